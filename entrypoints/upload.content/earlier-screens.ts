// What the screens before the upload page tell of the filing: case, docket events, sealed or not. Takes the page's window;
// sends the facts when the filer goes on, since events are picked by script and stand only then. Pages that are no screen
// of a filing send nothing.
// Documented: filing events are served by Dispatch.pl; the first view carries the event code bare, later ones a
// one-time number and a step tag; the Civil and Criminal menus reset everything entered.

import { caseNumberOn } from '../../utils/portal/case';
import { eventsInHeading, isEventScreen, pickedEventsOn, saysSealed } from '../../utils/portal/events';
import { notify } from './notify';

const FILING = /\/Dispatch\.pl$/;
const STEP = /^\?\d+-L_\w+-\d+$/;
const MENU = /\/DisplayMenu\.pl$/;

export function readEarlierScreen(window: Window, signal: AbortSignal): void {
  const { pathname, search } = window.location;
  const { document } = window;
  const menu = MENU.test(pathname) && /(?:Civil|Criminal|Bankruptcy|Adversary)Events/i.test(search);
  if (!menu && !FILING.test(pathname)) return;
  const begins = menu || !STEP.test(search);
  if (begins) void notify({ kind: 'facts', begins: true, caseNumber: null, events: [], sealed: false });
  if (menu) return;
  let told = '';
  const tell = () => {
    const picked = isEventScreen(document) ? pickedEventsOn(document) : [];
    const events = picked.length > 0 ? picked : eventsInHeading(document);
    const facts = { caseNumber: caseNumberOn(document), events, sealed: saysSealed(document, events) };
    const words = JSON.stringify(facts);
    if (words === told || (!facts.caseNumber && events.length === 0 && !facts.sealed)) return;
    told = words;
    void notify({ kind: 'facts', begins: false, ...facts });
  };
  tell();
  // A click that goes on is heard before the page's script sends the form.
  for (const type of ['click', 'submit', 'change', 'pagehide'])
    window.addEventListener(type, () => tell(), { capture: true, signal });
  // The list of picked events is made by the page's own click handlers, which run after ours.
  window.addEventListener('click', () => setTimeout(tell, 0), { signal });
}
