import { describe, expect, it } from 'vitest';
import { ChosenFiles } from '../../../entrypoints/upload.content/chosen-files';
import { choose, uploadPage } from './pages';

const pdf = (name = 'motion.pdf') => new File(['%PDF-'], name, { lastModified: 1 });

/** A file on a drive that went away without a word: reading it never ends. */
function onADeadDrive(): File {
  const file = pdf();
  const never = { arrayBuffer: () => new Promise<ArrayBuffer>(() => {}) };
  Object.defineProperty(file, 'slice', { value: () => never });
  return file;
}

describe('the files chosen', () => {
  const chosen = (...files: File[]) => {
    const page = uploadPage();
    choose(page.querySelector('input[type=file]'), ...files);
    const set = new ChosenFiles();
    set.refresh(page, false);
    return { page, set };
  };

  it('are unchanged where they read as before', async () => {
    expect(await chosen(pdf()).set.changed()).toBe('no');
  });

  it('are changed where one cannot be read any more', async () => {
    const file = pdf();
    const { set } = chosen(file);
    const gone = { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
    Object.defineProperty(file, 'slice', { value: () => gone });
    expect(await set.changed()).toBe('yes');
  });

  it('that do not answer keep nobody waiting past the time given', async () => {
    const { set } = chosen(onADeadDrive());
    const began = Date.now();
    expect(await set.changed(0.1)).toBe('unknown');
    expect(Date.now() - began).toBeLessThan(2000);
  });

  it('of a filing let go are told from one that came after', () => {
    const { page, set } = chosen(pdf(), pdf('letter.pdf'));
    set.release(page);
    expect(set.othersThanReleased(page)).toBe(false);
    choose(page.querySelector('input[type=file]'), pdf());
    expect(set.othersThanReleased(page)).toBe(true);
  });
});
