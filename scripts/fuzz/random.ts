// A seeded source of chance (mulberry32), so that a run can be repeated. Takes a seed; gives numbers.

export class Chance {
  constructor(private state: number) {}

  /** 0..1, 1 left out. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0, `below` left out. */
  upTo(below: number): number {
    return Math.floor(this.next() * below);
  }

  pick<T>(of: readonly T[]): T {
    return of[this.upTo(of.length)]!;
  }
}
