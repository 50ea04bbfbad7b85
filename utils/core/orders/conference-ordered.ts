// The conference an order requires.
// Takes the order's sentences, its date and the court's zone; gives means asked for and means that do not count, who,
// on what, by when, each with the sentence it stands in. Only operative sentences count: what a rule asks, or what
// a party said it did, is no order.

import type { IsoDate, Mode } from '../filing';
import type { Span } from '../motion/prose';
import { momentIn } from './moments';
import type { OrderedConference } from './order';
import { isGeneral, type Sentence, saysItDoesNotCount } from './sentences';

const MEANS: [Mode, RegExp][] = [
  ['in_person', /\bface[\s-]to[\s-]face\b|\bin[\s-]person\b|\bpersonally (?:meet|confer)|\bphysically\b/i],
  [
    'telephone',
    /\btelephon(?:e|ic|ically)\b|\bby phone\b|\bphone (?:call|conference)|\bteleconference\b|\b(?:voice|verbal)-to-voice\b|\bover the phone\b|\bor phone\b/i,
  ],
  [
    'video',
    /\bvideo\s?-?(?:conferenc\w+|call|link)?\b|\bZoom\b|\bMicrosoft Teams\b|\bWebex\b|\bvirtual(?:ly)?\b/i,
  ],
  ['email', /\be-?mails?\b|\belectronic mail\b/i],
  ['letter', /\bletters?\b|\bwritten correspondence\b/i],
  ['text', /\btext messages?\b/i],
  ['fax', /\bfax(?:es)?\b|\bfacsimile\b/i],
  ['voicemail', /\bvoice ?mails?\b/i],
];
const CONFER =
  /\b(?:confer(?:s|red|ring|ence)?|conferral|meet[\s-]and[\s-]confer|meet(?:ing)?|consult(?:ation)?|meet face)\b/i;
const FILE_VERB = /\b(?:file|submit|lodge)\b/i;

export interface ConferenceFound {
  conference: OrderedConference;
  evidence: { field: string; span: Span }[];
  zoneAssumed: boolean;
}

/** Null where the order requires no conference. */
export function conferenceIn(
  sentences: readonly Sentence[],
  dated: IsoDate | null,
  zone: string,
  standing: boolean,
): ConferenceFound | null {
  const conference: OrderedConference = {
    modes: [],
    excludedModes: [],
    who: null,
    topics: [],
    deadline: null,
  };
  const evidence: ConferenceFound['evidence'] = [];
  let zoneAssumed = false;
  let required = false;
  let last = -10;
  sentences.forEach((s, i) => {
    const heading = s.text.length < 60 && s.text === s.text.toUpperCase();
    if (!s.operative || heading) return;
    const about = aboutAConference(s.text);
    // "A telephonic conference will not satisfy this requirement." needs a conference before it to refer to.
    const refersBack =
      required &&
      i - last <= 4 &&
      /\b(?:this|the|that|such) (?:requirement|conference|meeting|obligation|order)|\balone\b/i.test(s.text);
    if (!about && !(refersBack && saysItDoesNotCount(s.text))) return;
    if (isGeneral(s.text) && !standing) return;
    const excludes = saysItDoesNotCount(s.text);
    const clauses = splitExclusion(s.text);
    for (const mode of modesIn(clauses.excluded))
      add(conference.excludedModes, mode, 'conference.excludedModes', s);
    if (clauses.asked !== '' && !excludes) {
      required = true;
      last = i;
      for (const mode of modesIn(clauses.asked)) add(conference.modes, mode, 'conference.modes', s);
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
        zoneAssumed = moment.zoneAssumed;
        evidence.push({ field: 'conference.deadline', span: s });
      }
    }
  });
  conference.modes = conference.modes.filter((m) => !conference.excludedModes.includes(m));
  return required ? { conference, evidence, zoneAssumed } : null;

  function add<T>(list: T[], value: T, field: string, span: Span) {
    if (list.includes(value)) return;
    list.push(value);
    evidence.push({ field, span: { start: span.start, end: span.end } });
  }
}

/** A conference between the parties, not a "status conference" with the court and not a report about one. */
function aboutAConference(text: string): boolean {
  if (!CONFER.test(text)) return false;
  const parties = text.replace(
    /\b(?:status|pre-?trial|scheduling|settlement|case management|Rule 16|Rule 26\(f\)|final pretrial)\s+(?:conference|meeting)s?\b/gi,
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

function modesIn(text: string): Mode[] {
  return MEANS.filter(([, pattern]) => pattern.test(text)).map(([mode]) => mode);
}

/** Parts a sentence at "not by telephone", "rather than by e-mail", "e-mail will not suffice". */
function splitExclusion(text: string): { asked: string; excluded: string } {
  if (saysItDoesNotCount(text)) {
    const semi =
      /^(.*?\b(?:shall|must|ORDERED|DIRECTED|required to)\b.*?)(?:;|,? (?:and|but)\b(?=[^;]*\b(?:not|insufficient)\b)|\()(.*)$/.exec(
        text,
      );
    return semi ? { asked: semi[1] ?? '', excluded: semi[2] ?? '' } : { asked: '', excluded: text };
  }
  const m =
    /^(.*?)(?:,?\s+(?:and |but )?(?:not (?:merely |just |only |simply )?(?:by|via|through|over)|rather than|other than|instead of|as opposed to|in lieu of|excluding))\s+(.*)$/i.exec(
      text,
    );
  return m ? { asked: m[1] ?? '', excluded: m[2] ?? '' } : { asked: text, excluded: '' };
}

const WHO =
  /\b((?:(?:lead|local|trial|opposing|all|both|each|the|of record)\s+)*(?:counsel|attorneys?|lawyers?|parties|Parties|Counsel|Plaintiffs?|Defendants?|Movants?|sides)(?:\s+(?:for|of)\s+(?:(?:the|all|both|each|record)\s*)*(?:parties|Parties|party|sides|record|Plaintiffs?|Defendants?)?)?(?:\s+and\s+(?:counsel (?:for|of) )?(?:the )?(?:Plaintiffs?|Defendants?|their clients|decision-?makers?))?)\s+(?:(?:are|is|shall|must|will|should|each|both|jointly|hereby|further|have|immediately|promptly|ORDERED|DIRECTED|REQUIRED|INSTRUCTED)\b)/i;

function whoIn(text: string): string | null {
  const m =
    WHO.exec(text) ??
    /\b(?:ORDERS?|DIRECTS?|orders|directs|requires)\s+((?:(?:lead|local|the|all|both)\s+)*(?:counsel|parties|Parties|attorneys|Plaintiffs?|Defendants?)(?:\s+for\s+(?:the |all |both )?(?:parties|Parties|sides))?)\s+to\b/i.exec(
      text,
    );
  return m?.[1]?.trim() ?? null;
}

function topicsIn(text: string): string[] {
  const m =
    /\b(?:confer|conference|meet|discuss|conferral)\b[^.;]*?\b(?:on|about|regarding|concerning|to discuss|as to|with respect to|over|discuss)\s+((?:each|all|any|every|the|those|these|whether|how|Plaintiff|Defendant|Request|Interrogator|remaining)[^.;]*)/i.exec(
      text,
    ) ?? null;
  const topic = m?.[1]
    ?.replace(
      /,?\s+(?:by (?=\d|no |the (?:end|close)|(?:Mon|Tues|Wednes|Thurs|Fri)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|tele|phone|video|e-?mail|Zoom)|no later than|on or before|before|within|as follows|in an effort|in a good[- ]faith|and (?:shall|must|file|submit)|and to (?:file|submit)|either in|in person|face[- ]to[- ]face|by telephone|via)\b.*$/i,
      '',
    )
    .replace(/[:,]\s*$/, '')
    .trim();
  return topic && topic.length > 5 && !/^(?:the )?(?:date|same|court)\b/i.test(topic) ? [topic] : [];
}

function deadlineOf(text: string, dated: IsoDate | null, zone: string) {
  // In "shall confer by May 3 and file a report by May 10" the conference's deadline is the first.
  const file = /\b(?:and|;)\s+(?:shall |must |to |then |thereafter )*(?:file|submit)\b/i.exec(text);
  return momentIn(file ? text.slice(0, file.index) : text, dated, zone);
}
