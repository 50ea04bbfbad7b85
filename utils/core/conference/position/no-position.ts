// The other side takes no position. Takes a sentence; gives the statements.

import { position } from './statement';

export const noPosition = position('no-position', [
  '\\b(?:takes?|took|has|have|taking|had|states?|expressed|expresses|asserts?) no position\\b',
  "\\b(?:do|does|did|will|would)(?: not|n't) take (?:a|any) position\\b",
  '\\bneither (?:\\w+ly )?(?:oppos(?:es|ed|e)|consents?(?:ed)?(?: to)?|agrees?(?: to)?|join(?:s|ed)?|supports?|object(?:s|ed)?(?: to)?)\\b[^;]{0,40}\\bnor (?:oppos|consent|agree|support|join|object|does)\\w*',
  "\\b(?:do|does|did|will|would)(?: not|n't) (?:oppose or (?:consent|agree|support|join)|consent (?:to )?(?:or|nor) oppose|oppose nor)\\w*",
  '\\b(?:reserves?|reserved|reserving|withholds) (?:(?:his|her|its|their|the|all|any|right to (?:take|state) a) )*(?:position|judgment)\\b',
  '\\b(?:remains?|is|was) neutral\\b',
  '\\bdefers? to the court\\b',
]);
