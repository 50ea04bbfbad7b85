// Runs `check` for the command line. Takes the command; reads the files, the orders first, and gives the Verdict.

import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { type CheckInput, check, unreadable } from '../../utils/core/check';
import type { DocumentRef, Filing } from '../../utils/core/filing';
import { type ConfirmedOrder, notesOnGiven, overlaysOf, readOrder } from '../../utils/core/orders/index';
import { fileSource, nodeHost } from '../../utils/core/pdf/host-node';
import { OcrReader, usePdfHost } from '../../utils/core/pdf/index';
import { nodeOcrHost } from '../../utils/core/pdf/ocr/host-node';
import { entryOf, type Overlay, zoneOf } from '../../utils/core/rules/index';
import type { Verdict } from '../../utils/core/verdict/verdict';
import { orderProse } from '../read-order-file';
import { type CheckCommand, UsageError } from './command';

export async function runCommand(command: CheckCommand): Promise<Verdict> {
  const zone = zoneOf(command.court);
  if (!entryOf(command.court) || !zone) throw new UsageError(`No such court on record: ${command.court}`);
  const files: [DocumentRef, string][] = [
    ['main', command.file],
    ...command.attachments.map((file, i): [DocumentRef, string] => [`attachment-${i + 1}`, file]),
  ];
  const sources = new Map<DocumentRef, Awaited<ReturnType<typeof fileSource>>>();
  for (const [ref, file] of files) {
    await mustExist(file);
    sources.set(ref, await fileSource(file));
  }
  const filing: Filing = {
    court: command.court,
    caseNumber: command.caseNumber,
    events: command.events,
    filedAt: { date: command.filed, time: null, zone },
    documents: files.map(([ref, file]) => ({
      ref,
      fileName: basename(file),
      size: sources.get(ref)?.size ?? 0,
    })),
    sealed: false,
  };
  const pool = usePdfHost(nodeHost());
  const ocr = command.ocr ? new OcrReader(nodeOcrHost) : null;
  try {
    const orders: ConfirmedOrder[] = [];
    for (const file of command.orders) {
      const read = await orderGiven(file, command);
      if (typeof read === 'string')
        return { ...unreadable(filing, 'internal'), reason: read, headline: read };
      orders.push(read);
    }
    const overlays: Overlay[] = orders.flatMap(overlaysOf);
    const input: CheckInput = { filing, sources, overlays, ocr };
    const verdict = await check(input);
    const caseNumber = filing.caseNumber ?? verdict.motions[0]?.caseNumber ?? null;
    return {
      ...verdict,
      notes: [...verdict.notes, ...notesOnGiven(orders, { court: filing.court, caseNumber })],
    };
  } finally {
    for (const source of sources.values()) await source.close();
    await ocr?.close();
    pool.close();
  }
}

/** On the command line the filer's `--order` is the confirmation of the reading. A string says why it was not read. */
async function orderGiven(file: string, command: CheckCommand): Promise<ConfirmedOrder | string> {
  await mustExist(file);
  const { prose, zone, problem } = await orderProse(file, command.court, null);
  if (!prose) return `The order ${basename(file)} could not be read: ${problem}`;
  return {
    id: `order-${command.orders.indexOf(file) + 1}:${basename(file)}`,
    reading: readOrder(prose, { zone }),
    court: command.court,
    confirmedOn: command.filed,
    status: 'in-force',
    addedBy: basename(file),
  };
}

async function mustExist(file: string): Promise<void> {
  try {
    await access(file);
  } catch {
    throw new UsageError(`Cannot open ${file}`);
  }
}
