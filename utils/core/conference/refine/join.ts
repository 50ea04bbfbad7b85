// Joins drafts into events. Takes the drafts in the order told; gives fewer, fuller ones. In one sentence an act
// without a day of its own belongs to the one before it ("called and left a voicemail"); what only announces ("made
// efforts to confer", "complied with the meet and confer requirement") yields to the account that follows; talk told
// further ("We discussed each request") continues the talk before it.

import { type Draft, detailed } from '../events/draft';
import { samePerson } from '../people/names';

const LIVE = new Set(['talk', 'outreach', 'attempt', 'refusal']);

/** Nothing stands between the talk and the exchange by which it was had. */
function isMeansOf(talk: Draft, exchange: Draft): boolean {
  return exchange.act.start - talk.act.end <= 14;
}

function own(d: Draft): boolean {
  return d.dates.length > 0 || d.times.length > 0;
}

function absorb(into: Draft, d: Draft): void {
  into.acts.push(...d.acts);
  into.end = Math.max(into.end, d.end);
  into.start = Math.min(into.start, d.start);
  into.dates.push(...d.dates);
  into.times.push(...d.times);
  for (const m of d.modes) if (!into.modes.some((x) => x.mode === m.mode)) into.modes.push(m);
  for (const p of d.people) if (!into.people.some((q) => samePerson(q.name, p.name))) into.people.push(p);
  into.place ??= d.place;
  into.minutes ??= d.minutes;
  into.lead ??= d.lead;
  into.staff ||= d.staff;
  if (d.reply && into.reply !== 'declined') into.reply = d.reply;
}

/** Acts of one sentence that tell one event. */
export function joinWithinSentence(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const d of drafts) {
    const last = out.at(-1);
    if (!last || last.sentence !== d.sentence || d.status !== null || last.status !== null) {
      out.push(d);
      continue;
    }
    const [a, b] = [last.act.family, d.act.family];
    if (
      a === 'attempt' &&
      (b === 'outreach' || b === 'talk') &&
      !own(last) &&
      (last.act.generic || !detailed(last))
    ) {
      // "Tried to confer: by letter of May 1 …"
      absorb(d, last);
      out[out.length - 1] = d;
    } else if (a === 'talk' && b === 'outreach' && d.act.exchange && !detailed(last) && isMeansOf(last, d)) {
      // "Conferred by an exchange of letters dated …": the exchange is how they conferred.
      absorb(last, d);
    } else if (b === 'refusal' && !own(d) && (a === 'outreach' || a === 'attempt')) {
      absorb(last, d);
      last.act = { ...last.act, family: 'refusal' };
    } else if (a === 'refusal' && last.act.continues && (b === 'outreach' || b === 'attempt')) {
      // "Hung up when I telephoned".
      const act = last.act;
      absorb(last, d);
      last.act = act;
    } else if (a === 'talk' && b === 'outreach' && d.act.exchange && !own(last)) {
      // "Met and conferred by exchanging e-mails on May 3 and 5": the means of the talk.
      absorb(last, d);
    } else if (b === 'attempt' && !own(d) && LIVE.has(a) && a !== 'refusal') absorb(last, d);
    else if (!own(d) && a === b && (a === 'talk' || a === 'attempt' || a === 'none' || a === 'plan')) {
      const generic = last.act.generic && !d.act.generic;
      absorb(last, d);
      if (generic) last.act = d.act;
    } else if (!own(d) && a === 'outreach' && b === 'outreach') absorb(last, d);
    else if (!own(d) && a === 'talk' && b === 'outreach' && !otherMessage(last, d)) absorb(last, d);
    else if (!own(d) && a === 'outreach' && b === 'talk') {
      absorb(last, d);
      if (!last.act.exchange || !d.act.continues)
        last.act = { ...d.act, mode: last.act.mode, generic: false };
    } else if (b === 'talk' && a === 'talk' && !detailed(last)) {
      absorb(d, last);
      out[out.length - 1] = d;
    } else if (a === 'attempt' && b === 'outreach' && !own(d)) absorb(last, d);
    else out.push(d);
  }
  return out;
}

/** Announcements yield to what follows; talk told further goes to the talk it continues. */
export function joinAcrossSentences(drafts: readonly Draft[], text: string): Draft[] {
  const out: Draft[] = [];
  drafts.forEach((d, i) => {
    const later = drafts.slice(i + 1);
    const last = out.filter((x) => x.act.family === 'talk' || x.status === 'held').at(-1);
    if (d.status !== null) {
      out.push(d);
      return;
    }
    const account = (x: Draft) => LIVE.has(x.act.family) && !(x.act.generic && !detailed(x));
    switch (d.act.family) {
      case 'attempt':
        if (!own(d) && d.act.generic && out.some((x) => LIVE.has(x.act.family))) return;
        if (!own(d) && (d.act.generic || !detailed(d)) && later.some(account))
          return carry(d, later.find(account)!);
        if (!detailed(d) && out.some((x) => x.act.family === 'attempt' || x.act.family === 'refusal')) return;
        break;
      case 'talk': {
        // "Complied with the meet and confer requirement", then the account of how.
        if (d.act.generic && !detailed(d) && later.some(account)) return carry(d, later.find(account)!);
        const before = out.at(-1);
        // "Counsel have discussed this. On May 3 I called X. We went through each request.": the call was the talk.
        if (
          last &&
          before &&
          before !== last &&
          !detailed(last) &&
          d.act.continues &&
          !own(d) &&
          before.act.family === 'outreach' &&
          !before.act.message &&
          before.status === null
        ) {
          const act = { ...d.act, mode: before.act.mode };
          absorb(before, d);
          absorb(before, last);
          before.act = act;
          out.splice(out.indexOf(last), 1);
          return;
        }
        if (last && !own(d) && sameMeans(last, d)) {
          const fuller = last.act.generic && !d.act.generic;
          absorb(last, d);
          if (fuller) last.act = d.act;
          return;
        }
        const same =
          last?.dates.length === 0 &&
          last.act.family === 'talk' &&
          sameMeans(last, d) &&
          THE_SAME.test(text.slice(d.start, d.act.end));
        if (last && last.dates.length === 0 && (same || (!detailed(last) && detailed(d)))) {
          absorb(last, d);
          last.act = d.act;
          return;
        }
        // "The June 2 conference was by telephone": one of the days told before, now with its means.
        const general = out.find(
          (x) =>
            x.act.family === 'talk' &&
            x.modes.length === 0 &&
            d.modes.length > 0 &&
            d.dates.length > 0 &&
            d.dates.every((y) => x.dates.some((z) => z.fact.iso === y.fact.iso)),
        );
        if (general) {
          general.dates = general.dates.filter((z) => !d.dates.some((y) => y.fact.iso === z.fact.iso));
          carry(general, d);
          d.times.push(...general.times);
          if (general.dates.length === 0) out.splice(out.indexOf(general), 1);
        }
        const reached = out.at(-1);
        if (
          (d.act.continues || !detailed(d)) &&
          !own(d) &&
          reached &&
          reached.act.family === 'outreach' &&
          !reached.act.message &&
          reached.status === null &&
          reached.reply !== 'silent'
        ) {
          absorb(reached, d);
          reached.act = { ...d.act, mode: reached.act.mode };
          return;
        }
        if (
          d.act.continues &&
          !d.act.joint &&
          !detailed(d) &&
          out.length > 0 &&
          out.some((x) => LIVE.has(x.act.family))
        )
          return;
        break;
      }
      case 'outreach': {
        const before = out.at(-1);
        // "I asked him to answer by noon", after the e-mail in which it was asked.
        if (
          !detailed(d) &&
          !d.act.message &&
          before &&
          before.act.family === 'outreach' &&
          before.status === null
        ) {
          absorb(before, d);
          return;
        }
        if (d.act.continues && !own(d)) {
          if (before && LIVE.has(before.act.family)) {
            before.reply ??= d.reply;
            return;
          }
        }
        break;
      }
      case 'refusal': {
        const before = out.at(-1);
        if (
          !own(d) &&
          before &&
          (before.act.family === 'outreach' || before.act.family === 'attempt') &&
          before.status === null
        ) {
          absorb(before, d);
          before.act = { ...before.act, family: 'refusal' };
          return;
        }
        if (
          !own(d) &&
          later.some(
            (x) =>
              x.act.family === 'refusal' ||
              (LIVE.has(x.act.family) && x.reply !== null && x.act.family !== 'talk'),
          )
        ) {
          for (const x of later)
            if (x.act.family === 'outreach' && x.reply !== 'silent' && x.reply !== null)
              x.act = { ...x.act, family: 'refusal' };
          return;
        }
        if (d.act.continues && !own(d) && last) return;
        break;
      }
      case 'none':
        if (
          d.act.generic &&
          (out.some((x) => LIVE.has(x.act.family)) || later.some((x) => LIVE.has(x.act.family)))
        )
          return;
        break;
      case 'plan':
        if (!own(d) && out.some((x) => x.act.family === 'plan')) return;
        break;
    }
    out.push(d);
  });
  return out;
}

/** "The consultation took place on April 16": the talk told of before, now with its day. */
const THE_SAME =
  /^(?:the|that|this|such|said) (?:[\w-]+ ){0,2}?(?:consultation|conference|conferral|call|meeting|discussion|conversation)\b/i;

/** A letter told after the talk, by another means than the talk's, is its own event. */
function otherMessage(talk: Draft, d: Draft): boolean {
  return (
    d.act.message &&
    own(talk) &&
    d.modes.length > 0 &&
    !d.modes.some((m) => talk.modes.some((x) => x.mode === m.mode))
  );
}

/** An announcement's names go to the account it announces, where that has none. */
function carry(from: Draft, to: Draft): void {
  for (const side of ['movant', 'respondent'] as const)
    if (!to.people.some((p) => p.side === side))
      to.people.push(...from.people.filter((p) => p.side === side));
}

function sameMeans(a: Draft, b: Draft): boolean {
  return (
    b.modes.length === 0 ||
    a.modes.length === 0 ||
    b.modes.every((m) => a.modes.some((x) => x.mode === m.mode)) ||
    (b.act.continues && b.dates.length === 0)
  );
}
