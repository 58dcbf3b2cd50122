// Loads a GED file into a table in memory, or sums it by conflict and year as it is read, with DuckDB.
import { createRequire } from 'node:module';

// The package is the one that checks our sums (tests/totals).
const { DuckDBInstance } = createRequire(new URL('../../tests/totals/package.json', import.meta.url))('@duckdb/node-api');
const [what, path] = process.argv.slice(2);
const database = await (await DuckDBInstance.create(':memory:')).connect();
const file = `read_csv('${path}', header = true, quote = '"', escape = '"', sample_size = 20000)`;
const query = what === 'load'
  ? (await database.run(`create table ged as select * from ${file}`), 'select sum(best) from ged')
  : `select sum(best) from (select conflict_new_id, year, sum(low), sum(best) as best, sum(high) from ${file} group by all)`;
console.log(String((await database.runAndReadAll(query)).getRows()[0][0]));
