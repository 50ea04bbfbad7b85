// hidden-text: words drawn so that nobody can see them are not part of what the court reads. They never count as a
// certificate; the filer is told that they are there.

import type { DocumentCheck } from './check';

/** Fewer hidden words than this are stray marks (a bookmark's name, a form field's label). */
const TELLING = 20;

export const hiddenText: DocumentCheck = {
  name: 'hidden-text',
  messages: {
    missing: {
      says: 'Page {page} holds words that nobody can see; they were not counted.',
      todo: 'Print the document to a new PDF, or make the words visible.',
    },
  },
  look({ documents, motion }) {
    const document = documents.find((d) => d.ref === motion.document);
    const page = document?.pages.find((p) => p.source === 'text' && p.hiddenWords >= TELLING);
    if (!page) return [];
    return [{ status: 'missing', message: 'missing', weight: 'warn', values: { page: page.number } }];
  },
};
