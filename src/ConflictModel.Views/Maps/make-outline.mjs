// Makes outline.bin, the land and the borders beneath a map.
//
//   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
//   node make-outline.mjs package/countries-50m.json outline.bin
//
// Source: Natural Earth (naturalearthdata.com), 1:50 million, in the public domain; taken from the npm package
// world-atlas 2.0.2, which packs it as TopoJSON (ISC licence). Nothing of the package's own is kept.
//
// The file: numbers as unsigned variable-length integers of seven bits a byte, signed ones zigzagged; coordinates in
// steps of 1/50 degree, each as the difference from the one before it.
//   number of lines; each line: its number of points times 2, plus 1 for a border; its points
//   number of rings of land; each ring: its number of lines; each line's number, complemented where it runs backwards
import fs from 'node:fs';

const [input, output] = process.argv.slice(2);
const tolerance = 0.05; // degrees: what is drawn strays no further than that from the source
const leastIsland = 0.02; // square degrees of the box around it
const steps = 50;

const topology = JSON.parse(fs.readFileSync(input, 'utf8'));
const { scale, translate } = topology.transform;
const arcs = topology.arcs.map(arc => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
});

function keepFarthest(points, from, to, kept) {
  const stack = [[from, to]];
  while (stack.length) {
    const [a, b] = stack.pop();
    let [worst, at] = [0, -1];
    for (let i = a + 1; i < b; i++) {
      const d = distance(points[i], points[a], points[b]);
      if (d > worst) [worst, at] = [d, i];
    }
    if (worst > tolerance) {
      kept.add(at);
      stack.push([a, at], [at, b]);
    }
  }
}

function distance([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

function simplify(points) {
  const last = points.length - 1;
  const kept = new Set([0, last]);
  const closed = points[0][0] === points[last][0] && points[0][1] === points[last][1];
  if (closed) {
    const far = points.reduce((best, p, i) => Math.hypot(p[0] - points[0][0], p[1] - points[0][1]) > Math.hypot(points[best][0] - points[0][0], points[best][1] - points[0][1]) ? i : best, 0);
    kept.add(far);
    keepFarthest(points, 0, far, kept);
    keepFarthest(points, far, last, kept);
  } else {
    keepFarthest(points, 0, last, kept);
  }
  const rough = [...kept].sort((a, b) => a - b).map(i => points[i].map(c => Math.round(c * steps)));
  return rough.filter((p, i) => i === 0 || p[0] !== rough[i - 1][0] || p[1] !== rough[i - 1][1]);
}

function box(ring) {
  const points = ring.flatMap(i => arcs[i < 0 ? ~i : i]);
  const [xs, ys] = [points.map(p => p[0]), points.map(p => p[1])];
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
}

const rings = topology.objects.land.geometries.flatMap(g => (g.type === 'Polygon' ? [g.arcs] : g.arcs)).flat().filter(r => box(r) >= leastIsland);
const coast = new Set(rings.flat().map(i => (i < 0 ? ~i : i)));
const uses = new Map();
for (const country of topology.objects.countries.geometries) {
  for (const i of (country.arcs ?? []).flat(Infinity)) {
    const arc = i < 0 ? ~i : i;
    uses.set(arc, (uses.get(arc) ?? 0) + 1);
  }
}

const used = [...arcs.keys()].filter(i => coast.has(i) || uses.get(i) > 1);
const numbers = new Map(used.map((arc, n) => [arc, n]));
const bytes = [];
const unsigned = n => { for (; n > 127; n >>>= 7) bytes.push((n & 127) | 128); bytes.push(n); };
const signed = n => unsigned(n < 0 ? -n * 2 - 1 : n * 2);

let [x, y, total] = [0, 0, 0];
unsigned(used.length);
for (const arc of used) {
  const points = simplify(arcs[arc]);
  unsigned(points.length * 2 + (coast.has(arc) ? 0 : 1));
  for (const [px, py] of points) {
    signed(px - x);
    signed(py - y);
    [x, y] = [px, py];
    total++;
  }
}
unsigned(rings.length);
for (const ring of rings) {
  unsigned(ring.length);
  for (const i of ring) signed(i < 0 ? ~numbers.get(~i) : numbers.get(i));
}
fs.writeFileSync(output, Uint8Array.from(bytes));
console.log(`${used.length} lines, ${total} points, ${rings.length} rings, ${bytes.length} bytes`);
