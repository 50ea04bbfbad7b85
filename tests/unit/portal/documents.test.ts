import { describe, expect, it } from 'vitest';
import { chosenOn, keyOf } from '../../../utils/portal/documents';
import { choose, uploadPage } from './pages';

const ROWS = [1, 2]
  .map(
    (n) =>
      `<table><tr><td><input type="file" name="a${n}"></td><td><select><option></option><option selected>Exhibit</option></select></td><td><input type="text" value="Letter ${n}"></td></tr></table>`,
  )
  .join('');
const pdf = (name: string) => new File(['%PDF-'], name, { lastModified: 1 });

describe('the documents on the page', () => {
  const page = uploadPage({ rows: ROWS });
  const [main, first, second] = [...page.querySelectorAll('input[type=file]')];
  choose(main!, pdf('motion.pdf'));
  choose(first!, pdf('letter.pdf'));
  choose(second!);

  it('are the main document first, then the attachments in order with category and description', () => {
    expect(
      chosenOn(page).map(({ ref, fileName, category, description }) => [
        ref,
        fileName,
        category,
        description,
      ]),
    ).toEqual([
      ['main', 'motion.pdf', null, null],
      ['attachment-1', 'letter.pdf', 'Exhibit', 'Letter 1'],
    ]);
  });

  it('on the page for attachments alone begin with attachment 1', () => {
    expect(chosenOn(page, true).map(({ ref }) => ref)).toEqual(['attachment-1', 'attachment-2']);
  });

  it('count once where a copy of the form holds the same file', () => {
    const file = pdf('motion.pdf');
    const twice = uploadPage({ rows: '<input type="file" name="copy">' });
    for (const input of twice.querySelectorAll('input[type=file]')) choose(input, file);
    expect(chosenOn(twice).map(({ ref }) => ref)).toEqual(['main']);
  });

  it('are found wherever a script moved the input', () => {
    const elsewhere = page.createElement('form');
    page.body.append(elsewhere);
    elsewhere.append(main!);
    expect(chosenOn(page).some(({ fileName }) => fileName === 'motion.pdf')).toBe(true);
  });
});

describe('the key of a set of documents', () => {
  it('is another when a file of the same name, size and time is chosen again', () => {
    const page = uploadPage();
    const input = page.querySelector('input[type=file]')!;
    const ids = new Map<File, string>();
    const idOf = (file: File) => {
      if (!ids.has(file)) ids.set(file, `f${ids.size}`);
      return ids.get(file)!;
    };
    choose(input, pdf('motion.pdf'));
    const before = keyOf(chosenOn(page), idOf);
    expect(keyOf(chosenOn(page), idOf)).toBe(before);
    choose(input, pdf('motion.pdf'));
    expect(keyOf(chosenOn(page), idOf)).not.toBe(before);
  });
});
