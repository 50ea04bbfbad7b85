// inconsistent: that the papers tell one story of the other side's position: title against certificate, and the
// certificate against itself.

import type { Position } from '../conference/conference';
import { evidenceOf, type Span } from '../motion/prose';
import { wordsOf } from './bearing';
import type { CheckContext, DocumentCheck, Outcome } from './check';

const FOR = new Set<Position>(['unopposed', 'agreed']);
const AGAINST = new Set<Position>(['opposed', 'partly-opposed']);

/** "Agreed to produce …", "agreed on …" is no answer to the motion. */
const PARTLY = /^agreed? (?:to [a-z]+ |on |that |upon )(?!the (?:motion|relief))/i;

export const inconsistent: DocumentCheck = {
  name: 'inconsistent',
  messages: {
    titleFor: {
      says: 'The title calls the motion {word}; the certificate says it is opposed.',
      todo: 'Change whichever is wrong, the title or the certificate.',
    },
    titleAgainst: {
      says: 'The title calls the motion opposed; the certificate says it is unopposed.',
      todo: 'Change whichever is wrong, the title or the certificate.',
    },
    bodyFor: {
      says: 'The motion says that the other side agrees; the certificate says it is opposed.',
      todo: 'Change whichever is wrong, the motion or the certificate.',
    },
    bodyAgainst: {
      says: 'The motion says that the other side opposes it; the certificate says it is unopposed.',
      todo: 'Change whichever is wrong, the motion or the certificate.',
    },
    itself: {
      says: 'The certificate says both that the motion is opposed and that it is not.',
      todo: 'Say the one that is true; where it differs by party or by request, say so.',
    },
  },
  look({ motion, conference, told }) {
    if (!conference || !told) return [];
    const found: Outcome[] = [];
    const position = conference.position.value;
    const say = (message: string, values = {}): void => {
      found.push({
        status: 'missing',
        message,
        weight: 'block',
        values,
        evidence: [...motion.titleEvidence, ...evidenceOf(told, conference.position.span)],
      });
    };
    const joint =
      /\bjoint(?:ly)?\b/i.test(motion.title) &&
      !/\bjoint (?:statement|stipulation|letter|(?:status )?report|advisory|discovery|submission)/i.test(
        motion.title,
      );
    const favourable = motion.titleWords.find(
      (w) => ['unopposed', 'agreed', 'assented'].includes(w) || (w === 'joint' && joint),
    );
    const partly = /\b(?:partially|partly|in part)\b/i.test(motion.title);
    if (favourable && AGAINST.has(position) && !partly)
      say('titleFor', { word: favourable === 'assented' ? 'assented-to' : favourable });
    else if (motion.titleWords.includes('opposed') && FOR.has(position)) say('titleAgainst');

    const pro = conference.positions.filter(
      (p) => FOR.has(p.value) && !PARTLY.test(told.text.slice(p.span.start, p.span.end + 40)),
    );
    const contra = conference.positions.filter((p) => p.value === 'opposed');
    if (position === 'unknown' && pro.length > 0 && contra.length > 0)
      found.push({
        status: 'missing',
        message: 'itself',
        weight: 'block',
        evidence: wordsOf(told, [pro[0]?.span, contra[0]?.span]),
      });
    const body =
      found.length === 0 && !motion.titleWords.includes('joint') ? bodySays(motion, told.text) : null;
    if (body && ((body.agrees && position === 'opposed') || (!body.agrees && FOR.has(position))))
      found.push({
        status: 'missing',
        message: body.agrees ? 'bodyFor' : 'bodyAgainst',
        weight: 'block',
        evidence: [...evidenceOf(motion.prose, body.span), ...evidenceOf(told, conference.position.span)],
      });
    return found;
  },
};

const OTHER: Record<'plaintiff' | 'defendant', string> = {
  plaintiff: '(?:defendants?|respondents?)',
  defendant: '(?:plaintiffs?|petitioners?|claimants?)',
};
const RELIEF =
  '(?:this|the|these|such|that|it|said|all of the|any)(?: (?:\\w+-)*\\w+){0,3}? ?(?:motions?|relief|requests?|extensions?|continuances?|stay|amendments?|transfer|filing|leave|dismissal|sealing|withdrawal|it|enlargement|substitution|remand|schedule|order)\\b';
const DONE =
  'that [^.;]{3,90}? (?:may|should|can|ought to|might) be (?:\\w+ly )?(?:filed|lodged|extended|continued|granted|allowed|permitted|amended|sealed|stayed|withdrawn|transferred|consolidated|dismissed|moved|reset|postponed|enlarged|modified|substituted|remanded|entered|produced|taken|accepted|exceeded)';
/** Words that make of an agreement one in part, past or conditional. */
const QUALIFIED =
  /\b(?:but|except|only|part|provided|unless|if|once|although|however|while|whether|not (?:agree|consent)|previously|earlier|would|may (?:agree|consent|oppose)|partial\w*)\b/i;

/** What the body says of the other side's stand on this motion, outside the certificate; present tense alone. */
function bodySays(motion: CheckContext['motion'], told: string): { agrees: boolean; span: Span } | null {
  if (motion.movant !== 'plaintiff' && motion.movant !== 'defendant') return null;
  const side = `(?:(?:counsel|attorneys?) for (?:the )?)?${OTHER[motion.movant]}(?:'s? (?:counsel|attorneys?))?`;
  const stands = new RegExp(
    `(?:^|[.;]\\s+|\\n\\s*)[^.;\\n]{0,20}?\\b${side}(?:,? (?:too|also|likewise))? (?:(agrees|consents|assents|stipulates|concurs|is unopposed|does not oppose|do not oppose|agree|consent|has no objection|have no objection)(?: (?:to|with|in))? (?:${DONE}|${RELIEF})|opposes? ${RELIEF})[^.;]*`,
    'gi',
  );
  const body = motion.prose.text.slice(motion.body.start, motion.body.end).replace(/\u2019/g, "'");
  for (const m of body.matchAll(stands)) {
    const lead = /^[.;\s]*/.exec(m[0])?.[0].length ?? 0;
    const words = m[0].slice(lead);
    if (QUALIFIED.test(words.replace(/\bmay be\b/gi, ' '))) continue;
    const start = motion.body.start + m.index + lead;
    const span = { start, end: start + words.length };
    if (told.includes(motion.prose.text.slice(span.start, span.end))) continue;
    return { agrees: m[1] !== undefined, span };
  }
  return null;
}
