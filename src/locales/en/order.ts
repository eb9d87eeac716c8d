/** The order of the criteria. */
export const order = {
  moveUp: (item: string) => `Move ${item} up`,
  moveDown: (item: string) => `Move ${item} down`,
  moved: (item: string, place: number, of: number) => `${item} is now number ${place} of ${of}`,
  byHand: "Set weights manually",
};
