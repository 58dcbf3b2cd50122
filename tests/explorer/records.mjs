// Records to explore: invented, and the same at every run.

const header = { conflictModel: '1.0' };

/** A truce that is broken and ends, and a toll that is revised when more is said. */
export function revised() {
  const paper = { source: 'paper', citations: [{ source: 'paper', at: 'page 3', words: 'at least twelve were killed' }] };
  const daily = { source: 'daily', citations: [{ source: 'daily' }] };
  const monitor = source => ({ actor: 'monitor', citations: [{ source, words: source === 'paper' ? 'at least twelve were killed' : 'thirty or more' }] });
  return {
    ...header,
    actors: {
      north: { kind: 'state', name: 'Northland' },
      brigade: { kind: 'faction', name: 'River Brigade', alsoKnownAs: ['Liwāʾ an-Nahr'] },
      front: { kind: 'alliance', name: 'Northern Front' },
      monitor: { kind: 'organization', name: 'Valley Monitor' },
    },
    conflicts: { war: { kind: 'conflict', name: 'War of the Valley' } },
    incidents: { raid: { kind: 'incident', name: 'Night raid' } },
    truces: { harvest: { kind: 'truce', name: 'Harvest truce' }, winter: { kind: 'truce', name: 'Winter truce' } },
    sources: {
      paper: { kind: 'source', name: 'Morning paper', published: '2031-05-04' },
      daily: { kind: 'source', name: 'The Daily', published: '2031-05-09' },
    },
    claims: {
      effect: { kind: 'milestone', of: 'truce:harvest', reached: 'effective', at: '2031-04-01', by: paper },
      end: { kind: 'milestone', of: 'truce:harvest', reached: 'ended', at: '2031-05-20', by: daily },
      announced: { kind: 'milestone', of: 'truce:winter', reached: 'declared', at: '2031-06-01', by: daily },
      happened: { kind: 'occurrence', of: 'raid', when: '2031-05-03', actors: ['brigade'], by: paper },
      breach: { kind: 'violation', of: 'truce:harvest', accused: ['brigade'], act: 'raid', by: paper },
      toll: { kind: 'casualtyEstimate', of: 'incident:raid', harm: 'killed', number: 'at least 12', by: monitor('paper') },
      revision: { kind: 'casualtyEstimate', of: 'incident:raid', harm: 'killed', number: 'at least 30', by: monitor('daily'), links: [{ kind: 'supersedes', to: 'toll' }] },
      joined: { kind: 'membership', member: 'brigade', body: 'front', as: 'component', by: paper, holds: { during: '2030-03/2031-05-15' } },
    },
  };
}

/** Names and texts that would run, break out, or turn the direction of writing, if a page let them. */
export function hostile() {
  const texts = [
    '<script>globalThis.hit = 1; alert(1)</script>',
    '</script><script>globalThis.hit = 1</script><!--',
    '<img src=x onerror="globalThis.hit = 1"><svg onload=alert(1)>',
    '"><iframe src="javascript:alert(1)"></iframe>',
    '{{script}} ${alert(1)} ]]> &lt;b&gt; \u2028 --> <!-- <template>',
    '\u202eevil\u202c \u0000 \ufeff name',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '__proto__',
  ];
  const actors = Object.fromEntries(texts.map((name, i) => [`a${i}`, { kind: 'faction', name, alsoKnownAs: [`${name} again`] }]));
  const truces = Object.fromEntries(texts.map((name, i) => [`t${i}`, { kind: 'truce', name }]));
  const sources = Object.fromEntries(texts.map((name, i) => [`s${i}`, { kind: 'source', name, address: i % 2 ? 'javascript:alert(1)' : name, published: '2031-05-04' }]));
  const by = i => ({ source: `s${i}`, citations: [{ source: `s${i}`, at: texts[i], words: texts[i] }] });
  const claims = {};
  texts.forEach((text, i) => {
    claims[`e${i}`] = { kind: 'milestone', of: `truce:t${i}`, reached: 'effective', at: '2031-04-01', by: by(i), note: text };
    claims[`m${i}`] = { kind: 'membership', member: `a${i}`, body: `a${(i + 1) % texts.length}`, as: 'member', by: by(i) };
    claims[`c${i}`] = { kind: 'casualtyEstimate', of: 'incident:raid', harm: 'killed', number: String(i + 1), by: by(i), standing: { kind: 'disputed', reason: text } };
  });
  return { ...header, actors, incidents: { raid: { kind: 'incident', name: texts[0] } }, truces, sources, claims };
}

/** Numbers that look random and are the same for a seed (mulberry32). */
function numbers(seed) {
  let state = seed;
  return most => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * most);
  };
}

/** Many incidents, each with when and by whom and a toll, told by a yearbook a year. */
export function many(count, seed = 20311) {
  const next = numbers(seed);
  const two = n => String(n).padStart(2, '0');
  const record = { ...header, actors: {}, conflicts: { war: { kind: 'conflict', name: 'War of the ten thousand' } }, incidents: {}, truces: {}, sources: {}, claims: {} };
  for (let i = 0; i < 50; i++) record.actors[`a${i}`] = { kind: 'faction', name: `Brigade ${i}` };
  for (let i = 0; i < 20; i++) {
    const year = 2031 + i % 10;
    record.sources[`y${i}`] = { kind: 'source', name: `Yearbook ${i}`, published: `${year + 1}-0${1 + i % 9}-15` };
    record.truces[`t${i}`] = { kind: 'truce', name: `Truce ${i}` };
    record.claims[`t${i}-effect`] = { kind: 'milestone', of: `truce:t${i}`, reached: 'effective', at: `${year}-03-0${1 + i % 9}`, by: { source: `y${i}`, citations: [{ source: `y${i}` }] } };
    record.claims[`t${i}-end`] = { kind: 'milestone', of: `truce:t${i}`, reached: 'ended', at: `${year}-0${4 + i % 6}`, by: { source: `y${i}`, citations: [{ source: `y${i}` }] } };
  }
  for (let i = 0; i < 49; i++) {
    record.claims[`m${i}`] = { kind: 'membership', member: `a${i}`, body: `a${i + 1 + next(49 - i)}`, as: 'member', by: { source: 'y0', citations: [{ source: 'y0' }] }, holds: { during: `${2031 + next(5)}/${2037 + next(4)}` } };
  }
  for (let i = 0; i < count; i++) {
    const year = next(10);
    const by = { source: `y${year}`, citations: [{ source: `y${year}`, at: `page ${1 + next(400)}` }] };
    record.incidents[`i${i}`] = { kind: 'incident', name: `Attack ${i} near Village ${next(800)}` };
    record.claims[`i${i}-when`] = { kind: 'occurrence', of: `i${i}`, when: `${2031 + year}-${two(1 + next(12))}-${two(1 + next(28))}`, actors: [`a${next(50)}`], targets: [`a${next(50)}`], by };
    record.claims[`i${i}-toll`] = { kind: 'casualtyEstimate', of: `incident:i${i}`, harm: 'killed', number: next(3) ? `at least ${1 + next(40)}` : String(1 + next(40)), by };
  }
  return record;
}
