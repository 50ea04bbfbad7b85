// One file of the user's on the upload page. Reads the file first with the same core, to walk to the page as its filer
// would: that court, that case, the docket event its title names. Nothing is filed.

import { basename, resolve } from 'node:path';
import { inPanel, waitForLine } from '../../tests/browser/harness/conferral-seen';
import { MAIN_INPUT, NEXT, screenOf, walkToUpload } from '../../tests/browser/harness/filing-steps';
import type { DocketCase } from '../../tests/portal/cases';
import { CATEGORIES } from '../../tests/portal/events';
import { parseCommand } from '../check/command';
import { runCommand } from '../check/run';
import { readPanelAloud, type Stage } from './stage';

const UNKNOWN_COURT = 'txwd';
const UNKNOWN_EVENT = 'Miscellaneous Relief';

export interface OwnFile {
  path: string;
  court: string;
  event: string;
  case: DocketCase | null;
}

/**
 * The docket event that a filer would pick by the title: at least half of its words stand there ("respond" for
 * "Response"), and it is named first. "Motion" stands in every title and says nothing.
 */
function eventFor(title: string): string {
  const motions = CATEGORIES.find((category) => category.motions)!.events;
  const said = title.toLowerCase();
  const fits = motions.flatMap((event) => {
    const stems = event
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 3 && word !== 'motion')
      .map((word) => word.slice(0, 5));
    const places = stems.map((stem) => said.indexOf(stem)).filter((place) => place >= 0);
    const share = places.length / stems.length;
    return share >= 0.5 ? [{ event, share, count: places.length, first: Math.min(...places) }] : [];
  });
  fits.sort((x, y) => x.first - y.first || y.share - x.share || y.count - x.count);
  return fits[0]?.event ?? UNKNOWN_EVENT;
}

/** The number as the case widget takes it: an office, `yy-cv-nnnnn`, the judges as read; null where none was read. */
function asTyped(read: string | null): string | null {
  const parts = /(?:(\d):)?(\d{2})-?cv-?0*(\d{1,5})((?:-[A-Z]{1,4})*)/i.exec(read ?? '');
  if (!parts) return null;
  const [, office = '1', year, serial, judges] = parts;
  return `${office}:${year}-cv-${serial!.padStart(5, '0')}${judges}`;
}

/** `court` is the CM/ECF id the file belongs to; W.D. Tex. where not given. */
export async function readOwnFile(given: string, court = UNKNOWN_COURT): Promise<OwnFile> {
  const path = resolve(given);
  const verdict = await runCommand(parseCommand([path, '--court', court]));
  const motion = verdict.motions[0];
  const number = asTyped(motion?.caseNumber ?? null);
  const parties = { caption: 'as on the motion', plaintiffs: ['Plaintiff'], defendants: ['Defendant'] };
  return {
    path,
    court,
    event: eventFor(motion?.title ?? ''),
    case: number ? { number, id: '1999001', ...parties } : null,
  };
}

export async function showOwnFile(stage: Stage, own: OwnFile): Promise<void> {
  const { tab, court, say } = stage;
  say.scene(basename(own.path));
  say.line(`Civil > Motions > ${own.event}; case ${own.case?.number ?? 'not read, so another is picked'}.`);
  await walkToUpload(tab, court, {
    events: [own.event],
    ...(own.case ? { caseNumber: own.case.number } : {}),
  });
  await tab.attach(MAIN_INPUT, own.path);
  say.line('The file is attached. The line beside it says:');
  say.quote(await waitForLine(tab, 'pass', 'not-required', 'warn', 'block', 'unreadable'));
  await say.picture(tab, 'quiet-line');
  say.line('The filer presses Next.');
  await tab.click(NEXT);
  await tab.until(
    'the panel or the next screen',
    async () => (await tab.has(inPanel('headline'))) || (await screenOf(tab)) !== 'upload',
    60_000,
  );
  if (await tab.has(inPanel('panel'))) {
    say.line('Conferral stands in the way:');
    await readPanelAloud(stage);
    await say.picture(tab, 'panel');
  } else {
    say.line('Nothing stands in the way; the court’s next screen comes.');
    await say.picture(tab, 'next-screen');
  }
  say.line('\nThe transaction is left there: nothing was filed.');
}
