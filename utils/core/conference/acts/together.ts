// Two sides as one subject: "Ms. Ruiz and I", "the two", "both lawyers", "A. Stone and B. Field", then a verb in the past.
// Takes a sentence; gives the acts. What two lawyers did together they did by talking, whatever the verb ("took up the
// privilege log", "went at it"), unless the verb is one that one side does alone ("served", "wrote") or tells only the
// outcome ("disagreed"). "We", "they" and "the parties" may be one side, so theirs are verbs of doing a thing jointly.

import { family } from './act';

const TITLE = '(?:(?:Mr|Ms|Mrs|Mx|Dr|Prof|Messrs)\\. )';
const WORD = "[A-Z][\\w.'\\u00C0-\\u024F-]*";
const PARTICLE = '(?: (?:van|von|der|den|de|del|della|du|di|da|la|le|el|al|ter|bin))*';
/** A person: a title and a surname, or two names and more. */
const PERSON = `(?:${TITLE}(?:${WORD}${PARTICLE} ){0,3}${WORD}|${WORD}(?:${PARTICLE} ${WORD}){1,4})(?:,? (?:Jr|Sr|II|III|IV|Esq)\\b\\.?)?`;
const ROLE = '(?:counsel|attorneys?|lawyers?)';
const WORDS = '(?:[A-Z]\\.|[^,;.]){3,60}';
const ASIDE = `(?:, ${WORDS},| \\([^)]{3,120}\\)| for (?:the )?[A-Z][\\w.]+(?: [A-Z][\\w.]+)*)?`;
/** "The lawyers for the parties, A. Stone and B. Field,". */
const NAMED = `(?:, ${WORDS}(?:,? and ${WORDS})?,)?`;
const SIDE = `(?:I|he|she|(?:the )?undersigned(?: ${ROLE})?|(?:the |my )?(?:opposing|defense|adverse|opposite) ${ROLE}|(?:plaintiff|defendant|movant|respondent|petitioner)s?'?s?'? ${ROLE}|${ROLE} for (?:the )?(?:plaintiff|defendant|movant|respondent|petitioner)s?|${PERSON})`;

/** Subjects that can only be both sides. */
const BOTH = `(?:${SIDE}${ASIDE} and (?:then )?${SIDE}${ASIDE}|(?:we|they|counsel|the) (?:two|both)(?: of (?:us|them))?(?: ${ROLE})?|both (?:of (?:us|them)|${ROLE}|sides|parties)(?: ${ROLE})?|each side(?:'s ${ROLE})?|(?:counsel|attorneys|lawyers) (?:for|on) (?:both|the two|all|the) (?:sides|parties)${NAMED}|the (?:parties'|opposing|respective|two) (?:counsel|attorneys|lawyers)${NAMED})`;
/** Subjects that may be one side alone. */
const PERHAPS =
  '(?:we|they|the parties|(?:the )?(?:lawyers|attorneys)|(?<=(?:^|[.;,] |\\b(?:and|then|that|where|which|when|after) ))counsel)';

const BETWEEN =
  "(?:,? ?(?:then|later|also|each|both|again|next|together|at once|there|thereupon|thereafter|afterwards?|promptly|in fact|did|had|have|has|in (?:all )?good[- ]faith|in earnest|at (?:some )?length|over (?:coffee|lunch)|for (?:a|an|some|the|about|nearly|over|roughly|close to|well over|\\w+)(?: [\\w'-]+){0,4}|(?!not\\b)\\w+ly|on [A-Z]\\w+ \\d{1,2}(?:, \\d{4})?),?){0,5} ";

/** Both wrote: an exchange, which is among the acts of outreach. */
const NO_EXCHANGE =
  '(?!corresponded\\b|(?:exchanged|traded|swapped) (?:[\\w-]+ ){0,4}(?:e-?mails?|emails|letters?|correspondence|messages?|texts?|faxes|drafts?|redlines?|communications?|voice-?mails?)\\b)';
/** Done by one side alone, or an outcome, or what is no doing at all. */
const ALONE =
  '(?!(?:sent|wrote|mailed|emailed|e-mailed|called|telephoned|phoned|left|faxed|texted|served|filed|signed|entered|moved|noticed|issued|produced|submitted|attempted|tried|sought|endeavou?red|failed|refused|declined|disagreed|remained|appeared|represented|joined|stipulated|certified|received|requested|opposed|needed|wanted|believed|differed|contracted|collided|agreed|consented|objected|waived|retained|scheduled|required|advised|informed|responded|replied|answered|owned|operated|based|reached (?:an?|no) (?:impasse|agreement)|indeed|need|exceed|proceed)\\b)';
const PAST = `${ALONE}(?:were (?:both |then )?(?:on (?:the|a) (?:tele)?(?:phone|line|call|conference call)|together\\b|face to face|in the same room)|[a-z]{2,}ed|met|spoke|sat|spent|went|took|came|found|held|stood|got|put|thought|fought|dealt|dug|ran|broke|drew|gave|kept|made|began|laid|brought|read|split|cut|set|saw|had (?:it out|words|(?:a|an|another|several|two|three|some) (?:[\\w-]+,? ){0,4}?(?:talk|chat|conversation|discussion|exchange|session|call|meeting|sit-down|word|back-and-forth|dialogue|visit|go|try|crack|stab|round)s?|(?:lunch|coffee|breakfast|dinner|tea|a meal)))\\b`;

const JOINT =
  '(?:talked|spoke|conversed|chatted|sat|spent|debated|argued|haggled|bargained|dickered|wrangled|sparred|compared|explored|canvassed|hashed|thrashed|threshed|aired|tackled|deliberated|reasoned|parleyed|huddled|convened|gathered|assembled|lingered|brainstormed|batted|kicked|tossed|traded|swapped|grappled|wrestled|ran (?:through|down|over)|went (?:at|back and forth|over|through|round|around|line by line|item by item|point by point|one by one)|walked through|stepped through|worked (?:over|on|at|toward|it out)|took (?:up|turns|(?:each|every|the \\w+|them|it) (?:up|in turn|one))|got (?:together|through|down to|into)|came together|put (?:our|their) heads|laid (?:our|their) cards|touched (?:on|upon)|turned to|dealt with|sifted|combed|dug (?:into|in|through)|stayed (?:on|in|at)|looked for (?:a|some|another|common|middle)|searched for (?:a|some|another|common|middle)|cast about|(?:found|sought|hunted for|looked for) (?:common|middle) ground|had (?:it out|words|(?:a|an|another|several|two|three|some) (?:[\\w-]+,? ){0,4}?(?:talk|chat|conversation|discussion|exchange|session|call|meeting|sit-down|word|back-and-forth|dialogue|visit|go|try|crack|stab|round)s?|(?:lunch|coffee|breakfast|dinner|tea|a meal)))\\b';

/** "… tried in good faith to find another day": what both sides tried was to settle, and they did so by talking. */
const SETTLING =
  '(?:tried|attempted|sought|strove|endeavou?red|laboured|labored|struggled|worked(?: hard)?|did (?:our|their) best|made (?:a|an|every|some) (?:[\\w-]+ ){0,3}(?:effort|attempt))(?:,? (?:in good[- ]faith|hard|sincerely|earnestly|honestly|again|together),?)* to (?:settle|find|resolve|work|narrow|bridge|agree|come to|reach (?:an? |some |any )?(?:\\w+ )?(?:agreement|accord|compromise|resolution|understanding|consensus|settlement|ground)|avoid|strike|hammer|sort|close|split|compromise|accommodate|reconcile|dispose|iron|fashion|craft|trim|whittle|limit|shorten)\\b|sought (?:common|middle|some|a|an)\\b';

const REFUSES =
  /\b(?:if|unless|until|whether|before|should|that (?:the )?(?:lawyers|attorneys|counsel|parties) first|between|from|to|of|for|by|with|behalf of|against) $/i;

export const together = family(
  'talk',
  [
    [`(?<![\\w'-])${BOTH}${BETWEEN}(?:${NO_EXCHANGE}${PAST}|${SETTLING})`, { continues: true, joint: true }],
    [`(?<![\\w'-])${PERHAPS}${ASIDE}${BETWEEN}${NO_EXCHANGE}${JOINT}`, { continues: true, joint: true }],
  ],
  REFUSES,
);
