// Why there was no agreement, or no conference, in the certificate's own words. Takes a told sentence; gives each
// reason with its place. A reason is more than that the motion is opposed or that no agreement was reached: what a
// side contends, wants, will not do and why, or what stood in the way.

export interface FoundReason {
  start: number;
  end: number;
  value: string;
  /** A connective or the party's stated stance; a bare refusal of one item is weaker. */
  strength: number;
}

/** Ends a reason: the sentence's end, or a new statement about the motion. */
const STOP =
  /[.;]?\s*$|;\s|,? and (?:the parties|this motion|the motion|therefore|counsel (?:are|have)|no agreement|we are|have been unable|are unable|has been unable)\b|[.,] (?:therefore|thus|accordingly|so the motion)\b|, leaving\b|, so no agreement\b|\b\.\s/i;

const CAUSE: [RegExp, number][] = [
  [
    /\b(?:because|inasmuch as|for the reason that|in that|insofar as|on account of the fact that|owing to the fact that|due to the fact that)(?: of)? /gi,
    4,
  ],
  [
    /,? (?:since)(?=,? (?:in|plaintiff|defendant|he|she|it|they|her|his|the|counsel|mr|ms|its|there|no|there|movant|respondent|[A-Z]))(?! (?:the (?:filing|date|beginning|close|conference|call|letter|e-?mail)|then|that (?:date|time|day))) ?,? /g,
    4,
  ],
  [
    /\b(?:on (?:the )?grounds? (?:that |of )|on the basis (?:that |of )|for reasons? of |on (?:relevance|privilege|burden|proportionality|vagueness)(?= |[,.;]))/gi,
    3,
  ],
  [
    /\b(?:due to|owing to|on account of|given(?! (?:the|a|an|that)? ?(?:court|notice|opportunity|until))|in light of|in view of)(?= )/gi,
    2,
  ],
  [
    /\b(?:stated |specific |principal |sole |only |main |the |whose )?reason(?:s)?(?: (?:given|stated|for (?:the )?(?:opposition|refusal|objection|disagreement|impasse|its opposition)))? (?:is|was|being|are) (?:that )?/gi,
    4,
  ],
  [/\b(?:position|view|concern|contention|objection|theory|argument) (?:being|is|was) (?:that )?/gi, 4],
  [
    /\bin (?:his|her|its|their|(?:his|her|their) client's|plaintiff's|defendant's) (?:client's )?(?:view|opinion|judgment),? /gi,
    3,
  ],
];

const STANCE =
  /\b(?:(?:which |who |it |he |she |they )?(?:contend(?:s|ed|ing)?|maintain(?:s|ed|ing)?|assert(?:s|ed|ing)?|argue[sd]?|arguing|believe[sd]?|believing|claim(?:s|ed|ing)?|insist(?:s|ed|ing)?|consider(?:s|ed|ing)?|regard(?:s|ed|ing)?|thinks?|thought|prefer(?:s|red|ring)?|want(?:s|ed|ing)?|wish(?:es|ed|ing)?|desire[sd]?|demand(?:s|ed)|takes? the (?:position|view)|took the (?:position|view)|taking the (?:position|view)|calls?|views?|deems?|disput(?:es|ed)|den(?:ies|ied)|is of the (?:view|opinion)|feels?|felt|object(?:s|ed)? (?:to|on|that|as)|stands? (?:by|on)|stood (?:by|on)|would stand on|conditions?|fears?|is concerned|are concerned|will not|would not (?:produce|answer|supplement|withdraw|agree to any|provide|accept)|refuse[sd]? (?:to (?:produce|answer|supplement|withdraw|provide|extend|accept)|the)|declin(?:ed|es) to (?:withdraw|produce|supplement|answer|provide|limit|narrow)|(?:will|would) produce nothing|says?|said|explain(?:s|ed)|stated|repeated|reiterated|repl(?:ied|ies)|answered|responded|told (?:me|us|the undersigned|undersigned counsel)|indicated|advised|informed (?:me|us|the undersigned|undersigned counsel)|expressed))\b/gi;

/** What a stance may hold that is only a position, or logistics. */
const BARE =
  /^[^a-z0-9]*(?:that )?(?:(?:he|she|it|they|we|plaintiffs?|defendants?|counsel|the|his|her|its|their|client|government|agency|such|parties|mr\.|ms\.|[a-z]+ \w+) )*?(?:(?:is|are|was|were|does|do|did|would|will|has|have|had|may|be|also|not|still|that|client) )*(?:un)?(?:oppos\w+|object(?:s|ed|ion|ions)?|agree\w*|consent\w*|assent\w*|concur\w*|no (?:objections?|opposition|position))(?: (?:to|with))?(?: (?:the|this|it|any|that|such|instant|entry of the|filing of (?:the|this)|granting (?:of )?the|proposed|same|requested|foregoing|plaintiff's|defendant's|a|of|all))*(?: (?:motion|relief|extension|request|continuance|stay|order|same|amendment|filing|sought|requested|herein|in|it|to|by|therein|this|brief|application|for|leave|amend|complaint|above))*[.,;]*$/i;
const LOGISTICS =
  /\b(?:not available|unavailable|out of (?:the office|town)|in trial|on vacation|call (?:me |us )?back|get back|check with|consult (?:with )?(?:his|her) client|would (?:respond|oppose$)|promis\w+|answers? by|will (?:respond|supplement|serve|get)|would (?:serve|supplement|produce (?:them|responses|documents) by))\b/i;
const NO_MATTER = /^(?:\W*)(?:\[|_{2,})/;
const OWN_SUBJECT =
  /\b(?:I|we|undersigned(?: counsel)?|movant(?:'s counsel)?)(?: (?:also|then|again|has|have))? $/i;

export function reasonsIn(text: string, moves: 'plaintiff' | 'defendant' | null): FoundReason[] {
  const found: FoundReason[] = [];
  const add = (start: number, from: number, strength: number) => {
    const rest = text.slice(from);
    const stop = STOP.exec(rest);
    const value = rest
      .slice(0, stop ? stop.index : rest.length)
      .replace(/[\s.,;]+$/, '')
      .trim();
    const clean = value.replace(/^(?:that|of|the fact that) /i, '');
    if (
      clean.length < 4 ||
      NO_MATTER.test(clean) ||
      BARE.test(clean) ||
      found.some((f) => f.start < from && from < f.end)
    )
      return;
    if (/^no (?:response|reply)/i.test(clean) && strength < 4) return;
    found.push({
      start,
      end: from + value.length + rest.slice(value.length, value.length + 0).length,
      value: clean,
      strength,
    });
  };
  for (const [pattern, strength] of CAUSE)
    for (const m of text.matchAll(pattern)) {
      const before = text.slice(0, m.index);
      if (/\b(?:whether|if)\b[^,;.]{0,60}$/i.test(before)) continue;
      if (/^\s*(?:on (?:relevance|privilege|burden|proportionality|vagueness))$/i.test(m[0].trim()))
        add(clauseStart(text, m.index), clauseStart(text, m.index), strength);
      else if (/^[\s,]*(?:given|in light|in view|due to|owing|on account)/i.test(m[0]))
        add(m.index, m.index + (m[0].match(/^\s*,?\s*/)?.[0].length ?? 0), strength);
      else add(m.index, m.index + m[0].length, strength);
    }
  for (const m of text.matchAll(STANCE)) {
    const before = text.slice(0, m.index);
    const after = text.slice(m.index + m[0].length);
    if (OWN_SUBJECT.test(before)) continue;
    if (
      /\b(?:I|we|undersigned(?: counsel)?)\b[^,;.]{0,30}$/i.test(before) &&
      !/\b(?:he|she|they|who|counsel for|opposing|[A-Z]\w+) ?$/.test(before.slice(-24))
    )
      continue;
    if (
      moves &&
      new RegExp(
        `\\b(?:${moves}s?(?:'s?)?(?: counsel)?|counsel for (?:the )?${moves}s?)(?:, [^,]{3,40},)? (?:\\w+ly |has |have |also |then |again )*$`,
        'i',
      ).test(before)
    )
      continue;
    if (/\b(?:whether|if|certif\w+ that (?:he|she|it))\b[^,;.]{0,30}$/i.test(before)) continue;
    const content = (STOP.exec(after) ? after.slice(0, STOP.exec(after)!.index) : after).trim();
    const speaks =
      /^(?:says?|said|explain|stated|repeated|reiterated|repl|answered|responded|told|indicated|advised|informed|expressed)/i.test(
        m[0].trim().replace(/^(?:which|who|it|he|she|they) /i, ''),
      );
    if (
      BARE.test(content) ||
      (LOGISTICS.test(content) && speaks) ||
      NO_MATTER.test(content) ||
      content.length < 4
    )
      continue;
    if (
      /^will not$/i.test(m[0].trim()) &&
      /^ ?(?:be able|confer|meet|oppose|object|agree\b|consent|assent)/i.test(after)
    )
      continue;
    if (/object/i.test(m[0]) && BARE.test(`object ${content}`)) continue;
    if (speaks && /^(?:,? ?(?:in|by|via|on|the same day)\b)?[^a-z]*$/i.test(content)) continue;
    if (
      speaks &&
      !/\b(?:that|because|:|would not|could not|will not)\b|^,? ?["']|^ ?(?:it|he|she|they|the|her|his|no\b|plaintiff|defendant)/i.test(
        after.slice(0, 80),
      )
    )
      continue;
    const from = clauseStart(text, m.index);
    add(from, from, speaks ? 1 : 2);
  }
  return found.sort((a, b) => b.strength - a.strength || a.start - b.start);
}

/** Where the clause with this word begins: after the last comma, semicolon, colon or conjunction. */
function clauseStart(text: string, at: number): number {
  const before = text.slice(0, at);
  const m = [
    ...before.matchAll(
      /[;:,]\s+(?:and |but |while |as |to |because )?|\b(?:because|since|that|and|but|as) |\.\s+/g,
    ),
  ].at(-1);
  return m ? m.index + m[0].length : 0;
}
