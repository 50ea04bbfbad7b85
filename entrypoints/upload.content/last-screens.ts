// The last screen's reminder, and the Notice that makes a filing real. Takes the page's window; on the last screen of a
// filing that was checked in this tab shows a small banner of ours; on the Notice tells the record and shows when a
// response is due, or that an order has to be read first. Where the screen's words are not recognised nothing happens.

import { caseOf, filedOn, lastScreenOf, ofOrder } from '../../utils/portal/last-screens';
import { showBanner } from './banner-view';
import { showDue } from './due-view';
import { notify } from './notify';
import { showOrder } from './order-view';

export function watchLastScreens(window: Window, court: string, signal: AbortSignal): void {
  const { document } = window;
  const screen = lastScreenOf(document);
  const seen = async () => {
    const caseNumber = caseOf(document);
    const answer = await notify({
      kind: 'notice-seen',
      court,
      caseNumber,
      filedOn: filedOn(document),
      ofOrder: ofOrder(document),
    });
    if (!answer || signal.aborted) return;
    if (answer.kind === 'due') showDue(document, answer, signal);
    else showOrder(document, { court, caseNumber, kept: answer.kept }, signal);
  };
  if (screen === 'notice') void seen();
  if (screen !== 'final') return;
  const ask = async () => {
    const reminder = await notify({ kind: 'final-screen', caseNumber: caseOf(document) });
    if (reminder && !signal.aborted) showBanner(document, reminder, signal);
  };
  void ask();
}
