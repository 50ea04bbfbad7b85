// inconsistent: that the papers tell one story of the other side's position: title against certificate, and the
// certificate against itself.

import type { Position } from '../conference/conference';
import { evidenceOf } from '../motion/prose';
import { wordsOf } from './bearing';
import type { DocumentCheck, Outcome } from './check';

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
    return found;
  },
};
