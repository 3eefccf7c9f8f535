// swift-format-ignore-file
// Generated from themes/default; to change it, change that and run: Scripts/embed

/// The theme that a site has unless it names another.
package enum DefaultTheme {
  /// Paths, relative to themes/default, in order, and what the files hold.
  package static let files: [(path: StaticString, text: StaticString)] = [
(path: "assets/roles-search.js", text: #"""
// Searches a list of roles that has several pages, without reading them all: the build wrote which words, choices and
// orders each role has. What begins with a word is found, and only the rows that are shown are read.
(() => {
  const form = document.querySelector('form.filters');
  const table = document.querySelector('table.index');
  const more = document.querySelector('.index ~ .more');
  if (!form || !table || !more) return;
  const folder = new URL(form.dataset.search, location.href);
  const list = new URL(form.dataset.first, location.href);
  const step = 25;
  const kept = new Map();
  let about;
  let view;
  let turn = 0;

  const read = async (name, options) => {
    const answer = await fetch(new URL(name, folder), options);
    if (!answer.ok) throw new Error(answer.statusText);
    return name.includes('.txt') ? answer.text() : answer.json();
  };

  // Reads a file once; one that could not be read is asked for again.
  const once = (name, make) => {
    if (!kept.has(name)) {
      const asked = read(`${name}?${about.version}`).then(make);
      kept.set(name, asked);
      asked.catch(() => kept.delete(name));
    }
    return kept.get(name);
  };

  // Calls `take` with each number of a list and how often it comes; RunText.swift says how that is written.
  const eachRun = (text, take) => {
    for (let at = 0; at < text.length;) {
      const code = text.charCodeAt(at++);
      const start = at;
      let times = 0;
      for (let digit; (digit = text.charCodeAt(at) - 48) >= 0 && digit < 10; at++) times = times * 10 + digit;
      take(code - (code < 127 ? 63 : 97), at === start ? 1 : times);
    }
  };

  // Marks the rows of a word; Postings.swift says how they are written.
  const mark = (text, rows) => {
    let row = 0;
    if (text[0] !== '!') {
      eachRun(text, (skipped, times) => {
        row += skipped;
        rows.fill(1, row, row += times);
      });
      return;
    }
    eachRun(text.slice(1), (bits, times) => {
      for (; times > 0; times--, row += 6) {
        for (let bit = 0; bit < 6; bit++) if (bits >> bit & 1) rows[row + bit] = 1;
      }
    });
  };

  const column = ({ values, rows }) => {
    const all = values.map((value) => value.split(' '));
    const column = [];
    eachRun(rows, (number, times) => { for (; times > 0; times--) column.push(all[number]); });
    return column;
  };

  // All files of columns of a kind, as one.
  const columns = async (kind, make) => {
    const count = Math.ceil(about.roles / about['in-columns']);
    return Promise.all(Array.from({ length: count }, (_, number) => once(`${kind}-${number}.json`, make)));
  };

  // The rows with a word that begins so.
  const rowsOf = async (word) => {
    const rows = new Uint8Array(about.roles + 6);
    const wide = about.beginnings.indexOf(word);
    if (wide >= 0) {
      mark(await once(`beginning-${wide}.json`), rows);
      return rows;
    }
    const first = Math.max(0, about.words.filter((other) => other <= word).length - 1);
    const numbers = about.words.map((_, number) => number)
      .filter((number) => number === first || number > first && about.words[number].startsWith(word));
    for (const words of await Promise.all(numbers.map((number) => once(`words-${number}.json`)))) {
      for (const other in words) if (other.startsWith(word)) mark(words[other], rows);
    }
    return rows;
  };

  const linesIn = (text) => {
    const part = document.createElement('template');
    part.innerHTML = `<table>${text}</table>`;
    for (const a of part.content.querySelectorAll('a')) a.href = new URL(a.getAttribute('href'), list);
    return [...part.content.querySelectorAll('.line')];
  };

  // Shows the next rows, below their headings unless the list is sorted. Gives the first of them.
  const grow = async (view) => {
    const size = about['in-rows'];
    const next = view.rows.slice(view.shown, view.shown + step);
    const lines = await Promise.all(next.map(async (row) => {
      const lines = await once(`rows-${Math.floor(row / size)}.txt`, linesIn);
      return lines[row % size];
    }));
    const copies = lines.map((line) => {
      const group = line.closest('tbody');
      const id = view.isSorted ? '' : group.id;
      if (!view.bodies.has(id)) {
        const body = group.cloneNode();
        if (view.isSorted) body.removeAttribute('id');
        else body.append(group.querySelector('.index-group')?.cloneNode(true) ?? '');
        view.bodies.set(id, body);
      }
      const copy = line.cloneNode(true);
      view.bodies.get(id).append(copy);
      return copy;
    });
    view.shown += next.length;
    return copies[0];
  };

  const look = async (values, text, fits) => {
    about ??= await read('index.json', { cache: 'no-cache' });
    const words = text.replaceAll('ς', 'σ').replace(/[\u3040-\u30ff\u3400-\u9fff\u{20000}-\u{3ffff}]/gu, ' $& ').match(/[\p{L}\p{N}+#]+/gu) ?? [];
    const facetsIn = (file) => Object.fromEntries(Object.entries(file).map(([name, rows]) => [name, column(rows)]));
    const sort = values.get('sort');
    const [facets, keys, ...marks] = await Promise.all([
      columns('facets', facetsIn), sort && columns(sort, column), ...[...new Set(words)].map(rowsOf),
    ]);
    const size = about['in-columns'];
    const rows = [];
    for (let row = 0; row < about.roles; row++) {
      const own = facets[Math.floor(row / size)];
      if (fits(marks.every((marked) => marked[row]), (name) => own[name][row % size])) rows.push(row);
    }
    const key = (row) => Number(keys[Math.floor(row / size)][row % size][0]);
    return sort ? rows.sort((a, b) => key(b) - key(a)) : rows;
  };

  form.find = async (values, text, fits) => {
    const mine = ++turn;
    const rows = await look(values, text, fits);
    const isSorted = values.has('sort');
    let own = view;
    // Rows that are there stay: one that is replaced while it is clicked would lose the click.
    if (own?.key !== `${values}`) {
      own = { key: `${values}`, rows, isSorted, shown: 0, bodies: new Map() };
      await grow(own);
    }
    if (mine === turn) view = own;
    return { bodies: [...own.bodies.values()], count: rows.length, hasMore: own.shown < rows.length };
  };

  more.addEventListener('click', async () => {
    if (view.isGrowing) return;
    view.isGrowing = true;
    const own = view;
    try {
      const first = await grow(own);
      if (own !== view) return;
      for (const body of own.bodies.values()) if (!body.isConnected) table.append(body);
      more.hidden = own.shown >= own.rows.length;
      first.querySelector('a').focus();
    } catch {
      form.querySelector('output').textContent = form.dataset.failed;
    } finally {
      own.isGrowing = false;
    }
  });
})();

"""#),
(path: "assets/roles.js", text: #"""
// Narrows the list of roles as one chooses; the list is whole without it. What is chosen stands in the page's address.
// A list of several pages has a script of its own before this one, which leaves `find` at the form.
(() => {
  const form = document.querySelector('form.filters');
  const table = document.querySelector('table.index');
  if (!form || !table) return;
  const output = form.querySelector('output');
  const clear = form.querySelector('button');
  const pager = document.querySelector('.pager');
  const more = document.querySelector('.index ~ .more');
  const selects = [...form.querySelectorAll('select:not([name=sort])')];
  const names = selects.map((select) => select.name);
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const own = [...table.tBodies];
  const flat = own[0].cloneNode();
  flat.removeAttribute('id');
  let timer;
  let order = '';
  let turn = 0;

  const chosen = () => {
    const values = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value.trim()) values.set(name, value.trim());
    return values;
  };

  // Hides the rows of this page that do not fit.
  const narrow = (values, text, fits) => {
    const sort = values.get('sort') ?? '';
    const bodies = sort ? [flat] : own;
    for (const group of own) group.lines ??= [...group.querySelectorAll('.line')];
    // A row that is moved while it is clicked would lose the click.
    if (order != sort || bodies[0] != table.tBodies[0]) {
      order = sort;
      for (const group of own) group.append(...group.lines);
      if (sort) flat.append(...own.flatMap((group) => group.lines).sort((a, b) => (b.dataset[sort] || 0) - (a.dataset[sort] || 0)));
    }
    const words = text.split(/[\s\p{Pd}]+/u).filter(Boolean);
    let count = 0;
    for (const body of bodies) {
      let here = 0;
      for (const row of body.querySelectorAll('.line')) {
        row.text ??= plain(`${[row.textContent, row.dataset.words]}`);
        const found = words.every((word) => row.text.includes(word));
        row.hidden = !fits(found, (name) => (row.dataset[name] || '').split(' '));
        if (!row.hidden) here += 1;
      }
      body.hidden = here === 0;
      count += here;
    }
    return { bodies, count };
  };

  const show = async () => {
    const values = chosen();
    const isChanged = `${values}` !== '';
    const isNarrowed = [...names, 'q'].some((name) => values.has(name));
    const search = isChanged ? `?${values}` : '';
    if (search !== location.search && (isChanged || [...names, 'q', 'sort'].some((name) => location.search.includes(`${name}=`)))) {
      history.replaceState(null, '', (search || location.pathname) + location.hash);
    }
    const tally = {};
    // Whether a role is shown. A choice counts what it would leave beside the choices in the other fields.
    const fits = (found, has) => {
      if (!found) return false;
      const misses = names.filter((name) => values.has(name) && !has(name).includes(values.get(name)));
      if (misses.length > 1) return false;
      for (const name of misses[0] ? misses : names) {
        for (const value of has(name)) tally[name + value] = (tally[name + value] ?? 0) + 1;
      }
      return !misses[0];
    };
    const mine = ++turn;
    const find = isChanged && form.find;
    const text = plain(values.get('q') ?? '');
    let result;
    if (find) {
      const wait = setTimeout(() => { if (mine === turn) output.textContent = form.dataset.loading; }, 150);
      try {
        result = await find(values, text, fits);
      } catch {
        // What could not be read is not taken for what is not there.
        if (mine === turn) output.textContent = form.dataset.failed;
        return;
      } finally {
        clearTimeout(wait);
      }
      if (mine !== turn) return;
    } else {
      result = narrow(values, text, fits);
    }
    const { bodies, count } = result;
    if (bodies[0] != table.tBodies[0]) table.replaceChildren(table.caption, table.tHead, ...bodies);
    for (const select of selects) {
      for (const option of select.options) {
        option.whole ??= option.text;
        if (option.value) option.text = isNarrowed ? option.whole.replace(/\d+\)$/, `${tally[select.name + option.value] ?? 0})`) : option.whole;
      }
    }
    if (pager) pager.hidden = isChanged;
    if (more) more.hidden = !result.hasMore;
    table.hidden = count === 0;
    clear.hidden = !isNarrowed;
    // Who shows all again hears how many there are.
    if (isNarrowed || output.textContent) {
      const { shown, total, none } = form.dataset;
      output.textContent = count ? shown.replace('{shown}', isNarrowed ? count : total).replace('{all}', total) : none;
    }
  };

  const read = () => {
    const values = new URLSearchParams(location.search);
    for (const field of form.elements) {
      if (field.name) field.value = values.get(field.name) ?? '';
      if (field.selectedIndex < 0) field.value = '';
    }
    return show();
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', show);
  form.addEventListener('input', (event) => {
    if (event.target.type !== 'search') return;
    clearTimeout(timer);
    timer = setTimeout(show, 120);
  });
  form.addEventListener('reset', () => {
    const sort = form.elements.sort.value;
    setTimeout(() => {
      form.elements.sort.value = sort;
      form.elements.q.focus();
      show();
    });
  });
  addEventListener('popstate', () => { if (!location.hash) read(); });
  read();
})();

"""#),
(path: "assets/site.css", text: #"""
/* Ink, chalk and one signal colour. Sizes in rem, so that the reader's own size rules. */

/* Seven colours are chosen, light and dark; the others are mixed from them. */
:root {
  color-scheme: light dark;
  --paper: #f7f5ef;
  --ink: #10232c;
  --signal: #ff6a2b;
  --on-signal: #0e1f27;
  --panel: var(--ink);
  --on-panel: var(--paper);
  --panel-button: var(--signal);
  --on-panel-button: var(--on-signal);
  --edge: var(--ink);
  --raised: color-mix(in oklab, var(--paper), #fff 65%);
  --quiet: color-mix(in oklab, var(--ink) 72%, var(--paper));
  --rule: color-mix(in oklab, var(--ink) 17%, var(--paper));
  --signal-text: color-mix(in oklab, var(--signal) 58%, var(--ink));
  --panel-quiet: color-mix(in oklab, var(--on-panel) 74%, var(--panel));
  --serif: Charter, "Bitstream Charter", "Charis SIL", "Sitka Text", Cambria, "Noto Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --radius: 2px;
  --body: 1.0625rem;
  --small: 0.9375rem;
  --display: clamp(1.9375rem, 1.4rem + 2.6vw, 3.125rem);
  --measure: 36rem;
  --gap: clamp(1.25rem, 4vw, 3rem);
  --band: clamp(2.5rem, 5vw, 3.75rem);
  --head: clamp(1rem, 5vw, 4rem);
  --apart: clamp(0.875rem, 4vw, 1.5rem);
}

@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0d1a20;
    --ink: #ece8dd;
    --signal: #ff7d45;
    --panel: color-mix(in oklab, var(--ink) 10%, var(--paper));
    --on-panel: var(--ink);
    --edge: color-mix(in oklab, var(--ink) 35%, var(--paper));
    --raised: color-mix(in oklab, var(--ink) 6%, var(--paper));
    --rule: color-mix(in oklab, var(--ink) 20%, var(--paper));
    --signal-text: color-mix(in oklab, var(--signal) 75%, var(--ink));
  }
  @supports (color: oklch(from red l c h)) {
    :root {
      --raised: oklch(from var(--paper) calc(l + 0.045) calc(c * 1.3) h);
      --panel: oklch(from var(--paper) calc(l + 0.08) calc(c * 1.5) h);
    }
  }
}

/* Ground */

*, ::before, ::after { box-sizing: border-box; }
html {
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  scroll-padding-top: 1.5rem;
  background: var(--paper);
}
body {
  margin: 0;
  color: var(--ink);
  font: var(--body)/1.55 var(--serif);
  font-variant-numeric: lining-nums tabular-nums;
  overflow-wrap: break-word;
}
:lang(de), :lang(fr), :lang(es) { hyphens: auto; hyphenate-limit-chars: 10 4 4; }
h1, h2, h3, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; }
h1, h2, h3 { font-weight: 700; line-height: 1.2; text-wrap: balance; }
h1 { font-size: var(--display); line-height: 1.08; letter-spacing: -0.018em; max-width: 22ch; }
/* A long word fits on a small screen without being broken. */
.long-word h1 { font-size: clamp(1.375rem, 0.5rem + 4.4vw, var(--display)); }
.long-word .home-head h1 { font-size: clamp(1.375rem, 0.5rem + 4.4vw, 3.5rem); }
h2 { font-size: 1.375rem; letter-spacing: -0.008em; }
h3 { font-size: 1.125rem; line-height: 1.3; }
p, li, dd { text-wrap: pretty; }
ul, ol { list-style: ""; }
img { display: block; max-width: 100%; height: auto; border-radius: var(--radius); }
a { color: inherit; text-decoration: underline 1px; text-decoration-color: var(--signal); text-underline-offset: 0.2em; }
a:hover { color: var(--signal-text); text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; border-radius: var(--radius); }
main:focus { outline: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sheet { max-width: 74rem; margin-inline: auto; padding-inline: var(--gap); }
.skip { position: absolute; left: var(--gap); top: -4rem; z-index: 3; padding: 0.75rem 1.25rem; background: var(--ink); color: var(--paper); font-family: var(--sans); }
.skip:focus { top: 0.5rem; color: var(--paper); }

/* A grid of one column is as wide as its place, not as its longest word */

.columns, .panel-body, .stage, .stage-more, .person, .story-rows, .row, .you, .you-roles, .levels > li, .margin-facts, .footer .sheet { grid-template-columns: minmax(0, 1fr); }

/* Small things */

.label, dt { font: 500 var(--small)/1.45 var(--sans); color: var(--quiet); }
.quiet, .byline { color: var(--quiet); }
.lead { font-size: clamp(1.1875rem, 1.1rem + 0.45vw, 1.375rem); line-height: 1.45; max-width: var(--measure); }
.kicker { font: 500 var(--small)/1.5 var(--sans); color: var(--quiet); margin-bottom: clamp(0.25rem, 2vw, 0.75rem); }
.kicker a { display: inline-block; padding-block: 0.2rem; text-decoration: none; }
.kicker a:hover { text-decoration: underline 2px; text-decoration-color: var(--signal); }
.tag { display: inline-block; padding: 0.05rem 0.5rem; border: 1.5px solid; border-radius: var(--radius); font: 600 0.875rem/1.5 var(--sans); }
.tag-paid { border-color: var(--signal); background: var(--signal); color: var(--on-signal); }
.button { display: inline-block; padding: 0.75rem 1.75rem; border-radius: var(--radius); background: var(--signal); color: var(--on-signal); font: 650 1.0625rem/1.35 var(--sans); text-decoration: none; text-align: center; }
:where(button).button { border: 0; cursor: pointer; }
.button:hover { background: var(--ink); color: var(--paper); }
.panel .button { background: var(--panel-button); color: var(--on-panel-button); }
.panel .button:hover { background: var(--on-panel); color: var(--panel); text-decoration: underline 2px; }
.act { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem 1.25rem; }
.act-note { font: 1rem/1.4 var(--sans); color: var(--quiet); overflow-wrap: anywhere; }
.act-second { font: 500 1.0625rem/1.4 var(--sans); padding-block: 0.5rem; }
.figure-small { font-family: var(--sans); }
.feeds { font: var(--small)/1.45 var(--sans); color: var(--quiet); margin-block: 1.5rem; }
.feeds a { display: inline-block; padding: 0.2rem 0.35rem; }
.tongue { font: 400 var(--small)/1.4 var(--sans); color: var(--quiet); }

/* Head and foot of every page */

.masthead { border-bottom: 1px solid var(--rule); font-family: var(--sans); }
.masthead::before { content: ""; display: block; height: 5px; border-bottom: 1px solid var(--edge); background: repeating-linear-gradient(90deg, var(--edge) 0 3rem, transparent 0 6rem); }
.masthead .sheet { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; column-gap: var(--apart); min-height: 3.5rem; }
.wordmark { font: 700 1.25rem/1.2 var(--serif); letter-spacing: -0.01em; text-decoration: none; padding-block: 0.5rem; }
/* A height of its own, so that its place is known before it is there. */
.wordmark img { height: 2rem; width: auto; max-width: min(14rem, 60vw); object-fit: contain; }
.wordmark img + span { margin-left: 0.625rem; }
.wordmark:has(img) { display: inline-flex; align-items: center; }
.masthead a { text-decoration: none; }
.masthead-nav { font-size: var(--small); }
.masthead-nav summary { display: flex; align-items: center; gap: 0.5rem; padding-block: 0.5rem; cursor: pointer; list-style: none; }
.masthead-nav summary::-webkit-details-marker { display: none; }
.masthead-nav summary::before { content: ""; width: 1.125rem; height: 0.75rem; border-block: 2px solid; background: linear-gradient(currentColor, currentColor) center / 100% 2px no-repeat; }
.masthead-nav details[open] > summary::before { border-color: transparent; background: linear-gradient(45deg, transparent calc(50% - 1px), currentColor 0 calc(50% + 1px), transparent 0), linear-gradient(-45deg, transparent calc(50% - 1px), currentColor 0 calc(50% + 1px), transparent 0); width: 0.875rem; height: 0.875rem; margin-inline: 0.125rem; border: 0; }
@media screen and (max-width: 59.99rem) {
  .masthead > .sheet { position: relative; }
  .masthead-nav { margin-left: auto; }
  .masthead-nav > ul { display: none; position: absolute; inset: 100% 0 auto; z-index: 3; padding: 0.5rem var(--gap) 1rem; background: var(--raised); border-bottom: 1px solid var(--ink); font-size: 1.0625rem; }
  .masthead-nav > details[open] + ul { display: block; }
  .masthead-nav li + li { border-top: 1px solid var(--rule); }
  .masthead-nav li a { display: block; padding-block: 0.75rem; }
}
.masthead-languages { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: var(--small); }
.masthead-languages a { padding-block: 0.5rem; color: var(--quiet); }
.masthead-roles { padding-block: 0.5rem; font-size: var(--small); font-weight: 600; }
.masthead-roles::before { content: ""; display: inline-block; width: 0.5rem; height: 0.5rem; margin-right: 0.5rem; border-radius: 50%; background: var(--signal); vertical-align: 0.05em; }
.masthead a:hover { text-decoration: underline 2px; text-decoration-color: var(--signal); }
[aria-current] { font-weight: 600; text-decoration: underline 2px !important; text-decoration-color: var(--signal) !important; text-underline-offset: 0.45em; }
.site-notice { background: var(--raised); border-top: 1px solid var(--rule); font: var(--small)/1.45 var(--sans); color: var(--quiet); padding-block: 0.5rem; }
.masthead .site-notice .sheet { display: block; min-height: 0; }
.footer { margin-top: var(--band); border-top: 1px solid var(--rule); padding-block: 2.5rem 3rem; font: 1rem/1.5 var(--sans); }
.footer .sheet { display: grid; gap: 2rem var(--gap); }
.footer-who { color: var(--quiet); max-width: 22rem; }
.footer-who .wordmark { color: var(--ink); }
.footer-nav { display: flex; flex-wrap: wrap; gap: 1.5rem var(--gap); }
.footer-nav ul { flex: 1 1 9rem; max-width: 100%; }
.footer a { display: inline-block; padding-block: 0.2rem; text-decoration-color: transparent; }
.footer a:hover { text-decoration-color: var(--signal); }
.footer-languages ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.footer-base { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.75rem 2rem; padding-top: 1.25rem; border-top: 1px solid var(--rule); }
.footer-base:not(:has(*)) { display: none; }
.footer-line { color: var(--quiet); }

/* Head of a page */

.role-head { padding-top: var(--head); }
.page-head { padding-block: var(--head) clamp(1.75rem, 4vw, 3rem); }
.page-head .lead, .home-head .lead { margin-top: 1.25rem; }
.home-head { padding-block: clamp(2.5rem, 9vw, 7rem) clamp(2rem, 6vw, 4.5rem); }
.home-head h1 { max-width: 17ch; font-size: clamp(2.5rem, 1.4rem + 4.9vw, 5rem); line-height: 1.02; letter-spacing: -0.025em; }
.home-head .lead { margin-block: 1.75rem 2rem; }
.home-head .lead p + p { margin-top: 0.75em; }
.notice { border: 1.5px solid var(--ink); border-left: 0.5rem solid var(--signal); border-radius: var(--radius); padding: 1rem 1.25rem; margin-bottom: 2rem; max-width: var(--measure); background: var(--raised); }
.notice > * + * { margin-top: 0.375rem; }
.notice-near { font: 500 var(--small)/1.45 var(--sans); color: var(--quiet); }
.notice li { padding-block: 0.125rem; }
.notice-title { font: 700 1.25rem/1.3 var(--serif); }

/* Facts: a line each on a phone, a strip on a wide screen */

.facts { margin-block: 1rem; padding-block: 0.375rem; border-block: 1px solid var(--rule); font-family: var(--sans); }
.facts { display: grid; grid-template-columns: fit-content(9rem) minmax(0, 1fr); column-gap: 0.75rem; }
.facts .fact { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; padding-block: 0.125rem; }
.facts dt { line-height: 1.6; }
.facts dd { font-size: var(--body); line-height: 1.35; font-weight: 500; }
.facts [data-fact="pay"] dd { font-weight: 700; }
.fact-note { font-weight: 400; color: var(--quiet); }
.role .parts { margin-top: clamp(1.75rem, 4vw, 3rem); }
.rail .act-note { margin-bottom: 1.5rem; }
.rail nav { display: none; }
.contents { margin-top: 1.25rem; font: 1rem/1.5 var(--sans); }
.contents summary { padding-block: 0.375rem; cursor: pointer; }
.contents a { display: inline-block; padding-block: 0.25rem; }

/* Parts of a page */

.parts { min-width: 0; }
.part { border-top: 1px solid var(--ink); padding-block: 1rem var(--band); }
.part > h2, .panel h2 { margin-bottom: 1.25rem; }
.part > .question { font-size: 1.5rem; margin-bottom: 1rem; }
.prose { max-width: var(--measure); }
.prose > * + *, .panel-body > * + *, .panel > * + * { margin-top: 1.25rem; }
.prose > p + p { margin-top: 1rem; }
.prose > h3 { margin-top: 2rem; }
.prose > h3 + *, .columns h3 + * { margin-top: 0.625rem; }
.aside { border-left: 3px solid var(--rule); padding-left: 1rem; color: var(--quiet); }
.prose ul, .columns ul, .panel ul { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.5rem; }
.prose ul:not(.plain) > li, .columns ul:not(.plain) > li, .panel ul > li, .lane li, .stage-more li { position: relative; padding-left: 1.375rem; }
.prose ul:not(.plain) > li::before, .columns ul:not(.plain) > li::before, .panel ul > li::before, .lane li::before, .stage-more li::before { content: ""; position: absolute; left: 0; top: 0.72em; width: 0.75rem; border-top: 1px solid var(--quiet); }
.columns { display: grid; gap: 2rem var(--gap); }
.columns > * { min-width: 0; }
.columns > div > h3 { border-bottom: 1px solid var(--rule); padding-bottom: 0.5rem; }
.column-success p { margin-top: 0.875rem; }
.prose .pairs { gap: 0; }
.pairs > * { padding-block: 0.625rem; border-top: 1px solid var(--rule); }
.pairs > :first-child { border-top: 0; }
.pairs dt { font-size: 1rem; }
.pairs .label { font-size: 1rem; }
.pairs > li > * { display: block; }
.columns + .pairs, .columns + h3 { margin-top: 2rem; }
h3 + .pairs { margin-top: 0.25rem; }
.stack > div + div, .stack + .contact { margin-top: 0.875rem; }
.plan { display: block; color: var(--quiet); }

/* Three lanes, told apart by their words, their mark and the line at their side: whole, broken, dotted */

.two-in-one { max-width: var(--measure); margin-bottom: 1.5rem; color: var(--ink); border-left-color: var(--signal); }
.lanes { display: grid; gap: 1.75rem; grid-template-columns: minmax(0, 1fr); }
.lane { display: grid; gap: 0.75rem 1.5rem; grid-template-columns: minmax(0, 1fr); padding-left: 1.125rem; border-left: 4px solid var(--ink); }
.lane-shared { border-left-style: dashed; }
.lane-theirs { border-left-style: dotted; }
.lane .mark { margin-right: 0.5rem; vertical-align: -0.1em; fill: none; stroke: currentColor; stroke-width: 2; }
.lane .mark-full { fill: currentColor; }
.lane-head p { font: var(--small)/1.45 var(--sans); color: var(--quiet); }
.lane ul { display: grid; gap: 0.625rem; grid-template-columns: minmax(0, 1fr); }
.lane-who { font: 500 1rem/1.5 var(--sans); }
.lane .who { display: block; font: 1rem/1.5 var(--sans); color: var(--quiet); }
.lane .who a { color: var(--ink); }
.lane .open-role { display: block; padding-left: 1.25rem; }
.lane-more { font: 1rem/1.5 var(--sans); }

/* What success looks like: one axis */

.axis { display: grid; grid-template-columns: minmax(0, 1fr); }
.axis > li { position: relative; padding: 0 0 2.25rem 2rem; }
.axis > li::before { content: ""; position: absolute; left: 0.4375rem; top: 0.75rem; bottom: -0.75rem; width: 2px; background: var(--ink); }
.axis > li:last-child::before { bottom: 0; }
.axis > li::after { content: ""; position: absolute; left: 0; top: 0.3125rem; width: 1rem; height: 1rem; border: 2px solid var(--ink); border-radius: 50%; background: var(--signal); }
.axis > li[data-kind="milestone"]::after { background: var(--paper); }
.axis > .axis-start::after { width: 2px; height: 1rem; left: 0.4375rem; border: 0; border-radius: 0; background: var(--ink); }
.axis-when { font: 700 1rem/1.6 var(--sans); }
.axis-date { font: var(--small)/1.6 var(--sans); color: var(--quiet); }
.measure { margin-top: 0.5rem; }
.measure + .measure { margin-top: 1.75rem; }
.figure { font-size: var(--display); line-height: 1.06; letter-spacing: -0.02em; margin-bottom: 0.5rem; }
.figure-from { color: var(--quiet); }
.figure b { font-weight: 700; }
.figure b, .figure-from, .figure-small { display: inline-block; overflow-wrap: anywhere; }
.measure-how { margin-top: 0.375rem; font-size: 1rem; line-height: 1.45; color: var(--quiet); }

/* The interview: a scale bar of its time, then its stages */

.interview-total { max-width: var(--measure); }
.scale { display: block; margin-block: 1.25rem 1rem; overflow: visible; }
.scale rect { fill: var(--ink); stroke: var(--ink); stroke-width: 1.5; }
.scale rect:nth-of-type(even) { fill: var(--paper); }
.scale text { fill: var(--ink); font: 600 0.9375rem var(--sans); }
.stages { counter-reset: stage; margin-top: 0.75rem; }
.stage { counter-increment: stage; border-top: 1px solid var(--rule); padding-block: 1.125rem; display: grid; gap: 0.75rem 2rem; }
.stage-head { position: relative; padding-left: 1.75rem; }
.stage-head::before { content: counter(stage); position: absolute; left: 0; top: 0.1rem; font: 600 1rem/1.4 var(--sans); color: var(--quiet); }
.stage-facts { font-family: var(--sans); margin-top: 0.125rem; }
.stage-takes { font-weight: 600; }
.stages .stage-more { display: grid; grid-template-columns: fit-content(7.5rem) minmax(0, 1fr); gap: 0.5rem 0.75rem; }
.stage-more > div { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; }
.stage-more dt { line-height: 1.75; }
.stage-more li + li { margin-top: 0.25rem; }
.stage-more li:only-child { padding-left: 0; }
.stage-more li:only-child::before { display: none; }
.fold > summary { padding-block: 0.625rem; cursor: pointer; font: 500 1.0625rem/1.4 var(--sans); }
.fold > summary:hover { color: var(--signal-text); }

/* People, stories, rows */

.person { display: grid; gap: 1.25rem; }
.person img { width: 9rem; aspect-ratio: 1; object-fit: cover; }
.person blockquote { font-size: 1.25rem; line-height: 1.45; }
.person blockquote p::before { content: open-quote; }
.person blockquote p::after { content: close-quote; }
.person-who { margin-top: 0.75rem; font-family: var(--sans); font-size: 1rem; color: var(--quiet); }
.person-who strong { color: var(--ink); }
.story-rows { display: grid; gap: 2rem var(--gap); }
.story-row { border-top: 1px solid var(--rule); padding-top: 0.75rem; }
.story-row h3 { font-size: 1.25rem; margin-top: 0.25rem; }
.story-row { display: flex; flex-direction: column; }
.story-picture { width: 100%; aspect-ratio: 40 / 21; object-fit: cover; margin-bottom: 0.75rem; }
.story-summary { margin-top: 0.5rem; }
.story-row:has(.story-picture) { border-top: 0; padding-top: 0; }
.story-proves { margin-top: 0.75rem; font: 1rem/1.45 var(--sans); }
.story-proves .label { display: block; }
.byline { margin-top: auto; padding-top: 0.875rem; display: flex; align-items: center; gap: 0.75rem; font: 1rem/1.45 var(--sans); }
.face { flex: none; width: 2.75rem; height: 2.75rem; object-fit: cover; border-radius: 50%; }
.rows { border-bottom: 1px solid var(--rule); }
.row { position: relative; display: grid; gap: 0.125rem 1.5rem; padding-block: 0.875rem; border-top: 1px solid var(--rule); }
.row h3 { font-size: 1.1875rem; }
.row h3 a::after { content: ""; position: absolute; inset: 0; }
.row:hover { background: var(--raised); }
.row-outcome { color: var(--quiet); }
.row-outcome b { color: var(--ink); }
.row-pay, .row-place { font: 1rem/1.55 var(--sans); }
.row-pay { font-weight: 600; }
.band { padding-block: 0 var(--band); }
.band > h2 { margin-bottom: 1.25rem; }
.questions, #values { padding-bottom: 0; }
.related { padding-block: 1rem 0; }
.related > h2 { margin-bottom: 1rem; }
.pay-ranges strong { font-size: 1.5rem; }
.panel { background: var(--panel); color: var(--on-panel); border-radius: var(--radius); padding: clamp(1.5rem, 4vw, 2.75rem); }
.panel dt, .panel .act-note { color: var(--panel-quiet); }
.panel :focus-visible { outline-color: var(--on-panel); }
.panel a:not(.button):hover { color: var(--on-panel); }
.panel-body { display: grid; gap: 1.5rem var(--gap); }
.panel-body > * + * { margin-top: 0; }
.panel .act { margin-top: 1.75rem; }
.part-apply { border-top: 0; padding-top: 0; }
.reading span { display: block; color: var(--quiet); }
.statements > div + div { margin-top: 1.5rem; }
.statements h3 + * { margin-top: 0.25rem; }

/* The list of roles: a line each on a phone, a table on a wide screen */

.filters { display: none; }
@media (scripting: enabled) {
  .filters { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; padding-bottom: 1rem; font-family: var(--sans); }
}
.filters label { display: block; font-size: var(--small); line-height: 1.6; color: var(--quiet); }
.filters input, .filters select { width: 100%; min-height: 2.75rem; padding: 0.375rem 0.625rem; border: 1px solid var(--quiet); border-radius: var(--radius); background: var(--raised); color: var(--ink); font: 1rem/1.4 var(--sans); }
@media screen and (max-width: 47.99rem) { .filters .filter-search { flex-basis: 100%; } }
.filter { flex: 1 1 8.25rem; min-width: 0; }
.filter-result { flex-basis: 100%; min-width: 0; min-height: 2.75rem; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.25rem 1rem; }
.filter-result output { margin-right: 0.75rem; }
.filter-sort { display: flex; align-items: center; gap: 0.5rem; min-width: 0; max-width: 100%; margin-left: auto; }
.filters .filter-sort select { width: auto; min-width: 0; max-width: 100%; min-height: 2.25rem; border-color: transparent; background: none; }
.filter-result button { padding: 0.25rem 0; border: 0; background: none; color: inherit; font: inherit; text-decoration: underline 1px var(--signal); text-underline-offset: 0.2em; cursor: pointer; }
[hidden] { display: none !important; }
.index, .index tbody, .index tr, .index th, .index td { display: block; }
.index { width: 100%; text-align: left; }
.index thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.index th { font-weight: 400; }
.index th, .index td { padding: 0; vertical-align: baseline; }
.index-group { padding-top: 1.75rem; }
tbody:first-of-type .index-group { padding-top: 0; }
.index-group h2 { display: inline; font-size: 1.25rem; margin-right: 0.5rem; }
.index-group span { color: var(--quiet); }
.line { position: relative; padding-block: 0.75rem; border-top: 1px solid var(--rule); }
.index-group + .line { margin-top: 0.5rem; border-top-color: var(--ink); }
.line th a { font-weight: 700; font-size: 1.125rem; line-height: 1.3; }
.line th a::after { content: ""; position: absolute; inset: 0; }
.line:hover { background: var(--raised); }
.line-outcome { color: var(--quiet); }
.line-outcome b { color: var(--ink); }
.line-pay, .line-place, .line-team { font: 1rem/1.5 var(--sans); }
.line-pay { font-weight: 600; }
.line-team { color: var(--quiet); }
.index th, .line-outcome { text-wrap: balance; }
.index td:empty { display: none; }
.pager { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.5rem 2rem; padding-block: 1.5rem; font-family: var(--sans); }
.pager ol { display: flex; flex-wrap: wrap; gap: 0 0.25rem; }
.pager a { display: inline-block; min-width: 2rem; padding-block: 0.25rem; text-align: center; }
.facets h2 { font-size: 1.125rem; }
.facet-lists { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); gap: 1.25rem var(--gap); font-family: var(--sans); }
.facets h3 { font: 500 var(--small)/1.45 var(--sans); color: var(--quiet); margin-bottom: 0.25rem; }
.facets li span { color: var(--quiet); }
.facets a { display: inline-block; padding-block: 0.2rem; }

.jumps { padding-bottom: 2.5rem; font-family: var(--sans); }
.jumps ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
.jumps a { display: inline-block; padding-block: 0.2rem; }

/* Home */

.you { display: grid; gap: 0 var(--gap); }
.you > li { border-top: 1px solid var(--ink); padding-block: 1rem 1.75rem; }
.you-head > p { color: var(--quiet); margin-top: 0.25rem; }
.you h3 { font-size: 1.25rem; }
.you-roles { margin-top: 0.75rem; display: grid; gap: 0.75rem; }
.you-roles a { font-weight: 700; }
.you-place, .you-pay { font: 1rem/1.5 var(--sans); }
.you-pay { font-weight: 600; }
.reading .tongue { display: inline; }
.answer { font-size: 1.1875rem; line-height: 1.5; }
.proofs .label { display: block; }
.more { margin-top: 1rem; }
.you-more { margin-top: 0.75rem; }
#values strong { font: 700 1.125rem/1.4 var(--serif); color: var(--ink); }

/* Families */

.boundaries { container-type: inline-size; }
.boundary, .boundary tbody, .boundary tr, .boundary th, .boundary td { display: block; }
.boundary { text-align: left; }
.boundary thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.boundary tr { border-top: 1px solid var(--ink); padding-block: 0.875rem 1.5rem; }
.boundary th, .boundary td { vertical-align: top; padding: 0.25rem 0; }
.boundary tbody th { font-size: 1.125rem; }
.boundary .count { display: block; font: 400 1rem/1.5 var(--sans); color: var(--quiet); }
.boundary .who { display: block; font: 1rem/1.5 var(--sans); }
.boundary .plain > li + li { margin-top: 0.375rem; }
.boundary td + td { margin-top: 0.5rem; }
.cell-label { display: block; font: 500 var(--small)/1.5 var(--sans); color: var(--quiet); }
@container (min-width: 32em) {
  .boundary tr { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 2rem; }
  .boundary th, .boundary td:nth-child(2) { grid-column: 1 / -1; }
}
@container (min-width: 52em) {
  .boundary { display: table; table-layout: fixed; width: 100%; border-collapse: collapse; }
  .boundary thead { display: table-header-group; position: static; clip-path: none; }
  .boundary tbody { display: table-row-group; }
  .boundary tr { display: table-row; border: 0; }
  .boundary th, .boundary td { display: table-cell; padding: 0.875rem 1.5rem 0.875rem 0; border-top: 1px solid var(--rule); }
  .boundary tbody tr:first-child > * { border-top-color: var(--ink); }
  .boundary thead th { width: 26%; border: 0; font: 500 var(--small)/1.4 var(--sans); color: var(--quiet); }
  .boundary thead th:first-child { width: 22%; }
  .cell-label { display: none; }
}
#boundary { container-type: inline-size; }
.boundary-own, .boundary-own tbody, .boundary-own tr, .boundary-own tbody th, .boundary-own td { display: block; }
.boundary-own { text-align: left; }
.boundary-own thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.boundary-own tr { border-top: 1px solid var(--rule); padding-block: 0.625rem; }
.boundary-own tbody tr:first-child { border-top: 0; padding-top: 0; }
.boundary-own th { font-weight: 400; padding: 0; vertical-align: top; }
.boundary-own td { font: 1rem/1.55 var(--sans); padding: 0; vertical-align: top; }
.boundary-own thead th { font: 500 var(--small)/1.4 var(--sans); color: var(--quiet); }
.boundary-own .own > * { font-weight: 600; }
.boundary-own .open-role { display: block; color: var(--quiet); padding-left: 1.25rem; }
.boundary-own .open-role a { color: var(--ink); }
@container (min-width: 32em) {
  .boundary-own { display: table; width: 100%; table-layout: fixed; border-collapse: collapse; }
  .boundary-own thead { display: table-header-group; position: static; clip-path: none; }
  .boundary-own tbody { display: table-row-group; }
  .boundary-own tr, .boundary-own tbody tr:first-child { display: table-row; border-top: 1px solid var(--rule); }
  .boundary-own thead tr { border: 0; }
  .boundary-own tbody th, .boundary-own td { display: table-cell; padding: 0.625rem 1.5rem 0.625rem 0; }
  .boundary-own thead th { padding-bottom: 0.5rem; }
}
.levels > li { border-top: 1px solid var(--rule); padding-block: 1rem; display: grid; gap: 0.25rem 2rem; }
.level-pay { font: 600 1rem/1.55 var(--sans); }

/* Running text */

.author { display: flex; align-items: center; gap: 1rem; margin-top: 1.5rem; font: 1rem/1.45 var(--sans); color: var(--quiet); }
.author strong { color: var(--ink); }
.author img { width: 4.5rem; aspect-ratio: 1; object-fit: cover; border-radius: 50%; }
.picture { padding-bottom: var(--gap); }
.picture img { width: 100%; max-height: 32rem; object-fit: cover; }
.margin-facts { margin-bottom: 1.5rem; display: grid; gap: 0.75rem; align-content: start; }
.reading-text { font-size: 1.125rem; line-height: 1.6; }
.reading-text > h2 { margin-top: 2.5rem; }
.prose ol { counter-reset: item; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.5rem; }
.prose ol > li { counter-increment: item; position: relative; padding-left: 1.75rem; }
.prose ol > li::before { content: counter(item); position: absolute; left: 0; font-family: var(--sans); color: var(--quiet); }
.prose blockquote { border-left: 3px solid var(--signal); padding-left: 1.25rem; font-size: 1.25rem; line-height: 1.45; }
.person blockquote { border: 0; padding: 0; }
.prose pre { overflow-x: auto; padding: 1rem; background: var(--raised); border: 1px solid var(--rule); border-radius: var(--radius); font-size: 0.9375rem; line-height: 1.5; }
.prose hr { border: 0; border-top: 1px solid var(--rule); margin-block: 2rem; }
code { font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 0.9em; }

/* The rail, and the bar that stands in for it */

.act-pay { display: none; }
@media screen and (max-width: 69.99rem) and (min-height: 30rem) {
  .page-role:has(.act-lead) { scroll-padding-bottom: 6rem; }
  .page-role:has(.act-lead) body { padding-bottom: 4.5rem; }
  .act-lead { position: fixed; inset: auto 0 0; z-index: 2; column-gap: 0.75rem; justify-content: flex-end; padding: 0.625rem var(--gap) max(0.625rem, env(safe-area-inset-bottom)); background: var(--raised); border-top: 1px solid var(--ink); }
  .act-lead .button { padding: 0.625rem clamp(1rem, 5vw, 1.75rem); }
  .act-lead + .act-note { display: none; }
  .act-pay { display: block; margin-right: auto; white-space: nowrap; font: 650 clamp(0.9375rem, 4.4vw, 1.0625rem)/1.3 var(--sans); }
}

/* Wider */

@media screen and (min-width: 36rem) {
  .pairs > * { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 1.25rem; }
  .stages .stage-more { grid-template-columns: 6.5rem minmax(0, 1fr); row-gap: 0.375rem; padding-left: 1.75rem; }
  .person { grid-template-columns: 9rem minmax(0, 1fr); align-items: center; }
  .prose .benefits { display: block; columns: 2; column-gap: 2rem; }
  .benefits > li { break-inside: avoid; padding-bottom: 0.5rem; }
}
@media screen and (min-width: 48rem) {
  :root { --body: 1.125rem; --small: 0.9375rem; }
  .facts { display: flex; flex-wrap: wrap; gap: 0 2.5rem; padding-block: 0.5rem; margin-block: 1.75rem; border-top-color: var(--ink); }
  .facts .fact, .facts .fact + .fact { display: block; border: 0; padding-block: 0.5rem; }
  .fact-note { display: block; }
  .lane { grid-template-columns: 11rem minmax(0, 1fr); }
  .lane-head { grid-row: 1 / span 2; }
  .lane > :not(.lane-head) { grid-column: 2; }
  .columns-2 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .columns-needs { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); grid-template-rows: auto 1fr; }
  .columns-needs > :first-child { grid-row: 1 / span 2; }
  .axis:has(> :nth-child(5)) > .axis-stage { display: grid; grid-template-columns: 7rem minmax(0, 1fr); column-gap: 1.5rem; }
  .axis:has(> :nth-child(5)) > .axis-stage > .measure { grid-column: 2; margin-top: 0; }
  /* Four points fit side by side; with more, each would be too narrow to be read. */
  .axis:not(:has(> :nth-child(5))) { grid-template-columns: repeat(auto-fit, minmax(min(8.5rem, 100%), 1fr)); row-gap: 2.5rem; }
  .axis:not(:has(> :nth-child(5))) h3 { font-size: 1.0625rem; }
  .axis:not(:has(> :nth-child(5))) > li { padding: 1.75rem 0.625rem 0 0; container-type: inline-size; }
  .axis:not(:has(> :nth-child(5))) .figure { font-size: clamp(1.375rem, 17cqi, var(--display)); }
  .axis:not(:has(> :nth-child(5))) .figure-from { display: block; font-size: max(1.125rem, 0.6em); line-height: 1.3; }
  .axis:not(:has(> :nth-child(5))) > li::before, .axis:not(:has(> :nth-child(5))) > li:last-child::before { left: 0; right: 0; top: 0.4375rem; bottom: auto; width: auto; height: 2px; }
  .axis:not(:has(> :nth-child(5))) > li::after { top: 0; }
  .axis:not(:has(> :nth-child(5))) > .axis-start::after { left: 0; }
  .stage { grid-template-columns: minmax(0, 5fr) minmax(0, 8fr); }
  .stages .stage-more { padding-left: 0; }
  .story-rows { grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); }
  .row { grid-template-columns: minmax(0, 1fr) 14rem; grid-template-rows: auto 1fr; align-items: baseline; }
  .row > h3, .row > .row-outcome { grid-column: 1; }
  .row > .row-pay { grid-column: 2; grid-row: 1; }
  .row > .row-place { grid-column: 2; grid-row: 2; }
  .row > .row-status { grid-column: 1; margin-top: 0.375rem; }
  .you > li { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 0 var(--gap); padding-bottom: 1.25rem; }
  .you-roles { margin-top: 0; gap: 0; }
  .you-roles li { padding-bottom: 0.625rem; }
  .you-roles li + li { border-top: 1px solid var(--rule); padding-top: 0.625rem; }
  .panel-body { grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); }
  .levels > li { grid-template-columns: 9rem minmax(0, 1fr) 13.75rem; align-items: baseline; }
  .levels > li > p { grid-column: 2; }
  .levels > li > .level-pay { grid-column: 3; grid-row: 1 / span 2; }
  .footer .sheet { grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); }
  .footer-base { grid-column: 1 / -1; }
}
@media screen and (min-width: 40rem) and (max-width: 59.99rem) {
  .index .line { display: grid; grid-template-columns: minmax(0, 1fr) 15rem; grid-template-rows: auto auto 1fr; column-gap: 2rem; align-items: baseline; }
  .line > th { grid-column: 1; }
  .line > .line-outcome { grid-column: 1; grid-row: 2 / span 2; }
  .line > .line-pay { grid-column: 2; grid-row: 1; }
  .line > .line-place { grid-column: 2; grid-row: 2; }
  .line > .line-team { grid-column: 2; grid-row: 3; }
}
@media screen and (min-width: 60rem) {
  .index { display: table; border-collapse: collapse; table-layout: fixed; }
  .index thead { display: table-header-group; position: static; clip-path: none; }
  .index thead th { padding-bottom: 0.5rem; font: 500 var(--small)/1.4 var(--sans); color: var(--quiet); }
  .index thead th:nth-child(1) { width: 26%; }
  .index thead th:nth-child(2) { width: 25%; }
  .index thead th:nth-child(3) { width: 21%; }
  .index thead th:nth-child(4) { width: 15%; }
  .index tbody { display: table-row-group; }
  .index tr { display: table-row; }
  .index th, .index td, .index td:empty { display: table-cell; }
  .index tbody th, .index tbody td { padding: 0.625rem 1.25rem 0.625rem 0; border-top: 1px solid var(--rule); }
  .index .index-group td { padding-top: 1.75rem; border-top: 0; }
  .index-group + .line > * { border-top-color: var(--ink); }
  .index thead + tbody > .line:first-child > * { border-top-color: var(--ink); }
  .line th a { font-size: 1.0625rem; }
  .line-outcome { font-size: 1rem; line-height: 1.45; }
  .masthead-nav { display: block; margin-left: auto; }
  .masthead-nav ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; font-size: var(--small); }
  .masthead-nav a { display: block; padding-block: 0.5rem; }
  .masthead-count { font-weight: 700; }
  .masthead-nav details, .masthead-roles, .to-top { display: none; }
  .you > li { grid-template-columns: 16rem minmax(0, 1fr); }
  .you-roles li { display: grid; grid-template-columns: minmax(0, 1fr) 10.5rem 14.5rem; gap: 0 1.25rem; align-items: baseline; }
}
@media screen and (min-width: 70rem) {
  .home-head { display: grid; grid-template-columns: minmax(0, 1fr) 28rem; grid-template-rows: auto 1fr; column-gap: 4rem; }
  .home-head h1 { grid-row: 1 / span 2; font-size: 4.5rem; }
  .home-head > * { grid-column: 2; }
  .home-head > h1 { grid-column: 1; }
  .home-head .lead { margin-block: 0.5rem 2rem; font-size: 1.25rem; }
  .part:not(.part-wide) { display: grid; grid-template-columns: 10.5rem minmax(0, 1fr); gap: 1.5rem; }
  .part:not(.part-wide) > h2, .part > .question { margin: 0; font-size: 1.25rem; }
  .part > :only-child { grid-column: 2; }
  .row { grid-template-columns: minmax(0, 1fr) 14rem 12rem; }
  .row > .row-pay { grid-row: 1 / span 2; }
  .row > .row-place { grid-column: 3; grid-row: 1 / span 2; }
  .questions .part:not(.part-wide) { grid-template-columns: 19rem minmax(0, 1fr); }
  .questions .part > .question { font-size: 1.625rem; }
  .role { display: grid; grid-template-columns: minmax(0, 1fr) 16.5rem; grid-template-rows: auto auto 1fr; column-gap: 4rem; }
  .role > * { grid-column: 1; }
  .role-lead { margin-top: 1.5rem; }
  .role .parts { grid-row: 3; }
  .role > .rail { grid-column: 2; grid-row: 1 / span 3; }
  .rail-inner { position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow-y: auto; margin: var(--head) -4px 0; padding: 0 4px 4px; scrollbar-width: thin; }
  .rail .facts { display: grid; column-gap: 1rem; margin: 0; padding: 0; }
  .rail .facts .fact { display: grid; padding-block: 0.375rem; }
  .rail .facts .fact + .fact { border-top: 1px solid var(--rule); }
  .rail .facts dd { font-size: 1rem; line-height: 1.45; }
  .rail .fact-note { display: inline; }
  .rail .act { margin-block: 1.25rem 0.75rem; }
  .rail .button { flex: 1; }
  .contents { display: none; }
  .rail nav { display: block; margin-top: 1.25rem; font: var(--small)/1.45 var(--sans); }
  .rail nav a { display: block; padding-block: 0.2rem; color: var(--quiet); text-decoration: none; }
  .rail nav a:hover { color: var(--ink); text-decoration: underline 2px var(--signal); }
}

/* On a wide screen, all stages of all interviews stand open, where the browser can do that. */
@supports selector(::details-content) {
  @media (min-width: 48rem), print {
    .fold > summary { display: none; }
    .fold::details-content { content-visibility: visible; display: block; }
  }
}

@media (prefers-reduced-motion: no-preference) {
  .button, .skip { transition: background-color 0.15s, color 0.15s, top 0.15s; }
}
@media (forced-colors: active) {
  .button { border: 2px solid; }
  .axis > li::before { background: CanvasText; }
}

/* On paper: a clean spec of two pages, in two columns */

@page { margin: 10mm 12mm; }
@media print {
  :root { color-scheme: light; --paper: #fff !important; --raised: #fff; --ink: #000 !important; --quiet: #333; --rule: #aaa; --signal: #000 !important; --panel: #fff; --on-panel: #000; --panel-quiet: #333; --display: 19pt; --band: 5pt; --measure: none; --gap: 0pt; --head: 4pt; --body: 8pt; --small: 7.25pt; }
  body { line-height: 1.28; }
  h2 { font-size: 10pt; }
  h3, .row h3, .story-row h3, .you h3 { font-size: 9pt; }
  h2, h3 { break-after: avoid; }
  li, .pairs > *, .stage, .measure, .person, .panel { break-inside: avoid; }
  .masthead::before, .masthead-nav, .masthead-roles, .masthead-languages, .skip, .rail nav, .contents, .button, .act, .act-note, .scale, .jumps, .filters, .pager, .facets, .related, .open-application, .footer, .column-success, .notice-near, .notice-near ~ *, #not-convinced, #proof, #statements, #growth h3, #growth h3 + ul, .wordmark:not(.masthead *) { display: none; }
  .masthead { border: 0; }
  .masthead .sheet { min-height: 0; }
  .site-notice { padding: 0; border: 0; }
  .kicker, .notice { margin-bottom: 3pt; }
  .notice { padding: 4pt 8pt; }
  .lead, .page-head .lead { font-size: 10.5pt; margin: 4pt 0 0; }
  h1 { max-width: none; }
  .row { padding-block: 3pt; }
  .index { display: table; width: 100%; border-collapse: collapse; }
  .index thead { display: none; }
  .index tbody { display: table-row-group; }
  .index tr { display: table-row; }
  .index th, .index td { display: table-cell; padding: 3pt 6pt 3pt 0; border-top: 1px solid var(--rule); font-size: 8.5pt; }
  .band { padding-bottom: 6pt; }
  .row-pay, .row-place, .row-status { display: inline-block; }
  .row { display: block; }
  .row-pay { margin-right: 6mm; }
  .facts { display: flex; flex-wrap: wrap; gap: 0 6mm; padding: 2pt 0; margin: 5pt 0; }
  .facts .fact, .facts .fact + .fact { display: block; border: 0; padding: 0; }
  .role .parts { columns: 2; column-gap: 7mm; margin-top: 6pt; }
  .part { padding-block: 3pt var(--band); border-top-width: 0.6pt; }
  .part > h2, .panel h2 { margin-bottom: 2pt; }
  .prose > * + *, .panel > * + *, .prose > p + p { margin-top: 3pt; }
  .prose > h3, .columns + .pairs, .columns + h3, .stack > div + div, .stack + .contact { margin-top: 3pt; }
  .prose > h3 + *, .columns h3 + * { margin-top: 1pt; }
  /* Rows of a grid that is broken between columns may be set over each other. */
  .columns, .panel-body { display: block; }
  .columns > * + *, .panel-body > * + *, .panel .act { margin-top: 4pt; }
  .columns > div > h3 { border: 0; padding: 0; }
  .prose ul, .columns ul, .panel ul, .stages, .stage, .stage-more { gap: 0.5pt; }
  .prose ul:not(.plain) > li, .columns ul:not(.plain) > li, .panel ul > li { padding-left: 9pt; }
  .prose ul:not(.plain) > li::before, .columns ul:not(.plain) > li::before, .panel ul > li::before { width: 5pt; }
  .pairs > * { display: grid; grid-template-columns: 24mm minmax(0, 1fr); gap: 3mm; }
  .pairs > * { padding-block: 1pt; }
  .lanes { gap: 3pt; }
  .lane { padding-left: 6pt; border-left-width: 2pt; gap: 1pt; break-inside: avoid; }
  .lane ul { gap: 0.5pt; }
  .lane li { padding-left: 9pt; }
  .lane li::before { width: 5pt; }
  .lane-head > * { display: inline; margin-right: 4pt; }
  .lane .mark { width: 7pt; height: 7pt; margin-right: 3pt; }
  .lane .who, .lane .open-role { display: inline; padding: 0; }
  .lane .open-role::before { content: "– "; }
  .lane-more { display: none; }
  .two-in-one { margin-bottom: 3pt; }
  .boundary-own th, .boundary-own td { padding-block: 2pt; }
  .pairs dt, .lane-head p, .lane-who, .lane .who, .person-who, .stage-facts, .axis-when { font-size: 8pt; }
  .stack > div { break-inside: avoid; display: grid; grid-template-columns: 20mm minmax(0, 1fr); gap: 3mm; }
  .plan { display: inline; }
  .axis > li { padding: 0 0 3pt 14pt; }
  .measure-how { margin-top: 0; }
  .masthead .sheet { padding: 0; }
  .wordmark { padding-block: 0; }
  .axis > li::before { left: 3.5pt; top: 5pt; bottom: -5pt; width: 1pt; print-color-adjust: exact; }
  .axis > li::after { top: 2pt; width: 8pt; height: 8pt; border-width: 1pt; print-color-adjust: exact; }
  .axis > .axis-start::after { left: 3.5pt; width: 1pt; height: 8pt; }
  .axis > li > * { margin-top: 0; }
  .axis-start > p { display: inline; margin-right: 4pt; }
  .figure { font-size: 13pt; margin: 0; }
  .measure-how, .row-pay, .row-place, .level-pay, .tongue { font-size: 8.5pt; line-height: 1.32; }
  .stage { padding-block: 2pt; }
  .stage-head, .stage-more { padding-left: 12pt; }
  .stage-head h3, .stage-facts { display: inline; }
  .stages .stage-more { display: block; }
  .stage-more > div { display: inline; margin-right: 5pt; }
  .stage-more dt, .stage-more dd, .stage-more ul, .stage-more li { display: inline; padding: 0; }
  .stage-more li::before { display: none; }
  .stage-more li:not(:last-child)::after { content: " · "; }
  .stage-more dt, .stage-facts { line-height: inherit; }
  .stage-more dt::after { content: " "; white-space: pre; }
  .person { grid-template-columns: 14mm minmax(0, 1fr); gap: 3mm; }
  .person img { width: 14mm; }
  .person blockquote, .pay-ranges strong { font-size: 10pt; }
  .prose .benefits { display: block; columns: auto; }
  .prose .benefits > li { display: inline; padding: 0 !important; }
  .prose .benefits > li::before { display: none !important; }
  .prose .benefits > li:not(:last-child)::after { content: " · "; }
  /* It repeats the work that stands above. */
  .lane-yours { display: none; }
  #record .pairs > * { display: inline; border: 0; margin-right: 6pt; }
  #record dt, #record dd { display: inline; }
  #record dt::after { content: " "; white-space: pre; }
  .panel { border: 0.6pt solid; padding: 5pt; }
  /* Whoever holds the paper needs the addresses. */
  [data-address]::after { content: attr(data-address); font-size: var(--small); color: var(--quiet); }
  .part-apply .act { display: block; }
  .panel .button { display: inline; padding: 0; background: none; color: inherit; font: 600 8pt/1.4 var(--sans); overflow-wrap: anywhere; }
  .panel .button::after { content: ": " attr(href); font-weight: 400; }
  .tag { padding: 0 3pt; border: 0.6pt solid; background: none; color: inherit; font-size: 7.5pt; }
  .stage-head::before { font-size: 8.5pt; top: 0; }
  .reading-text { font-size: 10pt; }
  .boundary th, .boundary td { padding: 4pt 8pt 4pt 0; }
  .boundary tbody th { font-size: 9pt; }
  .boundary .count { font-size: 8pt; line-height: 1.32; }
}

"""#),
(path: "i18n/de.yaml", text: #"""
# Die Wörter des Themas auf Deutsch. Schlüssel sind flach; {name} wird eingesetzt; one/other folgen der Zahl {n}.

# Um jede Seite
language-name: Deutsch
in-en: (auf Englisch)
in-de: (auf Deutsch)
in-fr: (auf Französisch)
in-es: (auf Spanisch)
skip-to-content: Zum Inhalt
menu: Menü
back-to-top: Nach oben
nav-main: Hauptnavigation
nav-footer: Alle Seiten
nav-languages: Sprachen
on-this-page: Auf dieser Seite
at-a-glance: Auf einen Blick
page-title: "{title} · {site}"
home-title: "Arbeiten bei {site}"
home: Start
roles: Offene Stellen
teams: Teams
stories: Berichte
families: Berufsbilder
how-we-hire: Wie wir einstellen
not-found: Diese Seite gibt es hier nicht
not-found-text: Vielleicht ist sie umgezogen, oder die Stelle ist nicht mehr ausgeschrieben.
moved: Diese Seite ist umgezogen
newsletter: Von der nächsten Stelle erfahren
colon: ":"

# Zahlen
one-follows: "1"
open-roles: {one: "{n} offene Stelle", other: "{n} offene Stellen"}
open-roles-none: Zurzeit keine offene Stelle
openings: {one: "{n} Stelle", other: "{n} Stellen"}
people: {one: "{n} Person", other: "{n} Personen"}
countries: {one: "Remote aus {n} Land", other: "Remote aus {n} Ländern"}
stages: {one: "{n} Schritt", other: "{n} Schritte"}
reports: {one: "{n} Person im Team", other: "{n} Personen im Team"}
onsite-days: {one: "{n} Tag vor Ort pro Woche", other: "{n} Tage vor Ort pro Woche"}
minutes: {one: "{n} Minute", other: "{n} Minuten"}
hours: {one: "{n} Stunde", other: "{n} Stunden"}
days: {one: "{n} Tag", other: "{n} Tage"}
weeks: {one: "{n} Woche", other: "{n} Wochen"}
months: {one: "{n} Monat", other: "{n} Monate"}
years: {one: "{n} Jahr", other: "{n} Jahre"}
within-minutes: {one: "innerhalb von einer Minute", other: "innerhalb von {n} Minuten"}
within-hours: {one: "innerhalb von einer Stunde", other: "innerhalb von {n} Stunden"}
within-days: {one: "innerhalb von einem Tag", other: "innerhalb von {n} Tagen"}
within-weeks: {one: "innerhalb von einer Woche", other: "innerhalb von {n} Wochen"}
within-months: {one: "innerhalb von einem Monat", other: "innerhalb von {n} Monaten"}
within-years: {one: "innerhalb von einem Jahr", other: "innerhalb von {n} Jahren"}

# Start
three-questions: Was du wissen willst
question-problems: Woran werde ich arbeiten?
question-resources: Womit werde ich arbeiten?
question-growth: Wie entwickle ich mich?
which-is-you: Welche Rolle passt zu dir?
families-more: Was jedes Berufsbild tut, und was nicht
no-role-now: Zurzeit keine offene Stelle
roles-all: {one: "Alle {n} Stellen", other: "Alle {n} Stellen"}
roles-some: {one: "Unsere offene Stelle", other: "Einige unserer {n} offenen Stellen"}
teams-all: {one: "Alle {n} Teams", other: "Alle {n} Teams"}
values: Woran wir uns halten
open-application: Nichts dabei?
feed-follow: "Offene Stellen als Feed:"
feed-title: "Offene Stellen bei {site}"
feed-title-family: "{family}: offene Stellen bei {site}"
feed-atom: Atom
feed-json: JSON Feed
open-application-act: Schreib uns

# Offene Stellen
roles-intro: Jede Stelle sagt, was sie zahlt, woran man Erfolg erkennt und wer übernimmt, was nicht zu ihr gehört.
open-roles-heading: Offene Stellen
column-role: Stelle
column-outcome: Erstes Ergebnis
filters: Liste eingrenzen
filter-search: Suche
filter-clear: Alle zeigen
filter-family: Rollenfamilie
filter-team: Team
filter-place: Ort
filter-workplace: Arbeitsort
filter-level: Stufe
filter-type: Art
sort: Reihenfolge
sort-family: Nach Rollenfamilie
sort-posted: Neueste zuerst
sort-pay: Höchstes Gehalt zuerst
filter-any: Alle
roles-shown: "{shown} von {all} Stellen"
roles-none-fit: Keine Stelle passt zu alledem. Weniger auswählen oder alle zeigen.
roles-loading: Alle Stellen werden durchgesehen …
roles-failed: Nicht alle Stellen ließen sich lesen. Bitte noch einmal versuchen oder die Seiten durchsehen.
roles-more: Mehr anzeigen
browse: Stellen nach Familie, Team und Ort
pages: Seiten
page-previous: Vorige Seite
page-next: Nächste Seite
page-number: "{title}, Seite {number}"
place-heading: Offene Stellen in {place}
place-heading-remote: Remote-Stellen
no-open-roles: Zurzeit ist keine Stelle offen.

# Eine Stelle: Angaben
apply: Bewerben
fact-pay: Gehalt
fact-place: Ort
fact-workplace: Arbeitsweise
fact-type: Art
fact-level: Stufe
fact-starts: Beginn
fact-closes: Bewerben bis
fact-visa: Visum
closes-rolling: Offen, bis besetzt
pay-for: "für {what}"
pay-from: "ab {amount}"
pay-up-to: "bis {amount}"
pay-others: "{pay} +{n} weitere"
pay-others-by-country: "{pay} +{n} je nach Land"
place-separator: " · "
place-remote: Remote
place-remote-from: "Remote: {places}"
and: "{a} und {b}"
or: "{a} oder {b}"

# Eine Stelle: Abschnitte
role-problem: Das Problem
role-success: Woran man Erfolg erkennt
role-work: Was du tun wirst
role-requirements: Was es braucht
role-boundaries: Deins, gemeinsam, bei anderen
role-resources: Womit du arbeitest
role-growth: Wie du dich entwickelst
role-onboarding: Die ersten 90 Tage
role-interview: Das Auswahlverfahren
role-proof: Glaub nicht nur uns
role-pay: Gehalt und Leistungen
role-conditions: Bedingungen
how-to-apply: So bewirbst du dich
not-convinced: Nicht überzeugt? Lies erst dies
statements: Wozu wir stehen
record: Zu dieser Ausschreibung
related-roles: Weitere offene Stellen

axis-start: Beginn
milestone: Meilenstein
figure-from: von
figure-to: auf
shown-by: "Zu erkennen an:"
must-haves: Unverzichtbar
nice-to-haves: Von Vorteil
success-measures: Was du verbesserst
success-link: Wie es gemessen wird
backgrounds: Wo du herkommst
background-academia: Wissenschaft
background-industry: Industrie
background-software: Softwareentwicklung
background-self-taught: Selbst gelernt
lane-yours: Deins
lane-yours-about: Du machst es und stehst dafür ein
lane-more: Alles, was du tun wirst
lane-shared: Gemeinsam
lane-shared-about: Deine Arbeit trifft auf die von anderen
lane-theirs: Bei anderen
lane-theirs-about: Andere machen es und stehen dafür ein
lane-open: "Jetzt offen:"
lane-open-now: jetzt offen
second-family: "Zwei Aufgaben in einer, mit Absicht: Diese Stelle übernimmt auch Arbeit aus dem Berufsbild"
works-today: Geht heute
hard-today: Schwer heute, und was wir tun
resource-stack: Werkzeuge
resource-data: Daten
resource-compute: Rechenleistung
resource-publishing: Veröffentlichen
constraint-plan: "Künftig: {what}, {within}"
constraint-plan-what: "Künftig: {what}"
constraint-plan-time: "Das ändert sich {within}"
growth-review: Beurteilung
growth-learning-time: Zeit zum Lernen
promoted: Andere vor dir
onboarding-access: Zugänge
onboarding-first-win: "Erster Erfolg, {within}"
onboarding-first-win-undated: Erster Erfolg
onboarding-result: Ergebnis nach 90 Tagen
onboarding-learning: Gelernt nach 90 Tagen
onboarding-buddy: Begleitung
onboarding-buddy-text: Jemand aus dem Team ist vom ersten Tag an für deine Fragen da.
interview-total: "{stages}, zusammen {time}."
interview-total-stages: "{stages}."
interview-decision: "Unsere Entscheidung hast du {within} nach dem letzten Schritt."
paid: Bezahlt
stage-with: Mit
stage-basis: Grundlage
stage-return: Abgabe
stage-assesses: Worauf wir achten
stage-prepare: Vorbereitung
stages-all: Was in jedem Schritt geschieht
one-rubric: Jeder Schritt wird nach einem festen Bogen bewertet.
stage-rubric: Bewertung
stage-rubric-text: Nach festem Bogen
reports-to: An wen du berichtest
benefits: Leistungen
pay-bonus: Bonus
pay-equity: Beteiligung
pay-sign-on: Antrittsprämie
pay-review: Gehaltsrunde
pay-learning-budget: Budget zum Lernen
condition-address: Adresse
condition-hours: Arbeitszeit
condition-time-zones: Zeitzonen
condition-travel: Reisen
condition-on-call: Bereitschaft
condition-languages: Sprachen
condition-clearance: Sicherheitsüberprüfung
condition-remote-from: Arbeit möglich aus
condition-relocation: Umzug
condition-lasts: Dauer
condition-track: Laufbahn
apply-send: Schick uns
apply-takes: Dauert
apply-reply: Unsere Antwort
apply-reply-text: "{within}, wie sie auch ausfällt"
apply-promise: "{takes}, Antwort {within}"
apply-promise-takes: "Dauert {takes}"
apply-promise-reply: "Antwort {within}"
apply-questions: Fragen?
apply-at: "bei {host}"
apply-by-email: "per E-Mail an {email}"
record-confirmed: Zuletzt bestätigt
record-posted: Ausgeschrieben
record-requisition: Referenz
record-openings: Anzahl
record-vacancy: Besetzung
related-kind: "{kind} von {author}"

# Eine Stelle: ihr Stand
state-closed: Diese Stelle ist geschlossen
state-closed-text: "Die Bewerbungsfrist endete am {date}. Der Text bleibt zum Nachlesen."
state-closed-text-undated: Bewerbungen sind nicht mehr möglich. Der Text bleibt zum Nachlesen.
state-filled: Diese Stelle ist besetzt
state-filled-text: Jemand hat sie angenommen. Der Text bleibt zum Nachlesen.
state-paused: Diese Stelle ruht
state-paused-text: Zurzeit nehmen wir keine Bewerbungen an. Sie kann wieder öffnen.
state-unconfirmed: Frag nach, bevor du dich bewirbst
state-unconfirmed-text: "Seit dem {date} hat niemand bestätigt, dass diese Stelle noch offen ist."
state-unconfirmed-text-undated: Noch hat niemand bestätigt, dass diese Stelle offen ist.
state-link: "{open-roles} ansehen"
state-nearest: "Jetzt offen, und ihr am nächsten:"
status-paused: Ruht
status-closed: Geschlossen
status-filled: Besetzt

# Berufsbilder, Teams, Berichte, Einstellung
families-intro: Arten von Arbeit, die oft verwechselt werden. Wo die eine aufhört, beginnt die andere, und hier steht, wessen sie ist.
boundary-caption: Wofür jedes Berufsbild da ist, und wo es endet
boundary-work: Arbeit
boundary-whose: Wessen sie ist
boundary-others: Die von anderen
family: Berufsbild
family-core: Kern
family-boundary: Was dazugehört, und was nicht
family-builds: Baut
family-does-not: Macht nicht, und wer es macht
family-levels: Stufen
family-roles: Jetzt offen
family-roles-all: {one: "Alle {n} Stellen dieser Rollenfamilie", other: "Alle {n} Stellen dieser Rollenfamilie"}
family-neighbours: Die Nachbarn
level-example: "Zum Beispiel:"
teams-intro: Wer was macht, womit, und wie entschieden wird.
team-about: Über das Team
team-roles: Offen in diesem Team
team-roles-all: {one: "Alle {n} Stellen in diesem Team", other: "Alle {n} Stellen in diesem Team"}
team-projects: Projekte
team-ways: Wie das Team arbeitet
team-covers: Schon da
team-stories: Aus dem Team
team-size: Größe
team-lead: Leitung
way-decisions: Entscheidungen
way-review: Code-Review
way-releases: Releases
way-on-call: Bereitschaft
way-async: Treffen und Schreiben
stories-intro: Wie die Arbeit ist, von denen, die sie tun. Auch was misslang.
story-team: Team
story-family: Berufsbild
story-role: Stelle
story-proves: Beleg dafür
story-roles: Offen im selben Team
more-stories: Weiterlesen
story-source: "Zuerst erschienen bei {host}"
how-we-hire-about: Wie wir es sehen
how-we-hire-intro: Die Schritte für jede Art von Stelle, wie lange sie dauern und worauf wir achten.
every-family: Alle Stellen
how-we-hire-interview: Das Auswahlverfahren
how-we-hire-interview-for: "Das Auswahlverfahren für {family}"

# Auswahlen des Formats
workplace-onsite: Vor Ort
workplace-hybrid: Hybrid
workplace-remote: Remote
type-full-time: Vollzeit
type-part-time: Teilzeit
type-contractor: Freier Auftrag
type-temporary: Befristet
type-intern: Praktikum
work-time-bounded: Auf Zeit
level-intern: Praktikum
level-junior: Einstieg
level-mid: Mid-Level
level-senior: Senior
level-staff: Staff
level-principal: Principal
track-individual: Fachlaufbahn
track-manager: Führungslaufbahn
emphasis-research: Das Gewicht liegt auf der Forschung.
emphasis-production: Das Gewicht liegt auf dem Betrieb.
emphasis-hybrid: Teils Forschung, teils Produktion.
visa-sponsored: Wir helfen dabei
visa-transfer: Übernahme möglich
visa-none: Keine Unterstützung
vacancy-future: Für später
where-home: zu Hause
where-video: per Video
where-phone: am Telefon
where-onsite: vor Ort
basis-our-data: Unsere Daten
basis-our-code: Unser Code
basis-own-work: Deine eigene Arbeit
basis-whiteboard: Tafel
skill-data-intuition: Gespür für Daten
skill-model-selection: Wahl des Modells
skill-model-selection-judgment: Modellwahl
skill-evaluation-rigor: Sorgfalt bei der Auswertung
skill-production-engineering: Engineering für den Betrieb
skill-communication: Kommunikation
skill-problem-framing: Problemverständnis
skill-code-quality: Codequalität
skill-statistical-judgment: Statistisches Urteil
skill-production-awareness: Blick für den Betrieb
kind-day-in-the-life: Ein Arbeitstag
kind-case-study: Fallstudie
kind-failure: Ein Fehlschlag
kind-first-90-days: Die ersten 90 Tage
kind-career-path: Werdegang
kind-paper: Fachaufsatz
kind-talk: Vortrag
kind-open-source: Offener Quelltext
kind-write-up: Bericht
kind-team: Team
kind-family: Berufsbild
kind-page: Seite
statement-equal-opportunity: Chancengleichheit
statement-accommodation: Unterstützung im Verfahren
statement-ai-screening: Wo wir KI im Verfahren einsetzen
statement-privacy: Deine Daten

# Daten, Zahlen, Geld; vor Zeichen und Kürzel der Währung steht ein festes Leerzeichen
date: "{day}. {month} {year}"
day-first: "1"
month-1: Januar
month-2: Februar
month-3: März
month-4: April
month-5: Mai
month-6: Juni
month-7: Juli
month-8: August
month-9: September
month-10: Oktober
month-11: November
month-12: Dezember
decimal-mark: ","
group-mark: "."
list-separator: ", "
money: "{amount} {symbol}"
money-code: "{amount} {code}"
money-range: "{min}–{max} {symbol}"
money-range-code: "{min}–{max} {code}"
pay-hour: "{pay} pro Stunde"
pay-day: "{pay} pro Tag"
pay-week: "{pay} pro Woche"
pay-month: "{pay} pro Monat"
pay-year: "{pay} im Jahr"

"""#),
(path: "i18n/en.yaml", text: #"""
# The theme's words in English. Keys are flat; {name} is filled in; one/other follow the count {n}.

# Around every page
language-name: English
in-en: (in English)
in-de: (in German)
in-fr: (in French)
in-es: (in Spanish)
skip-to-content: Skip to content
menu: Menu
back-to-top: Back to top
nav-main: Main
nav-footer: All pages
nav-languages: Languages
on-this-page: On this page
at-a-glance: At a glance
page-title: "{title} · {site}"
home-title: "Work at {site}"
home: Home
roles: Open roles
teams: Teams
stories: Stories
families: Role families
how-we-hire: How we hire
not-found: This page is not here
not-found-text: It may have moved, or the role may have been taken down.
moved: This page has moved
newsletter: Hear about the next role
colon: ":"

# Counts; `one` follows 1, or in some languages all below 2
one-follows: "1"
open-roles: {one: "{n} open role", other: "{n} open roles"}
open-roles-none: No open role now
openings: {one: "{n} position", other: "{n} positions"}
people: {one: "{n} person", other: "{n} people"}
countries: {one: "Remote in {n} country", other: "Remote in {n} countries"}
stages: {one: "{n} conversation", other: "{n} stages"}
reports: {one: "{n} direct report", other: "{n} direct reports"}
onsite-days: {one: "{n} day on site a week", other: "{n} days on site a week"}
minutes: {one: "{n} minute", other: "{n} minutes"}
hours: {one: "{n} hour", other: "{n} hours"}
days: {one: "{n} day", other: "{n} days"}
weeks: {one: "{n} week", other: "{n} weeks"}
months: {one: "{n} month", other: "{n} months"}
years: {one: "{n} year", other: "{n} years"}
within-minutes: {one: "within a minute", other: "within {n} minutes"}
within-hours: {one: "within an hour", other: "within {n} hours"}
within-days: {one: "within a day", other: "within {n} days"}
within-weeks: {one: "within a week", other: "within {n} weeks"}
within-months: {one: "within a month", other: "within {n} months"}
within-years: {one: "within a year", other: "within {n} years"}

# Home
three-questions: What you will want to know
question-problems: What will I work on?
question-resources: What will I have to work with?
question-growth: How will I grow?
which-is-you: Which of these is you?
families-more: What each of them does, and does not do
no-role-now: No open role now
roles-all: {one: "All {n} roles", other: "All {n} roles"}
roles-some: {one: "Our open role", other: "Some of our {n} open roles"}
teams-all: {one: "All {n} teams", other: "All {n} teams"}
values: What we hold to
open-application: None of these?
feed-follow: "Feeds of open roles:"
feed-title: "Open roles at {site}"
feed-title-family: "{family}: open roles at {site}"
feed-atom: Atom
feed-json: JSON Feed
open-application-act: Write to us

# Open roles
roles-intro: Every role says what it pays, what success looks like, and who owns what it does not.
open-roles-heading: Open roles
column-role: Role
column-outcome: First outcome
filters: Narrow the list
filter-search: Search
filter-clear: Show all
filter-family: Role family
filter-team: Team
filter-place: Place
filter-workplace: Workplace
filter-level: Level
filter-type: Type
sort: Order
sort-family: By role family
sort-posted: Newest first
sort-pay: Highest pay first
filter-any: All
roles-shown: "{shown} of {all} roles"
roles-none-fit: No role fits all of this. Choose less, or show all.
roles-loading: Looking at all roles …
roles-failed: Not all roles could be read. Try again, or look through the pages.
roles-more: Show more
browse: Roles by family, team and place
pages: Pages
page-previous: Previous page
page-next: Next page
page-number: "{title}, page {number}"
place-heading: Open roles in {place}
place-heading-remote: Remote roles
no-open-roles: No role is open at the moment.

# A role: facts
apply: Apply
fact-pay: Pay
fact-place: Place
fact-workplace: Workplace
fact-type: Type
fact-level: Level
fact-starts: Starts
fact-closes: Apply by
fact-visa: Visa
closes-rolling: Open until filled
pay-for: "for {what}"
pay-from: "from {amount}"
pay-up-to: "up to {amount}"
pay-others: "{pay} +{n} more"
pay-others-by-country: "{pay} +{n} by country"
place-separator: " · "
place-remote: Remote
place-remote-from: "Remote: {places}"
and: "{a} and {b}"
or: "{a} or {b}"

# A role: sections
role-problem: The problem
role-success: What success looks like
role-work: What you will do
role-requirements: What it takes
role-boundaries: Yours, shared, theirs
role-resources: What you will work with
role-growth: How you will grow
role-onboarding: Your first 90 days
role-interview: The interview
role-proof: Do not take our word for it
role-pay: Pay and benefits
role-conditions: Conditions
how-to-apply: How to apply
not-convinced: Not convinced? Read this first
statements: Our commitments
record: About this posting
related-roles: Other open roles

axis-start: Start
milestone: Milestone
figure-from: from
figure-to: to
shown-by: "Shown by:"
must-haves: Must-haves
nice-to-haves: Nice to have
success-measures: What you will improve
success-link: See how it will be measured
backgrounds: Coming from
background-academia: Academia
background-industry: Industry
background-software: Software engineering
background-self-taught: Self-taught
lane-yours: Yours
lane-yours-about: You do it, and answer for it
lane-more: All that you will do
lane-shared: Shared
lane-shared-about: Your work meets that of others
lane-theirs: Theirs
lane-theirs-about: Others do it, and answer for it
lane-open: "Open now:"
lane-open-now: open now
second-family: "Two jobs in one, and on purpose: this role also takes on work of the role family"
works-today: Works today
hard-today: Hard today, and what is being done
resource-stack: Stack
resource-data: Data
resource-compute: Compute
resource-publishing: Publishing
constraint-plan: "Changing to {what}, {within}"
constraint-plan-what: "Changing to {what}"
constraint-plan-time: "To change {within}"
growth-review: Review
growth-learning-time: Time to learn
promoted: They did it before you
onboarding-access: Access
onboarding-first-win: "First win, {within}"
onboarding-first-win-undated: First win
onboarding-result: By day 90, a result
onboarding-learning: By day 90, learnt
onboarding-buddy: A buddy
onboarding-buddy-text: Somebody from the team is there for your questions from the first day.
interview-total: "{stages}, {time} in all."
interview-total-stages: "{stages}."
interview-decision: "You will hear our decision {within} of the last stage."
paid: Paid
stage-with: With
stage-basis: "On"
stage-return: Return
stage-assesses: We look at
stage-prepare: To prepare
stages-all: What happens in each stage
one-rubric: Every stage is judged by a written rubric.
stage-rubric: Judged by
stage-rubric-text: A written rubric
reports-to: Who you will report to
benefits: Benefits
pay-bonus: Bonus
pay-equity: Equity
pay-sign-on: Sign-on
pay-review: Pay review
pay-learning-budget: Learning budget
condition-address: Address
condition-hours: Hours
condition-time-zones: Time zones
condition-travel: Travel
condition-on-call: On call
condition-languages: Languages
condition-clearance: Clearance
condition-remote-from: Remote from
condition-relocation: Relocation
condition-lasts: Lasts
condition-track: Track
apply-send: Send
apply-takes: It takes
apply-reply: You hear from us
apply-reply-text: "{within}, whatever the answer"
apply-promise: "{takes}, answer {within}"
apply-promise-takes: "It takes {takes}"
apply-promise-reply: "Answer {within}"
apply-questions: Questions?
apply-at: "at {host}"
apply-by-email: "by email to {email}"
record-confirmed: Last confirmed
record-posted: Posted
record-requisition: Reference
record-openings: Positions
record-vacancy: Vacancy
related-kind: "{kind} by {author}"

# A role: its state
state-closed: This role is closed
state-closed-text: "Applications closed on {date}. The text stays for reference."
state-closed-text-undated: Applications are closed. The text stays for reference.
state-filled: This role is filled
state-filled-text: Somebody has taken it. The text stays for reference.
state-paused: This role is paused
state-paused-text: We are not taking applications now. It may open again.
state-unconfirmed: Ask before you apply
state-unconfirmed-text: "Nobody has confirmed since {date} that this role is still open."
state-unconfirmed-text-undated: Nobody has confirmed yet that this role is still open.
state-link: "See {open-roles}"
state-nearest: "Open now, and nearest to it:"
status-paused: Paused
status-closed: Closed
status-filled: Filled

# Families, teams, stories, hiring
families-intro: Kinds of work that are often confused. Where one ends, another begins, and this says whose it is.
boundary-caption: What each family is for, and where it ends
boundary-work: Work
boundary-whose: Whose it is
boundary-others: Somebody else's
family: Family
family-core: Core skill
family-boundary: What it does, and does not do
family-builds: Builds
family-does-not: Does not do, and who does
family-levels: Levels
family-roles: Open now
family-roles-all: {one: "All {n} roles of this family", other: "All {n} roles of this family"}
family-neighbours: The neighbours
level-example: "For example:"
teams-intro: Who does what, with what, and how decisions are made.
team-about: About the team
team-roles: Open in this team
team-roles-all: {one: "All {n} roles in this team", other: "All {n} roles in this team"}
team-projects: Projects
team-ways: How the team works
team-covers: Already there
team-stories: From the team
team-size: Size
team-lead: Lead
way-decisions: Decisions
way-review: Review
way-releases: Releases
way-on-call: On call
way-async: Meetings and writing
stories-intro: What the work is like, from the people who do it. Failures included.
story-team: Team
story-family: Family
story-role: Role
story-proves: Proof that
story-roles: Open in the same team
more-stories: Read on
story-source: "First published at {host}"
how-we-hire-about: How we think about it
how-we-hire-intro: The steps for each kind of role, how long they take, and what we look at.
every-family: Every role
how-we-hire-interview: The interview
how-we-hire-interview-for: "The interview for {family}"

# Choices of the format
workplace-onsite: On site
workplace-hybrid: Hybrid
workplace-remote: Remote
type-full-time: Full-time
type-part-time: Part-time
type-contractor: Contract
type-temporary: Temporary
type-intern: Internship
work-time-bounded: For a set time
level-intern: Intern
level-junior: Junior
level-mid: Mid-level
level-senior: Senior
level-staff: Staff
level-principal: Principal
track-individual: Individual contributor
track-manager: Manager
emphasis-research: The weight is on research.
emphasis-production: The weight is on production.
emphasis-hybrid: Part research, part production.
visa-sponsored: Sponsored
visa-transfer: Transfer possible
visa-none: Not sponsored
vacancy-future: For later
where-home: at home
where-video: by video
where-phone: by phone
where-onsite: on site
basis-our-data: Our data
basis-our-code: Our code
basis-own-work: Your own work
basis-whiteboard: A whiteboard
skill-data-intuition: Data intuition
skill-model-selection: Model selection
skill-model-selection-judgment: Model selection
skill-evaluation-rigor: Evaluation rigour
skill-production-engineering: Production engineering
skill-communication: Communication
skill-problem-framing: Problem framing
skill-code-quality: Code quality
skill-statistical-judgment: Statistical judgment
skill-production-awareness: Production awareness
kind-day-in-the-life: A day's work
kind-case-study: Case study
kind-failure: A failure
kind-first-90-days: First 90 days
kind-career-path: Career path
kind-paper: Paper
kind-talk: Talk
kind-open-source: Open source
kind-write-up: Write-up
kind-team: Team
kind-family: Role family
kind-page: Page
statement-equal-opportunity: Equal opportunity
statement-accommodation: Accommodation
statement-ai-screening: How we use AI in hiring
statement-privacy: Your data

# Dates, numbers, money; the space before a currency's code is a no-break space
date: "{day} {month} {year}"
day-first: "1"
month-1: January
month-2: February
month-3: March
month-4: April
month-5: May
month-6: June
month-7: July
month-8: August
month-9: September
month-10: October
month-11: November
month-12: December
decimal-mark: "."
group-mark: ","
list-separator: ", "
money: "{symbol}{amount}"
money-code: "{amount} {code}"
money-range: "{symbol}{min}–{max}"
money-range-code: "{min}–{max} {code}"
pay-hour: "{pay} an hour"
pay-day: "{pay} a day"
pay-week: "{pay} a week"
pay-month: "{pay} a month"
pay-year: "{pay} a year"

"""#),
(path: "i18n/es.yaml", text: #"""
# Las palabras del tema en español. Las claves son planas; {name} se sustituye; one/other siguen al número {n}.

# Alrededor de cada página
language-name: Español
in-en: (en inglés)
in-de: (en alemán)
in-fr: (en francés)
in-es: (en español)
skip-to-content: Ir al contenido
menu: Menú
back-to-top: Volver arriba
nav-main: Navegación principal
nav-footer: Todas las páginas
nav-languages: Idiomas
on-this-page: En esta página
at-a-glance: De un vistazo
page-title: "{title} · {site}"
home-title: "Trabajar en {site}"
home: Inicio
roles: Puestos abiertos
teams: Equipos
stories: Relatos
families: Perfiles
how-we-hire: Cómo contratamos
not-found: Esta página no existe
not-found-text: Puede que haya cambiado de dirección o que el anuncio se haya retirado.
moved: Esta página ha cambiado de dirección
newsletter: Recibir un aviso del próximo puesto
colon: ":"

# Números
one-follows: "1"
open-roles: {one: "{n} puesto abierto", other: "{n} puestos abiertos"}
open-roles-none: Ningún puesto abierto por ahora
openings: {one: "{n} plaza", other: "{n} plazas"}
people: {one: "{n} persona", other: "{n} personas"}
countries: {one: "En remoto desde {n} país", other: "En remoto desde {n} países"}
stages: {one: "{n} etapa", other: "{n} etapas"}
reports: {one: "{n} persona a cargo", other: "{n} personas a cargo"}
onsite-days: {one: "{n} día presencial por semana", other: "{n} días presenciales por semana"}
minutes: {one: "{n} minuto", other: "{n} minutos"}
hours: {one: "{n} hora", other: "{n} horas"}
days: {one: "{n} día", other: "{n} días"}
weeks: {one: "{n} semana", other: "{n} semanas"}
months: {one: "{n} mes", other: "{n} meses"}
years: {one: "{n} año", other: "{n} años"}
within-minutes: {one: "en un minuto", other: "en {n} minutos"}
within-hours: {one: "en una hora", other: "en {n} horas"}
within-days: {one: "en un día", other: "en {n} días"}
within-weeks: {one: "en una semana", other: "en {n} semanas"}
within-months: {one: "en un mes", other: "en {n} meses"}
within-years: {one: "en un año", other: "en {n} años"}

# Inicio
three-questions: Lo que querrá saber
question-problems: ¿En qué trabajaré?
question-resources: ¿Con qué medios contaré?
question-growth: ¿Cómo creceré?
which-is-you: ¿Cuál es su perfil?
families-more: Qué hace cada perfil, y qué no
no-role-now: Ningún puesto abierto por ahora
roles-all: {one: "Los {n} puestos", other: "Los {n} puestos"}
roles-some: {one: "Nuestro puesto abierto", other: "Algunos de nuestros {n} puestos abiertos"}
teams-all: {one: "Los {n} equipos", other: "Los {n} equipos"}
values: Lo que nos importa
open-application: ¿No encaja ninguno?
feed-follow: "Canales de puestos abiertos:"
feed-title: "Puestos abiertos en {site}"
feed-title-family: "{family}: puestos abiertos en {site}"
feed-atom: Atom
feed-json: JSON Feed
open-application-act: Escríbanos

# Puestos abiertos
roles-intro: Cada anuncio dice cuánto se paga, en qué se nota el éxito y quién se encarga de lo que no corresponde al puesto.
open-roles-heading: Puestos abiertos
column-role: Puesto
column-outcome: Primer resultado
filters: Acotar la lista
filter-search: Buscar
filter-clear: Mostrar todo
filter-family: Familia de puestos
filter-team: Equipo
filter-place: Lugar
filter-workplace: Modalidad
filter-level: Nivel
filter-type: Contrato
sort: Orden
sort-family: Por familia de puestos
sort-posted: Los más recientes primero
sort-pay: Los mejor pagados primero
filter-any: Todos
roles-shown: "{shown} de {all} puestos"
roles-none-fit: Ningún puesto cumple todo eso. Elija menos criterios, o muestre todo.
roles-loading: Leyendo todos los puestos…
roles-failed: No se han podido leer todos los puestos. Inténtelo de nuevo o recorra las páginas.
roles-more: Mostrar más
browse: Puestos por familia, equipo y lugar
pages: Páginas
page-previous: Página anterior
page-next: Página siguiente
page-number: "{title}, página {number}"
place-heading: Puestos abiertos en {place}
place-heading-remote: Puestos en remoto
no-open-roles: No hay ningún puesto abierto en este momento.

# Un puesto: lo esencial
apply: Presentar candidatura
fact-pay: Salario
fact-place: Lugar
fact-workplace: Modalidad
fact-type: Contrato
fact-level: Nivel
fact-starts: Incorporación
fact-closes: Fecha límite
fact-visa: Visado
closes-rolling: Abierto hasta cubrir el puesto
pay-for: "para {what}"
pay-from: "desde {amount}"
pay-up-to: "hasta {amount}"
pay-others: "{pay} +{n} más"
pay-others-by-country: "{pay} +{n} según el país"
place-separator: " · "
place-remote: En remoto
place-remote-from: "En remoto: {places}"
and: {text: "{a} y {b}", before: [i, í, hi, hí], except: [hia, hie, hio], then: "{a} e {b}"}
or: {text: "{a} o {b}", before: [o, ó, ho, hó, "8"], then: "{a} u {b}"}

# Un puesto: secciones
role-problem: El problema
role-success: En qué se nota el éxito
role-work: Qué hará
role-requirements: Qué hace falta
role-boundaries: De este puesto, compartido, de otros
role-resources: Con qué trabajará
role-growth: Cómo crecerá
role-onboarding: Sus primeros 90 días
role-interview: Las entrevistas
role-proof: No hace falta creernos
role-pay: Salario y beneficios
role-conditions: Condiciones
how-to-apply: Cómo presentar la candidatura
not-convinced: ¿Tiene dudas? Lea primero esto
statements: Nuestros compromisos
record: Sobre este anuncio
related-roles: Otros puestos abiertos

axis-start: Comienzo
milestone: Hito
figure-from: de
figure-to: a
shown-by: "Se nota en:"
must-haves: Imprescindible
nice-to-haves: Se valora
success-measures: Qué mejorará
success-link: Ver cómo se medirá
backgrounds: De dónde viene
background-academia: Mundo académico
background-industry: Empresa
background-software: Desarrollo de software
background-self-taught: Formación autodidacta
lane-yours: De este puesto
lane-yours-about: Usted lo hace y responde de ello
lane-more: Todo lo que hará
lane-shared: Compartido
lane-shared-about: Su trabajo se cruza con el de otras personas
lane-theirs: De otros
lane-theirs-about: Otros lo hacen y responden de ello
lane-open: "Puesto abierto:"
lane-open-now: puesto abierto
second-family: "Dos trabajos en uno, y a propósito: este puesto asume también trabajo del perfil"
works-today: Lo que funciona hoy
hard-today: Lo difícil hoy, y qué estamos haciendo
resource-stack: Herramientas
resource-data: Datos
resource-compute: Capacidad de cálculo
resource-publishing: Publicaciones
constraint-plan: "Previsto: {what}, {within}"
constraint-plan-what: "Previsto: {what}"
constraint-plan-time: "Cambio previsto {within}"
growth-review: Evaluación
growth-learning-time: Tiempo de formación
promoted: Quienes ya lo hicieron
onboarding-access: Accesos
onboarding-first-win: "Primer logro, {within}"
onboarding-first-win-undated: Primer logro
onboarding-result: Un resultado a los 90 días
onboarding-learning: Lo aprendido a los 90 días
onboarding-buddy: Acompañamiento
onboarding-buddy-text: Alguien del equipo responde a sus preguntas desde el primer día.
interview-total: "{stages}, {time} en total."
interview-total-stages: "{stages}."
interview-decision: "Conocerá nuestra decisión {within} desde la última etapa."
paid: Remunerado
stage-with: Con
stage-basis: Sobre
stage-return: Entrega
stage-assesses: En qué nos fijamos
stage-prepare: Preparación
stages-all: Qué pasa en cada fase
one-rubric: Cada etapa se valora con una pauta escrita.
stage-rubric: Valoración
stage-rubric-text: Con una pauta escrita
reports-to: Quién dirigirá su trabajo
benefits: Beneficios
pay-bonus: Bonificación
pay-equity: Participación en el capital
pay-sign-on: Prima de incorporación
pay-review: Revisión salarial
pay-learning-budget: Presupuesto de formación
condition-address: Dirección
condition-hours: Horario
condition-time-zones: Husos horarios
condition-travel: Viajes
condition-on-call: Guardias
condition-languages: Idiomas
condition-clearance: Habilitación de seguridad
condition-remote-from: En remoto desde
condition-relocation: Traslado
condition-lasts: Duración
condition-track: Carrera
apply-send: Qué enviar
apply-takes: Tiempo necesario
apply-reply: Nuestra respuesta
apply-reply-text: "{within}, sea cual sea"
apply-promise: "{takes}, respuesta {within}"
apply-promise-takes: "Lleva {takes}"
apply-promise-reply: "Respuesta {within}"
apply-questions: ¿Preguntas?
apply-at: "en {host}"
apply-by-email: "por correo a {email}"
record-confirmed: Última confirmación
record-posted: Publicación
record-requisition: Referencia
record-openings: Plazas
record-vacancy: Vacante
related-kind: "{kind}, de {author}"

# Un puesto: su estado
state-closed: Este puesto está cerrado
state-closed-text: "El plazo terminó el {date}. El texto queda como referencia."
state-closed-text-undated: El plazo ha terminado. El texto queda como referencia.
state-filled: Este puesto está cubierto
state-filled-text: Alguien lo ha aceptado. El texto queda como referencia.
state-paused: Este puesto está en pausa
state-paused-text: Por ahora no aceptamos candidaturas. Puede volver a abrirse.
state-unconfirmed: Pregunte antes de presentar su candidatura
state-unconfirmed-text: "Desde el {date} nadie ha confirmado que este puesto siga abierto."
state-unconfirmed-text-undated: Nadie ha confirmado todavía que este puesto esté abierto.
state-link: "Ver {open-roles}"
state-nearest: "Abiertos ahora, y los más parecidos:"
status-paused: En pausa
status-closed: Cerrado
status-filled: Cubierto

# Perfiles, equipos, relatos, contratación
families-intro: Tipos de trabajo que se confunden a menudo. Donde acaba uno empieza otro, y aquí se ve a quién corresponde cada cosa.
boundary-caption: Para qué está cada perfil, y dónde acaba
boundary-work: Trabajo
boundary-whose: A quién corresponde
boundary-others: A otros
family: Perfil
family-core: Competencia central
family-boundary: Qué hace, y qué no
family-builds: Construye
family-does-not: Qué no hace, y quién lo hace
family-levels: Niveles
family-roles: Abiertos ahora
family-roles-all: {one: "Los {n} puestos de esta familia", other: "Los {n} puestos de esta familia"}
family-neighbours: Los perfiles vecinos
level-example: "Por ejemplo:"
teams-intro: Quién hace qué, con qué, y cómo se toman las decisiones.
team-about: Sobre el equipo
team-roles: Puestos abiertos en este equipo
team-roles-all: {one: "Los {n} puestos de este equipo", other: "Los {n} puestos de este equipo"}
team-projects: Proyectos
team-ways: Cómo trabaja el equipo
team-covers: Ya en el equipo
team-stories: Relatos del equipo
team-size: Tamaño
team-lead: Dirección
way-decisions: Decisiones
way-review: Revisión de código
way-releases: Entregas
way-on-call: Guardias
way-async: Reuniones y escritura
stories-intro: Cómo es el trabajo, contado por quienes lo hacen. También lo que salió mal.
story-team: Equipo
story-family: Perfil
story-role: Puesto
story-proves: Prueba de que
story-roles: Puestos abiertos en el mismo equipo
more-stories: Seguir leyendo
story-source: "Publicado antes en {host}"
how-we-hire-about: Cómo lo vemos
how-we-hire-intro: Las etapas para cada perfil, cuánto duran y en qué nos fijamos.
every-family: Todos los puestos
how-we-hire-interview: Las entrevistas
how-we-hire-interview-for: "Las entrevistas para {family}"

# Opciones del formato
workplace-onsite: Presencial
workplace-hybrid: Híbrido
workplace-remote: En remoto
type-full-time: Jornada completa
type-part-time: Jornada parcial
type-contractor: Por cuenta propia
type-temporary: Temporal
type-intern: Prácticas
work-time-bounded: Por tiempo determinado
level-intern: Prácticas
level-junior: Júnior
level-mid: Intermedio
level-senior: Sénior
level-staff: Staff
level-principal: Principal
track-individual: Carrera técnica
track-manager: Carrera de gestión
emphasis-research: El peso está en la investigación.
emphasis-production: El peso está en la producción.
emphasis-hybrid: En parte investigación, en parte producción.
visa-sponsored: Lo tramitamos
visa-transfer: Transferencia posible
visa-none: No lo tramitamos
vacancy-future: Para más adelante
where-home: en casa
where-video: por videollamada
where-phone: por teléfono
where-onsite: en la oficina
basis-our-data: Nuestros datos
basis-our-code: Nuestro código
basis-own-work: Su propio trabajo
basis-whiteboard: Una pizarra
skill-data-intuition: Intuición con los datos
skill-model-selection: Elección del modelo
skill-model-selection-judgment: Elección del modelo
skill-evaluation-rigor: Rigor en la evaluación
skill-production-engineering: Ingeniería de producción
skill-communication: Comunicación
skill-problem-framing: Planteamiento del problema
skill-code-quality: Calidad del código
skill-statistical-judgment: Criterio estadístico
skill-production-awareness: Visión de producción
kind-day-in-the-life: Un día de trabajo
kind-case-study: Caso práctico
kind-failure: Un fracaso
kind-first-90-days: Los primeros 90 días
kind-career-path: Trayectoria
kind-paper: Artículo científico
kind-talk: Charla
kind-open-source: Código abierto
kind-write-up: Crónica
kind-team: Equipo
kind-family: Perfil
kind-page: Página
statement-equal-opportunity: Igualdad de oportunidades
statement-accommodation: Adaptaciones
statement-ai-screening: La IA en nuestra selección
statement-privacy: Sus datos

# Fechas, números, dinero; un espacio de no separación ante el signo o el código de la moneda
date: "{day} de {month} de {year}"
day-first: "1"
month-1: enero
month-2: febrero
month-3: marzo
month-4: abril
month-5: mayo
month-6: junio
month-7: julio
month-8: agosto
month-9: septiembre
month-10: octubre
month-11: noviembre
month-12: diciembre
decimal-mark: ","
group-mark: "."
list-separator: ", "
money: "{amount} {symbol}"
money-code: "{amount} {code}"
money-range: "de {min} a {max} {symbol}"
money-range-code: "de {min} a {max} {code}"
pay-hour: "{pay} por hora"
pay-day: "{pay} al día"
pay-week: "{pay} a la semana"
pay-month: "{pay} al mes"
pay-year: "{pay} al año"

"""#),
(path: "i18n/fr.yaml", text: #"""
# Les mots du thème en français. Les clés sont à plat ; {name} est remplacé ; one/other suivent le nombre {n}.
# Espaces insécables : fine devant ; ? ! et dans les nombres, normale devant : et devant les unités.

# Autour de chaque page
language-name: Français
in-en: (en anglais)
in-de: (en allemand)
in-fr: (en français)
in-es: (en espagnol)
skip-to-content: Aller au contenu
menu: Menu
back-to-top: Haut de page
nav-main: Navigation principale
nav-footer: Toutes les pages
nav-languages: Langues
on-this-page: Sur cette page
at-a-glance: En bref
page-title: "{title} · {site}"
home-title: "Travailler chez {site}"
home: Accueil
roles: Postes ouverts
teams: Équipes
stories: Récits
families: Métiers
how-we-hire: Notre recrutement
not-found: Cette page n’existe pas
not-found-text: Elle a peut-être changé d’adresse, ou l’annonce a été retirée.
moved: Cette page a changé d’adresse
newsletter: Être averti du prochain poste
colon: " :"

# Nombres ; un nombre inférieur à 2 est suivi de la forme `one`, 0 et 1,5 compris
one-follows: below-2
open-roles: {one: "{n} poste ouvert", other: "{n} postes ouverts"}
open-roles-none: Aucun poste ouvert en ce moment
openings: {one: "{n} poste", other: "{n} postes"}
people: {one: "{n} personne", other: "{n} personnes"}
countries: {one: "Télétravail depuis {n} pays", other: "Télétravail depuis {n} pays"}
stages: {one: "{n} étape", other: "{n} étapes"}
reports: {one: "{n} personne encadrée", other: "{n} personnes encadrées"}
onsite-days: {one: "{n} jour sur site par semaine", other: "{n} jours sur site par semaine"}
minutes: {one: "{n} minute", other: "{n} minutes"}
hours: {one: "{n} heure", other: "{n} heures"}
days: {one: "{n} jour", other: "{n} jours"}
weeks: {one: "{n} semaine", other: "{n} semaines"}
months: {one: "{n} mois", other: "{n} mois"}
years: {one: "{n} an", other: "{n} ans"}
within-minutes: {one: "sous une minute", other: "sous {n} minutes"}
within-hours: {one: "sous une heure", other: "sous {n} heures"}
within-days: {one: "sous un jour", other: "sous {n} jours"}
within-weeks: {one: "sous une semaine", other: "sous {n} semaines"}
within-months: {one: "sous un mois", other: "sous {n} mois"}
within-years: {one: "sous un an", other: "sous {n} ans"}

# Accueil
three-questions: Ce que vous voudrez savoir
question-problems: Sur quoi vais‑je travailler ?
question-resources: Avec quels moyens ?
question-growth: Comment vais‑je progresser ?
which-is-you: Quel métier est le vôtre ?
families-more: Ce que chaque métier fait, et ne fait pas
no-role-now: Aucun poste ouvert en ce moment
roles-all: {one: "Les {n} postes", other: "Les {n} postes"}
roles-some: {one: "Notre poste ouvert", other: "Quelques-uns de nos {n} postes ouverts"}
teams-all: {one: "Les {n} équipes", other: "Les {n} équipes"}
values: Ce à quoi nous tenons
open-application: Aucun ne vous convient ?
feed-follow: "Flux des postes ouverts :"
feed-title: "Postes ouverts chez {site}"
feed-title-family: "{family} : postes ouverts chez {site}"
feed-atom: Atom
feed-json: JSON Feed
open-application-act: Écrivez-nous

# Postes ouverts
roles-intro: Chaque annonce dit ce que le poste paie, à quoi la réussite se reconnaît, et qui se charge de ce qui n’en relève pas.
open-roles-heading: Postes ouverts
column-role: Poste
column-outcome: Premier résultat
filters: Affiner la liste
filter-search: Recherche
filter-clear: Tout afficher
filter-family: Famille de postes
filter-team: Équipe
filter-place: Lieu
filter-workplace: Mode de travail
filter-level: Niveau
filter-type: Contrat
sort: Ordre
sort-family: Par famille de postes
sort-posted: Les plus récents d’abord
sort-pay: Les mieux payés d’abord
filter-any: Tous
roles-shown: "{shown} postes sur {all}"
roles-none-fit: Aucun poste ne correspond à tout cela. Choisissez moins de critères, ou affichez tout.
roles-loading: Lecture de tous les postes…
roles-failed: Tous les postes n’ont pas pu être lus. Réessayez, ou parcourez les pages.
roles-more: Afficher plus
browse: Postes par famille, équipe et lieu
pages: Pages
page-previous: Page précédente
page-next: Page suivante
page-number: "{title}, page {number}"
place-heading: "Postes ouverts : {place}"
place-heading-remote: Postes en télétravail
no-open-roles: Aucun poste n’est ouvert en ce moment.

# Un poste : l’essentiel
apply: Postuler
fact-pay: Rémunération
fact-place: Lieu
fact-workplace: Mode de travail
fact-type: Contrat
fact-level: Niveau
fact-starts: Prise de poste
fact-closes: Date limite
fact-visa: Visa
closes-rolling: Jusqu’à ce que le poste soit pourvu
pay-for: "pour {what}"
pay-from: "à partir de {amount}"
pay-up-to: "jusqu’à {amount}"
pay-others: "{pay} +{n} de plus"
pay-others-by-country: "{pay} +{n} selon le pays"
place-separator: " · "
place-remote: Télétravail
place-remote-from: "Télétravail : {places}"
and: "{a} et {b}"
or: "{a} ou {b}"

# Un poste : les rubriques
role-problem: Le problème
role-success: À quoi la réussite se reconnaît
role-work: Ce que vous ferez
role-requirements: Ce qu’il faut
role-boundaries: À vous, en commun, à d’autres
role-resources: Vos moyens de travail
role-growth: Comment vous progresserez
role-onboarding: Vos 90 premiers jours
role-interview: Les entretiens
role-proof: Ne nous croyez pas sur parole
role-pay: Rémunération et avantages
role-conditions: Conditions
how-to-apply: Comment postuler
not-convinced: Vous hésitez ? Lisez d’abord ceci
statements: Nos engagements
record: À propos de cette annonce
related-roles: Autres postes ouverts

axis-start: Début
milestone: Étape
figure-from: de
figure-to: à
shown-by: "Cela se voit à :"
must-haves: Indispensable
nice-to-haves: Un plus
success-measures: Ce que vous améliorerez
success-link: Comment cela sera mesuré
backgrounds: D’où vous venez
background-academia: Recherche universitaire
background-industry: Entreprise
background-software: Développement logiciel
background-self-taught: Autodidacte
lane-yours: À vous
lane-yours-about: Vous le faites, et vous en répondez
lane-more: Tout ce que vous ferez
lane-shared: En commun
lane-shared-about: Votre travail rejoint celui des autres
lane-theirs: À d’autres
lane-theirs-about: D’autres le font, et en répondent
lane-open: "Poste ouvert :"
lane-open-now: poste ouvert
second-family: "Deux métiers en un, et c’est voulu : ce poste comprend aussi du travail du métier"
works-today: Ce qui marche aujourd’hui
hard-today: Ce qui est difficile aujourd’hui, et ce que nous y faisons
resource-stack: Outils
resource-data: Données
resource-compute: Puissance de calcul
resource-publishing: Publication
constraint-plan: "Prévu : {what}, {within}"
constraint-plan-what: "Prévu : {what}"
constraint-plan-time: "Changement prévu {within}"
growth-review: Évaluation
growth-learning-time: Temps de formation
promoted: D’autres avant vous
onboarding-access: Accès
onboarding-first-win: "Première réussite, {within}"
onboarding-first-win-undated: Première réussite
onboarding-result: Un résultat au bout de 90 jours
onboarding-learning: Acquis au bout de 90 jours
onboarding-buddy: Accompagnement
onboarding-buddy-text: Quelqu’un de l’équipe est là pour vos questions dès le premier jour.
interview-total: "{stages}, {time} en tout."
interview-total-stages: "{stages}."
interview-decision: "Vous connaîtrez notre décision {within} après la dernière étape."
paid: Rémunéré
stage-with: Avec
stage-basis: Sur
stage-return: À rendre
stage-assesses: Ce que nous regardons
stage-prepare: À préparer
stages-all: Ce qui se passe à chaque étape
one-rubric: Chaque étape est évaluée selon une grille écrite.
stage-rubric: Évaluation
stage-rubric-text: Selon une grille écrite
reports-to: Qui vous encadrera
benefits: Avantages
pay-bonus: Prime
pay-equity: Participation au capital
pay-sign-on: Prime d’arrivée
pay-review: Révision du salaire
pay-learning-budget: Budget de formation
condition-address: Adresse
condition-hours: Horaires
condition-time-zones: Fuseaux horaires
condition-travel: Déplacements
condition-on-call: Astreintes
condition-languages: Langues
condition-clearance: Habilitation
condition-remote-from: Télétravail possible depuis
condition-relocation: Déménagement
condition-lasts: Durée
condition-track: Filière
apply-send: À envoyer
apply-takes: Temps nécessaire
apply-reply: Notre réponse
apply-reply-text: "{within}, quelle qu’elle soit"
apply-promise: "{takes}, réponse {within}"
apply-promise-takes: "Comptez {takes}"
apply-promise-reply: "Réponse {within}"
apply-questions: Des questions ?
apply-at: "sur {host}"
apply-by-email: "par e-mail à {email}"
record-confirmed: Dernière confirmation
record-posted: Publication
record-requisition: Référence
record-openings: Nombre de postes
record-vacancy: Recrutement
related-kind: "{kind}, par {author}"

# Un poste : son état
state-closed: Ce poste est fermé
state-closed-text: "Les candidatures ont été closes le {date}. Le texte reste en ligne à titre d’information."
state-closed-text-undated: Les candidatures sont closes. Le texte reste en ligne à titre d’information.
state-filled: Ce poste est pourvu
state-filled-text: Quelqu’un l’a accepté. Le texte reste en ligne à titre d’information.
state-paused: Ce poste est suspendu
state-paused-text: Nous n’acceptons pas de candidatures pour le moment. Il pourra rouvrir.
state-unconfirmed: Renseignez-vous avant de postuler
state-unconfirmed-text: "Depuis le {date}, personne n’a confirmé que ce poste est toujours ouvert."
state-unconfirmed-text-undated: Personne n’a encore confirmé que ce poste est ouvert.
state-link: "Voir {open-roles}"
state-nearest: "Ouverts en ce moment, et les plus proches :"
status-paused: Suspendu
status-closed: Fermé
status-filled: Pourvu

# Métiers, équipes, récits, recrutement
families-intro: Des métiers que l’on confond souvent. Où l’un s’arrête, un autre commence, et l’on voit ici à qui revient quoi.
boundary-caption: À quoi sert chaque métier, et où il s’arrête
boundary-work: Travail
boundary-whose: À qui il revient
boundary-others: À d’autres
family: Métier
family-core: Compétence centrale
family-boundary: Ce qu’il fait, et ne fait pas
family-builds: Construit
family-does-not: Ne fait pas, et qui le fait
family-levels: Niveaux
family-roles: Ouverts en ce moment
family-roles-all: {one: "Les {n} postes de cette famille", other: "Les {n} postes de cette famille"}
family-neighbours: Les métiers voisins
level-example: "Par exemple :"
teams-intro: Qui fait quoi, avec quoi, et comment les décisions se prennent.
team-about: À propos de l’équipe
team-roles: Postes ouverts dans cette équipe
team-roles-all: {one: "Les {n} postes de cette équipe", other: "Les {n} postes de cette équipe"}
team-projects: Projets
team-ways: Comment l’équipe travaille
team-covers: Déjà dans l’équipe
team-stories: Récits de l’équipe
team-size: Taille
team-lead: Responsable
way-decisions: Décisions
way-review: Revue de code
way-releases: Mises en production
way-on-call: Astreintes
way-async: Réunions et écrit
stories-intro: À quoi ressemble le travail, raconté par celles et ceux qui le font. Échecs compris.
story-team: Équipe
story-family: Métier
story-role: Poste
story-proves: La preuve que
story-roles: Postes ouverts dans la même équipe
more-stories: À lire aussi
story-source: "Publié d’abord sur {host}"
how-we-hire-about: Notre façon de voir
how-we-hire-intro: Les étapes pour chaque métier, leur durée, et ce que nous regardons.
every-family: Tous les postes
how-we-hire-interview: Les entretiens
how-we-hire-interview-for: "Les entretiens pour {family}"

# Choix du format
workplace-onsite: Sur site
workplace-hybrid: Hybride
workplace-remote: Télétravail
type-full-time: Temps plein
type-part-time: Temps partiel
type-contractor: Mission indépendante
type-temporary: Durée déterminée
type-intern: Stage
work-time-bounded: Pour une durée fixée
level-intern: Stage
level-junior: Junior
level-mid: Confirmé
level-senior: Senior
level-staff: Staff
level-principal: Principal
track-individual: Filière expertise
track-manager: Filière management
emphasis-research: L’accent est mis sur la recherche.
emphasis-production: L’accent est mis sur la production.
emphasis-hybrid: À la fois de la recherche et de la production.
visa-sponsored: Pris en charge
visa-transfer: Transfert possible
visa-none: Pas de prise en charge
vacancy-future: Pour plus tard
where-home: chez vous
where-video: en visio
where-phone: par téléphone
where-onsite: sur site
basis-our-data: Nos données
basis-our-code: Notre code
basis-own-work: Votre propre travail
basis-whiteboard: Un tableau blanc
skill-data-intuition: Sens des données
skill-model-selection: Choix du modèle
skill-model-selection-judgment: Choix du modèle
skill-evaluation-rigor: Rigueur de l’évaluation
skill-production-engineering: Ingénierie de production
skill-communication: Communication
skill-problem-framing: Cadrage du problème
skill-code-quality: Qualité du code
skill-statistical-judgment: Jugement statistique
skill-production-awareness: Sens de la production
kind-day-in-the-life: Une journée de travail
kind-case-study: Étude de cas
kind-failure: Un échec
kind-first-90-days: Les 90 premiers jours
kind-career-path: Parcours
kind-paper: Article scientifique
kind-talk: Conférence
kind-open-source: Logiciel libre
kind-write-up: Compte rendu
kind-team: Équipe
kind-family: Métier
kind-page: Page
statement-equal-opportunity: Égalité des chances
statement-accommodation: Aménagements
statement-ai-screening: L’IA dans notre recrutement
statement-privacy: Vos données

# Dates, nombres, montants ; une espace insécable devant le signe ou le code de la monnaie
date: "{day} {month} {year}"
day-first: 1er
month-1: janvier
month-2: février
month-3: mars
month-4: avril
month-5: mai
month-6: juin
month-7: juillet
month-8: août
month-9: septembre
month-10: octobre
month-11: novembre
month-12: décembre
decimal-mark: ","
group-mark: " "
list-separator: ", "
money: "{amount} {symbol}"
money-code: "{amount} {code}"
money-range: "de {min} à {max} {symbol}"
money-range-code: "de {min} à {max} {code}"
pay-hour: "{pay} de l’heure"
pay-day: "{pay} par jour"
pay-week: "{pay} par semaine"
pay-month: "{pay} par mois"
pay-year: "{pay} par an"

"""#),
(path: "templates/facet.mustache", text: #"""
<div>
<h3>{{label}}</h3>
<ul>
{{#items}}
<li><a href="{{url}}"{{#is-current}} aria-current="page"{{/is-current}}>{{title}}</a> <span>{{count}}</span></li>
{{/items}}
</ul>
</div>

"""#),
(path: "templates/facets.mustache", text: #"""
{{#has-facets}}
<nav class="sheet band facets" aria-label="{{words.browse}}">
<h2>{{words.browse}}</h2>
<div class="facet-lists">
{{#facets}}
{{> facet}}
{{/facets}}
</div>
</nav>
{{/has-facets}}

"""#),
(path: "templates/facts.mustache", text: #"""
{{#facts}}
<div class="fact" data-fact="{{id}}"><dt>{{label}}</dt><dd>{{text}}{{#note}} <span class="fact-note">{{note}}</span>{{/note}}</dd></div>
{{/facts}}

"""#),
(path: "templates/families.mustache", text: #"""
{{<layout}}
{{$main}}
{{> page-head}}
<div class="sheet band boundaries">
<table class="boundary" role="table">
<caption class="unseen">{{words.boundary-caption}}</caption>
<thead role="rowgroup">
<tr role="row"><th role="columnheader" scope="col">{{words.family}}</th><th role="columnheader" scope="col">{{words.family-core}}</th><th role="columnheader" scope="col">{{words.family-builds}}</th><th role="columnheader" scope="col">{{words.family-does-not}}</th></tr>
</thead>
<tbody role="rowgroup">
{{#families.rows}}
<tr role="row">
<th role="rowheader" scope="row"><a href="{{url}}">{{title}}</a>{{#open-roles}} <span class="count">{{open-roles}}</span>{{/open-roles}}</th>
<td role="cell"><span class="cell-label" aria-hidden="true">{{words.family-core}}</span>{{core}}</td>
<td role="cell"><span class="cell-label" aria-hidden="true">{{words.family-builds}}</span>{{#has-builds}}<ul class="plain">{{#builds}}<li>{{text}}</li>{{/builds}}</ul>{{/has-builds}}</td>
<td role="cell"><span class="cell-label" aria-hidden="true">{{words.family-does-not}}</span>{{#has-does-not-do}}<ul class="plain">{{#does-not-do}}<li>{{text}}{{#who}} <span class="who"><span aria-hidden="true">→ </span>{{#url}}<a href="{{url}}"{{#language}} lang="{{language}}" hreflang="{{language}}"{{/language}}>{{title}}</a>{{#language-note}} <span class="tongue">{{language-note}}</span>{{/language-note}}{{/url}}{{^url}}{{title}}{{/url}}</span>{{/who}}</li>{{/does-not-do}}</ul>{{/has-does-not-do}}</td>
</tr>
{{/families.rows}}
</tbody>
</table>
</div>
{{/main}}
{{/layout}}

"""#),
(path: "templates/family.mustache", text: #"""
{{<layout}}
{{$main}}
<header class="page-head sheet">
<p class="kicker"><a href="{{family.families-url}}">{{words.families}}</a></p>
<h1>{{family.title}}</h1>
{{#family.core}}
<p class="lead">{{family.core}}</p>
{{/family.core}}
</header>
{{#family.has-roles}}
<section class="sheet band" id="roles">
<h2>{{words.family-roles}}</h2>
<ul class="rows">
{{#family.roles}}
{{> role-row}}
{{/family.roles}}
</ul>
{{#family.more}}
<p class="more"><a href="{{family.more-url}}">{{family.more}}</a></p>
{{/family.more}}
</section>
{{/family.has-roles}}
{{> feed-links}}
<div class="sheet parts">
{{#family.has-boundary}}
<section class="part part-wide" id="boundary">
<h2>{{words.family-boundary}}</h2>
<table class="boundary-own" role="table">
<caption class="unseen">{{family.title}}: {{words.family-boundary}}</caption>
<thead role="rowgroup">
<tr role="row"><th role="columnheader" scope="col">{{words.boundary-work}}</th><th role="columnheader" scope="col">{{words.boundary-whose}}</th></tr>
</thead>
<tbody role="rowgroup">
{{#family.builds}}
<tr role="row" class="own"><th role="rowheader" scope="row">{{text}}</th><td role="cell">{{family.title}}</td></tr>
{{/family.builds}}
{{#family.does-not-do}}
<tr role="row"><th role="rowheader" scope="row">{{text}}</th><td role="cell">{{#who}}<span aria-hidden="true">→ </span>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}{{/who}}{{^who}}{{words.boundary-others}}{{/who}}{{#open-role}} <span class="open-role">{{words.lane-open}} <a href="{{url}}"{{#language}} lang="{{language}}" hreflang="{{language}}"{{/language}}>{{title}}</a>{{#language-note}} <span class="tongue">{{language-note}}</span>{{/language-note}}</span>{{/open-role}}</td></tr>
{{/family.does-not-do}}
</tbody>
</table>
</section>
{{/family.has-boundary}}
{{#family.has-levels}}
<section class="part part-wide" id="levels">
<h2>{{words.family-levels}}</h2>
<ol class="levels">
{{#family.levels}}
<li>
<h3>{{name}}</h3>
{{#pay}}
<p class="level-pay"><span class="unseen">{{words.fact-pay}}: </span>{{pay}}</p>
{{/pay}}
{{#scope}}
<p>{{scope}}</p>
{{/scope}}
{{#example}}
<p class="quiet"><span class="label">{{words.level-example}}</span> {{example}}</p>
{{/example}}
</li>
{{/family.levels}}
</ol>
</section>
{{/family.has-levels}}
{{#family.interview}}
<section class="part part-wide" id="interview">
<h2>{{words.role-interview}}</h2>
{{> interview}}
</section>
{{/family.interview}}
{{#family.has-stories}}
<section class="part part-wide" id="stories">
<h2>{{words.stories}}</h2>
<ul class="story-rows">
{{#family.stories}}
{{> story-row}}
{{/family.stories}}
</ul>
</section>
{{/family.has-stories}}
{{#family.has-neighbours}}
<section class="part" id="neighbours">
<h2>{{words.family-neighbours}}</h2>
<div class="prose">
<dl class="pairs">
{{#family.neighbours}}
<div><dt><a href="{{url}}">{{title}}</a></dt><dd>{{core}}</dd></div>
{{/family.neighbours}}
</dl>
</div>
</section>
{{/family.has-neighbours}}
</div>
{{/main}}
{{/layout}}

"""#),
(path: "templates/feed-links.mustache", text: #"""
{{#page.has-feeds}}
<p class="sheet feeds">{{words.feed-follow}}{{#page.feeds}} <a href="{{url}}" type="{{type}}">{{name}}</a>{{/page.feeds}}</p>
{{/page.has-feeds}}

"""#),
(path: "templates/head.mustache", text: #"""
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{page.content-security-policy}}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{page.title}}</title>
{{#page.description}}
<meta name="description" content="{{page.description}}">
{{/page.description}}
{{#page.is-noindex}}
<meta name="robots" content="noindex">
{{/page.is-noindex}}
{{#page.canonical}}
<link rel="canonical" href="{{page.canonical}}">
{{/page.canonical}}
{{#page.alternates}}
{{#canonical}}
<link rel="alternate" hreflang="{{language}}" href="{{canonical}}">
{{#is-first}}
<link rel="alternate" hreflang="x-default" href="{{canonical}}">
{{/is-first}}
{{/canonical}}
{{/page.alternates}}
{{#page.feeds}}
<link rel="alternate" type="{{type}}" title="{{title}}" href="{{url}}">
{{/page.feeds}}
<meta property="og:type" content="{{page.open-graph-type}}">
<meta property="og:site_name" content="{{site.name}}">
{{#page.open-graph-locale}}
<meta property="og:locale" content="{{page.open-graph-locale}}">
{{/page.open-graph-locale}}
{{#page.alternates}}
{{^is-current}}
{{#open-graph-locale}}
<meta property="og:locale:alternate" content="{{open-graph-locale}}">
{{/open-graph-locale}}
{{/is-current}}
{{/page.alternates}}
<meta property="og:title" content="{{page.social-title}}">
{{#page.description}}
<meta property="og:description" content="{{page.description}}">
{{/page.description}}
{{#page.canonical}}
<meta property="og:url" content="{{page.canonical}}">
{{/page.canonical}}
{{#page.social-image}}
{{#url}}
<meta property="og:image" content="{{url}}">
{{#width}}
<meta property="og:image:width" content="{{width}}">
{{/width}}
{{#height}}
<meta property="og:image:height" content="{{height}}">
{{/height}}
<meta property="og:image:alt" content="{{alt}}">
<meta name="twitter:card" content="summary_large_image">
{{/url}}
{{/page.social-image}}
{{^page.social-image}}
<meta name="twitter:card" content="summary">
{{/page.social-image}}
<meta name="color-scheme" content="light dark">
<link rel="icon" href="{{#site.logo}}{{url}}{{/site.logo}}{{^site.logo}}data:,{{/site.logo}}">
<link rel="stylesheet" href="{{site.css-url}}">
{{{page.structured-data-html}}}

"""#),
(path: "templates/home.mustache", text: #"""
{{<layout}}
{{$main}}
<div class="home-head sheet">
<h1>{{page.heading}}</h1>
{{#home.mission-html}}
<div class="lead">
{{{home.mission-html}}}
</div>
{{/home.mission-html}}
<p class="act">
{{#site.open-roles}}
<a class="button" href="{{url}}">{{text}}</a>
{{/site.open-roles}}
{{#home.how-we-hire-url}}
<a class="act-second" href="{{home.how-we-hire-url}}">{{words.how-we-hire}}</a>
{{/home.how-we-hire-url}}
</p>
</div>
{{#home.has-families}}
<section class="sheet band" id="families">
<h2>{{words.which-is-you}}</h2>
<ul class="you">
{{#home.families}}
<li>
<div class="you-head">
<h3>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}</h3>
<p>{{core}}</p>
</div>
<div>
{{#has-roles}}
<ul class="you-roles">
{{#roles}}
<li><p><a href="{{url}}"{{#language}} lang="{{language}}" hreflang="{{language}}"{{/language}}>{{title}}</a>{{#language-note}} <span class="tongue">{{language-note}}</span>{{/language-note}}</p><p class="you-place">{{place}}</p><p class="you-pay">{{pay}}</p></li>
{{/roles}}
</ul>
{{#more}}
<p class="you-more"><a href="{{more-url}}">{{more}}<span class="unseen">{{words.colon}} {{title}}</span></a></p>
{{/more}}
{{/has-roles}}
{{^has-roles}}
<p class="quiet">{{words.no-role-now}}</p>
{{/has-roles}}
</div>
</li>
{{/home.families}}
</ul>
{{#home.families-url}}
<p class="more"><a href="{{home.families-url}}">{{words.families-more}}</a></p>
{{/home.families-url}}
</section>
{{/home.has-families}}
{{#home.has-questions}}
<section class="sheet band questions" id="questions">
<h2 class="unseen">{{words.three-questions}}</h2>
{{#home.questions}}
<div class="part" id="{{id}}">
<h3 class="question">{{question}}</h3>
<div class="prose">
<p class="answer">{{text}}</p>
{{#has-proofs}}
<ul class="proofs">
{{#proofs}}
<li><span class="label">{{note}}</span> <a href="{{url}}"{{#language}} lang="{{language}}" hreflang="{{language}}"{{/language}}>{{title}}</a>{{#language-note}} <span class="tongue">{{language-note}}</span>{{/language-note}}</li>
{{/proofs}}
</ul>
{{/has-proofs}}
</div>
</div>
{{/home.questions}}
</section>
{{/home.has-questions}}
{{#home.has-values}}
<section class="sheet band" id="values">
<div class="part">
<h2>{{words.values}}</h2>
<div class="prose">
<ul class="plain pairs">
{{#home.values}}
<li><strong>{{text}}</strong> {{#proof}}<span>{{proof}}</span>{{/proof}}</li>
{{/home.values}}
</ul>
</div>
</div>
</section>
{{/home.has-values}}
{{#home.has-stories}}
<section class="sheet band" id="stories">
<h2>{{words.stories}}</h2>
<ul class="story-rows">
{{#home.stories}}
{{> story-row}}
{{/home.stories}}
</ul>
</section>
{{/home.has-stories}}
{{#home.has-teams}}
<section class="sheet band" id="teams">
<h2>{{words.teams}}</h2>
<ul class="rows">
{{#home.teams}}
{{> team-row}}
{{/home.teams}}
</ul>
{{#home.teams-more}}
<p class="more"><a href="{{home.teams-url}}">{{home.teams-more}}</a></p>
{{/home.teams-more}}
</section>
{{/home.has-teams}}
{{#home.open-application}}
{{> open-application}}
{{/home.open-application}}
{{/main}}
{{/layout}}

"""#),
(path: "templates/how-we-hire.mustache", text: #"""
{{<layout}}
{{$main}}
{{> page-head}}
{{#how-we-hire.has-jumps}}
<nav class="sheet jumps" aria-label="{{words.on-this-page}}">
<ul>
{{#how-we-hire.interviews}}
<li><a href="#{{id}}">{{#family}}{{family}}{{/family}}{{^family}}{{words.every-family}}{{/family}}</a></li>
{{/how-we-hire.interviews}}
</ul>
</nav>
{{/how-we-hire.has-jumps}}
<div class="sheet parts">
{{#how-we-hire.body-html}}
<section class="part" id="about">
<h2>{{words.how-we-hire-about}}</h2>
<div class="prose">
{{{how-we-hire.body-html}}}
</div>
</section>
{{/how-we-hire.body-html}}
{{#how-we-hire.interviews}}
<section class="part part-wide" id="{{id}}">
<h2>{{title}}</h2>
{{#interview}}
{{> interview-summary}}
{{#how-we-hire.has-jumps}}
<details class="fold">
<summary>{{words.stages-all}}<span class="unseen">{{words.colon}} {{title}}</span></summary>
{{> stages}}
</details>
{{/how-we-hire.has-jumps}}
{{^how-we-hire.has-jumps}}
{{> stages}}
{{/how-we-hire.has-jumps}}
{{/interview}}
</section>
{{/how-we-hire.interviews}}
{{#how-we-hire.has-benefits}}
<section class="part" id="benefits">
<h2>{{words.benefits}}</h2>
<div class="prose">
<ul class="benefits">
{{#how-we-hire.benefits}}
<li>{{text}}</li>
{{/how-we-hire.benefits}}
</ul>
</div>
</section>
{{/how-we-hire.has-benefits}}
{{#how-we-hire.has-statements}}
<section class="part" id="statements">
<h2>{{words.statements}}</h2>
<div class="prose">
{{#how-we-hire}}
{{> statements}}
{{/how-we-hire}}
</div>
</section>
{{/how-we-hire.has-statements}}
</div>
{{#how-we-hire.open-application}}
{{> open-application}}
{{/how-we-hire.open-application}}
{{/main}}
{{/layout}}

"""#),
(path: "templates/interview-summary.mustache", text: #"""
<p class="interview-total"><strong>{{total}}</strong>{{#decision}} {{decision}}{{/decision}}{{#has-one-rubric}} {{words.one-rubric}}{{/has-one-rubric}}</p>
{{#has-bar}}
<svg class="scale" aria-hidden="true" focusable="false" width="100%" height="34">
{{#stages}}
{{#bar}}
<rect x="{{start}}%" y="1" width="{{width}}%" height="10"/><text x="{{middle}}%" y="30" text-anchor="middle">{{label}}</text>
{{/bar}}
{{/stages}}
</svg>
{{/has-bar}}

"""#),
(path: "templates/interview.mustache", text: #"""
{{> interview-summary}}
{{> stages}}

"""#),
(path: "templates/layout.mustache", text: #"""
<!doctype html>
<html lang="{{page.language}}" class="page-{{page.kind}}">
<head>
{{> head}}
</head>
<body id="top"{{#page.has-long-word}} class="long-word"{{/page.has-long-word}}>
<a class="skip" href="#main">{{words.skip-to-content}}</a>
<header class="masthead">
<div class="sheet"{{#page.canonical}} data-address="{{page.canonical}}"{{/page.canonical}}>
<a class="wordmark" href="{{site.home-url}}">{{#site.logo}}<img src="{{url}}" alt="{{^site.shows-name}}{{alt}}{{/site.shows-name}}"{{#width}} width="{{width}}"{{/width}}{{#height}} height="{{height}}"{{/height}}{{#srcset}} srcset="{{srcset}}" sizes="10rem"{{/srcset}}>{{/site.logo}}{{#site.shows-name}}<span>{{site.name}}</span>{{/site.shows-name}}</a>
<nav class="masthead-nav" aria-label="{{words.nav-main}}">
<details><summary>{{words.menu}}</summary></details>
<ul>
{{#site.nav}}
<li><a href="{{url}}"{{#language}} lang="{{language}}" hreflang="{{language}}"{{/language}}{{#is-current}} aria-current="page"{{/is-current}}>{{label}}{{#count}} <span class="masthead-count">{{count}}</span>{{/count}}</a></li>
{{/site.nav}}
</ul>
</nav>
{{#site.open-roles}}
<a class="masthead-roles" href="{{url}}">{{text}}</a>
{{/site.open-roles}}
{{#page.has-languages}}
<p class="masthead-languages">
{{#page.languages}}
{{^is-current}}
<a href="{{url}}" lang="{{language}}" hreflang="{{language}}">{{name}}</a>
{{/is-current}}
{{/page.languages}}
</p>
{{/page.has-languages}}
</div>
{{#params.company.notice}}
<p class="site-notice"><span class="sheet">{{params.company.notice}}</span></p>
{{/params.company.notice}}
</header>
<main id="main" tabindex="-1">
{{$main}}{{/main}}
</main>
<footer class="footer">
<div class="sheet">
<div class="footer-who">
<p class="wordmark">{{site.name}}</p>
{{#site.tagline}}
<p>{{site.tagline}}</p>
{{/site.tagline}}
{{#site.company-url}}
<p><a href="{{site.company-url}}">{{site.company-host}}</a></p>
{{/site.company-url}}
</div>
<nav class="footer-nav" aria-label="{{words.nav-footer}}">
<ul>
{{#site.nav}}
<li><a href="{{url}}"{{#language}} lang="{{language}}" hreflang="{{language}}"{{/language}}{{#is-current}} aria-current="page"{{/is-current}}>{{label}}</a>{{#language-note}} <span class="tongue">{{language-note}}</span>{{/language-note}}</li>
{{/site.nav}}
</ul>
{{#site.has-links}}
<ul>
{{#site.links}}
<li><a href="{{url}}"{{#text-language}} lang="{{text-language}}"{{/text-language}}{{#language}} hreflang="{{language}}"{{/language}}>{{text}}</a>{{#language-note}} <span class="tongue">{{language-note}}</span>{{/language-note}}</li>
{{/site.links}}
</ul>
{{/site.has-links}}
{{#site.has-statements}}
<ul>
{{#site.statements}}
<li><a href="{{url}}">{{title}}</a></li>
{{/site.statements}}
</ul>
{{/site.has-statements}}
</nav>
<p class="to-top"><a href="#top">{{words.back-to-top}}</a></p>
<div class="footer-base">
{{#site.legal-name}}
<p class="footer-line">{{site.legal-name}}</p>
{{/site.legal-name}}
{{#site.newsletter}}
<p class="footer-line"><a href="{{url}}">{{text}}</a></p>
{{/site.newsletter}}
{{#page.has-languages}}
<nav class="footer-languages" aria-label="{{words.nav-languages}}">
<ul>
{{#page.languages}}
<li><a href="{{url}}" lang="{{language}}" hreflang="{{language}}"{{#is-current}} aria-current="true"{{/is-current}}>{{name}}</a></li>
{{/page.languages}}
</ul>
</nav>
{{/page.has-languages}}
</div>
</div>
</footer>
</body>
</html>

"""#),
(path: "templates/not-found.mustache", text: #"""
{{<layout}}
{{$main}}
<header class="page-head sheet">
<h1>{{page.heading}}</h1>
<p class="lead">{{words.not-found-text}}</p>
</header>
{{#not-found.has-roles}}
<section class="sheet band">
<h2>{{#not-found.some}}{{not-found.some}}{{/not-found.some}}{{^not-found.some}}{{words.open-roles-heading}}{{/not-found.some}}</h2>
<ul class="rows">
{{#not-found.roles}}
{{> role-row}}
{{/not-found.roles}}
</ul>
{{#not-found.more}}
<p class="more"><a href="{{not-found.more-url}}">{{not-found.more}}</a></p>
{{/not-found.more}}
</section>
{{/not-found.has-roles}}
{{/main}}
{{/layout}}

"""#),
(path: "templates/open-application.mustache", text: #"""
<section class="sheet band open-application">
<div class="panel">
<h2>{{words.open-application}}</h2>
<p>{{text}}</p>
<p class="act"><a class="button" href="{{url}}">{{words.open-application-act}}</a></p>
</div>
</section>

"""#),
(path: "templates/page-head.mustache", text: #"""
<header class="page-head sheet">
<h1>{{page.heading}}</h1>
{{#page.intro}}
<p class="lead">{{page.intro}}</p>
{{/page.intro}}
</header>

"""#),
(path: "templates/page.mustache", text: #"""
{{<layout}}
{{$main}}
<article>
{{> page-head}}
<div class="sheet parts">
<div class="part">
<div class="prose reading-text">
{{{content.body-html}}}
</div>
</div>
</div>
</article>
{{/main}}
{{/layout}}

"""#),
(path: "templates/person.mustache", text: #"""
<figure class="person">
{{#photo}}
<img src="{{url}}" alt="{{alt}}"{{#alt-language}} lang="{{alt-language}}"{{/alt-language}}{{#width}} width="{{width}}"{{/width}}{{#height}} height="{{height}}"{{/height}}{{#srcset}} srcset="{{srcset}}" sizes="9rem"{{/srcset}} loading="lazy" decoding="async">
{{/photo}}
<figcaption>
{{#says}}
<blockquote><p>{{says}}</p></blockquote>
{{/says}}
<p class="person-who">{{#name}}<strong>{{name}}</strong><br>{{/name}}{{title}}</p>
</figcaption>
</figure>

"""#),
(path: "templates/place.mustache", text: #"""
{{<layout}}
{{$main}}
<header class="page-head sheet">
<p class="kicker"><a href="{{place.roles-url}}">{{words.roles}}</a></p>
<h1>{{page.heading}}</h1>
{{#page.intro}}
<p class="lead">{{page.intro}}</p>
{{/page.intro}}
</header>
<div class="sheet band">
<table class="index" role="table">
<caption class="unseen">{{page.heading}}</caption>
{{> role-columns}}
<tbody role="rowgroup">
{{#place.roles}}
{{> role-line}}
{{/place.roles}}
</tbody>
</table>
{{#place.more-url}}
<p class="more"><a href="{{place.more-url}}">{{page.intro}}</a></p>
{{/place.more-url}}
</div>
{{#place}}
{{> facets}}
{{/place}}
{{/main}}
{{/layout}}

"""#),
(path: "templates/redirect.mustache", text: #"""
<!doctype html>
<html lang="{{page.language}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{page.content-security-policy}}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{page.title}}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={{redirect.url}}">
{{#page.canonical}}
<link rel="canonical" href="{{page.canonical}}">
{{/page.canonical}}
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="{{site.css-url}}">
</head>
<body>
<main class="sheet page-head">
<h1>{{words.moved}}</h1>
<p class="lead"><a href="{{redirect.url}}">{{redirect.title}}</a></p>
</main>
</body>
</html>

"""#),
(path: "templates/role-columns.mustache", text: #"""
<thead role="rowgroup">
<tr role="row"><th role="columnheader" scope="col">{{words.column-role}}</th><th role="columnheader" scope="col">{{words.column-outcome}}</th><th role="columnheader" scope="col">{{words.fact-pay}}</th><th role="columnheader" scope="col">{{words.fact-place}}</th><th role="columnheader" scope="col">{{words.kind-team}}</th></tr>
</thead>

"""#),
(path: "templates/role-contents.mustache", text: #"""
<ul>
{{#role.problem-html}}
<li><a href="#problem">{{words.role-problem}}</a></li>
{{/role.problem-html}}
{{#role.success}}
<li><a href="#success">{{words.role-success}}</a></li>
{{/role.success}}
{{#role.has-responsibilities}}
<li><a href="#work">{{words.role-work}}</a></li>
{{/role.has-responsibilities}}
{{#role.has-requirements}}
<li><a href="#requirements">{{words.role-requirements}}</a></li>
{{/role.has-requirements}}
{{#role.boundaries}}
<li><a href="#boundaries">{{words.role-boundaries}}</a></li>
{{/role.boundaries}}
{{#role.resources}}
<li><a href="#resources">{{words.role-resources}}</a></li>
{{/role.resources}}
{{#role.growth}}
<li><a href="#growth">{{words.role-growth}}</a></li>
{{/role.growth}}
{{#role.onboarding}}
<li><a href="#first-90-days">{{words.role-onboarding}}</a></li>
{{/role.onboarding}}
{{#role.interview}}
<li><a href="#interview">{{words.role-interview}}</a></li>
{{/role.interview}}
{{#role.compensation}}
<li><a href="#pay">{{words.role-pay}}</a></li>
{{/role.compensation}}
{{#role.apply}}
<li><a href="#apply">{{words.how-to-apply}}</a></li>
{{/role.apply}}
</ul>

"""#),
(path: "templates/role-group.mustache", text: #"""
<tbody role="rowgroup" id="{{id}}">
<tr role="row" class="index-group"><td role="cell" colspan="5"><h2>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}</h2>{{#core}} <span>{{core}}</span>{{/core}}</td></tr>
{{#roles}}
{{> role-line}}
{{/roles}}
</tbody>

"""#),
(path: "templates/role-line.mustache", text: #"""
<tr role="row" class="line" data-family="{{filter-family}}" data-team="{{filter-team}}" data-place="{{filter-places}}" data-workplace="{{filter-workplace}}" data-level="{{filter-levels}}" data-type="{{filter-types}}"{{#sort-posted}} data-posted="{{sort-posted}}"{{/sort-posted}}{{#sort-pay}} data-pay="{{sort-pay}}"{{/sort-pay}}{{#filter-words}} data-words="{{filter-words}}"{{/filter-words}}>
<th role="rowheader" scope="row"><a href="{{url}}"{{#language}} lang="{{language}}" hreflang="{{language}}"{{/language}}>{{title}}</a>{{#language-note}} <span class="tongue">{{language-note}}</span>{{/language-note}}{{#status}} <span class="tag">{{status}}</span>{{/status}}</th>
<td role="cell" class="line-outcome">{{#outcome}}{{text}}{{#to}}{{words.colon}} <span class="figure-small">{{#from}}<span class="unseen">{{words.figure-from}} </span>{{from}} <span aria-hidden="true">→</span>{{/from}}<span class="unseen"> {{words.figure-to}} </span> <b>{{to}}</b></span>{{/to}}{{/outcome}}</td>
<td role="cell" class="line-pay">{{pay}}</td>
<td role="cell" class="line-place">{{place}}</td>
<td role="cell" class="line-team">{{#team}}{{title}}{{/team}}</td>
</tr>

"""#),
(path: "templates/role-row.mustache", text: #"""
<li class="row">
<h3><a href="{{url}}"{{#language}} lang="{{language}}" hreflang="{{language}}"{{/language}}>{{title}}</a>{{#language-note}} <span class="tongue">{{language-note}}</span>{{/language-note}}</h3>
{{#outcome}}
<p class="row-outcome">{{text}}{{#to}}{{words.colon}} <span class="figure-small">{{#from}}<span class="unseen">{{words.figure-from}} </span>{{from}} <span aria-hidden="true">→</span>{{/from}}<span class="unseen"> {{words.figure-to}} </span> <b>{{to}}</b></span>{{/to}}</p>
{{/outcome}}
{{#pay}}
<p class="row-pay"><span class="unseen">{{words.fact-pay}}: </span>{{pay}}</p>
{{/pay}}
{{#place}}
<p class="row-place"><span class="unseen">{{words.fact-place}}: </span>{{place}}</p>
{{/place}}
{{#status}}
<p class="row-status"><span class="tag">{{status}}</span></p>
{{/status}}
</li>

"""#),
(path: "templates/role-rows.mustache", text: #"""
{{#groups}}
{{> role-group}}
{{/groups}}

"""#),
(path: "templates/role.mustache", text: #"""
{{<layout}}
{{$main}}
<article class="role sheet">
<header class="role-head">
{{#role.notice}}
<div class="notice" role="note" data-state="{{kind}}">
<p class="notice-title">{{title}}</p>
<p>{{text}}</p>
{{#has-nearest}}
<p class="notice-near">{{words.state-nearest}}</p>
<ul>
{{#nearest}}
<li><a href="{{url}}"{{#language}} lang="{{language}}" hreflang="{{language}}"{{/language}}>{{title}}</a>{{#language-note}} <span class="tongue">{{language-note}}</span>{{/language-note}}</li>
{{/nearest}}
</ul>
{{/has-nearest}}
{{#url}}
<p><a href="{{url}}">{{link}}</a></p>
{{/url}}
</div>
{{/role.notice}}
<p class="kicker">{{#role.family}}{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}{{/role.family}}{{#role.team}}<span aria-hidden="true"> / </span><a href="{{url}}"{{#language}} lang="{{language}}" hreflang="{{language}}"{{/language}}>{{title}}</a>{{#language-note}} <span class="tongue">{{language-note}}</span>{{/language-note}}{{/role.team}}</p>
<h1>{{role.title}}</h1>
</header>
<aside class="rail" aria-label="{{words.at-a-glance}}">
<div class="rail-inner">
{{#role.has-facts}}
<dl class="facts">
{{#role}}
{{> facts}}
{{/role}}
</dl>
{{/role.has-facts}}
{{#role.apply}}
<div class="act act-lead">
{{#pay}}
<p class="act-pay" aria-hidden="true">{{pay}}</p>
{{/pay}}
<a class="button" href="{{url}}">{{words.apply}}</a>
</div>
{{#promise}}
<p class="act-note">{{promise}}</p>
{{/promise}}
{{/role.apply}}
<nav aria-label="{{words.on-this-page}}">
{{> role-contents}}
</nav>
</div>
</aside>
{{#role.summary}}
<p class="lead role-lead">{{role.summary}}</p>
{{/role.summary}}
<details class="contents">
<summary>{{words.on-this-page}}</summary>
<nav aria-label="{{words.on-this-page}}">
{{> role-contents}}
</nav>
</details>
<div class="parts">
{{#role.problem-html}}
<section class="part" id="problem">
<h2>{{words.role-problem}}</h2>
<div class="prose">
{{{role.problem-html}}}
</div>
</section>
{{/role.problem-html}}

{{#role.success}}
<section class="part part-wide" id="success">
<h2>{{words.role-success}}</h2>
<ol class="axis">
<li class="axis-start"><p class="axis-when">{{words.axis-start}}</p>{{#starts}}<p class="axis-date"><time datetime="{{iso}}">{{text}}</time></p>{{/starts}}</li>
{{#stages}}
<li class="axis-stage"{{#is-milestone}} data-kind="milestone"{{/is-milestone}}>
<p class="axis-when">{{within}}</p>
{{#measures}}
<div class="measure">
{{#is-milestone}}
<p class="label">{{words.milestone}}</p>
{{/is-milestone}}
{{#to}}
<p class="figure">{{#from}}<span class="figure-from"><span class="unseen">{{words.figure-from}} </span>{{from}} <span aria-hidden="true">→</span></span>{{/from}}<span class="unseen"> {{words.figure-to}}</span> <b>{{to}}</b></p>
{{/to}}
<h3>{{outcome}}</h3>
{{#metric}}
<p class="measure-how">{{metric}}</p>
{{/metric}}
{{#shown-by}}
<p class="measure-how"><span class="label">{{words.shown-by}}</span> {{shown-by}}</p>
{{/shown-by}}
</div>
{{/measures}}
</li>
{{/stages}}
</ol>
</section>
{{/role.success}}

{{#role.has-responsibilities}}
<section class="part" id="work">
<h2>{{words.role-work}}</h2>
<div class="prose">
{{#role.emphasis}}
<p>{{role.emphasis}}</p>
{{/role.emphasis}}
<ul>
{{#role.responsibilities}}
<li>{{text}}</li>
{{/role.responsibilities}}
</ul>
</div>
</section>
{{/role.has-responsibilities}}

{{#role.has-requirements}}
<section class="part part-wide" id="requirements">
<h2>{{words.role-requirements}}</h2>
<div class="columns columns-needs">
{{#role.has-must-haves}}
<div>
<h3>{{words.must-haves}}</h3>
<ul>
{{#role.must-haves}}
<li{{#id}} id="must-{{id}}"{{/id}}>{{text}}</li>
{{/role.must-haves}}
</ul>
</div>
{{/role.has-must-haves}}
{{#role.has-nice-to-haves}}
<div>
<h3>{{words.nice-to-haves}}</h3>
<ul>
{{#role.nice-to-haves}}
<li>{{text}}</li>
{{/role.nice-to-haves}}
</ul>
</div>
{{/role.has-nice-to-haves}}
{{#role.success}}
{{#has-outcomes}}
<div class="column-success">
<h3>{{words.success-measures}}</h3>
<ul>
{{#outcomes}}
<li>{{text}}{{#to}}{{words.colon}} <span class="figure-small">{{#from}}<span class="unseen">{{words.figure-from}} </span>{{from}} <span aria-hidden="true">→</span>{{/from}}<span class="unseen"> {{words.figure-to}} </span> <b>{{to}}</b></span>{{/to}}</li>
{{/outcomes}}
</ul>
<p><a href="#success">{{words.success-link}}</a></p>
</div>
{{/has-outcomes}}
{{/role.success}}
</div>
{{#role.has-backgrounds}}
<h3>{{words.backgrounds}}</h3>
<dl class="pairs">
{{#role.backgrounds}}
<div><dt>{{from}}</dt><dd>{{counts}}</dd></div>
{{/role.backgrounds}}
</dl>
{{/role.has-backgrounds}}
</section>
{{/role.has-requirements}}

{{#role.boundaries}}
<section class="part part-wide" id="boundaries">
<h2>{{words.role-boundaries}}</h2>
{{#role.second-family}}
<p class="aside two-in-one">{{words.second-family}} {{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}. {{note}}</p>
{{/role.second-family}}
<div class="lanes">
{{#has-yours}}
<div class="lane lane-yours">
<div class="lane-head"><h3><svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="7"/><circle class="mark-full" cx="8" cy="8" r="7"/></svg>{{words.lane-yours}}</h3><p>{{words.lane-yours-about}}</p></div>
<ul>
{{#yours}}
<li>{{text}}{{#second-family}} <span class="tongue">({{second-family}})</span>{{/second-family}}</li>
{{/yours}}
</ul>
{{#has-more}}
<p class="lane-more"><a href="#work">{{words.lane-more}}</a></p>
{{/has-more}}
</div>
{{/has-yours}}
{{#has-shared}}
<div class="lane lane-shared">
<div class="lane-head"><h3><svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="7"/><path class="mark-full" d="M8 1a7 7 0 0 0 0 14z"/></svg>{{words.lane-shared}}</h3><p>{{words.lane-shared-about}}</p></div>
<ul>
{{#shared}}
<li>{{#with}}<span class="lane-who">{{#url}}<a href="{{url}}"{{#language}} lang="{{language}}" hreflang="{{language}}"{{/language}}>{{title}}</a>{{#language-note}} <span class="tongue">{{language-note}}</span>{{/language-note}}{{/url}}{{^url}}{{title}}{{/url}}{{#text}}{{words.colon}}{{/text}}</span>{{#text}} {{/text}}{{/with}}{{text}}</li>
{{/shared}}
</ul>
</div>
{{/has-shared}}
{{#has-theirs}}
<div class="lane lane-theirs">
<div class="lane-head"><h3><svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="7"/></svg>{{words.lane-theirs}}</h3><p>{{words.lane-theirs-about}}</p></div>
<ul>
{{#theirs}}
<li>{{text}}
{{#open-role}}
<span class="who"><span aria-hidden="true">→ </span>{{#who}}{{title}} <span class="open-role">{{words.lane-open}} {{/who}}<a href="{{url}}"{{#language}} lang="{{language}}" hreflang="{{language}}"{{/language}}>{{title}}</a>{{#language-note}} <span class="tongue">{{language-note}}</span>{{/language-note}}{{#who}}</span>{{/who}}{{^who}}<span class="open-now">, {{words.lane-open-now}}</span>{{/who}}</span>
{{/open-role}}
{{^open-role}}
{{#who}}
<span class="who"><span aria-hidden="true">→ </span>{{#url}}<a href="{{url}}"{{#language}} lang="{{language}}" hreflang="{{language}}"{{/language}}>{{title}}</a>{{#language-note}} <span class="tongue">{{language-note}}</span>{{/language-note}}{{/url}}{{^url}}{{title}}{{/url}}</span>
{{/who}}
{{/open-role}}
</li>
{{/theirs}}
</ul>
</div>
{{/has-theirs}}
</div>
</section>
{{/role.boundaries}}

{{#role.resources}}
<section class="part part-wide" id="resources">
<h2>{{words.role-resources}}</h2>
<div class="columns columns-2 columns-even">
{{#has-works-today}}
<div>
<h3>{{words.works-today}}</h3>
<dl class="stack">
{{#works-today}}
<div><dt>{{label}}</dt><dd>{{text}}</dd></div>
{{/works-today}}
</dl>
</div>
{{/has-works-today}}
{{#has-constraints}}
<div>
<h3>{{words.hard-today}}</h3>
<ul class="constraints">
{{#constraints}}
<li>{{text}}{{#has-plan}} <span class="plan">{{#plan}}{{text}}{{/plan}}</span>{{/has-plan}}</li>
{{/constraints}}
</ul>
</div>
{{/has-constraints}}
</div>
</section>
{{/role.resources}}

{{#role.growth}}
<section class="part" id="growth">
<h2>{{words.role-growth}}</h2>
<div class="prose">
{{{html}}}
{{#has-paths}}
<ul>
{{#paths}}
<li>{{text}}</li>
{{/paths}}
</ul>
{{/has-paths}}
{{#has-details}}
<dl class="pairs">
{{#details}}
<div><dt>{{label}}</dt><dd>{{text}}</dd></div>
{{/details}}
</dl>
{{/has-details}}
{{#has-promoted}}
<h3>{{words.promoted}}</h3>
<ul>
{{#promoted}}
<li><a href="{{url}}"{{#language}} lang="{{language}}" hreflang="{{language}}"{{/language}}>{{title}}</a>{{#language-note}} <span class="tongue">{{language-note}}</span>{{/language-note}}</li>
{{/promoted}}
</ul>
{{/has-promoted}}
</div>
</section>
{{/role.growth}}

{{#role.onboarding}}
<section class="part" id="first-90-days">
<h2>{{words.role-onboarding}}</h2>
<div class="prose">
<dl class="pairs">
{{#items}}
<div><dt>{{label}}</dt><dd>{{text}}</dd></div>
{{/items}}
</dl>
</div>
</section>
{{/role.onboarding}}

{{#role.interview}}
<section class="part part-wide" id="interview">
<h2>{{words.role-interview}}</h2>
{{> interview}}
</section>
{{/role.interview}}

{{#role.reports-to}}
<section class="part" id="reports-to">
<h2>{{words.reports-to}}</h2>
<div class="prose">
{{> person}}
</div>
</section>
{{/role.reports-to}}

{{#role.has-stories}}
<section class="part part-wide" id="proof">
<h2>{{words.role-proof}}</h2>
<ul class="story-rows">
{{#role.stories}}
{{> story-row}}
{{/role.stories}}
</ul>
</section>
{{/role.has-stories}}

{{#role.compensation}}
<section class="part" id="pay">
<h2>{{words.role-pay}}</h2>
<div class="prose">
{{#has-pay}}
<ul class="plain pay-ranges">
{{#pay}}
<li><strong>{{text}}</strong>{{#for}} <span>{{for}}</span>{{/for}}</li>
{{/pay}}
</ul>
{{/has-pay}}
{{#has-details}}
<dl class="pairs">
{{#details}}
<div><dt>{{label}}</dt><dd>{{text}}</dd></div>
{{/details}}
</dl>
{{/has-details}}
{{#has-benefits}}
<h3>{{words.benefits}}</h3>
<ul class="benefits">
{{#benefits}}
<li>{{text}}</li>
{{/benefits}}
</ul>
{{/has-benefits}}
</div>
</section>
{{/role.compensation}}

{{#role.has-conditions}}
<section class="part" id="conditions">
<h2>{{words.role-conditions}}</h2>
<div class="prose">
<dl class="pairs">
{{#role.conditions}}
<div><dt>{{label}}</dt><dd>{{text}}</dd></div>
{{/role.conditions}}
</dl>
</div>
</section>
{{/role.has-conditions}}

{{#role.has-statements}}
<section class="part" id="statements">
<h2>{{words.statements}}</h2>
<div class="prose">
{{#role}}
{{> statements}}
{{/role}}
</div>
</section>
{{/role.has-statements}}

{{#role.apply}}
<section class="part part-wide part-apply" id="apply">
<div class="panel">
<h2>{{words.how-to-apply}}</h2>
<div class="panel-body">
{{#has-send}}
<div>
<h3>{{words.apply-send}}</h3>
<ul>
{{#send}}
<li>{{text}}</li>
{{/send}}
</ul>
</div>
{{/has-send}}
<div>
{{#has-details}}
<dl class="stack">
{{#details}}
<div><dt>{{label}}</dt><dd>{{text}}</dd></div>
{{/details}}
</dl>
{{/has-details}}
{{#contact}}
<dl class="stack contact">
<div><dt>{{words.apply-questions}}</dt><dd>{{name}}{{#url}}<br><a href="{{url}}">{{email}}</a>{{/url}}</dd></div>
</dl>
{{/contact}}
</div>
</div>
<p class="act"><a class="button" href="{{url}}">{{words.apply}}</a>{{#destination}} <span class="act-note">{{destination}}</span>{{/destination}}</p>
</div>
</section>
{{/role.apply}}

{{#role.has-not-convinced}}
<section class="part" id="not-convinced">
<h2>{{words.not-convinced}}</h2>
<div class="prose">
<ul class="reading">
{{#role.not-convinced}}
<li><a href="{{url}}"{{#language}} lang="{{language}}" hreflang="{{language}}"{{/language}}>{{title}}</a>{{#language-note}} <span class="tongue">{{language-note}}</span>{{/language-note}}{{#note}} <span>{{note}}</span>{{/note}}</li>
{{/role.not-convinced}}
</ul>
</div>
</section>
{{/role.has-not-convinced}}

{{#role.has-record}}
<section class="part" id="record">
<h2>{{words.record}}</h2>
<div class="prose">
<dl class="pairs">
{{#role.record}}
<div><dt>{{label}}</dt><dd>{{#iso}}<time datetime="{{iso}}">{{text}}</time>{{/iso}}{{^iso}}{{text}}{{/iso}}</dd></div>
{{/role.record}}
</dl>
</div>
</section>
{{/role.has-record}}
</div>

</article>
{{#role.has-related}}
<section class="sheet related" aria-labelledby="related-heading">
<h2 id="related-heading">{{words.related-roles}}</h2>
<ul class="rows">
{{#role.related}}
{{> role-row}}
{{/role.related}}
</ul>
</section>
{{/role.has-related}}
{{/main}}
{{/layout}}

"""#),
(path: "templates/roles.mustache", text: #"""
{{<layout}}
{{$main}}
{{> page-head}}
{{#roles.has-filters}}
<form class="sheet filters" role="search" aria-label="{{words.filters}}" data-shown="{{roles.shown}}" data-none="{{words.roles-none-fit}}" data-loading="{{words.roles-loading}}" data-failed="{{words.roles-failed}}" data-total="{{roles.total}}"{{#roles.search-url}} data-first="{{roles.first-url}}" data-search="{{roles.search-url}}"{{/roles.search-url}}>
<div class="filter filter-search">
<label for="filter-q">{{words.filter-search}}</label>
<input id="filter-q" name="q" type="search" autocomplete="off">
</div>
{{#roles.filters}}
<div class="filter">
<label for="filter-{{id}}">{{label}}</label>
<select id="filter-{{id}}" name="{{id}}">
<option value="">{{words.filter-any}}</option>
{{#options}}
<option value="{{value}}">{{label}} ({{count}})</option>
{{/options}}
</select>
</div>
{{/roles.filters}}
<div class="filter-result"><p><output for="filter-q"></output> <button type="reset" hidden>{{words.filter-clear}}</button></p>
<p class="filter-sort"><label for="filter-sort">{{words.sort}}</label>
<select id="filter-sort" name="sort">
<option value="">{{words.sort-family}}</option>
<option value="posted">{{words.sort-posted}}</option>
{{#roles.has-sorted-pay}}
<option value="pay">{{words.sort-pay}}</option>
{{/roles.has-sorted-pay}}
</select></p></div>
</form>
{{/roles.has-filters}}
{{#roles.has-groups}}
<div class="sheet band">
<table class="index" role="table">
<caption class="unseen">{{page.heading}}</caption>
{{> role-columns}}
{{#roles.groups}}
{{> role-group}}
{{/roles.groups}}
</table>
{{#roles.has-pages}}
{{#roles.has-filters}}
<p class="more" hidden><button class="button" type="button">{{words.roles-more}}</button></p>
{{/roles.has-filters}}
<nav class="pager" aria-label="{{words.pages}}">
{{#roles.previous-url}}
<a rel="prev" href="{{roles.previous-url}}">{{words.page-previous}}</a>
{{/roles.previous-url}}
<ol>
{{#roles.pages}}
<li><a href="{{url}}"{{#is-current}} aria-current="page"{{/is-current}}>{{number}}</a></li>
{{/roles.pages}}
</ol>
{{#roles.next-url}}
<a rel="next" href="{{roles.next-url}}">{{words.page-next}}</a>
{{/roles.next-url}}
</nav>
{{/roles.has-pages}}
</div>
{{/roles.has-groups}}
{{^roles.has-groups}}
<div class="sheet band">
<p class="lead">{{words.no-open-roles}}</p>
</div>
{{/roles.has-groups}}
{{#roles}}
{{> facets}}
{{/roles}}
{{> feed-links}}
{{#roles.open-application}}
{{> open-application}}
{{/roles.open-application}}
{{#roles.has-filters}}
{{#roles.has-pages}}
<script src="{{site.theme-url}}roles-search.js" defer></script>
{{/roles.has-pages}}
<script src="{{site.theme-url}}roles.js" defer></script>
{{/roles.has-filters}}
{{/main}}
{{/layout}}

"""#),
(path: "templates/stages.mustache", text: #"""
<ol class="stages">
{{#stages}}
<li class="stage">
<div class="stage-head">
<h3>{{name}}</h3>
<p class="stage-facts">{{#takes}}<span class="stage-takes">{{takes}}</span>{{/takes}}{{#where}} <span>{{where}}</span>{{/where}}{{#is-paid}} <span class="tag tag-paid">{{words.paid}}</span>{{/is-paid}}</p>
</div>
<dl class="stage-more">
{{#with}}
<div><dt>{{words.stage-with}}</dt><dd>{{with}}</dd></div>
{{/with}}
{{#basis}}
<div><dt>{{words.stage-basis}}</dt><dd>{{basis}}</dd></div>
{{/basis}}
{{#return-within}}
<div><dt>{{words.stage-return}}</dt><dd>{{return-within}}</dd></div>
{{/return-within}}
{{#has-assesses}}
<div><dt>{{words.stage-assesses}}</dt><dd><ul>{{#assesses}}<li>{{#url}}<a href="{{url}}">{{text}}</a>{{/url}}{{^url}}{{text}}{{/url}}</li>{{/assesses}}</ul></dd></div>
{{/has-assesses}}
{{#prepare}}
<div><dt>{{words.stage-prepare}}</dt><dd>{{prepare}}</dd></div>
{{/prepare}}
{{^has-one-rubric}}
{{#has-rubric}}
<div><dt>{{words.stage-rubric}}</dt><dd>{{words.stage-rubric-text}}</dd></div>
{{/has-rubric}}
{{/has-one-rubric}}
</dl>
</li>
{{/stages}}
</ol>

"""#),
(path: "templates/statements.mustache", text: #"""
<div class="statements">
{{#statements}}
<div id="{{id}}">
<h3>{{title}}</h3>
{{{html}}}
</div>
{{/statements}}
</div>

"""#),
(path: "templates/stories.mustache", text: #"""
{{<layout}}
{{$main}}
{{> page-head}}
<div class="sheet band">
<h2 class="unseen">{{words.stories}}</h2>
<ul class="story-rows story-index">
{{#stories.rows}}
{{<story-row}}
{{$picture}}
{{#image}}
<img class="story-picture" src="{{url}}" alt=""{{#width}} width="{{width}}"{{/width}}{{#height}} height="{{height}}"{{/height}}{{#srcset}} srcset="{{srcset}}" sizes="(min-width: 48rem) 24rem, 100vw"{{/srcset}}{{^is-newest}} loading="lazy"{{/is-newest}}>
{{/image}}
{{/picture}}
{{/story-row}}
{{/stories.rows}}
</ul>
</div>
{{/main}}
{{/layout}}

"""#),
(path: "templates/story-row.mustache", text: #"""
<li class="story-row">
{{$picture}}{{/picture}}
{{#kind}}
<p class="label">{{kind}}</p>
{{/kind}}
<h3><a href="{{url}}"{{#language}} lang="{{language}}" hreflang="{{language}}"{{/language}}>{{title}}</a>{{#language-note}} <span class="tongue">{{language-note}}</span>{{/language-note}}</h3>
{{#summary}}
<p class="story-summary">{{summary}}</p>
{{/summary}}
{{#proves}}
<p class="story-proves"><span class="label">{{words.story-proves}}</span> {{proves}}</p>
{{/proves}}
<p class="byline">{{#author.photo}}<img class="face" src="{{url}}" alt="" width="44" height="44" loading="lazy">{{/author.photo}}<span>{{author.name}}{{#author.role}}, {{author.role}}{{/author.role}}</span></p>
</li>

"""#),
(path: "templates/story.mustache", text: #"""
{{<layout}}
{{$main}}
<article class="story">
<header class="page-head sheet">
<p class="kicker"><a href="{{story.stories-url}}">{{words.stories}}</a>{{#story.kind}}<span aria-hidden="true"> / </span>{{story.kind}}{{/story.kind}}</p>
<h1>{{story.title}}</h1>
{{#story.summary}}
<p class="lead">{{story.summary}}</p>
{{/story.summary}}
{{#story.author}}
<div class="author">
{{#photo}}
<img src="{{url}}" alt="{{alt}}"{{#alt-language}} lang="{{alt-language}}"{{/alt-language}}{{#width}} width="{{width}}"{{/width}}{{#height}} height="{{height}}"{{/height}}{{#srcset}} srcset="{{srcset}}" sizes="4.5rem"{{/srcset}}>
{{/photo}}
<p><strong>{{name}}</strong>{{#role}}<br>{{role}}{{/role}}<br><time datetime="{{story.date.iso}}">{{story.date.text}}</time></p>
</div>
{{/story.author}}
</header>
{{#story.image}}
<figure class="sheet picture"><img src="{{url}}" alt="{{alt}}"{{#alt-language}} lang="{{alt-language}}"{{/alt-language}}{{#width}} width="{{width}}"{{/width}}{{#height}} height="{{height}}"{{/height}}{{#srcset}} srcset="{{srcset}}" sizes="(min-width: 72rem) 72rem, 100vw"{{/srcset}}></figure>
{{/story.image}}
<div class="sheet parts">
<div class="part">
{{#story.has-about}}
<dl class="margin-facts">
{{#story.about}}
<div><dt>{{label}}</dt><dd>{{#url}}<a href="{{url}}"{{#language}} lang="{{language}}" hreflang="{{language}}"{{/language}}>{{text}}</a>{{#language-note}} <span class="tongue">{{language-note}}</span>{{/language-note}}{{/url}}{{^url}}{{text}}{{/url}}</dd></div>
{{/story.about}}
</dl>
{{/story.has-about}}
<div class="prose reading-text">
{{{story.body-html}}}
{{#story.source}}
<p class="source"><a href="{{url}}">{{text}}</a></p>
{{/story.source}}
</div>
</div>
</div>
</article>
{{#story.has-roles}}
<section class="sheet band" id="roles">
<h2>{{words.story-roles}}</h2>
<ul class="rows">
{{#story.roles}}
{{> role-row}}
{{/story.roles}}
</ul>
</section>
{{/story.has-roles}}
{{#story.has-more}}
<section class="sheet band" id="more">
<h2>{{words.more-stories}}</h2>
<ul class="story-rows">
{{#story.more}}
{{> story-row}}
{{/story.more}}
</ul>
</section>
{{/story.has-more}}
{{/main}}
{{/layout}}

"""#),
(path: "templates/team-row.mustache", text: #"""
<li class="row">
<h3><a href="{{url}}"{{#language}} lang="{{language}}" hreflang="{{language}}"{{/language}}>{{name}}</a>{{#language-note}} <span class="tongue">{{language-note}}</span>{{/language-note}}</h3>
{{#mission}}
<p class="row-outcome">{{mission}}</p>
{{/mission}}
{{#size}}
<p class="row-pay">{{size}}</p>
{{/size}}
{{#open-roles}}
<p class="row-place">{{open-roles}}</p>
{{/open-roles}}
</li>

"""#),
(path: "templates/team.mustache", text: #"""
{{<layout}}
{{$main}}
<article>
<header class="page-head sheet">
<p class="kicker"><a href="{{team.teams-url}}">{{words.teams}}</a></p>
<h1>{{team.name}}</h1>
{{#team.mission}}
<p class="lead">{{team.mission}}</p>
{{/team.mission}}
{{#team.lead}}
{{#photo}}
<div class="author">
<img src="{{url}}" alt="{{alt}}"{{#alt-language}} lang="{{alt-language}}"{{/alt-language}}{{#width}} width="{{width}}"{{/width}}{{#height}} height="{{height}}"{{/height}}{{#srcset}} srcset="{{srcset}}" sizes="4.5rem"{{/srcset}}>
<p><strong>{{name}}</strong>{{#role}}<br>{{role}}{{/role}}</p>
</div>
{{/photo}}
{{/team.lead}}
{{#team.has-facts}}
<dl class="facts">
{{#team}}
{{> facts}}
{{/team}}
</dl>
{{/team.has-facts}}
</header>
{{#team.photo}}
<figure class="sheet picture"><img src="{{url}}" alt="{{alt}}"{{#alt-language}} lang="{{alt-language}}"{{/alt-language}}{{#width}} width="{{width}}"{{/width}}{{#height}} height="{{height}}"{{/height}}{{#srcset}} srcset="{{srcset}}" sizes="(min-width: 72rem) 72rem, 100vw"{{/srcset}}></figure>
{{/team.photo}}
{{#team.has-roles}}
<section class="sheet band" id="roles">
<h2>{{words.team-roles}}</h2>
<ul class="rows">
{{#team.roles}}
{{> role-row}}
{{/team.roles}}
</ul>
{{#team.more}}
<p class="more"><a href="{{team.more-url}}">{{team.more}}</a></p>
{{/team.more}}
</section>
{{/team.has-roles}}
<div class="sheet parts">
{{#team.body-html}}
<section class="part" id="about">
<h2>{{words.team-about}}</h2>
<div class="prose">
{{{team.body-html}}}
</div>
</section>
{{/team.body-html}}
{{#team.resources}}
<section class="part part-wide" id="resources">
<h2>{{words.role-resources}}</h2>
<div class="columns columns-2 columns-even">
{{#has-works-today}}
<div>
<h3>{{words.works-today}}</h3>
<dl class="stack">
{{#works-today}}
<div><dt>{{label}}</dt><dd>{{text}}</dd></div>
{{/works-today}}
</dl>
</div>
{{/has-works-today}}
{{#has-constraints}}
<div>
<h3>{{words.hard-today}}</h3>
<ul class="constraints">
{{#constraints}}
<li>{{text}}{{#has-plan}} <span class="plan">{{#plan}}{{text}}{{/plan}}</span>{{/has-plan}}</li>
{{/constraints}}
</ul>
</div>
{{/has-constraints}}
</div>
</section>
{{/team.resources}}
{{#team.has-projects}}
<section class="part" id="projects">
<h2>{{words.team-projects}}</h2>
<div class="prose">
<ul class="plain pairs">
{{#team.projects}}
<li><span class="label">{{#url}}<a href="{{url}}"{{#language}} hreflang="{{language}}"{{/language}}>{{title}}</a>{{#language-note}} <span class="tongue">{{language-note}}</span>{{/language-note}}{{/url}}{{^url}}{{title}}{{/url}}</span> {{#text}}<span>{{text}}</span>{{/text}}</li>
{{/team.projects}}
</ul>
</div>
</section>
{{/team.has-projects}}
{{#team.has-ways-of-working}}
<section class="part" id="ways-of-working">
<h2>{{words.team-ways}}</h2>
<div class="prose">
<dl class="pairs">
{{#team.ways-of-working}}
<div><dt>{{label}}</dt><dd>{{text}}</dd></div>
{{/team.ways-of-working}}
</dl>
</div>
</section>
{{/team.has-ways-of-working}}
{{#team.has-covers}}
<section class="part" id="people">
<h2>{{words.team-covers}}</h2>
<div class="prose">
<ul>
{{#team.covers}}
<li><a href="{{url}}">{{title}}</a></li>
{{/team.covers}}
</ul>
</div>
</section>
{{/team.has-covers}}
{{#team.has-stories}}
<section class="part part-wide" id="stories">
<h2>{{words.team-stories}}</h2>
<ul class="story-rows">
{{#team.stories}}
{{> story-row}}
{{/team.stories}}
</ul>
</section>
{{/team.has-stories}}
</div>
</article>
{{/main}}
{{/layout}}

"""#),
(path: "templates/teams.mustache", text: #"""
{{<layout}}
{{$main}}
{{> page-head}}
<div class="sheet band">
<h2 class="unseen">{{words.teams}}</h2>
<ul class="rows">
{{#teams.rows}}
{{> team-row}}
{{/teams.rows}}
</ul>
</div>
{{/main}}
{{/layout}}

"""#),
(path: "theme.yaml", text: #"""
name: default
title: Remit
description: Typographic careers pages. Ink, chalk and one signal colour; one small script, for filters; no downloaded font.
format: 1

templates:                    # the page kind, and the template that makes it
  home: home
  roles: roles
  role: role
  place: place
  teams: teams
  team: team
  stories: stories
  story: story
  families: families
  family: family
  how-we-hire: how-we-hire
  page: page
  not-found: not-found
  redirect: redirect

stylesheet: assets/site.css

# How wide pictures in running text are shown.
picture-sizes: "(min-width: 40rem) 36rem, 100vw"

# The names below `params` that templates use, by the kind of file that they stand in.
params:
  company: [notice]

# An option that a site sets is appended to the stylesheet as the custom property named here. One with a
# `scheme` holds only where the reader's device is light, or dark; all other colours are mixed from these.
options:
  accent:
    about: The signal colour, behind the text of buttons and on the axis
    kind: colour
    property: --signal
    scheme: light
    default: "#ff6a2b"
  accent-dark:
    about: The same, on dark; where only `accent` is chosen that one, as light as it takes to be read there
    kind: colour
    property: --signal
    scheme: dark
    follows: accent
    on: [--paper, --raised]
    default: "#ff7d45"
  on-accent:
    about: Text on the signal colour; black or white where this can't be read on an accent and none is chosen
    kind: colour
    property: --on-signal
    against: [accent, accent-dark]
    default: "#0e1f27"
  ink:
    about: Text and rules, and the panel at the end of a role
    kind: colour
    property: --ink
    scheme: light
    default: "#10232c"
  ink-dark:
    about: The same, on dark
    kind: colour
    property: --ink
    scheme: dark
    default: "#ece8dd"
  paper:
    about: The page; ink on it should have at least 12:1, since quieter text is mixed from both
    kind: colour
    property: --paper
    scheme: light
    default: "#f7f5ef"
  paper-dark:
    about: The same, on dark
    kind: colour
    property: --paper
    scheme: dark
    default: "#0d1a20"
  text-font:
    about: Titles and running text; fonts that readers have, or those that `fonts` of the site brings
    kind: fonts
    property: --serif
    default: 'Charter, "Bitstream Charter", "Charis SIL", "Sitka Text", Cambria, "Noto Serif", serif'
  label-font:
    about: Navigation, labels, facts and buttons
    kind: fonts
    property: --sans
    default: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif'
  radius:
    about: Corners of buttons, tags and pictures
    kind: length
    property: --radius
    default: 2px

# Each colour of text on each colour that stands behind it, by the style sheet's names. All are measured when a site is
# built, light and dark, with the colours that it chose: WCAG 2.2 asks for 4.5:1.
contrast:
  - {text: --ink, on: --paper}
  - {text: --ink, on: --raised}
  - {text: --quiet, on: --paper}
  - {text: --quiet, on: --raised}
  - {text: --signal-text, on: --paper, otherwise: --ink}
  - {text: --signal-text, on: --raised, otherwise: --ink}
  - {text: --on-signal, on: --signal}
  - {text: --on-panel, on: --panel}
  - {text: --panel-quiet, on: --panel}
  # The ground of a button is no text: 3:1 is enough.
  - {text: --panel-button, on: --panel, least: 3, otherwise: --on-panel}
  - {text: --on-panel-button, on: --panel-button, otherwise: --panel}

"""#),
  ]
}
