'use strict';
// What the library answered, as the page holds it, and how to find the answer for a day and a moment. Nothing is worked out here.
const data = JSON.parse(document.getElementById('data').textContent);
const All = data.moments.length; // the place after the last moment: everything that the record holds

const Months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const stops = new Map(data.days.map((day, i) => [day[0], i]));

function describe(day) {
  const stop = stops.get(day);
  if (stop !== undefined) return data.days[stop][1];
  const date = new Date(day * 864e5);
  return `${date.getUTCDate()} ${Months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

function isoOf(day) {
  const stop = stops.get(day);
  return stop !== undefined ? data.days[stop][2] : new Date(day * 864e5).toISOString().slice(0, 10);
}

function dayOf(iso) {
  const stop = data.days.find(day => day[2] === iso);
  if (stop) return stop[0];
  const time = /^\d{4}-\d\d-\d\d$/.test(iso ?? '') ? Date.parse(iso) : NaN;
  return Number.isNaN(time) ? null : Math.floor(time / 864e5);
}

/** The last of a list of steps that has begun by a day or moment; a step without a beginning always has. */
function last(steps, by) {
  let low = 0;
  for (let high = steps.length; low < high;) {
    const middle = (low + high) >> 1;
    const from = steps[middle][0];
    if (from === null || from <= by) low = middle + 1; else high = middle;
  }
  return low === 0 ? undefined : steps[low - 1];
}

/** What is asked: by the dials, the lists and the search. */
const now = { view: 'overview', item: '', q: '', on: 0, known: All, picture: '', page: 0, claimPage: 0 };

/** An answer: how certain, how it is explained, the claims it rests on, those left out and why, and a number as a sentence. */
const Nothing = ['no', '', [], [], ''];
const courseOf = (state, known) => data.courses[last(state[3], known)?.[1]] ?? [];
const answerOf = (state, day = now.on, known = now.known) => data.answers[last(courseOf(state, known), day)?.[1]] ?? Nothing;
const stateOf = (entity, question) => entity.states?.find(s => s[0] === question);
const weightOf = claim => last(claim.counts, now.known)?.[1] ?? 'unsaid';
const figureOf = figure => data.answers[last(figure[1], now.known)?.[1]] ?? Nothing;
const summaryOf = entity => last(entity.summary ?? [], now.known) ?? [0, '', '', ''];

/** What the degrees of an answer are called. */
const Words = {
  'in force': { certain: 'in force', possible: 'possibly in force', no: 'not in force', untold: 'nobody tells whether in force' },
  violated: { certain: 'violated by then', possible: 'possibly violated by then', no: 'not by then' },
  existed: { certain: 'existed', possible: 'possibly existed', no: 'did not exist', untold: 'nobody tells whether it existed' },
  begun: { certain: 'had begun', possible: 'may have begun', no: 'had not begun' },
  'on the day': { certain: 'on that day', possible: 'possibly on that day', no: 'not on that day' },
  relation: { certain: 'certain', possible: 'possible', no: 'not so', untold: 'nobody tells' },
  weight: { certain: 'counts', possible: 'possible at most', no: 'does not count', unsaid: 'not yet said' },
};
const wordsOf = (question, degree) => (Words[question] ?? Words.relation)[degree];
const Relations = [['member of', 'Belongs to'], ['has member', 'Members'], ['supports', 'Supports'], ['supported by', 'Supported by']];
