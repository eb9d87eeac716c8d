import type { problems as English } from "../en/problems.ts";
import type { Worded } from "../worded.ts";

export const problems: Worded<typeof English> = {
  line: (path, value, allowed) => `${path}: „${value}“ ist nicht erlaubt; erlaubt ist: ${allowed}`,
  noName: "(leer)",
  orUnknown: (allowed) => `${allowed} oder unknown`,
  model: (classes) => `ein Modell des Katalogs (etwa llama-3.1-8b), ${classes}, custom oder unknown`,
  wholeNumber: (least, most) => `eine ganze Zahl von ${least} bis ${most}`,
  wholeNumberFrom: (least) => `eine ganze Zahl ab ${least}`,
  wholeNumberOrUnknown: (least, most) => `eine ganze Zahl von ${least} bis ${most}, oder unknown`,
  order: (ids) => `eine Liste, jedes höchstens einmal, aus ${ids}; oder unknown`,
  price: (most) => `US-Dollar für eine Stunde einer GPU, mehr als 0 und höchstens ${most}`,
  priceAlone: "nur zusammen mit einer Karte des Katalogs als gpu",
  weights: (most, ids) => `Zahlen von 0 bis ${most}, mindestens eine über 0, für beliebige aus ${ids}`,
  answers: "ein JSON-Objekt mit den Ids der Fragen",
  question: "die Id einer Frage",
  customModelAlone: "nur zusammen mit model: custom",
  object: "ein JSON-Objekt",
  trueOrFalse: "true oder false",
  divisor: (field, whole) => `ein Teiler von ${field} (${whole})`,
  hiddenDivisor: (size) => `ein Teiler der verborgenen Größe (${size})`,
  hiddenSize: (size) => `die verborgene Größe (${size})`,
  evenHalves: "eine gerade Zahl: beide Hälften des MLP mit Gate",
  encoded: "prozentkodierter Text",
  firstKept: "ein einziger Wert; der erste wurde behalten",
  linkVersion: (newest) =>
    `1 bis ${newest}; dieser Link stammt vielleicht aus einer neueren Fassung, behalten wurde nur, was verstanden wurde`,
  linkLength: (most) => `höchstens ${most} Zeichen; der Rest wurde nicht gelesen`,
  characters: (count) => `${count} Zeichen`,
  pinnedEvidence: "die Version der Belege, auf die der Link festgelegt wurde",
  pinnedRanking: "Techniken mit ihrem Anteil in Prozent, etwa lora:62,qlora:20",
  page: (pages) => `${pages} oder die Id einer Frage`,
};
