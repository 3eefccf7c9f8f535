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
const narrow = (values, text, fits) => {
const sort = values.get('sort') ?? '';
const bodies = sort ? [flat] : own;
for (const group of own) group.lines ??= [...group.querySelectorAll('.line')];
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
