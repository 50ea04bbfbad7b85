// The reader: an extension page without a view (offscreen document in Chrome and Edge, a frame of the background page in
// Firefox). Takes jobs over one port from the background; gives progress, verdicts and pictures of pages. It reads
// nothing itself: a worker does, and this page stops and replaces a worker that no longer answers.

import browser, { type Runtime } from 'webextension-polyfill';
import {
  type BackgroundToReader,
  PROTOCOL,
  READER_PORT,
  RECONNECT,
  type ReaderToBackground,
} from '../../utils/messages/protocol';
import { isAskKept } from '../../utils/page/kept-files';
import { Jobs } from './jobs';
import { keptFiles } from './kept-files';

/** Milliseconds without a job after which the reader closes itself (Chrome, Edge) to give its memory back. */
const IDLE = 5 * 60_000;

let port: Runtime.Port | null = null;
let idle: ReturnType<typeof setTimeout> | null = null;

const jobs = new Jobs((message) => {
  tell(message);
  rest();
});

function connect(): void {
  if (port) return;
  const opened = browser.runtime.connect({ name: READER_PORT });
  port = opened;
  opened.onMessage.addListener((message: unknown) => {
    rest();
    const asked = message as BackgroundToReader;
    if (asked.kind === 'ping') tell({ kind: 'pong' });
    else jobs.take(asked);
  });
  // The background was stopped. Jobs run on, since the page will ask for their answers again; the background says when
  // it is back, so that an idle reader does not keep waking it.
  opened.onDisconnect.addListener(() => {
    if (port === opened) port = null;
  });
  tell({ kind: 'ready' });
}

function tell(message: ReaderToBackground): void {
  try {
    port?.postMessage(message);
  } catch {
    port = null;
  }
}

function rest(): void {
  if (idle !== null) clearTimeout(idle);
  idle = setTimeout(() => {
    if (!jobs.busy && window.top === window) window.close();
  }, IDLE);
}

browser.runtime.onMessage.addListener((message: unknown) => {
  if (isAskKept(message)) return Promise.resolve(keptFiles(jobs.kept(message.keep)));
  const asked = message as Partial<typeof RECONNECT> | null;
  if (asked?.to === RECONNECT.to && asked.kind === RECONNECT.kind && asked.protocol === PROTOCOL) connect();
  return undefined;
});
connect();
rest();
