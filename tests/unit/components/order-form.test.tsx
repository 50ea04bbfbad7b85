// @vitest-environment happy-dom
// The review of an order: each item beside its words, what was not read visibly not read, nothing confirmed that could not hold, and no
// way for an item of one order to pass as another's.

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sayWith } from '../../../components/i18n/say';
import { OrderForm } from '../../../entrypoints/cases/OrderForm';
import en from '../../../public/_locales/en/messages.json';
import es from '../../../public/_locales/es/messages.json';
import { proseFromText } from '../../../utils/core/motion/prose';
import { type OrderReading, readOrder } from '../../../utils/core/orders';
import { COURT_ORDERS } from '../../fixtures/orders/courts';
import { FACE_TO_FACE, NO_DATE, STANDING, UNRELATED } from '../../fixtures/orders/orders';

type Messages = Record<string, { message: string }>;
let place: HTMLElement;
let confirmed: OrderReading[];
let release: (() => void) | null;

const read = (text: string) => readOrder(proseFromText(text), { zone: 'America/Chicago' });

function show(reading: OrderReading, language: 'en' | 'es' = 'en'): void {
  const messages: Messages = language === 'en' ? en : es;
  act(() =>
    render(
      <OrderForm
        say={sayWith((key) => messages[key]?.message ?? '')}
        language={language}
        reading={reading}
        court="Western District of Texas"
        onConfirm={(r) => {
          confirmed.push(r);
          return new Promise<void>((resolve) => {
            release = resolve;
          });
        }}
        onDrop={() => {}}
      />,
      place,
    ),
  );
}
const item = (field: string) => place.querySelector<HTMLElement>(`[data-test="item-${field}"]`)!;
const fault = () => place.querySelector('[data-test="form-fault"]')!.textContent;
const willApply = () => place.querySelector('[data-test="will-apply"]')!.textContent;
const press = () => act(() => place.querySelector<HTMLElement>('[data-test="confirm-order"]')!.click());
function type(selector: string, value: string, event: 'input' | 'change' = 'input'): void {
  const field = place.querySelector<HTMLInputElement>(selector)!;
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });
}

beforeEach(() => {
  confirmed = [];
  release = null;
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  release?.();
  act(() => render(null, place));
  place.remove();
});

describe('each item stands beside the words it was read from', () => {
  it('with the page they are on', () => {
    show(read(FACE_TO_FACE));
    for (const [field, words] of [
      ['caseNumber', 'PE:24-CV-00055-DC-DF'],
      ['judge', 'DAVID B. FANNING'],
      ['dated', '20th day of February, 2024'],
      ['ruledOn', 'Motion for Protective Order'],
      ['disposition', 'DENIED WITHOUT PREJUDICE TO REFILING'],
      ['hearing', 'No hearing shall be scheduled'],
      ['conference', 'ORDERED to meet face-to-face'],
      ['conference.modes', 'meet face-to-face'],
      ['conference.excludedModes', 'A telephonic conference will not satisfy'],
      ['conference.deadline', 'by 5:00 P.M. CT on March 6, 2024'],
      ['wantsEfforts', 'does not indicate that counsel has attempted'],
      ['filings.0.by', 'no later than 5:00 P.M. CT on March 20, 2024'],
      ['filings.0.contents', 'which issues were resolved and which remain'],
    ] as const) {
      expect(item(field).textContent).toContain(words);
      expect(item(field).textContent).toContain('page 1');
      expect(item(field).classList.contains('unread')).toBe(false);
    }
  });
  it('and the input names those words for a screen reader', () => {
    show(read(FACE_TO_FACE));
    for (const id of ['order-case', 'order-dated', 'order-deadline', 'filing-by-0', 'order-hearing']) {
      const ids = document.getElementById(id)!.getAttribute('aria-describedby')!.split(' ');
      expect(ids.map((i) => document.getElementById(i)?.textContent ?? '').join(' ')).toContain('page 1');
    }
  });
  it('a deadline also in words, at the order’s own hour', () => {
    show(read(FACE_TO_FACE));
    expect(item('conference.deadline').textContent).toMatch(
      /Wednesday, March 6, 2024, 5:00\sPM \(UTC−06:00\)/,
    );
  });
});

describe('what was not read is seen not to be', () => {
  it('says so in its place, and is marked', () => {
    show(read(NO_DATE));
    for (const field of ['dated', 'judge', 'hearing', 'conference.excludedModes']) {
      expect(item(field).classList.contains('unread')).toBe(true);
      expect(item(field).textContent).toContain('Not found in the order. Look for it yourself.');
    }
    expect(place.querySelector('[data-test="notes"]')!.textContent).toContain('No date was found');
  });
  it('is named as left open in what will apply', () => {
    const reading = read(FACE_TO_FACE);
    show({ ...reading, conference: { ...reading.conference!, deadline: null } });
    expect(willApply()).toContain('not told');
  });
  it('an order about something else says that nothing follows from it', () => {
    show(read(UNRELATED));
    expect(place.querySelector('[data-test="notes"]')!.textContent).toContain('asks for no conference');
    expect(willApply()).toContain('none asked for');
  });
});

describe('a wrong item does not slip through', () => {
  it('what the filer changed is marked as changed beside the words', () => {
    show(read(FACE_TO_FACE));
    type('#order-deadline', '2024-03-08T17:00-06:00');
    expect(item('conference.deadline').textContent).toContain('You changed this');
    expect(item('conference.deadline').textContent).toContain('March 6, 2024');
    expect(willApply()).toContain('March 8, 2024');
  });
  it('what the filer filled in is marked as not found in the order', () => {
    show(read(NO_DATE));
    type('#order-judge', 'Fanning');
    expect(item('judge').textContent).toContain('No words for it were found');
  });
  it.each(['tomorrow', '2024-02-31', '2024-03-06 17:00', '03/06/2024'])(
    'no deadline "%s" is confirmed',
    (moment) => {
      show(read(FACE_TO_FACE));
      type('#order-deadline', moment);
      press();
      expect(confirmed).toEqual([]);
      expect(fault()).toContain('A date is not written');
      expect(document.activeElement!.id).toBe('order-deadline');
      expect(document.activeElement!.getAttribute('aria-invalid')).toBe('true');
    },
  );
  it('no order is confirmed without a case number, nor with one that would never be matched', () => {
    show(read(FACE_TO_FACE));
    type('#order-case', '');
    press();
    expect(fault()).toContain('Give the case number');
    type('#order-case', 'Doc. 44');
    press();
    expect(fault()).toContain('no filing could be matched');
    expect(confirmed).toEqual([]);
  });
  it('a standing order binds no other judge’s cases', () => {
    show(read(STANDING));
    press();
    expect(fault()).toContain('A standing order binds its judge');
    type('#order-initials', 'LA');
    press();
    expect(confirmed[0]).toMatchObject({ standing: true, initials: 'LA' });
  });
  it('a second press keeps the order once', () => {
    show(read(FACE_TO_FACE));
    press();
    press();
    expect(confirmed.length).toBe(1);
  });
  it('a paper taken out takes its words with it, and the others keep theirs', () => {
    const two = COURT_ORDERS.find((o) => o.name.startsWith('D. Del.: an oral order'))!;
    show(read(two.text));
    act(() => place.querySelector<HTMLElement>('[data-test="paper"] button')!.click());
    expect(item('filings.1.kind').textContent).toContain('answering letter brief');
    press();
    expect(confirmed[0]!.filings.map((f) => f.kind)).toEqual(['answering letter brief']);
    const fields = confirmed[0]!.evidence.map((e) => e.field).filter((f) => f.startsWith('filings'));
    expect(new Set(fields)).toEqual(new Set(['filings.0.kind', 'filings.0.by']));
  });
});

describe('the fields can be typed in as usual', () => {
  it('blanks and line ends stay while typing, and are trimmed when confirmed', () => {
    show(read(FACE_TO_FACE));
    type('#order-judge', 'David ');
    expect(place.querySelector<HTMLInputElement>('#order-judge')!.value).toBe('David ');
    type('#order-topics', 'each item in dispute\n\nthe yard ', 'change');
    press();
    expect(confirmed[0]).toMatchObject({
      judge: 'David',
      conference: { topics: ['each item in dispute', 'the yard'] },
    });
  });
  it('a paper that was not read can be added', () => {
    show(read(FACE_TO_FACE));
    act(() => place.querySelector<HTMLElement>('[data-test="add-paper"]')!.click());
    expect(place.querySelectorAll('[data-test="paper"]').length).toBe(2);
    expect(item('filings.new-1.kind').classList.contains('unread')).toBe(true);
  });
});

describe('in Spanish', () => {
  it('labels, notes and warnings are Spanish; the order’s words stay English and are marked so', () => {
    show(read(NO_DATE), 'es');
    expect(place.querySelector('[data-test="notes"]')!.textContent).toContain('No se halló ninguna fecha');
    expect(item('judge').textContent).toContain('No se halló en la orden');
    for (const quote of place.querySelectorAll('blockquote')) expect(quote.lang).toBe('en');
    expect(place.textContent).not.toMatch(/Not found|page \d/);
  });
});
