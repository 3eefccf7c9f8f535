// Added to pages by `remit serve`, and to no page that is published: it reloads a page that changed, and shows what was
// found in its source.
(() => {
  const script = document.currentScript;
  const shown = { page: script.dataset.page, shape: script.dataset.shape };
  const place = `remit-scroll ${location.pathname}`;
  const findingsPlace = `remit-findings ${location.pathname}`;
  const panelState = "remit-panel";

  // A browser may forbid to store anything.
  const stored = (storage, key) => { try { return window[storage].getItem(key); } catch { return null; } };
  const store = (storage, key, value) => { try { window[storage].setItem(key, value); } catch { } };
  const forget = (storage, key) => { try { window[storage].removeItem(key); } catch { } };
  // What is stored may be of another version, or of a page's own script: then it is as if there was nothing.
  const restored = (key, use) => {
    try {
      const value = JSON.parse(stored("sessionStorage", key));
      if (value !== null) use(value);
    } catch { forget("sessionStorage", key); }
  };

  const element = (name, properties = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (value === null || value === undefined) continue;
      if (key in made) made[key] = value; else made.setAttribute(key, value);
    }
    made.append(...children.filter((child) => child !== null));
    return made;
  };
  const counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;

  // MARK: What stands on the page

  const status = element("p", { className: "unseen", role: "status" });
  const count = element("span", { className: "count" }, "Checking");
  const button = element("button", { type: "button", className: "toggle", "aria-controls": "list" }, count);
  const list = element("div", { id: "list", className: "list", hidden: true });
  const panel = element("section", { className: "panel quiet", "aria-label": "Findings of remit" }, button, list);

  const title = element("h2", { id: "title" });
  const errors = element("div", { className: "errors" });
  const close = element("button", { type: "button", className: "close", autofocus: true }, "Look at the page");
  const dialog = element("dialog", { "aria-labelledby": "title" },
    element("header", {}, title, close),
    element("p", { className: "hint" }, "What is behind this is the page as it was last. It is shown again as soon as this is mended."),
    errors);

  const host = element("remit-preview");
  const styles = element("link", { rel: "stylesheet", href: "/.remit/preview.css" });
  host.attachShadow({ mode: "open" }).append(styles, status, panel, dialog);
  document.documentElement.insertBefore(host, document.body);

  const setOpen = (isOpen) => {
    list.hidden = !isOpen;
    button.setAttribute("aria-expanded", String(isOpen));
    panel.classList.toggle("open", isOpen);
  };
  setOpen(stored("localStorage", panelState) === "open");
  button.addEventListener("click", () => {
    setOpen(list.hidden);
    store("localStorage", panelState, list.hidden ? "closed" : "open");
  });
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || list.hidden) return;
    setOpen(false);
    store("localStorage", panelState, "closed");
    button.focus();
  });

  // MARK: Findings

  const placeOf = (finding) => finding.link
    ? element("a", { className: "place", href: finding.link }, finding.place)
    : element("span", { className: "place" }, finding.place);

  const helpOf = (finding) => finding.help
    ? element("p", { className: "help" }, element("strong", {}, "help:"), ` ${finding.help}`) : null;

  const itemOf = (finding) => element("li", { className: finding.severity },
    element("p", { className: "message" }, element("strong", {}, finding.severity), ` ${finding.message}`),
    ...finding.notes.map((note) => element("p", { className: "note" }, note)),
    helpOf(finding),
    element("p", { className: "about" }, placeOf(finding), " ", element("code", {}, finding.rule)));

  const groupOf = (heading, findings, left) => findings.length === 0 ? [] : [
    element("h2", {}, heading), element("ul", {}, ...findings.map(itemOf)),
    ...(left > 0 ? [element("p", { className: "more" }, `And ${left} more: \`remit lint\` shows them.`)] : [])];

  const summary = (findings) => {
    const parts = [["error", "error", "errors"], ["warning", "warning", "warnings"],
      ["info", "info finding", "info findings"]].map(([severity, ...names]) => [findings.counts[severity], ...names]).filter(([number]) => number > 0);
    return parts.length === 0 ? "No findings" : parts.map((part) => counted(...part)).join(", ");
  };

  const showFindings = (findings) => {
    const text = summary(findings);
    panel.classList.toggle("quiet", text === "No findings");
    panel.dataset.worst = ["error", "warning", "info"].find((severity) => findings.counts[severity] > 0) ?? "none";
    if (count.textContent !== text) {
      if (count.textContent !== "Checking") status.textContent = text;
      count.textContent = text;
    }
    const elsewhere = findings.counts.elsewhere;
    list.replaceChildren(
      ...groupOf("On this page", findings.page, findings.leftOfPage),
      ...groupOf("On no page", findings.unplaced, findings.leftUnplaced),
      findings.page.length + findings.unplaced.length === 0
        ? element("p", { className: "note" }, "Nothing was found in what this page is made of.") : "",
      elsewhere > 0 ? element("p", { className: "more" }, `${counted(elsewhere, "finding", "findings")} on other pages.`) : "");
  };

  // What was found last stands there at once, so that nothing moves when it is found again.
  restored(findingsPlace, showFindings);

  // MARK: Errors

  let dismissed = "";
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => { dismissed = dialog.dataset.errors ?? ""; });

  const showErrors = (found, left) => {
    const key = JSON.stringify([found, left]);
    if (found.length === 0) {
      dismissed = "";
      if (dialog.open) { dialog.dataset.errors = ""; dialog.close(); }
      return;
    }
    title.textContent = `The site can't be built: ${counted(found.length + left, "error", "errors")}`;
    errors.replaceChildren(...found.map((error) => element("article", {},
      element("h3", {}, error.message), element("p", { className: "about" }, placeOf(error), " ", element("code", {}, error.rule)),
      error.text ? element("pre", { tabIndex: 0, "aria-label": "The lines that it is about" }, error.text) : null,
      ...error.notes.map((note) => element("p", { className: "note" }, note)), helpOf(error))),
      left > 0 ? element("p", { className: "more" }, `And ${left} more: \`remit lint\` shows them.`) : "");
    dialog.dataset.errors = key;
    if (!dialog.open && dismissed !== key) dialog.showModal();
  };

  // MARK: Changes

  const reload = () => {
    store("sessionStorage", place, JSON.stringify([scrollX, scrollY]));
    location.reload();
  };

  // Restored before the first paint, and once pictures and fonts took their room.
  restored(place, ([left, top]) => {
    forget("sessionStorage", place);
    const restore = () => scrollTo({ left, top, behavior: "instant" });
    restore();
    addEventListener("load", restore, { once: true });
  });

  const sheets = (page) => [...page.querySelectorAll('link[rel="stylesheet"]')];

  // Puts the new style sheets in the place of the old ones, which go once the new ones are there.
  const swapStyles = async (state) => {
    const answer = await fetch(location.href, { cache: "no-store" });
    const next = sheets(new DOMParser().parseFromString(await answer.text(), "text/html"));
    const old = sheets(document);
    if (!answer.ok || next.length !== old.length) return reload();
    old.forEach((link, index) => {
      const href = next[index].getAttribute("href");
      if (href === link.getAttribute("href")) return;
      const fresh = link.cloneNode();
      fresh.addEventListener("load", () => link.remove(), { once: true });
      fresh.setAttribute("href", href);
      link.after(fresh);
    });
    shown.page = state.page;
  };

  const take = (state) => {
    showErrors(state.errors, state.leftErrors);
    panel.classList.toggle("stale", state.stale);
    if (state.findings) {
      showFindings(state.findings);
      store("sessionStorage", findingsPlace, JSON.stringify(state.findings));
    }
    // Where errors stand, the page is to be as it was last, if there was one.
    if (state.page === shown.page || state.page === null && state.errors.length > 0) return;
    if (state.shape === shown.shape) swapStyles(state).catch(reload); else reload();
  };

  // A browser opens few connections to one server: only tabs that are seen have one.
  let events = null;
  const listen = () => {
    if (events || document.hidden) return;
    events = new EventSource(`/.remit/events?page=${encodeURIComponent(location.pathname)}`);
    events.addEventListener("message", (event) => take(JSON.parse(event.data)));
  };
  const stop = () => { events?.close(); events = null; };
  document.addEventListener("visibilitychange", () => document.hidden ? stop() : listen());
  addEventListener("pagehide", stop);
  addEventListener("pageshow", listen);
  listen();
})();
