// What CM/ECF itself will refuse, told before the upload as quiet facts. Takes an open file; gives a code and a sentence
// each. Grounds: https://www.oked.uscourts.gov/pdf-content-criteria and
// https://www.njd.uscourts.gov/content/why-my-pdf-rejected (encryption, attachments, scripts, media); size limits by court.

import { Interrupted, type Session } from './session';

export interface Rejection {
  code: 'encryption' | 'embedded-files' | 'script' | 'too-large';
  message: string;
}

const MESSAGES = {
  encryption: 'The PDF carries security restrictions. CM/ECF refuses protected files: print it to a new PDF.',
  'embedded-files': 'The PDF has other files attached inside it. CM/ECF refuses that: print it to a new PDF.',
  script: 'The PDF carries a script. CM/ECF may refuse it: print it to a new PDF.',
} as const;

export async function rejectionsOf(
  session: Session,
  size: number,
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
  const [metadata, permissions, files, scripts] = await Promise.all([
    ask(doc.getMetadata()),
    ask(doc.getPermissions()),
    ask(doc.getAttachments()),
    ask(doc.getJSActions()),
  ]);
  const info = metadata?.info as
    | { EncryptFilterName?: string | null; IsCollectionPresent?: boolean }
    | undefined;
  const found: Rejection[] = [];
  const add = (code: keyof typeof MESSAGES) => found.push({ code, message: MESSAGES[code] });
  if (info?.EncryptFilterName || permissions) add('encryption');
  if ((files && Object.keys(files).length > 0) || info?.IsCollectionPresent) add('embedded-files');
  if (scripts && Object.keys(scripts).length > 0) add('script');
  if (limit && size > limit.bytes)
    found.push({
      code: 'too-large',
      message: `The file is ${megabytes(size)} MB; this court takes up to ${megabytes(limit.bytes)} MB a file (as of ${limit.asOf}). Split it, or save it smaller.`,
    });
  return found;
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(bytes < 10 * 2 ** 20 ? 1 : 0).replace(/\.0$/, '');
}
