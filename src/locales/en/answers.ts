/** Answers in words. */
export const answers = {
  notAnswered: "Not answered",
  notSure: "Not sure",
  rent: "Rent what is cheapest",
  ownConfig: "Your config.json",
  withPrice: (card: string, price: string) => `${card}, ${price} an hour`,
  byHand: (weights: string) => `By hand: ${weights}`,
};
