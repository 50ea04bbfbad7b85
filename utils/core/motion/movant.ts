// Which side files the paper. Takes title, opening words, caption and the signature block; gives the side or null. The
// title's possessive speaks first ("DEFENDANTS' MOTION"), then the opening words ("Plaintiff moves"), then the block
// ("Attorney for Defendant"). A joint motion is nobody's alone.

import type { Caption, Side } from './motion';
import type { SignatureBlock } from './signatures';
import { isProSe } from './signatures';
import { plain } from './spelling';

const PLAINTIFF = 'PLAINTIFF|PETITIONER|CLAIMANT|RELATOR';
const DEFENDANT = 'DEFENDANT|RESPONDENT|DEBTOR';
const POSSESSIVE = new RegExp(
  `\\b(?:THIRD[- ]PARTY |COUNTER[- ]?|CROSS[- ]?)?(${PLAINTIFF}|${DEFENDANT}|INTERVENOR|GOVERNMENT|UNITED STATES|TRUSTEE)S?(?:/\\S+)?\\b[^;]{0,120}?(?:'S?)(?=\\s)`,
);
const NAMED = new RegExp(`^(?:THE )?(${PLAINTIFF}|${DEFENDANT}|INTERVENOR)S?\\b`);
const OPENING = new RegExp(
  `\\b(${PLAINTIFF}|${DEFENDANT}|INTERVENOR|GOVERNMENT|UNITED STATES)S?\\b[^.;]{0,160}?\\b(?:MOVES?|FILES?|ASKS?|REQUESTS?|SEEKS?|APPLIES|RESPECTFULLY|SUBMITS?|BY AND THROUGH|HEREBY|WILL AND HEREBY|COMES?|PETITIONS?|GIVES? NOTICE|OPPOSES?|RESPONDS?)\\b`,
);

export function movantOf(
  title: string,
  opening: string,
  caption: Caption,
  block: SignatureBlock | null,
): Side | null {
  const words = plain(title).toUpperCase();
  const asked =
    /\b(?:MOTIONS?|RESPONSE|REPLY|NOTICE|ANSWER|APPLICATION|PETITION|REQUEST|OPPOSITION|STIPULATION|REPORT|OBJECTIONS?)\b/.exec(
      words,
    );
  const before = asked ? words.slice(0, asked.index) : words;
  const titled = POSSESSIVE.exec(`${before} `) ?? NAMED.exec(before.trim());
  if (titled?.[1]) return sideOf(titled[1]);
  if (/\bJOINT\b/.test(before)) return null;
  const named = partyNamed(before, caption);
  if (named) return named;
  const opened = OPENING.exec(plain(opening).toUpperCase().slice(0, 700));
  if (opened?.[1]) return sideOf(opened[1]);
  const signed = block?.signers.find((s) => s.side !== null)?.side;
  if (signed) return signed;
  return block?.signers.map((s) => partyNamed(s.name.toUpperCase(), caption)).find(Boolean) ?? null;
}

function sideOf(word: string): Side {
  if (new RegExp(PLAINTIFF).test(word)) return 'plaintiff';
  if (new RegExp(DEFENDANT).test(word)) return 'defendant';
  return 'other';
}

/** "PINION RIDGE ENERGY PARTNERS, L.P.'S MOTION": the words name a party of one side. */
function partyNamed(words: string, caption: Caption): Side | null {
  const has = (names: readonly string[]) =>
    names.some((n) => {
      const name = n
        .toUpperCase()
        .replace(/[^A-Z ]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      const said = words.replace(/[^A-Z ]/g, ' ').replace(/\s+/g, ' ');
      const short = name.split(' ').slice(0, 2).join(' ');
      return short.length > 5 && said.includes(short);
    });
  const [p, d] = [has(caption.plaintiffs), has(caption.defendants)];
  return p === d ? null : p ? 'plaintiff' : 'defendant';
}

/** The filer has no counsel: the signature or the opening says so. */
export function isWithoutCounsel(title: string, opening: string, block: SignatureBlock | null): boolean {
  if (block?.signers.some((s) => s.proSe)) return true;
  if (/\bpro se\b/i.test(title.split(/\bagainst\b/i)[0] ?? '')) return true;
  const first = plain(opening).slice(0, 400);
  return (
    /^(?:[^.]{0,200}\b(?:plaintiff|defendant|petitioner|movant)\b[^.]{0,80})/i.test(first) &&
    isProSe(first.split(/\.\s/)[0] ?? '') &&
    !(block?.signers.some((s) => s.side && !s.proSe && /attorney/i.test(s.name)) ?? false)
  );
}
