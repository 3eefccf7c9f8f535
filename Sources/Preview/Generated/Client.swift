// swift-format-ignore-file
// Generated from Sources/Preview/Client; to change it, change that and run: Scripts/embed

/// What the preview adds to the pages that it serves.
package enum ClientFiles {
  /// Paths, relative to Sources/Preview/Client, in order, and what the files hold.
  package static let files: [(path: StaticString, text: StaticString)] = [
(path: "preview.css", text: #"""
:host {
  all: initial;
  display: block;
  color-scheme: light dark;
  --ground: #ffffff;
  --ink: #1b1f23;
  --faint: #57606a;
  --line: #d0d7de;
  --code: #f3f4f6;
  --error: #b3151f;
  --warning: #7a4b00;
  --info: #0b57a4;
  --focus: #0b57a4;
  font: 15px/1.45 system-ui, sans-serif;
  color: var(--ink);
}

@media (prefers-color-scheme: dark) {
  :host {
    --ground: #16191d;
    --ink: #e8eaed;
    --faint: #a3acb6;
    --line: #3a414a;
    --code: #22272e;
    --error: #ff8f8a;
    --warning: #f2c063;
    --info: #8cc0ff;
    --focus: #8cc0ff;
  }
}

@media print {
  :host { display: none; }
}

[hidden] { display: none !important; }

.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

:focus-visible {
  outline: 3px solid var(--focus);
  outline-offset: 2px;
}

button {
  font: inherit;
  color: inherit;
  cursor: pointer;
}

.panel {
  position: fixed;
  z-index: 2147483000;
  right: 1rem;
  bottom: 1rem;
  display: flex;
  flex-direction: column-reverse;
  max-width: min(26rem, calc(100vw - 2rem));
  max-height: min(32rem, calc(100vh - 2rem));
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--ground);
  box-shadow: 0 2px 12px rgb(0 0 0 / 0.18);
}

.panel.quiet:not(.open) { box-shadow: none; }
.panel.quiet .toggle { font-weight: 400; color: var(--faint); }

.toggle {
  display: flex;
  align-items: center;
  gap: 0.5rem;
  min-height: 2.75rem;
  padding: 0.4rem 0.9rem;
  border: 0;
  border-radius: 10px;
  background: none;
  font-weight: 600;
  text-align: start;
}

.toggle::before {
  content: "";
  width: 0.65rem;
  height: 0.65rem;
  flex: none;
  border-radius: 50%;
  background: var(--line);
}

.panel[data-worst="error"] .toggle::before { background: var(--error); }
.panel[data-worst="warning"] .toggle::before { background: var(--warning); }
.panel[data-worst="info"] .toggle::before { background: var(--info); }

.toggle::after {
  content: "";
  width: 0.45rem;
  height: 0.45rem;
  margin-inline-start: auto;
  border: solid currentColor;
  border-width: 2px 2px 0 0;
  transform: rotate(-45deg) translate(-0.1rem, 0.1rem);
}

.panel.open .toggle::after { transform: rotate(135deg) translate(0.1rem, -0.1rem); }

.list {
  overflow: auto;
  overscroll-behavior: contain;
  padding: 0.25rem 0.9rem 0.75rem;
  border-bottom: 1px solid var(--line);
}

/* What is found anew mostly comes before anybody would see that it is awaited. */
.panel.stale :is(.count, .list) {
  opacity: 0.6;
  transition: opacity 0.2s 0.3s;
}

/* On a narrow screen it stands above the page and covers nothing. */
@media (max-width: 48rem) {
  .panel {
    position: static;
    max-width: none;
    max-height: none;
    border-width: 0 0 1px;
    border-radius: 0;
    box-shadow: none;
  }
  .panel { flex-direction: column; }
  .list { max-height: 60vh; border-width: 1px 0 0; }
}

h2, h3, p, ul { margin: 0; }
.list h2 { margin: 0.75rem 0 0.4rem; font-size: 0.85rem; font-weight: 600; color: var(--faint); }
ul { padding: 0; list-style: none; }

li {
  padding: 0.55rem 0 0.55rem 0.75rem;
  border-inline-start: 3px solid var(--line);
}
li + li { margin-top: 0.5rem; }
li.error { border-color: var(--error); }
li.warning { border-color: var(--warning); }
li.info { border-color: var(--info); }
.error strong { color: var(--error); }
.warning strong { color: var(--warning); }
.info strong { color: var(--info); }

.message, .help, .note, h3, .place { overflow-wrap: anywhere; }
.note, .more, .about, .hint { color: var(--faint); font-size: 0.9rem; }
.help, .list > .note { margin-top: 0.3rem; }
article .help, article .note { margin-top: 0.5rem; }
.about { margin-top: 0.25rem; }
.more { margin-top: 0.75rem; }
code, pre, .place { font-family: ui-monospace, monospace; font-size: 0.85rem; }
.place { color: inherit; }
code { padding: 0.05rem 0.3rem; border-radius: 4px; background: var(--code); color: var(--ink); }

dialog {
  box-sizing: border-box;
  width: min(60rem, calc(100vw - 1rem));
  max-height: calc(100vh - 1rem);
  padding: 1rem clamp(0.75rem, 3vw, 1.5rem) 1.25rem;
  border: 1px solid var(--line);
  border-top: 4px solid var(--error);
  border-radius: 10px;
  background: var(--ground);
  color: var(--ink);
  overflow: auto;
}
dialog::backdrop { background: rgb(0 0 0 / 0.55); }
dialog header { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; justify-content: space-between; }
dialog h2 { font-size: 1.25rem; line-height: 1.3; }
dialog h3 { font-size: 1rem; color: var(--error); }
.hint { margin-top: 0.5rem; }

.close {
  min-height: 2.75rem;
  padding: 0.4rem 0.9rem;
  border: 1px solid var(--line);
  border-radius: 8px;
  background: var(--code);
}

article { margin-top: 1.25rem; }
pre {
  margin: 0.5rem 0 0;
  padding: 0.75rem;
  border-radius: 8px;
  background: var(--code);
  line-height: 1.35;
  overflow: auto;
  tab-size: 4;
}

body.waiting {
  max-width: 60rem;
  margin: 2rem auto;
  padding: 0 1rem;
  color-scheme: light dark;
  font: 15px/1.45 system-ui, sans-serif;
}
body.waiting h1 { font-size: 1.25rem; }
body.waiting pre { border: 1px solid; background: none; }

"""#),
(path: "preview.js", text: #"""
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

"""#),
  ]
}
