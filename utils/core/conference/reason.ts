// Why there was no agreement, or no conference, in the certificate's own words. Takes a told sentence; gives each
// reason with its place. A reason is more than that the motion is opposed or that no agreement was reached: what a
// side contends, wants, will not do and why, or what stood in the way.

import { anyCase } from './any-case';
import { causesIn, REFUSED } from './causes';
import { eachMatch } from './each-match';
import { COUNSEL_FOR, otherSide } from './replies';

export interface FoundReason {
  start: number;
  end: number;
  value: string;
  /** A connective or the party's stated stance; a bare refusal of one item is weaker. */
  strength: number;
  /** What the other side holds, and not what the filer gives for a cause. */
  theirs?: boolean;
}

/** "It is therefore presented to the Court for determination": what follows from disagreement, and not its reason. */
export const TO_THE_COURT =
  /^(?:(?:it|this motion|the motion|the matter|this matter|the dispute|the issue)s? )?(?:is|are|was|must be|has been|have been)? ?(?:therefore|thus|accordingly|hereby|now|hence|consequently|being)? ?(?:presented|submitted|filed|brought|referred|left|tendered|put|before|ripe|ready)\b[^.;]*\b(?:court|determination|ruling|decision|judge|resolution|consideration)\b/i;
/** A line of a form that says that there is none. */
const NOT_GIVEN =
  /^(?:none|nil|n\/?a|unknown|not|no (?:reason|grounds?|basis))(?: (?:was |were |is |has been )?(?:given|stated|told|known|provided|offered|applicable))?$/i;

/** Ends a reason: the sentence's end, or a new statement about the motion. */
const STOP =
  /[.;]?\s*$|;\s|,? and (?:the parties|this motion|the motion|therefore|counsel (?:are|have)|no agreement|we are|have been unable|are unable|has been unable)\b|[.,] (?:therefore|thus|accordingly|so the motion)\b|, leaving\b|, so no agreement\b|(?<!\b(?:Mr|Ms|Mrs|Dr|Nos?|[A-Z]|v|Civ|Fed|Inc|Co|Corp|Exs?|Exh|Dkt|Doc|Tr))\.\s/i;

const CAUSE: [RegExp, number][] = [
  [
    /\b(?:because|inasmuch as|for the reason that|in that|insofar as|on account of the fact that|owing to the fact that|due to the fact that)(?:,? (?:as )?(?:he|she|it|they|counsel|plaintiff|defendant) (?:says?|said|puts? it|claims?|claimed|explained|contends?|contended),)?(?: of)? /gi,
    4,
  ],
  [
    /,? (?:since)(?=,? (?:in|plaintiff|defendant|he|she|it|they|her|his|the|counsel|mr|ms|its|there|no|there|movant|respondent|[A-Z]))(?! (?:the (?:filing|date|beginning|close|conference|call|letter|e-?mail)|then|that (?:date|time|day)|(?:last |this |early |mid-?|late )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b|yesterday|noon)) ?,? /g,
    4,
  ],
  [
    /\b(?:on (?:the )?grounds? (?:that |of )|on (?=[\w-]+(?: [\w-]+)? grounds?\b)|on the basis (?:that |of )|for reasons? of |on (?:relevance|privilege|burden|proportionality|vagueness)(?= |[,.;]))/gi,
    3,
  ],
  [
    /\b(?:due to|owing to|on account of|given(?! (?:the|a|an|that)? ?(?:court|notice|opportunity|until))|in light of|in view of)(?= )/gi,
    2,
  ],
  [
    /\b(?:stated |specific |principal |sole |only |main |the |whose )?reason(?:s)?(?: (?:given|stated|for (?:the )?(?:opposition|refusal|objection|disagreement|impasse|its opposition)))? (?:is|was|being|are) (?:that )?/gi,
    4,
  ],
  // A form's line: "Why agreement could not be reached: …", "Reason for opposition: …".
  [
    /\b(?:why (?:no )?(?:(?:an )?agreement|accord|resolution|the (?:parties|matter|dispute))\b[^:.;]{0,50}|(?:reasons?|grounds?|bas[ie]s) (?:for|of|why) [^:.;]{3,60}|reasons?): (?!none\b|not stated|n\/a|unknown|\[|_)/gi,
    4,
  ],
  [/\breasons?\b (?:why |that |for which )?[^.;]{3,80}? (?:is|was|being) (?:that|because) /gi, 4],
  [
    /\b(?:(?:position|view|concern|contention|stance) (?:being|is|was|remains|remained)(?! (?:made|asked|sought|requested|inquired|solicited|obtained|taken|given|stated|told|not|unknown|as follows|opposed|unopposed)\b)(?: that)?|(?:objection|theory|argument|basis) (?:being|is|was) that) /gi,
    4,
  ],
  [
    /\bin (?:his|her|its|their|(?:his|her|their) client's|plaintiff's|defendant's) (?:client's )?(?:view|opinion|judgment),? /gi,
    3,
  ],
];

const SUBJECT = `(?:(?:which|who|that)(?: (?:he|she|it|they|plaintiffs?|defendants?|counsel))?|he|she|it|they|(?:the )?(?:plaintiffs?|defendants?|petitioners?|respondents?|government|agency|insurer|employer|company|school|city|county|district)|(?:his|her|their|its|the|opposing|defense|plaintiff'?s?'?|defendant'?s?'?|[A-Z][\\w-]+'s) (?:clients?|counsel|attorneys?|part(?:y|ies)|side)|${COUNSEL_FOR}|(?:(?:his|her|their|an?|the) )?(?:legal assistant|assistant|secretary|automatic reply|auto-?reply|out-of-office (?:message|reply)|receptionist|office|paralegal)|we|counsel|(?:(?:Mr|Ms|Mrs|Dr)\\. )?[A-Z][\\w'-]+(?: (?:[A-Z]\\.|[A-Z][\\w'-]+)){0,2}(?:, (?:LLC|Inc\\.|L\\.P\\.|LLP))?)`;
const BETWEEN =
  '(?:,? through [^,;]{0,40},?|, [^,;]{3,40},)? ?(?:(?:\\w+ly|also|then|again|still|has|have|had|since|now|later|always|further|repeatedly|both|all) )*';
const HOLDS =
  '(?:contend(?:s|ed)?|maintain(?:s|ed)?|would (?:rather|sooner|prefer|have)|treat(?:s|ed)|doubt(?:s|ed)?|suspect(?:s|ed)?|worr(?:ies|ied)|(?:is|are|was|were) (?:worried|afraid|anxious|wary|convinced|persuaded|adamant|firm|satisfied|of the (?:mind|belief|same view)|under (?:the|an) (?:belief|obligation|order)|bound by|forbidden|unwilling|not willing|reluctant|loath|loth|not prepared|not ready|not free|not at liberty)|question(?:s|ed)|sees?|saw|finds?|found|reads?|characteri[sz]e[sd]?|regard(?:s|ed)|protest(?:s|ed)?|complain(?:s|ed)?|submit(?:s|ted)|urge[sd]|reason(?:s|ed)|hold(?:s)?(?= (?:that|the|it|to))|held(?= that)|(?:has|had) it that|means?(?= to)|meant(?= to)|cannot|resist(?:s|ed)?|fear(?:s|ed)?|values?|valued|keeps?(?= (?:it|them|the))|assert(?:s|ed)?|argue[sd]?|believe[sd]?|claim(?:s|ed)?|insist(?:s|ed)?|consider(?:s|ed)?|regard(?:s|ed)?|thinks?|thought|prefer(?:s|red)?|want(?:s|ed)?|wish(?:es|ed)?|desire[sd]?|demand(?:s|ed)|(?:takes?|took) the (?:position|view)|calls?|called|views?|viewed|deems?|disput(?:es|ed)|den(?:ies|ied)|is of the (?:view|opinion)|feels?|felt|object(?:s|ed)? (?:to|on|that|as)|stands? (?:by|on)|stood (?:by|on|firm)|would stand on|conditions?|fears?|(?:is|are) concerned|(?:will|would) not (?:produce|answer|supplement|withdraw|agree to any|provide|accept|turn|search|extend|give|identify)|refuse[sd]? (?:to (?!confer|meet|talk|speak|discuss|respond|participate|engage|agree|consent|assent|concur|stipulate|join|return|do so)\\w+|the)|declin(?:ed|es) to (?!confer|meet|talk|speak|discuss|respond|participate|engage|agree|consent|assent|concur|stipulate|join|return|do so)\\w+|(?:will|would) produce nothing|needs?|needed|lacks?)';
const SPEAKS =
  '(?:says?|said|explain(?:s|ed)|stated|repeated|reiterated|repl(?:ied|ies)|answered|responded|told (?:me|us|the undersigned|undersigned counsel)|indicated|advised|informed (?:me|us|the undersigned|undersigned counsel)|expressed|noted|took issue)';
const STANCE = anyCase(`(?<![\\w'])(${SUBJECT})${BETWEEN}(?<![\\w'-])(${HOLDS}|${SPEAKS})(?![\\w])`);
/** "Plaintiff insisting that …", "preferring to keep …". */
const PARTICIPLE = anyCase(
  `(?<=,? )(?:(?:(?:his|her|its|their) client|plaintiffs?|defendants?|counsel|the other side|[A-Z]\\w+) )?(?:insisting|preferring|contending|maintaining|arguing|claiming|asserting|believing|objecting|considering|regarding it|wanting|fearing|taking the (?:position|view)) (?:that |to |on |the |it )`,
);

/** "She declined, stating that the motion is premature". */
const DECLINED_SAYING =
  /,? (?:(?:stating|saying|explaining|claiming|asserting|indicating|noting|adding|telling (?:me|us)|reasoning|remarking|protesting|complaining|replying|answering|pointing out|observing|arguing|pleading|warning|reporting) (?:that )|(?:and )(?:explained|added|said|gave as (?:the|his|her) reason) that )(?=\S)/gi;

/** "Counsel promised answers by April 9 but none came": why the court is asked. */
const UNKEPT =
  /\bpromised\b[^.;]{3,80}?,? but (?:none|nothing|no \w+|they|it|he|she|has|have|never)\b[^.;]{3,60}/gi;

/** What a stance may hold that is only a position, or logistics. */
const BARE =
  /^[^a-z0-9]*(?:that )?(?:(?:he|she|it|they|we|plaintiffs?|defendants?|counsel|the|his|her|its|their|client'?s?|government|agency|such|parties|mr\. \w+|ms\. \w+|counsel for \w+|there|no one|motion) )*?(?:(?:is|are|was|were|does|do|did|would|will|has|have|had|may|be|also|not|still|client) )*(?:un)?(?:oppos\w+|object(?:s|ed|ion|ions)?|agree\w*|consent\w*|assent\w*|concur\w*|no (?:objections?|opposition|position))(?: (?!because|as\b|since|on\b|due|unless|until|if\b|for\b|but|grounds?)[\w'.-]+){0,9}["'.,;]*$/i;
/** "because Defendant opposes the motion"; opposing one thing ("production of her diary") is a reason. */
const BARE_OF_MOTION = new RegExp(
  BARE.source.replace(
    /\(\?: \(\?!because.*$/,
    '(?: (?:to|with|the|this|it|any|that|said|such|instant|entry|granting|filing|of|all|same|a|an|foregoing|requested|sought|motion|relief|extension|request|continuance|stay|order|herein|therein|amendment|application))*["\'.,;]*$',
  ),
  'i',
);
const LOGISTICS =
  /\b(?:not available|unavailable|out of (?:the office|town)|in trial|on vacation|call (?:me |us )?back|get back|check with|need(?:s|ed)? to (?:speak|consult|confer|check|talk)|speak with (?:his|her|their) client|with (?:his|her|their|its|the) client(?=[.,;]|$)|before (?:taking|stating|giving) a position|not in a position|did not know|was not sure|consult (?:with )?(?:his|her) client|would (?:respond|oppose$)|promis\w+|answers? by|will (?:respond|supplement|serve|get)|would (?:serve|supplement|produce (?:them|responses|documents) by))\b/i;
const NO_MATTER = /^(?:\W*)(?:\[|_{2,}|(?:unknown|not known|not yet known|unclear)\W*$)/;
/** "Defendant is OPPOSED / UNOPPOSED": a form's choice not made. */
const OPEN_CHOICE = /\b(?:un)?opposed ?\/ ?(?:un|not )?opposed\b|\bdoes ?\/ ?does not\b/i;
/** "… in that he has conferred with opposing counsel": how the rule was kept, and no reason. */
const KEPT =
  /^(?:he|she|they|it|I|we|(?:the )?(?:undersigned|counsel|movant|plaintiff|defendant|parties)(?:'s)?(?: counsel)?(?: for \w+)?) (?:has|have|had) (?:\w+ ){0,3}?(?:conferred|met|complied|attempted|consulted|contacted|discussed|spoken)\b/i;
/** "… because the dispute remains unresolved": that there was no agreement, once more. */
const STILL_OPEN =
  /^(?:of )?(?:(?:the|this|these|their|those|all|both|said) )*(?:(?:present|pending|underlying) )?(?:matters?|disputes?|issues?|motions?|part(?:y|ies)|counsel|they|we|sides?|it|lawyers|attorneys|disagreements?|differences|objections?|opposition|impasse|(?:no |an? )?(?:agreement|resolution|compromise|accord))(?:'s?)?(?: (?:(?:has|have|had|is|are|was|were|be|been|could|can|did|do|does|still|yet|not|cannot|remains?|remained|continues?|to|on|in|at|of|an?|the|it|this|each|other|any|so|agree[ds]?|agreement|resolve[ds]?|resolution|disposition|reach(?:ed)?|possible|impossible|come|made|dispute[ds]?|disagree(?:ment|d)?|impasse|unresolved|contested|apart|oppos\w+|deadlock\w*|odds|open|unable|differ|with|about|over|regarding|matters?|issues?|motion|relief|sought|requested)\b ?)+)?\W*$/i;

/** Somebody was spoken of by name and the filer speaks of himself as "I": "she" is the other. */
function spokenOf(before: string): boolean {
  const names = [...eachMatch(before, NAMED)];
  return names.length > 0 && /\b(?:I|me|my|we|us|undersigned)\b/i.test(before);
}
const NAMED = /\b[A-Z][a-z'-]+ (?:[A-Z]\. )?(?:(?:de|van|der|von|la|del|Du|De) )*[A-Z][A-Za-z'-]+\b/g;

const CAUSAL =
  /^\W*(?:because|since|given|due|owing|in (?:light|view)|inasmuch|insofar|on (?:account|the grounds?|the basis)|for (?:the )?reasons?)\b/i;

/** `lead` is the sentence before, for its pronouns. */
export function reasonsIn(text: string, moves: 'plaintiff' | 'defendant' | null, lead = ''): FoundReason[] {
  const found: FoundReason[] = [];
  const add = (
    start: number,
    from: number,
    strength: number,
    more: { to?: number | undefined; theirs?: boolean } = {},
  ) => {
    const rest = text.slice(from, more.to);
    const stop = STOP.exec(rest);
    // "Given the deadline today, counsel could not …": what opens a sentence ends at its comma.
    const opening =
      /^\W*$/.test(text.slice(0, start)) && CAUSAL.test(text.slice(start)) ? rest.indexOf(', ') : -1;
    const value = (opening > 0 ? rest.slice(0, opening) : rest.slice(0, stop ? stop.index : rest.length))
      .replace(/[\s.,;]+$/, '')
      .trim();
    const clean = value.replace(/^(?:that|of|the fact that) /i, '');
    if (
      clean.length < 4 ||
      NO_MATTER.test(clean) ||
      KEPT.test(clean) ||
      STILL_OPEN.test(clean) ||
      OPEN_CHOICE.test(clean) ||
      NOT_GIVEN.test(clean) ||
      TO_THE_COURT.test(clean) ||
      (strength < 4 ? BARE : BARE_OF_MOTION).test(clean) ||
      (strength < 4 &&
        /\b(?:(?:assum|presum)\w+|takes? it for granted|no reason to (?:think|believe|suppose))/i.test(
          rest.slice(0, stop ? stop.index : rest.length),
        )) ||
      found.some((f) => f.start < from && from < f.end)
    )
      return;
    if (/^no (?:response|reply)/i.test(clean) && strength < 4) return;
    found.push({
      start,
      end: from + value.length + rest.slice(value.length, value.length + 0).length,
      value: clean,
      strength,
      ...(more.theirs ? { theirs: true } : {}),
    });
  };
  for (const [pattern, strength] of CAUSE)
    for (const m of eachMatch(text, pattern)) {
      const before = text.slice(0, m.index);
      if (/\b(?:whether|if)\b[^,;]{0,60}$/i.test(before)) continue;
      if (/^\s*(?:on (?:relevance|privilege|burden|proportionality|vagueness))$/i.test(m[0].trim()))
        add(clauseStart(text, m.index), clauseStart(text, m.index), strength);
      else if (/^[\s,]*(?:given|in light|in view|due to|owing|on account)/i.test(m[0]))
        add(m.index, m.index + (m[0].match(/^\s*,?\s*/)?.[0].length ?? 0), strength);
      else add(m.index, m.index + m[0].length, strength);
    }
  for (const c of causesIn(text)) add(c.start, c.from, c.strength, { to: c.to });
  for (const m of eachMatch(text, STANCE)) {
    const before = text.slice(0, m.index);
    const after = text.slice(m.index + m[0].length);
    const [subject, verb] = [m[1]!, m[2]!];
    const speaks = SPEAKING.test(verb);
    if (/^cannot$/i.test(verb) && /^(?:they|counsel)$/i.test(subject)) continue;
    if (/^we$/i.test(subject) && !/^(?:disagree|dispute)/i.test(verb)) continue;
    if (NO_SUBJECT.test(subject)) continue;
    if (
      /\b(?:undersigned|movant|moving|my|our)\b/i.test(subject) ||
      /\b(?:undersigned|my|our) $/i.test(before)
    )
      continue;
    if (moves && new RegExp(`^(?:the )?${moves}|counsel for (?:the )?${moves}`, 'i').test(subject)) continue;
    if (
      /^(?:he|she|they|it|counsel)$/i.test(subject) &&
      !otherSide(lead + before, moves) &&
      !(/^(?:he|she|they)$/i.test(subject) && spokenOf(lead + before))
    )
      continue;
    if (/\b(?:whether|if|certif\w+ that|unless)\b[^,;]{0,30}$/i.test(before)) continue;
    const stop = STOP.exec(after);
    const content = after
      .slice(0, stop ? stop.index : after.length)
      // "advised Mr. Marchetti that …": what was said begins at "that".
      .replace(speaks ? /^ [^,;]{0,40}? that / : /^$/, ' ')
      .trim();
    if ((speaks && BARE.test(content)) || NO_MATTER.test(content) || content.length < 4) continue;
    if (speaks && LOGISTICS.test(content)) continue;
    if (OPEN_CHOICE.test(content)) continue;
    if (/^object/i.test(verb) && BARE.test(`object ${content}`)) continue;
    if (
      speaks &&
      /^(?:the |its |his |her )?(?:nature|basis|legal basis|position|why)\b/i.test(content) &&
      /^explain/i.test(verb)
    )
      continue;
    if (speaks && !/^which/i.test(subject) && !SAYS_THAT.test(after.slice(0, 80))) continue;
    add(m.index, m.index, speaks ? 1 : 2, { theirs: true });
  }
  for (const m of eachMatch(text, DECLINED_SAYING)) {
    const at = m.index + m[0].length;
    const lead = text.slice(0, m.index);
    if (!REFUSED.test(lead) && !/\b(?:responded|replied|answered)\b[^;]{0,60}$/i.test(lead)) continue;
    const rest = text.slice(at);
    const content = rest.slice(0, STOP.exec(rest)?.index ?? rest.length);
    if (!BARE.test(content) && !LOGISTICS.test(content)) add(m.index, at, 2);
  }
  for (const m of eachMatch(text, UNKEPT)) add(m.index, m.index, 1);
  for (const m of eachMatch(text, PARTICIPLE)) {
    const at = m.index + (m[0].length - m[0].trimStart().length);
    if (!/\b(?:undersigned|I|we)\b[^,;]{0,20}$/i.test(text.slice(0, at))) add(at, at, 2);
  }
  return found.sort((a, b) => b.strength - a.strength || a.start - b.start);
}

const NO_SUBJECT =
  /^(?:No|None|This|That|These|The|It|As|In|On|Because|Since|After|Each|All|Agreement|Certificate|Pursuant|Exhibit|Rule|Local|Court|Request|Interrogatory|E-?[Mm]ail|Telephone|Phone|Letter|Voice-?[Mm]ail|Call|Fax|Video|Zoom|January|February|March|April|May|June|July|August|September|October|November|December)$/;
const SPEAKING = new RegExp(`^${SPEAKS}$`, 'i');
const SAYS_THAT =
  /\b(?:that|because|:|would not|could not|will not)\b|^,? ?["']|^ ?(?:it|he|she|they|the|her|his|no\b|plaintiff|defendant)/i;

/** Where the clause with this word begins: after the last comma, semicolon, colon or conjunction. */
function clauseStart(text: string, at: number): number {
  const before = text.slice(0, at);
  const m = [
    ...before.matchAll(
      /[;:,]\s+(?:and |but |while |as |to |because )?|\b(?:because|since|that|and|but|as) /g,
    ),
  ].at(-1);
  return m ? m.index + m[0].length : 0;
}
