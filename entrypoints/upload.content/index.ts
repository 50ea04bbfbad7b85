// ISOLATED world, every CM/ECF page: finds the upload page and guards it.

import { defineContentScript } from 'wxt/utils/define-content-script';
import { GLOBS, MATCHES } from '../../utils/portal/hosts';

export default defineContentScript({
  matches: MATCHES,
  includeGlobs: GLOBS,
  runAt: 'document_start',
  main() {},
});
