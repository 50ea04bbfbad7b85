// conference: that a conference took place, or what the authority takes instead of one.
// Which events satisfy it (held, attempted, refused) is the requirement's business; that a one-sided letter is
// neither a conference nor an attempt is Diaz de Leon v. Jimenez Martinez (W.D. Tex. June 23, 2021).

import type { ConferenceEvent } from '../conference/conference';
import { isDiscovery } from '../motion/discovery';
import type { Prose } from '../motion/prose';
import { isExchange, isGenuineAttempt, isUntoldAttempt, LIVE } from './attempt';
import { bearing, leftOutOf, wordsOf } from './bearing';
import type { ElementCheck, Outcome } from './check';

export const conference: ElementCheck = {
  name: 'conference',
  messages: {
    met: { says: 'The certificate tells of a conference.', todo: '' },
    attempt: { says: 'The certificate tells what was done to confer.', todo: '' },
    copied: {
      says: 'The certificate only repeats the rule’s words, “conferred or attempted to confer”.',
      todo: 'Say what was done: who talked with whom, when and how.',
    },
    exchange: { says: 'The certificate tells of an exchange in writing.', todo: '' },
    consent: { says: 'The certificate gives the other side’s agreement.', todo: '' },
    untold: {
      says: 'Nothing in this filing says whether counsel conferred.',
      todo: 'Add a sentence that says who conferred, when and how, and what came of it.',
    },
    nothing: {
      says: 'The certificate does not say that counsel conferred.',
      todo: 'If counsel conferred, say who, when and how. If not, confer before filing.',
    },
    sent: {
      says: 'The certificate tells of no conference, only of {what} that one side sent.',
      todo: 'Talk with the other side before filing, then say who talked, when and how. If they would not talk, describe each try.',
    },
    written: {
      says: 'The certificate tells only of an exchange in writing, not that counsel talked.',
      todo: 'Talk with the other side before filing, then say who talked, when and how. If they would not talk, describe each try.',
    },
    none: {
      says: 'The certificate says that no conference was held.',
      todo: 'Confer before filing. If that was truly not possible, say what was tried, when and how, and why it failed.',
    },
    planned: {
      says: 'The certificate speaks of a conference still to come.',
      todo: 'Confer before filing, then say what came of it.',
    },
    attempted: {
      says: 'The certificate tells of attempts to confer; what is asked for is a conference that took place.',
      todo: 'Reach the other side and confer; then say who, when and how.',
    },
    thin: {
      says: 'What the certificate tells is too little to count as a good-faith attempt to confer.',
      todo: 'Try again to talk before filing. Then describe each try: the day, the means, whom it was addressed to, and what came back.',
    },
    notice: {
      says: 'The certificate says only that the other side was told of the motion, not that counsel conferred.',
      todo: 'Talk with the other side about the matter before filing, then say who talked, when and how.',
    },
    staff: {
      says: 'Only staff is said to have talked, not counsel.',
      todo: 'Counsel should confer with counsel; then say who, when and how.',
    },
    assumed: {
      says: 'The other side’s position is only assumed; nothing says that counsel conferred.',
      todo: 'Ask the other side, then state its answer.',
    },
    leftOut: {
      says: 'The certificate says that somebody the motion concerns was not asked.',
      todo: 'Confer with everyone the motion concerns, then name them.',
    },
  },
  answer(
    requirement,
    { conference: told, told: prose, certificates, motion, asked: { requirements } },
  ): Outcome {
    if (!told || certificates.length === 0) return { status: 'unclear', message: 'untold' };
    const accepts = new Set(requirement.accepts ?? ['held']);
    const by = (status: ConferenceEvent['status']) => told.events.filter((e) => e.status === status);
    const say = (status: Outcome['status'], message: string, events: ConferenceEvent[], values = {}) => ({
      status,
      message,
      values,
      evidence: wordsOf(
        prose,
        events.map((e) => e.span),
      ),
    });

    const held = by('held');
    const counsel = held.filter((e) => !e.byStaff && !onlyNotice(e, prose));
    if (counsel.length > 0) {
      const leftOut = leftOutOf(told);
      // Where a rule asks who conferred, the check `who` says that a party was left out.
      const names = requirements.some((r) => r.element === 'who' && r.authority.kind === 'rule');
      const all =
        requirement.conferees?.includes('non-party') || (!names && leftOut.some((e) => isOfParty(e, prose)));
      if (all && leftOut.length > 0 && !told.excused) return say('missing', 'leftOut', leftOut);
      return say('met', 'met', counsel);
    }
    if (held.length > 0) return say('missing', held.every((e) => e.byStaff) ? 'staff' : 'notice', held);
    if (accepts.has('refused') && by('refused').length > 0) return say('met', 'attempt', by('refused'));
    const tries = [...by('attempted'), ...by('sent')];
    if (accepts.has('sent') && by('sent').length > 0) return say('met', 'attempt', by('sent'));
    if (accepts.has('attempted') && (isGenuineAttempt(told, prose) || isUntoldAttempt(told, prose)))
      return say('met', 'attempt', tries);

    if (isExchange(told)) return say('met', 'exchange', tries);
    const position = told.position.value;
    // Who was asked and agreed was heard, whatever is told of the asking.
    const asked = told.events.every((e) => e.status === 'sent' || e.status === 'attempted');
    if (asked && (position === 'agreed' || position === 'unopposed'))
      return { status: 'met', message: 'consent', evidence: wordsOf(prose, [told.position.span]) };
    if (by('none').length > 0) return say('missing', 'none', by('none'));
    const talk = tries.filter((e) => e.modes.some((m) => LIVE.has(m.value)));
    const staff = (talk.length > 0 ? talk : tries).filter((e) => e.byStaff);
    if (staff.length > 0 && staff.length === (talk.length > 0 ? talk : tries).length)
      return say('missing', 'staff', staff);
    if (by('attempted').length > 0)
      return say('missing', isGenuineAttempt(told, prose) ? 'attempted' : 'thin', tries);
    if (by('sent').some((e) => e.exchange)) return say('missing', 'written', by('sent'));
    if (by('sent').length > 0) return say('missing', 'sent', by('sent'), { what: sentWhat(by('sent')) });
    if (by('refused').length > 0) return say('missing', 'attempted', by('refused'));
    if (by('planned').length > 0) return say('missing', 'planned', by('planned'));
    if (told.assumed.length > 0)
      return {
        status: 'missing',
        message: 'assumed',
        evidence: wordsOf(
          prose,
          told.assumed.map((a) => a.span),
        ),
      };
    // The rule's own words, certified: that they tell nothing is for the check `bare` to say of a discovery motion.
    if (accepts.has('attempted') && told.ruleCopied.length > 0 && CERTIFIED.test(prose?.text ?? ''))
      return {
        status: isDiscovery(motion.kind, motion.title) ? 'not-applicable' : 'unclear',
        message: 'copied',
        evidence: wordsOf(prose, told.ruleCopied),
      };
    return say('missing', 'nothing', bearing(told));
  },
};

const TOLD_OF =
  /\b(?:inform|notif|advis|told|alert)\w*\b[^.]*\b(?:would be (?:filing|moving)|intend(?:s|ed)? to (?:file|move)|will (?:file|move)|was (?:filing|going to file)|would (?:file|move)|of (?:its|his|her|their|the) intent(?:ion)? to (?:file|move))\b/i;
const TALKED =
  /\b(?:conferr|confer\b|discuss|spoke|talk|met\b|conference|consult|conversation|exchang|negotiat)/i;

/** "Informed counsel that she would be filing" is notice of a motion, not a talk about it (Frasier, D. Colo. 2015). */
function onlyNotice(event: ConferenceEvent, prose: Prose | null): boolean {
  const words = prose?.text.slice(event.span.start, event.span.end) ?? '';
  return TOLD_OF.test(words) && !TALKED.test(words) && event.modes.length === 0;
}

/** A party, or the lawyer of one, was left out: whoever the motion concerns, they are. */
function isOfParty(event: ConferenceEvent, prose: Prose | null): boolean {
  const words = prose?.text.slice(event.span.start, event.span.end) ?? '';
  return /\b(?:co-?)?(?:defendants?|plaintiffs?|parties|party)\b|\b(?:attorneys?|lawyers?|counsel) (?:for|of)\b|['\u2019]s (?:attorneys?|lawyers?|counsel)\b/i.test(
    words,
  );
}

const CERTIFIED = /\bcertif(?:y|ies|ied)\b/i;

const SENT: Record<string, string> = {
  letter: 'a letter',
  email: 'an e-mail',
  fax: 'a fax',
  voicemail: 'a voicemail',
  text: 'a text message',
};

/** "a letter", "an e-mail", "a letter and an e-mail"; "a message" where the means is not told. */
function sentWhat(events: ConferenceEvent[]): string {
  const modes = [...new Set(events.flatMap((e) => e.modes.map((m) => m.value)))];
  const named = modes.map((m) => SENT[m]).filter((w): w is string => w !== undefined);
  return named.length === 0 ? 'a message' : named.join(' and ');
}
