// Holds the sums of `conflictmodel query FILE casualties --dataset NAME` to those of DuckDB, to the unit, on every sample of UCDP GED and BRD and on an invented table.
// The command must be built: `dotnet test` does that.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';

const tool = fileURLToPath(new URL('../../src/ConflictModel.Tool/bin/Debug/net10.0/ConflictModel.Tool.dll', import.meta.url));
const shared = process.env.CONFLICTMODEL_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'totals-'));
const ged = {
  name: 'ucdp-ged',
  numbers: ['low', 'best', 'high'],
  groupings: { conflict: ['conflict_new_id', 'conflictId'], dyad: ['dyad_new_id', 'dyadId'], year: ['year', 'year'], type: ['type_of_violence', 'type'] },
  asked: ['', 'year', 'conflict', 'conflict,year', 'dyad,type'],
  isRow: 'try_cast(id as bigint) is not null',
};
const brd = {
  name: 'ucdp-brd',
  numbers: ['bd_low', 'bd_best', 'bd_high'],
  groupings: { conflict: ['conflict_id', 'conflictId'], year: ['year', 'year'], type: ['type_of_conflict', 'type'] },
  asked: ['', 'year', 'conflict', 'conflict,year', 'type'],
  isRow: 'true',
};

/** Writes a table of invented events, with what makes reading hard: quotes, commas and line breaks in cells, low above high. */
function invented() {
  const header = 'id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,gwnoa,side_a,side_b_new_id,gwnob,side_b,'
    + 'number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,'
    + 'geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high';
  const rows = Array.from({ length: 500 }, (_, i) => {
    const conflict = 70 + (i % 7);
    const day = `20${31 + (i % 5)}-0${1 + (i % 9)}-1${i % 10}`;
    return `${i + 1},20${31 + (i % 5)},1,${1 + (i % 3)},${conflict},"Nowhere, ${conflict}",${conflict * 10 + (i % 2)},"A ""front""\n${i % 2}",11,999,Government of Nowhere,12,,Front,`
      + `1,"""Paper,${day},a\r\nb""",Paper,${day},,,1,"Mill, town",North,,10.5,-99,POINT (-99 10.5),1,Nowhere,999,Asia,1,1,${day},${day},0,0,0,${i % 11},${i % 13},${i % 11},${i % 17}`;
  });
  const path = join(work, 'invented.csv');
  writeFileSync(path, [header, ...rows].join('\r\n') + '\r\n');
  return path;
}

function files() {
  const folder = join(shared, 'data/ucdp/ged');
  if (!existsSync(folder)) {
    console.log('shared/data is absent: only an invented table is checked');
    return [[ged, invented()]];
  }
  return [
    [ged, invented()],
    ...readdirSync(folder).map((name) => [ged, join(folder, name)]),
    [ged, join(shared, 'data/hxl/ged191_bangladesh_hxl.csv')],
    [brd, join(shared, 'data/ucdp/brd/BattleDeaths_v24_1_conf.csv')],
  ];
}

/** Gives the sums of the command, one line a group, in the order of the text. */
function ours(dataset, path, by) {
  const output = execFileSync('dotnet', [tool, 'query', path, 'casualties', '--dataset', dataset.name, '--json', '--quiet', ...(by ? ['--by', by] : [])], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return output.trim().split('\n').map((line) => JSON.parse(line))
    .map((row) => [...keys(by).map((key) => row[dataset.groupings[key][1]]), row.low, row.best, row.high, row.estimates].join(' ')).sort();
}

async function theirs(database, dataset, path, by) {
  const columns = keys(by).map((key) => dataset.groupings[key][0]);
  const list = columns.map((column) => `cast(${column} as bigint)`).join(', ');
  const sums = dataset.numbers.map((column) => `sum(cast(${column} as bigint))`).join(', ');
  const reader = await database.runAndReadAll(
    `select ${list ? `${list}, ` : ''}${sums}, count(*) from read_csv('${path}', header = true, all_varchar = true, quote = '"', escape = '"', max_line_size = 16777216)
     where ${dataset.isRow} ${list ? `group by ${list}` : ''}`);
  return reader.getRows().map((row) => row.map(String).join(' ')).sort();
}

function differing(mine, other) {
  return [...mine.filter((line) => !other.includes(line)), ...other.filter((line) => !mine.includes(line))];
}

function keys(by) {
  return by ? by.split(',') : [];
}

const faults = [];
let compared = 0;
const database = await (await DuckDBInstance.create(':memory:')).connect();
for (const [dataset, path] of files()) {
  for (const by of dataset.asked) {
    const [mine, other] = [ours(dataset, path, by), await theirs(database, dataset, path, by)];
    compared += mine.length;
    const difference = differing(mine, other);
    if (difference.length > 0) faults.push(`${basename(path)} by '${by}': ${mine.length} groups and ${other.length}; differing: ${difference.slice(0, 5).join(' | ')}`);
    // A comparison that takes everything proves nothing: a sum too high, and a group too few, must be noticed.
    if (differing([`${mine[0]}0`, ...mine.slice(1)], other).length === 0 || differing(mine.slice(1), other).length === 0) faults.push('The comparison takes sums that are wrong.');
  }
}

console.log(`${compared} sums agree to the unit with DuckDB, ${faults.length} faults.`);
faults.forEach((fault) => console.error(fault));
process.exit(faults.length === 0 && compared > 0 ? 0 : 1);
