// The toolbar icon of a tab: one sign and one sentence for each state. Takes a tab's record; sets badge and title.
// Firefox (manifest version 2) calls the icon browserAction.

import browser from 'webextension-polyfill';
import type { TabRecord } from './tab-memory';

interface Face {
  text: string;
  colour: string;
  title: string;
}

const GREY = '#566070';
const GREEN = '#2b633f';
const AMBER = '#7a5200';
const RED = '#a3261d';

/** Exported for its test. */
export function faceOf(record: TabRecord): Face {
  if (record.watch === 'not-recognised')
    return {
      text: 'off',
      colour: GREY,
      title: 'Conferral is not watching this page: it does not recognise the form.',
    };
  if (record.watch === 'none') return { text: '', colour: GREY, title: 'Conferral' };
  if (record.problem) return { text: '?', colour: GREY, title: 'Conferral could not check this filing.' };
  switch (record.verdict?.verdict) {
    case 'pass':
      return { text: '\u2713', colour: GREEN, title: 'Conferral found what the rules on file ask for.' };
    case 'not-required':
      return { text: '\u2013', colour: GREY, title: 'No rule on file asks for a conference here.' };
    case 'warn':
      return { text: '!', colour: AMBER, title: 'Conferral has a question about this filing.' };
    case 'block':
      return { text: '!', colour: RED, title: 'Conferral found something missing in this filing.' };
    case 'unreadable':
      return { text: '?', colour: GREY, title: 'Conferral could not read this document.' };
    default:
      return { text: '', colour: GREY, title: 'Conferral is watching this page.' };
  }
}

function iconOf(off: boolean): Record<number, string> {
  return Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${off ? 'off-' : ''}${size}.png`]));
}

export async function showFace(tab: number, record: TabRecord): Promise<void> {
  const action = browser.action ?? browser.browserAction;
  const { text, colour, title } = faceOf(record);
  try {
    await Promise.all([
      action.setIcon({ tabId: tab, path: iconOf(record.watch === 'not-recognised') }),
      action.setBadgeText({ tabId: tab, text }),
      action.setBadgeBackgroundColor({ tabId: tab, color: colour }),
      action.setTitle({ tabId: tab, title }),
    ]);
  } catch {
    // The tab closed meanwhile.
  }
}
