// Times one thing against others, turn by turn, so that a busy machine weighs on all alike. Takes works; gives the middle of
// their times: by the clock, and of the processor (all threads of this process; what other programs do meanwhile does not
// count). Short works are done often: a compiler that is still at work would weigh on whatever code is larger.

export interface Spent {
  /** Milliseconds by the clock. */
  ms: number;
  /** Milliseconds of processor time; 0 for work done in other processes. */
  cpuMs: number;
}

/** Milliseconds for warming, and again for the rounds that count; as many rounds as go into them, within bounds. */
const WARMING = 3000;
const MOST_ROUNDS = 40;

export async function middleTimes<K extends string>(
  works: Record<K, () => Promise<unknown>>,
  rounds: number,
): Promise<Record<K, Spent>> {
  const spent = new Map<K, Spent[]>();
  const names = Object.keys(works) as K[];
  const turn = async (counts: boolean) => {
    for (const name of names) {
      const cpu = process.cpuUsage();
      const began = performance.now();
      await works[name]();
      const ms = performance.now() - began;
      const { user, system } = process.cpuUsage(cpu);
      if (counts) spent.set(name, [...(spent.get(name) ?? []), { ms, cpuMs: (user + system) / 1000 }]);
    }
  };
  for (const counts of [false, true]) {
    const until = performance.now() + WARMING;
    const least = counts ? rounds : 1;
    for (let round = 0; round < least || (round < MOST_ROUNDS && performance.now() < until); round++)
      await turn(counts);
  }
  return Object.fromEntries(
    names.map((name) => {
      const of = spent.get(name) ?? [];
      return [name, { ms: middle(of.map((s) => s.ms)), cpuMs: middle(of.map((s) => s.cpuMs)) }];
    }),
  ) as Record<K, Spent>;
}

function middle(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
