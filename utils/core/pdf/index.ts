// The reading room's door: everything other rooms may use of core/pdf. Hosts stand apart (host-browser, host-node), so
// that a browser's bundle holds nothing of Node.

export type { PdfHost } from './host';
export { type OcrHost, OcrReader } from './ocr/index';
export { type OpenOptions, type OpenPdf, openPdf, usePdfHost } from './open';
export type { Box, Line, LineRole, Page, PageSource, Piece, ReadDocument } from './page';
export { ThreadPool } from './pool';
export { type OcrOptions, type ReadOptions, readDocument } from './read-document';
export type { Rejection } from './rejections';
export { settlePages } from './settle';
export { type ByteSource, blobSource, bytesSource } from './source';
