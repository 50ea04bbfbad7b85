// What many machines' audit logs say together.
// Takes each machine's log; gives counts by court, check and ISO week, and where a log is broken. An override is counted on each
// check whose finding blocked.

import { DateTime } from 'luxon';
import { history } from '../../utils/store/audit';
import type { Fault, MachineLog } from './read';

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
  /** A warning gone past with one click: also what a block is under `warn`. */
  wentOn: number;
  /** Gone on where the check failed, did not end in time, or could not read the file. */
  unchecked: number;
  filed: number;
  erased: number;
  byCourt: Row[];
  byCheck: Row[];
  byWeek: Row[];
  /** Entries that stores could not take (full, or refused by the browser). */
  missed: number;
  broken: Fault[];
  clockBack: MachineLog['clockBack'];
}

export function summarise(machines: readonly MachineLog[]): Summary {
  const court = new Map<string, Row>();
  const check = new Map<string, Row>();
  const week = new Map<string, Row>();
  const total = {
    checks: 0,
    blocked: 0,
    overridden: 0,
    wentOn: 0,
    unchecked: 0,
    filed: 0,
    erased: 0,
    missed: 0,
  };
  const broken: Summary['broken'] = [];
  for (const machine of machines) {
    broken.push(...machine.broken);
    for (const entry of machine.entries) {
      if (entry.kind === 'erased') total.erased += 1;
      if (entry.kind === 'missed') total.missed += entry.count;
    }
    for (const row of history(machine.entries)) {
      const blocked = row.check.verdict === 'block';
      const overridden = blocked && row.decision === 'overridden';
      total.checks += 1;
      total.blocked += Number(blocked);
      total.overridden += Number(overridden);
      const unread = row.check.verdict === 'unreadable';
      total.wentOn += Number(row.decision === 'went-on' && !unread);
      total.unchecked += Number(row.decision === 'timed-out' || (row.decision === 'went-on' && unread));
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
    clockBack: machines.flatMap((m) => m.clockBack),
  };
}

function count(table: Map<string, Row>, name: string, blocked: boolean, overridden: boolean): void {
  const row = table.get(name) ?? { name, checks: 0, blocked: 0, overridden: 0 };
  row.checks += 1;
  row.blocked += Number(blocked);
  row.overridden += Number(overridden);
  table.set(name, row);
}
