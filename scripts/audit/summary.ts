// What many machines' audit logs say together.
// Takes each machine's entries; gives counts by court, check and ISO week, and where a chain is broken. An override is counted on each
// check whose finding blocked.

import { DateTime } from 'luxon';
import { history } from '../../utils/store/audit';
import { breaksIn } from '../../utils/store/chain';
import type { Entry } from '../../utils/store/record';

export interface Row {
  name: string;
  checks: number;
  blocked: number;
  overridden: number;
}

export interface Summary {
  machines: number;
  checks: number;
  blocked: number;
  overridden: number;
  filed: number;
  erased: number;
  byCourt: Row[];
  byCheck: Row[];
  byWeek: Row[];
  broken: { machine: string; seq: number; what: string }[];
}

export function summarise(machines: readonly { name: string; entries: readonly Entry[] }[]): Summary {
  const court = new Map<string, Row>();
  const check = new Map<string, Row>();
  const week = new Map<string, Row>();
  const total = { checks: 0, blocked: 0, overridden: 0, filed: 0, erased: 0 };
  const broken: Summary['broken'] = [];
  for (const machine of machines) {
    for (const b of breaksIn(machine.entries))
      broken.push({ machine: machine.name, seq: b.seq, what: b.what });
    total.erased += machine.entries.filter((e) => e.kind === 'erased').length;
    for (const row of history(machine.entries)) {
      const blocked = row.check.verdict === 'block';
      const overridden = blocked && row.decision === 'overridden';
      total.checks += 1;
      total.blocked += Number(blocked);
      total.overridden += Number(overridden);
      total.filed += Number(row.filed);
      count(court, row.check.court, blocked, overridden);
      count(
        week,
        DateTime.fromISO(row.check.at, { zone: 'utc' }).toFormat("kkkk-'W'WW"),
        blocked,
        overridden,
      );
      const faults = new Set(row.check.findings.filter((f) => f.effect === 'block').map((f) => f.check));
      for (const name of faults) count(check, name, blocked, overridden);
    }
  }
  const rows = (m: Map<string, Row>) => [...m.values()].sort((a, b) => a.name.localeCompare(b.name));
  return {
    machines: machines.length,
    ...total,
    byCourt: rows(court),
    byCheck: rows(check),
    byWeek: rows(week),
    broken,
  };
}

function count(table: Map<string, Row>, name: string, blocked: boolean, overridden: boolean): void {
  const row = table.get(name) ?? { name, checks: 0, blocked: 0, overridden: 0 };
  row.checks += 1;
  row.blocked += Number(blocked);
  row.overridden += Number(overridden);
  table.set(name, row);
}
