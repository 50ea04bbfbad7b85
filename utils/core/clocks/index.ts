// core/clocks: counts time as the federal rules do and gives the clocks that run in a case.
// Takes dates, the courts' response periods and confirmed orders; gives Clocks and an .ics file. No clock of its own:
// "now" always comes from the caller.

export { calendarOf } from './calendar';
export type { Caution, Clock, Counted, Due } from './clock';
export { GOVERNS, type Period, responseClocks, type TimeKept, titleOf } from './deadlines';
export { type Holiday, holidayOn, holidaysOf, isClosed } from './holidays';
export { isPast, orderClocks } from './order-clocks';
export { nextReminder, type Reminder, remindersDue, remindersOf } from './reminders';
export { countDays, countHours, daysBetween, lastMoment } from './rule6';
