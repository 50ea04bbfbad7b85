import { describe, expect, it } from 'vitest';
import { goingOnIn, isGoingOn, staysHere } from '../../../utils/portal/controls';
import { pageWith } from './pages';

const control = (html: string) => pageWith(`<form>${html}</form>`).querySelector('form > *')!;

describe('a control that takes the filer on', () => {
  it.each([
    '<input name="button1" value="Next" type="button" onclick="ProcessForm()">',
    '<input name="button1" value="Weiter" type="button" onclick="ProcessForm(this.form)">',
    '<input type="submit" value="Next">',
    '<button>Anything</button>',
    '<input type="image" alt="Go">',
    '<a href="javascript:document.forms[0].submit()">Next</a>',
    '<input type="button" value="Continue">',
  ])('%s', (html) => expect(isGoingOn(control(html))).toBe(true));
});

describe('a control that stays on the page', () => {
  it.each([
    '<input name="reset" type="RESET" value="Clear">',
    '<input type="button" value="Add to List" onclick="AddToList()">',
    '<input type="button" value="Add another attachment">',
    '<input type="submit" value="Add to List">',
    '<button type="button">Browse</button>',
    '<input type="button" value="Show Case List">',
    '<input type="text" value="next steps">',
    '<a href="/help">Next steps</a>',
  ])('%s', (html) => expect(isGoingOn(control(html))).toBe(false));

  it('is told to the submit layer too', () => {
    expect(staysHere(control('<input type="submit" value="Add to List">'))).toBe(true);
    expect(staysHere(control('<input type="submit" value="Next">'))).toBe(false);
    expect(staysHere(null)).toBe(false);
  });
});

describe('a click', () => {
  const page = pageWith(
    '<form id="f"><button id="b"><b id="inner">Next</b></button><input id="file" type="file"></form><input id="far" form="f" type="submit" value="Next"><a id="menu" href="/cgi-bin/DisplayMenu.pl">Civil</a><a id="script" href="javascript:document.forms[0].submit()">x</a>',
  );
  const form = page.getElementById('f') as HTMLFormElement;
  const path = (id: string) => {
    const targets: EventTarget[] = [];
    for (let at: Element | null = page.getElementById(id); at; at = at.parentElement) targets.push(at);
    return targets;
  };

  it('on words inside a button is a click on the button', () => {
    expect(goingOnIn(path('inner'), form)?.id).toBe('b');
  });
  it('on a control bound to the form from outside counts', () => {
    expect(goingOnIn(path('far'), form)?.id).toBe('far');
  });
  it('on a link outside that sends by script counts', () => {
    expect(goingOnIn(path('script'), form)?.id).toBe('script');
  });
  it('on a file input or the menu does not', () => {
    expect(goingOnIn(path('file'), form)).toBeNull();
    expect(goingOnIn(path('menu'), form)).toBeNull();
  });
});
