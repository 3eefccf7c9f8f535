(() => {
const form = document.querySelector('form.filters');
const table = document.querySelector('table.index');
if (!form || !table) return;
const output = form.querySelector('output');
const clear = form.querySelector('button');
const pager = document.querySelector('.pager');
const names = [...form.querySelectorAll('select')].map((select) => select.name);
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const own = [...table.tBodies];
const current = Number(form.dataset.page);
const last = Number(form.dataset.pages);
let all = last > 1 ? null : own;
let loading;
let timer;
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
const bodies = [...page.querySelectorAll('table.index > tbody')].map((body) => document.importNode(body, true));
for (const body of bodies) {
for (const a of body.querySelectorAll('a')) a.href = new URL(a.getAttribute('href'), address);
}
return bodies;
};
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
const fits = (row, values, words) =>
names.every((name) => !values.has(name) || row.dataset[name].split(' ').includes(values.get(name))) &&
words.every((word) => (row.text ??= plain(`${row.textContent} ${row.dataset.words ?? ''}`)).includes(word));
const show = async () => {
const values = chosen();
const isNarrowed = [...values].length > 0;
const search = isNarrowed ? `?${values}` : '';
if (search !== location.search && (isNarrowed || names.concat('q').some((name) => location.search.includes(`${name}=`)))) {
history.replaceState(null, '', (search || location.pathname) + location.hash);
}
if (isNarrowed && !all) {
output.textContent = form.dataset.loading;
try {
all = await (loading ??= load());
} catch {
loading = undefined;
output.textContent = form.dataset.failed;
return;
}
return show();
}
const bodies = isNarrowed ? all : own;
if (bodies[0] !== table.tBodies[0]) {
for (const body of [...table.tBodies]) body.remove();
table.append(...bodies);
}
const words = plain(values.get('q') ?? '').split(/\s+/).filter(Boolean);
let count = 0;
for (const body of bodies) {
let here = 0;
for (const row of body.querySelectorAll('.line')) {
row.hidden = isNarrowed && !fits(row, values, words);
if (!row.hidden) here += 1;
}
body.hidden = here === 0;
count += here;
}
if (pager) pager.hidden = isNarrowed;
table.hidden = count === 0;
clear.hidden = !isNarrowed;
output.textContent = !isNarrowed ? '' : count === 0 ? form.dataset.none
: form.dataset.shown.replace('{shown}', count).replace('{all}', form.dataset.total);
};
const read = () => {
const values = new URLSearchParams(location.search);
for (const field of form.elements) if (field.name) field.value = values.get(field.name) ?? '';
for (const select of form.querySelectorAll('select')) if (select.selectedIndex < 0) select.value = '';
return show();
};
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', show);
form.addEventListener('input', (event) => {
if (event.target.type !== 'search') return;
clearTimeout(timer);
timer = setTimeout(show, 120);
});
form.addEventListener('reset', () => setTimeout(show));
addEventListener('popstate', () => { if (!location.hash) read(); });
read();
})();
