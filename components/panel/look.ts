// How each state of the panel speaks. Takes PanelProps; gives the words of its first line, its tone and which
// ways on it offers. A check that failed, hangs or could not read never asks a reason and never closes the way
// on: a firm's policy reaches only a block that a finished check reached.

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

export function lookOf({ say, language, state, firm }: PanelProps): Look {
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
      return { ...base, ...verdictLook({ say, language, state, firm }) };
  }
}

function verdictLook({
  say,
  language,
  state,
  firm,
}: Pick<PanelProps, 'say' | 'language' | 'state' | 'firm'>): Partial<Look> {
  if (state.kind !== 'verdict') return {};
  const { verdict } = state;
  const headline = headlineIn(say, language, verdict);
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
        back: say('way_back_fix'),
        mend: true,
        goOn: say('way_go_on'),
      };
    case 'unreadable':
      return {
        label: say('tone_unreadable'),
        headline,
        next: verdict.problem
          ? say.worded('todo', {
              messageId: `problem_${verdict.problem}`,
              message: say('unreadable_hint'),
              values: {},
            })
          : say('unreadable_hint'),
        goOn: say('way_go_on_unchecked'),
      };
    default:
      return { headline };
  }
}
