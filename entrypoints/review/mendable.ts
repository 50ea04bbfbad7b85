// What the form can offer from the paper itself: names, sides, and what the certificate already tells. Takes a context of the
// check; gives plain data. It offers only what was read; nothing here is a guess.

import type { CheckContext } from '../../utils/core/checks';
import type { ConferenceEvent } from '../../utils/core/conference/conference';
import type { Course, DraftFacts } from '../../utils/core/draft';
import type { Motion, Side } from '../../utils/core/motion/motion';
import type { Requirement } from '../../utils/core/rules/requirement';

export interface Mendable {
  requirements: readonly Requirement[];
  /** Names printed in the paper: signature blocks and certificate. */
  names: string[];
  facts: DraftFacts;
  /** Fields of `facts` that the certificate as it stands already tells. */
  told: ReadonlySet<keyof DraftFacts>;
}

export function mendableOf({ asked, motion, conference }: CheckContext): Mendable {
  const other: Side | null =
    motion.movant === 'plaintiff' ? 'defendant' : motion.movant === 'defendant' ? 'plaintiff' : null;
  const own = motion.signers.filter((s) => s.side === null || s.side === motion.movant);
  const signer = own[0]?.name;
  const events = conference?.events ?? [];
  const telling = events.filter(
    (e) => e.status === 'held' || e.status === 'attempted' || e.status === 'refused',
  );
  const respondents = unique(telling.flatMap((e) => e.respondent.map((n) => n.value)));
  const movants = unique(telling.flatMap((e) => e.movant.map((n) => n.value)));
  const course = courseOf(events);
  const meetings = events.filter((e) => e.status === 'held').map(meetingOf);
  const attempts = events
    .filter((e) => e.status === 'attempted' || e.status === 'sent')
    .map(meetingOf)
    .map(({ date, time, mode }) => ({ date, time, mode, answer: null }));
  const position = conference?.position.value;
  const outcome =
    position === 'opposed' ||
    position === 'partly-opposed' ||
    position === 'unopposed' ||
    position === 'agreed' ||
    position === 'no-position'
      ? position
      : null;
  const facts: DraftFacts = {
    course,
    movant: {
      names: movants.length > 0 ? movants : signer ? [signer] : [],
      party: partyWords(motion.movant, motion),
      proSe: motion.proSe,
    },
    respondent: { names: respondents, party: partyWords(other, motion), proSe: false },
    meetings,
    attempts,
    outcome,
    reason: conference?.reason?.value.trim() || null,
    efforts: null,
    discussed: null,
    resolved: null,
    remaining: null,
    lead: false,
    executed: null,
  };
  const told = new Set<keyof DraftFacts>();
  if (respondents.length > 0) told.add('respondent');
  if (movants.length > 0) told.add('movant');
  if (meetings.some((m) => m.date && m.mode)) told.add('meetings');
  if (outcome) told.add('outcome');
  if (facts.reason) told.add('reason');
  return {
    requirements: asked.requirements,
    names: unique([
      ...motion.signers.map((s) => s.name),
      ...events.flatMap((e) => [...e.movant, ...e.respondent].map((n) => n.value)),
    ]),
    facts,
    told,
  };
}

/** What the certificate tells; where it tells of no conference, the filer is asked. */
function courseOf(events: readonly ConferenceEvent[]): Course {
  if (events.some((e) => e.status === 'held')) return 'held';
  if (events.some((e) => e.status === 'refused')) return 'refused';
  return 'none';
}

function meetingOf(event: ConferenceEvent): DraftFacts['meetings'][number] {
  return {
    date: event.dates[0]?.value.iso ?? null,
    time: event.times[0]?.value ?? null,
    mode: event.modes[0]?.value ?? null,
    place: event.place?.value ?? null,
    minutes: event.minutes?.value ?? null,
  };
}

function partyWords(side: Side | null, { caption }: Motion): string | null {
  if (side === 'plaintiff') return caption.plaintiffs.length > 1 ? 'Plaintiffs' : 'Plaintiff';
  if (side === 'defendant') return caption.defendants.length > 1 ? 'Defendants' : 'Defendant';
  return null;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names.map((n) => n.trim()).filter(Boolean))];
}
