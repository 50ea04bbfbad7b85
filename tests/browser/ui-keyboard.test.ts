// By keyboard alone, in the real extension: from the file input to the filing, and from the panel to a draft on the clipboard. And
// what a screen reader is given on the way: names, roles, live regions, from Chromium's own accessibility tree. No step uses
// the mouse; focus is only ever moved by keys. In Chromium alone: Firefox's remote protocol shows no page of an extension.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AtUpload, atUpload, sent, sentOnce } from './at-upload';
import { heard } from './harness/as-heard';
import type { Chromium } from './harness/chromium';
import { inPanel, waitForLine, waitForPanel, waitForStill } from './harness/conferral-seen';
import { MAIN_INPUT } from './harness/filing-steps';

/** Which element has the focus, inside shadow roots too: its test name, else its form name, else its tag. */
function focused(page: Page): Promise<{ is: string; card: string | null }> {
  return page.evaluate(() => {
    let at = document.activeElement as HTMLElement | null;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement as HTMLElement;
    const is = at?.dataset.test ?? at?.getAttribute('name') ?? at?.className ?? '';
    return { is: is || (at?.tagName ?? ''), card: at?.dataset.card ?? null };
  });
}

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, wanted: string, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 90; presses++) {
    await page.keyboard.press(key);
    const { is } = await focused(page);
    if (is === wanted) return;
    passed.push(is);
  }
  throw new Error(`${wanted} cannot be reached with ${key}: ${passed.join(', ')}`);
}

/** Chooses a file with the keyboard: Space on the input opens the browser's own chooser. */
async function chooseByKey(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Space');
  await (await chooser).setFiles(path);
}

describe('by keyboard alone', () => {
  let at: AtUpload;
  let page: Page;

  beforeAll(async () => {
    at = await atUpload('chromium');
    page = (at.browser as Chromium).pageOf(at.tab);
  });
  afterAll(() => at?.close());
  beforeEach(() => at.fresh());

  /** To the panel of a motion whose only proof is a letter. */
  async function stopped(): Promise<string> {
    const path = await at.pdf('compelByLetter');
    await tabTo(page, 'file_1');
    await chooseByKey(page, path);
    await waitForLine(at.tab, 'block');
    // The line speaks without taking the filer away from the form.
    expect((await focused(page)).is).toBe('file_1');
    await tabTo(page, 'button1');
    await page.keyboard.press('Enter');
    await waitForPanel(at.tab);
    return path;
  }

  it('a filer attaches, is stopped, looks at the words on the page, gives a reason and files', async () => {
    const path = await stopped();
    expect((await focused(page)).is).toBe('go-back');

    // From a finding to its words on the page, and from the words back to the finding.
    await tabTo(page, 'quiet place');
    await page.keyboard.press('Enter');
    await page.locator('[data-test="mark"]').first().waitFor();
    await tabTo(page, 'mark');
    const { card } = await focused(page);
    await page.keyboard.press('Enter');
    const back = await focused(page);
    expect([back.card, back.is]).toEqual([card, 'finding']);

    await tabTo(page, 'file-anyway');
    await page.keyboard.press('Enter');
    await at.tab.waitFor(inPanel('reason'));
    await at.tab.until('the reasons to have the focus', async () => (await focused(page)).is === 'LEGEND');
    await tabTo(page, 'reason-conferred-elsewhere');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect((await focused(page)).is).toBe('reason-emergency');
    expect(sent(at)).toBe(0);
    await tabTo(page, 'confirm-file-anyway');
    await page.keyboard.press('Enter');
    await sentOnce(at, path);
  });

  it('Enter on the panel goes back, and the filer is at the form again', async () => {
    await stopped();
    expect((await focused(page)).is).toBe('go-back');
    await page.keyboard.press('Enter');
    await at.tab.waitForGone(inPanel('panel'));
    expect(sent(at)).toBe(0);
    await tabTo(page, 'file_1', 'Shift+Tab');
    expect(await at.tab.has(MAIN_INPUT)).toBe(true);
  });

  it('from the panel to the review page, and a draft is on the clipboard', async () => {
    await stopped();
    const opened = (at.browser as Chromium).context.waitForEvent('page');
    await tabTo(page, 'mend');
    await page.keyboard.press('Enter');
    const review = await opened;
    await review.locator('[data-test="course"]').waitFor({ timeout: 60_000 });
    await tabTo(review, 'course-held');
    await review.keyboard.press('Space');
    await tabTo(review, 'mend-respondent');
    await review.keyboard.type('Ignacio P. Ferrand');
    await tabTo(review, 'mend-date');
    await review.keyboard.type('06012021');
    await tabTo(review, 'mend-mode');
    await review.keyboard.press('ArrowDown');
    await tabTo(review, 'copy-draft');
    await review.keyboard.press('Enter');
    await review.getByText('Copied.').waitFor();
    const elsewhere = await review.context().newPage();
    await elsewhere.setContent('<textarea></textarea>');
    await elsewhere.locator('textarea').focus();
    await elsewhere.keyboard.press('Control+V');
    const pasted = await elsewhere.locator('textarea').inputValue();
    expect(pasted).toContain('CERTIFICATE OF CONFERENCE');
    expect(pasted).toMatch(/On June 1, 2021, .+ conferred .+ with Ignacio P\. Ferrand/);
    expect(sent(at)).toBe(0);
    await elsewhere.close();
    await review.close();
    await page.bringToFront();
  });

  it('a screen reader is told the line as it changes, politely', async () => {
    await tabTo(page, 'file_1');
    await chooseByKey(page, await at.pdf('compelByLetter'));
    await waitForLine(at.tab, 'block');
    const line = (await heard(page)).find((node) => node.role === 'status' && /certificate/.test(node.text));
    expect(line?.is.live).toBe('polite');
    expect(line?.text).toMatch(/^The certificate tells of no conference, only of a letter/);
    // The sign beside the words is for the eye alone.
    expect(line?.text).not.toContain('!');
  });

  it('a screen reader is told what the panel is, what it found and the ways on', async () => {
    await stopped();
    await waitForStill(at.tab);
    const nodes = await heard(page);
    const of = (role: string) => nodes.filter((node) => node.role === role);
    const [dialog] = of('dialog');
    expect(dialog?.name).toMatch(/^The certificate tells of no conference.+The court may deny the motion\.$/);
    expect(dialog?.is.modal).toBe(true);
    const announced = of('status').find((node) => node.is.live === 'assertive');
    expect(announced?.text).toBe(dialog?.name);

    expect(
      of('button')
        .filter((node) => node.is.focused === true)
        .map((node) => node.name),
    ).toEqual(['Go back and fix']);
    const buttons = of('button').map((node) => node.name);
    expect(buttons).toEqual(
      expect.arrayContaining([
        'Mend it…',
        'Send to the signing attorney…',
        'File anyway…',
        'Motion, page 2',
        'Previous page',
        'Next page',
      ]),
    );
    expect(buttons).toContainEqual(expect.stringMatching(/^Marked words\. Finding: The certificate tells/));
    expect(buttons.filter((name) => name === '')).toEqual([]);

    expect(of('region').map((node) => node.name)).toContain('What is missing');
    const headings = of('heading').map((node) => [node.is.level, node.name]);
    expect(headings).toContainEqual([1, dialog?.name]);
    expect(headings).toContainEqual([
      3,
      'The certificate tells of no conference, only of a letter that one side sent.',
    ]);
    expect([...of('image'), ...of('img')].map((node) => node.name)).toContainEqual(
      expect.stringMatching(/^Motion, page \d+, as it will be filed$/),
    );
    // The court's form behind the panel is not there for a screen reader.
    expect(buttons).not.toContain('Next');
    await page.keyboard.press('Enter');
  });

  it('the panel as it stands over the court’s page has no fault that axe knows, nor has the line behind it', async () => {
    await stopped();
    await waitForStill(at.tab);
    const { violations } = await new AxeBuilder({ page })
      .include('conferral-panel')
      .include('conferral-line')
      .analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)).toEqual(
      [],
    );
    await page.keyboard.press('Enter');
  });

  it('a screen reader is told that a reason is needed, at once', async () => {
    await stopped();
    await tabTo(page, 'file-anyway');
    await page.keyboard.press('Enter');
    await tabTo(page, 'confirm-file-anyway');
    await page.keyboard.press('Enter');
    const nodes = await heard(page);
    const alert = nodes.find((node) => node.role === 'alert' && node.text !== '');
    expect(alert?.text).toBe('Choose a reason.');
    expect(alert?.is.live).toBe('assertive');
    expect(nodes.filter((node) => node.role === 'group').map((node) => node.name)).toContain(
      'Why file it as it is?',
    );
    expect(nodes.filter((node) => node.role === 'radio').map((node) => node.name)).toContain(
      'Another reason',
    );
    expect(nodes.find((node) => node.role === 'textbox' && node.name === 'Note (optional)')).toBeTruthy();
    expect(sent(at)).toBe(0);
    await page.keyboard.press('Escape');
    await tabTo(page, 'go-back');
    await page.keyboard.press('Enter');
  });
});
