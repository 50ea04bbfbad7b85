// What can be set, by a firm's policy and by the user. Types and defaults only.
// Each key stands once in managed-schema.ts with its description and example; docs/managed.md is made from there.

import type { Effect } from '../core/verdict/verdict';

/** observe: record, never hold. warn: show, never insist. block: as the verdict says. off: the kill switch. */
export type FirmMode = 'observe' | 'warn' | 'block' | 'off';

/** Whether a filer may go on past a block that a finished check reached. */
export type Override = 'allowed' | 'with-reason' | 'never';

/** off: none. plain: that something falls due, and when. case-number: the case number with it. */
export type Reminders = 'off' | 'plain' | 'case-number';

/** What a finding's effect becomes; a field left out matches everything. */
export interface Strictness {
  court?: string;
  kind?: string;
  check?: string;
  effect: Effect;
}

export interface Settings {
  mode: FirmMode;
  strictness: Strictness[];
  override: Override;
  /** Whom to call, as shown to the filer ("Docketing, ext. 4100"). */
  contact: string;
  /** Seconds that Next may be held by an unfinished check before going on is offered; 1 to 60. */
  holdSeconds: number;
  /** Reading scanned pages. */
  ocr: boolean;
  /** Court ids covered; empty: all. */
  courts: string[];
  /** Overlays as data of the rule schema: firm rules, judges' requirements, case orders. */
  overlays: unknown[];
  /** Days a record is kept; 0: until erased. */
  keepDays: number;
  /** True while a litigation hold forbids any erasure. */
  litigationHold: boolean;
  /** Reminders of running clocks by the browser's notifications. */
  reminders: Reminders;
  firmName: string;
  firmMessage: string;
}

export const DEFAULTS: Settings = {
  mode: 'block',
  strictness: [],
  override: 'with-reason',
  contact: '',
  holdSeconds: 10,
  ocr: true,
  courts: [],
  overlays: [],
  keepDays: 0,
  litigationHold: false,
  reminders: 'off',
  firmName: '',
  firmMessage: '',
};

/** Keys a user may set on the options page; the rest belong to the firm. */
export const USER_KEYS = [
  'mode',
  'strictness',
  'holdSeconds',
  'ocr',
  'overlays',
  'keepDays',
  'reminders',
] as const satisfies readonly (keyof Settings)[];
