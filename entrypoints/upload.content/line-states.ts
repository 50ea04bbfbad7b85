// What the quiet line says for each state of the submission. Takes state and verdict; shows, changes or hides the line.
// Silent where nothing is attached, and where the filing asks for no conference and is no motion (an answer).

import type { LineState } from '../../components/line/props';
import { headlineIn, whyNot } from '../../components/verdict/headline';
import { PROBLEMS, type ProblemCode } from '../../utils/core/problems';
import type { Verdict } from '../../utils/core/verdict/verdict';
import type { LineView } from './line-view';
import type { PanelFacts } from './panel-states';
import { language, say } from './words';

export interface LineFacts extends PanelFacts {
  beside: HTMLElement | null;
  onDetails(): void;
}

export function showLine(view: LineView, facts: LineFacts): void {
  const state = facts.settings.mode === 'off' ? null : lineState(facts);
  if (!state) {
    view.hide();
    return;
  }
  const { phase } = facts.state;
  const details = phase === 'held' || phase === 'failed' ? facts.onDetails : null;
  view.show(
    { say, language: language(), state, rulesAsOf: facts.verdict?.rulesAsOf ?? null, onDetails: details },
    facts.beside,
  );
}

function lineState({ state, settings, verdict, progress }: LineFacts): LineState | null {
  switch (state.phase) {
    case 'idle':
      return null;
    case 'reading':
      return { kind: 'checking', progress };
    case 'failed':
      return unread(state.problem ?? 'internal');
    case 'overridden':
      return { kind: 'overridden' };
    default:
      return settings.mode === 'observe' ? { kind: 'observing' } : verdict && verdictLine(verdict);
  }
}

function verdictLine(verdict: Verdict): LineState | null {
  switch (verdict.verdict) {
    case 'pass':
      return { kind: 'pass' };
    case 'not-required':
      return verdict.motions.length > 0
        ? { kind: 'not-required', reason: whyNot(say, verdict.reason) }
        : null;
    case 'unreadable':
      return unread((verdict.problem ?? 'internal') as ProblemCode);
    default:
      return { kind: verdict.verdict, headline: headlineIn(say, verdict) };
  }
}

function unread(code: ProblemCode): LineState {
  const { says, next } = PROBLEMS[code] ?? PROBLEMS.internal;
  const messageId = `problem_${code}`;
  return {
    kind: 'unreadable',
    says: say.worded('check', { messageId, message: says, values: {} }),
    next: say.worded('todo', { messageId, message: next, values: {} }),
  };
}
