// The line over the caption for a court's id ("txwd"). Takes the id; gives the court's name as captions print it. The
// ids are CM/ECF's host labels: a state's postal code and the district's letters.

const STATES: Record<string, string> = {
  al: 'Alabama',
  ak: 'Alaska',
  az: 'Arizona',
  ar: 'Arkansas',
  ca: 'California',
  co: 'Colorado',
  ct: 'Connecticut',
  de: 'Delaware',
  dc: 'Columbia',
  fl: 'Florida',
  ga: 'Georgia',
  gu: 'Guam',
  hi: 'Hawaii',
  id: 'Idaho',
  il: 'Illinois',
  in: 'Indiana',
  ia: 'Iowa',
  ks: 'Kansas',
  ky: 'Kentucky',
  la: 'Louisiana',
  me: 'Maine',
  md: 'Maryland',
  ma: 'Massachusetts',
  mi: 'Michigan',
  mn: 'Minnesota',
  ms: 'Mississippi',
  mo: 'Missouri',
  mt: 'Montana',
  ne: 'Nebraska',
  nv: 'Nevada',
  nh: 'New Hampshire',
  nj: 'New Jersey',
  nm: 'New Mexico',
  ny: 'New York',
  nc: 'North Carolina',
  nd: 'North Dakota',
  oh: 'Ohio',
  ok: 'Oklahoma',
  or: 'Oregon',
  pa: 'Pennsylvania',
  pr: 'Puerto Rico',
  ri: 'Rhode Island',
  sc: 'South Carolina',
  sd: 'South Dakota',
  tn: 'Tennessee',
  tx: 'Texas',
  ut: 'Utah',
  vt: 'Vermont',
  va: 'Virginia',
  wa: 'Washington',
  wv: 'West Virginia',
  wi: 'Wisconsin',
  wy: 'Wyoming',
};
const PARTS: Record<string, string> = {
  n: 'Northern ',
  s: 'Southern ',
  e: 'Eastern ',
  w: 'Western ',
  m: 'Middle ',
  c: 'Central ',
};

export function courtLine(id: string): string {
  const state = STATES[id.slice(0, 2)];
  const part = PARTS[id.slice(2, 3)] ?? '';
  if (!state) return 'UNITED STATES DISTRICT COURT';
  return `IN THE UNITED STATES DISTRICT COURT\nFOR THE ${part.toUpperCase()}DISTRICT OF ${state.toUpperCase()}`;
}
