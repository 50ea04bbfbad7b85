// How long until the filer sees it: from the file input's own change event, in the court's page, to the quiet line standing with its
// verdict, and to the panel standing where Next was pressed at once. Both clocks are the page's; frames are counted, so that
// what is measured has been drawn. Takes a number of rounds; gives the first time (cold reader) and the middle of the later ones.

import { readFileSync } from 'node:fs';
import { type AtUpload, attach, atUpload, pressNext } from '../browser/at-upload';
import { firefoxPath } from '../browser/harness/browsers-found';
import { buildExtensions } from '../browser/harness/builds';
import { MAIN_INPUT } from '../browser/harness/filing-steps';
import type { FixtureName } from '../fixtures/filings';

export interface Seen {
  browser: 'Chromium' | 'Firefox';
  what: string;
  /** Milliseconds. */
  first: number;
  later: number;
}

type Face = 'line' | 'panel';

const SCENES: { what: string; face: Face; file: FixtureName }[] = [
  { what: 'the quiet line of a motion that passes', face: 'line', file: 'compelMended' },
  {
    what: 'the panel of a motion that is stopped, Next pressed at once',
    face: 'panel',
    file: 'compelByLetter',
  },
];

export async function timesSeen(rounds: number): Promise<Seen[]> {
  const rows: Seen[] = [];
  for (const browser of ['Chromium', 'Firefox'] as const) {
    if (browser === 'Firefox' && firefoxPath() === null) continue;
    await buildExtensions([browser === 'Firefox' ? 'firefox' : 'chrome']);
    for (const { what, face, file } of SCENES) {
      // A browser of its own, so that the first file finds a cold reader.
      const at = await atUpload(browser === 'Firefox' ? 'firefox' : 'chromium');
      try {
        const bytes = readFileSync(await at.pdf(file));
        const each: number[] = [];
        for (let round = 0; round <= rounds; round++)
          each.push(await once(at, face, Buffer.concat([bytes, Buffer.from(`%${round}\n`)]), round));
        const later = each.slice(1).sort((a, b) => a - b);
        rows.push({
          browser,
          what,
          first: each[0]!,
          later: later[Math.floor(later.length / 2)] ?? Number.NaN,
        });
      } finally {
        await at.close();
      }
    }
  }
  return rows;
}

interface Clocked {
  changed: number;
  stood: number;
}

async function once(at: AtUpload, face: Face, bytes: Buffer, round: number): Promise<number> {
  const path = at.file(`seen${round}.pdf`, bytes);
  await at.fresh();
  await at.tab.evaluate(startClock, { face, input: MAIN_INPUT });
  await attach(at, path);
  if (face === 'panel') await pressNext(at);
  let clocked: Clocked | null = null;
  await at.tab.until(`the ${face} to stand`, async () => {
    clocked = await at.tab.evaluate(() => (window as unknown as { clocked: Clocked }).clocked);
    return clocked.stood > 0;
  });
  return clocked!.stood - clocked!.changed;
}

/** Runs in the court's page: notes the change, then looks at each frame whether the face stands with a verdict. */
function startClock({ face, input }: { face: string; input: string }): void {
  const clocked = { changed: 0, stood: 0 };
  (window as unknown as { clocked: typeof clocked }).clocked = clocked;
  const change = () => {
    clocked.changed = performance.now();
  };
  document.querySelector(input)?.addEventListener('change', change, { capture: true, once: true });
  const look = () => {
    const shadow = document.querySelector(`conferral-${face}`)?.shadowRoot;
    const state = shadow?.querySelector<HTMLElement>(`[data-test="${face}"]`)?.dataset.state;
    if (clocked.changed > 0 && state && state !== 'checking') clocked.stood = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The part of the benchmark's page; '' where no browser was timed. */
export function seenPart(rows: readonly Seen[]): string {
  if (rows.length === 0) return '';
  const lines = rows.map(
    ({ browser, what, first, later }) =>
      `| ${what} | ${browser} | ${Math.round(first)} | ${Math.round(later)} |`,
  );
  return `
## What the filer waits for: from the input's change event until it stands

| | browser | first | later |
|---|---|---|---|
${lines.join('\n')}
`;
}
