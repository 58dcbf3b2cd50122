// Prints what survived a mutation run, a line each: where, what stood there, what was put in its place. Reads the report that .ci/mutate has written.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const flat = text => text.replace(/\s+/g, ' ').slice(0, 160);

for (const [path, file] of Object.entries(report.files).sort()) {
    const lines = file.source.split('\n');
    const count = status => file.mutants.filter(mutant => mutant.status === status).length;
    const [found, missed] = [count('Killed') + count('Timeout'), count('Survived') + count('NoCoverage')];
    if (found + missed === 0) {
        continue;
    }

    console.log(`${path.replace(/^.*\/Rules\//, '')}: ${found} of ${found + missed} noticed; ${count('CompileError')} do not compile`);
    for (const { status, location: { start, end }, replacement } of file.mutants) {
        if (status === 'Survived' || status === 'NoCoverage') {
            const stood = start.line === end.line ? lines[start.line - 1].slice(start.column - 1, end.column - 1) : lines[start.line - 1].slice(start.column - 1);
            console.log(`    ${start.line}: ${flat(stood)}  =>  ${flat(replacement)}${status === 'NoCoverage' ? '  (no test comes here)' : ''}`);
        }
    }
}
