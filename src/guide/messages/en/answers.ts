/** Answers in words. */
export const answers = {
  notAnswered: "Not answered",
  notSure: "Not sure",
  rent: "Rent what is cheapest",
  ownConfig: "Your config.json",
  withPrice: (card: string, price: string) => `${card}, ${price} an hour`,
  byHand: (weights: string) => `By hand: ${weights}`,
  sizes: {
    "1b": "About 1 billion",
    "3b": "About 3 billion",
    "8b": "About 8 billion",
    "14b": "About 14 billion",
    "32b": "About 32 billion",
    "70b": "About 70 billion",
  },
};
