// Feeds pdf.js from a ByteSource by ranges, so that only what it asks for is read. Takes the source and what to do when
// a read fails; gives a range transport. Failure cannot travel through pdf.js' transport, hence the callback.

import type { PDFDataRangeTransport } from 'pdfjs-dist';
import type { ConferralError } from '../problems';
import type { PdfjsModule } from './host';
import { type ByteSource, readFault } from './source';

export function rangeTransport(
  pdfjs: PdfjsModule,
  source: ByteSource,
  onFailure: (error: ConferralError) => void,
  first: Uint8Array | null = null,
): PDFDataRangeTransport {
  class SourceTransport extends pdfjs.PDFDataRangeTransport {
    private over = false;

    override requestDataRange(begin: number, end: number): void {
      void this.answer(begin, end);
    }

    override abort(): void {
      this.over = true;
    }

    private async answer(begin: number, end: number): Promise<void> {
      try {
        const chunk = await source.read(begin, end);
        // pdf.js takes a chunk that nobody waits for any more, the file being closed, as a fault of its own.
        if (this.over) return;
        if (chunk.length < Math.min(end, source.size) - begin) throw new Error('short read');
        this.onDataRange(begin, chunk);
      } catch (error) {
        if (!this.over) onFailure(readFault(error));
      }
    }
  }
  return new SourceTransport(source.size, first);
}
