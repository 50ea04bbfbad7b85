// How a File crosses from the page to the reader.
// Takes a File and whether messages are structured clones; gives a CarriedFile, and on the other side its Blob.
// A File that arrives as a clone still reads from disk: one saved again after it was chosen fails to read, in Chromium by
// NotReadableError, which becomes the problem `changed`.

import type { DocumentRef } from '../core/filing';
import { ConferralError, type ProblemCode } from '../core/problems';
import type { CarriedFile } from './protocol';

/** True when a Blob sent through a message arrived as one. JSON messages turn it into `{}`. */
export function arrivedWhole(probe: unknown): boolean {
  return Object.prototype.toString.call(probe) === '[object Blob]';
}

/**
 * Wraps a file for a message. A blob: URL it makes is revoked when `signal` aborts, and the file is then out of
 * the reader's reach.
 */
export function carry(
  file: File,
  to: { ref: DocumentRef; id: string; clones: boolean; signal: AbortSignal },
): CarriedFile {
  const { ref, id } = to;
  const about = { ref, id, name: file.name, size: file.size };
  if (to.clones) return { ...about, body: { blob: file } };
  const url = URL.createObjectURL(file);
  to.signal.addEventListener('abort', () => URL.revokeObjectURL(url), { once: true });
  return { ...about, body: { url } };
}

/** The file's bytes on the reader's side. @throws ConferralError `gone` when a blob: URL leads nowhere. */
export async function unwrap(file: CarriedFile, signal?: AbortSignal): Promise<Blob> {
  if ('blob' in file.body) {
    if (/^\[object (?:Blob|File)\]$/.test(Object.prototype.toString.call(file.body.blob)))
      return file.body.blob;
    throw new ConferralError('internal', 'the file did not arrive as one');
  }
  try {
    const response = await fetch(file.body.url, { signal });
    return await response.blob();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ConferralError('gone', String(error));
  }
}

/** What a failed read of a file means for the filer; null where it was no failed read. */
export function readProblem(error: unknown): ProblemCode | null {
  if (error instanceof ConferralError) return error.code;
  const name = (error as { name?: unknown } | null)?.name;
  if (name === 'NotReadableError') return 'changed';
  if (name === 'NotFoundError') return 'gone';
  return null;
}
