// The first line of the panel: the verdict in one or two plain sentences. Takes the findings; gives words, and their
// key with values for other languages. It never says that a certificate is enough.

import type { Finding, VerdictKind } from './verdict';

/** What a certificate can fail to say, in the order it is listed. */
const SAYS: [string, string][] = [
  ['who', 'who conferred'],
  ['when', 'when'],
  ['how', 'how'],
  ['where', 'where'],
  ['position', 'whether the motion is opposed'],
  ['reason', 'why no agreement was reached'],
  ['good-faith', 'that it was done in good faith'],
  ['efforts', 'what was done to reach agreement'],
  ['issues', 'which issues remain'],
];

/** So many omissions are told as one. */
const MANY = 3;
/** What the sentence about a bare certificate says already. */
const BARE = ['who', 'when', 'how', 'where'];

export function headlineOf(
  verdict: VerdictKind,
  findings: readonly Finding[],
  reason: string | null,
): string {
  if (verdict === 'unreadable') return reason ?? 'The document could not be read.';
  if (verdict === 'not-required') return reason ?? 'Nothing is asked of this filing about a conference.';
  const telling = findings.filter((f) => f.effect !== 'none');
  if (verdict === 'pass' || telling.length === 0)
    return 'Nothing that Conferral looks for was found missing in the certificate of conference.';
  const first = subject(telling);
  const rest = says(telling, first !== null && telling.some(isNoConference));
  const sentences = [
    first,
    rest && (first ? `It does not say ${rest}.` : `The certificate does not say ${rest}.`),
  ].filter((s): s is string => Boolean(s));
  const opening = sentences.length > 0 ? sentences.join(' ') : (telling[0]?.message ?? '');
  return verdict === 'block' ? `${opening} The court may deny the motion.` : opening;
}

/** Nobody conferred: that this was not done in good faith goes without saying. */
function isNoConference({ check, status }: Finding): boolean {
  return check === 'conference' && status === 'missing';
}

/** The heaviest thing that is more than an omission. */
function subject(telling: readonly Finding[]): string | null {
  const of = (check: string) => telling.find((f) => f.check === check && f.status === 'missing');
  const none = of('certificate') ?? telling.find((f) => f.check === 'certificate');
  if (none) return none.message;
  const omitted = new Set(SAYS.map(([check]) => check));
  const contradiction = telling.find(
    (f) => f.authority.kind === 'document' && f.effect === 'block' && f.status === 'missing',
  );
  if (contradiction) return contradiction.message;
  const conference = of('conference');
  if (conference) return conference.message;
  const heavy = telling.find((f) => !omitted.has(f.check) && f.check !== 'bare' && f.effect === 'block');
  if (heavy) return heavy.message;
  // Where nearly everything is left out, one sentence says so better than a list.
  const bare = of('bare');
  if (bare && telling.filter((f) => omitted.has(f.check) && f.status === 'missing').length >= MANY)
    return bare.message;
  const omissions = telling.some((f) => omitted.has(f.check) && f.status === 'missing');
  return omissions ? null : (telling[0]?.message ?? null);
}

/** "who conferred, when, how or where". */
function says(telling: readonly Finding[], noConference: boolean): string {
  const missing = new Set(telling.filter((f) => f.status === 'missing').map((f) => f.check));
  if (missing.has('certificate')) return '';
  if (noConference) missing.delete('good-faith');
  if (missing.has('bare') && missing.size > MANY) for (const told of BARE) missing.delete(told);
  const words = SAYS.filter(([check]) => missing.has(check)).map(([, w]) => w);
  if (words.length === 1 && missing.has('good-faith')) return 'that counsel conferred in good faith';
  // "when" alone wants its verb.
  if (words[0] && ['when', 'how', 'where'].includes(words[0]) && words.length === 1)
    return `${words[0]} counsel conferred`;
  if (words[0] && ['when', 'how', 'where'].includes(words[0])) {
    const plain = words.filter((w) => ['when', 'how', 'where'].includes(w));
    return [`${list(plain)} counsel conferred`, ...words.slice(plain.length)].join(', or ');
  }
  return list(words);
}

function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;
}
