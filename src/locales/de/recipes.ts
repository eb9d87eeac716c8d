import type { recipes as English } from "../en/recipes.ts";
import type { Worded } from "../worded.ts";

export const recipes: Worded<typeof English> = {
  nothingRecommended: "Es gibt keine Empfehlung: Keine Technik erfüllt alle Anforderungen.",
  noWeights: "Ohne die Gewichte des Modells gibt es keinen Lauf, der aufzuschreiben wäre.",
  managed: "Der Anbieter trainiert über seine eigene Schnittstelle; ein Framework ist nicht beteiligt.",
  notOffered: (framework, technique, others) => `${framework} bietet ${technique} nicht an. Zu finden in: ${others}.`,
  noMethod: (name, from, others) =>
    `Für ${name} gibt es kein Rezept, das aus dem lernt, was hier vorliegt: ${from}. Eines gibt es für ${others}.`,
  decodersOnly: (model, family) => `Rezepte gibt es für Decoder-Modelle; ${model} gehört zur Familie ${family}.`,
};
