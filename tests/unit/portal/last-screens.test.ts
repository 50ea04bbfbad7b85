// Whether a Notice of Electronic Filing is of the court's own order.
import { describe, expect, it } from 'vitest';
import { ofOrder } from '../../../utils/portal/last-screens';
import { pageWith } from './pages';

const notice = (docketText: string) =>
  pageWith(
    `<font><b>Notice of Electronic Filing</b></font><br>The following transaction was entered on 6/10/2021 at 11:38 AM CDT and filed on 6/10/2021<p><strong>Docket Text:</strong><br><font><b>${docketText}</b></font></p>`,
  );

describe('a Notice', () => {
  it.each([
    'ORDER DENYING [21] Motion to Compel. Signed by Judge Ada Fenwick. (xy)',
    'ORDER denying 21 Motion to Compel',
    'MEMORANDUM OPINION AND ORDER. Signed by Judge Ada Fenwick.',
    'Text Order GRANTING [4] Motion to Appear Pro Hac Vice',
    'AMENDED SCHEDULING ORDER: Jury Trial set for 8/1/2022',
    '(IN CHAMBERS) ORDER by Judge Ada Fenwick',
    'STANDING ORDER on discovery disputes',
  ])('of the court\u2019s order is told: %s', (text) => {
    expect(ofOrder(notice(text))).toBe(true);
  });
  it.each([
    'MOTION to Compel by Quill Works, Inc. (Attachments: # (1) Proposed Order)',
    'MOTION for Protective Order by Quill Works, Inc.',
    'RESPONSE to Order to Show Cause by Quill Works, Inc.',
    'NOTICE of Compliance with Court Order',
    'Proposed ORDER on [21] Motion to Compel',
    'TRANSCRIPT ORDER FORM',
    'STATUS REPORT pursuant to Order [24]',
  ])('of a party\u2019s paper is not: %s', (text) => {
    expect(ofOrder(notice(text))).toBe(false);
  });
});
