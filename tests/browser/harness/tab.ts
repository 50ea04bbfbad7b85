// One browser tab as the tests see it, the same for Chromium (Playwright) and Firefox (puppeteer over BiDi).
// A place on the page is a path of selectors; each step after the first looks inside the shadow root of the one before:
// `['conferral-panel', '[data-test=go-back]']`. Mouse and keys are the browser's own, so events are trusted, and a
// click lands on whatever lies at that point: what stands in the way is pressed instead, as with a filer's mouse.

export type Place = string | readonly string[];

export interface Point {
  x: number;
  y: number;
}

/** What a driver must be able to do; `tab.ts` builds the rest on it. */
export interface Driver {
  readonly browser: 'chromium' | 'firefox';
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  url(): string;
  /** Runs a function expression's text with one argument in the page's own world. */
  run(source: string, argument: unknown): Promise<unknown>;
  clickAt(point: Point, count: number): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Puts files into the input found by this expression. */
  attach(selector: string, files: string[]): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** The words of each alert so far; each is accepted as it comes. */
  readonly alerts: string[];
  close(): Promise<void>;
}

/**
 * The expression that calls a function in the page. tsx marks named functions with a call of `__name`, which no page has.
 */
export function callOf(source: string, argument: unknown): string {
  return `((__name) => (${source})(${JSON.stringify(argument) ?? 'undefined'}))((named) => named)`;
}

/** Finds the element of a place; usable in the page. */
const FIND = `(place) => {
  let root = document, found = null;
  for (const step of place) {
    found = root && root.querySelector(step);
    if (!found) return null;
    root = found.shadowRoot;
  }
  return found;
}`;

const LEFT =
  /context|destroyed|navigat|detached|no such (frame|history)|Cannot find|unloaded|AbortError|actor/i;

export class Tab {
  constructor(private readonly driver: Driver) {}

  get browser(): 'chromium' | 'firefox' {
    return this.driver.browser;
  }

  get alerts(): string[] {
    return this.driver.alerts;
  }

  url(): string {
    return this.driver.url();
  }

  goto(url: string): Promise<void> {
    return this.driver.goto(url);
  }

  reload(): Promise<void> {
    return this.driver.reload();
  }

  back(): Promise<void> {
    return this.driver.back();
  }

  forward(): Promise<void> {
    return this.driver.forward();
  }

  press(key: string): Promise<void> {
    return this.driver.press(key);
  }

  type(text: string): Promise<void> {
    return this.driver.type(text);
  }

  screenshot(path: string): Promise<void> {
    return this.driver.screenshot(path);
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  /** Runs a function in the page's own world; it may use its argument and the page, nothing of the test. */
  async evaluate<T, A = undefined>(run: (argument: A) => T, argument?: A): Promise<Awaited<T>> {
    return (await this.driver.run(String(run), argument)) as Awaited<T>;
  }

  /** What a reader function gives for the element of a place; null where there is none or the page is just leaving. */
  async read<T>(place: Place, reader: (element: HTMLElement) => T): Promise<T | null> {
    const path = typeof place === 'string' ? [place] : place;
    const source = `(place) => { const found = (${FIND})(place); return found ? (${String(reader)})(found) : null; }`;
    try {
      return ((await this.driver.run(source, path)) ?? null) as T | null;
    } catch (error) {
      if (LEFT.test(String(error))) return null;
      throw error;
    }
  }

  async has(place: Place): Promise<boolean> {
    return (await this.read(place, () => true)) === true;
  }

  text(place: Place): Promise<string | null> {
    return this.read(place, (element) => element.innerText.replace(/\s+/g, ' ').trim());
  }

  /** Waits until a question is answered yes; the words are for the error. */
  async until(words: string, ask: () => Promise<boolean> | boolean, milliseconds = 45_000): Promise<void> {
    const end = Date.now() + milliseconds;
    for (;;) {
      if (await ask()) return;
      if (Date.now() > end) throw new Error(`still waiting for: ${words} (at ${this.url()})`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  waitFor(place: Place, milliseconds?: number): Promise<void> {
    return this.until(`${place}`, () => this.has(place), milliseconds);
  }

  waitForGone(place: Place, milliseconds?: number): Promise<void> {
    return this.until(`${place} to go`, async () => !(await this.has(place)), milliseconds);
  }

  /** Middle of an element, scrolled into view only as far as needed: a dialog must not be moved under the reader. */
  async pointOf(place: Place): Promise<Point> {
    await this.waitFor(place);
    const point = await this.read(place, (element) => {
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2, width: box.width };
    });
    if (!point || point.width === 0) throw new Error(`not to be seen: ${place}`);
    return point;
  }

  /** A trusted click at the element's middle, whatever lies on top of it. */
  async click(place: Place): Promise<void> {
    await this.driver.clickAt(await this.pointOf(place), 1);
  }

  async doubleClick(place: Place): Promise<void> {
    await this.driver.clickAt(await this.pointOf(place), 2);
  }

  /** Puts files, by path, into a file input of the page; the page gets its own input and change events. */
  async attach(selector: string, ...files: string[]): Promise<void> {
    await this.waitFor(selector);
    await this.driver.attach(selector, files);
  }

  /** Picks options of a select by their text. */
  async select(selector: string, ...options: string[]): Promise<void> {
    await this.waitFor(selector);
    await this.evaluate(
      ({ selector, options }) => {
        const list = document.querySelector(selector) as HTMLSelectElement;
        for (const option of list.options) option.selected = options.includes(option.text);
        list.dispatchEvent(new Event('input', { bubbles: true }));
        list.dispatchEvent(new Event('change', { bubbles: true }));
      },
      { selector, options },
    );
  }

  async fill(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.read(selector, (element) => (element as HTMLInputElement).select());
    await this.type(text);
  }
}
