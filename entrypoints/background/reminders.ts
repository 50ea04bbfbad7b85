// Reminders of running clocks by the browser's own notifications. Off until the filer or the firm turns them on and the browser
// allows them; worded without document text and without a party's name, with the case number only where that is set.
// Chrome may forget an alarm when the browser ends and Firefox does (developer.chrome.com/docs/extensions/reference/api/alarms,
// "Persistence"), so the alarm is set anew at every start of this background, and what came due meanwhile is said then.

import browser, { type Alarms, type Notifications } from 'webextension-polyfill';
import { dateWords } from '../../components/verdict/dates';
import { nextReminder, type Reminder, remindersDue } from '../../utils/core/clocks/reminders';
import { CLOCKS_CHANGED } from '../../utils/messages/protocol';
import { language, say } from '../../utils/page/words';
import { onPolicyChange } from '../../utils/policy';
import { markClock, type RunningClock, runningClocks } from '../../utils/store';
import { policyInForce } from './guard-settings';

const ALARM = 'clock-reminders';
/** Milliseconds: however far the next one is, the list is looked at again by then. */
const LOOK_AGAIN = 6 * 3_600_000;

/** Present once the browser has allowed them. */
interface Allowed {
  alarms?: Alarms.Static;
  notifications?: Notifications.Static;
}
const allowed = browser as unknown as Allowed;

let listening = false;
let working: Promise<void> = Promise.resolve();

export function listenForReminders(): void {
  listen();
  browser.permissions.onAdded.addListener(() => {
    listen();
    remind();
  });
  browser.runtime.onStartup.addListener(remind);
  browser.runtime.onMessage.addListener((message: unknown) => {
    if ((message as { kind?: string } | null)?.kind === CLOCKS_CHANGED.kind) remind();
    return undefined;
  });
  onPolicyChange(remind, new AbortController().signal);
  remind();
}

/** An alarm wakes a stopped background only where its listener was added at once. */
function listen(): void {
  if (listening || !allowed.alarms || !allowed.notifications) return;
  listening = true;
  allowed.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) remind();
  });
  allowed.notifications.onClicked.addListener((id) => {
    void allowed.notifications?.clear(id);
    void browser.tabs.create({ url: browser.runtime.getURL('/options.html#clocks') });
  });
}

/** Says what is due and sets the alarm for the next; one at a time, so that nothing is said twice. */
export function remind(): void {
  working = working.then(work).catch((error: unknown) => {
    console.warn('Conferral: reminders could not be given', error);
  });
}

async function work(): Promise<void> {
  const { alarms, notifications } = allowed;
  if (!alarms || !notifications) return;
  const { settings, settled } = await policyInForce();
  // A firm's policy that is still on its way may turn them off.
  if (!settled) return;
  if (settings.reminders === 'off') {
    await alarms.clear(ALARM);
    return;
  }
  const now = Date.now();
  for (const { clock, reminder, given } of remindersDue(await runningClocks(), now)) {
    const withNumber = settings.reminders === 'case-number';
    await notifications.create(`${clock.id}@${reminder.at}`, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: say('name'),
      message: wordsOf(clock, reminder, withNumber),
    });
    await markClock(clock.id, (mark) => ({
      ...mark,
      reminded: [...new Set([...mark.reminded, ...given])],
    }));
  }
  const next = nextReminder(await runningClocks(), now);
  if (next === null) await alarms.clear(ALARM);
  else alarms.create(ALARM, { when: Math.min(next, now + LOOK_AGAIN) });
}

function wordsOf({ clock, caseNumber }: RunningClock, { on }: Reminder, withNumber: boolean): string {
  const what = say(`reminder_${clock.what}`);
  const date = dateWords(clock.date, language());
  const words = say(on === 'day' ? 'reminder_today' : 'reminder_soon', { what, date });
  return withNumber && caseNumber ? `${words} ${say('reminder_case', { number: caseNumber })}` : words;
}
