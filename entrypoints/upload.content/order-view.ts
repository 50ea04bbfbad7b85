// What the Notice of a court's own order carries of ours: that its deadlines are not known before the order is read, and the
// way to the page that reads it. Takes court, case and how many orders of the case are confirmed already.

import { notify } from './notify';
import { make, showStrip } from './strip-view';
import { say } from './words';

export function showOrder(
  document: Document,
  { court, caseNumber, kept }: { court: string; caseNumber: string | null; kept: number },
  signal: AbortSignal,
): void {
  const words = make(document, 'div');
  words.className = 'words';
  const line = make(document, 'p');
  line.dataset.test = 'order-docketed';
  line.append(make(document, 'strong', `${say('name')}: `), say('order_docketed'));
  words.append(line);
  if (kept > 0) words.append(make(document, 'p', say.count('order_kept', kept)));
  const read = make(document, 'button', say('order_read'));
  read.type = 'button';
  read.dataset.test = 'read-order';
  read.addEventListener('click', () => void notify({ kind: 'read-order', court, caseNumber }), { signal });
  showStrip(document, words, [read], signal);
}
