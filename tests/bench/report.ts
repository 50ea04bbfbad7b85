// Writes the benchmark's page. Takes what was measured; gives Markdown. Every figure on the page comes from one run.

import { cpus, loadavg } from 'node:os';
import type { BrowserTimes } from './in-browser';
import type { NodeTimes } from './in-node';

export interface Result {
  name: string;
  path: string;
  node: NodeTimes;
  browsers: { chromium?: BrowserTimes | undefined; firefox?: BrowserTimes | undefined };
}

interface Target {
  says: string;
  file: string;
  /** Against pdf.js on the same file, or against the check on the file beside it. */
  against: 'pdfjs' | 'beside';
  goal: number;
}

const TARGETS: Target[] = [
  {
    says: '12 + 600 pages, passing: of pdf.js reading all its text',
    file: '12 + 600 pages of exhibits',
    against: 'pdfjs',
    goal: 0.35,
  },
  {
    says: '12 + 600 pages, passing: of the 12 pages alone',
    file: '12 + 600 pages of exhibits',
    against: 'beside',
    goal: 2,
  },
  {
    says: '12 pages + 100 MB of scans: of the 12 pages alone',
    file: '12 pages + scans, 100 MB',
    against: 'beside',
    goal: 1.3,
  },
  {
    says: '12 + 600 pages without certificate: of pdf.js reading all its text',
    file: '12 + 600 pages, no certificate',
    against: 'pdfjs',
    goal: 1.1,
  },
  { says: '12 pages: of pdf.js reading them', file: '12 pages', against: 'pdfjs', goal: 1.5 },
];

function goalRow({ says, file, against, goal }: Target, results: readonly Result[]): string[] {
  const node = results.find((r) => r.name === file)?.node;
  const other = node?.[against];
  if (!node || !other) return [];
  const [clock, processor] = [node.check.ms / other.ms, node.check.cpuMs / other.cpuMs];
  const reached = [clock, processor].filter((ratio) => ratio <= goal).length;
  const answer =
    reached === 2 ? 'yes' : reached === 0 ? 'no' : clock <= goal ? 'by the clock' : 'by the processor';
  return [`| ${says} | ${clock.toFixed(2)} | ${processor.toFixed(2)} | ${goal} | ${answer} |`];
}

export function pageOfResults(results: readonly Result[]): string {
  const goals = TARGETS.flatMap((target) => goalRow(target, results));
  return `# How fast, and at what cost

Written by \`npm run bench -- --browsers\`; do not edit by hand. One run on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}),
Node ${process.versions.node}, with ${loadavg()[0]?.toFixed(1)} programs at work beside it. Times are milliseconds, warm, the middle of several rounds taken by turns. By the
clock they swing with whatever else the machine does; of the processor, all threads of the program together, they swing less.
The files are made by the command itself.

## In Node: from bytes to verdict

| file | verdict | pages read | bytes read | check | pdf.js, all text | ratio, clock | ratio, processor | pdftotext | mutool | peak MB |
|---|---|---|---|---|---|---|---|---|---|---|
${results.map(nodeRow).join('\n')}

The check includes opening, reading, understanding and judging. pdf.js is given the whole file and twelve pages at a
time, in the same thread and with the same options, and only its text is taken. \`pages read\` of all pages: reading stops as
soon as nothing unread can change the verdict.

## Goals

Ratios of one run. Beside another file the check takes its turns with the check on that file.

| | by the clock | of the processor | goal | reached |
|---|---|---|---|---|
${goals.join('\n')}
${browserPart(results)}`;
}

function nodeRow({ name, node: n }: Result): string {
  const ms = (t: number | null) => (t === null ? 'not installed' : Math.round(t).toString());
  const share = `${megabytes(n.bytesRead)} of ${megabytes(n.bytes)} MB`;
  return `| ${name} | ${n.verdict} | ${n.pagesRead} of ${n.pages} | ${share} | ${ms(n.check.ms)} | ${ms(n.pdfjs.ms)} | ${(n.check.ms / n.pdfjs.ms).toFixed(2)} | ${(n.check.cpuMs / n.pdfjs.cpuMs).toFixed(2)} | ${ms(n.pdftotextMs)} | ${ms(n.mutoolMs)} | ${n.peakMB ?? 'not measured'} |`;
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(bytes < 2 ** 20 ? 2 : 1);
}

function browserPart(results: readonly Result[]): string {
  if (results.every((r) => !r.browsers.chromium && !r.browsers.firefox)) return '';
  const of = (t: BrowserTimes | undefined) =>
    t ? `${Math.round(t.cold)} | ${Math.round(t.warm)}` : 'not measured | not measured';
  return `
## In the browser: from choosing the file to the verdict

| file | Chromium, first | later | Firefox, first | later |
|---|---|---|---|---|
${results.map((r) => `| ${r.name} | ${of(r.browsers.chromium)} | ${of(r.browsers.firefox)} |`).join('\n')}
`;
}
