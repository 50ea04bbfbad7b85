// Rules cited and case numbers named in the certificate. Takes plain text; gives each with its place.

import { eachMatch } from './each-match';
export interface FoundCitation {
  start: number;
  end: number;
  value: string;
}

const SUB = '(?:\\([A-Za-z\\d]{1,4}\\))*';
const RULE = new RegExp(
  [
    `\\b(?:Fed(?:eral|\\.)? ?R(?:ules?|s)?\\.? ?(?:of )?Civ(?:il|\\.)? ?P(?:rocedure|\\.)?|FRCP|F\\.R\\.C\\.P\\.|Fed\\. ?R\\. ?Crim\\. ?P\\.)(?: Rules?)? ?\\d+(?:\\.\\d+)?${SUB}`,
    `\\bRules? \\d+(?:\\.\\d+)?(?:[a-z]|-\\d+)?${SUB} of the (?:Federal|Local)[\\w ]{3,40}(?:Rules|Procedure)`,
    `\\b(?:(?:[NSEWMCD]\\.? ?D\\.? ?)?[A-Z][a-z]*\\.? ?)?(?:Local (?:Civil |Civ\\. |Court |District |Criminal |Bankruptcy )?Rules?|L\\. ?Civ\\. ?R\\.|L\\.?Cv\\.?R\\.?|LCvR|LCivR|Civ(?:il)?\\.? L\\.?R\\.?|L\\. ?R\\.|LR|Loc\\. ?R\\.|Local Civ\\. Rule|D\\.N\\.M\\.LR-Civ\\.|DUCivR|CivLR)(?: Civ\\.?)? ?(?:CV-|CV|cv-|Civ\\.? ?|C-)?\\d+(?:[.-]\\d+)*(?:\\.[A-Za-z]\\.?\\d*)?[a-z]?${SUB}(?:,? and ${SUB.replace(')*', ')+')})?`,
    `\\bRules? (?:CV-)?\\d+(?:\\.\\d+)*(?:-\\d+)?(?:\\.[A-Z]\\.?\\d*)?${SUB}`,
  ].join('|'),
  'g',
);
const CASE_NUMBER =
  /\b\d{1,2}:\d{2}-?(?:cv|cr|mc|md|mj|ap|bk|civ)-?\d{1,6}(?:-[A-Z\d]+)*\b|\b(?:Case|Civil Action|Cause|C\.A\.|Civ\.|Action)(?: No\.?| Number|:)+ ?([A-Z\d][\w:.-]{4,30}\d[\w-]*)/gi;

export function rulesIn(text: string): FoundCitation[] {
  return [...eachMatch(text, RULE)].map((m) => {
    const value = m[0].replace(/^(?:Under|Pursuant|By|And|The|Of|In) /i, '').trim();
    const start = m.index + m[0].indexOf(value);
    return { start, end: start + value.length, value };
  });
}

export function caseNumbersIn(text: string): FoundCitation[] {
  return [...eachMatch(text, CASE_NUMBER)].map((m) => {
    const value = (m[1] ?? m[0]).replace(/[.,]$/, '');
    const start = m.index + m[0].indexOf(value);
    return { start, end: start + value.length, value };
  });
}
