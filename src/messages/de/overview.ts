import type { Worded } from "../../guide/messages/worded.ts";
import type { overview as English } from "../en/overview.ts";

export const overview: Worded<typeof English> = {
  loading: "Ihre Antworten werden geladen …",
  change: "Ändern",
  changeOf: (question) => `${question} ändern`,
  showResult: "Ergebnis zeigen",
};
