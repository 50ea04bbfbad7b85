// Clocks from a filing and from an order, and the calendar file made of them.
import { describe, expect, it } from 'vitest';
import {
  type Clock,
  calendarOf,
  GOVERNS,
  isPast,
  orderClocks,
  type Period,
  responseClocks,
} from '../../../utils/core/clocks';
import { proseFromText } from '../../../utils/core/motion/prose';
import { readOrder } from '../../../utils/core/orders';
import { FACE_TO_FACE } from '../../fixtures/orders/orders';

const CENTRAL = { zone: 'America/Chicago', assumed: false };
const MOUNTAIN = { zone: 'America/Denver', assumed: false };
const said = (clock: Clock | undefined) => clock?.cautions.map((c) => c.says).join(' ') ?? '';

const authority = { kind: 'rule' as const, citation: 'Local Rule X-7(d)', url: null, court: 'txwd' };
const response: Period = {
  what: 'response',
  days: 7,
  from: 'filing',
  authority,
  confidence: 'seen',
  otherwise: 'The court may grant the motion as unopposed.',
  doubts: [],
};

describe('clocks that run from a filing', () => {
  it('gives the response\u2019s last day and what follows if none comes', () => {
    const [clock] = responseClocks('2021-06-10', MOUNTAIN, [response], 'Motion to Compel');
    expect(clock).toMatchObject({
      date: '2021-06-17',
      moment: '2021-06-17T23:59-06:00',
      otherwise: 'The court may grant the motion as unopposed.',
    });
  });
  it('counts a reply from the response\u2019s last day and says so', () => {
    const clocks = responseClocks(
      '2024-03-01',
      CENTRAL,
      [{ ...response, what: 'reply', from: 'response' }, response],
      'Motion',
    );
    expect(clocks.map((c) => c.date)).toEqual(['2024-03-08', '2024-03-15']);
    expect(said(clocks[1])).toContain('earlier response starts it earlier');
  });
  it('says on its face that a period is unverified or stale, and that the firm\u2019s docketing governs', () => {
    for (const [confidence, words] of [
      ['unverified', 'not been verified'],
      ['stale', 'six years'],
    ] as const) {
      const [clock] = responseClocks('2024-03-01', CENTRAL, [{ ...response, confidence }], 'Motion');
      expect(said(clock)).toContain(words);
      expect(clock?.cautions.at(-1)).toBe(GOVERNS);
    }
  });
  it('says that the zone was assumed where a court keeps two and nothing tells which', () => {
    const [clock] = responseClocks('2024-03-01', { ...CENTRAL, assumed: true }, [response], 'Motion');
    expect(said(clock)).toContain('the time of Chicago was assumed');
    const [told] = responseClocks('2024-03-01', CENTRAL, [response], 'Motion');
    expect(said(told)).not.toContain('assumed');
  });
  it('says when a holiday observed on a weekday was skipped', () => {
    const [clock] = responseClocks('2026-06-26', CENTRAL, [response], 'Motion');
    expect(clock?.date).toBe('2026-07-06');
    expect(said(clock)).toContain('observed on a weekday');
  });
});

const reading = readOrder(proseFromText(FACE_TO_FACE), { zone: 'America/Chicago' });
const order = {
  id: 'o1',
  reading,
  court: 'txwd',
  confirmedOn: '2024-02-21',
  status: 'in-force' as const,
  addedBy: 'the filer',
};

describe('clocks an order sets', () => {
  it('has the conference and the report at the order\u2019s own hours', () => {
    expect(orderClocks(order, CENTRAL, authority).map((c) => c.moment)).toEqual([
      '2024-03-06T17:00-06:00',
      '2024-03-20T17:00-05:00',
    ]);
  });
  it('has none once the order is superseded or ended', () => {
    expect(orderClocks({ ...order, status: 'superseded' }, CENTRAL, authority)).toEqual([]);
  });
  it('ends a day without an hour at midnight in the court\u2019s zone, and says so', () => {
    const filings = [{ kind: 'status report', by: '2024-03-20', contents: [] }];
    const undated = { ...order, reading: { ...reading, conference: null, filings } };
    const [clock] = orderClocks(undated, { ...MOUNTAIN, assumed: true }, authority);
    expect(clock).toMatchObject({
      what: 'paper',
      title: 'Status report due',
      moment: '2024-03-20T23:59-06:00',
    });
    expect(clock?.cautions.map((c) => c.id)).toEqual(['no-hour', 'zone-assumed', 'governs']);
  });
  it('passes to the minute, whatever zone now is told in', () => {
    expect(isPast('2024-03-06T17:00-06:00', '2024-03-06T22:59:59Z', 'America/Chicago')).toBe(false);
    expect(isPast('2024-03-06T17:00-06:00', '2024-03-06T23:00:01Z', 'America/Chicago')).toBe(true);
    expect(isPast('2024-03-06', '2024-03-07T05:30:00Z', 'America/Chicago')).toBe(false);
  });
});

describe('the calendar file', () => {
  const ics = calendarOf(orderClocks(order, CENTRAL, authority), 'PE:24-CV-00055');
  it('writes each deadline as the same instant for every calendar', () => {
    expect(ics).toContain('DTSTART:20240306T230000Z');
    expect(ics).toContain('DTSTART:20240320T220000Z');
  });
  it('keeps one entry a deadline, however often it is saved, and another for each motion and case', () => {
    const uid = (title: string, number: string) =>
      /UID:(\S+)/.exec(calendarOf(responseClocks('2024-03-01', CENTRAL, [response], title), number))?.[1];
    expect(uid('Compel', '1:24-cv-7')).toBe(uid('Compel', '1:24-cv-7'));
    expect(
      new Set([uid('Compel', '1:24-cv-7'), uid('Quash', '1:24-cv-7'), uid('Compel', '1:24-cv-8')]).size,
    ).toBe(3);
  });
  it('carries alarms and the words that the firm\u2019s docketing governs', () => {
    expect(ics.match(/BEGIN:VALARM/g)).toHaveLength(4);
    expect(ics.replace(/\r?\n[ \t]/g, '')).toContain('docketing governs');
  });
});
