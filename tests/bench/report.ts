// Writes the benchmark's page. Takes what was measured; gives Markdown. Every figure on the page comes from one run.

import { cpus } from 'node:os';
import type { BrowserTimes } from './in-browser';
import type { NodeTimes } from './in-node';

export interface Result {
  name: string;
  path: string;
  node: NodeTimes;
  browsers: { chromium?: BrowserTimes | undefined; firefox?: BrowserTimes | undefined };
}

const TARGETS: { says: string; of(r: Map<string, Result>): [number, number] | null }[] = [
  {
    says: '12 + 600 pages, passing: of pdf.js reading all its text',
    of: (r) =>
      ratio(
        r.get('12 + 600 pages of exhibits'),
        (n) => n.check.cpuMs,
        (n) => n.pdfjs.cpuMs,
        0.35,
      ),
  },
  {
    says: '12 + 600 pages, passing: of the 12 pages alone',
    of: (r) => against(r.get('12 + 600 pages of exhibits'), r.get('12 pages'), 2),
  },
  {
    says: '12 pages + 100 MB of scans: of the 12 pages alone',
    of: (r) => against(r.get('12 pages + scans, 100 MB'), r.get('12 pages'), 1.3),
  },
  {
    says: '12 + 600 pages without certificate: of pdf.js reading all its text',
    of: (r) =>
      ratio(
        r.get('12 + 600 pages, no certificate'),
        (n) => n.check.cpuMs,
        (n) => n.pdfjs.cpuMs,
        1.1,
      ),
  },
  {
    says: '12 pages: of pdf.js reading them',
    of: (r) =>
      ratio(
        r.get('12 pages'),
        (n) => n.check.cpuMs,
        (n) => n.pdfjs.cpuMs,
        1.5,
      ),
  },
];

type Side = (n: NodeTimes) => number;

function ratio(r: Result | undefined, one: Side, other: Side, goal: number): [number, number] | null {
  return r ? [one(r.node) / other(r.node), goal] : null;
}

function against(one: Result | undefined, other: Result | undefined, goal: number): [number, number] | null {
  return one && other ? [one.node.check.cpuMs / other.node.check.cpuMs, goal] : null;
}

export function pageOfResults(results: readonly Result[]): string {
  const byName = new Map(results.map((r) => [r.name, r]));
  const goals = TARGETS.flatMap(({ says, of }) => {
    const found = of(byName);
    return found
      ? [`| ${says} | ${found[0].toFixed(2)} | ${found[1]} | ${found[0] <= found[1] ? 'yes' : 'no'} |`]
      : [];
  });
  return `# How fast, and at what cost

Written by \`npm run bench -- --browsers\`; do not edit by hand. One run on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}),
Node ${process.versions.node}. Times are milliseconds by the clock, warm, the middle of several rounds taken by turns; they swing with whatever else
the machine does. Ratios are of processor time in the same run, all threads together, which does not. The files are made by the command itself.

## In Node: from bytes to verdict

| file | verdict | pages read | bytes read | check | pdf.js, all text | ratio (processor) | pdftotext | mutool | peak MB |
|---|---|---|---|---|---|---|---|---|---|
${results.map(nodeRow).join('\n')}

The check includes opening, reading, understanding and judging. pdf.js is given the whole file and twelve pages at a
time, and only its text is taken. \`pages read\` of all pages: reading stops as soon as nothing unread can change the
verdict.

## Goals

| | measured | goal | reached |
|---|---|---|---|
${goals.join('\n')}
${browserPart(results)}`;
}

function nodeRow({ name, node: n }: Result): string {
  const ms = (t: number | null) => (t === null ? 'not installed' : Math.round(t).toString());
  const share = `${megabytes(n.bytesRead)} of ${megabytes(n.bytes)} MB`;
  return `| ${name} | ${n.verdict} | ${n.pagesRead} of ${n.pages} | ${share} | ${ms(n.check.ms)} | ${ms(n.pdfjs.ms)} | ${(n.check.cpuMs / n.pdfjs.cpuMs).toFixed(2)} | ${ms(n.pdftotextMs)} | ${ms(n.mutoolMs)} | ${n.peakMB ?? 'not measured'} |`;
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
