import type { overview as English } from "../en/overview.ts";
import type { Worded } from "../worded.ts";

export const overview: Worded<typeof English> = {
  change: "Ändern",
  changeOf: (question) => `${question} ändern`,
  answer: "Antworten",
  answerTo: (question) => `${question} beantworten`,
  showResult: "Ergebnis zeigen",
};
