// Holds the Mermaid text that tests/ConflictModel.House.Tests writes to artifacts/mermaid to Mermaid's own parser: all of it is read, and no name becomes anything but a label.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';

const texts = fileURLToPath(new URL('../../artifacts/mermaid/', import.meta.url));
const { window } = new JSDOM('<!DOCTYPE html><body></body>');
Object.assign(globalThis, { window, document: window.document, DOMParser: window.DOMParser, Element: window.Element, Node: window.Node });
const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });

/** Gives what is wrong with a text: nothing, where Mermaid reads it and every node is one that we name. */
async function faultsIn(text) {
  try {
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    const nodes = [...(db.getVertices?.().values() ?? []), ...(db.getSubGraphs?.() ?? [])];
    return nodes.filter((node) => !/^(a\d+(self)?|note\d+)$/.test(node.id) || node.link || node.haveCallback)
      .map((node) => `${node.id} is none of our names, or leads somewhere`);
  } catch (error) {
    return [String(error.message).split('\n').slice(0, 3).join(' ')];
  }
}

const faults = [];
const good = readdirSync(texts).filter((name) => name.endsWith('.mmd'));
if (good.length < 6) faults.push(`Only ${good.length} texts to judge: run the tests first.`);

// A parser that takes everything proves nothing: each of these must be refused.
const network = readFileSync(`${texts}idlib-network.mmd`, 'utf8');
const timeline = readFileSync(`${texts}idlib-timeline.mmd`, 'utf8');
const spoilt = {
  'a body left open': network.replace(/^ *end$/m, ''),
  'a quote in a name': network.replace('Russia', 'Ru"ssia'),
  'a node of another name': network.replace('classDef possible', 'other["x"]\n  classDef possible'),
  'a link': network.replace('classDef possible', 'click a1 href "https://example.org"\n  classDef possible'),
  'no kind of diagram': timeline.replace('timeline', 'time line'),
};
for (const [name, text] of Object.entries(spoilt)) {
  if ([network, timeline].includes(text) || (await faultsIn(text)).length === 0) faults.push(`A text with ${name} is taken.`);
}

for (const name of good) {
  for (const fault of await faultsIn(readFileSync(`${texts}${name}`, 'utf8'))) faults.push(`${name}: ${fault}`);
}

console.log(`${good.length} texts judged, ${Object.keys(spoilt).length} spoilt ones refused, ${faults.length} faults.`);
faults.forEach((fault) => console.error(fault));
process.exit(faults.length === 0 ? 0 : 1);
