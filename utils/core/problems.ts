// The error taxonomy: each cause a code, a sentence for the filer, a next step. Takes nothing, gives the table.
// What CM/ECF itself rejects, and its wording, is on the courts' own pages
// (https://www.oked.uscourts.gov/using-utility-function-%E2%80%93-check-pdf-document).

export interface Problem {
  /** What happened, one sentence. */
  says: string;
  /** What the filer can do next. */
  next: string;
}

export const PROBLEMS = {
  'no-file': { says: 'No file is attached yet.', next: 'Choose the PDF of the motion.' },
  'empty-file': {
    says: 'The file is empty (0 bytes).',
    next: 'Save the document as PDF again, then choose the new file.',
  },
  'not-a-pdf': {
    says: 'This file is not a PDF, whatever its name says.',
    next: 'Open it in the program it comes from and save it as PDF. CM/ECF takes only PDF.',
  },
  'word-file': {
    says: 'This is a Word document, not a PDF.',
    next: 'Open it in Word, choose Save As, PDF, and attach that file. CM/ECF takes only PDF.',
  },
  encrypted: {
    says: 'The PDF is protected by a password or restrictions, so it cannot be read.',
    next: 'Remove the protection (print to a new PDF) and choose the new file. CM/ECF rejects protected files.',
  },
  truncated: {
    says: 'The file breaks off in the middle; part of it is missing.',
    next: 'Save or download the document again and choose the new file.',
  },
  malformed: {
    says: 'The PDF is damaged and cannot be read.',
    next: 'Print the document to a new PDF and choose that file.',
  },
  'no-text': {
    says: 'The PDF holds no words that can be read: its pages are pictures or empty.',
    next: 'Save the motion as PDF from the word processor instead of scanning it, or look at the certificate yourself before you go on.',
  },
  'garbage-text': {
    says: 'The text inside the PDF is garbled, so its words cannot be read.',
    next: 'Print the document to a new PDF from the word processor, or look at the certificate yourself before you go on.',
  },
  'no-pages': {
    says: 'The PDF has no pages.',
    next: 'Save the document as PDF again, then choose the new file.',
  },
  changed: {
    says: 'The file was saved again after it was chosen, so the browser can no longer read or send it.',
    next: 'Choose the file again.',
  },
  gone: { says: 'The file can no longer be found where it was chosen from.', next: 'Choose the file again.' },
  'too-slow': {
    says: 'The check took longer than the time set for it.',
    next: 'You can wait, or go on and look at the certificate yourself.',
  },
  'page-hangs': {
    says: 'A page of this PDF could not be read in time.',
    next: 'You can go on; look at the certificate yourself.',
  },
  'reader-crashed': {
    says: 'The reader stopped unexpectedly.',
    next: 'Try again, or go on and look at the certificate yourself.',
  },
  'extension-gone': {
    says: 'Conferral was updated or turned off while this page was open.',
    next: 'You can go on. Reload the page to have Conferral check again; choose the file again after that.',
  },
  'ocr-off': {
    says: 'The pages are pictures and reading pictures is turned off.',
    next: 'Turn on reading of scanned pages in the options, or look at the certificate yourself.',
  },
  'ocr-too-slow': {
    says: 'The pages are pictures and could not be read in time.',
    next: 'You can wait, or go on and look at the certificate yourself.',
  },
  'too-much-memory': {
    says: 'The PDF asks for more memory than a reader may use.',
    next: 'Print the document to a new PDF and choose that file.',
  },
  internal: {
    says: 'The check failed because of a fault in Conferral.',
    next: 'You can go on. Please send the report from the options page to whoever looks after Conferral.',
  },
} as const satisfies Record<string, Problem>;

export type ProblemCode = keyof typeof PROBLEMS;

/** An error with a code of the taxonomy; `detail` is for the diagnostics, never document text. */
export class ConferralError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly detail = '',
  ) {
    super(PROBLEMS[code].says);
    this.name = 'ConferralError';
  }
}
