// What CM/ECF itself will refuse, told before the upload as quiet facts. Takes an open file and its bytes; gives a code and a
// sentence each. Grounds, read 2026-11-28: https://tned.uscourts.gov/nextgen-release-18-updates-pdf-requirements (release 1.8,
// October 2024), https://www.oked.uscourts.gov/pdf-content-criteria,
// https://www.cacb.uscourts.gov/manual/pdf-documents-and-cmecf-rev-712022 and
// https://www.njd.uscourts.gov/content/why-my-pdf-rejected: encryption, files attached inside, scripts, what launches a program,
// sound and film. Links, bookmarks and PDF/A are taken; of plain forms the courts differ, so nothing is said of them. Size limits
// are the court's.

import { dictionariesOf } from './dictionaries';
import { Interrupted, type Session } from './session';
import type { ByteSource } from './source';

export interface Rejection {
  code: 'encryption' | 'embedded-files' | 'script' | 'launch' | 'media' | 'xfa' | 'too-large';
  message: string;
}

const LIST = 'Courts’ list for CM/ECF 1.8, October 2024: tned.uscourts.gov.';
const MESSAGES = {
  encryption: `The PDF carries security restrictions. CM/ECF refuses protected files: print it to a new PDF. (${LIST})`,
  'embedded-files': `The PDF has other files attached inside it. CM/ECF refuses that: print it to a new PDF. (${LIST})`,
  script: `The PDF carries a script. CM/ECF may refuse it: print it to a new PDF. (${LIST})`,
  launch: `The PDF holds a command that starts a program or opens a file. CM/ECF may refuse it: print it to a new PDF. (${LIST})`,
  media: `The PDF holds sound, film or a moving model. CM/ECF refuses that: print it to a new PDF. (${LIST})`,
  xfa: 'The PDF is a form of Adobe’s XFA kind. CM/ECF may refuse forms that are not flattened: print it to a new PDF. (Central District of California Bankruptcy Court’s list, July 2022: cacb.uscourts.gov.)',
} as const;

/** Larger files are not read through for this: what their catalog names is told. */
const MOST = 4 * 2 ** 20;

export async function rejectionsOf(
  session: Session,
  source: ByteSource,
  limit: { bytes: number; asOf: string } | null,
): Promise<Rejection[]> {
  const { doc } = session;
  const ask = async <T>(question: Promise<T>): Promise<T | null> => {
    try {
      return await session.guard(question);
    } catch (error) {
      if (error instanceof Interrupted) throw error;
      return null;
    }
  };
  const [metadata, permissions, files, scripts, held] = await Promise.all([
    ask(doc.getMetadata()),
    ask(doc.getPermissions()),
    ask(doc.getAttachments()),
    ask(doc.getJSActions()),
    source.size <= MOST ? ask(source.read(0, source.size).then(heldIn)) : null,
  ]);
  const info = metadata?.info as
    | { EncryptFilterName?: string | null; IsCollectionPresent?: boolean; IsXFAPresent?: boolean }
    | undefined;
  const has: Record<keyof typeof MESSAGES, boolean | undefined> = {
    encryption: Boolean(info?.EncryptFilterName || permissions),
    'embedded-files':
      (files && Object.keys(files).length > 0) || info?.IsCollectionPresent || held?.has('embedded-files'),
    script: (scripts && Object.keys(scripts).length > 0) || held?.has('script'),
    launch: held?.has('launch'),
    media: held?.has('media'),
    xfa: info?.IsXFAPresent,
  };
  const found: Rejection[] = (Object.keys(MESSAGES) as (keyof typeof MESSAGES)[])
    .filter((code) => has[code])
    .map((code) => ({ code, message: MESSAGES[code] }));
  if (limit && source.size > limit.bytes)
    found.push({
      code: 'too-large',
      message: `The file is ${megabytes(source.size)} MB; this court takes up to ${megabytes(limit.bytes)} MB a file (as of ${limit.asOf}). Split it, or save it smaller.`,
    });
  return found;
}

/** By what a dictionary says of itself: its action type (§12.6.4), its annotation's kind (§12.5.6), a file it holds (§7.11.4). */
const SIGNS: [Rejection['code'], RegExp][] = [
  ['embedded-files', /\/EF\s*(<<|\d+\s+\d+\s+R)|\/Subtype\s*\/FileAttachment\b/],
  ['script', /\/S\s*\/JavaScript\b|\/JS\s*\(\)/],
  ['launch', /\/S\s*\/(Launch|ImportData)\b/],
  [
    'media',
    /\/Subtype\s*\/(Movie|Sound|Screen|RichMedia|3D)\b|\/S\s*\/(Movie|Sound|Rendition|RichMediaExecute)\b/,
  ],
];

async function heldIn(file: Uint8Array): Promise<Set<Rejection['code']>> {
  const text = await dictionariesOf(file);
  return new Set(SIGNS.filter(([, sign]) => sign.test(text)).map(([code]) => code));
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(bytes < 10 * 2 ** 20 ? 1 : 0).replace(/\.0$/, '');
}
