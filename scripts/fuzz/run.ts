// One run of the fuzzer. Takes a seed and a time; gives what came of it. Good files come from the test filings.

import { LAYOUTS, makePdf, motionToCompel, rawPdf, textLines } from '../../tests/fixtures/pdf-maker/index';
import { nodeHost } from '../../utils/core/pdf/host-node';
import { bytesSource, openPdf, readDocument, ThreadPool } from '../../utils/core/pdf/index';
import type { ReadDocument } from '../../utils/core/pdf/page';
import { ConferralError } from '../../utils/core/problems';
import { DAMAGES } from './damage';
import { Chance } from './random';

export interface FuzzOptions {
  seed: number;
  seconds: number;
  /** Stop after this many files, whatever the time. */
  most?: number;
  onRead?(name: string, damage: string, bytes: Uint8Array, outcome: ReadDocument | string): void;
  onFailure(failure: { name: string; bytes: Uint8Array; why: string }): void;
}

export interface FuzzReport {
  files: number;
  seconds: number;
  failures: number;
  /** Damage → outcome → how often. */
  table: Map<string, Map<string, number>>;
  slowest: { name: string; ms: number };
  /** Damage → readings said to be complete, every page text, though words of the certificate are missing from them. */
  silent: Map<string, number>;
}

/** A file may take this long, milliseconds: opening and a hanging page on a busy machine, and what the reader itself allows. */
const BOUND = 60_000;
const LIMITS = { openTimeoutMs: 8_000, pageTimeoutMs: 4_000 };
const WITNESS = 'counsel for Plaintiffs, in a good-faith effort to resolve';

export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const chance = new Chance(options.seed);
  const pool = new ThreadPool(nodeHost());
  const good = await goodFiles();
  const report: FuzzReport = {
    files: 0,
    seconds: 0,
    failures: 0,
    table: new Map(),
    slowest: { name: '', ms: 0 },
    silent: new Map(),
  };
  const began = performance.now();
  const fail = (name: string, bytes: Uint8Array, why: string) => {
    report.failures++;
    options.onFailure({ name, bytes, why });
  };
  let stray: unknown = null;
  const onStray = (reason: unknown) => {
    stray = reason;
  };
  process.on('unhandledRejection', onStray);
  try {
    while (
      (performance.now() - began) / 1000 < options.seconds &&
      report.files < (options.most ?? Number.POSITIVE_INFINITY)
    ) {
      const base = chance.pick(good);
      const damage = chance.pick(Object.keys(DAMAGES));
      let bytes = base.bytes;
      for (let n = 1 + (chance.next() < 0.2 ? chance.upTo(4) : 0); n > 0; n--)
        bytes = DAMAGES[damage]!(bytes, chance);
      const name = `seed${options.seed}-${report.files}`;
      const start = performance.now();
      const outcome = await Promise.race([
        read(pool, bytes),
        new Promise<string>((resolve) => setTimeout(() => resolve('no answer'), BOUND).unref()),
      ]);
      const ms = performance.now() - start;
      if (ms > report.slowest.ms) report.slowest = { name: `${name}, ${damage}`, ms };
      report.files++;
      const said = typeof outcome === 'string' ? outcome : saidOf(outcome);
      const column = report.table.get(damage) ?? new Map<string, number>();
      column.set(said, (column.get(said) ?? 0) + 1);
      report.table.set(damage, column);
      if (said.startsWith('no answer') || said.startsWith('threw')) fail(name, bytes, said);
      if (stray !== null) fail(name, bytes, `stray rejection: ${String(stray)}`);
      stray = null;
      if (typeof outcome !== 'string' && lostUnsaid(outcome))
        report.silent.set(damage, (report.silent.get(damage) ?? 0) + 1);
      options.onRead?.(name, damage, bytes, outcome);
      if (report.files % 50 === 0) {
        const after = await read(pool, good[0]!.bytes);
        if (typeof after === 'string' || !words(after).includes(WITNESS))
          fail(name, bytes, 'a good file was not read after it');
      }
    }
  } finally {
    process.off('unhandledRejection', onStray);
    pool.close();
  }
  report.seconds = (performance.now() - began) / 1000;
  return report;
}

async function read(pool: ThreadPool, bytes: Uint8Array): Promise<ReadDocument | string> {
  try {
    const open = await openPdf(bytesSource(bytes), { pool, ...LIMITS });
    try {
      return await readDocument('main', open, { most: 60 });
    } finally {
      await open.close();
    }
  } catch (error) {
    return error instanceof ConferralError
      ? error.code
      : `threw ${error instanceof Error ? error.stack : error}`;
  }
}

function saidOf(document: ReadDocument): string {
  if (document.faults && document.faults.length > 0) return `read in part (${document.faults[0]!.code})`;
  return document.pages.some((p) => p.source === 'text') ? 'read' : 'no words';
}

/** Words are gone and nothing says so. */
export function lostUnsaid(document: ReadDocument): boolean {
  return (
    document.complete &&
    document.pages.every((p) => p.source === 'text') &&
    !words(document).includes(WITNESS)
  );
}

function words(document: ReadDocument): string {
  return document.pages.flatMap((p) => p.lines.map((l) => l.text)).join(' ');
}

async function goodFiles(): Promise<{ bytes: Uint8Array }[]> {
  const made = await Promise.all(
    LAYOUTS.filter((l) => ['plain', 'pleading', 'justified', 'embedded', 'stamped'].includes(l)).map(
      async (layout) => ({ bytes: await makePdf(motionToCompel(), layout) }),
    ),
  );
  const plain = rawPdf([
    {
      content: textLines([
        'Counsel conferred with counsel for Plaintiffs, in a good-faith effort to resolve this.',
      ]),
    },
    { content: textLines(['A second page.']) },
  ]);
  return [...made, { bytes: plain }];
}
