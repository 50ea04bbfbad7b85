// A deadline in words: "Friday, June 4, 2021, 5:00 PM (UTC-05:00)". Takes an ISO date or date-time; gives text in the reader's language,
// or null where it is no moment. The hour is shown at the order's own offset, whatever zone the machine is in.

import type { Say } from '../../../components/i18n/say';
import { isMoment } from '../../../utils/core/orders/transfer';

export function momentWords(say: Say, moment: string, language: string): string | null {
  if (!isMoment(moment)) return null;
  const [, date = '', hour, minute, offset] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2}))?$/.exec(moment) ?? [];
  const at = new Date(`${date}T${hour ?? '00'}:${minute ?? '00'}:00Z`);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(at);
  const day = format({ dateStyle: 'full' });
  if (!hour) return say('cases_moment_day', { day });
  return say('cases_moment_hour', {
    day,
    time: format({ timeStyle: 'short' }),
    zone: offset === 'Z' ? 'UTC' : `UTC${offset!.replace('-', '\u2212')}`,
  });
}
