// A firm whose settings hold what is hard to carry: quotation marks, line breaks, backslashes, letters beyond ASCII.

import { EXAMPLES } from '../../../utils/policy/managed-schema';

export const firm = {
  name: 'harlow-finch',
  serveFrom: 'https://tools.firm.example/conferral',
  key: 'firm.pem',
  settings: {
    mode: 'warn',
    contact: 'Docketing "after hours", ext. 4100 <day & night>',
    holdSeconds: 20,
    litigationHold: true,
    courts: ['txwd', 'txnd'],
    strictness: [{ check: 'reason', effect: 'none' }],
    overlays: EXAMPLES.overlays,
    firmMessage: 'First line.\nSecond line \\ with a \u201Cquote\u201D and an \u00E9.',
  },
};
