// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sayWith } from '../../../components/i18n/say';
import { Panel } from '../../../components/panel/Panel';
import type { FirmSettings, PanelProps, PanelState } from '../../../components/panel/props';
import en from '../../../public/_locales/en/messages.json';
import { BLOCKED, CROWDED, UNREADABLE, WARNED } from '../../fixtures/verdicts';

const messages: Record<string, { message: string }> = en;
const NOBODY: FirmSettings = { name: null, contact: null, override: 'with-reason' };

let calls: string[];
let place: HTMLElement;

function show(state: PanelState, firm: FirmSettings = NOBODY): void {
  const props: PanelProps = {
    say: sayWith((key) => messages[key]?.message ?? ''),
    language: 'en',
    state,
    firm,
    picture: null,
    onGoBack: () => calls.push('back'),
    onFileAnyway: (reason, note) => calls.push(`filed ${reason} ${note}`.trim()),
    onWait: () => calls.push('wait'),
    onMend: () => calls.push('mend'),
  };
  act(() => render(<Panel {...props} />, place));
}

const one = (name: string) => place.querySelector<HTMLElement>(`[data-test="${name}"]`);
const click = (name: string) => act(() => one(name)!.click());

beforeEach(() => {
  calls = [];
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  act(() => render(null, place));
  place.remove();
});

describe('a verdict that blocks', () => {
  it('begins with the verdict in plain words, then the findings, the worst first', () => {
    show({ kind: 'verdict', verdict: BLOCKED });
    expect(one('headline')!.textContent).toBe(BLOCKED.headline);
    expect(one('finding')!.textContent).toContain('The certificate tells of no conference');
  });

  it('puts the focus on Go back', () => {
    show({ kind: 'verdict', verdict: BLOCKED });
    expect(document.activeElement).toBe(one('go-back'));
    click('go-back');
    expect(calls).toEqual(['back']);
  });

  it('is not filed by the first press of File anyway, nor without a reason', () => {
    show({ kind: 'verdict', verdict: BLOCKED });
    expect(one('confirm-file-anyway')).toBeNull();
    click('file-anyway');
    click('confirm-file-anyway');
    expect(calls).toEqual([]);
    expect(place.querySelector('[role="alert"]')!.textContent).toBe('Choose a reason.');
  });

  it('is filed with a reason and hands on the note', () => {
    show({ kind: 'verdict', verdict: BLOCKED });
    click('file-anyway');
    click('reason-emergency');
    (one('note') as HTMLTextAreaElement).value = ' midnight ';
    click('confirm-file-anyway');
    expect(calls).toEqual(['filed emergency midnight']);
  });

  it('says beside the note where it is kept and that it may be discoverable', () => {
    show({ kind: 'verdict', verdict: BLOCKED });
    click('file-anyway');
    const described = one('note')!.getAttribute('aria-describedby')!;
    expect(place.querySelector(`#${described}`)!.textContent).toMatch(/Kept on this computer.*discoverable/);
  });

  it('offers no way on where the firm closes it, and says whom to call', () => {
    show({ kind: 'verdict', verdict: BLOCKED }, { name: 'Quirk', contact: 'Docketing', override: 'never' });
    expect(one('file-anyway')).toBeNull();
    expect(one('go-on')).toBeNull();
    expect(one('override-closed')!.textContent).toContain('Docketing');
  });

  it('names who asks, how sure that is, and what a judge did', () => {
    show({ kind: 'verdict', verdict: BLOCKED });
    const card = one('finding')!.textContent!;
    expect(card).toContain('W.D. Tex. Local Rule CV-7(g)');
    expect(card).toContain('as another source describes it');
    expect(card).toContain('Diaz de Leon');
  });

  it('shows all forty findings', () => {
    show({ kind: 'verdict', verdict: CROWDED });
    expect(place.querySelectorAll('[data-test="finding"]')).toHaveLength(40);
  });

  it('opens no link that is not https', () => {
    const [first] = BLOCKED.findings;
    const authority = { ...first!.authority, url: 'javascript:alert(1)' };
    show({ kind: 'verdict', verdict: { ...BLOCKED, findings: [{ ...first!, authority }] } });
    expect(place.querySelectorAll('a')).toHaveLength(0);
  });
});

describe('a panel that does not block', () => {
  it.each([
    ['a warning', { kind: 'verdict', verdict: WARNED }],
    ['a file that could not be read', { kind: 'verdict', verdict: UNREADABLE }],
    [
      'a check that takes too long',
      { kind: 'late', seconds: 20, progress: { fileName: null, page: 1, pages: 3 } },
    ],
    [
      'a reader that failed',
      { kind: 'problem', code: 'internal', says: 'It failed.', next: 'Go on.', canRetry: true },
    ],
  ] as [string, PanelState][])('%s goes on with one click, whatever the firm says', (_, state) => {
    show(state, { name: 'Quirk', contact: null, override: 'never' });
    click('go-on');
    expect(calls).toEqual(['filed null']);
  });

  it('never speaks of a missing certificate where nothing could be read', () => {
    show({ kind: 'verdict', verdict: UNREADABLE });
    expect(place.textContent).not.toMatch(/certificate is missing|no certificate/i);
  });

  it('tells a file that cannot be read what to do about that very cause', () => {
    show({ kind: 'verdict', verdict: { ...UNREADABLE, problem: 'encrypted' } });
    expect(place.querySelector('.next')!.textContent).toMatch(/^Remove the protection.*You can go on/);
  });

  it('says under the first line where nobody has verified the rule behind it', () => {
    const [first] = WARNED.findings.filter((f) => f.effect !== 'none');
    const hearsay = { ...first!, confidence: 'unverified' as const };
    show({ kind: 'verdict', verdict: { ...WARNED, findings: [hearsay] } });
    expect(place.querySelector('.next')!.textContent).toContain('this is a hint and no more');
    show({ kind: 'verdict', verdict: { ...WARNED, findings: [{ ...first!, confidence: 'seen' }] } });
    expect(place.querySelector('.next')).toBeNull();
  });

  it('offers no way round a check before its time is over, so that nobody is unchecked for being quick', () => {
    show({ kind: 'checking', progress: { fileName: null, page: 0, pages: 0 } });
    expect(one('go-on')).toBeNull();
    expect(one('go-back')).not.toBeNull();
  });

  it('counts the pages while it checks', () => {
    show({ kind: 'checking', progress: { fileName: 'Motion.pdf', page: 4, pages: 12 } });
    expect(one('progress')!.textContent).toContain('Page 4 of 12');
  });

  it('moves the focus to Go back when the verdict comes', () => {
    show({ kind: 'checking', progress: { fileName: null, page: 1, pages: 3 } });
    one('go-back')!.blur();
    show({ kind: 'verdict', verdict: BLOCKED });
    expect(document.activeElement).toBe(one('go-back'));
  });
});
