import type { answers as English } from "../en/answers.ts";
import type { Worded } from "../worded.ts";

export const answers: Worded<typeof English> = {
  notAnswered: "Nicht beantwortet",
  notSure: "Nicht sicher",
  explained: (label, hint) => `${label} (${hint})`,
  rent: "Mieten, was am günstigsten ist",
  ownConfig: "Ihre config.json",
  withPrice: (card, price) => `${card}, ${price} je Stunde`,
  byHand: (weights) => `Von Hand: ${weights}`,
};
