// The walls between the rooms (docs/ARCHITECTURE.md), as rules over imports. Run by `npm run walls`.
// Types count as imports where a room may not even know the shape; `typeOnly` rules let contract types pass.

/** Folders of the core that only know their own business: the rooms a verdict comes out of. */
const INSIDE =
  '^utils/core/(checks|clocks|conference|draft|motion|orders|pdf|rules)/|^utils/core/(assess|check)\\.ts$';
/** Files of those rooms that hold nothing but types handed from room to room, or plain tables of words. */
const CONTRACT =
  '^utils/core/(filing|problems)\\.ts$|^utils/core/verdict/|^utils/core/pdf/page\\.ts$|^utils/core/motion/(prose|motion|kinds)\\.ts$|^utils/core/conference/conference\\.ts$|^utils/core/clocks/clock\\.ts$|^utils/core/rules/(requirement|overlay)\\.ts$|^utils/core/orders/order\\.ts$';
const PDF_ENGINES = 'node_modules/(pdfjs-dist|tesseract\\.js|tesseract\\.js-core|@tesseract\\.js-data)/';

module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      comment:
        'The core runs in the reader, in Node and in tests: no browser API, no room after it, no view.',
      severity: 'error',
      from: { path: '^utils/core/' },
      to: {
        path: '^(utils/(portal|store|policy|messages)/|components/|entrypoints/|node_modules/(webextension-polyfill|@wxt-dev|wxt|preact|@preact)/)',
      },
    },
    {
      name: 'pdf-engines-in-core-pdf-only',
      comment:
        'pdf.js and the OCR engine are known to utils/core/pdf alone. The pages that start them name their files (`?url`), which is an address, not code.',
      severity: 'error',
      from: { path: '^(utils|components|entrypoints)/', pathNot: '^utils/core/pdf/' },
      to: { path: PDF_ENGINES, pathNot: '(worker\\.min\\.m?js|\\.wasm\\.js|\\.gz)$' },
    },
    {
      name: 'portal-and-components-know-a-verdict-only',
      comment:
        'They know a Filing, a Verdict, a problem and a picture of a page; never a motion, a rule file or pdf.js.',
      severity: 'error',
      from: { path: '^(utils/portal|components)/' },
      to: { path: INSIDE, pathNot: CONTRACT },
    },
    {
      name: 'content-scripts-carry-no-parser',
      comment:
        'Small on every page of every court: nothing of the reading or of the rules is reached from them.',
      severity: 'error',
      from: { path: '^entrypoints/(upload\\.content/|submit-hook\\.content)' },
      to: { path: INSIDE, pathNot: CONTRACT, reachable: true },
    },
    {
      name: 'content-scripts-carry-no-engine',
      severity: 'error',
      from: { path: '^entrypoints/(upload\\.content/|submit-hook\\.content)' },
      to: {
        path: `${PDF_ENGINES}|node_modules/(chrono-node|luxon|ajv|pdf-lib|docx|minisearch)/`,
        reachable: true,
      },
    },
    {
      name: 'submit-hook-imports-nothing',
      comment: "It runs in the court's own world; WXT's marker of an entrypoint is gone after the build.",
      severity: 'error',
      from: { path: '^entrypoints/submit-hook\\.content' },
      to: { pathNot: 'node_modules/wxt/|^utils/portal/(hosts|held-call)' },
    },
    {
      name: 'components-know-no-browser-api',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^(utils/(portal|store|policy|messages)/|entrypoints/|node_modules/(webextension-polyfill|@wxt-dev|wxt)/)',
      },
    },
    {
      name: 'product-knows-no-test',
      severity: 'error',
      from: { path: '^(utils|components|entrypoints)/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'store-and-policy-stand-alone',
      comment: 'What is kept and what is set know nothing of pages or views.',
      severity: 'error',
      from: { path: '^utils/(store|policy)/' },
      to: { path: '^(utils/portal/|components/|entrypoints/)' },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: { path: '^(utils|components|entrypoints)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(url|raw|inline)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt|dist|test-results|demo-output)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
