// The messages between the page, the background and the reader: one version, plain data, no behaviour.
// Every message about a check carries its address, the filing (one upload page as the filer sees it) and its revision
// (one set of chosen files), so that an answer for a file that was replaced meanwhile can be told and dropped.
// A File travels as itself where messages are structured clones (Firefox; Chrome from 148 with
// `message_serialization`), else as a blob: URL that the reader fetches.

import type { Clock } from '../core/clocks/clock';
import type { DocumentRef, Filing } from '../core/filing';
import type { ConfirmedOrder } from '../core/orders/order';
import type { Verdict } from '../core/verdict/verdict';

/** Raised when a message changes its meaning; both ends of a port must have the same. */
export const PROTOCOL = 1;

/** Ports: the page to the background, and the reader to the background. */
export const PAGE_PORT = `conferral-page/${PROTOCOL}`;
export const READER_PORT = `conferral-reader/${PROTOCOL}`;

/** Which set of files of which upload page. `revision` counts up with every change of the chosen files. */
export interface Address {
  /** Random, one for each upload page shown. */
  filing: string;
  revision: number;
}

export function sameAddress(a: Address, b: Address): boolean {
  return a.filing === b.filing && a.revision === b.revision;
}

/** One chosen file on its way to the reader. */
export interface CarriedFile {
  ref: DocumentRef;
  /** One for each File object the filer chose; a file chosen again under the same name has another. */
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  body: { blob: Blob } | { url: string };
}

export interface Progress {
  /** Name of the file being read, null before reading begins. */
  fileName: string | null;
  page: number;
  /** Pages of all documents; 0 where not known yet. */
  pages: number;
  ocr?: boolean;
}

/** A picture of one page: PNG, as a Blob or, where messages are JSON, as a data: URL. */
export interface Picture {
  png: Blob | string;
  /** Pixels for one PDF point. */
  scale: number;
}

/** What the page is, for the toolbar icon and the popup. */
export type Watch = 'watching' | 'not-recognised' | 'final' | 'notice' | 'none';

/** What came of a submission that was held or could have been. */
export type Decision =
  | 'passed'
  | 'not-required'
  | 'went-on-warned'
  | 'overridden'
  | 'went-on-unread'
  | 'went-on-unchecked'
  /** The older flow: the check is finished on the page for attachments. */
  | 'later-page'
  | 'went-back'
  | 'observed';

/** The part of the policy in force that the page needs. */
export interface GuardSettings {
  mode: 'observe' | 'warn' | 'block' | 'off';
  holdSeconds: number;
  override: 'allowed' | 'with-reason' | 'never';
  firmName: string | null;
  contact: string | null;
  firmMessage: string | null;
  /** False while the firm's policy may still be on its way: what is shown rests on other settings, and says so. */
  settled: boolean;
  /** Stands for the settings a verdict rests on; '' before they are known. */
  basis: string;
}

/** What earlier screens of this filing told. */
export interface Known {
  caseNumber: string | null;
  events: string[];
  sealed: boolean;
  /** A first upload page of this filing already held the main document (the two-page attachment flow). */
  mainDocument: { fileName: string; size: number } | null;
}

/** Pages of ours that the panel opens; `cases`: at the case of the filing. */
export type OurPage = 'review' | 'send' | 'rules' | 'cases';

export type PageToBackground =
  | { kind: 'hello'; filing: string; court: string; probe: unknown; watch: Watch }
  | { kind: 'warm-up' }
  | { kind: 'check'; address: Address; filing: Filing; files: CarriedFile[]; continues: boolean }
  | { kind: 'cancel'; address: Address }
  | { kind: 'picture'; request: number; address: Address; document: DocumentRef; page: number; width: number }
  | { kind: 'decided'; address: Address; decision: Decision; reason: string | null; note: string }
  | { kind: 'open'; what: OurPage; address: Address | null; court: string };

export type BackgroundToPage =
  | { kind: 'welcome'; clones: boolean; settings: GuardSettings; known: Known }
  | { kind: 'settings'; settings: GuardSettings }
  | { kind: 'progress'; address: Address; progress: Progress }
  | { kind: 'verdict'; address: Address; verdict: Verdict }
  | { kind: 'failed'; address: Address; code: string; detail: string }
  | { kind: 'picture'; request: number; picture: Picture | null };

/** One-shot messages, from pages that hold no port. */
export type Notice =
  | { kind: 'watch'; watch: Watch; structure: string | null }
  /** What a screen before the upload page told. `begins`: the filer started a new transaction. */
  | { kind: 'facts'; begins: boolean; caseNumber: string | null; events: string[]; sealed: boolean }
  | { kind: 'final-screen'; caseNumber: string | null }
  /** `filedOn`: the day the Notice gives, ISO; null where it was not recognised. `ofOrder`: what was docketed is the court's order. */
  | {
      kind: 'notice-seen';
      court: string;
      caseNumber: string | null;
      filedOn: string | null;
      ofOrder: boolean;
    }
  /** Opens the Cases page for the order of this case. */
  | { kind: 'read-order'; court: string; caseNumber: string | null };

/** The answer to `final-screen`: what to recall before the Next that commits; null where nothing is. */
export interface Reminder {
  decision: Decision | null;
  verdict: Verdict['verdict'] | null;
  headline: string;
  findings: string[];
}

/** The answer to `notice-seen`: what runs from this filing, or that an order has to be read first; null where neither is known. */
export type NoticeAnswer =
  /** `listed`: the clocks are kept, and shown in popup and options. */
  | ({ kind: 'due'; listed: boolean } & DueSoon)
  /** `kept`: orders of this case that are confirmed and in force on this machine. */
  | { kind: 'order'; kept: number };

/** What runs from a filing, to be told beside the court's Notice. */
export interface DueSoon {
  clocks: Clock[];
  /** The clocks as an iCalendar file. */
  calendar: string;
}

export type BackgroundToReader =
  | { kind: 'check'; job: string; filing: Filing; files: CarriedFile[]; keep: string; options: ReaderOptions }
  | { kind: 'cancel'; job: string }
  | {
      kind: 'picture';
      job: string;
      keep: string;
      document: DocumentRef;
      page: number;
      width: number;
      clones: boolean;
    }
  | { kind: 'due'; job: string; filed: Filed }
  | { kind: 'forget'; keep: string }
  | { kind: 'ping' };

/** A filing whose Notice was seen. */
export interface Filed {
  court: string;
  caseNumber: string | null;
  /** ISO date; null for today. */
  on: string | null;
  motion: { kind: string; title: string };
}

/** What of the policy in force the check needs. */
export interface ReaderOptions {
  ocr: boolean;
  overlays: unknown[];
  /** Orders of cases in force on this machine; the reader makes overlays of them. */
  orders: ConfirmedOrder[];
  policy: unknown;
  /** False where messages between the parts are JSON: pictures then travel as data: URLs. */
  clones: boolean;
  /** The check continues one on an earlier page: documents kept under the same name count with these. */
  continues: boolean;
}

export type ReaderToBackground =
  | { kind: 'ready' }
  | { kind: 'pong' }
  | { kind: 'progress'; job: string; progress: Progress }
  | { kind: 'verdict'; job: string; verdict: Verdict; digests: Digest[] }
  | { kind: 'failed'; job: string; code: string; detail: string }
  | { kind: 'due'; job: string; due: DueSoon | null }
  | { kind: 'picture'; job: string; picture: Picture | null };

/** SHA-256 of a document, hex: identifies a file in the record without keeping any of it. */
export interface Digest {
  ref: DocumentRef;
  sha256: string;
  /** Bytes. */
  size: number;
}

/** Wakes a reader that has lost its port; sent by `runtime.sendMessage`. */
export const RECONNECT = { to: 'reader', kind: 'reconnect', protocol: PROTOCOL } as const;

/** One of our own pages changed what runs, or shows it: reminders are to be looked at again. Sent by `runtime.sendMessage`. */
export const CLOCKS_CHANGED = { to: 'background', kind: 'clocks-changed' } as const;
