const numberAndUnit = /(\d) (?=(?:[GMk]i?B|×|GPUs?|Mio|Mrd)(?!\p{L}))/gu;

/** The text with each number on one line with its unit, and what it counts with its sign. */
export const unbroken = (text: string): string => text.replace(numberAndUnit, "$1\u00a0").replaceAll("× ", "×\u00a0");
