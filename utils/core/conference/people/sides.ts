// Who of the named took part, and for whom. Takes a sentence, its names and the context (movant's side, signers);
// gives the names that took part with their side. The movant's side is matched against the signers and the role
// told ("counsel for Defendant, X"); an unknown name after "with" or before "advised" is the other side's.

import type { ConferenceContext } from '../context';
import type { FoundName } from './names';
import { samePerson } from './names';

export interface Participant extends FoundName {
  side: 'movant' | 'respondent';
  /** The side was told or matched, and not only guessed from the verb. */
  sure: boolean;
}

const ROLE_BEFORE =
  /(?:\b(?:counsel(?: of record)?|attorneys?|lawyers?|AUSA|Assistant (?:United States|U\.S\.) Attorney)(?: of record)?(?:,? (?:for|of|to|representing) ((?:(?!\b(?:with|by|on|and that|who|which|conferred|spoke|met|called)\b)[^,;:()]){1,90}?))?,?:?(?: \(|,? (?:namely |including )?)?|\b(?:for|representing|through|on behalf of) ((?:the |each |all )?(?:plaintiffs?|defendants?|movants?|respondents?|intervenors?|government|agency|\w+-party (?:defendants?|plaintiffs?))),? (?:by |through |by and through |through counsel,? |was |were )?)$/i;
const POSSESSIVE_BEFORE =
  /\b((?:plaintiff|defendant|movant|respondent|petitioner|debtor|intervenor|government|agency|opposing part(?:y|ies)|other side|third-party defendant)'?s?'?|opposing|defense|adverse|other|undersigned|delaware|lead|local|her|his|its|their|my|our|moving) (?:lead |local |undersigned |delaware |trial |co-?)*(?:counsel|attorneys?|lawyers?)(?: of record)?,? ?\(?:?$/i;
const ROLE_AFTER =
  /^,?(?: Esq(?:uire)?\.?,?)?(?: \(?(?:lead|local|delaware|an?|one of(?: the)?|the|who(?: is| are)?|also|trial|senior|co-?)\b(?:(?!\band\b)[^,;.()]){0,40}?\)?,?)?(?:,? (?:\w+ing )?(?:from|in|at) (?:(?:his|her|their) (?:\w+ )?(?:offices?|desk|home) in )?[A-Z][\w .]{1,30}?,?(?= ))? ?\(?(?:,? ?(?:for|representing|represents?|on behalf of|counsel for|attorneys? for|counsel to|appeared for|appearing for|(?:participated|took part|attended|spoke|appeared|joined|was (?:present|on the (?:call|line)))(?: (?:in|on|at) the (?:call|conference|meeting))? (?:for|on behalf of)) ((?:the |all |both |each )?[A-Z]?[\w'-]+(?: [\w'-]+){0,3})|((?:plaintiff|defendant|movant|respondent|intervenor|government)'?s?'?|opposing|defense) (?:lead |local |undersigned )?(?:counsel|attorneys?|lawyers?))/i;
/** "TrueNorth's counsel, X": a party told by its name. */
const PARTYS_COUNSEL_BEFORE =
  /(?<![\w'])((?!(?:Plaintiff|Defendant|Movant|Respondent|Petitioner|Opposing|Undersigned)\b)[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,3})['\u2019]s? (?:lead |local |trial )*(?:counsel|attorneys?|lawyers?)(?: of record)?,? \(?$/;
/** "Plaintiff, through X, opposes". */
const THROUGH_BEFORE =
  /\b((?:\w+-party )?(?:plaintiff|defendant|movant|respondent|intervenor|petitioner|government|agency)s?),? (?:acting |speaking )?(?:by and )?through (?:(?:its|his|her|their) )?(?:(?:counsel|attorneys?)(?: of record)?,? )?$/i;
const OTHERS_COUNSEL_BEFORE =
  /\b(?:with|to|called|telephoned|contacted|e-?mailed|wrote|asked) (?!(?:me|us|the undersigned)\b)(?:[^,;.]{3,60},? (?:by and )?through )?(?:its|his|her|their) (?:\w+ )?(?:counsel|attorneys?|lawyers?)(?: of record)?,? $/i;
/** "X … spoke with me": X is the other side's. */
const WITH_MOVANT =
  /^[^;.]{0,100}?\b(?:spoke|conferred|met|talked|consulted|communicated) (?:\w+ ){0,3}?with (?:me|us|(?:the )?undersigned|my)\b/i;
const SELF_BEFORE =
  /(?:\bI,? \(?|\b(?:[Tt]he )?undersigned(?: counsel| attorney)?,? \(?|\bmyself,? \(?|\bmy (?:colleague|partner|associate|co-counsel),? )$/;
const OBJECT_BEFORE =
  /\b(?:with|to|called|telephoned|phoned|e-?mailed|contacted|wrote|asked|texted|faxed|reach(?:ed)?|left|informed|notified|told|approached|consulted|met|met with|saw|visited|joined|ran into|bumped into|rang|rang up|caught|cornered|buttonholed|got hold of|gotten hold of|got through to|reached out to|sat down with|dropped in on|stopped by|called on|called upon|faced|phoned|dialed|polled|messaged|questioned|from|by|concurrence of|consent of|position of|undersigned and|and I and|me and|(?:I|he|she|we|they) and|myself and|office of|message for|voicemail for|word for|(?:was |were )?left for|send|sent)(?: again)?(?: (?:both|opposing counsel|defense counsel|counsel|pro se|plaintiff|defendant|plaintiff's counsel|defendant's counsel),?)* $/i;
const CONFERS_AFTER =
  /^,?(?: Esq(?:uire)?\.?,?)?(?:,[^,;.]{0,80},)? (?:(?:then|also|again|has|have|had|in|good|faith|personally|promptly|first|and I|and the undersigned|hereby) |\w+ly )*(?:conferred|conferr?ed|consulted|spoke|met|talked|discussed|called|telephoned|e-?mailed|wrote|sent|exchanged|corresponded|held|contacted|left|attempted|tried|certif(?:y|ies)|declares?|states under|being (?:first )?duly sworn|hereby|appeared|participated|attended|took part|placed|reached|sought|requested|asked|offered|proposed|made)\b/i;
const REPLIES_AFTER =
  /^,?(?: Esq(?:uire)?\.?,?)?(?:,[^,;.]{0,80},)? (?:(?:then|also|again|has|have|had|in turn|graciously|since) |\w+ly )*(?:picked up|called (?:me|us) back|advised|stated|said|replied|responded|answered|explained|indicated|told|informed|confirmed|agreed|agrees|consented|consents|opposes|opposed|does not|did not|refused|declined|repeated|reiterated|maintained|maintains|contend(?:s|ed)|objects|promised|took|takes|would|will|wishes|concurs|assents|never|hung|wrote that|wrote back|returned|represented|insisted|believes|asserted|on behalf of)\b/i;
const AND_ME = /^,?(?: Esq(?:uire)?\.?,?)?(?:,[^,;.]{0,60},)? and (?:I|me|myself|(?:the )?undersigned)\b/;
/** "X and Y, for Plaintiff and Defendant respectively". */
const RESPECTIVELY =
  /^,? \(?(?:(?:as )?(?:lead |local )?(?:counsel|attorneys?|lawyers?)|appearing|acting|representing)? ?(?:for|of|representing)? ?(?:the )?(plaintiffs?|defendants?|movants?|respondents?|petitioners?|intervenors?|government)'?s?'? and (?:for )?(?:the )?(plaintiffs?|defendants?|movants?|respondents?|petitioners?|intervenors?|government)'?s?'?,?(?: (?:counsel|attorneys?|lawyers?),?)? respectively\b/i;
const LISTED =
  /\b(?:participants?|participating|taking part|attendees?|attending|present|attended by|conferees|those present|in attendance|persons? (?:conferring|participating)|the participants|between|among|who participated)(?: (?:in|at|on) (?:the |this )?\w+)?(?: (?:were|was|included|are|as follows|by telephone))?:? ?[^.]*$/i;

function partyOf(role: string): 'plaintiff' | 'defendant' | 'movant' | 'respondent' | 'other' | null {
  if (/third.party|cross|counter|interven|amic/i.test(role)) return 'other';
  if (/\b(?:non-?mov|opposing|adverse|respondent|other side|opponent)/i.test(role)) return 'respondent';
  if (/\b(?:movant|moving|undersigned|my|our)\b/i.test(role)) return 'movant';
  if (/plaintiff|petitioner|relator/i.test(role)) return 'plaintiff';
  if (/defen[ds]/i.test(role)) return 'defendant';
  if (/\b(?:government|agency|intervenor|debtor|trustee|claimant)\b/i.test(role)) return 'other';
  return null;
}

const ROLE = '(?:lead |local |trial |delaware |senior )*(?:counsel|attorneys?|lawyers?)(?: of record)?';
const OWN_SIDE = [
  `\\bundersigned,? ${ROLE} (?:for|of) (?:the )?([pP]laintiff|[dD]efendant)`,
  `\\bI, [^.;]{3,50}, (?:am )?(?:\\w+ )?(?:${ROLE} for|representing|represent|on behalf of) (?:the )?([pP]laintiff|[dD]efendant)`,
  `\\b([pP]laintiff|[dD]efendant)s?'?s?'? undersigned`,
  `^(?:[^.;]{0,90}, )?(?:[Tt]he )?(?:undersigned )?[cC]ounsel for (?:the )?([pP]laintiff|[dD]efendant)s?(?:,? [^,;]{3,40},)? (?:hereby |has |have |in good faith )*(?:certif|conferr|spoke|met|e-?mail|telephon|call|contact|sent|left|attempt|tried|wrote|propos|discuss|consult|was under|made|exchang|corresp)`,
  `\\b([pP]laintiff|[dD]efendant)s?'?s?'?(?: (?:lead |local )?counsel)?(?:, [^,;]{3,40},)? (?:hereby |has |have |in good faith )*(?:certif\\w+|states? that|avers|represents|files this|conferred|e-mailed|emailed|telephoned|contacted|attempted|sent|left|consulted|made a good)`,
  `\\bmy client,? (?:the )?([pP]laintiff|[dD]efendant)`,
].map((s) => new RegExp(s));
const OTHER_SIDE = [
  `\\b(?:conferred|spoke|met|consulted|communicated|contacted|e-?mailed|telephoned|called|wrote|spoken|discussed|concurrence|position|letter|consent|corresponded|reach|emails?|message)\\b[^;]{0,120}?\\b(?:with |of |to |for )?(?:opposing |all |lead )*(?:counsel|attorney|lawyer)s? for (?:the )?([pP]laintiff|[dD]efendant)`,
  `\\b(?:conferred|spoke|met|consulted|communicated|contacted|e-?mailed|telephoned|called|wrote|spoken|discussed|concurrence|position|letter|consent|corresponded|reach|emails?|message)\\b[^;]{0,120}?\\b([pP]laintiff|[dD]efendant)s?'?s?'? (?:lead |local )*(?:counsel|attorney|lawyer)`,
  `\\b([dD]efense|[pP]laintiff|[dD]efendant)s?'?s?'? (?:counsel|attorneys?) (?:advised|stated|said|indicated|responded|replied|told|does not|opposes)`,
  `\\b([pP]laintiff|[dD]efendant)s?(?:,? through [^;]{3,40},)? (?:opposes|does not oppose|neither|takes no|is opposed|is unopposed|consents|agrees|objects|assents|concurs)`,
].map((s) => new RegExp(s));

/** Which side moves, by the certificate's own words where the motion did not tell. */
export function movantSide(text: string, context: ConferenceContext): 'plaintiff' | 'defendant' | null {
  if (context.movant === 'plaintiff' || context.movant === 'defendant') return context.movant;
  if (context.movant === 'other') return null;
  for (const signer of context.signers) {
    const surname = signer
      .replace(/,? (?:pro se|Esq\.?|Jr\.?|Sr\.?|II|III)\b.*$/i, '')
      .split(' ')
      .at(-1);
    if (!surname || surname.length < 2) continue;
    const name = surname.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const told =
      new RegExp(
        `\\b${name}\\)?,?(?: \\(?(?:${ROLE}|an? \\w+)\\)?,?)?(?: from [A-Z][\\w ]+,)? \\(?(?:for|(?:${ROLE}) for|representing) (?:the )?(plaintiff|defendant)`,
        'i',
      ).exec(text) ??
      new RegExp(`\\b${name} \\((plaintiff|defendant)`, 'i').exec(text) ??
      new RegExp(
        `\\b${ROLE} for (?:the )?(plaintiff|defendant)s?,? \\(?(?:[A-Z][\\w.-]+ ){1,3}${name}\\b`,
        'i',
      ).exec(text) ??
      new RegExp(
        `\\b(plaintiff|defendant)s?'?s?'? (?:undersigned )?${ROLE},? \\(?(?:[A-Z][\\w.-]+ ){1,3}${name}\\b`,
        'i',
      ).exec(text);
    if (told) return told[1]!.toLowerCase() as 'plaintiff' | 'defendant';
  }
  for (const pattern of OWN_SIDE) {
    const told = pattern.exec(text);
    if (told) return told[1]!.toLowerCase() as 'plaintiff' | 'defendant';
  }
  for (const pattern of OTHER_SIDE) {
    const other = pattern.exec(text);
    if (other) return other[1]!.toLowerCase() === 'plaintiff' ? 'defendant' : 'plaintiff';
  }
  return null;
}

const GLUE =
  /^,?(?: Esq\.?,?)?(?: ?\(?(?:an? |(?:lead|local|delaware|trial|senior)\b|co-?)[^;.()]{0,30}?\)?,?)? ?(?:and|,|&|;)?,? ?(?:and |with )?(?:his |her )?(?:co-counsel |colleague |partner )?$/i;

/** The names of a sentence that took part. `moves` is the movant's side where known. */
export function participantsIn(
  text: string,
  names: readonly FoundName[],
  context: ConferenceContext,
  moves: 'plaintiff' | 'defendant' | null,
): Participant[] {
  type Told = {
    side: 'movant' | 'respondent' | null;
    sure: boolean;
    takes: boolean;
    signer?: boolean;
    /** "for Defendant, X (lead) and Y (local)": the role before a signer holds for those listed with him. */
    roled?: boolean;
  };
  const toSide = (role: string | undefined): 'movant' | 'respondent' | null => {
    const party = role ? partyOf(role) : null;
    if (party === 'movant' || party === 'respondent') return party;
    if (party === 'other') return 'respondent';
    if (party === null || moves === null) return null;
    return party === moves ? 'movant' : 'respondent';
  };
  /** The side of a party told by its name ("Copper Finch's counsel"), and the other's where no party bears it. */
  const sideNamed = (party: string): 'movant' | 'respondent' => {
    const bears = (names: readonly string[]) =>
      names.some((name) => name.toLowerCase().includes(party.toLowerCase()));
    if (moves === 'plaintiff' && bears(context.plaintiffs)) return 'movant';
    if (moves === 'defendant' && bears(context.defendants)) return 'movant';
    return 'respondent';
  };
  const told: Told[] = names.map((n) => {
    const before = text.slice(Math.max(0, n.start - 160), n.start).replace(/\b(?:Mr|Ms|Mrs|Mx|Dr)\.? $/, '');
    const after = text.slice(n.end, n.end + 160);
    if (context.signers.some((s) => samePerson(s, n.name)))
      return {
        side: 'movant',
        sure: true,
        takes: true,
        signer: true,
        roled: /\bfor (?:the )?(?:plaintiff|defendant|movant|petitioner|respondent)s?,? $/i.test(before),
      };
    if (SELF_BEFORE.test(before)) return { side: 'movant', sure: true, takes: true };
    const behind = ROLE_AFTER.exec(after);
    const sideBehind = toSide(behind?.[1] ?? behind?.[2]);
    if (sideBehind) return { side: sideBehind, sure: true, takes: true };
    // "Conferred with Blue Heron through its counsel, X": X is of the side one conferred with.
    if (OTHERS_COUNSEL_BEFORE.test(before)) return { side: 'respondent', sure: true, takes: true };
    const possessive = POSSESSIVE_BEFORE.exec(before);
    if (possessive) {
      const word = possessive[1]!.toLowerCase();
      const own = /^(?:her|his|its|their|my|our|undersigned|moving)$/.test(word);
      const side = own ? 'movant' : /^(?:lead|local|delaware|other)$/.test(word) ? null : toSide(word);
      if (side) return { side, sure: true, takes: true };
    }
    const partys = PARTYS_COUNSEL_BEFORE.exec(before);
    if (partys) return { side: sideNamed(partys[1]!), sure: true, takes: true };
    const through = THROUGH_BEFORE.exec(before);
    if (through) return { side: toSide(through[1]) ?? 'respondent', sure: true, takes: true };
    const role = ROLE_BEFORE.exec(before);
    if (role) {
      const side = toSide(role[1] ?? role[2] ?? role[0]);
      if (side) return { side, sure: true, takes: true };
    }
    if (OBJECT_BEFORE.test(before)) return { side: 'respondent', sure: false, takes: true };
    if (REPLIES_AFTER.test(after)) return { side: 'respondent', sure: false, takes: true };
    if (WITH_MOVANT.test(after)) return { side: 'respondent', sure: false, takes: true };
    // "Oriel Vance and I talked": the one who is not the filer.
    if (AND_ME.test(after)) return { side: 'respondent', sure: false, takes: true };
    if (CONFERS_AFTER.test(after)) return { side: 'movant', sure: false, takes: true };
    if (role || possessive || behind) {
      // "Defendant has appeared through new counsel, X": the party last spoken of is the one represented.
      const party = [...before.matchAll(/\b(?:plaintiff|defendant|respondent|intervenor)s?\b/gi)].at(-1);
      return { side: toSide(party?.[0]), sure: false, takes: true };
    }
    return { side: null, sure: false, takes: LISTED.test(before) || /\($/.test(before) };
  });
  for (let i = 1; i < names.length; i++) {
    const both = RESPECTIVELY.exec(text.slice(names[i]!.end, names[i]!.end + 160));
    if (!both || !/^,? and $/.test(text.slice(names[i - 1]!.end, names[i]!.start))) continue;
    const [first, second] = [toSide(both[1]), toSide(both[2])];
    if (first) told[i - 1] = { side: first, sure: true, takes: true };
    if (second) told[i] = { side: second, sure: true, takes: true };
  }
  // A role told once holds for the names listed with it, from the left and from the right.
  for (let i = names.length - 2; i >= 0; i--) {
    const [here, next] = [told[i]!, told[i + 1]!];
    if (here.sure || !GLUE.test(text.slice(names[i]!.end, names[i + 1]!.start))) continue;
    if (next.sure && next.takes && !context.signers.some((s) => samePerson(s, names[i + 1]!.name)))
      told[i] = { ...next };
  }
  for (let i = 1; i < names.length; i++) {
    const [here, last] = [told[i]!, told[i - 1]!];
    if (here.sure || !last.takes || !GLUE.test(text.slice(names[i - 1]!.end, names[i]!.start))) continue;
    // Beside a signer an unknown name may be either side's; listed alone it is the other's.
    if (here.side === null)
      told[i] = {
        side: last.signer && !last.roled ? null : last.side,
        sure: last.roled ?? false,
        takes: true,
      };
  }
  // "Sloane and Lindqvist conferred", where Sloane signs: the one beside the signer is the other side's, unless they
  // conferred with somebody else.
  for (let i = 0; i < names.length; i++) {
    const [here, beside] = [told[i]!, [told[i - 1], told[i + 1]]];
    if (here.sure || here.side !== 'movant' || told.some((t) => t.takes && t.side === 'respondent')) continue;
    const joined =
      (told[i - 1]?.signer && /^,? and $/.test(text.slice(names[i - 1]!.end, names[i]!.start))) ||
      (told[i + 1]?.signer && /^,? and $/.test(text.slice(names[i]!.end, names[i + 1]!.start)));
    if (joined && beside.some((t) => t?.signer)) told[i] = { side: 'respondent', sure: false, takes: true };
  }
  return names.flatMap((n, i) => {
    const { side, sure, takes } = told[i]!;
    if (!takes) return [];
    const others = told.filter((t, j) => j !== i && t.takes);
    const paired =
      /\bbetween\b[^.;]*$/i.test(text.slice(0, n.start)) ||
      LISTED.test(text.slice(Math.max(0, n.start - 160), n.start)) ||
      /\([^)]*$/.test(text.slice(0, n.start));
    const signerBeside = others.some((t) => t.side === 'movant' && t.sure);
    const guessed =
      side ??
      (signerBeside ? 'respondent' : paired && i === 0 && others.length > 0 ? 'movant' : 'respondent');
    // Listed beside a signer of the movant's, an unknown name is the other side's.
    const final = !sure && signerBeside && paired ? 'respondent' : guessed;
    return [{ ...n, side: final, sure }];
  });
}
