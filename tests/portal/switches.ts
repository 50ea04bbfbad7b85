// What a test may turn on the simulated court: how its pages are written and how its server behaves.
// Takes a partial set, gives a whole one. What real courts do is said beside each switch with its mark:
// documented (a captured page or the court's own text), second hand (somebody who uses the system), inferred (ours).

export interface PortalSwitches {
  /**
   * Next on the upload page. `button`: type=button with ProcessForm(), as in captured pages (documented for other
   * CM/ECF forms). `submit`: type=submit and a form onsubmit, as S.D. Ohio serves on its document page (second hand).
   * `submit-onclick`: type=submit that calls ProcessForm() itself (inferred).
   */
  next: 'button' | 'submit' | 'submit-onclick';
  /** Access key of Next (inferred). */
  accessKey: string | null;
  /** `CMECF.widget.MakeEnterSubmitForm()`: Enter in a field submits (documented in bankruptcy, inferred here). */
  enterSubmits: boolean;
  /**
   * Content-Security-Policy. null: none, as all 205 front pages measured (documented). `strict`: no inline code, no
   * eval, own origin only (a safety mode, inferred). Any other string is sent as it stands.
   */
  csp: 'strict' | string | null;
  /** Milliseconds before each page and before the answer to each POST. */
  slow: number;
  /** Bytes a file may have; W.D. Tex. allowed 150 MB in January 2023 (documented). */
  maxBytes: number;
  /** `two-page`: "Attachments to Document: No / Yes", then a page with Add to List (documented: C.D. Cal., bankruptcy). */
  attachments: 'one-page' | 'two-page';
  /** Drop area and `multiple` inputs: nothing found either way on real pages (inferred). */
  dropAndMultiple: boolean;
  /** An alert() when the upload page has loaded (inferred). */
  alertOnLoad: string | null;
  /** The court's own modal dialog with a button that opens it on the upload page (inferred). */
  modal: boolean;
  /** Names of the file inputs. `file_1` is second hand (bankruptcy); `other` is ours, so that nothing leans on a name. */
  fieldNames: 'file_1' | 'other';
  /** Case number before event (bankruptcy manuals) or after (N.D. Tex., N.D. Okla.); both documented. */
  order: 'event-first' | 'case-first';
  /** Event list: elements of class `fakeOption` (second hand) or a plain select (inferred). */
  eventList: 'fakeOption' | 'select';
  /** Whether the upload page's heading names the docket event beside its category (inferred). */
  showsEvent: boolean;
  /** The words of the last screen: from common memory (inferred), and one with neither phrase. */
  finalWords: 'attention' | 'pressing' | 'other';
  /** A filer's menu has Civil and Criminal, another user's has not (documented). */
  filer: boolean;
  /** Script that runs first in the head of the upload page, before anything else of the page (for tests). */
  headScript: string;
  /** HTML at the end of the upload page, after the form (for tests: a second form, a named frame). */
  afterForm: string;
  /** HTML inside the upload form, before its buttons (for tests: a formaction button). */
  inForm: string;
}

export const DEFAULT_SWITCHES: PortalSwitches = {
  next: 'button',
  accessKey: null,
  enterSubmits: false,
  csp: null,
  slow: 0,
  maxBytes: 150 * 1024 * 1024,
  attachments: 'one-page',
  dropAndMultiple: false,
  alertOnLoad: null,
  modal: false,
  fieldNames: 'file_1',
  order: 'event-first',
  eventList: 'fakeOption',
  showsEvent: false,
  finalWords: 'attention',
  filer: true,
  headScript: '',
  afterForm: '',
  inForm: '',
};

/** Name of the cookie that lets one browser choose its own switches: its value is URI-encoded JSON. */
export const SWITCH_COOKIE = 'PORTAL_SWITCHES';

/** The server's switches, overridden by those in this request's cookie. An unreadable cookie is an error. */
export function switchesFor(server: PortalSwitches, cookies: Map<string, string>): PortalSwitches {
  const own = cookies.get(SWITCH_COOKIE);
  return own ? { ...server, ...(JSON.parse(decodeURIComponent(own)) as Partial<PortalSwitches>) } : server;
}
