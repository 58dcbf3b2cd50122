// Lays the pages out as the site has them: README.md of a folder is its index, links lead to staged pages, and files that are no pages can be downloaded.
// Usage: node docs/site/stage.mjs FOLDER, from the root of the repository. FOLDER/api is there already.
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { groups, outside } from './contents.mjs';

const target = process.argv[2];
const faults = [];
const packages = ['ConflictModel', 'ConflictModel.Datasets', 'ConflictModel.Json', 'ConflictModel.Validation', 'ConflictModel.Views'];
const pages = [...Object.keys(outside).filter((path) => existsSync(path)), ...markdownIn('docs')];
const homeless = !existsSync('docs/README.md');

for (const page of pages) {
  write(staged(page), linksOf(page, readFileSync(page, 'utf8')));
}

cpFiles('docs', (path) => path.endsWith('.svg') || path.endsWith('.png'), (path) => staged(path));
cpFiles('docs', (path) => path.endsWith('.svg') || path.endsWith('.png'), (path) => `public/${staged(path)}`); // for links, beside what is shown on pages
if (homeless) {
  write('index.md', linksOf('README.md', readFileSync('README.md', 'utf8')));
}

copy('icon.png', 'public/icon.png');
write('.vitepress/sidebar.json', JSON.stringify(sidebar(), null, 1));
for (const file of ['config.mjs', ...readdirSync('docs/site/theme').map((name) => `theme/${name}`)]) {
  copy(`docs/site/${file}`, `.vitepress/${file}`);
}

if (faults.length > 0) {
  faults.forEach((fault) => console.error(fault));
  process.exit(1);
}

/** Says whether a folder holds the parts of the site itself, or what a build left behind. */
function isNoPlaceForPages(path) {
  return path === 'docs/site' || /\/(bin|obj|node_modules)$/.test(path);
}

/** Lists the pages below a folder. */
function markdownIn(folder) {
  return readdirSync(folder).sort().flatMap((name) => {
    const path = `${folder}/${name}`;
    if (isNoPlaceForPages(path)) return [];
    return statSync(path).isDirectory() ? markdownIn(path) : name.endsWith('.md') ? [path] : [];
  });
}

/** Gives the place of a file of the repository on the site; undefined where it is neither page nor picture. */
function staged(path) {
  if (path in outside) return outside[path];
  if (!path.startsWith('docs/')) return undefined;
  const place = path.slice('docs/'.length);
  return place.replace(/(^|\/)README\.md$/, '$1index.md');
}

/** Rewrites the links of a page, outside of its fences. */
function linksOf(page, text) {
  let fenced = false;
  return text.split('\n').map((line) => {
    if (line.startsWith('```')) fenced = !fenced;
    return fenced ? line : line
      .replace(/(!?\[[^\]]*\]\()([^)\s]+)(\))/g, (_, before, link, after) => before + moved(page, link) + after)
      .replace(/(<(?:img|source)[^>]*\s(?:src|srcset)=")([^"]+)(")/g, (_, before, link, after) => before + moved(page, link) + after);
  }).join('\n');
}

function moved(page, link) {
  if (/^([a-z]+:|#)/i.test(link)) return link;
  const [path, anchor] = link.split('#');
  const meant = posix.normalize(posix.join(posix.dirname(page), path)).replace(/\/$/, '');
  const file = existsSync(meant) && statSync(meant).isDirectory() ? `${meant}/README.md` : meant;
  if (!existsSync(file)) {
    faults.push(`${page}: the link ${link} leads nowhere.`);
    return link;
  }

  const place = staged(file);
  const isPage = file.endsWith('.md') && pages.includes(file);
  if (!isPage && !/\.(svg|png)$/.test(file)) {
    const shown = /\.(json|ya?ml|txt|html)$/.test(file) ? file : `${file}.txt`; // so that a browser shows it, and no page is looked for
    copy(file, `public/files/${shown}`);
    return `/files/${shown}`;
  }

  const from = posix.dirname(staged(page) ?? 'index.md');
  const relative = posix.relative(from, place);
  return `${relative.startsWith('.') ? relative : `./${relative}`}${anchor ? `#${anchor}` : ''}`;
}

function sidebar() {
  const taken = new Set(groups.flatMap((group) => [...(group.pages ?? []), ...(group.folder ? pages.filter((page) => page.startsWith(`${group.folder}/`)) : [])]));
  const rest = pages.filter((page) => !taken.has(page) && page.startsWith('docs/'));
  const list = groups.map((group) => {
    const named = group.folder ? inFolder(group.folder) : group.pages.filter((page) => pages.includes(page));
    return { text: group.text, collapsed: group.collapsed, items: [...named, ...(group.rest ? rest : [])].map(item) };
  }).filter((group) => group.items.length > 0);
  list.find((group) => group.text === 'Reference').items.unshift({ text: 'API: every public type', link: '/api/' });

  // Long lists stand beside their own pages alone: on every page they would be most of it.
  const home = { items: [{ text: 'All of the docs', link: '/' }] };
  const long = list.filter((group) => group.collapsed);
  return {
    '/api/': [home, { text: 'API', items: [{ text: 'Every public type', link: '/api/' }, ...packages.map((name) => ({ text: name, link: `/api/#${name.toLowerCase().replace('.', '')}` }))] }],
    ...Object.fromEntries(long.map((group) => [group.items[0].link, [home, { text: group.text, items: group.items }]])),
    '/': list.map((group) => (group.collapsed ? { text: group.text, items: group.items.slice(0, 1) } : group)),
  };
}

/** Lists the pages of a folder, its index first. */
function inFolder(folder) {
  return pages.filter((page) => page.startsWith(`${folder}/`)).sort((a, b) => b.endsWith('/README.md') - a.endsWith('/README.md') || a.localeCompare(b, 'en'));
}

function item(page) {
  const heading = /^# (.*)$/m.exec(readFileSync(page, 'utf8'))?.[1] ?? page;
  return { text: heading.replaceAll('`', ''), link: `/${staged(page).replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')}` };
}

function cpFiles(folder, isWanted, place) {
  for (const name of readdirSync(folder)) {
    const path = `${folder}/${name}`;
    if (statSync(path).isDirectory()) {
      if (!isNoPlaceForPages(path)) cpFiles(path, isWanted, place);
    } else if (isWanted(path)) {
      copy(path, place(path));
    }
  }
}

function copy(from, to) {
  mkdirSync(dirname(join(target, to)), { recursive: true });
  copyFileSync(from, join(target, to));
}

function write(place, text) {
  mkdirSync(dirname(join(target, place)), { recursive: true });
  writeFileSync(join(target, place), text);
}
