import type { answers as English } from "../en/answers.ts";
import type { Worded } from "../worded.ts";

export const answers: Worded<typeof English> = {
  notAnswered: "Nicht beantwortet",
  notSure: "Nicht sicher",
  rent: "Mieten, was am günstigsten ist",
  ownConfig: "Ihre config.json",
  withPrice: (card, price) => `${card}, ${price} je Stunde`,
  byHand: (weights) => `Von Hand: ${weights}`,
  sizes: {
    "1b": "Etwa 1 Milliarde",
    "3b": "Etwa 3 Milliarden",
    "8b": "Etwa 8 Milliarden",
    "14b": "Etwa 14 Milliarden",
    "32b": "Etwa 32 Milliarden",
    "70b": "Etwa 70 Milliarden",
  },
};
