// @vitest-environment happy-dom
// A clock's card, the strip of a lead time and the orders a verdict was judged by, in English and Spanish.
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { ClockCard } from '../../../components/clock/ClockCard';
import { type Say, sayWith } from '../../../components/i18n/say';
import { VerdictView } from '../../../components/verdict/VerdictView';
import en from '../../../public/_locales/en/messages.json';
import es from '../../../public/_locales/es/messages.json';
import { type Period, responseClocks } from '../../../utils/core/clocks';
import { faceOfClock } from '../../../utils/page/clock-face';
import { finding, TOO_EARLY, verdict } from '../../fixtures/verdicts';

type Messages = Record<string, { message: string }>;
const sayIn = (messages: Messages): Say => sayWith((key) => messages[key]?.message ?? '');
const english = sayIn(en);
const spanish = sayIn(es);

function shown(view: VNode): HTMLElement {
  const place = document.createElement('div');
  act(() => render(view, place));
  return place;
}

const period: Period = {
  what: 'response',
  days: 7,
  from: 'filing',
  authority: { kind: 'rule', citation: 'Local Rule X-7', url: 'https://example.com/x-7', court: 'txwd' },
  confidence: 'stale',
  otherwise: 'The court may grant the motion as unopposed.',
  doubts: ['Read in an edition of 2012.'],
};
const [clock] = responseClocks('2026-06-26', { zone: 'America/Chicago', assumed: true }, [period], 'Compel');
const card = (say: Say, language: string, now = '2026-06-27T12:00:00Z') =>
  shown(
    <ClockCard
      say={say}
      language={language}
      clock={clock!}
      caseNumber="7:26-cv-00044"
      {...faceOfClock(say, clock!, '7:26-cv-00044', now)}
    />,
  );

describe('a clock\u2019s card', () => {
  it('has on its face: stale, the zone assumed, the observed holiday, and that docketing governs', () => {
    const text = card(english, 'en').textContent!;
    for (const words of [
      'Response due: Compel',
      'July 6, 2026',
      'more than six years ago',
      'the time of Chicago was assumed',
      'Independence Day (observed)',
      'docketing governs',
      'The court may grant the motion as unopposed.',
    ])
      expect(text).toContain(words);
  });
  it('links the authority, and says in which days it counted', () => {
    const place = card(english, 'en');
    expect(place.querySelector('a[href="https://example.com/x-7"]')).not.toBeNull();
    expect([...place.querySelectorAll('ol > li.closed')].length).toBeGreaterThan(3);
    expect(place.querySelector('ol > li.mark')!.textContent).toContain('July 6, 2026: due');
  });
  it('says when the day is over, by the instant', () => {
    expect(card(english, 'en', '2026-07-07T04:59:00Z').querySelector('.past')).toBeNull();
    expect(card(english, 'en', '2026-07-07T05:01:00Z').querySelector('.past')).not.toBeNull();
  });
  it('in Spanish has all but the rule\u2019s own words in Spanish, and those marked', () => {
    const place = card(spanish, 'es');
    const marked = [...place.querySelectorAll('[lang=en]')].map((e) => e.textContent);
    expect(marked.join(' ')).toContain('The court may grant the motion as unopposed.');
    expect(marked.join(' ')).toContain('Read in an edition of 2012.');
    for (const e of place.querySelectorAll('[lang=en]')) e.remove();
    expect(place.textContent).not.toMatch(/\b(?:due|period|assumed|docketing|closed|filed|calendar)\b/i);
    expect(place.textContent).toContain('6 de julio de 2026');
  });
});

describe('the days between conference and filing', () => {
  const view = (say: Say) =>
    shown(<VerdictView say={say} language={say.language} verdict={TOO_EARLY} picture={null} />);
  it('stand with the finding: the conference, this filing, the earliest day', () => {
    const days = [...view(english).querySelectorAll('[data-test=lead-strip] ol > li')];
    expect(days.map((d) => d.className)).toEqual([
      'from',
      'plain',
      'plain',
      'bad',
      'plain',
      'plain',
      'plain',
      'mark',
    ]);
  });
  it('are not drawn where no days were counted', () => {
    const other = verdict({
      findings: [finding({ check: 'timing', message: 'x', values: { days: '3 days' } })],
    });
    const place = shown(<VerdictView say={english} language="en" verdict={other} picture={null} />);
    expect(place.querySelector('[data-test=lead-strip]')).toBeNull();
  });
});

describe('the orders a verdict was judged by', () => {
  const order = {
    kind: 'order' as const,
    citation: 'Order in this case of 2024-02-20 (Fanning, J.)',
    url: null,
    court: 'txwd',
    addedBy: 'confirmed by you',
    quote: 'A telephonic conference will not satisfy this requirement.',
    quotePages: [2, 3],
  };
  const judged = verdict({
    findings: [finding({ check: 'mode', status: 'met', effect: 'none', message: 'x', authority: order })],
  });
  const view = (onOrder?: () => void) =>
    shown(<VerdictView say={english} language="en" verdict={judged} picture={null} onOrder={onOrder} />);

  it('are told with their own words and the pages these stand on, also where nothing of them is missing', () => {
    const text = view().querySelector('[data-test=orders-applied]')!.textContent!;
    expect(text).toContain('Order in this case of 2024-02-20 (Fanning, J.)');
    expect(text).toContain('A telephonic conference will not satisfy this requirement.');
    expect(text).toContain('pages 2, 3 of the order');
  });
  it('are followed by the way to reading one, where there is such a way', () => {
    let opened = 0;
    const place = view(() => {
      opened += 1;
    });
    act(() => place.querySelector<HTMLElement>('[data-test=case-order]')!.click());
    expect(opened).toBe(1);
    expect(view().querySelector('[data-test=case-order]')).toBeNull();
  });
  it('are not named where none was applied', () => {
    const place = shown(
      <VerdictView say={english} language="en" verdict={TOO_EARLY} picture={null} onOrder={() => {}} />,
    );
    expect(place.querySelector('[data-test=orders-applied]')!.textContent).not.toContain('Judged by');
  });
});
