// Shows the answers: builds elements, and keeps what is asked in the address.
(() => {
  const byId = id => document.getElementById(id);
  const RowsOnPage = 100;
  const ClaimsOnPage = 40;
  const number = new Intl.NumberFormat('en-GB');


  function read() {
    const asked = new URLSearchParams(location.hash.slice(1));
    now.view = sections.some(s => s.id === asked.get('view')) ? asked.get('view') : 'overview';
    now.item = asked.get('item') ?? '';
    now.q = asked.get('q') ?? '';
    now.picture = asked.get('picture') ?? '';
    const day = dayOf(asked.get('on'));
    now.on = day ?? firstDay();
    const known = asked.get('known');
    const place = known === null ? All : data.moments.findLastIndex(m => m[2] <= known);
    now.known = place < 0 ? All : place;
    now.page = Math.max(0, (parseInt(asked.get('page'), 10) || 1) - 1);
    now.claimPage = 0;
  }

  /** The day first shown: the last on which anything was said, or else the last on which anything changes. */
  function firstDay() {
    return data.moments.at(-1)?.[0] ?? data.days.at(-1)?.[0] ?? 0;
  }

  let addressTimer = 0;
  function keep(isStep) {
    const asked = new URLSearchParams();
    if (now.view !== 'overview') asked.set('view', now.view);
    if (now.item) asked.set('item', now.item);
    if (now.q) asked.set('q', now.q);
    if (now.picture && now.view === 'overview') asked.set('picture', now.picture);
    asked.set('on', isoOf(now.on));
    if (now.known < All) asked.set('known', data.moments[now.known][2]);
    if (now.page) asked.set('page', now.page + 1);
    const address = `#${asked.toString().replaceAll('%3A', ':')}`;
    clearTimeout(addressTimer);
    if (isStep) history.pushState(null, '', address);
    else addressTimer = setTimeout(() => history.replaceState(null, '', address), 150); // a dragged slider need not write each step
  }

  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes ?? {})) {
      if (name === 'on') for (const [event, act] of Object.entries(value)) element.addEventListener(event, act);
      else if (value === true) element.setAttribute(name, '');
      else if (value !== false && value !== undefined && value !== null) element.setAttribute(name, value);
    }
    element.append(...children.flat().filter(c => c !== null && c !== undefined && c !== ''));
    return element;
  }

  const named = text => make('bdi', {}, text);
  const badge = (degree, words, kind = '') => make('span', { class: `badge ${degree} ${kind}` }, words);
  const heading = text => make('h3', {}, text);

  function link(key, text, style = '') {
    return make('button', { type: 'button', class: `goto ${style}`, 'data-item': key, dir: 'auto', on: { click: () => choose(key) } }, text);
  }

  const entityKey = i => data.entities[i].id;
  const claimKey = i => `claim:${data.claims[i].id}`;
  const entityLink = i => link(entityKey(i), data.entities[i].name);
  const claimLink = i => link(claimKey(i), data.claims[i].told, 'plain');
  const places = new Map();
  data.entities.forEach((_, i) => places.set(entityKey(i), { entity: i }));
  data.claims.forEach((_, i) => places.set(claimKey(i), { claim: i }));

  /** Why an answer is what it is: in the words of the library. */
  function why(answer, isNumber = false, isOpen = false) {
    const [, head, claims, leftOut] = answer;
    if (!head && claims.length === 0 && leftOut.length === 0) return null;
    const intro = isNumber || !head ? null : make('p', { class: 'quiet' }, 'In the library’s words, for the first day that rests on the same claims:');
    return make('details', { open: isOpen },
      make('summary', {}, isNumber ? 'How this number comes about' : 'Why'),
      intro,
      head ? head.split('\n').map(line => make('p', { dir: 'auto' }, line)) : [],
      make('ul', { class: 'bases' },
        claims.map(c => make('li', {}, make('span', {}, claimLink(c)))),
        leftOut.map(([c, reason]) => make('li', { class: 'quiet' }, make('span', {}, make('bdi', {}, `left out (${reason}): `), claimLink(c))))));
  }

  /** The stretches of days that answer alike, the one of the chosen day marked. */
  function stretches(question, state) {
    const course = courseOf(state, now.known);
    const isNow = last(course, now.on);
    const items = course.map((step, i) => {
      const [from, to] = [step[0], course[i + 1]?.[0]];
      const days = from === null ? (to === undefined ? 'at any time' : `before ${describe(to)}`)
        : to === undefined ? `from ${describe(from)} on`
          : to - 1 === from ? `on ${describe(from)}` : `from ${describe(from)} to ${describe(to - 1)}`;
      const degree = data.answers[step[1]][0];
      return make('li', { class: step === isNow ? 'now' : '' }, badge(degree, wordsOf(question, degree)), ` ${days}`);
    });
    return course.length > 1 ? make('details', {}, make('summary', {}, 'On other days'), make('ul', { class: 'stretches' }, items)) : null;
  }

  const plain = text => text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();
  const families = { truces: ['truce'], texts: ['instrument'], actors: ['actor'], incidents: ['incident'], sources: ['source'] };
  const isOther = family => !Object.values(families).flat().includes(family);
  const indexesOf = want => data.entities.map((_, i) => i).filter(i => want(data.entities[i].family));
  const entityText = i => {
    const e = data.entities[i];
    return [e.name, ...(e.aka ?? []), e.id, ...(e.ids ?? []), e.kind, e.told ?? '', ...(e.summary ?? []).flatMap(s => s.slice(1))].join(' ');
  };

  function entitySection(id, title, want, long = title) {
    return { id, title, long, items: indexesOf(want), text: entityText, key: entityKey, row: entityRow };
  }

  const sections = [
    { id: 'overview', title: 'Overview' },
    entitySection('truces', 'Truces', f => f === 'truce'),
    entitySection('texts', 'Agreements', f => f === 'instrument', 'Agreements and resolutions'),
    entitySection('actors', 'Actors', f => f === 'actor'),
    entitySection('incidents', 'Incidents', f => f === 'incident'),
    {
      id: 'figures',
      title: 'Figures',
      items: data.entities.flatMap((e, i) => (e.figures ?? []).map(f => [i, f])),
      text: ([i, f]) => `${f[0]} ${data.entities[i].name} ${f[1].map(step => data.answers[step[1]][4]).join(' ')}`,
      key: ([i]) => entityKey(i),
      row: ([, f]) => [make('span', { dir: 'auto' }, figureOf(f)[4] || `Of ${f[0]}, nothing was said by then.`)],
    },
    {
      id: 'claims',
      title: 'Claims',
      items: data.claims.map((_, i) => i),
      text: i => [data.claims[i].told, data.claims[i].id, data.claims[i].note ?? '', ...(data.claims[i].sources ?? []).map(s => `${s[1]} ${s[2]}`)].join(' '),
      key: claimKey,
      row: i => [make('span', { dir: 'auto' }, data.claims[i].told), make('span', { class: 'more' }, badge(weightOf(data.claims[i]), wordsOf('weight', weightOf(data.claims[i]))))],
    },
    entitySection('sources', 'Sources', f => f === 'source'),
    {
      id: 'findings',
      title: 'Findings',
      items: data.findings.map((_, i) => i),
      text: i => Object.values(data.findings[i]).join(' '),
      key: i => data.findings[i].claim !== undefined ? claimKey(data.findings[i].claim) : data.findings[i].entity !== undefined ? entityKey(data.findings[i].entity) : '',
      row: i => [make('span', { class: 'name' }, `${data.findings[i].severity} ${data.findings[i].id ?? ''}`), make('span', { class: 'more', dir: 'auto' }, data.findings[i].sentence)],
    },
    entitySection('others', 'Others', isOther, 'Places, conflicts, talks and others'),
  ].filter(s => !s.items || s.items.length > 0);

  const incidents = sections.find(s => s.id === 'incidents');
  const dayOfIncident = new Map(incidents?.items.map(i => {
    const course = courseOf(stateOf(data.entities[i], 'begun') ?? [, , , []], All);
    return [i, course.find(step => step[0] !== null)?.[0] ?? Infinity];
  }));
  incidents?.items.sort((a, b) => dayOfIncident.get(a) - dayOfIncident.get(b) || a - b);

  const found = new Map();
  function itemsOf(section) {
    const words = plain(now.q).split(/\s+/).filter(w => w);
    if (words.length === 0) return section.items;
    const kept = found.get(section.id);
    if (kept?.q === now.q) return kept.items;
    section.texts ??= section.items.map(item => plain(section.text(item)));
    const items = section.items.filter((_, i) => words.every(w => section.texts[i].includes(w)));
    found.set(section.id, { q: now.q, items });
    return items;
  }

  function entityRow(i) {
    const entity = data.entities[i];
    const more = [];
    const inForce = stateOf(entity, 'in force');
    const onDay = stateOf(entity, 'on the day');
    if (inForce) {
      const degree = answerOf(inForce)[0];
      more.push(badge(degree, wordsOf('in force', degree)), entity.limit && now.known < All ? ' by everything in the record' : '');
    } else if (entity.summary) {
      const [, when, parties, figures] = summaryOf(entity);
      const degree = onDay ? answerOf(onDay)[0] : 'no';
      more.push(make('bdi', {}, [when, figures, parties].filter(t => t).join(' · ') || 'nothing counts of what was said by then'));
      if (degree !== 'no') more.push(' ', badge(degree, wordsOf('on the day', degree), 'event'));
    } else {
      const bodies = (entity.states ?? []).filter(s => s[0] === 'member of' && s[1] >= 0).map(s => [s[1], answerOf(s)[0]]).filter(b => b[1] !== 'no');
      if (bodies.length > 0) {
        more.push(make('bdi', {}, `belongs to ${bodies.slice(0, 2).map(b => `\u2068${data.entities[b[0]].name}\u2069${b[1] === 'possible' ? ' (possibly)' : ''}`).join(' and ')}${bodies.length > 2 ? ` and ${bodies.length - 2} more` : ''}; `));
      }
      more.push(`${entity.kind}${entity.claims.length ? `, ${number.format(entity.claims.length)} ${entity.claims.length === 1 ? 'claim' : 'claims'}` : ''}`);
    }
    return [make('span', { class: 'name' }, named(entity.name)), make('span', { class: 'more' }, ...more)];
  }

  function showList() {
    const section = sections.find(s => s.id === now.view);
    const list = byId('list');
    list.replaceChildren();
    if (!section.items) return;
    const items = itemsOf(section);
    const pages = Math.max(1, Math.ceil(items.length / RowsOnPage));
    now.page = Math.min(now.page, pages - 1);
    const start = now.page * RowsOnPage;
    const shown = items.slice(start, start + RowsOnPage);
    list.setAttribute('aria-label', section.title);
    list.append(
      make('h2', {}, section.long ?? section.title),
      make('p', { class: 'quiet small' }, items.length === 0 ? 'Nothing fits the search.'
        : `${now.q ? `${number.format(items.length)} of ${number.format(section.items.length)} fit the search` : `${number.format(items.length)} in all`}${pages > 1 ? `; shown: ${number.format(start + 1)} to ${number.format(start + shown.length)}` : ''}.`),
      make('ul', { class: 'rows', on: { keydown: walk } }, shown.map(item => {
        const key = section.key(item);
        return make('li', {}, make('button', { type: 'button', class: 'row', 'data-item': key, 'aria-current': key && key === now.item ? 'true' : undefined, on: { click: () => choose(key) } }, section.row(item)));
      })));
    if (pages > 1) list.append(pager(now.page, pages, page => { now.page = page; keep(true); show(); list.querySelector('.row')?.focus(); }));
  }

  function pager(page, pages, turn) {
    return make('div', { class: 'page' },
      make('button', { type: 'button', disabled: page === 0, on: { click: () => turn(page - 1) } }, 'Earlier page'),
      make('span', { class: 'quiet small' }, `Page ${number.format(page + 1)} of ${number.format(pages)}`),
      make('button', { type: 'button', disabled: page === pages - 1, on: { click: () => turn(page + 1) } }, 'Next page'));
  }

  /** The arrow keys walk through a list. */
  function walk(event) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const rows = [...event.currentTarget.querySelectorAll('.row')];
    const next = by && rows[rows.indexOf(document.activeElement) + by];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }

  function findingBox(i, withLink) {
    const finding = data.findings[i];
    const about = finding.claim !== undefined ? claimLink(finding.claim) : finding.entity !== undefined ? entityLink(finding.entity) : null;
    return make('div', { class: `finding ${['error', 'warning', 'note'].includes(finding.severity) ? finding.severity : ''}` },
      make('p', {}, make('span', { class: 'severity' }, finding.severity), ` ${finding.id ?? ''}`),
      make('p', { dir: 'auto' }, finding.sentence),
      finding.todo ? make('p', { class: 'quiet', dir: 'auto' }, `To do: ${finding.todo}`) : null,
      finding.link ? make('p', {}, make('a', { href: finding.link, rel: 'noreferrer' }, finding.link)) : null,
      withLink && about ? make('p', {}, 'About: ', about) : null);
  }

  const findingsOf = (kind, i) => data.findings.map((_, f) => f).filter(f => data.findings[f][kind] === i);
  const findingsByClaim = new Map();
  data.findings.forEach((f, i) => { if (f.claim !== undefined) findingsByClaim.set(f.claim, [...(findingsByClaim.get(f.claim) ?? []), i]); });

  function sourceLines(claim) {
    return (claim.sources ?? []).map(([source, where, words, via]) => [
      make('p', { class: 'small' }, source >= 0 ? entityLink(source) : 'a source not in the record', where ? make('bdi', {}, `, ${where}`) : null, via ? make('bdi', {}, `, via ${via}`) : null),
      words ? make('blockquote', { dir: 'auto' }, words) : null,
    ]);
  }

  function claimItem(i) {
    const claim = data.claims[i];
    const weight = weightOf(claim);
    return make('li', { class: `${weight}-row` },
      claimLink(i), ' ', weight === 'certain' ? null : badge(weight, wordsOf('weight', weight)),
      sourceLines(claim).flat().filter(l => l?.tagName === 'BLOCKQUOTE'),
      (findingsByClaim.get(i) ?? []).map(f => findingBox(f, false)));
  }

  function claimList(title, claims) {
    if (claims.length === 0) return [];
    const pages = Math.ceil(claims.length / ClaimsOnPage);
    const start = now.claimPage * ClaimsOnPage;
    return [
      heading(`${title} (${number.format(claims.length)})`),
      make('ul', { class: 'lines' }, claims.slice(start, start + ClaimsOnPage).map(claimItem)),
      pages > 1 ? pager(now.claimPage, pages, page => { now.claimPage = page; show(); }) : null,
    ];
  }

  function figureList(entity) {
    return entity.figures ? [heading('Figures'), make('ul', { class: 'lines' }, entity.figures.map(figure => {
      const answer = figureOf(figure);
      const degree = answer[0] === 'possible' && answer[2].length > 0 ? badge('possible', 'disputed, or perhaps not yet said') : null;
      return make('li', {}, make('p', { class: 'number', dir: 'auto' }, answer[4] || `Of ${figure[0]}, nothing was said by then.`), degree, why(answer, true));
    }))] : [];
  }

  function stateLine(question, state) {
    const answer = answerOf(state);
    return [make('p', {}, badge(answer[0], wordsOf(question, answer[0]))), why(answer, false, true), stretches(question, state)];
  }

  function violationList(entity) {
    const violations = (entity.states ?? []).filter(s => s[0] === 'violated').map(s => [s, answerOf(s)[0]]);
    const told = violations.filter(v => v[1] !== 'no');
    if (violations.length === 0) return [];
    const sure = told.filter(v => v[1] === 'certain').length;
    return [
      heading('Violations by then'),
      make('p', { class: 'quiet' }, told.length === 0 ? 'None that is told of had happened by then.'
        : `${number.format(told.length)} told of, claim by claim${sure < told.length ? `; ${number.format(told.length - sure)} of them possible only, or possibly later` : ''}. A violation ends nothing.`),
      make('ul', { class: 'lines' }, told.slice(0, ClaimsOnPage).map(([s, degree]) => make('li', {}, claimLink(s[2]), ' ', badge(degree, wordsOf('violated', degree), 'event')))),
      told.length > ClaimsOnPage ? make('p', { class: 'quiet' }, `The others are among the claims below.`) : null,
    ];
  }

  function relationLists(entity) {
    return Relations.flatMap(([question, title]) => {
      const rows = (entity.states ?? []).filter(s => s[0] === question).map(s => [s, answerOf(s)]);
      const so = rows.filter(r => r[1][0] !== 'no');
      return rows.length === 0 ? [] : [
        make('h4', {}, title),
        so.length === 0 ? make('p', { class: 'quiet' }, 'Nobody, on this day and by what had been said.') : null,
        make('ul', { class: 'lines' }, so.map(([state, answer]) => make('li', {},
          state[1] >= 0 ? entityLink(state[1]) : 'somebody', ' ', badge(answer[0], wordsOf('relation', answer[0])), why(answer), stretches('relation', state)))),
      ];
    });
  }

  const clause = () => `On ${describe(now.on)}${now.known < All ? `, as known at ${data.moments[now.known][1]}` : ''}`;

  function showEntity(i) {
    const entity = data.entities[i];
    const [inForce, existed, begun, onDay] = ['in force', 'existed', 'begun', 'on the day'].map(q => stateOf(entity, q));
    const parts = [make('h2', { dir: 'auto' }, entity.name), make('p', { class: 'quiet small' }, `${entity.kind} · ${entity.id}`)];
    if (entity.aka) parts.push(make('p', {}, 'Also known as: ', entity.aka.flatMap((name, n) => [n > 0 ? ', ' : '', named(name)])));
    if (entity.ids) parts.push(make('p', { class: 'quiet small' }, `Known elsewhere as: ${entity.ids.join(', ')}`));
    if (entity.told) parts.push(make('p', { dir: 'auto' }, entity.told));
    if (entity.address) parts.push(/^https?:\/\//.test(entity.address) ? make('p', {}, make('a', { href: entity.address, rel: 'noreferrer' }, entity.address)) : make('p', {}, entity.address));
    const [, when, parties, figures] = summaryOf(entity);
    if (entity.summary) parts.push(make('p', { dir: 'auto' }, [when, parties, figures].filter(t => t).join(' · ') || 'Nothing counts of what was said by then.'));
    if (entity.states) parts.push(heading(clause()));
    if (entity.limit) parts.push(make('p', { class: 'quiet' }, entity.limit));
    if (inForce) parts.push(stateLine('in force', inForce));
    if (existed) parts.push(stateLine('existed', existed));
    if (begun) {
      const [b, o] = [answerOf(begun)[0], answerOf(onDay)[0]];
      parts.push(make('p', {}, o === 'no' ? badge(b, wordsOf('begun', b), 'event') : badge(o, wordsOf('on the day', o), 'event')));
    }
    parts.push(...findingsOf('entity', i).map(f => findingBox(f, false)), figureList(entity), violationList(entity), relationLists(entity));
    parts.push(claimList(entity.family === 'source' ? 'Claims that cite it' : 'Claims', entity.claims));
    return parts.flat(3);
  }

  let incoming = null;
  function linksTo(i) {
    if (!incoming) {
      incoming = new Map();
      data.claims.forEach((claim, from) => (claim.links ?? []).forEach(([kind, to]) => incoming.set(to, [...(incoming.get(to) ?? []), [kind, from]])));
    }
    return incoming.get(i) ?? [];
  }

  function showClaim(i) {
    const claim = data.claims[i];
    const weight = weightOf(claim);
    const about = data.entities.map((_, e) => e).filter(e => data.entities[e].family !== 'source' && data.entities[e].claims.includes(i));
    return [
      make('h2', { dir: 'auto' }, claim.told),
      make('p', { class: 'quiet small' }, `${claim.kind} · ${claim.id}`),
      make('p', {}, badge(weight, wordsOf('weight', weight)), now.known < All ? ` as known at ${data.moments[now.known][1]}` : ''),
      claim.said ? make('p', {}, `Said: ${claim.said}`) : make('p', { class: 'quiet' }, 'When it was said is not told.'),
      claim.why ? make('p', { dir: 'auto' }, `Judged so because: ${claim.why}`) : null,
      claim.note ? make('p', { dir: 'auto' }, `Note: ${claim.note}`) : null,
      (findingsByClaim.get(i) ?? []).map(f => findingBox(f, false)),
      heading('Sources and exact words'),
      claim.sources ? sourceLines(claim) : make('p', { class: 'quiet' }, 'No source is cited.'),
      about.length > 0 ? [heading('About, or told by'), make('ul', { class: 'lines' }, about.map(e => make('li', {}, entityLink(e), make('span', { class: 'quiet small' }, ` ${data.entities[e].kind}`))))] : null,
      claim.links || linksTo(i).length > 0 ? [heading('Linked claims'), make('ul', { class: 'lines' },
        (claim.links ?? []).map(([kind, to]) => make('li', {}, `This one ${kind}: `, claimLink(to))),
        linksTo(i).map(([kind, from]) => make('li', {}, claimLink(from), ` ${kind} this one.`)))] : null,
    ].flat(3);
  }

  let changesKnown = -1;
  let changes = new Map();
  function changesOn(day) {
    if (changesKnown !== now.known) {
      changesKnown = now.known;
      changes = new Map();
      data.entities.forEach((entity, i) => (entity.states ?? []).forEach(state => courseOf(state, now.known).forEach(([from]) => {
        if (from !== null && state[0] !== 'begun') changes.set(from, [...(changes.get(from) ?? []), [i, state]]);
      })));
    }
    return changes.get(day) ?? [];
  }

  function changeLine(i, state) {
    const [before, after] = [answerOf(state, now.on - 1)[0], answerOf(state)[0]];
    if (before === after) return null; // the same answer on other grounds
    const [question, other, claim] = state;
    const relation = Relations.find(r => r[0] === question)?.[1].toLowerCase();
    if (question === 'has member' || question === 'supported by') return null; // told from the other end
    const what = claim >= 0 ? [' ', claimLink(claim), ' ', badge(after, wordsOf(question, after), 'event')]
      : other >= 0 ? [` ${relation} `, entityLink(other), ': ', badge(after, wordsOf('relation', after))]
        : [': ', badge(after, wordsOf(question, after), question === 'on the day' ? 'event' : '')];
    return question === 'on the day' && after === 'no' ? null : make('li', {}, entityLink(i), what);
  }

  /** The claims of which more is known at the chosen moment than at the one before. */
  function newlySaid() {
    if (All === 0) return [];
    const said = data.claims.map((_, i) => i).filter(i => data.claims[i].counts.some(step => step[0] === now.known && step[1] !== 'unsaid'));
    const fresh = now.known === 0 ? said : said.filter(i => (last(data.claims[i].counts, now.known - 1)?.[1] ?? 'unsaid') === 'unsaid');
    return now.known === All || fresh.length === 0 ? [] : [heading(`First said by the end of ${data.moments[now.known][1]}`),
      make('ul', { class: 'lines' }, fresh.slice(0, 25).map(i => make('li', {}, claimLink(i))), fresh.length > 25 ? make('li', { class: 'quiet' }, `and ${number.format(fresh.length - 25)} more.`) : null)];
  }

  function holding(title, view, question, kind = '') {
    const want = sections.find(s => s.id === view)?.items ?? [];
    const rows = want.map(i => [i, answerOf(stateOf(data.entities[i], question) ?? [, , , []])[0]]).filter(r => r[1] === 'certain' || r[1] === 'possible');
    const shown = rows.slice(0, 12);
    return want.length === 0 ? [] : [make('div', {}, heading(title),
      rows.length === 0 ? make('p', { class: 'quiet' }, 'None that the record tells of.') : null,
      make('ul', { class: 'lines' }, shown.map(([i, degree]) => make('li', {}, entityLink(i), ' ', badge(degree, wordsOf(question, degree), kind), data.entities[i].limit && now.known < All ? ' by everything in the record' : ''))),
      rows.length > shown.length ? make('p', { class: 'quiet' }, `and ${number.format(rows.length - shown.length)} more: `, make('button', { type: 'button', class: 'goto', on: { click: () => visit(view) } }, 'the whole list')) : null)];
  }

  function drawing(picture) {
    const atMoment = picture.byDay ? All : Math.max(...picture.states.map(s => s[1]).filter(k => k <= now.known), -1);
    const known = atMoment < 0 ? All : atMoment;
    const states = picture.states.filter(s => s[1] === known);
    const state = last(states, now.on) ?? states[0];
    const told = [known === All ? 'Drawn from everything in the record' : `Drawn as known at ${data.moments[known][1]}`];
    if (picture.byDay && state[0] !== null) told.push(`, as of ${describe(state[0])}${state[0] === now.on ? '' : ', the last day before for which it was drawn'}`);
    if (known !== now.known) told.push(`; not drawn for the chosen moment, ${now.known === All ? 'everything in the record' : data.moments[now.known][1]}`);
    return make('figure', { class: 'picture', tabindex: '0', role: 'group', 'aria-label': picture.title },
      byId(`drawing-${picture.name}-${state[2]}`).content.cloneNode(true), make('figcaption', {}, `${told.join('')}.`));
  }

  function showOverview() {
    const pictures = data.pictures.filter(p => p.states.length > 0);
    const picture = pictures.find(p => p.name === now.picture) ?? pictures[0];
    const lines = changesOn(now.on).map(([i, state]) => changeLine(i, state)).filter(line => line);
    return [
      make('h2', {}, clause()),
      make('div', { class: 'three' },
        holding('Truces in force', 'truces', 'in force'),
        holding('Agreements and resolutions in force', 'texts', 'in force'),
        holding('Incidents on the day', 'incidents', 'on the day', 'event')),
      lines.length > 0 ? [heading('What changes on this day'), make('ul', { class: 'lines' }, lines.slice(0, 40), lines.length > 40 ? make('li', { class: 'quiet' }, `and ${number.format(lines.length - 40)} more.`) : null)] : null,
      newlySaid(),
      data.findings.some(f => f.claim === undefined && f.entity === undefined)
        ? [heading('About the record as a whole'), data.findings.map((f, i) => f.claim === undefined && f.entity === undefined ? findingBox(i, false) : null)] : null,
      picture ? [heading('Pictures'),
        pictures.length > 1 ? make('div', { class: 'page', role: 'group', 'aria-label': 'Pictures' }, pictures.map(p =>
          make('button', { type: 'button', 'aria-pressed': String(p === picture), on: { click: () => { now.picture = p.name; keep(true); show(); } } }, p.title))) : null,
        drawing(picture)] : null,
    ].flat(3);
  }

  function showDials() {
    const [on, known] = [byId('on'), byId('known')];
    const stop = data.days.findLastIndex(d => d[0] <= now.on);
    on.max = Math.max(0, data.days.length - 1);
    on.value = Math.max(0, stop);
    on.setAttribute('aria-valuetext', describe(now.on));
    on.disabled = data.days.length === 0;
    byId('on-text').textContent = describe(now.on);
    const iso = isoOf(now.on);
    if (document.activeElement !== byId('on-date')) byId('on-date').value = /^\d{4}-/.test(iso) ? iso : '';
    const words = now.known < All ? `at the end of ${data.moments[now.known][1]}` : All > 0 ? 'from everything in the record' : 'from everything in the record; nobody tells when it was said';
    known.max = All;
    known.value = now.known;
    known.setAttribute('aria-valuetext', words);
    known.disabled = All === 0;
    byId('known-text').textContent = words;
    byId('known-all').disabled = now.known === All;
    byId('dial-on').querySelector('[data-by="-1"]').disabled = !data.days.some(d => d[0] < now.on);
    byId('dial-on').querySelector('[data-by="1"]').disabled = !data.days.some(d => d[0] > now.on);
    byId('dial-known').querySelector('[data-by="-1"]').disabled = now.known === 0;
    byId('dial-known').querySelector('[data-by="1"]').disabled = now.known === All;
  }

  function showSections() {
    byId('sections').replaceChildren(...sections.map(s => make('button', { type: 'button', 'aria-current': s.id === now.view ? 'page' : undefined, 'data-view': s.id, on: { click: () => visit(s.id) } },
      s.title, s.items ? make('span', { class: 'count' }, number.format(itemsOf(s).length)) : null)));
  }

  function visit(view) {
    Object.assign(now, { view, item: '', page: 0 });
    keep(true);
    show();
    byId('sections').querySelector('[aria-current]')?.focus();
  }

  function show() {
    const item = places.get(now.item);
    const isOverview = now.view === 'overview' && !item;
    const main = byId('main');
    main.className = [now.view === 'overview' ? 'single' : '', item ? 'chosen' : '', !item && !isOverview ? 'bare' : ''].join(' ').trim();
    showDials();
    showSections();
    showList();
    const back = make('button', { type: 'button', class: 'back', on: { click: () => { now.item = ''; keep(true); show(); } } }, now.view === 'overview' ? 'To the overview' : 'Back to the list');
    byId('detail').replaceChildren(...[item || now.view === 'overview' && !isOverview ? back : null,
      ...(item ? item.claim !== undefined ? showClaim(item.claim) : showEntity(item.entity) : isOverview ? showOverview() : [])].filter(part => part));
  }

  function choose(key) {
    if (!key) return;
    const focused = document.activeElement?.classList.contains('row') ? key : null;
    now.item = key;
    now.claimPage = 0;
    keep(true);
    show();
    const row = focused && getComputedStyle(byId('list')).display !== 'none' ? [...byId('list').querySelectorAll('.row')].find(r => r.dataset.item === key) : null;
    if (row) row.focus({ preventScroll: true }); else byId('detail').focus();
    const top = byId('detail').getBoundingClientRect().top;
    if (top < 0) scrollBy(0, top - document.querySelector('.dials').offsetHeight - 12);
    byId('live').textContent = `Shown: ${byId('detail').querySelector('h2')?.textContent ?? ''}`;
  }

  let asked = 0;
  function soon() {
    asked ||= requestAnimationFrame(() => { asked = 0; show(); });
  }

  byId('on').addEventListener('input', event => { now.on = data.days[event.target.value]?.[0] ?? now.on; keep(false); soon(); });
  byId('on-date').addEventListener('change', event => { now.on = dayOf(event.target.value) ?? now.on; keep(false); soon(); });
  byId('known').addEventListener('input', event => { now.known = Number(event.target.value); keep(false); soon(); });
  byId('known-all').addEventListener('click', () => { now.known = All; keep(false); soon(); });
  for (const button of document.querySelectorAll('.step')) {
    button.addEventListener('click', () => {
      const by = Number(button.dataset.by);
      if (button.closest('#dial-known')) now.known = Math.min(All, Math.max(0, now.known + by));
      else now.on = (by < 0 ? data.days.findLast(d => d[0] < now.on) : data.days.find(d => d[0] > now.on))?.[0] ?? now.on;
      keep(false);
      soon();
    });
  }
  byId('q').addEventListener('input', event => {
    now.q = event.target.value;
    now.page = 0;
    now.item = '';
    if (now.q && now.view === 'overview') now.view = sections.find(s => s.items && itemsOf(s).length > 0)?.id ?? 'overview';
    keep(false);
    soon();
    byId('live').textContent = '';
  });
  byId('skip').addEventListener('click', () => { byId('main').scrollIntoView(); byId('main').focus(); });

  const themes = [...byId('themes').children];
  function theme(choice) {
    if (choice === 'system') delete document.documentElement.dataset.theme; else document.documentElement.dataset.theme = choice;
    themes.forEach(b => b.setAttribute('aria-pressed', String(b.dataset.choice === choice)));
  }
  themes.forEach(b => b.addEventListener('click', () => theme(b.dataset.choice)));

  byId('share').addEventListener('click', async () => {
    clearTimeout(addressTimer);
    keep(false);
    await new Promise(done => setTimeout(done, 200)); // until the address is written
    const field = byId('link').querySelector('input');
    field.value = location.href;
    byId('link').hidden = false;
    field.select();
    try {
      await navigator.clipboard.writeText(location.href);
      byId('live').textContent = 'The link is in the clipboard.';
    } catch {
      byId('live').textContent = 'The link is selected: copy it.';
    }
  });

  // On paper nothing can be opened.
  addEventListener('beforeprint', () => document.querySelectorAll('details:not([open])').forEach(d => { d.open = true; d.dataset.closed = ''; }));
  addEventListener('afterprint', () => document.querySelectorAll('details[data-closed]').forEach(d => { d.open = false; delete d.dataset.closed; }));

  addEventListener('popstate', () => { read(); byId('q').value = now.q; show(); });
  byId('foot').append(
    ...data.rules.map(rule => make('p', {}, rule)),
    ...data.limits.map(limit => make('p', {}, `Limit: ${limit}`)),
    make('p', {}, 'Written by ConflictModel. All answers are the library’s; the page only shows them, and asks for nothing from a network.'));
  theme('system');
  read();
  byId('q').value = now.q;
  show();
  document.documentElement.dataset.ready = 'true';
})();
