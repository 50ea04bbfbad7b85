// From the panel to the review page: "Mend it" opens the very file of the upload page, with its verdict, and a draft for it;
// nothing was filed meanwhile. In Chromium alone: Firefox's remote protocol shows no page of an extension (tried: it
// neither navigates to moz-extension: addresses nor lists such a tab).

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AtUpload, attach, atUpload, pressNext, sent } from './at-upload';
import type { Chromium } from './harness/chromium';
import { inPanel, waitForLine, waitForPanel } from './harness/conferral-seen';

describe('from the panel', () => {
  let at: AtUpload;

  beforeAll(async () => {
    at = await atUpload('chromium');
  });
  afterAll(() => at?.close());

  it('Mend it opens the file of the upload page, its verdict and a draft', async () => {
    await at.fresh();
    await attach(at, await at.pdf('compelByLetter'));
    await waitForLine(at.tab, 'block');
    await pressNext(at);
    await waitForPanel(at.tab);
    const opened = (at.browser as Chromium).context.waitForEvent('page');
    await at.tab.click(inPanel('mend'));
    const page = await opened;
    const result = page.locator('[data-test="result"]');
    await result.waitFor({ timeout: 60_000 });
    expect(await result.getAttribute('data-verdict')).toBe('block');
    await page.locator('[data-test="course-held"]').check();
    const draft = page.locator('[data-test="draft"]');
    expect(await draft.innerText()).toContain('CERTIFICATE OF CONFERENCE');
    expect(await draft.innerText()).toContain('[____ signature]');
    expect(sent(at)).toBe(0);
  });
});
