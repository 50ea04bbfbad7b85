// A motion whose own title says that it is sealed or ex parte, whatever docket event was picked. Takes the title as read; gives
// whether the record keeps of it only what it keeps of a sealed filing. A motion that asks for leave to seal is none yet.

const PAPER = /\b(?:motions?|application|request|petition|stipulation|notice)\b/i;
const BEFORE_IT = /\b(?:sealed|under seal|ex[\s-]parte)\b/i;
const ANYWHERE = /\bfiled (?:under seal|ex[\s-]parte)\b|[([](?:sealed|under seal|ex[\s-]parte)[)\]]/i;

export function sealedByTitle(title: string): boolean {
  return BEFORE_IT.test(title.slice(0, PAPER.exec(title)?.index)) || ANYWHERE.test(title);
}
