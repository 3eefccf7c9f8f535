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
