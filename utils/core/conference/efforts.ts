// What was done toward a resolution, beyond saying that something was: offers, narrowing, drafts, going through the
// items, explaining a position, deficiencies set out. Takes a told sentence; gives each with its place and words.

import { eachMatch } from './each-match';
export interface FoundEffort {
  start: number;
  end: number;
  value: string;
}

const PATTERNS = [
  '(?<!\\b(?:the|a|an|this|its|his|her|their|said) )\\b(?:offered|proposed|suggested)\\b(?! (?:order|motion|stipulation|amend\\w*|protective|schedul\\w+|judgment|form|relief|deposition|by|in)\\b)(?! (?:a |the |another |to )?(?:\\w+ )?(?:conference|call|meeting|to (?:confer|meet|talk|speak)|times?\\b|dates?\\b (?:for a (?:call|conference))))',
  '\\boffered (?:by [\\w-]+|again|instead|also) to (?!confer|meet|talk|speak|discuss)\\w+',
  '\\bcounter(?:ed with|-?offered|-?proposed)\\b',
  '\\b(?:an? )?offers? to (?:limit|narrow|plead|produce|accept|withdraw|extend|stipulate|compromise|split|modify|revise|reduce|provide)\\b',
  '\\b(?:narrow(?:ed|ing)?|limit(?:ed|ing)) (?:the|its|his|her|their|those|these)?\\b',
  '\\bexchang(?:ed|ing)(?: of)? (?:\\w+ ){0,2}(?:drafts?|proposals?|views|redlines?|positions)\\b|\\btraded (?:\\w+ )?(?:proposals|drafts)\\b|\\bexchange of (?:\\w+ )?(?:drafts|redlines|views)',
  '\\b(?:went|gone|walked|going) (?:over|through) (?:each|every|the|all)\\b',
  '\\bdiscuss(?:ed|ing|ion)\\b(?: \\w+){0,3} (?:each|every|the (?:issues?|requests?|merits|objections?|discovery|deficienc\\w+|substance|interrog\\w+|basis|matters?|topics?|responses?|disputed?|relief|motion|individual|scope|documents)|all|whether|interrogatories|requests?|this motion|in detail)',
  '\\b(?:agreed|agreement) (?:to (?:produce|answer|supplement|strike|withdraw|run|provide|serve|search|limit|amend|narrow)|on (?:interrog|request|topic|\\w+ of))',
  '\\b(?:resolved|settled) (?:requests?|interrog\\w+|topics?|\\w+ of (?:the )?)',
  '\\bwithdrew (?:its|his|her|their|the)\\b',
  '\\b(?:explain(?:ed|ing)|outlin(?:ed|ing)|detail(?:ed|ing)|identif(?:ied|ying)|list(?:ed|ing)|laid out|set(?:ting)? (?:out|forth)|describ(?:ed|ing)|point(?:ed|ing) out|specif(?:ied|ying)) (?:each|every|the|why|its|his|her|their|all|\\w+ )?(?:\\w+ ){0,3}?(?:deficienc\\w+|answers?|responses?|nature|basis|legal|requests?|grounds?|issues?|concerns?|missing|overdue|position|reasons?|relevance|need)',
  '\\b(?:areas? of (?:disagreement|dispute)|issues?) (?:were|was|have been) narrowed\\b',
  '\\b(?:search terms|compromise|counter-?proposal|concession|stipulation) (?:was|were|offered|proposed)\\b',
  '\\baddressed (?:each|every|the|all)\\b',
].map((s) => new RegExp(s, 'gi'));

export function effortsIn(text: string): FoundEffort[] {
  const found: FoundEffort[] = [];
  for (const pattern of PATTERNS)
    for (const m of eachMatch(text, pattern)) {
      const rest = text.slice(m.index);
      const length = Math.max(
        m[0].length,
        Math.min(
          rest.length,
          /[.;]\s|[.;]?$|, (?:and|but) /.exec(rest.slice(m[0].length))!.index + m[0].length,
        ),
      );
      const [start, end] = [m.index, m.index + length];
      if (found.some((f) => f.start < end && start < f.end)) continue;
      if (
        /\b(?:not|never|refused to|declined to|would not|without|to|will|were not|was not|did not|if|unless)(?: \w+ly)? $/i.test(
          text.slice(Math.max(0, start - 24), start),
        )
      )
        continue;
      if (/\b(?:not|never)\b[^.;]{0,10}$/i.test(text.slice(Math.max(0, start - 12), start))) continue;
      found.push({ start, end, value: text.slice(start, end) });
    }
  return found.sort((a, b) => a.start - b.start);
}
