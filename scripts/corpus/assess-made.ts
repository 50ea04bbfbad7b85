// From a made filing to its verdict through the whole program: opened, read and judged as a file of the filer's is.

import { assess } from '../../utils/core/assess';
import type { DocumentRef, Filing } from '../../utils/core/filing';
import { nodeHost } from '../../utils/core/pdf/host-node';
import {
  bytesSource,
  openPdf,
  type ReadDocument,
  readDocument,
  usePdfHost,
} from '../../utils/core/pdf/index';
import { loadRules } from '../../utils/core/rules/index';
import type { Verdict } from '../../utils/core/verdict/verdict';

export interface Assessed {
  verdict: Verdict;
  documents: ReadDocument[];
}

export async function assessMade(
  filing: Filing,
  files: ReadonlyMap<DocumentRef, Uint8Array>,
): Promise<Assessed> {
  await loadRules(filing.court);
  const documents: ReadDocument[] = [];
  for (const [ref, bytes] of files) {
    const pdf = await openPdf(bytesSource(bytes));
    documents.push(await readDocument(ref, pdf));
    await pdf.close();
  }
  return { verdict: assess({ filing, documents }), documents };
}

/** Where PDFs are parsed; give the result back with `close`. */
export function startReading(): { close(): void } {
  return usePdfHost(nodeHost());
}
