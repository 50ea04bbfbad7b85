// Runs the whole check over test filings. Takes a fixture or a certificate case and a layout; gives the Verdict, through
// the same door as the command line: PDFs in, verdict out.

import { check } from '../../../utils/core/check';
import type { DocumentRef, Filing } from '../../../utils/core/filing';
import { nodeHost } from '../../../utils/core/pdf/host-node';
import { bytesSource, usePdfHost } from '../../../utils/core/pdf/index';
import type { Verdict } from '../../../utils/core/verdict/verdict';
import { type FixtureFiling, filesOf, filingOf } from '../../fixtures/filings';
import type { CertificateCase } from '../../fixtures/motions/certificate-case';
import { filesOfCase, filingOfCase } from '../../fixtures/motions/certificate-filing';
import type { Layout } from '../../fixtures/pdf-maker/index';

let ready = false;

export async function judgeFiles(
  filing: Filing,
  files: ReadonlyMap<DocumentRef, Uint8Array>,
): Promise<Verdict> {
  if (!ready) usePdfHost(nodeHost());
  ready = true;
  return check({ filing, sources: new Map([...files].map(([ref, bytes]) => [ref, bytesSource(bytes)])) });
}

export async function judgeFixture(fixture: FixtureFiling, layout?: Layout): Promise<Verdict> {
  const files = await filesOf(fixture, layout);
  return judgeFiles(filingOf(fixture, files), files);
}

export async function judgeCase(c: CertificateCase, layout: Layout = 'plain'): Promise<Verdict> {
  return judgeFiles(filingOfCase(c), await filesOfCase(c, layout));
}

/** Names of the checks that hold or warn. */
export function stopping(verdict: Verdict): string[] {
  return [...new Set(verdict.findings.filter((f) => f.effect !== 'none').map((f) => f.check))];
}
