// where: that the certificate says where counsel conferred. For case law ("who, where, how, and when") a call or a
// video conference has no other place than itself, and where no means is told the check `how` speaks. A rule that
// lists the place (N.D. Ill. L.R. 37.2) lists it whatever the means; of a call the filer is asked, not told that it lacks.

import type { Mode } from '../filing';
import { bearing, wordsOf } from './bearing';
import type { ElementCheck } from './check';

const WRITTEN: ReadonlySet<Mode> = new Set<Mode>(['email', 'letter', 'fax', 'text', 'other']);
const MET = /\b(?:met|meeting|visited|sat down)\b(?!\s+and\s+conferred)/i;

export const where: ElementCheck = {
  name: 'where',
  messages: {
    met: { says: 'The certificate says where counsel conferred.', todo: '' },
    byMeans: { says: 'Counsel did not meet in one place, so no place is asked.', todo: '' },
    missing: {
      says: 'The certificate does not say where counsel conferred.',
      todo: 'Give the place of the conference.',
    },
    byWire: {
      says: 'This authority lists the place of the conference; the certificate tells of a talk at a distance and no place.',
      todo: 'Say from where counsel talked.',
    },
  },
  answer(requirement, { conference, told }) {
    if (!conference || !told) return { status: 'not-applicable', message: 'met' };
    const events = bearing(conference);
    const places = events.flatMap((e) => (e.place ? [e.place] : []));
    if (places.length > 0)
      return {
        status: 'met',
        message: 'met',
        evidence: wordsOf(
          told,
          places.map((p) => p.span),
        ),
      };
    const evidence = wordsOf(
      told,
      events.map((e) => e.span),
    );
    if (requirement.authority.kind === 'case-law') {
      const inPerson = events.some(
        (e) =>
          e.modes.some((m) => m.value === 'in_person') ||
          (e.modes.length === 0 && MET.test(told.text.slice(e.span.start, e.span.end))),
      );
      if (!inPerson) return { status: 'not-applicable', message: 'byMeans' };
    }
    const modes = events.flatMap((e) => e.modes.map((m) => m.value));
    // What passed in writing had no place; whether writing is enough is for the check `mode`.
    if (modes.length > 0 && modes.every((m) => WRITTEN.has(m)))
      return { status: 'not-applicable', message: 'byMeans' };
    if (!modes.includes('in_person') && modes.some((m) => m === 'telephone' || m === 'video'))
      return { status: 'unclear', message: 'byWire', evidence };
    return { status: 'missing', message: 'missing', evidence };
  },
};
