// The extension's build: what WXT makes of entrypoints/. Host patterns are the courts' own (see docs/ARCHITECTURE.md).
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
  manifest: {
    name: 'Conferral',
    description: 'Checks a motion\u2019s certificate of conference before it is filed.',
  },
});
