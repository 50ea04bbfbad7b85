// Which side files the paper. Takes title, opening words, caption and the signature block; gives the side or null. The
// title's possessive speaks first ("DEFENDANTS' MOTION"), then a party that moves in so many words ("Plaintiff moves"),
// the block ("Attorney for Defendant"), and any other opening words. A joint motion is nobody's alone.

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
const PARTY = `${PLAINTIFF}|${DEFENDANT}|INTERVENOR|GOVERNMENT|UNITED STATES`;
/** A sentence that begins with the party and says that it moves: "Plaintiff Ida Marsh, by her attorney, moves". */
const MOVES = new RegExp(
  `(?:^|[.;] )(?:(?:COMES?|NOW) (?:NOW|COMES?),? )?(?:THE )?(${PARTY})S?(?:,? (?!(?:HAS|HAVE|HAD|DID|DOES|WILL|WOULD|WAS|WERE|IS|ARE|TO|[A-Z]+ED)\\b)[A-Z.&'-]+){0,4}(?:,[^.;]{0,140}?,)? (?:(?:HEREBY|RESPECTFULLY|NOW) )*(?:MOVES?|ASKS?|SEEKS?|PETITIONS?|FILES? (?:THIS|ITS|HIS|HER|THEIR)|REQUESTS? (?:THAT|THE COURT|THIS|LEAVE|AN?)|SUBMITS? (?:THIS|ITS|HIS|HER|THEIR)|COMES? (?:NOW|BEFORE))\\b`,
);
/** "Defendant has answered none of the requests": a thing, and not what the party does. */
const NOUN_BEFORE =
  '(?<!\\b(?:DOCUMENT|DISCOVERY|WRITTEN|THE|THESE|THOSE|FIRST|SECOND|THIRD|ALL|ANY|NO|ITS|HIS|HER|THEIR|OF|PRODUCTION|ADMISSION|PERSONNEL|CLAIMS?|CASE|TO|FOR) )';
const OPENING = new RegExp(
  `\\b(${PARTY})S?\\b(?!'| TO\\b)(?:(?!\\b(?:${PARTY}))[^.;]){0,160}?\\b(?:MOVES?|${NOUN_BEFORE}FILES?|ASKS?|${NOUN_BEFORE}REQUESTS?|SEEKS?|APPLIES|RESPECTFULLY|SUBMITS?|BY AND THROUGH|HEREBY|WILL AND HEREBY|COMES?|PETITIONS?|GIVES? NOTICE|OPPOSES?|RESPONDS?)\\b`,
);

/** "JOINT STIPULATION RE PLAINTIFF'S MOTION TO COMPEL" (C.D. Cal. L.R. 37-2): the motion is one side's. */
const JOINT_ON = new RegExp(
  `\\bJOINT (?:STIPULATION|STATEMENT|SUBMISSION|LETTER(?: BRIEF)?)\\b.{0,40}?\\b(?:RE:?|REGARDING|CONCERNING|ON|IN SUPPORT OF) (?:THE )?(${PLAINTIFF}|${DEFENDANT})S?'S? (?:[\\w-]+ ){0,3}MOTION`,
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
  const joined = JOINT_ON.exec(words);
  if (joined?.[1]) return sideOf(joined[1]);
  if (/\bJOINT\b/.test(before)) return null;
  const named = partyNamed(before, caption);
  if (named) return named;
  const first = plain(opening).toUpperCase().slice(0, 700);
  const moving = MOVES.exec(first);
  if (moving?.[1]) return sideOf(moving[1]);
  const sides = new Set(block?.signers.flatMap((s) => s.side ?? []));
  const [signed] = sides;
  if (signed && sides.size === 1) return signed;
  const opened = OPENING.exec(first);
  if (opened?.[1]) return sideOf(opened[1]);
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
