// Where the reader page lives. Takes nothing; makes it, closes it, tells whether it is there. Chrome and Edge: an offscreen
// document (its reason WORKERS: pdf.js parses in a worker). Firefox: a frame of the background page, which has a
// document and may start workers.

import browser from 'webextension-polyfill';

const PAGE = '/reader.html';

interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}
interface Contexts {
  getContexts(filter: { contextTypes: string[] }): Promise<unknown[]>;
}

// The polyfill's types end before these two.
const chrome = (globalThis as unknown as { chrome?: { offscreen?: Offscreen; runtime?: Contexts } }).chrome;

let frame: HTMLIFrameElement | null = null;

export async function readerExists(): Promise<boolean> {
  if (!chrome?.offscreen) return frame?.isConnected ?? false;
  const found = await chrome.runtime!.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return found.length > 0;
}

export async function makeReader(): Promise<void> {
  if (chrome?.offscreen) {
    await chrome.offscreen.createDocument({
      url: PAGE,
      reasons: ['WORKERS'],
      justification: 'Reads the PDF you chose, in a worker, on this machine.',
    });
    return;
  }
  frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL(PAGE);
  document.documentElement.append(frame);
}

export async function closeReader(): Promise<void> {
  if (!chrome?.offscreen) {
    frame?.remove();
    frame = null;
    return;
  }
  try {
    await chrome.offscreen.closeDocument();
  } catch {
    // It is gone already.
  }
}
