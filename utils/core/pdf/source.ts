// A file as the reader sees it: a size and a way to read a stretch of bytes. Takes bytes or a Blob (a File of the
// upload page); gives a ByteSource, and names for its failures. Browsers answer a read of a file that
// was saved again after it was chosen with NotReadableError, of one that is gone with NotFoundError (File API).

import { ConferralError } from '../problems';

export interface ByteSource {
  /** Bytes. */
  size: number;
  /** Bytes [start, end); never more, and fewer only at the file's end. */
  read(start: number, end: number): Promise<Uint8Array>;
}

export function bytesSource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: async (start, end) => bytes.slice(start, end) };
}

export function blobSource(blob: Blob): ByteSource {
  return {
    size: blob.size,
    read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
  };
}

/** The same file, each failed read an error of the taxonomy. */
export function namedFaults(source: ByteSource): ByteSource {
  return {
    size: source.size,
    async read(start, end) {
      try {
        return await source.read(start, end);
      } catch (error) {
        throw readFault(error);
      }
    },
  };
}

/** What a failed read of the file means. */
export function readFault(error: unknown): ConferralError {
  if (error instanceof ConferralError) return error;
  const name = error instanceof Error ? error.name : '';
  const code = (error as { code?: unknown } | null)?.code;
  if (name === 'NotReadableError') return new ConferralError('changed', name);
  if (name === 'NotFoundError' || code === 'ENOENT') return new ConferralError('gone', name);
  return new ConferralError('changed', name || String(code ?? 'read failed'));
}
