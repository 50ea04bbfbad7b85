// The door to reading pictures. Hosts stand apart (host-browser, host-node).

export type { OcrHost } from './host';
export { isPicture, pagesToRecognise } from './plan';
export { type OcrLimits, OcrReader } from './reader';
