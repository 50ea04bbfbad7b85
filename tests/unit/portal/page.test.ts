import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { attachmentsFollow, pageOf } from '../../../utils/portal/page';
import { HEADING, pageWith, uploadPage } from './pages';

const AT = { pathname: '/cgi-bin/Dispatch.pl' };

describe('the upload page', () => {
  it('is told by what it is', () => {
    expect(pageOf(uploadPage(), AT)).toMatchObject({ kind: 'upload', attachmentsOnly: false });
  });

  it.each([
    ['another script in the action', { action: '/cgi-bin/FileIt.pl?9' }],
    ['a Next that is type=submit', { next: '<input type="submit" value="Next">' }],
    ['a button with other words', { next: '<button type="submit">Continue</button>' }],
    ['no case in the heading', { heading: '' }],
    ['other words for the documents', { text: '<p>Choose what to file.</p>' }],
  ])('is still told with %s', (_, changed) => {
    expect(pageOf(uploadPage(changed), AT).kind).toBe('upload');
  });

  it('is told behind another form with a file input', () => {
    const page = uploadPage();
    const other = page.createElement('form');
    other.setAttribute('method', 'post');
    other.innerHTML = '<input type="file" name="photo">';
    page.body.prepend(other);
    const { kind, form } = pageOf(page, AT);
    expect(kind).toBe('upload');
    expect(form).not.toBe(other);
  });

  it('is told where its button makes it a POST', () => {
    const page = uploadPage({ next: '<button formmethod="post">Next</button>' });
    page.querySelector('form')!.removeAttribute('method');
    expect(pageOf(page, AT).kind).toBe('upload');
  });

  it('of the older flow knows that attachments follow', () => {
    const page = uploadPage({
      rows: '<input type="radio" name="attachments" value="no"><input type="radio" name="attachments" value="yes" checked>',
    });
    expect(attachmentsFollow(pageOf(page, AT).form!)).toBe(true);
    expect(attachmentsFollow(pageOf(uploadPage(), AT).form!)).toBe(false);
  });

  it('for attachments alone is told by its list', () => {
    const page = uploadPage({
      text: '<p>Select one or more attachments.</p>',
      rows: '<input type="button" value="Add to List">',
    });
    expect(pageOf(page, AT)).toMatchObject({ kind: 'upload', attachmentsOnly: true });
  });
});

describe('a page that is no upload page', () => {
  it.each([
    [
      'a docket report',
      `${HEADING}<table><tr><td>06/10/2021</td><td>MOTION to Compel</td></tr></table>`,
      '/cgi-bin/DktRpt.pl',
    ],
    [
      'a query page',
      '<form enctype="multipart/form-data" method="POST" action="../cgi-bin/DktRpt.pl?1-L_1_0-1"><input name="case_num"><input name="button1" value="Run Report" type="button" onclick="ProcessForm()"></form>',
      '/cgi-bin/DktRpt.pl',
    ],
    [
      'the PDF checker, which files nothing',
      '<form enctype="multipart/form-data" method="POST" action="../cgi-bin/CheckPDF.pl"><p>Check PDF Document</p><input type="file" name="f"><input type="submit" value="Next"></form>',
      '/cgi-bin/CheckPDF.pl',
    ],
    [
      'petition software’s upload',
      '<form enctype="multipart/form-data" method="POST" action="../cgi-bin/Dispatch.pl?caseupld"><input type="file" name="case_1"></form>',
      '/cgi-bin/Dispatch.pl',
    ],
    [
      'a bankruptcy court’s list of creditors, which is a text file',
      `${HEADING}<b>Load Creditor Information</b><form enctype="multipart/form-data" method="POST" action="../cgi-bin/Dispatch.pl?42-L_5_0-1"><input type="file" name="f"><input name="button1" value="Next" type="button" onclick="ProcessForm()"></form>`,
      '/cgi-bin/Dispatch.pl',
    ],
    ['a search form', '<form method="GET" action="/s"><input type="file" name="f"></form>', '/search'],
  ])('%s is left alone', (_, content, pathname) => {
    expect(pageOf(pageWith(content), { pathname }).kind).toBe('other');
  });

  it('of an appellate court’s filing, another product, is not guarded', () => {
    const { document } = new Window({ url: 'https://ecf.ca5.uscourts.gov/n/AttorneyFiling/upload.jsf' });
    document.body.innerHTML =
      '<form id="mainForm" method="post" enctype="multipart/form-data" action="/n/AttorneyFiling/upload.jsf">Upload PDF Documents <input type="file" name="mainForm:file"><input type="submit" value="Continue"></form>';
    const page = pageOf(document as unknown as Document, { pathname: '/n/AttorneyFiling/upload.jsf' });
    expect(page.kind).not.toBe('upload');
  });

  it('with a form that may be a filing is not guarded but talked about', () => {
    const page = pageWith(
      '<form enctype="multipart/form-data" method="post" action="/n/AttorneyFiling/upload.jsf"><label>PDF documents</label><input type="file" name="f"></form>',
    );
    page.getElementById('cmecfMainContent')!.removeAttribute('id');
    expect(pageOf(page, { pathname: '/n/AttorneyFiling/upload.jsf' }).kind).toBe('unrecognised');
  });
});
