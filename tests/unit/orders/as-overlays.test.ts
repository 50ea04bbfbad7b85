// An order as a firm hands it to its machines: `npm run order -- ORDER --overlays` gives the overlay file that a policy takes.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { proseFromText } from '../../../utils/core/motion/prose';
import { overlaysOf, readOrder } from '../../../utils/core/orders';
import { readOverlayFile } from '../../../utils/core/rules/overlay-check';
import { COURT_ORDERS, SECOND } from '../../fixtures/orders/courts';
import { FACE_TO_FACE, STANDING } from '../../fixtures/orders/orders';

const folder = mkdtempSync(join(tmpdir(), 'conferral-overlays-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function printed(text: string): { code: number; out: string; err: string } {
  const file = join(folder, 'order.txt');
  writeFileSync(file, text);
  const args = ['--import', 'tsx', 'scripts/order.ts', file, '--overlays', '--by', 'Quirk & Ashworth LLP'];
  try {
    return {
      code: 0,
      out: execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' }),
      err: '',
    };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, out: stdout, err: stderr };
  }
}

describe('every order that asks for something', () => {
  it.each([...COURT_ORDERS, ...SECOND].map((o) => [o.name, o] as const))(
    'makes overlays that fit the schema: %s',
    (_, order) => {
      const overlays = overlaysOf({
        id: 'order-1',
        reading: readOrder(proseFromText(order.text), { zone: order.zone }),
        court: 'txwd',
        confirmedOn: '2025-12-01',
        status: 'in-force',
        addedBy: 'Quirk & Ashworth LLP',
      });
      expect(overlays.length > 0).toBe(
        order.yields.conference !== null ||
          order.yields.filings.some((f) =>
            /report|advisory|submission|statement|letter|notice|chart/.test(f.kind),
          ),
      );
      expect(readOverlayFile(JSON.stringify({ schemaVersion: 1, overlays })).faults).toEqual([]);
    },
  );
});

describe('on the command line', () => {
  it('the file a policy takes is printed, in the firm’s name, with the order’s words', () => {
    const { out } = printed(FACE_TO_FACE);
    const { overlays, faults } = readOverlayFile(out);
    expect(faults).toEqual([]);
    expect(overlays.map((o) => [o.addedBy, o.scope.court, o.scope.case])).toEqual([
      ['Quirk & Ashworth LLP', 'txwd', 'PE:24-CV-00055-DC-DF'],
      ['Quirk & Ashworth LLP', 'txwd', 'PE:24-CV-00055-DC-DF'],
    ]);
    expect(JSON.stringify(overlays)).toContain('A telephonic conference will not satisfy this requirement.');
  });
  it('a standing order, which would reach every case of the court, gives none and says why', () => {
    const { code, out, err } = printed(STANDING);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('every case of the court');
  });
  it('an order without a case number gives none and says why', () => {
    const { code, err } = printed(FACE_TO_FACE.replace('PE:24-CV-00055-DC-DF', ''));
    expect(code).toBe(3);
    expect(err).toContain('no case number');
  });
});
