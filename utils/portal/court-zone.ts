// The time zone a court keeps, by its id, for the moment of filing: "Filed on 6/10/2021" is the court's day. Takes an id
// (`txwd`), gives an IANA name. Ids begin with the state's letters. Districts that lie in two zones keep, as far as the
// notices seen tell, that of their seat; W.D. Tex. stamps Central time (its notices say CDT), El Paso included.

const BY_STATE: Record<string, string> = {
  'America/New_York':
    'ct dc de fl ga in ky ma md me mi nc nh nj ny oh pa ri sc vt va wv ca1 ca2 ca3 ca4 ca6 ca11 cadc cafc cit cofc',
  'America/Chicago': 'al ar ia il ks la mn mo ms nd ne ok sd tn tx wi ca5 ca7 ca8',
  'America/Denver': 'co id mt nm ut wy ca10',
  'America/Phoenix': 'az',
  'America/Los_Angeles': 'ca nv or wa ca9',
  'America/Anchorage': 'ak',
  'Pacific/Honolulu': 'hi',
  'America/Puerto_Rico': 'pr vi',
  'Pacific/Guam': 'gu nmi',
};

/** Districts whose seat keeps another zone than most of their state. */
const ELSEWHERE: Record<string, string> = {
  fln: 'America/Chicago',
  kyw: 'America/New_York',
  tne: 'America/New_York',
  gas: 'America/New_York',
};

export function zoneOf(court: string): string {
  const district = ELSEWHERE[court.slice(0, 3)];
  if (district) return district;
  for (const length of [5, 4, 3, 2])
    for (const [zone, ids] of Object.entries(BY_STATE))
      if (court.length >= length && ids.split(' ').includes(court.slice(0, length))) return zone;
  return 'America/New_York';
}

/** The court's date and time at a moment. */
export function filedAt(court: string, now: Date): { date: string; time: string; zone: string } {
  const zone = zoneOf(court);
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { date: `${of('year')}-${of('month')}-${of('day')}`, time: `${of('hour')}:${of('minute')}`, zone };
}
