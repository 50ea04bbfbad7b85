// The other side agrees to the relief: agrees, consents, assents, concurs, joins. Takes a sentence; gives the
// statements. Agreeing to a part ("agreed to produce his tax returns") is told apart by position/object.

import { aboutOf } from './object';
import { position } from './statement';

export const agreed = position(
  'agreed',
  [
    '\\b(?:agrees|agreed|agree|consents|consented|consent|assents|assented|assent|concurs|concurred|concur|joins|joined|stipulates|stipulated|acquiesces|acquiesced|accedes)\\b(?! upon by$)',
    '\\b(?:is|are|was|were) in (?:full )?(?:agreement|accord)\\b|\\bin agreement with\\b',
    '\\b(?:is|are|was|were) (?:also )?agreeable\\b',
    '\\b(?:gave|given|provided|granted|obtained|received|has|with)(?: (?:his|her|its|their|the))? (?:consent|assent|concurrence)\\b(?! of counsel\\b.{0,5}\\bwas sought)',
    '\\bjoint motion\\b',
    '\\b(?:parties|counsel|plaintiffs? and defendants?|they) (?:\\w+ by telephone )?(?:now |hereby |therefore |and )*jointly (?:request|move|seek|ask|submit|propose|file)s?\\b|\\band (?:now |hereby |therefore )?jointly (?:request|move|seek|ask|submit|propose|file)\\b',
    '\\b(?:files?|filed|submits?|submitted|brings?|presents?) (?:this|the) (?:\\w+ )?motion (?:jointly|together|by agreement)\\b',
    '\\bis agreed\\b|\\bare agreed\\b',
    '\\bsupports? (?:the|this) (?:motion|relief|request)\\b',
  ],
  (text, _start, end) => aboutOf(text, end) === 'whole',
  (text, start, end) => {
    const before = text.slice(Math.max(0, start - 50), start);
    const match = text.slice(start, end);
    if (
      /(?:\bnot|n't|\bnever|\bno|\bneither|\bnor|\bcannot|\bunable to|\bfail(?:ed)? to|\bdeclined? to|\brefus(?:ed|es|al) to|\bunwilling to|\bnot able to|\bwithout) (?:\w+ly |be |been |yet |all |fully |able to |come to |any )?$/i.test(
        before,
      )
    )
      return true;
    if (
      /^(?:agree|consent|assent|concur)$/i.test(match) &&
      /\b(?:could|can|asked|request(?:ed)?|would not|to|the|his|her|its|their|any|for|of|whether|that|obtain|seek|sought|seeking|written|requesting|asking)(?: \w+)? $/i.test(
        before,
      ) &&
      !/\b(?:all|both|counsel|parties|they|who|plaintiffs?|defendants?|would|will) $/i.test(before)
    )
      return true;
    if (
      /^(?:consent|assent|concur\w*|concurrence)/i.test(match) &&
      /\b(?:sought|seek|request\w*|ask\w*|obtain)\b[^;]{0,30}$/i.test(before)
    )
      return true;
    // "Cannot be produced without a patient's consent": somebody else's, and still wanting.
    if (
      /^(?:consent|assent|agreement)$/i.test(match) &&
      /\b(?:without|absent|lacking)\b[^;.]{0,40}$/i.test(before)
    )
      return true;
    if (
      /^agreed$/i.test(match) &&
      (/\b(?:could not be|not be|been|an|the|proposed|mutually|otherwise|as|to be|time could be) $/i.test(
        before,
      ) ||
        /^ (?:upon )?(?:motion|order|protective|schedul|that (?:they|we|counsel) (?:dis|would (?:confer|meet|talk)))/i.test(
          text.slice(end),
        ))
    )
      return true;
    if (/^agreed? upon/i.test(text.slice(start, end + 5)) && /\bcould\b/i.test(before)) return true;
    if (
      /^(?:agree|agreed)$/i.test(match) &&
      /^ (?:that (?:interrogator|request|topic|nos?\b|they (?:are|remain)|the (?:dispute|issues?|parties))|to disagree)/i.test(
        text.slice(end),
      )
    )
      return true;
    if (/^joint motion/i.test(match) && !/\b(?:is|are) a $/i.test(before)) return true;
    if (/^join(?:s|ed)?$/i.test(match) && !/^ (?:in )?(?:the|this|in)\b/i.test(text.slice(end))) return true;
    // "Ms. Ellison agrees with him": with a person, and not to the relief.
    if (
      /^(?:agree|concur)/i.test(match) &&
      /^ with (?:him|her|them|each other|one another|M[rs]s?\.|his|her|their|that (?:view|position|reading))\b/i.test(
        text.slice(end),
      )
    )
      return true;
    // "Joined the June 3 call": took part.
    if (
      /^join/i.test(match) &&
      /^[^;.]{0,40}\b(?:call|conference|meeting|session|discussion|line)\b/i.test(text.slice(end))
    )
      return true;
    if (
      /^with .*(?:consent|concurrence|assent)/i.test(match) &&
      /^ of (?:the |this )?court/i.test(text.slice(end))
    )
      return true;
    if (/\b(?:once|court|judge|clerk) $/i.test(before)) return true;
    // "The client has been told of and agrees to this motion": the movant's own.
    if (/^(?:[^.;]*[.;] )?(?:the|our|my) client\b[^.;,]*$/i.test(text.slice(0, start))) return true;
    return false;
  },
);
