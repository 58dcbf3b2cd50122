// What the site holds, in the order of its sidebar. A page of docs/ that no group names goes to the end of the concepts.
export const groups = [
  { text: 'Start', pages: ['docs/README.md', 'docs/start.md', 'docs/tutorial.md', 'docs/idlib.md', 'docs/explorer.md', 'docs/samples/README.md'] },
  { text: 'How to', folder: 'docs/how-to', collapsed: true },
  {
    text: 'Concepts',
    pages: [
      'docs/items.md', 'docs/claims.md', 'docs/sources.md', 'docs/dates.md', 'docs/relative-dates.md', 'docs/actors.md', 'docs/incidents.md', 'docs/figures.md', 'docs/agreements.md',
      'docs/truces.md', 'docs/deployments.md', 'docs/control.md', 'docs/talks.md', 'docs/comparisons.md', 'docs/asking.md', 'docs/sampling.md', 'docs/validation.md', 'docs/awkward-truths.md',
      'docs/limits.md',
    ],
    rest: true,
  },
  { text: 'Pictures', folder: 'docs/pictures' },
  {
    text: 'Reference',
    pages: ['docs/command-line.md', 'docs/json.md', 'docs/json-members.md', 'docs/read-problems.md', 'docs/schema.md', 'docs/geojson.md', 'docs/diff-and-merge.md', 'docs/http.md', 'docs/your-own-rule.md', 'docs/glossary.md', 'CHANGELOG.md', 'benchmarks/README.md'],
  },
  { text: 'Datasets', folder: 'docs/datasets', collapsed: true },
  { text: 'Rules', folder: 'docs/rules', collapsed: true },
  { text: 'Policies', folder: 'docs/policies', collapsed: true },
  { text: 'Decisions', folder: 'docs/decisions', collapsed: true },
];

// Pages from outside docs/, each with where it stands on the site.
export const outside = { 'README.md': 'readme.md', 'CHANGELOG.md': 'changelog.md', 'CONTRIBUTING.md': 'contributing.md', 'benchmarks/README.md': 'benchmarks.md' };
