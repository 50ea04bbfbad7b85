// The docket events picked for this filing. Takes the page where they are picked (or a later one that names them); gives
// their titles as the court writes them ("Compel").
// Documented: several may be picked; the picked stand in "Selected Events" (D. Md.); choices are elements of class
// `fakeOption` (the bankruptcy page). A plain multiple select is the other shape we look for. Nothing here is needed: where
// no event is found, the document's own title decides.

/** Event titles are short; longer text is a sentence of the page. */
const LONGEST = 120;

/** Events picked on this screen so far; [] where this is no such screen. */
export function pickedEventsOn(document: Document): string[] {
  const main = document.getElementById('cmecfMainContent') ?? document.body;
  if (!main) return [];
  return unique([...inSelectedList(main), ...inSelects(main)]);
}

/** True on a screen where events are picked. */
export function isEventScreen(document: Document): boolean {
  const main = document.getElementById('cmecfMainContent');
  if (!main?.querySelector('form')) return false;
  return (
    main.querySelector('.fakeOption') !== null ||
    main.querySelector('select[name*="event" i],select[id*="event" i]') !== null
  );
}

function inSelectedList(main: Element): string[] {
  const boxes = [...main.querySelectorAll('[id*="selected" i],[class*="selected" i]')].filter((box) =>
    /event/i.test(`${box.id} ${box.getAttribute('class') ?? ''} ${before(box)}`),
  );
  return boxes.flatMap((box) => {
    const lines = box.querySelectorAll('.fakeOption,li,option,div');
    return (lines.length > 0 ? [...lines] : [box]).map((line) => clean(line.textContent)).filter(isTitle);
  });
}

function inSelects(main: Element): string[] {
  return [...main.querySelectorAll<HTMLSelectElement>('select')]
    .filter((select) => /event|relief/i.test(`${select.name} ${select.id}`))
    .flatMap((select) => [...select.options].filter((option) => option.selected))
    .map((option) => clean(option.textContent))
    .filter(isTitle);
}

/** Words just before an element: "Selected Events (click to remove events)". */
function before(element: Element): string {
  let node: Node | null = element.previousSibling;
  let text = '';
  for (let i = 0; node && i < 4; i++, node = node.previousSibling) text = `${node.textContent ?? ''} ${text}`;
  return text.slice(-200);
}

/**
 * Events named in a later page's heading: "Motions - Compel and Sanctions". Takes the heading's text, gives what stands
 * after the category's dash; [] where there is no dash.
 */
export function eventsInHeading(document: Document): string[] {
  const main = document.getElementById('cmecfMainContent');
  const heading = main?.querySelector('font[size="4"] b, h1, h2');
  const text = clean(heading?.textContent ?? '');
  const dash = text.search(/\s[-\u2013\u2014]\s/);
  if (dash < 0 || text.length > LONGEST * 3) return [];
  const titles = text
    .slice(dash + 3)
    .split(/\s+and\s+(?=[A-Z])/)
    .map(clean);
  return unique(titles.filter(isTitle));
}

/** "Sealed Motion", "Ex Parte", or a yes/no question about sealing answered with yes. */
export function saysSealed(document: Document, events: readonly string[]): boolean {
  if (
    events.some((event) => /\bsealed\b|\bex\s*parte\b|\bunder seal\b/i.test(event) && !/unseal/i.test(event))
  )
    return true;
  return [...document.querySelectorAll<HTMLInputElement>('#cmecfMainContent input[type=radio]')].some(
    (radio) =>
      radio.checked &&
      /seal|exparte|ex_parte/i.test(radio.name) &&
      /^(?:y|yes|1|sealed|true)$/i.test(radio.value),
  );
}

function clean(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function isTitle(text: string): boolean {
  return text.length > 1 && text.length <= LONGEST && /[A-Za-z]{3}/.test(text);
}

function unique(titles: string[]): string[] {
  return [...new Set(titles)];
}
