// The few calls of the browser's extension API that a court's page needs, without the polyfill, which would weigh more than
// the guard itself. Chrome, Edge and Firefox give promises for all of these in the manifest versions we build for.

import type { Runtime } from 'webextension-polyfill';

interface Extension {
  runtime?: {
    id?: string;
    connect(info: { name: string }): Runtime.Port;
    sendMessage(message: unknown): Promise<unknown>;
  };
  i18n: { getMessage(key: string): string; getUILanguage(): string };
}

const scope = globalThis as unknown as { browser?: Extension; chrome?: Extension };

/** Firefox names it `browser`; in a content script nothing of the page can stand in its place. */
export const extension: Extension = scope.browser?.runtime ? scope.browser : scope.chrome!;
