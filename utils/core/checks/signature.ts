// signature: that the certificate is signed, by all counsel where the authority wants that (Miss. U. Local Civ. R.
// 37(a): the Good Faith Certificate bears the signature or endorsement of all counsel).

import { wordsOf } from './bearing';
import type { CheckContext, ElementCheck } from './check';

export const signature: ElementCheck = {
  name: 'signature',
  messages: {
    met: { says: 'The certificate is signed.', todo: '' },
    missing: { says: 'The certificate is not signed.', todo: 'Sign the certificate.' },
    unclear: {
      says: 'It cannot be told whether the certificate is signed.',
      todo: 'See that the certificate bears a signature.',
    },
    all: {
      says: 'The certificate is not signed or endorsed by counsel of the other side.',
      todo: 'Have all counsel sign or endorse the certificate.',
    },
  },
  answer(requirement, context) {
    const { certificates, told } = context;
    if (certificates.length === 0 || !told) return { status: 'not-applicable', message: 'met' };
    const evidence = wordsOf(told, []);
    if (requirement.conferees?.includes('all-counsel')) {
      const others = signaturesUnder(context).filter((name) => !isOwn(name, context));
      return others.length > 0
        ? { status: 'met', message: 'met', evidence }
        : { status: 'missing', message: 'all', evidence };
    }
    if (certificates.some((c) => c.signed === true)) return { status: 'met', message: 'met', evidence };
    return certificates.every((c) => c.signed === false)
      ? { status: 'missing', message: 'missing', evidence }
      : { status: 'unclear', message: 'unclear', evidence };
  },
};

const SIGNED = /\/s\/?\s*([A-Z][\p{L}.'-]+(?: [A-Z][\p{L}.'-]*){1,3})/gu;

/** Names after "/s/" in the certificates and in the rest of a paper of its own. */
function signaturesUnder({ certificates, motion }: CheckContext): string[] {
  const texts = certificates.map((c) => c.prose.text);
  if (certificates.some((c) => c.document === motion.document)) texts.push(motion.prose.text);
  return texts.flatMap((t) => [...t.matchAll(SIGNED)].map((m) => (m[1] ?? '').trim()));
}

function isOwn(name: string, { motion }: CheckContext): boolean {
  const last = (n: string) =>
    n
      .toLowerCase()
      .replace(/[^\p{L}' -]/gu, '')
      .trim()
      .split(' ')
      .pop() ?? '';
  return motion.signers.some(
    (s) => (s.side === null || s.side === motion.movant) && last(s.name) === last(name),
  );
}
