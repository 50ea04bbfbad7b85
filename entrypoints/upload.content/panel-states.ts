// What the panel shows for each state of the submission. Takes state, verdict and policy; gives the panel's props.

import type { PanelProps, PanelState } from '../../components/panel/props';
import { PROBLEMS } from '../../utils/core/problems';
import type { Verdict } from '../../utils/core/verdict/verdict';
import type { GuardSettings, Progress } from '../../utils/messages/protocol';
import type { Submission } from '../../utils/portal/submission';
import { language, say } from './words';

export interface PanelFacts {
  state: Submission;
  verdict: Verdict | null;
  progress: Progress;
  settings: GuardSettings;
}

/** Null where the state has nothing to show. */
export function panelState({ state, verdict, progress, settings }: PanelFacts): PanelState | null {
  if (state.phase === 'reading')
    return state.late
      ? { kind: 'late', progress, seconds: settings.holdSeconds }
      : { kind: 'checking', progress };
  if (state.phase === 'failed') {
    const code = state.problem ?? 'internal';
    return { kind: 'problem', code, ...PROBLEMS[code], canRetry: code !== 'extension-gone' };
  }
  return verdict ? { kind: 'verdict', verdict } : null;
}

export type PanelWays = Pick<
  PanelProps,
  'picture' | 'onGoBack' | 'onFileAnyway' | 'onWait' | 'onMend' | 'onSend' | 'onRules' | 'onOrder'
>;

export function panelProps(facts: PanelFacts, ways: PanelWays): PanelProps | null {
  const state = panelState(facts);
  if (!state) return null;
  const { firmName, contact, firmMessage, override, mode, settled } = facts.settings;
  const firm = {
    name: firmName,
    contact,
    message: firmMessage,
    unsettled: !settled,
    override: mode === 'warn' ? ('allowed' as const) : override,
  };
  return { say, language: language(), state, firm, ...ways };
}
