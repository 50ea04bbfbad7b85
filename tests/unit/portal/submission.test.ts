import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VerdictKind } from '../../../utils/core/verdict/verdict';
import {
  type Deed,
  type Happening,
  IDLE,
  type Rules,
  type Submission,
  step,
} from '../../../utils/portal/submission';

const RULES: Rules = { observe: false, override: 'with-reason' };

/** Runs happenings one after the other; gives the last state and every deed in order. */
function play(happenings: Happening[], rules: Rules = RULES, from: Submission = IDLE) {
  const deeds: Deed[] = [];
  let state = from;
  for (const happening of happenings) {
    const next = step(state, happening, rules);
    state = next.state;
    deeds.push(...next.deeds);
  }
  return { state, deeds, did: (name: Deed['do']) => deeds.filter((deed) => deed.do === name).length };
}

const FILES: Happening = { type: 'files', any: true };
const verdict = (kind: VerdictKind, revision = 1): Happening => ({
  type: 'verdict',
  revision,
  verdict: kind,
});
const failed = (revision = 1): Happening => ({ type: 'failed', revision, problem: 'reader-crashed' });
const ATTEMPT: Happening = { type: 'attempt' };

describe('a submission', () => {
  it('is read as soon as a file is chosen', () => {
    const { state, did } = play([FILES]);
    expect(state.phase).toBe('reading');
    expect(did('check')).toBe(1);
  });

  it('goes straight on where nothing is attached, so that the court’s own words are heard', () => {
    const { state, did } = play([ATTEMPT]);
    expect(did('replay')).toBe(1);
    expect(state.phase).toBe('idle');
  });

  it.each(['pass', 'not-required'] as const)('goes on when the verdict is %s', (kind) => {
    const { state, did } = play([FILES, verdict(kind), ATTEMPT]);
    expect(state.phase).toBe('released');
    expect(did('replay')).toBe(1);
    expect(did('show')).toBe(0);
  });

  it.each(['warn', 'block', 'unreadable'] as const)('is held when the verdict is %s', (kind) => {
    const { state, did } = play([FILES, verdict(kind), ATTEMPT]);
    expect(state.phase).toBe('held');
    expect(did('replay')).toBe(0);
    expect(did('show')).toBe(1);
  });

  it('shows no panel before the filer tries to go on', () => {
    expect(play([FILES, verdict('block')]).did('show')).toBe(0);
  });

  it('held while it is read goes on by itself when it passes', () => {
    const { state, deeds } = play([FILES, ATTEMPT, verdict('pass')]);
    expect(state).toMatchObject({ phase: 'released', waiting: false, open: false });
    expect(deeds.map((deed) => deed.do)).toEqual([
      'cancel',
      'check',
      'stop-clock',
      'hide',
      'start-clock',
      'show',
      'stop-clock',
      'hide',
      'record',
      'replay',
    ]);
  });

  it('counts two attempts while it is read as one', () => {
    expect(play([FILES, ATTEMPT, ATTEMPT, verdict('pass')]).did('replay')).toBe(1);
  });

  it('drops an answer for files that were replaced meanwhile', () => {
    const { state } = play([FILES, FILES, verdict('pass', 1)]);
    expect(state.phase).toBe('reading');
    expect(play([FILES, FILES, failed(1)]).state.phase).toBe('reading');
  });

  it('forgets a verdict and an override when the files change', () => {
    const { state } = play([FILES, verdict('block'), ATTEMPT, { type: 'go-on' }, FILES]);
    expect(state).toMatchObject({ phase: 'reading', verdict: null, cleared: null });
    expect(play([FILES, verdict('pass'), FILES, ATTEMPT]).did('replay')).toBe(0);
  });

  it('goes on with what waited when Clear empties the inputs', () => {
    const { state, did } = play([FILES, ATTEMPT, { type: 'files', any: false }]);
    expect(state.phase).toBe('idle');
    expect(did('replay')).toBe(1);
  });

  it('is overridden by File anyway and then stays free for the same files', () => {
    const { state, did } = play([FILES, verdict('block'), ATTEMPT, { type: 'go-on' }, ATTEMPT]);
    expect(state).toMatchObject({ phase: 'overridden', cleared: 'overridden' });
    expect(did('replay')).toBe(2);
  });

  it('goes back without sending, and is held again at the next attempt', () => {
    const { did, state } = play([FILES, verdict('block'), ATTEMPT, { type: 'go-back' }, ATTEMPT]);
    expect(did('replay')).toBe(0);
    expect(did('drop')).toBe(1);
    expect(state).toMatchObject({ phase: 'held', waiting: true });
  });

  it('keeps the first page of the older flow free, its check being finished on the second', () => {
    const { state } = play([
      FILES,
      { type: 'verdict', revision: 1, verdict: 'block', deferred: true },
      ATTEMPT,
    ]);
    expect(state).toMatchObject({ phase: 'released', cleared: 'later-page' });
  });
});

describe('nobody is trapped', () => {
  it('offers to go on when the time is over, and not before', () => {
    expect(play([FILES, ATTEMPT, { type: 'go-on' }]).did('replay')).toBe(0);
    const late = play([FILES, ATTEMPT, { type: 'time-out' }, { type: 'go-on' }]);
    expect(late.did('replay')).toBe(1);
    expect(late.state.cleared).toBe('went-on-unchecked');
  });

  it('starts the clock anew for a filer who waits', () => {
    const { state, did } = play([FILES, ATTEMPT, { type: 'time-out' }, { type: 'wait' }]);
    expect(state.late).toBe(false);
    expect(did('start-clock')).toBe(2);
  });

  it('lets a failed check be tried again or passed by', () => {
    const again = play([FILES, ATTEMPT, failed(), { type: 'wait' }]);
    expect(again.state).toMatchObject({ phase: 'reading', revision: 2 });
    expect(again.did('check')).toBe(2);
    const by = play([FILES, ATTEMPT, failed(), { type: 'go-on' }]);
    expect(by.state.cleared).toBe('went-on-unchecked');
    expect(by.did('replay')).toBe(1);
  });

  it.each([
    ['a failed check', [FILES, ATTEMPT, failed(), { type: 'go-on' }]],
    ['a check out of time', [FILES, ATTEMPT, { type: 'time-out' }, { type: 'go-on' }]],
    ['an unreadable file', [FILES, verdict('unreadable'), ATTEMPT, { type: 'go-on' }]],
    ['a warning', [FILES, verdict('warn'), ATTEMPT, { type: 'go-on' }]],
  ] as [string, Happening[]][])('%s lets go even where the firm takes the override away', (_, happenings) => {
    expect(play(happenings, { observe: false, override: 'never' }).did('replay')).toBe(1);
  });

  it('keeps a finished block closed where the firm takes the override away', () => {
    const closed = play([FILES, verdict('block'), ATTEMPT, { type: 'go-on' }], {
      observe: false,
      override: 'never',
    });
    expect(closed.did('replay')).toBe(0);
    expect(closed.state.phase).toBe('held');
  });

  it('holds nothing where the firm only observes, and records what went by', () => {
    const { did, deeds } = play([FILES, ATTEMPT], { observe: true, override: 'with-reason' });
    expect(did('replay')).toBe(1);
    expect(deeds).toContainEqual({ do: 'record', cleared: 'observed' });
  });

  it('lets go what waits for a check when the policy turns Conferral off', () => {
    expect(play([FILES, ATTEMPT, { type: 'freed' }]).did('replay')).toBe(1);
  });

  it('closes the panel of a finished check when the policy turns Conferral off, and sends nothing by itself', () => {
    const { state, did } = play([FILES, verdict('block'), ATTEMPT, { type: 'freed' }]);
    expect(did('replay')).toBe(0);
    expect(did('drop')).toBe(1);
    expect(state).toMatchObject({ waiting: false, open: false });
  });

  it('forgets what was held when the page comes back from the cache', () => {
    const { state, did } = play([FILES, verdict('block'), ATTEMPT, { type: 'restored' }]);
    expect(state).toMatchObject({ phase: 'held', waiting: false, open: false });
    expect(did('drop')).toBe(1);
  });
});

describe('whatever happens in whatever order', () => {
  const kinds = ['pass', 'warn', 'block', 'not-required', 'unreadable'] as const;
  const any = fc.oneof(
    fc.record({ type: fc.constant('files' as const), any: fc.boolean() }),
    fc.record({
      type: fc.constant('verdict' as const),
      revision: fc.integer({ min: 0, max: 6 }),
      verdict: fc.constantFrom(...kinds),
      deferred: fc.boolean(),
    }),
    fc.record({
      type: fc.constant('failed' as const),
      revision: fc.integer({ min: 0, max: 6 }),
      problem: fc.constant('internal' as const),
    }),
    fc
      .constantFrom(
        ...(['attempt', 'time-out', 'go-back', 'wait', 'go-on', 'details', 'restored', 'freed'] as const),
      )
      .map((type) => ({ type }) as Happening),
  ) as fc.Arbitrary<Happening>;

  it('never sends on a finished block that nobody overrode', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (happenings) => {
        let state = IDLE;
        for (const happening of happenings) {
          const before = state;
          const next = step(state, happening, RULES);
          state = next.state;
          const blocked = before.phase === 'held' && before.verdict === 'block';
          const sends = next.deeds.some((deed) => deed.do === 'replay');
          if (blocked && sends && happening.type !== 'go-on')
            // Only a new, empty set of files may also let the court's own page speak.
            expect(happening).toEqual({ type: 'files', any: false });
        }
      }),
    );
  });

  it('always leaves a way on: a failed or late check that waits goes on at a word', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (happenings) => {
        let state = IDLE;
        for (const happening of happenings) state = step(state, happening, RULES).state;
        if (!state.waiting) return;
        const timed = step(state, { type: 'time-out' }, RULES).state;
        const { deeds } = step(timed, { type: 'go-on' }, { observe: false, override: 'with-reason' });
        expect(deeds.some((deed) => deed.do === 'replay')).toBe(true);
      }),
    );
  });

  it('shows a panel whenever an attempt is left waiting', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (happenings) => {
        let state = IDLE;
        for (const happening of happenings) state = step(state, happening, RULES).state;
        if (state.waiting) expect(state.open).toBe(true);
      }),
    );
  });
});
