// The command line of `check`. Takes the arguments; gives the command, or a UsageError that says what is wrong.

import { parseArgs } from 'node:util';

export interface CheckCommand {
  help: boolean;
  json: boolean;
  file: string;
  court: string;
  events: string[];
  /** ISO date; today where not given. */
  filed: string;
  caseNumber: string | null;
  attachments: string[];
  orders: string[];
  /** Read pages that are pictures. */
  ocr: boolean;
}

export class UsageError extends Error {}

export const USAGE = `Usage: npm run --silent check -- FILE.pdf --court COURT [options]

  --court COURT        the court's CM/ECF id, as in ecf.COURT.uscourts.gov (txwd)
  --event EVENT        the docket event picked; may be given several times
  --filed DATE         the day of filing, YYYY-MM-DD; today if left out
  --case NUMBER        the case number
  --attachment FILE    a PDF attached to the motion; may be given several times
  --order FILE         an order of this case (PDF or text); may be given several times
  --no-ocr             do not read pages that are pictures (about ten seconds a page)
  --json               print one JSON object and nothing else

Exit code: 0 pass or not required, 1 warn, 2 block, 3 unreadable, 64 usage.`;

export function parseCommand(args: readonly string[], today = new Date()): CheckCommand {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const command: CheckCommand = {
    help: values.help ?? false,
    json: values.json ?? false,
    file: positionals[0] ?? '',
    court: (values.court ?? '').toLowerCase(),
    events: values.event ?? [],
    filed: values.filed ?? localDate(today),
    caseNumber: values.case ?? null,
    attachments: values.attachment ?? [],
    orders: values.order ?? [],
    ocr: !(values['no-ocr'] ?? false),
  };
  if (command.help) return command;
  if (positionals.length === 0) throw new UsageError('No file given.');
  if (positionals.length > 1)
    throw new UsageError(`One file at a time; not understood: ${positionals.slice(1).join(' ')}`);
  if (command.court === '') throw new UsageError('No court given: --court txwd');
  if (!/^[a-z]{2,5}\d?$/.test(command.court)) throw new UsageError(`Not a court's id: ${command.court}`);
  if (!isDay(command.filed)) throw new UsageError(`Not a day: ${command.filed}. Write YYYY-MM-DD.`);
  return command;
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      court: { type: 'string' },
      event: { type: 'string', multiple: true },
      filed: { type: 'string' },
      case: { type: 'string' },
      attachment: { type: 'string', multiple: true },
      order: { type: 'string', multiple: true },
      'no-ocr': { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function localDate(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
