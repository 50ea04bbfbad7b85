import { describe, expect, it } from 'vitest';
import { caseNumberIn, caseNumberOn, sameCase } from '../../../utils/portal/case';
import { filedAt, zoneOf } from '../../../utils/portal/court-zone';
import { eventsInHeading, isEventScreen, pickedEventsOn, saysSealed } from '../../../utils/portal/events';
import { courtOf } from '../../../utils/portal/hosts';
import { lastScreenOf } from '../../../utils/portal/last-screens';
import { structureOf } from '../../../utils/portal/structure';
import { HEADING, pageWith, uploadPage } from './pages';

describe('the host', () => {
  it.each([
    ['ecf.txwd.uscourts.gov', { court: 'txwd', training: false }],
    ['ecf-train.txsd.uscourts.gov', { court: 'txsd', training: true }],
    ['ecf-test.txnd.uscourts.gov', { court: 'txnd', training: true }],
    ['ecf.ohndad.ohnd.uscourts.gov', { court: 'ohnd', training: false }],
    ['ecf.tc1d.aztc.uscourts.gov', { court: 'aztc', training: true }],
    ['dcecf.psc.uscourts.gov', { court: 'psc', training: true }],
  ])('%s is a court’s', (host, court) => expect(courtOf(host)).toEqual(court));

  it.each([
    'ecf.canb.uscourts.gov.evilsite.com',
    'www.txwd.uscourts.gov',
    'pacer.login.uscourts.gov',
    'pcl.uscourts.gov',
    'ecf.uscourts.gov',
  ])('%s is none', (host) => expect(courtOf(host)).toBeNull());
});

describe('the case', () => {
  it('is read from the heading’s link, with the judges’ initials', () => {
    expect(caseNumberOn(uploadPage())).toBe('7:19-cv-00150-DC-RCG');
  });
  it('is read from plain text where there is no link', () => {
    expect(caseNumberOn(pageWith('CIVIL DOCKET FOR CASE #: 3:23-cv-04557-JCS'))).toBe('3:23-cv-04557-JCS');
  });
  it('is not taken from a list of choices', () => {
    expect(caseNumberOn(pageWith('<select><option>1:24-cv-00518-RP</option></select>'))).toBeNull();
  });
  it.each(['4:16-bk-73062', '22-70031'])('%s is a bankruptcy’s number', (number) => {
    expect(caseNumberIn(`Case ${number} Doc 4`)).toBe(number);
  });
  it('is the same with and without initials and leading zeros', () => {
    expect(sameCase('7:19-cv-00150-DC-RCG', '7:19-cv-150')).toBe(true);
    expect(sameCase('7:19-cv-00150-DC', '7:19-cv-00151-DC')).toBe(false);
  });
});

describe('the docket events', () => {
  const picked = pageWith(
    '<form><div id="availableEvents"><div class="fakeOption">Stay</div></div><b>Selected Events</b> (click to remove)<div id="selectedEvents"><div class="fakeOption">Compel</div><div class="fakeOption">Sanctions</div></div></form>',
  );
  it('are those picked, not those offered', () => {
    expect(isEventScreen(picked)).toBe(true);
    expect(pickedEventsOn(picked)).toEqual(['Compel', 'Sanctions']);
  });
  it('are read from a plain list', () => {
    const page = pageWith(
      '<form><select name="event" multiple><option selected>Compel</option><option>Stay</option></select></form>',
    );
    expect(pickedEventsOn(page)).toEqual(['Compel']);
  });
  it('are read from a later page’s heading that names them', () => {
    const page = pageWith('<font size="4"><b>Motions - Compel and Sanctions</b></font>');
    expect(eventsInHeading(page)).toEqual(['Compel', 'Sanctions']);
    expect(eventsInHeading(pageWith(HEADING))).toEqual([]);
  });
  it('say whether the filing is sealed', () => {
    expect(saysSealed(picked, ['Sealed Motion'])).toBe(true);
    expect(saysSealed(picked, ['Ex Parte Motion'])).toBe(true);
    expect(saysSealed(picked, ['Unseal Document'])).toBe(false);
    expect(saysSealed(pageWith('<input type="radio" name="sealed" value="yes" checked>'), [])).toBe(true);
  });
});

describe('the last screens', () => {
  it.each([
    'Attention!! Submitting this screen commits this transaction.',
    'Pressing the NEXT button on this screen commits this transaction.',
    'This is the last screen. Your document is filed when you continue.',
    'Have you redacted?',
  ])('"%s" is the last one', (words) => {
    expect(lastScreenOf(pageWith(`<form method="POST"><p>${words}</p></form>`))).toBe('final');
  });
  it('the Notice is told by its own lines', () => {
    const notice =
      '<b>Notice of Electronic Filing</b> The following transaction was entered by Vole, Anna on 6/10/2021';
    expect(lastScreenOf(pageWith(notice))).toBe('notice');
  });
  it.each([
    ['a docket that mentions a notice', '<b>Notice of Electronic Filing</b>'],
    ['the screen to modify the text', '<form><p>Docket Text: Modify as Appropriate.</p></form>'],
    ['a script that has the words', '<form><script>"commits this transaction"</script></form>'],
  ])('%s is none', (_, content) => expect(lastScreenOf(pageWith(content))).toBeNull());
});

describe('the structural report', () => {
  it('has tags and attributes and nothing of the filer’s', () => {
    const page = pageWith(
      '<form method="POST" action="../cgi-bin/Dispatch.pl?987654-L_1_0-1"><p>Lark v. Heron 7:19-cv-00150</p><input type="text" name="party_4711" value="Mrs Heron"><input type="file" name="file_1"></form>',
    );
    const report = structureOf(page);
    expect(report).toContain('<form');
    expect(report).toContain('type="file"');
    expect(report).toContain('party_0000');
    expect(report).not.toMatch(/Heron|Lark|4711|00150|987654/);
  });
});

describe('the moment of filing', () => {
  it('is the court’s own day', () => {
    const moment = new Date('2021-06-11T04:30:00Z');
    expect(filedAt('txwd', moment)).toEqual({ date: '2021-06-10', time: '23:30', zone: 'America/Chicago' });
    expect(filedAt('nysd', moment)).toMatchObject({ date: '2021-06-11', time: '00:30' });
  });
  it.each([
    ['cacd', 'America/Los_Angeles'],
    ['azd', 'America/Phoenix'],
    ['flnd', 'America/Chicago'],
    ['flsd', 'America/New_York'],
    ['akd', 'America/Anchorage'],
    ['almd', 'America/Chicago'],
  ])('%s keeps %s', (court, zone) => expect(zoneOf(court)).toBe(zone));
});
