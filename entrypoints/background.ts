// Routes a check to the reader; owns policy and store.

import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground({ main() {} });
