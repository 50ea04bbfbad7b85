// What sort of paper it is: an order that sets a procedure for motions to come, or no order at all.
// Takes the text; gives yes or no.

const NAMES =
  'standing order|civil procedures|individual (?:practices|rules)|court(?:room)? procedures|chambers rules|guidelines (?:for|to) (?:parties|counsel|civil)';
/** In capitals, or as a title in a paragraph of its own: a letter that speaks of "Your Honor's Individual Practices" is none. */
const IN_CAPITALS = new RegExp(`\\b(?:${NAMES.toUpperCase()})\\b`);
const AS_TITLE = new RegExp(`(?:^|\\n\\n)(?:[^\\n.]{0,80} )?(?:${NAMES})\\b[^\\n.]{0,100}(?=\\n\\n|$)`, 'i');

/** A standing order binds in every case of its judge. */
export function isStanding(text: string): boolean {
  const head = text.slice(0, 1200);
  return (
    (IN_CAPITALS.test(head) || AS_TITLE.test(head)) &&
    !/\b(?:through a standing order of referral|your honor.s|pursuant to)\b/i.test(
      AS_TITLE.exec(head)?.[0] ?? '',
    )
  );
}

/** An order of one case that sets a procedure: what it says of "any motion" binds in that case. */
export function setsProcedure(text: string): boolean {
  return /\b(?:SCHEDULING|CASE MANAGEMENT|DISCOVERY|PRE-?TRIAL) ORDER\b|\bRULE 16 ORDER\b|\bDISCOVERY PROCEDURES?\b|\bORDER (?:SETTING|GOVERNING|REGARDING|ON) (?:[A-Z]+ )?(?:DISCOVERY|PRETRIAL) (?:PROCEDURES?|DISPUTES?|MATTERS)\b/.test(
    text.slice(0, 2500),
  );
}

const OF_A_COURT =
  /\bORDER(?:ED|S)?\b|\b(?:[Ss]o|[Ii]s|[Hh]ereby) ordered\b|\b[Tt]his Order\b|\bMEMO(?:RANDUM)? ENDORSE|\bM(?:INUTE|inute)(?:S|s| ENTRY| [Ee]ntry)\b|\b(?:is|are) (?:hereby )?(?:DENIED|GRANTED)\b|\b(?:DENIES|GRANTS)\b|\b[Ii]ndividual (?:[Pp]ractices|[Rr]ules)\b|\b(?:[Cc]hambers [Rr]ules|CHAMBERS RULES|INDIVIDUAL (?:PRACTICES|RULES)|[Cc]ivil [Pp]rocedures|CIVIL PROCEDURES|[Ss]tanding [Oo]rder)\b/;
const OF_A_PARTY =
  /\brespectfully submitted\b|\bcounsel for (?:plaintiff|defendant|appell|petitioner|respondent|movant)|\battorneys? for (?:the )?(?:plaintiff|defendant|appell|petitioner|respondent|movant)|\bcertificate of (?:service|compliance)\b|\bI (?:certify|declare)\b/i;
const SIGNED_BY_A_JUDGE =
  /\bSO ORDERED\b|\bIT IS (?:HEREBY |FURTHER |THEREFORE )?ORDERED\b|\bMEMO(?:RANDUM)? ENDORSE|\bMINUTE(?:S| ENTRY| ORDER)\b|(?:UNITED\s+STATES|U\.\s?S\.)\s+(?:MAGISTRATE|DISTRICT|BANKRUPTCY)\s+JUDGE/i;

/** A brief, a motion, a letter of counsel, a form: it speaks of duties and days, but orders nothing. */
export function isNoOrder(text: string): boolean {
  if (OF_A_PARTY.test(text) && !SIGNED_BY_A_JUDGE.test(text)) return true;
  // A paragraph pasted from an order bears no sign of a court; a whole paper of some pages that bears none is no order.
  return text.length > 3000 && !OF_A_COURT.test(text);
}
