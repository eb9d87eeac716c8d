import type { order as English } from "../en/order.ts";
import type { Worded } from "../worded.ts";

export const order: Worded<typeof English> = {
  moveUp: (item) => `${item} nach oben`,
  moveDown: (item) => `${item} nach unten`,
  moved: (item, place, of) => `${item} ist jetzt Nummer ${place} von ${of}`,
  byHand: "Stattdessen Gewichte von Hand setzen",
};
