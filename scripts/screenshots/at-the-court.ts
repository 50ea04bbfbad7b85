// The states a filer meets on the court's pages, each brought about as a filer would: at the simulated court, with real files, in a
// real Chromium that carries the extension. Takes a studio and a camera; every picture is of what then stands there.

import { rmSync } from 'node:fs';
import { type AtUpload, attach, pressNext } from '../../tests/browser/at-upload';
import type { Chromium } from '../../tests/browser/harness/chromium';
import { inPanel, waitForLine, waitForPanel, waitForStill } from '../../tests/browser/harness/conferral-seen';
import {
  attachRow,
  login,
  NEXT,
  waitForScreen,
  walkToUpload,
} from '../../tests/browser/harness/filing-steps';
import type { Tab } from '../../tests/browser/harness/tab';
import type { Camera } from './camera';
import { PAPERS } from './papers';

export interface Studio {
  at: AtUpload;
  camera: Camera;
}

const chromium = ({ at }: Studio) => at.browser as Chromium;
const pageOf = (studio: Studio, tab: Tab = studio.at.tab) => chromium(studio).pageOf(tab);

async function paper(studio: Studio, name: keyof typeof PAPERS): Promise<string> {
  return studio.at.file(`${name}/Motion to Compel (final).pdf`, await PAPERS[name]());
}

/** A panel in this state, at rest. */
async function inState(studio: Studio, ...states: string[]): Promise<void> {
  await studio.at.tab.until(`a panel in state ${states.join(' or ')}`, async () => {
    const state = await studio.at.tab.read(inPanel('panel'), (panel) => panel.dataset.state ?? '');
    return state !== null && states.includes(state);
  });
}

export async function takePanel(studio: Studio, name: string, ...states: string[]): Promise<void> {
  await waitForPanel(studio.at.tab);
  if (states.length > 0) await inState(studio, ...states);
  // In a browser's first seconds the panel says that a firm's policy may still come; most filers never see it.
  await studio.at.tab.waitForGone(inPanel('unsettled'));
  await studio.camera.take(pageOf(studio), `panel-${name}`, {
    still: async () => {
      await waitForStill(studio.at.tab);
      // A new window size leaves the scroll where it was; the question asked is what the filer looks at.
      await studio.at.tab.read(inPanel('reason'), (reason) => reason.scrollIntoView({ block: 'nearest' }));
    },
  });
}

const takeLine = (studio: Studio, name: string) => studio.camera.take(pageOf(studio), `line-${name}`);

/** The motion to compel whose only proof is a letter, its exhibit beside it. */
export async function attachByLetter(studio: Studio): Promise<void> {
  const { at } = studio;
  await attach(at, await at.pdf('compelByLetterAttached'));
  await attachRow(at.tab, 1, await at.letter(), { category: 'Exhibit', description: 'A' });
  await waitForLine(at.tab, 'block');
}

export async function blocked(studio: Studio): Promise<void> {
  const { at } = studio;
  await at.fresh();
  await attachByLetter(studio);
  await takeLine(studio, 'block');
  await pressNext(at);
  await takePanel(studio, 'block', 'block');
  await at.tab.click(inPanel('file-anyway'));
  await at.tab.waitFor(inPanel('reason'));
  await takePanel(studio, 'file-anyway');
  await at.tab.click(inPanel('reason-emergency'));
  await at.tab.click(inPanel('confirm-file-anyway'));
  for (const screen of ['refers', 'questions', 'docket-text']) {
    await waitForScreen(at.tab, screen);
    await at.tab.click(NEXT);
  }
  await waitForScreen(at.tab, 'final');
  await at.tab.waitFor('conferral-banner');
  await studio.camera.take(pageOf(studio), 'last-screen');
  await at.tab.click(NEXT);
  await waitForScreen(at.tab, 'notice');
  await at.tab.waitFor('conferral-banner');
  await studio.camera.take(pageOf(studio), 'notice');
}

export async function otherFindings(studio: Studio): Promise<void> {
  const { at } = studio;
  const stopped = async (path: string, name: string, state: string) => {
    await at.fresh();
    await attach(at, path);
    await waitForLine(at.tab, state);
    await pressNext(at);
    await takePanel(studio, name, state);
  };
  await stopped(await at.pdf('compelWithoutCertificate'), 'no-certificate', 'block');
  await stopped(await paper(studio, 'placeless'), 'warn', 'warn');
  await stopped(await paper(studio, 'crowded'), 'crowded', 'block');
  await stopped(await paper(studio, 'protected'), 'unreadable', 'unreadable');
}

/** S.D. Tex., where a rule is known only by hearsay: it is said, and it stops nothing. */
export async function unverified(studio: Studio): Promise<void> {
  const { at } = studio;
  const court = at.browser.court('txsd');
  await login(at.tab, court);
  await walkToUpload(at.tab, court, { events: ['Extension of Time to File Response/Reply'] });
  await attach(at, await paper(studio, 'unverified'));
  await waitForLine(at.tab, 'warn');
  await pressNext(at);
  await takePanel(studio, 'unverified', 'warn');
}

export async function quiet(studio: Studio): Promise<void> {
  const { at } = studio;
  await at.fresh();
  await attach(at, await at.pdf('compelMended'));
  await waitForLine(at.tab, 'pass');
  await takeLine(studio, 'pass');
  await at.fresh({}, { events: ['Summary Judgment'] });
  await attach(at, await at.pdf('summaryJudgment'));
  await waitForLine(at.tab, 'not-required');
  await takeLine(studio, 'not-required');
}

/** A long scan: the check while it runs, and the offer to go on when its time is over. */
export async function slow(studio: Studio): Promise<void> {
  const { at } = studio;
  const scan = await paper(studio, 'longScan');
  await at.fresh();
  await attach(at, scan);
  await at.tab.until('a scanned page to be counted', async () =>
    /scanned page: \d+ of \d+/.test(await waitForLine(at.tab, 'checking')),
  );
  await takeLine(studio, 'checking');
  await pressNext(at);
  await takePanel(studio, 'checking', 'checking');
  await takePanel(studio, 'late', 'late');
  await at.tab.click(inPanel('go-back'));
}

/** The file was taken away between its choice and Next. */
export async function gone(studio: Studio): Promise<void> {
  const { at } = studio;
  const path = at.file('gone/Motion to Compel (final).pdf', '%PDF-1.4 not for long');
  await at.fresh();
  await attach(at, path);
  rmSync(path);
  await pressNext(at);
  await at.tab.waitFor(inPanel('go-on'));
  await takePanel(studio, 'problem', 'problem', 'unreadable');
}
