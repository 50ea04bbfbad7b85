// What a filer does at the court, screen by screen: log in, walk to the upload page, attach, press Next, go on to the
// Notice. Takes a tab and the court's address; each step waits for the next screen to stand.

import type { Tab } from './tab';

export const MAIN_INPUT = 'input[type=file][name=file_1]';
export const NEXT = 'input[name=button1]';
export const NOTICE = 'Notice of Electronic Filing';

export interface Walk {
  /** `Dispatch.pl?<code>`; `motion` by default. */
  category?: string;
  /** Docket events to pick; `Compel` by default. */
  events?: string[];
  /** As typed into the case number widget. */
  caseNumber?: string;
}

export const DEFAULT_CASE = '3:20-cv-09311';

const CONTENT = '#cmecfMainContent';
const EVENTS = '#availableEvents, select[name=event]';

/** Waits until the page's content has these words. */
export function waitForWords(tab: Tab, words: string): Promise<void> {
  return tab.until(`"${words}"`, async () => (await tab.text(CONTENT))?.includes(words) ?? false);
}

export async function login(tab: Tab, court: string): Promise<void> {
  await tab.goto(`${court}/cgi-bin/login.pl`);
  await tab.fill('[id="loginForm:loginName"]', 'mledger');
  await tab.fill('[id="loginForm:password"]', 'not a real one');
  await tab.click('[id="loginForm:fbtnLogin"]');
  await tab.click('[id="regmsg:chkRedact"]');
  await tab.click('[id="regmsg:bpmConfirm"]');
  await waitForWords(tab, 'Civil Events');
}

/** From anywhere, logged in, to the upload page. */
export async function walkToUpload(tab: Tab, court: string, walk: Walk = {}): Promise<void> {
  await tab.goto(`${court}/cgi-bin/DisplayMenu.pl?CivilEvents`);
  await tab.click(`a[href$="Dispatch.pl?${walk.category ?? 'motion'}"]`);
  // Courts differ in which comes first, the event or the case.
  await tab.waitFor(`${EVENTS}, #case_number_area`);
  const caseFirst = await tab.has('#case_number_area');
  if (caseFirst) await pickCase(tab, walk);
  await pickEvents(tab, walk.events ?? ['Compel']);
  if (!caseFirst) await pickCase(tab, walk);
  await tab.waitFor('select[name=party_person]');
  const party = await tab.read('select[name=party_person] option:last-child', (option) => option.innerText);
  await tab.select('select[name=party_person]', party ?? '');
  await tab.click(NEXT);
  await tab.waitFor('input[type=file]');
}

async function pickEvents(tab: Tab, events: string[]): Promise<void> {
  await tab.waitFor(EVENTS);
  if (await tab.has('select[name=event]')) await tab.select('select[name=event]', ...events);
  else {
    for (const event of events) {
      const options = await tab.read('#availableEvents', (list) =>
        [...list.children].map((one) => one.textContent),
      );
      const at = options?.indexOf(event) ?? -1;
      if (at < 0) throw new Error(`the court has no event "${event}"`);
      await tab.click(`#availableEvents > :nth-child(${at + 1})`);
    }
  }
  await tab.click(NEXT);
}

async function pickCase(tab: Tab, walk: Walk): Promise<void> {
  await tab.fill('#case_number_text_area_0', walk.caseNumber ?? DEFAULT_CASE);
  await tab.click('#case_number_find_button_0');
  await tab.waitFor('#case_number_pick_area_0 input:checked');
  await tab.waitFor(`${NEXT}:not([disabled])`);
  await tab.click(NEXT);
  await waitForWords(tab, 'Confirm that the case number matches');
  await tab.click(NEXT);
}

/** Fills attachment row `n` (1 first), with the category and description the court asks for. */
export async function attachRow(
  tab: Tab,
  n: number,
  file: string,
  kind: { category?: string; description?: string },
): Promise<void> {
  await tab.attach(`input[type=file][name=attach_${n}]`, file);
  if (kind.category) await tab.select(`select[name=category_${n}]`, kind.category);
  if (kind.description) {
    await tab.fill(`input[name=description_${n}]`, kind.description);
    await tab.press('Tab');
  }
}

/** Which screen of a filing this is, by its own words; null on any other page. */
export async function screenOf(tab: Tab): Promise<string | null> {
  const words = (await tab.text(CONTENT)) ?? '';
  const marks: [string, string][] = [
    [NOTICE, 'notice'],
    ['Docket Text: Final Text', 'final'],
    ['Docket Text: Modify', 'docket-text'],
    ['Is a hearing requested', 'questions'],
    ['Refer to existing event', 'refers'],
    ['Select one or more attachments', 'attachments'],
    ['Select the pdf document', 'upload'],
    ["Use your browser's Back button", 'refusal'],
  ];
  return marks.find(([mark]) => words.includes(mark))?.[1] ?? null;
}

export function waitForScreen(tab: Tab, screen: string, milliseconds?: number): Promise<void> {
  return tab.until(`the ${screen} screen`, async () => (await screenOf(tab)) === screen, milliseconds);
}

/** From the screen after the upload page to the Notice of Electronic Filing. */
export async function finishFiling(tab: Tab): Promise<void> {
  for (const screen of ['refers', 'questions', 'docket-text', 'final']) {
    await waitForScreen(tab, screen);
    await tab.click(NEXT);
  }
  await waitForScreen(tab, 'notice');
}
