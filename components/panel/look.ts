// How each state of the panel speaks. Takes PanelProps; gives the words of its first line, its tone and which
// ways on it offers. A check that failed, hangs or could not read never asks a reason and never closes the way
// on: a firm's policy reaches only a block that a finished check reached.

import { PROBLEMS } from '../../utils/core/problems';
import type { Verdict } from '../../utils/core/verdict/verdict';
import { headlineIn } from '../verdict/headline';
import type { PanelProps } from './props';

export interface Look {
  tone: 'block' | 'warn' | 'calm';
  /** A word beside the name, so that colour is never the only sign. */
  label: string;
  headline: string;
  /** The next step, one line; '' where the findings say it. */
  next: string;
  /** Words of the first button. */
  back: string;
  mend: boolean;
  /** Words of the waiting button; null where there is nothing to wait for. */
  wait: string | null;
  /** `none`: while the check runs within its time, which ends by itself or is over soon. */
  onward: 'click' | 'reason' | 'never' | 'none';
  goOn: string;
}

export function lookOf({ say, state, firm }: PanelProps): Look {
  const base: Look = {
    tone: 'calm',
    label: '',
    headline: '',
    next: '',
    back: say('way_back'),
    mend: false,
    wait: null,
    onward: 'click',
    goOn: say('way_go_on'),
  };
  switch (state.kind) {
    case 'checking':
      return { ...base, headline: say('checking'), next: say('checking_hint'), onward: 'none' };
    case 'late':
      return {
        ...base,
        label: say('tone_late'),
        headline: say('late', { seconds: state.seconds }),
        next: say('late_hint'),
        wait: say('way_wait'),
        goOn: say('way_skip'),
      };
    case 'problem':
      return {
        ...base,
        label: say('tone_problem'),
        headline: say.worded('check', {
          messageId: `problem_${state.code}`,
          message: state.says,
          values: {},
        }),
        next: say.worded('todo', { messageId: `problem_${state.code}`, message: state.next, values: {} }),
        wait: state.canRetry ? say('way_retry') : null,
        goOn: say('way_go_on_unchecked'),
      };
    case 'verdict':
      return { ...base, ...verdictLook({ say, state, firm }) };
  }
}

function verdictLook({ say, state, firm }: Pick<PanelProps, 'say' | 'state' | 'firm'>): Partial<Look> {
  if (state.kind !== 'verdict') return {};
  const { verdict } = state;
  const headline = headlineIn(say, verdict);
  switch (verdict.verdict) {
    case 'block':
      return {
        tone: 'block',
        label: say('tone_block'),
        headline,
        back: say('way_back_fix'),
        mend: true,
        onward: firm.override === 'never' ? 'never' : firm.override === 'with-reason' ? 'reason' : 'click',
        goOn: say('way_file_as_is'),
      };
    case 'warn':
      return {
        tone: 'warn',
        label: say('tone_warn'),
        headline,
        next: onHearsay(verdict) ? say('warn_unverified') : '',
        back: say('way_back_fix'),
        mend: true,
        goOn: say('way_go_on'),
      };
    case 'unreadable':
      return {
        label: say('tone_unreadable'),
        headline,
        next: [nextStep(say, verdict.problem), say('unreadable_hint')].filter(Boolean).join(' '),
        goOn: say('way_go_on_unchecked'),
      };
    default:
      return { headline };
  }
}

/** What the cause itself suggests ("Remove the protection…"); '' where the cause is not known. */
function nextStep(say: PanelProps['say'], problem: string | null): string {
  const known = PROBLEMS[problem as keyof typeof PROBLEMS];
  return known
    ? say.worded('todo', { messageId: `problem_${problem}`, message: known.next, values: {} })
    : '';
}

/** Every rule behind what is told is stale or was never read: nothing here is more than a hint. */
function onHearsay({ findings }: Verdict): boolean {
  const telling = findings.filter(({ effect }) => effect !== 'none');
  return telling.every(({ confidence }) => confidence === 'unverified' || confidence === 'stale');
}
