// A draft as plain text, and what its files bear. Takes a Draft; gives the lines in order: the mark that it is a draft, the
// heading, the paragraphs, an unsigned signature line. The line for the signature stays a blank that the check refuses.

import { blank, type Draft } from '../../utils/core/draft';

export const MARK = 'DRAFT FOR THE SIGNING ATTORNEY - NOT SIGNED';

export interface DraftLines {
  mark: string;
  heading: string;
  paragraphs: string[];
  signature: string[];
}

export function linesOf({ heading, paragraphs, signer }: Draft): DraftLines {
  return {
    mark: MARK,
    heading,
    paragraphs,
    signature: [blank('signature'), signer ?? blank('name')],
  };
}

export function textOf(draft: Draft): string {
  const { mark, heading, paragraphs, signature } = linesOf(draft);
  return [mark, heading, ...paragraphs, signature.join('\n')].join('\n\n');
}
