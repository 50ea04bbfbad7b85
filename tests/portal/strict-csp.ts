// The same page for a court that forbids inline code: scripts and handlers moved into files of its own origin.
// Takes a page's HTML, gives the page without inline code; the moved code is kept for `/lib/moved-<hash>.js`.
// No court was seen to send such a policy (205 front pages measured, documented); it is a safety mode, inferred.

import { createHash } from 'node:crypto';

export const STRICT_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

export class MovedCode {
  private readonly files = new Map<string, string>();

  find(path: string): string | undefined {
    return this.files.get(path);
  }

  private keep(code: string): string {
    const path = `/lib/moved-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.js`;
    this.files.set(path, code);
    return path;
  }

  moveOut(page: string): string {
    const handlers: string[] = [];
    // String timers need eval, which the policy forbids too.
    const withoutEval = (code: string) => code.replace(/setTimeout\((["'])(\w+)\(\)\1/g, 'setTimeout($2');
    const body = page
      .replace(/<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/gi, (_all, code: string) => {
        return `<script type="text/javascript" src="${this.keep(withoutEval(code))}"></script>`;
      })
      .replace(/\son(\w+)=("([^"]*)"|'([^']*)')/gi, (_all, event: string, _quoted, double, single) => {
        const code = withoutEval(
          String(double ?? single).replace(/&#(\d+);/g, (_m, n) => String.fromCharCode(n)),
        );
        const mark = handlers.length;
        const target =
          event.toLowerCase() === 'load' ? 'window' : `document.querySelector('[data-moved~="${mark}"]')`;
        handlers.push(`${target}.on${event.toLowerCase()} = function (event) { ${code} };`);
        return ` data-moved="${mark}"`;
      });
    if (handlers.length === 0) return body;
    const script = `<script type="text/javascript" src="${this.keep(handlers.join('\n'))}"></script>`;
    return body.replace(/<\/body>/i, `${script}</body>`);
  }
}
