// ISOLATED world, top frame of every CM/ECF page, before the page's first script. Finds out what the page is and starts the
// behaviour it calls for; on all other pages it adds nothing, reads next to nothing and sends nothing.

import { defineContentScript } from 'wxt/utils/define-content-script';
import { courtOf, GLOBS, MATCHES } from '../../utils/portal/hosts';
import { watchPages } from './pages';
import { whenWrittenAnew } from './written-anew';

export default defineContentScript({
  matches: MATCHES,
  includeGlobs: GLOBS,
  runAt: 'document_start',
  main() {
    const host = courtOf(location.hostname);
    if (!host || window.top !== window) return;
    let life = new AbortController();
    watchPages(window, host.court, life.signal);
    whenWrittenAnew(window, () => {
      life.abort();
      life = new AbortController();
      watchPages(window, host.court, life.signal);
    });
  },
});
