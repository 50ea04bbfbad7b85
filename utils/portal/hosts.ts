// Which hosts are CM/ECF's. Takes a host name, gives whether it is one and which court's.
// Production hosts are ecf.<id>.uscourts.gov (PACER's court lookup feed, January 2023); training databases
// ecf-train.<id> and ecf-test.<id> (links on the courts' own pages); two-label ids exist (ohndad.ohnd, tc1d.aztc);
// dcecf.psc is PACER's demonstration court. `https://ecf.*` is no match pattern (a wildcard stands only at the left),
// so the manifest takes the domain, narrowed by globs, and this module's strict test decides.

/** Match patterns of the content scripts. */
export const MATCHES = ['https://*.uscourts.gov/*'];

/** Narrows MATCHES: no script of ours runs on the judiciary's other sites. */
export const GLOBS = ['https://ecf.*', 'https://ecf-train.*', 'https://ecf-test.*', 'https://dcecf.*'];

const HOST = /^(?:dc)?ecf(-train|-test)?\.((?:[a-z0-9]+\.)*[a-z0-9]+)\.uscourts\.gov$/;

export interface CourtHost {
  /** The label before uscourts.gov that names the court: `txwd`. For two labels the court is the last (`ohnd`). */
  court: string;
  /** A training or test database: nothing filed there counts. */
  training: boolean;
}

/** The court behind a host name, or null where the host is not CM/ECF's. */
export function courtOf(hostname: string): CourtHost | null {
  const match = HOST.exec(hostname.toLowerCase());
  if (!match) return null;
  const labels = match[2]!.split('.');
  const court = labels[labels.length - 1]!;
  return { court, training: match[1] !== undefined || court === 'psc' || court === 'aztc' };
}
