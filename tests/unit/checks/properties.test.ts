import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFICIENT_CERTIFICATES } from '../../fixtures/motions/deficient-certificates';
import { GOOD_CERTIFICATES } from '../../fixtures/motions/good-certificates';
import { LAYOUTS } from '../../fixtures/pdf-maker/index';
import { judgeCase, stopping } from './judged';

const ALL = [...GOOD_CERTIFICATES, ...DEFICIENT_CERTIFICATES].filter((c) => c.text !== null);
const anyCase = fc.constantFrom(...ALL);

describe('what changes nothing changes no verdict', () => {
  it('layout, stamps and the look of headings', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, fc.constantFrom(...LAYOUTS), async (c, layout) => {
        const [plain, set] = [await judgeCase(c), await judgeCase(c, layout)];
        expect(set.verdict).toBe(plain.verdict);
        expect(stopping(set)).toEqual(stopping(plain));
      }),
      { numRuns: 12 },
    );
  });

  it('curly quotes and the case of the heading', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async (c) => {
        const text = (c.text ?? '')
          .replace(/['’]/g, '\u2019')
          .replace(/(^|\s)"/g, '$1\u201C')
          .replace(/"/g, '\u201D');
        const heading = c.heading && c.heading[0]?.toUpperCase() + c.heading.slice(1).toLowerCase();
        const [plain, changed] = [await judgeCase(c), await judgeCase({ ...c, text, heading })];
        expect(changed.verdict).toBe(plain.verdict);
        expect(stopping(changed)).toEqual(stopping(plain));
      }),
      { numRuns: 8 },
    );
  });
});

describe('removing a required fact from a passing certificate always stops it, and names that fact', () => {
  const PARTS = {
    when: 'On March 12, 2025, ',
    who: ' with Ruben Salcedo, counsel for Plaintiff,',
    reason: ' because he believes the appendix comes too late',
  };
  const whole = (leave: keyof typeof PARTS | null) => {
    const part = (p: keyof typeof PARTS) => (p === leave ? '' : PARTS[p]);
    return `${part('when')}I conferred by telephone${leave === 'who' ? ' with counsel' : part('who')} regarding this motion. Plaintiff opposes it${part('reason')}.`;
  };
  const base = GOOD_CERTIFICATES.find((c) => c.name === 'N.D. Tex., opposed, all told');
  if (!base) throw new Error('the case is gone');

  it('passes whole', async () => {
    expect((await judgeCase({ ...base, text: whole(null) })).verdict).toBe('pass');
  });

  for (const fact of Object.keys(PARTS) as (keyof typeof PARTS)[])
    it(`without ${fact}`, async () => {
      const verdict = await judgeCase({ ...base, text: whole(fact) });
      expect(verdict.verdict).toBe('block');
      expect(stopping(verdict)).toEqual([fact]);
    });
});
