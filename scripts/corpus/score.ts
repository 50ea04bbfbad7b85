// Counts and intervals. Takes hits and trials; gives proportions with Wilson's 95 % interval, and precision, recall
// and F1 of sets found against sets expected.

export interface Share {
  hits: number;
  of: number;
}

export function share(hits: number, of: number): Share {
  return { hits, of };
}

/** Wilson score interval at 95 %. */
export function wilson({ hits, of }: Share): [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.959964;
  const p = hits / of;
  const d = 1 + (z * z) / of;
  const mid = (p + (z * z) / (2 * of)) / d;
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / d;
  return [Math.max(0, mid - half), Math.min(1, mid + half)];
}

/** "118/120  98.3 % (94.1-99.5)". */
export function printed(s: Share): string {
  const [low, high] = wilson(s);
  const pc = (x: number) => (100 * x).toFixed(1);
  return s.of === 0 ? '0/0' : `${s.hits}/${s.of}  ${pc(s.hits / s.of)} % (${pc(low)}-${pc(high)})`;
}

export class Tally {
  right = 0;
  extra = 0;
  missed = 0;

  add(found: ReadonlySet<string>, wanted: ReadonlySet<string>): void {
    for (const f of found) wanted.has(f) ? this.right++ : this.extra++;
    for (const w of wanted) if (!found.has(w)) this.missed++;
  }

  get precision(): number {
    return this.right + this.extra === 0 ? 1 : this.right / (this.right + this.extra);
  }
  get recall(): number {
    return this.right + this.missed === 0 ? 1 : this.right / (this.right + this.missed);
  }
  get f1(): number {
    const { precision: p, recall: r } = this;
    return p + r === 0 ? 0 : (2 * p * r) / (p + r);
  }

  toString(): string {
    const pc = (x: number) => x.toFixed(3);
    return `P ${pc(this.precision)}  R ${pc(this.recall)}  F1 ${pc(this.f1)}  (${this.right} right, ${this.extra} extra, ${this.missed} missed)`;
  }
}
