// Sets up a machine that has git and Node 20 and nothing else: packages, a Chromium, a Firefox. Plain JavaScript without
// packages, since it runs before there are any. Says in one line each what is missing; a second run finds all and is quick.
//   node scripts/setup.mjs            packages and both browsers; exit 1 where packages or Chromium are missing
// Why these browsers: branded Google Chrome ignores --load-extension since version 137, and Playwright's own Firefox
// cannot load extensions (both tried), so Chromium and the system's Firefox are looked for.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const FOUND = join(ROOT, 'node_modules', '.cache', 'conferral', 'browsers.json');
const MINUTES = 60_000;

/** @typedef {{ chromium: string | null, firefox: string | null }} Browsers */

function say(line) {
  process.stderr.write(`set-up: ${line}\n`);
}

function run(command, args, minutes, quiet = false) {
  return spawnSync(command, args, {
    cwd: ROOT,
    // Standard output belongs to whoever called us.
    stdio: ['ignore', quiet ? 'ignore' : 2, quiet ? 'ignore' : 2],
    timeout: minutes * MINUTES,
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Whether node_modules holds what package-lock.json asks for: npm writes down what it installed. */
function packagesAreThere() {
  const wanted = readJson(join(ROOT, 'package-lock.json'))?.packages ?? {};
  const has = readJson(join(ROOT, 'node_modules', '.package-lock.json'))?.packages ?? {};
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.peer || has[path]?.version === entry.version,
  );
}

export function setUpPackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    say(`Node ${process.versions.node} is too old; install Node 20.19 or newer.`);
    return false;
  }
  if (packagesAreThere()) return true;
  say('installing packages (npm ci)');
  if (run('npm', ['ci', '--no-audit', '--no-fund'], 10).status === 0) return true;
  say('packages are missing: npm ci failed; it needs the npm registry.');
  return false;
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  for (const name of names)
    for (const folder of folders)
      for (const ending of endings) {
        const path = join(folder, name + ending);
        if (existsSync(path)) return path;
      }
  return null;
}

function starts(path) {
  return path !== null && existsSync(path) && run(path, ['--version'], 0.5, true).status === 0;
}

/** Where Playwright keeps its Chromium, whether it is there or not. */
function playwrightChromium() {
  try {
    return createRequire(import.meta.url)('playwright').chromium.executablePath();
  } catch {
    return null;
  }
}

const PLACES = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** Google Chrome, where it is old enough to load an unpacked extension. */
function oldChrome() {
  const path = onPath(['google-chrome', 'google-chrome-stable']);
  if (path === null) return null;
  const version = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: MINUTES / 2 }).stdout ?? '';
  return Number(/(\d+)\./.exec(version)?.[1] ?? 999) < 137 ? path : null;
}

function firstThatStarts(paths) {
  return paths.find((path) => path && starts(path)) ?? null;
}

function systemChromium() {
  return firstThatStarts([
    process.env.CONFERRAL_CHROMIUM ?? null,
    playwrightChromium(),
    onPath(['chromium', 'chromium-browser']),
    ...PLACES.chromium,
    oldChrome(),
  ]);
}

function systemFirefox() {
  return firstThatStarts([
    process.env.CONFERRAL_FIREFOX ?? null,
    onPath(['firefox-esr', 'firefox']),
    ...PLACES.firefox,
  ]);
}

/** Debian's package, where this is Debian and we may. */
function fromDebian(packages) {
  if (process.getuid?.() !== 0 || onPath(['apt-get']) === null) return false;
  say(`installing ${packages.join(' ')} (apt-get)`);
  run('apt-get', ['update', '-q'], 3, true);
  return (
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], 8, true).status === 0
  );
}

function findChromium() {
  const there = systemChromium();
  if (there) return there;
  say("no Chromium on this machine; trying Playwright's");
  run('npx', ['playwright', 'install', 'chromium'], 4, true);
  return systemChromium() ?? (fromDebian(['chromium', 'fonts-liberation']) ? systemChromium() : null);
}

function findFirefox() {
  return systemFirefox() ?? (fromDebian(['firefox-esr', 'fonts-liberation']) ? systemFirefox() : null);
}

/**
 * Finds both browsers or installs them. Remembers what it found, so that the next run starts no browser.
 * @returns {Browsers}
 */
export function setUpBrowsers() {
  const known = readJson(FOUND);
  /** @type {Browsers} */
  const found = {
    chromium: known?.chromium && existsSync(known.chromium) ? known.chromium : findChromium(),
    firefox: known?.firefox && existsSync(known.firefox) ? known.firefox : findFirefox(),
  };
  mkdirSync(dirname(FOUND), { recursive: true });
  writeFileSync(FOUND, JSON.stringify(found));
  if (!found.chromium) {
    say(
      'missing: Chromium. Install it (Debian: apt-get install chromium) or set CONFERRAL_CHROMIUM to its path.',
    );
  }
  if (!found.firefox) {
    say(
      'missing: Firefox. Install it (Debian: apt-get install firefox-esr) or set CONFERRAL_FIREFOX to its path.',
    );
  }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const ready = setUpPackages();
  process.exitCode = ready && setUpBrowsers().chromium ? 0 : 1;
}
