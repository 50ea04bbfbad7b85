// Names of people in a sentence. Takes plain text and the caption's parties; gives candidates with their places:
// a title and surname ("Ms. Kudman"), or two to five capitalised words none of which is a word of the law, a place,
// a month or a firm. Whether a candidate took part in a conference is for people/sides to say.

import { eachMatch } from '../each-match';
export interface FoundName {
  start: number;
  end: number;
  /** As printed, without titles before a full name, "Esq." and commas. */
  name: string;
  /** A title and a surname only. */
  titled: boolean;
}

const U = 'A-Z\\u00C0-\\u00DE';
const L = 'a-z\\u00DF-\\u017E\\u0300-\\u036F';
const WORD = `(?:(?:O'|D'|Mc|Mac|De|La|Le|Van|Du|St\\. )?[${U}][${L}]+(?:'(?!s\\b)[${L}]+)?(?:-[${U}][${L}]+)*)`;
const CAPS = `(?:(?:[${U}]')?[${U}]{2,}(?:-(?:[${U}]')?[${U}]{2,})*)`;
const INITIAL = `(?:[${U}]\\.(?: ?[${U}]\\.)*)`;
const PARTICLE = '(?:de|del|de la|la|van|von|van der|der|bin|al|ter|da|dos)';
const SUFFIX = '(?:,? (?:(?:Jr|Sr)\\b\\.?|(?:II|III|IV|V)\\b))';
const FULL = new RegExp(
  `(?<![\\w'-])(?:(?:${WORD}|${INITIAL})(?: (?:${INITIAL}|"${WORD}"|\\(${WORD}\\)))*(?: (?:${INITIAL} )*(?:${PARTICLE} )?${WORD}){1,3}|${CAPS}(?: ${INITIAL})*(?: ${CAPS}){1,2})${SUFFIX}?`,
  'gu',
);
const TITLED = new RegExp(
  `\\b(?:Mr|Ms|Mrs|Mx|Dr|Messrs|Attorney|AUSA)\\.? (?=[${U}]|(?:de|del|la|van|von|der|di|da|dos|le|du|ter|bin|al)\\b)((?:${PARTICLE} )?${WORD}(?: ${INITIAL})?(?: ${WORD})?|${CAPS})`,
  'gu',
);

/** Words that begin no name and end none; a candidate is trimmed of them, or dropped where one is left inside. */
const NOT_NAMES = new Set(
  `a an the i we he she it they my his her our their your this that these those and or but nor as at by for from in of on to with
  after before during following between among since because if when while where which who whom whose although though despite without within until upon through via
  pursuant specifically accordingly therefore however further furthermore additionally moreover finally thereafter subsequently also both each all any no not none neither either there here
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  monday tuesday wednesday thursday friday saturday sunday
  plaintiff plaintiffs defendant defendants movant movants respondent respondents petitioner petitioners claimant intervenor intervenors debtor trustee appellant appellee relator party parties counsel counselor attorney attorneys lawyer lawyers esquire esq undersigned opposing defense government commissioner agency
  honorable hon judge magistrate justice court courts district division clerk
  certificate certification certify conference conferral consultation statement compliance motion motions memorandum brief order orders rule rules local civil federal procedure fed civ section exhibit exhibits appendix tab docket dkt ecf doc document documents case cause number no nos
  request requests interrogatory interrogatories admission admissions production topic topics paragraph paragraphs item items deposition depositions subpoena notice
  united states america state county city parish town village borough township school board department office bureau university college hospital bank company corporation corp inc llc llp lp pllc pc pa co ltd group partners associates holdings services systems solutions police insurance casualty mutual health freight logistics trucking energy software management steel manufacturing industries enterprises international national american foundation association union trust fund firm law
  zoom microsoft teams webex google meet skype facetime email e-mail telephone phone voicemail letter fax
  date time place participants participant present attendees attending manner method mode means duration result outcome subject regarding re from present
  discovery disclosure disclosures protective emergency joint stipulation agreed unopposed opposed renewed amended complaint answer
  library courthouse hotel motel inn cafe coffee diner restaurant airport tower towers lobby mall museum church chamber chambers reporting
  north south east west northern southern eastern western central street avenue road boulevard drive suite floor building plaza square courthouse courtroom room
  texas california florida louisiana york jersey mexico alabama alaska arizona arkansas colorado connecticut delaware hawaii idaho illinois indiana iowa kansas kentucky maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire oregon ohio oklahoma pennsylvania tennessee utah vermont virginia washington wisconsin wyoming
  respectfully submitted dated signed bar tr good faith meet confer lead senior associate partner paralegal assistant secretary legal hereby individual dear ladies gentlemen esquires mr ms mrs dr mx messrs ausa attorney's see ex sincerely sworn`
    .split(/\s+/)
    .filter((w) => w !== ''),
);
/** Surnames and first names that are also on the list above. */
const ALSO_NAMES = new Set([
  'april',
  'may',
  'june',
  'august',
  'law',
  'west',
  'north',
  'judge',
  'washington',
  'virginia',
  'carolina',
  'justice',
  'street',
  'bishop',
  'hall',
  'banks',
  'rule',
  'place',
  'day',
  'jan',
  'holland',
  'mar',
  'savannah',
  'dallas',
  'austin',
  'jackson',
  'trust',
  'faith',
  'grant',
  'will',
  'mark',
  'bill',
  'rob',
  'drew',
  'chase',
  'lane',
  'brooks',
  'parks',
  'woods',
  'fields',
  'rivers',
  'stone',
  'park',
  'town',
  'hill',
  'clerk',
  'means',
  'bond',
  'partner',
  'case',
  'motion',
]);
/** "Counsel for Defendant Jeffrey Roe": the client, and not who conferred. */
const CLIENT_BEFORE =
  /\b(?:(?:counsel|attorneys?|lawyers?)(?: of record)? (?:for|of|to)|on behalf of|representing|represents?) (?:the )?(?:(?:co-)?(?:plaintiffs?|defendants?|intervenors?(?:-\w+)?|petitioners?|respondents?|third-party defendants?|debtors?|movants?) )?$|\b(?:(?:his|her|their|its|whose|my|our) (?:own )?|counsel's )(?:clients?|principals?|employers?),? $/i;
const OF_FIRM = /^,?(?: Esq(?:uire)?\.?,?)? (?:of|at|from) (?:the )?(?:(?:law )?(?:firm|offices?) of )?$/i;
const OFFICER_BEFORE =
  /\b(?:Officer|Deputy|Detective|Sergeant|Sheriff|Warden|Judge|Justice|Magistrate|President|Mayor|Chief)s? $/;
const COURT =
  /^(?:D\.|Ala|Ariz|Ark|Cal|Colo|Conn|Del|Fla|Ga|Haw|Idaho|Ill|Ind|Iowa|Kan|Ky|La|Mass|Md|Me|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Ohio|Okla|Or|Pa|Tenn|Tex|Utah|Va|Vt|Wash|Wis|Wyo)\.?$/;
const ORGANISATION =
  /^(?:,? (?:Inc|LLC|L\.L\.C|LLP|L\.L\.P|LP|L\.P|P\.?C|P\.?A|PLLC|Corp|Co|Company|Ltd|N\.A|et al)\b|,? & |,? (?:Law|Legal|LLP|Group|Firm|Insurance|Bank|Hospital|County|District|City|University)\b)/;
const IN_ORGANISATION =
  /(?:& |Law Offices? of |[Oo]ffices of |City of |County of |Estate of |State of |University of |Bank of |Judge |Justice |v\. |vs\. )$/;
/** Where the words before say that a place follows. */
const PLACE_BEFORE = /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Rr]esid\w+ in) (?:the |downtown )?$/;
/** "Joining from Fort Stockton", "drove over from Pipe Creek". */
const FROM_PLACE =
  /\b(?:join|call|appear|dial|speak|phon|telephon|participat|driv|drove|travel|visit|com|connect|attend|talk|conferr?|work|writ|log|zoom|tun|phone|here|over|up|down|back|office|offices|home|desk|chambers|firm)(?:e|ed|s|ing|ling|led|ning|ting|ving|king)?(?: in)?,? (?:by \w+ )?(?:from|to) (?:(?:his|her|my|our|their) offices? in )?$/i;
/** First words of towns that begin no name of a lawyer. */
const TOWN =
  /^(?:Fort|Ft\.|San|Santa|Los|Las|Corpus|Port|Mount|Lake|Baton|Salt|Cape|New|El|Des|Palo|Grand|Saint|St\.|Little|Cedar|Round|Big|Pipe|Long|Sioux|Terre|Green|Ann|Boca|Coral|Palm|Key|Oak|Oklahoma|Kansas|Iowa|Jersey|Atlantic|Virginia|Colorado|Rapid|Council|Sugar|College) (?:[A-Z][a-z]+)$/;
const TOWN_END =
  /^(?:Antonio|Diego|Francisco|Jose|Angeles|Vegas|Christi|Arthur|Stockton|Worth|Bend|Lauderdale|Myers|Wayne|Collins|Smith|Pleasant|Charles|Rouge|Lake|Coral|Orleans|York|Haven|Braunfels|Paso|Moines|Alto|Rapids|Louis|Paul|Petersburg|Rock|Park|Creek|City|Spring|Springs|Beach|Falls|Haute|Bay|Arbor|Raton|Gables|West|Bluffs|Land|Station|Island|Ridge|Grove|Valley|Hills?|Heights|Mesa|Fe|Ana|Barbara|Monica|Clara|Cruz|Rosa|Marcos|Angelo|Saba|Juan|Bernardino|Mateo|Rafael|Luis|Benito|Jacinto)$/;
const NOT_TAKING_PART =
  /\b(?:deposition|testimony|deponent|witness|expert|declaration|affidavit|report|records|compel|depose|deposing|estate|subpoena(?:ed)?|treating physician|Dr\.)(?: testimony| report)?(?: of| to| from| by)?(?: (?:Mr|Ms|Mrs|Dr)\.)? $/i;

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}-]/gu, '');
}

function blocked(word: string, position: 'first' | 'inside'): boolean {
  const plain = bare(word);
  if (!NOT_NAMES.has(plain) || /^[A-Z]\.$/.test(word)) return false;
  return position === 'first' || !ALSO_NAMES.has(plain);
}

const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L} ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export function namesIn(text: string, parties: readonly string[]): FoundName[] {
  const found: FoundName[] = [];
  const named = parties.map(fold).filter(Boolean);
  for (const m of eachMatch(text, FULL)) {
    let start = m.index;
    let words = m[0].split(' ');
    while (words.length > 0 && (blocked(words[0]!, 'first') || /^[a-z]/.test(words[0]!))) {
      start += words[0]!.length + 1;
      words = words.slice(1);
    }
    const end0 = words.findIndex((w, i) => i > 0 && blocked(w, 'inside'));
    if (end0 > 0) {
      // "Walter G. Healy Pursuant": a sentence began; "Pinyon Ledge Energy": a company.
      const rest = words.slice(end0).join(' ');
      if (
        !/^(?:On|At|In|The|And|For|By|Esq|Lead|Counsel|Attorney|Date|Time|Present|Plaintiff|Defendant)\b/i.test(
          rest,
        )
      )
        continue;
      words = words.slice(0, end0);
    }
    // "N.D. Ind.", "D. Del.": a court.
    if (/^(?:[NSEWMCD]\.(?: ?D\.)?)$/.test(words[0]!) && COURT.test(words[1] ?? '')) continue;
    if (words.length < 2 || words.every((w) => /^[\p{Lu}]\.?$/u.test(w))) continue;
    const name = words.join(' ').replace(/,$/, '');
    const end = start + name.length;
    const before = text.slice(Math.max(0, start - 40), start);
    if (ORGANISATION.test(text.slice(end, end + 24)) || IN_ORGANISATION.test(before)) continue;
    if (PLACE_BEFORE.test(before) || FROM_PLACE.test(before) || NOT_TAKING_PART.test(before)) continue;
    if (words.length === 2 && TOWN.test(name) && TOWN_END.test(words[1]!)) continue;
    if (
      /^['’]s (?:(?:lead|local|outside|general|in-house|defense|trial) )?(?:deposition|testimony|report|counsel|attorney|lawyer|insurer|records|motion|declaration)/.test(
        text.slice(end),
      )
    )
      continue;
    found.push({ start, end, name, titled: false });
  }
  for (const m of eachMatch(text, TITLED)) {
    const start = m.index;
    let end = start + m[0].length;
    const before = text.slice(Math.max(0, start - 40), start);
    if (NOT_TAKING_PART.test(before)) continue;
    let surname = m[1]!;
    const words = surname.split(' ');
    const stop = words.findIndex((w, i) => i > 0 && NOT_NAMES.has(bare(w)));
    if (stop > 0) {
      surname = words.slice(0, stop).join(' ');
      end = text.indexOf(surname, start) + surname.length;
    }
    const full = found.findIndex((f) => f.start < end && start < f.end);
    if (full >= 0) continue;
    if (/^['’]s (?:deposition|testimony|report|records)/.test(text.slice(end))) continue;
    const whole = surname.includes(' ');
    found.push({ start, end, name: whole ? surname : text.slice(start, end), titled: !whole });
  }
  const clients = new Set<FoundName>();
  for (const f of found.sort((a, b) => a.start - b.start)) {
    const before = text.slice(Math.max(0, f.start - 60), f.start);
    const listed = found.some(
      (c) => clients.has(c) && /^(?:,? and |, )$/.test(text.slice(c.end, f.start)) && /\band $/.test(before),
    );
    if (CLIENT_BEFORE.test(before) || listed) clients.add(f);
  }
  // "Odette Harbison, Esq., of Pike Stone": the firm.
  const firms = new Set(
    found.filter((f) => found.some((g) => g !== f && OF_FIRM.test(text.slice(g.end, f.start)))),
  );
  const surnames = named.map((p) => p.split(' ').at(-1) ?? '');
  return found
    .filter(
      (f) =>
        !clients.has(f) &&
        !firms.has(f) &&
        !OFFICER_BEFORE.test(text.slice(Math.max(0, f.start - 20), f.start)),
    )
    .filter(
      (f) =>
        !/^(?:Officer|Deputy|Detective|Sergeant|Sheriff|Warden|Judge|Justice|Magistrate|President|Mayor|Chief) /.test(
          f.name,
        ),
    )
    .filter(
      (f) =>
        (f.titled && !surnames.includes(fold(f.name).split(' ').at(-1) ?? '')) ||
        (!f.titled &&
          !named.some(
            (p) => p !== '' && (p === fold(f.name) || (p.includes(fold(f.name)) && p.split(' ').length > 3)),
          )) ||
        takesPart(text, f),
    )
    .sort((a, b) => a.start - b.start);
}

/** A party by name confers itself only where a verb says so: "spoke with Plaintiff Jane Roe". */
function takesPart(text: string, f: FoundName): boolean {
  const before = text.slice(Math.max(0, f.start - 60), f.start);
  const after = text.slice(f.end, f.end + 60);
  if (/\b(?:counsel|attorneys?|lawyers?|behalf) (?:for|of)\b[^,;.]*$/i.test(before) || /^['’]s\b/.test(after))
    return false;
  return (
    /\b(?:with|to|called|telephoned|e-?mailed|contacted|wrote|met|between|and|I,|that) (?:(?:pro se )?(?:plaintiff|defendant),? )?$/i.test(
      before,
    ) ||
    /^,? (?:who is |appearing |proceeding )?(?:,? ?pro se)|^ (?:conferred|spoke|met|called|telephoned|e-?mailed|refused|willfully|responded|replied)/i.test(
      after,
    )
  );
}

/** Same person: equal names, or a surname with a title that ends the other. */
export function samePerson(a: string, b: string): boolean {
  const x = fold(
    a
      .replace(/\b(?:Mr|Ms|Mrs|Mx|Dr|Attorney|AUSA)\.? /g, '')
      .replace(/,? (?:Jr|Sr|II|III|IV|Esq|pro se)\b\.?/gi, '')
      // "Mr. Ortiz-Lund" is "Ana Ortiz-Lund": a double name is one word.
      .replace(/-/g, ''),
  );
  const y = fold(
    b
      .replace(/\b(?:Mr|Ms|Mrs|Mx|Dr|Attorney|AUSA)\.? /g, '')
      .replace(/,? (?:Jr|Sr|II|III|IV|Esq|pro se)\b\.?/gi, '')
      // "Mr. Ortiz-Lund" is "Ana Ortiz-Lund": a double name is one word.
      .replace(/-/g, ''),
  );
  if (x === '' || y === '') return false;
  if (x === y) return true;
  const [p, q] = [x.split(' '), y.split(' ')];
  if (p.at(-1) !== q.at(-1)) return false;
  return (
    p.length === 1 ||
    q.length === 1 ||
    p[0] === q[0] ||
    (p[0]![0] === q[0]![0] && (p[0]!.length === 1 || q[0]!.length === 1))
  );
}
