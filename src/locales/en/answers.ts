/** Answers in words. */
export const answers = {
  notAnswered: "Not answered",
  notSure: "Not sure",
  rent: "Rent the cheapest that fits",
  ownConfig: "Your config.json",
  withPrice: (card: string, price: string) => `${card}, ${price} per hour`,
  byHand: (weights: string) => `By hand: ${weights}`,
};
