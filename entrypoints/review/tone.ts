// The word beside a verdict on the review page, where nothing was stopped because nothing was being filed.

import type { MessageKey } from '../../components/i18n/say';
import type { VerdictKind } from '../../utils/core/verdict/verdict';

export function toneKey(verdict: VerdictKind): MessageKey {
  return verdict === 'block' ? 'tone_would_block' : (`tone_${verdict.replace('-', '_')}` as MessageKey);
}
