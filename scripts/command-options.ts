// The options of a command-line tool. Takes its usage and what node:util's parseArgs takes; gives the values. `--help` prints the usage
// and ends with 0; a call that is not understood is told what is wrong with it, and how to call, and ends with 64.

import { type ParseArgsConfig, parseArgs } from 'node:util';

export function optionsOf<const C extends ParseArgsConfig>(
  usage: string,
  config: C,
): ReturnType<typeof parseArgs<C>> {
  const args = process.argv.slice(2);
  if (args.some((a) => a === '--help' || a === '-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    return misunderstood(usage, (error as Error).message);
  }
}

/** A whole number not below `least`, from an option's words. */
export function numberOf(usage: string, option: string, words: string, least: number): number {
  const number = Number(words);
  if (words.trim() === '' || !Number.isInteger(number) || number < least)
    return misunderstood(usage, `--${option} takes a whole number of at least ${least}, not "${words}"`);
  return number;
}

export function misunderstood(usage: string, says: string): never {
  // parseArgs goes on to explain how to give a name that starts with a dash.
  console.error(`${says.replace(/\. To specify a positional[\s\S]*$/, '')}\n${usage}`);
  process.exit(64);
}
