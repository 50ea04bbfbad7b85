// The table of the design: what a finding does to the verdict. Takes a finding's status, who asks for it and how sure
// we are; gives block, warn or none. A missing thing a rule or order asks for blocks; case law alone warns, except
// where the certificate of a discovery motion is bare; nothing stale or unverified ever blocks.

import type { AuthorityKind, Confidence } from '../rules/requirement';
import type { Effect, FindingStatus } from './verdict';

export interface Weighed {
  status: FindingStatus;
  authority: AuthorityKind;
  confidence: Confidence;
  /** For a check of the document itself: the effect of `missing`. */
  weight?: Effect;
  /** The certificate of a discovery motion, and it tells no day, means, name or effort. */
  bare?: boolean;
}

export function effectOf({ status, authority, confidence, weight, bare }: Weighed): Effect {
  if (status === 'met' || status === 'not-applicable') return 'none';
  const ifMissing = missingEffect({ authority, confidence, weight, bare });
  if (status === 'missing') return ifMissing;
  return ifMissing === 'block' ? 'warn' : 'none';
}

function missingEffect({ authority, confidence, weight, bare }: Omit<Weighed, 'status'>): Effect {
  if (confidence === 'stale' || confidence === 'unverified') return weight === 'none' ? 'none' : 'warn';
  if (weight !== undefined) return weight;
  if (authority === 'case-law') return bare ? 'block' : 'warn';
  return authority === 'document' ? 'warn' : 'block';
}
