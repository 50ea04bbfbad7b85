// A pattern read in any case, except where it asks for a capital. Takes a regular expression's source; gives one in
// which letters outside of classes and escapes match both cases, so that "[A-Z]" still tells a name from a word
// (the flag "i" would make it match anything).

const TOKEN = /\\u[0-9A-Fa-f]{4}|\\p\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?<?[=!:]|[A-Za-z]|[^A-Za-z]/g;

export function anyCase(source: string): RegExp {
  const loose = source.replace(TOKEN, (t) =>
    /^[A-Za-z]$/.test(t) ? `[${t.toLowerCase()}${t.toUpperCase()}]` : t,
  );
  return new RegExp(loose, 'g');
}
