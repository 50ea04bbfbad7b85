import { describe, expect, it } from 'vitest';
import { DEFICIENT_CERTIFICATES } from '../../fixtures/motions/deficient-certificates';
import { GOOD_CERTIFICATES } from '../../fixtures/motions/good-certificates';
import { judgeCase, stopping } from './judged';

describe('a certificate that tells what its court asks is let through', () => {
  for (const c of GOOD_CERTIFICATES)
    it(`${c.court}: ${c.name}`, async () => {
      const verdict = await judgeCase(c);
      expect(c.verdict, `${verdict.headline} ${stopping(verdict)}`).toContain(verdict.verdict);
    });
});

describe('a certificate that lacks something is stopped, and for that', () => {
  for (const c of DEFICIENT_CERTIFICATES)
    it(`${c.court}: ${c.name}`, async () => {
      const verdict = await judgeCase(c);
      expect(c.verdict, verdict.headline).toContain(verdict.verdict);
      for (const check of c.stops ?? []) expect(stopping(verdict)).toContain(check);
    });
});
