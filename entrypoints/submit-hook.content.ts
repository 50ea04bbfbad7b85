// MAIN world: asks before a scripted submit.

import { defineContentScript } from 'wxt/utils/define-content-script';
import { GLOBS, MATCHES } from '../utils/portal/hosts';

export default defineContentScript({
  matches: MATCHES,
  includeGlobs: GLOBS,
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  main() {},
});
