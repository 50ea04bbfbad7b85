// A filing's documents for the review page: each as a blob: URL of the extension's own origin, gone after a minute.
// Takes what the reader remembers of a tab; gives names and URLs.

import type { DocumentRef } from '../../utils/core/filing';
import type { KeptFile } from '../../utils/page/kept-files';

/** Milliseconds within which the review page fetches. */
const KEPT_FOR = 60_000;

export function keptFiles(documents: ReadonlyMap<DocumentRef, Blob>): KeptFile[] {
  return [...documents]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([ref, blob]) => {
      const url = URL.createObjectURL(blob);
      setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
      return { ref, name: blob instanceof File ? blob.name : `${ref}.pdf`, url };
    });
}

function order(ref: DocumentRef): number {
  return ref === 'main' ? 0 : Number(ref.slice('attachment-'.length));
}
