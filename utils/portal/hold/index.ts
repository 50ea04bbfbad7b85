// All layers that hold a submission. No single one covers every way a form goes out (docs/guard.md has the table); each
// is installed at once, asks the same gate, and undoes itself with the signal.

import { holdClicks } from './clicks';
import type { Gate } from './gate';
import { holdNavigations } from './navigations';
import { holdScripts } from './scripts';
import { holdSubmits } from './submits';

export type { Attempt, Gate, How } from './gate';

export function holdSubmissions(window: Window, gate: Gate, signal: AbortSignal): void {
  for (const layer of [holdClicks, holdSubmits, holdScripts, holdNavigations]) layer(window, gate, signal);
}
