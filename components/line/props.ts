// What the quiet line by the file input takes: how things stand with the file beside it.

import type { Say } from '../i18n/say';
import type { Progress } from '../panel/props';

export type LineState =
  | { kind: 'checking'; progress: Progress }
  | { kind: 'pass' }
  /** `reason` in the core's words, where it gives one. */
  | { kind: 'not-required'; reason: string | null }
  | { kind: 'warn' | 'block'; headline: string }
  | { kind: 'unreadable'; says: string; next: string }
  | { kind: 'overridden' | 'observing' };

export interface LineProps {
  say: Say;
  language: string;
  state: LineState;
  /** "2026-03-01": shown beside a state that rests on the rules; null to leave out. */
  rulesAsOf: string | null;
  /** Opens the findings; null where there are none. */
  onDetails: (() => void) | null;
}
