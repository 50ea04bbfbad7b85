// Not in the way, in both browsers: other pages of the court stay as they are, and what is filed is what would have been
// filed without us.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AtUpload,
  attach,
  atUpload,
  type BrowserName,
  fileAnyway,
  pressNext,
  sent,
  sentOnce,
  settle,
} from './at-upload';
import { firefoxPath } from './harness/browsers-found';
import { waitForLine, waitForPanel } from './harness/conferral-seen';
import { attachRow, waitForScreen } from './harness/filing-steps';

const browsers = firefoxPath() ? (['chromium', 'firefox'] as const) : (['chromium'] as const);
const OURS = 'conferral-panel, conferral-line, conferral-banner';

/** The parts of what one browser sends for the same page, with or without the extension. */
async function partsSent(name: BrowserName, extension: boolean): Promise<string[]> {
  const at = await atUpload(name, { extension });
  try {
    await at.fresh();
    const blocked = await at.pdf('compelByLetter');
    await attach(at, blocked);
    await attachRow(at.tab, 1, await at.letter(), { category: 'Exhibit', description: 'A' });
    if (extension) await waitForLine(at.tab, 'block', 'warn');
    await pressNext(at);
    if (extension) await fileAnyway(at.tab);
    await at.tab.until('the PDF to arrive', () => sent(at) > 0);
    const { parts } = at.portal.received.withPdf[0]!;
    return parts.map(
      (part) => `${part.name}|${part.fileName}|${part.contentType}|${part.bytes.toString('base64')}`,
    );
  } finally {
    await at.close();
  }
}

describe.each(browsers)('what is filed, in %s', (name) => {
  it('is part for part what is filed without the extension', async () => {
    const without = await partsSent(name, false);
    expect(await partsSent(name, true)).toEqual(without);
    expect(without.length).toBeGreaterThan(4);
  });
});

describe.each(browsers)('not in the way, in %s', (name) => {
  let at: AtUpload;

  beforeAll(async () => {
    at = await atUpload(name);
  });
  afterAll(() => at?.close());

  it.each([
    ['the civil menu', '/cgi-bin/DisplayMenu.pl?CivilEvents'],
    ['the query page', '/cgi-bin/iquery.pl'],
    ['a docket report', '/cgi-bin/DktRpt.pl?1083411'],
    ['the query of a case’s history', '/cgi-bin/HistDocQry.pl'],
    ['a receipt', '/cgi-bin/DisplayReceipt.pl?1083411,1,'],
    ['the PDF checker', '/cgi-bin/CheckPDF.pl'],
    ['the list of creditors', '/cgi-bin/Creditors.pl'],
    ['a page that is not there', '/cgi-bin/Nothing.pl'],
  ])('%s gets nothing of ours', async (_, path) => {
    await at.tab.goto(`${at.browser.court()}${path}`);
    await settle(400);
    expect(await at.tab.has(OURS)).toBe(false);
    expect(await at.tab.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/conferral/i);
  });

  it.each([
    ['the PDF checker takes a motion', '/cgi-bin/CheckPDF.pl', 'motion'],
    ['a bankruptcy court takes its list of creditors', '/cgi-bin/Creditors.pl', 'list'],
  ])('%s at once, with no word of ours', async (_, path, kind) => {
    const file =
      kind === 'motion' ? await at.pdf('compelByLetter') : at.file('creditors.txt', 'Lark\nHeron\n');
    await at.tab.goto(`${at.browser.court()}${path}`);
    at.portal.received.clear();
    await attach(at, file, 'input[type=file]');
    await settle(400);
    expect(await at.tab.has(OURS)).toBe(false);
    await pressNext(at);
    await sentOnce(at, file);
    expect(await at.tab.has(OURS)).toBe(false);
  });

  it('the upload page gets nothing before a file is chosen, and its form nothing ever', async () => {
    await at.fresh();
    await settle(400);
    expect(await at.tab.has(OURS)).toBe(false);
    const form = () => at.tab.evaluate(() => document.forms[0]!.innerHTML);
    const forms = () => at.tab.evaluate(() => document.forms.length);
    const [before, count] = [await form(), await forms()];
    await attach(at, await at.pdf('compelByLetter'));
    await waitForLine(at.tab, 'block');
    await pressNext(at);
    await waitForPanel(at.tab);
    expect(await forms()).toBe(count);
    expect(await form()).toBe(before);
  });

  it('an answer stays silent and goes on', async () => {
    const answer = await at.pdf('answer');
    await at.fresh({}, { category: 'initial', events: ['Answer to Complaint'] });
    await attach(at, answer);
    await pressNext(at);
    await sentOnce(at, answer);
    await waitForScreen(at.tab, 'refers');
  });

  it('the court’s globals are its own', async () => {
    await at.fresh();
    const names = await at.tab.evaluate(() => Object.keys(window).filter((key) => /conferral/i.test(key)));
    expect(names).toEqual([]);
    expect(await at.tab.evaluate(() => (window as unknown as { BeenHere: number }).BeenHere)).toBe(0);
  });

  it('a strict content security policy changes nothing', async () => {
    const blocked = await at.pdf('compelByLetter');
    await at.fresh({ csp: 'strict', next: 'submit' });
    await attach(at, blocked);
    await waitForLine(at.tab, 'block');
    await pressNext(at);
    await waitForPanel(at.tab);
    expect(sent(at)).toBe(0);
    await fileAnyway(at.tab);
    await sentOnce(at, blocked);
  });

  it('an alert of the court’s is heard as ever', async () => {
    await at.fresh({ alertOnLoad: 'Maintenance tonight' });
    await at.tab.until('the alert', () => at.tab.alerts.includes('Maintenance tonight'));
  });
});
