// Why a filer files anyway: the list the panel shows and the record keeps. Codes never change once released;
// their words stand in the message files under `reason_<code>`.

export const REASONS = [
  'conferred',
  'not-covered',
  'misread',
  'other-paper',
  'deadline',
  'attorney-decided',
  'other',
] as const;

export type ReasonCode = (typeof REASONS)[number];
