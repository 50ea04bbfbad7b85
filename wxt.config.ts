// The extension's build: what WXT makes of entrypoints/. Takes the version from package.json and two variables of the
// environment; gives the manifest of each browser. Why each permission and each number: docs/ARCHITECTURE.md.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig, type UserManifest } from 'wxt';
import { taken } from './scripts/package/taken';

/** Oldest browsers: docs/ARCHITECTURE.md says what each number rests on and what was run. */
const OLDEST = { chrome: '128', firefox: '140.0' };

/**
 * The public half of a key whose private half was thrown away: it fixes the id of an unpacked build, so that a policy
 * file or a test can name it. A store takes no `key`, and a firm signs with its own: CONFERRAL_MANIFEST_KEY is
 * the key to write instead, empty for none.
 */
const KEY =
  process.env.CONFERRAL_MANIFEST_KEY ??
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0lbZ352Yp+RYvNyYbrKuRHUp4YBbrgOiMNwQ62W7J2RSz+HQMmh5J5Efu9cmqJqN7MsNYx6kFLnBq6lJhUe29jslM1MRr6WPdHPiBzSkjIU2eqNCbNhjJfJsbaac7YN06QvIRwa6LPFajKtPYkN40rzpTgQRj7dRd+QMFSlVRx1W+AplZYTgXcsawkfUeLeczU0AViyl8D1gkTUSdKHqFxmbYuGfqb2yZ8NMQrveH6whgkS+vJB7TMqHbPYuMYxtMRNZeON70YQYnVfprk3ik9m+wVNo/bqfz2XDsNoblL//KQEZjY4Y2cZsgNDesQRoOVMyt8aWhBUr1KbKcZSmUQIDAQAB';

const FIREFOX_ID = 'conferral@conferral.invalid';

/**
 * No connection to anywhere: `connect-src` takes the extension's own files (OCR data) and blob: URLs, by which a file
 * travels where messages cannot carry it. Fonts and pictures inside a PDF are blob: and data:.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self' blob: data:",
  "connect-src 'self' blob:",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** pdf.js' data: decoders of scanned pictures, the fourteen standard fonts, character maps. Packed as `pdfjs/…`. */
const PDFJS_DATA = ['cmaps', 'standard_fonts', 'wasm'];

export default defineConfig({
  imports: false,
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const folder of PDFJS_DATA) {
        const from = resolve('node_modules/pdfjs-dist', folder);
        for (const file of readdirSync(from)) {
          // Only for browsers without WebAssembly.
          if (file.endsWith('_nowasm_fallback.js')) continue;
          files.push({ absoluteSrc: resolve(from, file), relativeDest: `pdfjs/${folder}/${file}` });
        }
      }
    },
  },
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [preact(), taken()],
    build: { target: ['chrome128', 'firefox140'] },
    worker: { format: 'es', plugins: () => [taken()] },
  }),
  manifest: ({ browser, command, manifestVersion }) => {
    const firefox = browser === 'firefox';
    const manifest: UserManifest & { message_serialization?: string } = {
      name: 'Conferral',
      description: 'Checks a motion\u2019s certificate of conference before it is filed.',
      version,
      permissions: [
        'storage',
        'unlimitedStorage',
        ...(manifestVersion === 3 && !firefox ? ['offscreen'] : []),
        // Firefox takes it among the optional ones not; it asks nobody anything there.
        ...(firefox ? ['alarms'] : []),
      ],
      // Asked for on the click that turns reminders on.
      optional_permissions: firefox ? ['notifications'] : ['notifications', 'alarms'],
      action: { default_title: 'Conferral' },
    };
    if (existsSync('public/_locales/en/messages.json')) manifest.default_locale = 'en';
    if (existsSync('public/managed_schema.json') && !firefox)
      manifest.storage = { managed_schema: 'managed_schema.json' };
    if (command === 'build') manifest.content_security_policy = { extension_pages: POLICY };
    if (firefox)
      manifest.browser_specific_settings = {
        gecko: {
          id: FIREFOX_ID,
          strict_min_version: OLDEST.firefox,
          // Firefox shows it at installation; the types do not know it yet.
          ...({ data_collection_permissions: { required: ['none'] } } as object),
        },
      };
    else {
      manifest.minimum_chrome_version = OLDEST.chrome;
      manifest.message_serialization = 'structured_clone';
      if (KEY !== '') manifest.key = KEY;
    }
    return manifest as UserManifest;
  },
});
