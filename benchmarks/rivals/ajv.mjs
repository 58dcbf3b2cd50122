// The fifteen checks of CheckIncidents, as a JSON Schema that ajv compiles and as a loop by hand, over the same objects; none fires.
//   node benchmarks/rivals/ajv.mjs [ROUNDS]     200 rounds unless given; the least of them counts
// Wanted: `npm ci` in tests/schema, which brings ajv.
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../tests/schema/package.json', import.meta.url));
const Ajv = require('ajv/dist/2020').default;
const rounds = Number(process.argv[2] ?? 200);
const incidents = 10_000;

let state = 20201026;
const next = most => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % most;
const day = from => new Date(Date.UTC(2011, 2, 15 + from)).toISOString().slice(0, 10);
const names = (prefix, count) => Array.from({ length: count }, (_, i) => `${prefix}-${i}`);
const groups = names('armed-group', 40), districts = names('district', 500), papers = names('newspaper', 200);
const [actors, places, sources] = [new Set(groups), new Set(districts), new Set(papers)];

const items = [];
for (let i = 0; i < incidents; i++) {
  const id = `event-${100_000 + i}`, when = next(4000), actor = next(40), place = districts[next(500)];
  const by = { actor: `agency-${next(12)}`, said: day(when + 1), citations: [{ source: papers[next(200)], words: 'Residents said so.' }] };
  items.push({ kind: 'incident', id, name: `Attack ${i} near ${place}`, externalIds: [`ucdp-event:${300_000 + i}`] });
  items.push({ kind: 'occurrence', id: `${id}-occurrence`, of: id, from: day(when), to: day(when), where: { places: [place] }, actors: [groups[actor]], targets: [groups[(actor + 1 + next(39)) % 40]], means: 'shelling', by });
  items.push({ kind: 'casualtyEstimate', id: `${id}-toll`, of: `incident:${id}`, harm: 'killed', number: { least: 1 + next(89) }, people: 'civilians', by });
}

const inOrder = toll => (toll.number.least ?? 0) <= (toll.number.best ?? Infinity) && (toll.number.best ?? 0) <= (toll.number.greatest ?? Infinity);
const plausible = from => from >= '1946-01-01' && from <= '2100-12-31';
const exist = claim => actors.has(claim.actors[0]) && actors.has(claim.targets[0]);

const ajv = new Ajv({ strict: false });
const keyword = (name, holds) => ajv.addKeyword({ keyword: name, schemaType: 'boolean', errors: false, validate: (_, data) => holds(data) });
keyword('datesInOrder', claim => claim.from <= claim.to);
keyword('yearPlausible', plausible);
keyword('actorIsNotItsTarget', claim => claim.actors[0] !== claim.targets[0]);
keyword('placeExists', where => places.has(where.places[0]));
keyword('actorsExist', exist);
keyword('saidAfterwards', claim => claim.by.said >= claim.from);
keyword('boundsInOrder', inOrder);
keyword('sourceExists', by => sources.has(by.citations[0].source));
const schemas = {
  incident: ajv.compile({
    properties: { name: { type: 'string', minLength: 1, maxLength: 499 }, externalIds: { type: 'array', minItems: 1, maxItems: 1, items: { pattern: '^[^:]+:[0-9]+$' } } },
  }),
  occurrence: ajv.compile({
    datesInOrder: true, actorIsNotItsTarget: true, actorsExist: true, saidAfterwards: true,
    properties: { from: { yearPlausible: true }, actors: { type: 'array', minItems: 1 }, where: { placeExists: true }, by: { properties: { citations: { type: 'array', minItems: 1 } } } },
  }),
  casualtyEstimate: ajv.compile({
    boundsInOrder: true, required: ['people'],
    properties: { number: { properties: { least: { type: 'integer', minimum: 0 } } }, by: { sourceExists: true } },
  }),
};

function bySchema() {
  let found = 0;
  for (const item of items) found += schemas[item.kind](item) ? 0 : 1;
  return found;
}

function numeric(id) {
  for (let i = id.indexOf(':') + 1; i < id.length; i++) if (id.charCodeAt(i) < 48 || id.charCodeAt(i) > 57) return false;
  return true;
}

function byHand() {
  let found = 0;
  for (const item of items) {
    switch (item.kind) {
      case 'incident':
        found += item.name.length > 0 && item.name.length < 500 ? 0 : 1;
        found += item.externalIds.length === 1 ? 0 : 1;
        found += numeric(item.externalIds[0]) ? 0 : 1;
        break;
      case 'occurrence':
        found += item.from <= item.to ? 0 : 1;
        found += plausible(item.from) ? 0 : 1;
        found += item.actors.length > 0 ? 0 : 1;
        found += item.actors[0] !== item.targets[0] ? 0 : 1;
        found += places.has(item.where.places[0]) ? 0 : 1;
        found += exist(item) ? 0 : 1;
        found += item.by.said >= item.from ? 0 : 1;
        found += item.by.citations.length > 0 ? 0 : 1;
        break;
      default:
        found += inOrder(item) ? 0 : 1;
        found += item.number.least >= 0 ? 0 : 1;
        found += item.people !== undefined ? 0 : 1;
        found += sources.has(item.by.citations[0].source) ? 0 : 1;
    }
  }
  return found;
}

const least = { hand: Infinity, ajv: Infinity };
for (let round = 0; round < rounds; round++) {
  for (const [name, check] of [['hand', byHand], ['ajv', bySchema]]) {
    const start = performance.now();
    if (check() !== 0) throw new Error('The incidents are clean, and a check fires.');
    least[name] = Math.min(least[name], performance.now() - start);
  }
}

const each = time => `${(time * 1000 / incidents).toFixed(2)} µs an incident`;
console.log(`by hand: ${each(least.hand)}; ajv: ${each(least.ajv)}, ${(least.ajv / least.hand).toFixed(2)} of the loop by hand (least of ${rounds} rounds)`);
