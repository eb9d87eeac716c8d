/** The parts of the questionnaire, in the order in which they are walked through. */
export const partIds = ["job", "data", "model", "training", "serving"] as const;

export type PartId = (typeof partIds)[number];
