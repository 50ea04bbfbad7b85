// Checks one file from the command line, with the same core the browser runs.
//   npm run --silent check -- FILE.pdf --court txwd [--event "Compel"] [--filed 2021-06-10] [--case 3:20-cv-00311]
//     [--attachment FILE]… [--order FILE]… [--json]
// Exit 0: pass or not required. 1: warn. 2: block. 3: unreadable. 64: the command was not understood.

import { parseCommand, USAGE, UsageError } from './check/command';
import { textOf } from './check/text';

const EXIT = { pass: 0, 'not-required': 0, warn: 1, block: 2, unreadable: 3 } as const;

async function main(): Promise<number> {
  const command = parseCommand(process.argv.slice(2));
  if (command.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  // Loaded after the command is understood, so that a wrong call answers at once.
  const { runCommand } = await import('./check/run');
  const { published } = await import('../utils/core/verdict/contract');
  const verdict = await runCommand(command);
  process.stdout.write(command.json ? `${JSON.stringify(published(verdict))}\n` : `${textOf(verdict)}\n`);
  // The published object has no place for notes; that an order was not applied must be said all the same.
  if (command.json)
    for (const note of verdict.notes.filter((n) => command.orders.length > 0 && n.confidence === null))
      process.stderr.write(`${note.text}\n`);
  return EXIT[verdict.verdict];
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const usage = error instanceof UsageError;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (usage) process.stderr.write(`\n${USAGE}\n`);
    process.exitCode = usage ? 64 : 3;
  },
);
