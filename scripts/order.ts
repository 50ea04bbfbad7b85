// `npm run --silent order -- ORDER.pdf [--court txwd] [--zone America/Chicago] [--json]`
// Takes a court's order, PDF or plain text (.txt); prints what it asks of the parties, each item with its words.
// Exit 0 read, 3 unreadable, 64 usage. With --json one object (schemaVersion 1) and nothing else.

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type OrderReading, readOrder } from '../utils/core/orders';
import { publishedOrder } from '../utils/core/orders/published';
import { orderProse } from './read-order-file';

const USAGE = 'usage: npm run --silent order -- ORDER.pdf [--court txwd] [--zone America/Chicago] [--json]';

async function main(): Promise<number> {
  let args: ReturnType<typeof parse>;
  try {
    args = parse();
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 64;
  }
  const file = args.positionals[0];
  if (!file || args.positionals.length > 1) {
    console.error(USAGE);
    return 64;
  }
  try {
    await readFile(file);
  } catch {
    console.error(`cannot open ${file}`);
    return 64;
  }
  const { prose, zone, problem } = await orderProse(
    file,
    args.values.court ?? null,
    args.values.zone ?? null,
  );
  if (!prose) {
    console.error(`${basename(file)}: ${problem}`);
    return 3;
  }
  const reading = readOrder(prose, { zone });
  if (args.values.json) console.log(JSON.stringify(publishedOrder(reading)));
  else print(reading);
  return 0;
}

function parse() {
  return parseArgs({
    allowPositionals: true,
    options: {
      court: { type: 'string' },
      zone: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
}

function print(r: OrderReading): void {
  const say = (name: string, value: string | null | undefined) =>
    console.log(`${name.padEnd(22)} ${value ?? 'not found'}`);
  say('Case', r.caseNumber);
  say('Judge', r.judge);
  say('Dated', r.dated);
  say('Disposition', r.disposition && `${r.disposition}${r.ruledOn ? ` (${r.ruledOn})` : ''}`);
  say('Refiling', r.refiling);
  if (r.conference) {
    say('Conference', r.conference.modes.join(', ') || 'any means');
    if (r.conference.excludedModes.length > 0) say('  does not count', r.conference.excludedModes.join(', '));
    say('  who', r.conference.who);
    say('  on', r.conference.topics.join('; ') || null);
    say('  by', r.conference.deadline);
  } else say('Conference', 'none ordered');
  for (const f of r.filings) {
    say('To be filed', f.kind);
    say('  by', f.by);
    for (const c of f.contents) say('  saying', c);
  }
  say('Hearing', r.hearing);
  for (const n of r.notes) console.log(`\nNote: ${n}`);
  console.log('\nThe words each item rests on:');
  for (const e of r.evidence) console.log(`  ${e.field} (page ${e.page}): \u201C${e.quote}\u201D`);
}

process.exitCode = await main();
