// `npm run --silent order -- ORDER.pdf [--court txwd] [--zone America/Chicago] [--json | --overlays [--by NAME]]`
// Takes a court's order, PDF or plain text (.txt); prints what it asks of the parties, each item with its words.
// Exit 0 read, 3 unreadable, 64 usage. With --json one object (schemaVersion 1) and nothing else. With --overlays the overlay file
// that a firm puts into its policy or a filer imports; whoever runs it has looked at the reading first.

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { caseOf, courtNamed, type OrderReading, overlaysOf, readOrder } from '../utils/core/orders';
import { publishedOrder } from '../utils/core/orders/published';
import { misunderstood, optionsOf } from './command-options';
import { orderProse } from './read-order-file';

const USAGE =
  'usage: npm run --silent order -- ORDER.pdf [--court txwd] [--zone America/Chicago] [--json | --overlays [--by NAME]]';

async function main(): Promise<number> {
  const args = parse();
  const file = args.positionals[0];
  if (!file || args.positionals.length > 1) misunderstood(USAGE, 'Name one order.');
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
  if (args.values.overlays)
    return printOverlays(reading, basename(file), args.values.court ?? courtNamed(prose), args.values.by);
  if (args.values.json) console.log(JSON.stringify(publishedOrder(reading)));
  else print(reading);
  return 0;
}

function parse() {
  return optionsOf(USAGE, {
    allowPositionals: true,
    options: {
      court: { type: 'string' },
      zone: { type: 'string' },
      json: { type: 'boolean', default: false },
      overlays: { type: 'boolean', default: false },
      by: { type: 'string', default: 'the firm' },
    },
  });
}

function printOverlays(reading: OrderReading, file: string, court: string | null, addedBy: string): number {
  if (!court) {
    console.error(`The order names no court that is known; say which with --court.\n${USAGE}`);
    return 64;
  }
  if (!reading.standing && !caseOf(reading.caseNumber)) {
    console.error('The order names no case number that an upload page could be matched with.');
    return 3;
  }
  if (reading.standing && !reading.caseNumber) {
    console.error(
      'A standing order would reach every case of the court: give its rule to the judge in an overlay (docs/rules.md).',
    );
    return 3;
  }
  const overlays = overlaysOf({
    id: `order-${file.replace(/\W+/g, '-').toLowerCase()}`,
    reading,
    court,
    confirmedOn: new Date().toLocaleDateString('en-CA'),
    status: 'in-force',
    addedBy,
  });
  console.log(JSON.stringify({ schemaVersion: 1, overlays }, null, 2));
  return 0;
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
