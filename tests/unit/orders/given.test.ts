// Orders given on the command line (`check … --order FILE`): each is told of, whatever it came to, and nothing of another case applies.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCommand } from '../../../scripts/check/command';
import { runCommand } from '../../../scripts/check/run';
import type { Verdict } from '../../../utils/core/verdict/verdict';
import { protectiveOrderMended } from '../../fixtures/motions/protective-order';
import { orderPdf } from '../../fixtures/orders/as-pdf';
import { FACE_TO_FACE, UNRELATED } from '../../fixtures/orders/orders';
import { makePdf } from '../../fixtures/pdf-maker/index';
import { makeScannedPdf } from '../../fixtures/pdf-maker/scanned';

const folder = mkdtempSync(join(tmpdir(), 'conferral-orders-'));
const put = (name: string, bytes: Uint8Array | string) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
let motion: string;
beforeAll(async () => {
  const certificate =
    'On March 4, 2024, I conferred in good faith in person with Odette Harbison, counsel for Defendant, at her office in Midland, Texas, about each item in dispute. I offered a joint letter; she agreed to stop the text messages. No agreement could be reached on the rest because Defendant contends that the order would be a prior restraint. The motion is opposed.';
  motion = put(
    'motion.pdf',
    await makePdf({
      ...protectiveOrderMended,
      dated: 'March 10, 2024',
      caption: { ...protectiveOrderMended.caption, caseNumber: '4:24-cv-00055-DC-DF' },
      certificate: { heading: 'CERTIFICATE OF CONFERENCE', text: certificate, place: 'end' },
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const checked = (orders: string[], over: string[] = []): Promise<Verdict> =>
  runCommand(
    parseCommand([
      motion,
      '--court',
      'txwd',
      '--event',
      'Protective Order',
      '--filed',
      '2024-03-11',
      '--case',
      '4:24-cv-00055-DC-DF',
      ...orders.flatMap((o) => ['--order', o]),
      ...over,
    ]),
  );
const notes = (v: Verdict) => v.notes.map((n) => n.text).join('\n');
const ordered = (v: Verdict) =>
  v.findings
    .filter((f) => f.authority.kind === 'order' && f.effect !== 'none')
    .map((f) => `${f.check} ${f.effect}`);

describe('an order given with a check', () => {
  it('applies to its case, with nothing more to be said', async () => {
    const verdict = await checked([put('order.pdf', orderPdf(FACE_TO_FACE))]);
    expect(verdict.findings.some((f) => f.authority.kind === 'order')).toBe(true);
    expect(ordered(verdict)).toEqual([]);
    expect(notes(verdict)).not.toContain('order.pdf');
  });
  it('of another case is not applied, and both cases are named', async () => {
    const verdict = await checked([
      put('other.pdf', orderPdf(FACE_TO_FACE.replace('PE:24-CV-00055-DC-DF', 'PE:24-CV-00056-DC-DF'))),
    ]);
    expect(verdict.findings.some((f) => f.authority.kind === 'order')).toBe(false);
    expect(notes(verdict)).toContain(
      'other.pdf is an order of case PE:24-CV-00056-DC-DF; this filing is in case 4:24-cv-00055-DC-DF. It was not applied.',
    );
  });
  it('is known to be of another case by the motion’s own caption where no case number is given', async () => {
    const order = put('other.pdf', orderPdf(FACE_TO_FACE.replace('PE:24-CV-00055', 'PE:24-CV-00056')));
    const verdict = await runCommand(
      parseCommand([motion, '--court', 'txwd', '--filed', '2024-03-11', '--order', order]),
    );
    expect(notes(verdict)).toContain('It was not applied.');
  });
  it('and a second one that conflicts: both are applied, and it is said', async () => {
    const verdict = await checked([
      put('order.pdf', orderPdf(FACE_TO_FACE)),
      put('later.pdf', orderPdf(FACE_TO_FACE.replace('March 6, 2024', 'March 1, 2024'))),
    ]);
    expect(ordered(verdict)).toEqual(['timing block']);
    expect(notes(verdict)).toContain('Two orders of this case set different deadlines');
  });
  it('without a date: what cannot be looked at for that is said', async () => {
    const verdict = await checked([
      put('undated.pdf', orderPdf(FACE_TO_FACE.replace('SIGNED this 20th day of February, 2024.', ''))),
    ]);
    expect(notes(verdict)).toContain('An order of this case bears no date');
    expect(ordered(verdict)).toEqual([]);
  });
  it('that asks for nothing: it is said', async () => {
    const other = UNRELATED.replace('8:22-cv-00413-TPB-AEP', '4:24-cv-00055-DC-DF');
    const verdict = await checked([put('nothing.pdf', orderPdf(other))]);
    expect(notes(verdict)).toContain('nothing.pdf: This order asks for no conference and for no report');
  });
  it('that is a scan: nothing is judged, and why is said', async () => {
    const scan = await makeScannedPdf(orderPdf(FACE_TO_FACE), { dpi: 60 });
    const verdict = await checked([put('scan.pdf', scan)]);
    expect(verdict.verdict).toBe('unreadable');
    expect(verdict.headline).toContain('The order scan.pdf could not be read');
  });
  it('that is a brief: it is said that nothing was read from it', async () => {
    const verdict = await checked([motion]);
    expect(notes(verdict)).toContain('does not look like an order of a court');
  });
});
