// The words of a clock: its title and the cautions on its face. Takes contract types of the core; gives text in the browser's
// language. The rule data's own notes stand in English alone.

import type { Caution, Clock } from '../../utils/core/clocks/clock';
import type { MessageKey, Say } from '../i18n/say';

export function cautionIn(say: Say, { id, says, values }: Caution): string {
  if (id === 'note') return says;
  return say(`caution_${id.replaceAll('-', '_')}` as MessageKey, values);
}

/** "Response due: Compel", "Status report due", "Conference ordered by the court". */
export function titleIn(say: Say, { what, subject }: Clock): string {
  return say(`clock_${what}`, { subject: what === 'paper' ? capital(subject) : subject });
}

/** `March 4, 2022, 17:00 (Chicago time)`: the hour matters where it is not midnight's. */
export function hourIn(say: Say, { moment, zone }: Clock): string {
  const place = zone.replace(/^.*\//, '').replaceAll('_', ' ');
  return moment.length > 10 ? say('clock_hour', { hour: moment.slice(11, 16), place }) : '';
}

function capital(text: string): string {
  return text.replace(/^./, (c) => c.toUpperCase());
}
