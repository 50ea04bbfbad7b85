// The benchmark in a browser: from choosing the file on the simulated court's upload page to the verdict, with the built
// extension. Takes the files on disk; gives the first time (cold) and the middle of the later ones (warm), or null where
// this machine lacks the browser. Each round's file differs in a comment at its end, so that no verdict is remembered.

import { readFileSync } from 'node:fs';
import { type AtUpload, attach, atUpload } from '../browser/at-upload';
import { firefoxPath } from '../browser/harness/browsers-found';
import { buildExtensions } from '../browser/harness/builds';
import { inLine } from '../browser/harness/conferral-seen';

export interface BrowserTimes {
  /** Milliseconds. */
  cold: number;
  warm: number;
  state: string;
}

const WAITING = ['', 'reading', 'checking', 'waiting'];

export async function timesInBrowser(
  name: 'chromium' | 'firefox',
  files: readonly { path: string }[],
  rounds: number,
): Promise<Map<string, BrowserTimes> | null> {
  if (name === 'firefox' && firefoxPath() === null) return null;
  await buildExtensions([name === 'chromium' ? 'chrome' : 'firefox']);
  const times = new Map<string, BrowserTimes>();
  for (const { path } of files) {
    // A browser of its own, so that the first file finds a cold reader.
    const at = await atUpload(name);
    try {
      const each: number[] = [];
      let state = '';
      for (let round = 0; round <= rounds; round++) {
        const file = at.file(
          `round${round}.pdf`,
          Buffer.concat([readFileSync(path), Buffer.from(`%${round}\n`)]),
        );
        await at.fresh();
        const began = performance.now();
        await attach(at, file);
        state = await verdictState(at);
        each.push(performance.now() - began);
      }
      const later = each.slice(1).sort((a, b) => a - b);
      times.set(path, { cold: each[0]!, warm: later[Math.floor(later.length / 2)] ?? Number.NaN, state });
    } finally {
      await at.close();
    }
  }
  return times;
}

async function verdictState(at: AtUpload): Promise<string> {
  for (;;) {
    const state = await at.tab.read(inLine('line'), (line) => line.dataset.state ?? '');
    if (state !== null && !WAITING.includes(state)) return state;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
