// The views in every state, for axe, and with more in them than any one filing has (forty findings, endless names). Built by
// build.ts into one script that a test puts into a page of its own (a quirks-mode one, like the court's); never shipped.
// `window.gallery.panel(name)` mounts one.

import { sayWith } from '../../../components/i18n/say';
import { mountLine } from '../../../components/line/mount';
import type { LineState } from '../../../components/line/props';
import { mountPanel } from '../../../components/panel/mount';
import type { FirmSettings, PanelProps, PanelState } from '../../../components/panel/props';
import type { PictureOf } from '../../../components/verdict/picture';
import en from '../../../public/_locales/en/messages.json';
import es from '../../../public/_locales/es/messages.json';
import {
  BLOCKED,
  CROWDED,
  NO_CERTIFICATE,
  PAGE_LINES,
  TOO_EARLY,
  UNREADABLE,
  WARNED,
} from '../../fixtures/verdicts';

const NOBODY: FirmSettings = { name: null, contact: null, override: 'with-reason' };
const FIRM: FirmSettings = {
  name: 'Quirk & Aster PLLC',
  contact: 'Docketing, ext. 4410',
  message: 'Every opposed motion is read by the signing attorney before it goes out.',
  override: 'never',
};
const PROGRESS = { fileName: 'Motion to Compel (final).pdf', page: 4, pages: 12 };

const STATES: Record<string, { state: PanelState; firm?: FirmSettings }> = {
  checking: { state: { kind: 'checking', progress: PROGRESS } },
  late: { state: { kind: 'late', seconds: 20, progress: { ...PROGRESS, ocr: true } } },
  block: { state: { kind: 'verdict', verdict: BLOCKED } },
  'block-firm': { state: { kind: 'verdict', verdict: BLOCKED }, firm: FIRM },
  warn: { state: { kind: 'verdict', verdict: WARNED } },
  'too-early': { state: { kind: 'verdict', verdict: TOO_EARLY } },
  'no-certificate': { state: { kind: 'verdict', verdict: NO_CERTIFICATE } },
  unreadable: { state: { kind: 'verdict', verdict: UNREADABLE } },
  crowded: { state: { kind: 'verdict', verdict: CROWDED } },
  problem: {
    state: {
      kind: 'problem',
      code: 'reader-crashed',
      says: 'The reader stopped unexpectedly.',
      next: 'Try again, or go on and look at the certificate yourself.',
      canRetry: true,
    },
  },
};

const LINES: LineState[] = [
  { kind: 'checking', progress: PROGRESS },
  { kind: 'pass' },
  { kind: 'not-required', reason: null },
  { kind: 'warn', headline: WARNED.headline },
  { kind: 'block', headline: BLOCKED.headline },
  {
    kind: 'unreadable',
    says: 'The PDF holds no words that can be read: its pages are pictures or empty.',
    next: 'Look at the certificate yourself before you go on.',
  },
  { kind: 'overridden' },
  { kind: 'observing' },
];

/** The sample page on a canvas, 2 pixels to the point. */
const picture: PictureOf = async (_, number) => {
  const scale = 2;
  const canvas = new OffscreenCanvas(612 * scale, 792 * scale);
  const draw = canvas.getContext('2d')!;
  draw.fillStyle = '#fff';
  draw.fillRect(0, 0, canvas.width, canvas.height);
  draw.fillStyle = '#111';
  for (const { x, y, text, bold } of number === 3 ? PAGE_LINES : []) {
    draw.font = `${bold ? 'bold ' : ''}${12 * scale}px "Liberation Serif", serif`;
    const wanted = text.length * 5.72 * scale;
    const spare = wanted - draw.measureText(text).width;
    draw.letterSpacing = `${spare / text.length}px`;
    draw.fillText(text, x * scale, y * scale);
    draw.letterSpacing = '0px';
  }
  draw.font = `${12 * scale}px "Liberation Serif", serif`;
  draw.fillText(String(number), 303 * scale, 756 * scale);
  return { image: canvas.transferToImageBitmap(), scale };
};

const sayIn = (language: string) => {
  const messages: Record<string, { message: string }> = language === 'es' ? es : en;
  return sayWith((key) => messages[key]?.message ?? '');
};

const calls: string[] = [];

function host(): ShadowRoot {
  document.querySelectorAll('conferral-sample').forEach((e) => e.remove());
  const element = document.createElement('conferral-sample');
  document.body.append(element);
  return element.attachShadow({ mode: 'open' });
}

function panel(name: string, language = 'en'): void {
  const sample = STATES[name];
  if (!sample) throw new Error(`no state ${name}`);
  const props: PanelProps = {
    say: sayIn(language),
    language,
    state: sample.state,
    firm: sample.firm ?? NOBODY,
    picture,
    onGoBack: () => calls.push('back'),
    onFileAnyway: (reason, note) => calls.push(`anyway ${reason} ${note}`.trim()),
    onWait: () => calls.push('wait'),
    onMend: () => calls.push('mend'),
    onSend: () => calls.push('send'),
    onRules: () => calls.push('rules'),
  };
  mountPanel(host(), props);
}

function lines(language = 'en'): void {
  const root = host();
  for (const state of LINES) {
    const place = document.createElement('div');
    root.append(place);
    mountLine(place.attachShadow({ mode: 'open' }), {
      say: sayIn(language),
      language,
      state,
      rulesAsOf: '2026-02-01',
      onDetails: state.kind === 'warn' || state.kind === 'block' ? () => calls.push('details') : null,
    });
  }
}

declare global {
  interface Window {
    gallery: { panel: typeof panel; lines: typeof lines; states: string[]; calls: string[] };
  }
}
window.gallery = { panel, lines, states: Object.keys(STATES), calls };
