// placement: that the certificate stands where the authority wants it: in the motion, at its end, in a paper of its
// own (N.D. Ind. L.R. 37-1), in the first paragraph (D. Or. LR 7-1).

import type { Certificate, Motion } from '../motion/motion';
import type { Place } from '../rules/requirement';
import { wordsOf } from './bearing';
import type { ElementCheck } from './check';

const PRINTED: Record<Place, string> = {
  body: 'in the body of the motion',
  end: 'at the end of the motion',
  'separate-heading': 'under a heading of its own',
  'separate-document': 'in a paper of its own',
  attachment: 'in an attachment',
  'proposed-order': 'in the proposed order',
  memorandum: 'in the memorandum',
};

export const placement: ElementCheck = {
  name: 'placement',
  messages: {
    met: { says: 'The certificate stands where it should.', todo: '' },
    missing: {
      says: 'The certificate stands {stands}; it belongs {wanted}.',
      todo: 'Put the certificate {wanted}.',
    },
  },
  answer(requirement, { certificates, motion, told }) {
    const places = requirement.places ?? [];
    if (certificates.length === 0 || !told || places.length === 0)
      return { status: 'not-applicable', message: 'met' };
    const standing = certificates.map((c) => placesOf(c, motion));
    if (standing.some((s) => s.some((p) => places.includes(p))))
      return { status: 'met', message: 'met', evidence: wordsOf(told, []) };
    return {
      status: 'missing',
      message: 'missing',
      values: {
        stands: PRINTED[standing[0]?.[0] ?? 'body'],
        wanted: places.map((p) => PRINTED[p]).join(' or '),
      },
      evidence: wordsOf(told, []),
    };
  },
};

/** Every place a certificate can be said to stand in; the most telling first. */
export function placesOf(certificate: Certificate, motion: Motion): Place[] {
  if (certificate.document !== motion.document) return ['attachment', 'separate-document'];
  if (certificate.form === 'exhibit') return ['attachment'];
  const heading: Place[] = certificate.heading ? ['separate-heading'] : [];
  const first = certificate.prose.segments[0];
  const at = first
    ? motion.prose.segments.findIndex((s) => s.page === first.page && s.line === first.line)
    : -1;
  const offset = at >= 0 ? (motion.prose.segments[at]?.start ?? 0) : 0;
  const afterBody = at >= 0 && offset >= motion.body.end;
  if (afterBody) return ['end', ...heading];
  const late = at >= 0 && offset > motion.body.start + (motion.body.end - motion.body.start) / 2;
  return certificate.form === 'section' && late ? ['end', 'body', ...heading] : ['body', ...heading];
}
