// What changes between the check and Next, in both browsers: the file, the rows, the page itself. What goes out is what was
// looked at, and a verdict never outlives its file.

import { copyFileSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AtUpload,
  attach,
  atUpload,
  fileAnyway,
  goBack,
  pressNext,
  sent,
  sentOnce,
  settle,
} from './at-upload';
import { firefoxPath } from './harness/browsers-found';
import { inLine, inPanel, panelSeen, waitForLine, waitForPanel } from './harness/conferral-seen';
import { attachRow, login, MAIN_INPUT, NEXT, waitForScreen, walkToUpload } from './harness/filing-steps';

const browsers = firefoxPath() ? (['chromium', 'firefox'] as const) : (['chromium'] as const);

describe.each(browsers)('between check and Next, in %s', (name) => {
  let at: AtUpload;
  let blocked: string;
  let mended: string;
  let letter: string;

  beforeAll(async () => {
    // Without the pref Firefox asks before it reloads a page that came of a form, and nobody is there to answer.
    const prefs = { 'dom.confirm_repost.testing.always_accept': true };
    at = await atUpload(name, { bfcache: true, prefs });
    blocked = await at.pdf('compelByLetter');
    mended = await at.pdf('compelMended');
    letter = await at.letter();
  });

  afterAll(() => at?.close());

  /** Both documents under one name, with one size and one time, in folders of their own. */
  function alike(): { good: string; bad: string } {
    const size = Math.max(statSync(mended).size, statSync(blocked).size);
    const [good, bad] = [mended, blocked].map((path, i) => {
      const folder = join(at.folder, `alike-${i}`);
      mkdirSync(folder, { recursive: true });
      const copy = join(folder, 'motion.pdf');
      const bytes = readFileSync(path);
      // Bytes after the end-of-file mark change nothing a reader sees.
      writeFileSync(copy, Buffer.concat([bytes, Buffer.alloc(size - bytes.length, 0x20)]));
      utimesSync(copy, 1_600_000_000, 1_600_000_000);
      return copy;
    });
    return { good: good!, bad: bad! };
  }

  it('a passing file goes on at once, with no panel', async () => {
    await at.fresh();
    await attach(at, mended);
    await waitForLine(at.tab, 'pass');
    await pressNext(at);
    await sentOnce(at, mended);
    await waitForScreen(at.tab, 'refers');
  });

  it('Next pressed before the check is done waits and goes on by itself', async () => {
    await at.fresh();
    await attach(at, mended);
    await pressNext(at);
    await sentOnce(at, mended);
    await waitForScreen(at.tab, 'refers');
  });

  it('Next pressed before the check is done shows the panel when it blocks', async () => {
    await at.fresh();
    await attach(at, blocked);
    await pressNext(at);
    await at.tab.until(
      'the verdict',
      async () => (await panelSeen(at.tab))?.text.includes('File anyway') ?? false,
    );
    expect(sent(at)).toBe(0);
    await goBack(at.tab);
  });

  it('a file replaced by one of the same name, size and time is checked anew', async () => {
    const { good, bad } = alike();
    await at.fresh();
    await attach(at, good);
    await waitForLine(at.tab, 'pass');
    // Firefox' driver takes two files that look alike for one, unless the input was empty between them.
    await at.tab.evaluate(() => {
      (document.querySelector('input[type=file]') as HTMLInputElement).value = '';
    });
    await attach(at, bad);
    await pressNext(at);
    await waitForPanel(at.tab);
    await settle();
    expect(sent(at)).toBe(0);
    await fileAnyway(at.tab);
    await sentOnce(at, bad);
    await waitForScreen(at.tab, 'refers');
  });

  it('a file saved again under its name after the check never goes out as the one that passed', async () => {
    const { good, bad } = alike();
    await at.fresh();
    await attach(at, good);
    await waitForLine(at.tab, 'pass');
    copyFileSync(bad, good);
    await pressNext(at);
    await waitForPanel(at.tab);
    await settle();
    expect(sent(at)).toBe(0);
    // The panel says what is known: the file cannot be read any more, or what now stands in it.
    const seen = await panelSeen(at.tab);
    expect(seen!.text).toMatch(/saved again|choose the file again|file anyway/i);
    await goBack(at.tab);
  });

  it('an attachment in a row that a script added is checked with the main document', async () => {
    await at.fresh();
    await attach(at, blocked);
    await waitForLine(at.tab, 'block');
    await attachRow(at.tab, 1, letter, { category: 'Exhibit', description: 'A' });
    await at.tab.waitFor('input[name=attach_2]');
    await attachRow(at.tab, 2, letter, { category: 'Exhibit', description: 'B' });
    await pressNext(at);
    await waitForPanel(at.tab);
    expect(sent(at)).toBe(0);
    await fileAnyway(at.tab);
    await at.tab.until('the PDF to arrive', () => sent(at) > 0);
    const parts = at.portal.received.withPdf[0]!.parts.filter(
      (part) => part.bytes.length > 0 && part.fileName,
    );
    expect(parts.map((part) => part.name)).toEqual(['file_1', 'attach_1', 'attach_2']);
    await waitForScreen(at.tab, 'refers');
  });

  it('Clear takes verdict and line away, and Next then says what the court says', async () => {
    await at.fresh();
    await attach(at, blocked);
    await waitForLine(at.tab, 'block');
    await at.tab.click('input[name=reset]');
    await at.tab.waitForGone(inLine('line'));
    await pressNext(at);
    await at.tab.until('the court’s alert', () => at.tab.alerts.length > 0);
    expect(at.tab.alerts[0]).toMatch(/must select a PDF/);
    expect(await at.tab.has(inPanel('panel'))).toBe(false);
  });

  it('a file dropped on the court’s drop area is checked', async () => {
    await at.fresh({ dropAndMultiple: true });
    const bytes = [...readFileSync(blocked)];
    await at.tab.evaluate((bytes: number[]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'dropped.pdf', { type: 'application/pdf' }));
      document
        .getElementById('dropArea')!
        .dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    }, bytes);
    await pressNext(at);
    await waitForPanel(at.tab);
    expect(sent(at)).toBe(0);
    await goBack(at.tab);
  });

  it('Back after the upload page arms the guard again', async () => {
    await at.fresh();
    await attach(at, mended);
    await waitForLine(at.tab, 'pass');
    await pressNext(at);
    await waitForScreen(at.tab, 'refers');
    at.portal.received.clear();
    await at.tab.back();
    await waitForScreen(at.tab, 'upload');
    await attach(at, blocked);
    await waitForLine(at.tab, 'block');
    await pressNext(at);
    await waitForPanel(at.tab);
    await settle();
    expect(sent(at)).toBe(0);
    await goBack(at.tab);
  });

  it('a reload forgets what was decided', async () => {
    await at.fresh();
    await attach(at, blocked);
    await waitForLine(at.tab, 'block');
    await at.tab.reload();
    await waitForScreen(at.tab, 'upload');
    await attach(at, blocked);
    await pressNext(at);
    await waitForPanel(at.tab);
    expect(sent(at)).toBe(0);
    await goBack(at.tab);
  });

  it('two tabs with two cases do not mix', async () => {
    await at.fresh();
    await attach(at, mended);
    await waitForLine(at.tab, 'pass');
    const other = await at.browser.newTab();
    await login(other, at.browser.court());
    await walkToUpload(other, at.browser.court(), { caseNumber: '1:24-cv-00518' });
    at.portal.received.clear();
    await other.attach(MAIN_INPUT, blocked);
    await other.click(NEXT);
    await waitForPanel(other);
    expect(sent(at)).toBe(0);
    await other.close();
    await pressNext(at);
    await sentOnce(at, mended);
  });

  it('the older flow: a first page whose attachments follow lets on, and the second page holds', async () => {
    await at.fresh({ attachments: 'two-page' });
    await attach(at, blocked);
    await at.tab.click('input[name=attachments][value=yes]');
    await pressNext(at);
    await waitForScreen(at.tab, 'attachments');
    at.portal.received.clear();
    await at.tab.attach('input[name=entry_file]', letter);
    await at.tab.select('select[name=entry_category]', 'Exhibit');
    await at.tab.click('input[name=add]');
    await pressNext(at);
    await waitForPanel(at.tab);
    await settle();
    expect(sent(at)).toBe(0);
    await fileAnyway(at.tab);
    await waitForScreen(at.tab, 'refers');
  });

  it('the panel removed by the page comes back, and nothing goes out meanwhile', async () => {
    await at.fresh();
    await attach(at, blocked);
    await waitForLine(at.tab, 'block');
    await pressNext(at);
    await waitForPanel(at.tab);
    await at.tab.evaluate(() => document.querySelector('conferral-panel')!.remove());
    await waitForPanel(at.tab);
    await at.tab.evaluate(() => document.forms[0]!.submit());
    await settle();
    expect(sent(at)).toBe(0);
    await goBack(at.tab);
  });

  it('the court’s own dialog on top of the panel changes nothing', async () => {
    await at.fresh({ modal: true });
    await attach(at, blocked);
    await waitForLine(at.tab, 'block');
    await pressNext(at);
    await waitForPanel(at.tab);
    await at.tab.evaluate(() => (document.getElementById('courtModal') as HTMLDialogElement).showModal());
    await at.tab.click('#courtModal button');
    expect(await at.tab.has(inPanel('panel'))).toBe(true);
    expect(sent(at)).toBe(0);
    await goBack(at.tab);
  });

  it('keys typed in the panel stay in it', async () => {
    await at.fresh();
    await at.tab.evaluate(() => {
      const seen: string[] = [];
      (window as unknown as { seen: string[] }).seen = seen;
      for (const type of ['keydown', 'keypress', 'keyup'])
        window.addEventListener(type, (event) => seen.push((event as KeyboardEvent).key), true);
    });
    await attach(at, blocked);
    await waitForLine(at.tab, 'block');
    await pressNext(at);
    await waitForPanel(at.tab);
    await at.tab.click(inPanel('file-anyway'));
    await at.tab.click(inPanel('note'));
    await at.tab.type('Told by phone');
    expect(await at.tab.read(inPanel('note'), (note) => (note as HTMLTextAreaElement).value)).toBe(
      'Told by phone',
    );
    for (let i = 0; i < 3; i++) await at.tab.press('Escape');
    await waitForPanel(at.tab);
    expect(await at.tab.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    // Escape left the step that asks the reason, and the panel stands.
    await goBack(at.tab);
  });
});
