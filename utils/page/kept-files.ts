// The files of an upload page, asked of the reader, which still holds them. Types of one question and its answer; a file
// travels as a blob: URL of the extension's own origin, which the asking page fetches at once.

import type { DocumentRef } from '../core/filing';

export interface AskKept {
  to: 'reader';
  kind: 'kept-files';
  /** The tab's number as text, as the reader keeps its documents. */
  keep: string;
}

export interface KeptFile {
  ref: DocumentRef;
  name: string;
  url: string;
}

export function isAskKept(message: unknown): message is AskKept {
  const asked = message as Partial<AskKept> | null;
  return asked?.to === 'reader' && asked.kind === 'kept-files' && typeof asked.keep === 'string';
}
