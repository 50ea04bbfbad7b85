// Reads an order's file for the command line, PDF or plain text.
// Takes a path, the court and a zone if given; gives the order's prose and the court's zone, or the problem in plain words.

import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type Prose, proseFromText, proseOf } from '../utils/core/motion/prose';
import { courtNamed, zoneOfOrder } from '../utils/core/orders';
import { fileSource, nodeHost } from '../utils/core/pdf/host-node';
import { openPdf, readDocument, usePdfHost } from '../utils/core/pdf/index';
import { ConferralError, PROBLEMS } from '../utils/core/problems';

export interface OrderFile {
  prose: Prose | null;
  zone: string;
  problem: string | null;
}

export async function orderProse(
  file: string,
  court: string | null,
  zone: string | null,
): Promise<OrderFile> {
  const text = /^\.(?:txt|text|md)$/i.test(extname(file)) ? await readFile(file, 'utf8') : null;
  const pool = usePdfHost(nodeHost());
  try {
    const prose = text === null ? await proseOfPdf(file) : proseFromText(text);
    return { prose, zone: zone ?? zoneFor(court, prose), problem: null };
  } catch (error) {
    const code = error instanceof ConferralError ? error.code : 'internal';
    return {
      prose: null,
      zone: zone ?? zoneFor(court, proseFromText('')),
      problem: `${PROBLEMS[code].says} ${PROBLEMS[code].next}`,
    };
  } finally {
    pool.close();
  }
}

async function proseOfPdf(file: string): Promise<Prose> {
  const source = await fileSource(file);
  try {
    const pdf = await openPdf(source);
    try {
      const read = await readDocument('main', pdf, {});
      const prose = proseOf('main', read.pages);
      if (prose.text.trim() === '') throw new ConferralError('no-text');
      return prose;
    } finally {
      await pdf.close();
    }
  } finally {
    await source.close();
  }
}

/** Central where nothing tells the court: the zone is then said to be assumed. */
function zoneFor(court: string | null, prose: Prose): string {
  const named = court ?? courtNamed(prose);
  return named ? zoneOfOrder(prose, named) : 'America/Chicago';
}
