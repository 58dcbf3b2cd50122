// Holds the published schemas to the verdicts of the reader, which tests/ConflictModel.House.Tests writes to artifacts/schema/corpus.ndjson.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const ajv = addFormats(new Ajv({ strict: true, strictRequired: false, allErrors: false }));
const faults = [];

const schemas = {
  document: JSON.parse(read('docs/schema/conflictmodel-1.json')),
  line: JSON.parse(read('docs/schema/conflictmodel-stream-1.json')),
};
const validators = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));

// A validator that takes everything would agree with much: it must refuse what is no document.
for (const bad of [{}, [], { conflictModel: 1 }, { conflictModel: '2.0' }, { conflictModel: '1.0', actors: [] }, { conflictModel: '1.0', actors: { a: { kind: 'state' } } }]) {
  if (validators.document(bad)) faults.push(`The schema takes ${JSON.stringify(bad)}.`);
}

// The examples of each definition are valid by it.
for (const schema of Object.values(schemas)) {
  for (const [name, definition] of Object.entries(schema.$defs)) {
    const validate = ajv.getSchema(`${schema.$id}#/$defs/${name}`);
    for (const example of definition.examples ?? []) {
      if (!validate(example)) faults.push(`An example of ${name} is not valid: ${JSON.stringify(example)} ${ajv.errorsText(validate.errors)}`);
    }
  }
}

// Where the two may differ, each with its reason; a reason that nothing needs any longer is taken away.
const known = JSON.parse(read('tests/schema/disagreements.json')).map((entry) => ({ ...entry, says: new RegExp(entry.says, 'u'), times: 0 }));
const cases = read('artifacts/schema/corpus.ndjson').split('\n').filter(Boolean).map((line) => JSON.parse(line));
let agreed = 0;
let differed = 0;
for (const { schema, done, problems, text } of cases) {
  const validate = validators[schema];
  const valid = validate(JSON.parse(text));
  if (valid === (problems.length === 0)) {
    agreed++;
    continue;
  }

  differed++;
  if (!valid) {
    faults.push(`${schema}, ${done}: the reader takes it, the schema does not: ${ajv.errorsText(validate.errors)}\n    ${text.slice(0, 400)}`);
    continue;
  }

  for (const { code, message } of problems) {
    const reason = known.find((entry) => entry.code === code && entry.says.test(message));
    if (reason) reason.times++;
    else faults.push(`${schema}, ${done}: the schema takes it, the reader does not: ${code}: ${message}`);
  }
}

for (const { code, says, times } of known) {
  if (times === 0) faults.push(`Nothing differs any longer by ${code} (${says.source}): take the reason away.`);
}

const mutants = cases.filter((c) => c.done !== 'some items' && c.done !== 'only the reader can tell' && !c.done.endsWith('as it is')).length;
if (mutants < 2000) faults.push(`There are ${mutants} mutants, and 2000 are asked for.`);
console.log(`${cases.length} documents and lines, ${mutants} of them mutants: reader and schema agree on ${agreed}, and differ on ${differed} for reasons that are listed.`);
known.forEach((k) => console.log(`  ${k.times}  ${k.code}: ${k.reason}`));
for (const fault of faults.slice(0, 40)) console.error(fault);
if (faults.length > 0) console.error(`${faults.length} faults.`);
process.exit(faults.length > 0 ? 1 : 0);
