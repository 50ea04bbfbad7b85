// The state of one submission: what happens when files change, an answer comes, the filer tries to go on or time runs
// out. Pure: takes a state and what happened, gives the next state and what is to be done. The layers that hold
// clicks and calls, the clock and the panel all live elsewhere and only report here.
//
// Phases: idle (nothing attached), reading (the check runs), held (a verdict stands in the way), released (free to go),
// overridden (the filer goes on against the verdict), failed (no verdict could be had).

import type { ProblemCode } from '../core/problems';
import type { VerdictKind } from '../core/verdict/verdict';

export type Phase = 'idle' | 'reading' | 'held' | 'released' | 'overridden' | 'failed';

export interface Submission {
  phase: Phase;
  /** Counts the sets of files; an answer for an older one is dropped. */
  revision: number;
  /** An attempt to go on is being held and waits for what comes. */
  waiting: boolean;
  /** The time set for the check is over while an attempt waits. */
  late: boolean;
  /** The panel stands open. It can without `waiting`: the filer asked for the details. */
  open: boolean;
  verdict: VerdictKind | null;
  problem: ProblemCode | null;
  /** How the way became free; null while it is not. */
  cleared: Cleared | null;
}

/** Why a submission may go. */
export type Cleared =
  | 'nothing-attached'
  | 'passed'
  | 'not-required'
  | 'later-page'
  | 'observed'
  | 'went-on-warned'
  | 'overridden'
  | 'went-on-unread'
  | 'went-on-unchecked';

export type Happening =
  /** The chosen files, or what is said of them, are others than before. `gate` false: nothing to hold here. */
  | { type: 'files'; any: boolean }
  | { type: 'verdict'; revision: number; verdict: VerdictKind; deferred?: boolean }
  | { type: 'failed'; revision: number; problem: ProblemCode }
  /** Somebody or something tries to go on; the layers hold it already. */
  | { type: 'attempt' }
  | { type: 'time-out' }
  | { type: 'go-back' }
  | { type: 'wait' }
  | { type: 'go-on' }
  /** The filer asks to see the findings without trying to go on. */
  | { type: 'details' }
  /** The page is shown again from the back-forward cache, or a held control vanished. */
  | { type: 'restored' }
  /** The policy was changed so that nothing is held here any more. */
  | { type: 'freed' };

/** What the guard does next, in order. */
export type Deed =
  | { do: 'check' }
  | { do: 'cancel' }
  | { do: 'show' }
  | { do: 'hide' }
  | { do: 'start-clock' }
  | { do: 'stop-clock' }
  /** Let what was held go on, once. */
  | { do: 'replay' }
  /** Forget what was held: it does not go on. */
  | { do: 'drop' }
  /** Tell the record what became of it. */
  | { do: 'record'; cleared: Cleared | 'went-back' };

export interface Rules {
  /** Record and never hold. */
  observe: boolean;
  /** Whether a block that a finished check reached may be overridden. */
  override: 'allowed' | 'with-reason' | 'never';
}

export const IDLE: Submission = {
  phase: 'idle',
  revision: 0,
  waiting: false,
  late: false,
  open: false,
  verdict: null,
  problem: null,
  cleared: 'nothing-attached',
};

export interface Next {
  state: Submission;
  deeds: Deed[];
}

/** The next state. Never throws; a happening that makes no sense where it comes changes nothing. */
export function step(state: Submission, happening: Happening, rules: Rules): Next {
  switch (happening.type) {
    case 'files':
      return files(state, happening.any);
    case 'verdict':
      return happening.revision === state.revision && (state.phase === 'reading' || state.phase === 'failed')
        ? answered(state, happening.verdict, happening.deferred ?? false, rules)
        : stay(state);
    case 'failed':
      return happening.revision === state.revision && state.phase === 'reading'
        ? failed(state, happening.problem)
        : stay(state);
    case 'attempt':
      return attempt(state, rules);
    case 'time-out':
      return state.phase === 'reading' && state.waiting && !state.late
        ? { state: { ...state, late: true, open: true }, deeds: [{ do: 'show' }] }
        : stay(state);
    case 'wait':
      return wait(state);
    case 'go-back':
      return goBack(state);
    case 'go-on':
      return goOn(state, rules);
    case 'details':
      return state.phase === 'held' || state.phase === 'failed'
        ? { state: { ...state, open: true }, deeds: [{ do: 'show' }] }
        : stay(state);
    case 'restored':
      return {
        state: { ...state, waiting: false, late: false, open: false },
        deeds: [{ do: 'stop-clock' }, { do: 'drop' }, { do: 'hide' }],
      };
    case 'freed':
      return freed(state);
  }
}

/**
 * A press held for a check that nobody wants any more goes on. One that a panel answered does not go by itself: the
 * filer may have read it and be about to go back. The next press passes.
 */
function freed(state: Submission): Next {
  const onward: Deed = { do: state.phase === 'reading' ? 'replay' : 'drop' };
  return {
    state: { ...state, waiting: false, late: false, open: false },
    deeds: [{ do: 'stop-clock' }, { do: 'hide' }, ...(state.waiting ? [onward] : [])],
  };
}

function stay(state: Submission): Next {
  return { state, deeds: [] };
}

function files(state: Submission, any: boolean): Next {
  const revision = state.revision + 1;
  const base: Submission = { ...IDLE, revision, waiting: state.waiting };
  if (!any) {
    // Nothing is attached any more: whatever waited goes on, so that the court's own "no document" is heard.
    const deeds: Deed[] = [{ do: 'cancel' }, { do: 'stop-clock' }, { do: 'hide' }];
    if (state.waiting) deeds.push({ do: 'replay' });
    return { state: { ...base, waiting: false }, deeds };
  }
  const deeds: Deed[] = [{ do: 'cancel' }, { do: 'check' }];
  if (state.waiting) deeds.push({ do: 'start-clock' }, { do: 'show' });
  else deeds.push({ do: 'stop-clock' }, { do: 'hide' });
  return { state: { ...base, phase: 'reading', cleared: null, open: state.waiting }, deeds };
}

function answered(state: Submission, verdict: VerdictKind, deferred: boolean, rules: Rules): Next {
  const cleared = clearedBy(verdict, deferred, rules);
  const base: Submission = { ...state, verdict, problem: null, late: false };
  if (cleared === null)
    return {
      state: { ...base, phase: 'held', open: state.waiting || state.open },
      deeds: [{ do: 'stop-clock' }, ...(state.waiting || state.open ? [{ do: 'show' } as Deed] : [])],
    };
  return {
    state: { ...base, phase: 'released', waiting: false, open: false, cleared },
    deeds: [{ do: 'stop-clock' }, { do: 'hide' }, ...onward(state.waiting, cleared)],
  };
}

function clearedBy(verdict: VerdictKind, deferred: boolean, rules: Rules): Cleared | null {
  if (verdict === 'pass') return 'passed';
  if (verdict === 'not-required') return 'not-required';
  if (rules.observe) return 'observed';
  return deferred ? 'later-page' : null;
}

function onward(waiting: boolean, cleared: Cleared): Deed[] {
  return waiting ? [{ do: 'record', cleared }, { do: 'replay' }] : [];
}

function failed(state: Submission, problem: ProblemCode): Next {
  return {
    state: { ...state, phase: 'failed', problem, verdict: null, late: false, open: state.waiting },
    deeds: [{ do: 'stop-clock' }, ...(state.waiting ? [{ do: 'show' } as Deed] : [])],
  };
}

function attempt(state: Submission, rules: Rules): Next {
  if (state.cleared !== null)
    return {
      state: { ...state, waiting: false, open: false },
      deeds: [{ do: 'record', cleared: state.cleared }, { do: 'replay' }],
    };
  if (rules.observe) {
    // Nothing is ever held; an answer that is still to come is recorded when it comes.
    return { state, deeds: [{ do: 'record', cleared: 'observed' }, { do: 'replay' }] };
  }
  if (state.phase === 'reading')
    return {
      state: { ...state, waiting: true, open: true },
      deeds: state.waiting ? [] : [{ do: 'start-clock' }, { do: 'show' }],
    };
  return { state: { ...state, waiting: true, open: true }, deeds: [{ do: 'show' }] };
}

function wait(state: Submission): Next {
  if (state.phase === 'reading' && state.late)
    return { state: { ...state, late: false }, deeds: [{ do: 'start-clock' }, { do: 'show' }] };
  if (state.phase === 'failed')
    return {
      state: { ...state, phase: 'reading', revision: state.revision + 1, problem: null, late: false },
      deeds: [{ do: 'check' }, ...(state.waiting ? [{ do: 'start-clock' } as Deed] : []), { do: 'show' }],
    };
  return stay(state);
}

function goBack(state: Submission): Next {
  if (!state.open && !state.waiting) return stay(state);
  const deeds: Deed[] = [{ do: 'stop-clock' }, { do: 'drop' }, { do: 'hide' }];
  if (state.waiting && state.phase === 'held') deeds.push({ do: 'record', cleared: 'went-back' });
  return { state: { ...state, waiting: false, late: false, open: false }, deeds };
}

/** Failures, time-outs and unreadable files always release; a policy reaches a finished block alone. */
function goOn(state: Submission, rules: Rules): Next {
  const cleared = goOnAs(state, rules);
  if (cleared === null) return stay(state);
  const phase: Phase = cleared === 'overridden' ? 'overridden' : 'released';
  const deeds: Deed[] = [{ do: 'stop-clock' }, { do: 'hide' }, { do: 'record', cleared }];
  if (state.waiting) deeds.push({ do: 'replay' });
  return { state: { ...state, phase, cleared, waiting: false, late: false, open: false }, deeds };
}

function goOnAs(state: Submission, rules: Rules): Cleared | null {
  if (state.phase === 'failed') return 'went-on-unchecked';
  // Before the bound there is no way round the check: else who is quick would never be checked.
  if (state.phase === 'reading') return state.late ? 'went-on-unchecked' : null;
  if (state.phase !== 'held') return null;
  if (state.verdict === 'block') return rules.override === 'never' ? null : 'overridden';
  return state.verdict === 'unreadable' ? 'went-on-unread' : 'went-on-warned';
}
