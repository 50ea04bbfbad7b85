// Pictures of every state, for the README and for looking at: `npm run screenshots [WORD ...]` takes those whose scene has one of
// the words in its name. A filer's walk through the simulated court in a real Chromium that carries the built extension,
// with real PDFs; each picture is what then stood on the screen. Writes docs/images/*.webp.

import { type AtUpload, atUpload } from '../tests/browser/at-upload';
import { buildExtensions } from '../tests/browser/harness/builds';
import * as court from './screenshots/at-the-court';
import { Camera } from './screenshots/camera';
import { underPolicy } from './screenshots/firm';
import * as own from './screenshots/own-pages';

const VIEWPORT = { width: 1280, height: 860 };

const SCENES: Record<string, (studio: court.Studio) => Promise<void>> = {
  blocked: court.blocked,
  findings: court.otherFindings,
  unverified: court.unverified,
  quiet: court.quiet,
  slow: court.slow,
  gone: court.gone,
  popups: own.popups,
  review: own.reviewPages,
  cases: own.cases,
  pages: own.plainPages,
};

const words = process.argv.slice(2);
const wanted = (scene: string) => words.length === 0 || words.some((word) => scene.includes(word));

async function withUpload(
  options: Parameters<typeof atUpload>[1],
  run: (at: AtUpload) => Promise<void>,
): Promise<void> {
  const at = await atUpload('chromium', { viewport: VIEWPORT, ...options });
  try {
    await run(at);
  } finally {
    await at.close();
  }
}

await buildExtensions(['chrome']);
const camera = new Camera(words.length === 0);
const scenes = Object.entries(SCENES).filter(([name]) => wanted(name));
if (scenes.length > 0)
  await withUpload({}, async (at) => {
    for (const [, scene] of scenes) await scene({ at, camera });
  });
if (wanted('spanish'))
  await withUpload({ env: own.SPANISH, args: ['--lang=es'] }, (at) => own.inSpanish({ at, camera }));
if (wanted('firm') && !(await underPolicy(camera, () => atUpload('chromium', { viewport: VIEWPORT }))))
  console.error(
    'Not taken: panel-override-closed, options-managed. They need the right to write /etc/chromium.',
  );
console.log(`${camera.taken.length} states, each in 4 looks.`);
