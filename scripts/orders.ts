// Measures the reading of orders.
//   npm run --silent orders [-- FOLDER …] [--verbose]
// Without a folder: reads the written orders of thirty courts (tests/fixtures/orders/courts) and prints, field by field, how many
// items found are right (precision) and how many of those there are found (recall). With folders: reads every PDF in
// them and prints how many orders would ask for a conference, a paper or a deadline; for papers that are no orders each
// of these is a mistake. Exit 0 whatever the figures; 64: a folder cannot be opened.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { COURT_ORDERS, type OrderFixture, SECOND } from '../tests/fixtures/orders/courts';
import { proseFromText } from '../utils/core/motion/prose';
import { readOrder } from '../utils/core/orders';
import { publishedOrder } from '../utils/core/orders/published';
import { optionsOf } from './command-options';
import { FIELDS, scored, share, sum } from './orders/score';
import { orderProse } from './read-order-file';

const USAGE = 'usage: npm run --silent orders -- [FOLDER …] [--verbose]';

const say = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

async function main(): Promise<number> {
  const { values, positionals } = optionsOf(USAGE, {
    allowPositionals: true,
    options: { verbose: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) {
    written('first set', COURT_ORDERS, values.verbose);
    written('\nsecond set, written after the reading was mended on the first', SECOND, values.verbose);
    return 0;
  }
  for (const folder of positionals) {
    let names: string[];
    try {
      names = (await readdir(folder)).filter((n) => /\.pdf$/i.test(n)).sort();
    } catch {
      process.stderr.write(`cannot open ${folder}\n`);
      return 64;
    }
    await folderOf(folder, names, values.verbose);
  }
  return 0;
}

function written(name: string, orders: readonly OrderFixture[], verbose: boolean): void {
  const all = orders.map((o) => {
    const found = publishedOrder(readOrder(proseFromText(o.text), { zone: o.zone }));
    return { order: o, found, counts: scored(found, o.yields) };
  });
  say(`${name}: ${all.length} written orders\n`);
  say(`${'field'.padEnd(26)}${'precision'.padEnd(20)}recall`);
  const line = (name: string, c: ReturnType<typeof sum>) =>
    say(
      `${name.padEnd(26)}${share(c.right, c.right + c.wrong).padEnd(20)}${share(c.right, c.right + c.missed)}`,
    );
  for (const field of FIELDS) line(field, sum(all.map((a) => a.counts[field])));
  line('all', sum(all.flatMap((a) => FIELDS.map((f) => a.counts[f]))));
  const whole = all.filter((a) => FIELDS.every((f) => a.counts[f].wrong + a.counts[f].missed === 0));
  say(`\norders read without a mistake: ${share(whole.length, all.length)}`);
  if (verbose)
    for (const { order, found, counts } of all) {
      const off = FIELDS.filter((f) => counts[f].wrong + counts[f].missed > 0);
      if (off.length === 0) continue;
      say(`\n${order.name}: ${off.join(', ')}`);
      const { evidence, schemaVersion, ...rest } = found;
      say(`  found    ${JSON.stringify(rest)}`);
      say(`  expected ${JSON.stringify(order.yields)}`);
    }
}

async function folderOf(folder: string, names: string[], verbose: boolean): Promise<void> {
  const total = { read: 0, unreadable: 0, conferences: 0, papers: 0, deadlines: 0 };
  for (const name of names) {
    const { prose, zone } = await orderProse(join(folder, name), null, null);
    if (!prose) {
      total.unreadable += 1;
      continue;
    }
    total.read += 1;
    const r = readOrder(prose, { zone });
    const deadlines = [r.conference?.deadline, ...r.filings.map((f) => f.by)].filter(Boolean);
    total.conferences += r.conference ? 1 : 0;
    total.papers += r.filings.length;
    total.deadlines += deadlines.length;
    if (verbose && (r.conference || r.filings.length > 0)) {
      say(`${name}: ${JSON.stringify(r.conference)} ${JSON.stringify(r.filings)}`);
      for (const e of r.evidence.filter((x) => /^(?:conference|filings)/.test(x.field)))
        say(`  ${e.field} (page ${e.page}): ${e.quote}`);
    }
  }
  say(
    `${folder}: ${names.length} PDFs, ${total.read} read, ${total.unreadable} without readable text; ` +
      `conferences ${total.conferences}, papers to be filed ${total.papers}, deadlines ${total.deadlines}`,
  );
}

process.exitCode = await main();
