// What the Notice of a checked filing carries of ours: the day a response is due, how it was counted, on whose authority and
// what is doubtful about it, and the clocks as a calendar file. Takes the answer of the background.

import { cautionIn } from '../../components/clock/words';
import { dateWords } from '../../components/verdict/dates';
import type { Clock } from '../../utils/core/clocks/clock';
import type { DueSoon } from '../../utils/messages/protocol';
import { make, showStrip } from './strip-view';
import { language, say } from './words';

export function showDue(document: Document, due: DueSoon & { listed: boolean }, signal: AbortSignal): void {
  const words = make(document, 'div');
  words.className = 'words';
  for (const clock of due.clocks) words.append(clockIn(document, clock));
  const first = words.querySelector('p');
  first?.prepend(make(document, 'strong', `${say('name')}: `));
  const cautions = [...new Set(due.clocks.flatMap((c) => c.cautions).map((c) => cautionIn(say, c)))];
  if (cautions.length > 0) {
    const list = make(document, 'ul');
    list.append(...cautions.map((caution) => make(document, 'li', caution)));
    words.append(list);
  }
  if (due.listed) words.append(make(document, 'p', say('due_listed')));
  const save = make(document, 'a', say('cases_to_calendar'));
  save.className = 'way';
  save.download = 'deadline.ics';
  save.href = `data:text/calendar;charset=utf-8,${encodeURIComponent(due.calendar)}`;
  save.dataset.test = 'ics';
  showStrip(document, words, [save], signal);
}

function clockIn(document: Document, { what, date, counted, authority, otherwise }: Clock): HTMLElement {
  const { citation, url } = authority;
  const line = make(document, 'p');
  line.dataset.test = `due-${what}`;
  line.append(say(what === 'reply' ? 'due_reply' : 'due_response'), ' ');
  const day = make(document, 'time', dateWords(date, language()));
  day.dateTime = date;
  const strong = make(document, 'strong');
  strong.append(day);
  line.append(strong, '. ');
  if (counted)
    line.append(
      `${say('cases_counted', { days: counted.days, from: dateWords(counted.from, language()) })} `,
    );
  if (url) {
    const source = make(document, 'a', citation);
    source.href = url;
    source.target = '_blank';
    source.rel = 'noreferrer';
    line.append(source);
  } else line.append(citation);
  if (otherwise) {
    const words = make(document, 'span', otherwise);
    words.lang = 'en';
    line.append(' \u2013 ', words);
  }
  return line;
}
