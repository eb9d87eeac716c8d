/** Answers in words. */
export const answers = {
  notAnswered: "Not answered",
  notSure: "Not sure",
  /** An answer with what it stands for. */
  explained: (label: string, hint: string) => `${label} (${hint})`,
  rent: "Rent the cheapest that fits",
  ownConfig: "Your config.json",
  withPrice: (card: string, price: string) => `${card}, ${price} per hour`,
  byHand: (weights: string) => `By hand: ${weights}`,
};
