// What the reader page and its worker say to each other. Types only.

import type { DocumentRef, Filing } from '../../utils/core/filing';
import type { Verdict } from '../../utils/core/verdict/verdict';
import type { DueSoon, Filed, Progress, ReaderOptions } from '../../utils/messages/protocol';

/** The documents of a filing as the worker reads them. */
export type Blobs = ReadonlyMap<DocumentRef, Blob>;

export type ToWorker =
  | { kind: 'check'; job: string; filing: Filing; blobs: Blobs; options: ReaderOptions }
  | { kind: 'picture'; job: string; blob: Blob; page: number; width: number }
  | { kind: 'due'; job: string; filed: Filed }
  | { kind: 'cancel'; job: string }
  | { kind: 'ping' };

export type FromWorker =
  | { kind: 'pong' }
  | { kind: 'progress'; job: string; progress: Progress }
  | { kind: 'verdict'; job: string; verdict: Verdict }
  | { kind: 'picture'; job: string; picture: { png: Blob; scale: number } | null }
  | { kind: 'due'; job: string; due: DueSoon | null }
  | { kind: 'failed'; job: string; code: string; detail: string };
