// Which behaviour a page gets. The layers that hold a submission stand from the first moment, since a fast filer can press
// Next before the page has loaded; they ask whether this is the upload page only when something is about to be sent.

import { holdSubmissions } from '../../utils/portal/hold';
import { ARE_YOU_THERE } from '../../utils/portal/hold/gate';
import { ownOf } from '../../utils/portal/own-property';
import { pageOf, type UploadPage } from '../../utils/portal/page';
import { structureOf } from '../../utils/portal/structure';
import { readEarlierScreen } from './earlier-screens';
import { Guard } from './guard';
import { keepKeys } from './keys';
import { watchLastScreens } from './last-screens';
import { notify } from './notify';
import { watchChoices, watchRows } from './watch-files';

export function watchPages(window: Window, court: string, signal: AbortSignal): void {
  const { document } = window;
  // Left by a former version of the extension, whose script is dead: its panel would stand there for ever.
  for (const stale of document.querySelectorAll('conferral-panel,conferral-line,conferral-banner'))
    stale.remove();
  let seen: UploadPage | null = null;
  let guard: Guard | null = null;

  /** Cheap enough to ask again whenever something changes: one query where there is no file input. */
  const look = (): UploadPage => {
    if (seen?.kind === 'upload' && seen.form && ownOf(seen.form, 'isConnected')) return seen;
    seen = pageOf(document, window.location);
    return seen;
  };
  const begin = () => {
    if (guard || look().kind !== 'upload') return;
    guard = new Guard(window, court, look, signal);
    guard.start();
    watchRows(window, () => guard?.refresh(), signal);
  };

  keepKeys(window, signal);
  window.addEventListener(ARE_YOU_THERE, (event) => event.preventDefault(), { capture: true, signal });
  holdSubmissions(
    window,
    {
      form() {
        begin();
        return guard?.form() ?? null;
      },
      passes(atOnce) {
        begin();
        return guard?.passes(atOnce) ?? true;
      },
      hold: (attempt) => guard?.hold(attempt),
    },
    signal,
  );

  watchChoices(window, () => guard?.refresh(), signal);
  // A file input may come by script long after the page: its first use tells.
  window.addEventListener(
    'change',
    (event) => {
      const target = event.target as HTMLInputElement | null;
      if (target?.type !== 'file' || guard) return;
      begin();
      if (!guard && look().kind === 'unrecognised') notWatching();
    },
    { capture: true, signal },
  );

  const notWatching = () =>
    notify({ kind: 'watch', watch: 'not-recognised', structure: structureOf(document) });

  const ready = () => {
    begin();
    if (guard) return;
    if (look().kind === 'unrecognised') return notWatching();
    readEarlierScreen(window, signal);
    watchLastScreens(window, court, signal);
  };
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', ready, { once: true, signal });
  else ready();

  window.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) guard?.restored();
    },
    { signal },
  );
}
