// The conference an order requires.
// Takes the order's sentences, its date and the court's zone; gives means asked for and means that do not count, who,
// on what, by when, each with the sentence it stands in. Only operative sentences count: what a rule asks, or what
// a party said it did, is no order.

import type { IsoDate } from '../filing';
import type { Span } from '../motion/prose';
import { allowsAlso, modesAsked, modesNamed, splitExclusion } from './means';
import { type Assumed, momentIn } from './moments';
import type { OrderedConference } from './order';
import { isConditional, isGeneral, type Sentence, saysItDoesNotCount } from './sentences';
import { topicsIn, whoIn } from './who-and-what';

const CONFER =
  /\b(?:confer(?:s|red|ring|ence)?|conferral|meet[\s-]and[\s-]confer|meet(?:ing)?|consult(?:ation)?|speak (?:with|to) (?:one another|each other|opposing counsel))\b/i;
const FILE_VERB = /\b(?:file|submit|lodge)\b/i;
const CERTIFIES_MEANS = /\bcertify(?:ing)? that\b[^.;]*\b(?:meet-and-confer|conferred|conference|met)\b/i;
const OF_CONFERRING = /\b(?:confer\w*|conversation|consult\w*|meet\w*|requirement|satisf\w*|rule)\b/i;
const TO_THE_COURT = /\b(?:chambers|to the Court|with the Court)\b/i;

export interface ConferenceFound {
  conference: OrderedConference;
  evidence: { field: string; span: Span }[];
  assumed: Set<Assumed>;
}

/** Null where the order requires no conference. */
export function conferenceIn(
  sentences: readonly Sentence[],
  dated: IsoDate | null,
  zone: string,
  /** A standing order, a scheduling order: what it says of every motion binds. */
  procedure: boolean,
): ConferenceFound | null {
  const conference: OrderedConference = {
    modes: [],
    excludedModes: [],
    who: null,
    topics: [],
    deadline: null,
  };
  const evidence: ConferenceFound['evidence'] = [];
  const assumed = new Set<Assumed>();
  let required = false;
  let last = -10;
  /** Words on what does not count that stand before the conference they speak of. */
  let before: { s: Sentence; i: number }[] = [];
  sentences.forEach((s, i) => {
    const heading = s.text.length < 60 && s.text === s.text.toUpperCase();
    if (heading || !(s.operative || (required && i - last <= 4 && allowsAlso(s.text)))) return;
    const about = aboutAConference(s.text);
    // "A telephonic conference will not satisfy this requirement", "Phone calls are not enough", "Videoconference is
    // permitted" need a conference before them to refer to.
    const refersBack =
      required && i - last <= 4 && modesNamed(s.text).length > 0 && !TO_THE_COURT.test(s.text);
    if (refersBack && allowsAlso(s.text)) {
      for (const mode of modesAsked(s.text)) add(conference.modes, mode, 'conference.modes', s);
      return;
    }
    // "a joint letter certifying that … took part in a meet-and-confer by telephone" names the means in passing.
    if (!about && required && i - last <= 4 && conference.modes.length === 0 && CERTIFIES_MEANS.test(s.text))
      for (const mode of modesAsked(s.text)) add(conference.modes, mode, 'conference.modes', s);
    if (!about && !(refersBack && saysItDoesNotCount(s.text))) {
      if (saysItDoesNotCount(s.text) && OF_CONFERRING.test(s.text)) before.push({ s, i });
      return;
    }
    if (!procedure && (isGeneral(s.text) || isConditional(s.text))) return;
    const clauses = splitExclusion(s.text);
    for (const mode of modesNamed(clauses.excluded))
      add(conference.excludedModes, mode, 'conference.excludedModes', s);
    if (clauses.asked.trim() !== '') {
      for (const b of required ? [] : before.filter((x) => i - x.i <= 3))
        for (const mode of modesNamed(b.s.text))
          add(conference.excludedModes, mode, 'conference.excludedModes', b.s);
      if (!required) evidence.push({ field: 'conference', span: s });
      before = [];
      required = true;
      last = i;
      for (const mode of modesAsked(withoutAside(clauses.asked)))
        add(conference.modes, mode, 'conference.modes', s);
      if (!conference.who) {
        const who = whoIn(s.text);
        if (who) {
          conference.who = who;
          evidence.push({ field: 'conference.who', span: s });
        }
      }
      for (const topic of topicsIn(s.text)) add(conference.topics, topic, 'conference.topics', s);
      const moment = deadlineOf(s.text, dated, zone);
      if (moment && (conference.deadline === null || moment.moment.length > conference.deadline.length)) {
        conference.deadline = moment.moment;
        for (const a of moment.assumed) assumed.add(a);
        evidence.push({ field: 'conference.deadline', span: s });
      }
    }
  });
  conference.modes = conference.modes.filter((m) => !conference.excludedModes.includes(m));
  return required ? { conference, evidence, assumed } : null;

  function add<T>(list: T[], value: T, field: string, span: Span) {
    if (list.includes(value)) return;
    list.push(value);
    evidence.push({ field, span: { start: span.start, end: span.end } });
  }
}

const WITH_THE_COURT =
  /\b(?:status|pre-?trial|scheduling|settlement|case management|planning|telephone status|telephonic status|discovery (?:dispute )?|Rule 16(?:\(b\))?(?: scheduling)?|Rule 26\(f\)|final pretrial)\s*(?:tele)?(?:conference|meeting)s?(?: with the (?:Court|undersigned))?\b/gi;

const TOLD =
  /\b(?<!\b(?:unless|until|once)\b[^.;]{0,60})(?:(?:have|has|had) (?:already )?)?(?:met and )?conferred\b[^.;,]*|\b(?:fail(?:ed|ure|ing)|refus(?:ed|al)|neglected) to (?:meet|confer)[^.;]*|\bdid not (?:meet|confer)[^.;]*|\b(?:appear|attend)\b[^.;]*\b(?:conference|meeting)\b|\bmeet(?:ing)? with (?:his|her|their|its|the) (?:own )?clients?\b/gi;

/** A conference between the parties, not a "status conference" with the court and not a report about one. */
function aboutAConference(text: string): boolean {
  const parties = text
    .replace(WITH_THE_COURT, '')
    .replace(
      /\b(?:the|a|any) (?:Court|undersigned)\b[^.;]{0,40}\b(?:hold|conduct|set)s?\b[^.;]*\bconference\b/gi,
      '',
    )
    // What was done, or not done, before this order is told; so is where counsel must appear before the court, and whom they must see.
    .replace(TOLD, '')
    // "If this meet-and-confer process does not resolve the dispute, the party shall submit a letter" asks for a letter.
    .replace(
      /^(?:(?:If|Should|After|Following|Once|When|Because)\b[^,]*|Within [^,]* (?:conference|meeting)),/,
      '',
    );
  if (!CONFER.test(parties)) return false;
  const file = FILE_VERB.exec(parties);
  const confer = CONFER.exec(parties);
  // "shall file a certificate of conference" or "a report on the conference" asks for a paper, not for a meeting.
  if (
    file &&
    confer &&
    file.index < confer.index &&
    /\b(?:report|advisory|notice|certificate|statement|certification|letter)\b/i.test(
      parties.slice(file.index, confer.index + 20),
    ) &&
    !/\b(?:shall|must|to) (?:meet|confer)/i.test(parties)
  )
    return false;
  return true;
}

function deadlineOf(text: string, dated: IsoDate | null, zone: string) {
  // In "shall confer by May 3 and file a report by May 10" the conference's deadline is the first.
  const file = /\b(?:and|;)\s+(?:shall |must |to |then |thereafter )*(?:file|submit)\b/i.exec(text);
  const own = withoutAside(file ? text.slice(0, file.index) : text);
  // In "exchange letters by May 1 and meet by video by May 8" it is the one behind the verb.
  const verb = /\b(?:meet|confer|consult|speak)\b/i.exec(own);
  return (verb && momentIn(own.slice(verb.index), dated, zone)) || momentIn(own, dated, zone);
}

/** "…, which shall be taken by video on May 12" tells of something else. */
function withoutAside(text: string): string {
  return text.replace(/,\s+(?:which|who|whose)\b[^;]*/gi, '');
}
