// A page of the extension in Firefox. The remote protocol opens none by itself; with `--remote-allow-system-access` the browser's own
// window can open it in a tab, as a filer's click on a link of the popup does, and from then on it is a page like any other.

import type { Firefox } from './firefox';

interface Remote {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}
interface Contexts {
  contexts: { context: string; url: string }[];
}

export interface OwnPage {
  /** Runs an expression in the page; what it gives must be plain. */
  run(expression: string): Promise<unknown>;
  /** Until the expression is true. */
  until(what: string, expression: string): Promise<void>;
}

/** The browser must have been opened with that argument. */
export async function openOwnPage(firefox: Firefox, path: string): Promise<OwnPage> {
  const { connection } = firefox.puppeteer as unknown as Remote;
  const send = async (method: string, params: object) => (await connection.send(method, params)).result;
  const evaluate = async (context: string, expression: string) => {
    const answer = (await send('script.evaluate', {
      expression,
      awaitPromise: true,
      target: { context },
    })) as { result?: { value?: unknown }; exceptionDetails?: { text: string } };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value;
  };
  const chrome = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as Contexts;
  await evaluate(
    chrome.contexts[0]!.context,
    `(() => {
      const own = WebExtensionPolicy.getActiveExtensions().find(({ name }) => name === 'Conferral');
      const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
      gBrowser.selectedTab = gBrowser.addTrustedTab('moz-extension://' + own.mozExtensionHostname + '/${path}');
    })()`,
  );
  const wait = async <T>(what: string, look: () => Promise<T | undefined | false>): Promise<T> => {
    const end = Date.now() + 30_000;
    for (;;) {
      const found = await look().catch(() => undefined);
      if (found) return found;
      if (Date.now() > end) throw new Error(`${what} did not come`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const context = await wait(path, async () => {
    const { contexts } = (await send('browsingContext.getTree', {})) as Contexts;
    return contexts.find(({ url }) => url.startsWith('moz-extension:') && url.includes(`/${path}`))?.context;
  });
  const run = (expression: string) => evaluate(context, expression);
  return {
    run,
    until: async (what, expression) => {
      await wait(what, async () => (await run(expression)) === true);
    },
  };
}
