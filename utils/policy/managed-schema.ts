// The published schema of `storage.managed`, for Chrome, Edge and Firefox.
// Takes nothing; gives one JSON Schema. It is written to public/managed_schema.json for Chrome and Edge, which take only a
// subset of JSON Schema (https://developer.chrome.com/docs/extensions/reference/manifest/storage: no additionalProperties
// check, draft-3 style), validates the values in every browser (merge.ts), and is the source of docs/managed.md.

const EFFECT = ['block', 'warn', 'none'];

export const MANAGED_SCHEMA = {
  type: 'object',
  properties: {
    mode: {
      type: 'string',
      enum: ['observe', 'warn', 'block', 'off'],
      description:
        'observe records and never holds a filing; warn shows findings and lets the filer go on with one click; block stops as the verdict says; off turns Conferral off on every page (the kill switch).',
    },
    strictness: {
      type: 'array',
      description:
        'Changes what a finding does, by court, kind of motion and check. The last entry that matches counts.',
      items: {
        type: 'object',
        properties: {
          court: { type: 'string', description: 'Court id, as in ecf.<id>.uscourts.gov.' },
          kind: { type: 'string', description: 'Kind of motion, one of those in docs/managed.md.' },
          check: { type: 'string', description: 'Name of the check, one of those in docs/managed.md.' },
          effect: { type: 'string', enum: EFFECT, description: 'What a finding that is not met does.' },
        },
        required: ['effect'],
      },
    },
    override: {
      type: 'string',
      enum: ['allowed', 'with-reason', 'never'],
      description:
        'Whether the filer may file anyway after a block that a finished check reached. Errors, time-outs and unreadable files always let the filer go on.',
    },
    contact: { type: 'string', description: 'Whom the filer should call, as it is to be shown.' },
    holdSeconds: {
      type: 'integer',
      minimum: 1,
      maximum: 60,
      description: 'Seconds an unfinished check may hold Next before going on is offered.',
    },
    ocr: { type: 'boolean', description: 'Read scanned pages.' },
    courts: {
      type: 'array',
      items: { type: 'string' },
      description: 'Court ids covered. Left out or empty: all courts.',
    },
    overlays: {
      type: 'array',
      description:
        'The firm\u2019s own rules, judges\u2019 requirements and case orders, as overlays of the rule schema (docs/rules.md), each as one string of JSON: Chromium empties objects whose fields its schema does not list.',
      items: { type: 'string' },
    },
    keepDays: {
      type: 'integer',
      minimum: 0,
      maximum: 36500,
      description:
        'Days a record of a check is kept. 0: until the user erases it. Where the firm sets days, the user cannot erase by hand.',
    },
    litigationHold: {
      type: 'boolean',
      description:
        'While true no entry of the record is erased, by age or by hand, and no order or rule of one\u2019s own can be removed. A value that Conferral cannot read counts as true. What it does not hold off: removing the extension or the browser profile.',
    },
    reminders: {
      type: 'string',
      enum: ['off', 'plain', 'case-number'],
      description:
        'Reminders of running clocks by the browser\u2019s notifications, the day before and on the day. plain says what falls due and when; case-number adds the case number; neither names a party. Each user still has to allow notifications in the browser, on the options page.',
    },
    locked: {
      type: 'array',
      items: { type: 'string' },
      description:
        'Keys the user may not change though the policy gives them no value. A key with a value here is always locked; users may still add overlays of their own, unless overlays is named here.',
    },
    firmName: {
      type: 'string',
      description: 'The firm\u2019s name, shown beside locked settings and in the panel.',
    },
    firmMessage: {
      type: 'string',
      description: 'A sentence of the firm\u2019s own, shown in the panel when a filing is stopped.',
    },
  },
} as const;

/** One working value a key, for docs/managed.md and for the tests that set each key by a real policy. */
export const EXAMPLES: Record<keyof typeof MANAGED_SCHEMA.properties, unknown> = {
  mode: 'warn',
  strictness: [
    { court: 'txwd', kind: 'extension-of-time', effect: 'warn' },
    { check: 'reason', effect: 'none' },
  ],
  override: 'never',
  contact: 'Docketing, ext. 4100',
  holdSeconds: 15,
  ocr: false,
  courts: ['txwd', 'txnd'],
  overlays: [
    JSON.stringify({
      schemaVersion: 1,
      id: 'checked-7g',
      addedBy: 'Harlow & Finch LLP',
      addedOn: '2026-12-01',
      scope: { court: 'txwd' },
      does: 'check',
      rule: 'cv-7g',
      elements: ['reason'],
      checkedOn: '2026-11-30',
      checkedBy: 'N. Harlow',
      where: 'the court\u2019s page of local rules',
    }),
  ],
  keepDays: 730,
  litigationHold: true,
  reminders: 'case-number',
  locked: ['mode', 'overlays'],
  firmName: 'Harlow & Finch LLP',
  firmMessage: 'Questions about certificates: ask the docketing desk first.',
};
