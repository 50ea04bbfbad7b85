// Why a filer files anyway: the list the panel shows, the same codes as the record keeps (utils/store/record).
// Codes never change once released; their words stand in the message files under `reason_<code>`.

export const REASONS = [
  'conferred-elsewhere',
  'not-required-here',
  'emergency',
  'told-by-signer',
  'program-wrong',
  'other',
] as const;

export type ReasonCode = (typeof REASONS)[number];
