// The last screen's reminder, and the Notice that makes a filing real. Takes the page's window; on the last screen of a
// filing that was checked in this tab shows a small banner of ours; on the Notice tells the record and shows when a
// response is due. Where the screen's words are not recognised nothing happens.

import { caseOf, filedOn, lastScreenOf } from '../../utils/portal/last-screens';
import { showBanner } from './banner-view';
import { showDue } from './due-view';
import { notify } from './notify';

export function watchLastScreens(window: Window, signal: AbortSignal): void {
  const { document } = window;
  const screen = lastScreenOf(document);
  const seen = async () => {
    const due = await notify({
      kind: 'notice-seen',
      caseNumber: caseOf(document),
      filedOn: filedOn(document),
    });
    if (due && !signal.aborted) showDue(document, due, signal);
  };
  if (screen === 'notice') void seen();
  if (screen !== 'final') return;
  const ask = async () => {
    const reminder = await notify({ kind: 'final-screen', caseNumber: caseOf(document) });
    if (reminder && !signal.aborted) showBanner(document, reminder, signal);
  };
  void ask();
}
