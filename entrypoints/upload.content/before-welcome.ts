// What holds until the background has answered: a policy as strict as the default, nothing known of earlier screens.

import type { GuardSettings, Known, Progress } from '../../utils/messages/protocol';

export const BEFORE_WELCOME: GuardSettings = {
  mode: 'block',
  holdSeconds: 10,
  override: 'with-reason',
  firmName: null,
  contact: null,
  firmMessage: null,
  settled: true,
  basis: '',
};
export const NOTHING_KNOWN: Known = { caseNumber: null, events: [], sealed: false, mainDocument: null };
export const NO_PROGRESS: Progress = { fileName: null, page: 0, pages: 0 };
