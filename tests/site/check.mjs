// Looks at the built site as a reader does: in Chromium, with no way out to the network.
// Usage: node tests/site/check.mjs SITE [--pictures FOLDER]. CHROMIUM names the browser, /usr/bin/chromium unless it does.
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';

const [site, option, pictures] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = ['/', '/start.html', '/figures.html', '/rules/CM1001.html', '/api/ConflictModel.CasualtyEstimate.html', '/json-members.html'];
const faults = [];
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png', '.json': 'application/json', '.woff2': 'font/woff2' };

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://site').pathname);
  const file = path === '/spoilt.html' ? undefined : join(site, normalize(path.endsWith('/') ? `${path}index.html` : path));
  const found = file === undefined ? Buffer.from(spoilt()) : existsSync(file) ? readFileSync(file) : undefined;
  response.writeHead(found ? 200 : 404, { 'Content-Type': file === undefined ? types['.html'] : types[extname(file)] ?? 'application/octet-stream' });
  response.end(found);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  await seesFaults();
  await openInBothColours();
  await searchFinds('ceasefire');
  everyLinkLeadsSomewhere();
} finally {
  await browser.close();
  server.close();
}

faults.forEach((fault) => console.error(fault));
console.log(faults.length === 0 ? `${pages.length} pages in light and dark: nothing found.` : `${faults.length} faults.`);
process.exit(faults.length === 0 ? 0 : 1);

/** A page that asks the network for a picture, fails in its script, and cannot be read by all. */
function spoilt() {
  return '<!doctype html><html lang="en"><title>Spoilt</title><body><main><h1>Spoilt</h1><p style="color:#ccc;background:#fff">Too pale to read.</p>'
    + '<img src="https://example.org/picture.png"><a href="none.html">leads nowhere</a></main><script>throw new Error("spoilt");</script></body></html>';
}

/** Before anything is judged: what is spoilt on purpose has to be found. */
async function seesFaults() {
  const found = await look('/spoilt.html', 'light');
  for (const word of ['asked for https://example.org', 'spoilt', 'color-contrast', 'image-alt']) {
    if (!found.some((fault) => fault.includes(word))) faults.push(`The check does not see what is spoilt on purpose: ${word}.`);
  }
}

async function openInBothColours() {
  for (const colour of ['light', 'dark']) {
    for (const page of pages) {
      faults.push(...await look(page, colour));
    }
  }
}

/** Opens a page, and gives every fault: requests elsewhere, errors of its script, what axe finds serious, width beyond the window. */
async function look(path, colour) {
  const { context, page, told } = await open(path, colour);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  const where = `${path} in ${colour}`;
  for (const { id, impact, nodes } of violations.filter((violation) => ['serious', 'critical'].includes(violation.impact))) {
    told.push(`${where}: ${impact}: ${id}, ${nodes.length} times, such as ${nodes[0].html.slice(0, 160)} ${nodes[0].failureSummary?.split('\n')[1] ?? ''}`);
  }

  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) told.push(`${where} is wider than the window.`);
  if (pictures !== undefined && option === '--pictures' && path !== '/spoilt.html') {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${path.replace(/\W+/g, '-').replace(/^-|-html$/g, '') || 'home'}-${colour}.png`) });
  }

  await context.close();
  return told;
}

async function open(path, colour) {
  const context = await browser.newContext({ colorScheme: colour, viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const told = [];
  await context.route('**', (route) => {
    const url = route.request().url();
    if (url.startsWith(origin) || url.startsWith('data:')) return route.continue();
    told.push(`${path} in ${colour} asked for ${url}.`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => told.push(`${path} in ${colour}: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && !message.text().includes('ERR_FAILED') && told.push(`${path} in ${colour}: ${message.text()}`));
  const answer = await page.goto(origin + path, { waitUntil: 'networkidle' });
  if (answer.status() !== 200) told.push(`${path}: ${answer.status()}.`);
  return { context, page, told };
}

async function searchFinds(word) {
  const { context, page, told } = await open('/', 'light');
  await page.keyboard.press('Control+k');
  await page.locator('.VPLocalSearchBox input').fill(word);
  const first = page.locator('.VPLocalSearchBox .result').first();
  await first.waitFor({ timeout: 30000 }).catch(() => told.push(`The search does not find “${word}”.`));
  if (told.length === 0) {
    await first.click();
    await page.waitForURL((url) => url.pathname !== '/');
    const says = (looked) => document.querySelector('main').innerText.toLowerCase().includes(looked);
    await page.waitForFunction(says, word, { timeout: 20000 }).catch(() => told.push(`What the search finds first for “${word}” (${page.url()}) does not say it.`));
  }

  faults.push(...told);
  await context.close();
}

/** Every link of every page leads to a page or a file of the site, and to a place on it; nothing is fetched from elsewhere. */
function everyLinkLeadsSomewhere() {
  const files = readdirSync(site, { recursive: true }).filter((file) => file.endsWith('.html')).map((file) => `/${file.replaceAll('\\', '/')}`);
  const ids = new Map(files.map((file) => [file, new Set([...read(file).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]))]));
  let links = 0;
  for (const file of files.filter((name) => name !== '/404.html')) {
    const text = read(file);
    for (const [, href] of text.matchAll(/<a\s[^>]*?href="([^"]+)"/g)) {
      const { origin: host, pathname, hash } = new URL(href.replaceAll('&amp;', '&'), `http://site${file}`);
      if (host !== 'http://site') continue;
      links++;
      const path = decodeURIComponent(pathname);
      const there = [path, `${path}index.html`, `${path}.html`].find((name) => existsSync(join(site, name)) && !name.endsWith('/'));
      if (there === undefined) faults.push(`${file} links to ${href}, which is not there.`);
      else if (hash.length > 1 && ids.has(there) && !ids.get(there).has(decodeURIComponent(hash.slice(1)))) faults.push(`${file} links to ${href}, and there is no such place.`);
    }

    for (const [, from] of text.matchAll(/<(?:script|img|iframe|source|link(?![^>]*rel="canonical"))\s[^>]*?(?:src|href)="((?:https?:)?\/\/[^"]+)"/g)) faults.push(`${file} fetches ${from}.`);
  }

  if (files.length < 500 || links < 5000) faults.push(`Only ${files.length} pages and ${links} links were looked at.`);
}

function read(file) {
  return readFileSync(join(site, file), 'utf8');
}
