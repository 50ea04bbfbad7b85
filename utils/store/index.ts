// utils/store: what was checked and decided, case orders, overlays and clocks, kept on this machine.
// See record.ts for what an entry holds; no text of a document is among it.

export {
  type Appended,
  append,
  applyRetention,
  entries,
  erase,
  type HistoryRow,
  history,
  verify,
  wholeLog,
} from './audit';
export { allOrders, removeOrder, saveOrder } from './case-orders';
export { type Break, breaksIn, type Head } from './chain';
export {
  type ClockMark,
  eraseClocks,
  type KeptClock,
  keepClocks,
  keptClocks,
  markClock,
  retainClocks,
} from './clocks';
export { csv, jsonLines } from './export';
export { allOverlays, removeOverlay, saveOverlay } from './overlays';
export * from './record';
export { type RunningClock, runningClocks } from './running-clocks';
