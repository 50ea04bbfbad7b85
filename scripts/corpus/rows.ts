// The rows of the corpus files, as far as the tool reads them. The files lie outside the repository; their README says
// what each field means.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface EventFacts {
  status: string;
  dates: string[];
  times: string[];
  modes: string[];
  movant: string[];
  respondent: string[];
  place: string | null;
}

export interface MotionRow {
  id: string;
  court: string;
  event: string;
  title: string;
  filed: string;
  caption: { plaintiff: string; defendant: string; case_number: string };
  body: string[];
  certificate_heading: string | null;
  certificate_text: string | null;
  certificate_place: 'end' | 'body' | 'after-signature' | 'separate-exhibit' | 'footnote' | null;
  signature: string;
  opposing_counsel?: string;
  facts: { position: string; good_faith: boolean; reason: string | null; events: EventFacts[] };
  expected: string | string[];
  grounds: string[];
}

export interface RulingRow {
  id: string;
  case: string;
  court: string;
  date?: string;
  motion_type?: string;
  certificate_text?: string;
  verbatim?: boolean;
  description?: string;
  ruling: 'insufficient' | 'missing' | 'sufficient';
  reasons?: string[];
}

export interface CertificateRow {
  id: string;
  case: string;
  court: string;
  motion_title: string;
  heading: string;
  text: string;
  features: { outcome: string; good_faith_words: boolean };
  real_or_form: 'real' | 'form';
}

/** Lines of a JSON Lines file in the corpus directory. */
export function rowsOf<T>(directory: string, file: string): T[] {
  return readFileSync(join(directory, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
