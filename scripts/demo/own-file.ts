// One file of the user's on the upload page. Reads the file first with the same core, to walk to the page as its filer
// would: that court, that case, the docket event its title names. Nothing is filed.

import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { inPanel, waitForLine } from '../../tests/browser/harness/conferral-seen';
import { MAIN_INPUT, NEXT, screenOf, walkToUpload } from '../../tests/browser/harness/filing-steps';
import type { DocketCase } from '../../tests/portal/cases';
import { CATEGORIES } from '../../tests/portal/events';
import { check } from '../../utils/core/check';
import type { Filing } from '../../utils/core/filing';
import { filedAt } from '../../utils/portal/court-zone';
import { readPanelAloud, type Stage } from './stage';

const UNKNOWN_COURT = 'txwd';
const UNKNOWN_EVENT = 'Miscellaneous Relief';

export interface OwnFile {
  path: string;
  court: string;
  event: string;
  case: DocketCase | null;
}

/** The longest docket event whose words all stand in the title. */
function eventFor(title: string): string {
  const motions = CATEGORIES.find((category) => category.motions)!.events;
  const has = (event: string) =>
    event.split(/\W+/).every((word) => new RegExp(`\\b${word}`, 'i').test(title));
  return motions.filter(has).sort((a, b) => b.length - a.length)[0] ?? UNKNOWN_EVENT;
}

export async function readOwnFile(given: string): Promise<OwnFile> {
  const path = resolve(given);
  const bytes = readFileSync(path);
  const filing: Filing = {
    court: UNKNOWN_COURT,
    caseNumber: null,
    events: [],
    filedAt: filedAt(UNKNOWN_COURT, new Date()),
    documents: [{ ref: 'main', fileName: basename(path), size: bytes.length }],
    sealed: false,
  };
  const read = async (start: number, end: number) => new Uint8Array(bytes.subarray(start, end));
  const verdict = await check({ filing, sources: new Map([['main', { size: bytes.length, read }]]) });
  const motion = verdict.motions[0];
  const number = motion?.caseNumber ?? null;
  return {
    path,
    court: motion?.court || UNKNOWN_COURT,
    event: eventFor(motion?.title ?? ''),
    // The widget takes `3:20-cv-00311` with or without judges; another form of number is looked for under a case at hand.
    case:
      number && /^\d:\d{2}-cv-\d{5}/.test(number)
        ? {
            number,
            id: '1999001',
            caption: 'as on the motion',
            plaintiffs: ['Plaintiff'],
            defendants: ['Defendant'],
          }
        : null,
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
  say.quote(await waitForLine(tab, 'pass', 'not-required', 'warn', 'block', 'unreadable', 'unverified'));
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
