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
): PDFDataRangeTransport {
  class SourceTransport extends pdfjs.PDFDataRangeTransport {
    override requestDataRange(begin: number, end: number): void {
      source.read(begin, end).then(
        (chunk) => {
          if (chunk.length < Math.min(end, source.size) - begin)
            onFailure(readFault(new Error('short read')));
          else this.onDataRange(begin, chunk);
        },
        (error: unknown) => onFailure(readFault(error)),
      );
    }
    override abort(): void {}
  }
  return new SourceTransport(source.size, null);
}
