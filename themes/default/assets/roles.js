// Narrows the list of roles as one chooses; the list is whole without it. What is chosen stands in the page's address.
(() => {
  const form = document.querySelector('form.filters');
  const table = document.querySelector('table.index');
  if (!form || !table) return;
  const output = form.querySelector('output');
  const clear = form.querySelector('button');
  const pager = document.querySelector('.pager');
  const selects = [...form.querySelectorAll('select:not([name=sort])')];
  const names = selects.map((select) => select.name);
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const own = [...table.tBodies];
  const flat = own[0].cloneNode();
  flat.removeAttribute('id');
  const current = Number(form.dataset.page);
  const last = Number(form.dataset.pages);
  let all = last > 1 ? null : own;
  let loading;
  let timer;
  let order = '';

  const chosen = () => {
    const values = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value.trim()) values.set(name, value.trim());
    return values;
  };

  const readPage = async (number) => {
    if (number === current) return own.map((body) => body.cloneNode(true));
    const address = new URL(number === 1 ? form.dataset.first : `${form.dataset.first}page/${number}/`, location.href);
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.statusText);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const a of page.querySelectorAll('tbody a')) a.href = new URL(a.getAttribute('href'), address);
    return [...page.querySelectorAll('.index tbody')];
  };

  // All pages of the list, each whole by itself, six at a time, in their order.
  const load = async () => {
    const pages = [];
    let next = 1;
    await Promise.all(Array.from({ length: 6 }, async () => {
      for (let number = next++; number <= last; number = next++) pages[number] = await readPage(number);
    }));
    const groups = new Map();
    for (const body of pages.flat()) {
      const group = groups.get(body.id);
      if (group) group.append(...body.querySelectorAll('.line'));
      else groups.set(body.id, body);
    }
    return [...groups.values()];
  };

  const show = async () => {
    const values = chosen();
    const sort = values.get('sort') ?? '';
    const isChanged = `${values}` !== '';
    const isNarrowed = [...names, 'q'].some((name) => values.has(name));
    const search = isChanged ? `?${values}` : '';
    if (search !== location.search && (isChanged || [...names, 'q', 'sort'].some((name) => location.search.includes(`${name}=`)))) {
      history.replaceState(null, '', (search || location.pathname) + location.hash);
    }
    if (isChanged && !all) {
      output.textContent = form.dataset.loading;
      try {
        all = await (loading ??= load());
      } catch {
        // What could not be read is not taken for what is not there.
        loading = undefined;
        output.textContent = form.dataset.failed;
        return;
      }
      return show();
    }
    const groups = isChanged ? all : own;
    for (const group of groups) group.lines ??= [...group.querySelectorAll('.line')];
    const bodies = sort ? [flat] : groups;
    // A row that is moved while it is clicked would lose the click.
    if (order != sort || bodies[0] != table.tBodies[0]) {
      order = sort;
      for (const group of groups) group.append(...group.lines);
      if (sort) flat.append(...groups.flatMap((group) => group.lines).sort((a, b) => (b.dataset[sort] || 0) - (a.dataset[sort] || 0)));
      table.replaceChildren(table.caption, table.tHead, ...bodies);
    }
    const words = plain(values.get('q') ?? '').split(/[\s\p{Pd}]+/u).filter(Boolean);
    const tally = {};
    let count = 0;
    for (const body of bodies) {
      let here = 0;
      for (const row of body.querySelectorAll('.line')) {
        row.text ??= plain(`${[row.textContent, row.dataset.words]}`);
        const has = (name) => (row.dataset[name] || '').split(' ');
        const misses = names.filter((name) => values.has(name) && !has(name).includes(values.get(name)));
        const found = words.every((word) => row.text.includes(word));
        row.hidden = !found || misses.length > 0;
        if (!row.hidden) here += 1;
        // A choice counts what it would leave beside the choices in the other fields.
        if (!found || misses.length > 1) continue;
        for (const name of misses[0] ? misses : names) {
          for (const value of has(name)) tally[name + value] = (tally[name + value] ?? 0) + 1;
        }
      }
      body.hidden = here === 0;
      count += here;
    }
    for (const select of selects) {
      for (const option of select.options) {
        option.whole ??= option.text;
        if (option.value) option.text = isNarrowed ? option.whole.replace(/\d+\)$/, `${tally[select.name + option.value] ?? 0})`) : option.whole;
      }
    }
    if (pager) pager.hidden = isChanged;
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
