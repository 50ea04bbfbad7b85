// The benchmark in Node: the check, from bytes to verdict, against pdf.js reading all text in the same kind of thread, and
// against pdftotext and mutool where they are installed. Takes a file on disk; gives times, bytes read, peak memory.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { check } from '../../utils/core/check';
import type { Filing } from '../../utils/core/filing';
import { fileSource, nodeHost } from '../../utils/core/pdf/host-node';
import { type ByteSource, type ThreadPool, usePdfHost } from '../../utils/core/pdf/index';
import { middleTimes, type Spent } from './measure';

const run = promisify(execFile);

export const FILING: Filing = {
  court: 'txwd',
  caseNumber: '3:20-cv-00999-ABC-DEF',
  events: ['Compel'],
  filedAt: { date: '2021-06-10', time: null, zone: 'America/Denver' },
  documents: [{ ref: 'main', fileName: 'motion.pdf', size: 0 }],
  sealed: false,
};

export interface NodeTimes {
  verdict: string;
  pages: number;
  pagesRead: number;
  bytes: number;
  bytesRead: number;
  /** Warm. */
  check: Spent;
  pdfjs: Spent;
  /** The check on another file, its turns taken between these. */
  beside: Spent | null;
  /** Milliseconds by the clock, the start of the process included; null where not installed. */
  pdftotextMs: number | null;
  mutoolMs: number | null;
  /** Megabytes, of a process that does nothing but this check. */
  peakMB: number | null;
}

export async function timesInNode(path: string, rounds: number, beside?: string): Promise<NodeTimes> {
  const pool = usePdfHost(nodeHost());
  const file = await fileSource(path);
  const counting = { size: file.size, bytes: 0, read: file.read };
  counting.read = async (start, end) => {
    counting.bytes += end - start;
    return file.read(start, end);
  };
  const checking = (source: ByteSource) => {
    const documents = [{ ref: 'main' as const, fileName: 'motion.pdf', size: source.size }];
    return check({ filing: { ...FILING, documents }, sources: new Map([['main', source]]) });
  };
  const checked = () => checking(counting);
  const verdict = await checked();
  const bytesRead = counting.bytes;
  const works: Record<string, () => Promise<unknown>> = {
    check: checked,
    pdfjs: () => allTextByPdfjs(pool, file),
  };
  const other = beside ? await fileSource(beside) : null;
  if (other) works.beside = () => checking(other);
  const tools = { pdftotext: ['-q', path, '-'], mutool: ['draw', '-q', '-F', 'txt', path] };
  for (const [tool, args] of Object.entries(tools))
    if (await installed(tool)) works[tool] = () => run(tool, args, { maxBuffer: 2 ** 30 }).catch(() => {});
  const times = await middleTimes(works, rounds);
  const read = verdict.read.documents[0];
  await file.close();
  await other?.close();
  pool.close();
  return {
    verdict: verdict.verdict,
    pages: read?.pages ?? 0,
    pagesRead: read?.pagesRead ?? 0,
    bytes: file.size,
    bytesRead,
    check: times.check!,
    pdfjs: times.pdfjs!,
    beside: times.beside ?? null,
    pdftotextMs: times.pdftotext?.ms ?? null,
    mutoolMs: times.mutool?.ms ?? null,
    peakMB: await peakOf(path),
  };
}

/**
 * What pdf.js alone takes for the text of every page, in the thread and with the options of the check: the whole file handed
 * over, twelve pages in flight.
 */
async function allTextByPdfjs(pool: ThreadPool, file: ByteSource): Promise<number> {
  const lease = await pool.take();
  const task = lease.pdfjs.getDocument({
    data: await file.read(0, file.size),
    worker: lease.worker,
    isEvalSupported: false,
    enableXfa: false,
    verbosity: 0,
    cMapUrl: pool.host.cMapUrl,
    cMapPacked: true,
    wasmUrl: pool.host.wasmUrl,
  });
  const document = await task.promise;
  let next = 1;
  let letters = 0;
  await Promise.all(
    Array.from({ length: 12 }, async () => {
      while (next <= document.numPages) {
        const page = await document.getPage(next++);
        for (const item of (await page.getTextContent()).items) if ('str' in item) letters += item.str.length;
        page.cleanup();
      }
    }),
  );
  await task.destroy();
  pool.giveBack(lease);
  return letters;
}

async function installed(tool: string): Promise<boolean> {
  return run(tool, ['-v']).then(
    () => true,
    (error: { code?: unknown }) => error.code !== 'ENOENT',
  );
}

async function peakOf(path: string): Promise<number | null> {
  try {
    const { stdout } = await run(process.execPath, [
      '--import',
      'tsx',
      new URL('peak.ts', import.meta.url).pathname,
      path,
    ]);
    return Math.round(Number(stdout) / 1024);
  } catch {
    return null;
  }
}
