// Holds the logs of `conflictmodel validate --format sarif`, which tests/ConflictModel.Tool.Tests writes to artifacts/sarif, to SARIF 2.1.0 by an independent validator.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const logs = fileURLToPath(new URL('../../artifacts/sarif/', import.meta.url));
const multitool = fileURLToPath(new URL('node_modules/.bin/sarif-multitool', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'sarif-'));

/** Gives what the validator finds in a log: errors, since warnings ask for what is optional. */
function errorsIn(path) {
  const output = join(work, 'result.sarif');
  execFileSync(multitool, ['validate', path, '--output', output, '--log', 'ForceOverwrite'], { stdio: 'pipe' });
  return JSON.parse(readFileSync(output, 'utf8').replace(/^\uFEFF/, '')).runs
    .flatMap((run) => run.results ?? [])
    .filter((result) => result.level === 'error')
    .map((result) => `${result.ruleId}: ${JSON.stringify(result.message)}`);
}

const faults = [];
const good = readdirSync(logs).filter((name) => name.endsWith('.sarif'));
if (good.length < 4) faults.push(`Only ${good.length} logs to judge: run the tests first.`);

// A validator that takes everything proves nothing: each of these must be refused.
const log = readFileSync(join(logs, 'two-files.sarif'), 'utf8');
const spoilt = {
  version: log.replace('"version": "2.1.0"', '"version": "2.2.0"'),
  message: log.replace('"message": {', '"massage": {'),
  line: log.replace(/"startLine": \d+/, '"startLine": 0'),
  index: log.replace(/"ruleIndex": \d+/, '"ruleIndex": 999'),
};
for (const [name, text] of Object.entries(spoilt)) {
  const path = join(work, `${name}.sarif`);
  writeFileSync(path, text);
  if (text === log || errorsIn(path).length === 0) faults.push(`The validator takes a log whose ${name} is spoilt.`);
}

for (const name of good) {
  for (const error of errorsIn(join(logs, name))) faults.push(`${name}: ${error}`);
}

console.log(`${good.length} logs judged, ${Object.keys(spoilt).length} spoilt ones refused, ${faults.length} faults.`);
faults.forEach((fault) => console.error(fault));
process.exit(faults.length === 0 ? 0 : 1);
