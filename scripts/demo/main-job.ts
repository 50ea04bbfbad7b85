// Three filings: a motion to compel with one letter as its only proof (stopped), a bare certificate (stopped), and the first
// motion mended (filed). The certificates are in our own words, after Diaz de Leon v. Jimenez Martinez (W.D. Tex. June 23,
// 2021) and Sisk v. BWS Inspection Services (W.D. Tex. Feb. 18, 2022).

import { inPanel, waitForLine, waitForPanel } from '../../tests/browser/harness/conferral-seen';
import {
  attachRow,
  finishFiling,
  MAIN_INPUT,
  NEXT,
  walkToUpload,
} from '../../tests/browser/harness/filing-steps';
import type { FilesOnDisk } from '../../tests/browser/harness/fixture-files';
import { FILINGS, type FixtureFiling } from '../../tests/fixtures/filings';
import { countAtCourt, readPanelAloud, type Stage } from './stage';

async function attach(stage: Stage, fixture: FixtureFiling, stem: string): Promise<FilesOnDisk> {
  const { tab, court, files, say } = stage;
  const onDisk = await files.put(fixture, stem);
  const caseNumber = fixture.main.caption.caseNumber;
  say.line(
    `Civil > Motions > ${fixture.event}; case ${caseNumber}; the filer is picked; the upload page stands.`,
  );
  await walkToUpload(tab, court, { events: [fixture.event], caseNumber });
  await tab.attach(MAIN_INPUT, onDisk.main.path);
  for (const [i, one] of onDisk.attachments.entries()) await attachRow(tab, i + 1, one.path, one);
  const exhibits = onDisk.attachments.length ? ` and ${onDisk.attachments.length} exhibit, a letter` : '';
  say.line(`Attached: ${stem}.pdf${exhibits}.`);
  return onDisk;
}

async function stopped(stage: Stage, picture: string): Promise<void> {
  const { tab, say } = stage;
  say.line('The filer presses Next. Conferral stands in the way:');
  await tab.click(NEXT);
  await waitForPanel(tab);
  await tab.waitFor(inPanel('go-back'));
  await tab.waitFor(inPanel('finding'));
  await readPanelAloud(stage);
  await say.picture(tab, picture);
  countAtCourt(stage, 0);
  say.line('The filer presses "Go back and fix".');
  await tab.click(inPanel('go-back'));
  await tab.waitForGone(inPanel('panel'));
}

export async function showMainJob(stage: Stage): Promise<void> {
  const { tab, portal, say } = stage;

  say.scene('1. A motion to compel, with one letter as its only proof');
  await attach(stage, FILINGS.compelByLetterAttached, 'motion-to-compel');
  await stopped(stage, 'motion-to-compel-stopped');

  say.scene('2. A motion for protective order that says only "have conferred"');
  await attach(stage, FILINGS.protectiveOrderBare, 'motion-for-protective-order');
  await stopped(stage, 'protective-order-stopped');

  say.scene('3. The motion to compel, after counsel met');
  const mended = await attach(stage, FILINGS.compelMended, 'motion-to-compel-mended');
  const words = await waitForLine(tab, 'pass');
  say.line('No panel this time; a quiet line beside the file says:');
  say.quote(words);
  await say.picture(tab, 'mended-quiet-line');
  say.line('The filer presses Next, and on through the court’s own screens.');
  await tab.click(NEXT);
  await finishFiling(tab);
  await say.picture(tab, 'notice-of-electronic-filing');
  countAtCourt(stage, 1);
  const [filed] = portal.received.filings;
  if (!filed?.documents[0]?.bytes.equals(mended.main.bytes)) throw new Error('the court has other bytes');
  say.line(`Notice of Electronic Filing, document ${filed.documentNumber} in ${filed.caseNumber}:`);
  say.quote(filed.docketText);
  say.line('The file at the court is, byte for byte, the file that was chosen.');
  say.line('\nTwo motions were stopped before they went out; one was filed.');
}
