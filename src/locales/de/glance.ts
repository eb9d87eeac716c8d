import type { glance as English } from "../en/glance.ts";
import type { Worded } from "../worded.ts";

export const glance: Worded<typeof English> = {
  heading: "Die besten Möglichkeiten nebeneinander",
  measure: "Größe",
  wins: "Vorn bei",
  quality: "Erwartete Qualität",
  memory: "Speicher je GPU",
  time: "Zeit je Lauf",
  cost: "Kosten je Lauf",
  checkpoint: "Checkpoint",
  latency: "Mehr Latenz je Token",
  frameworks: "Frameworks",
  recommended: "empfohlen",
  ruledOut: "scheidet aus",
  none: "keine",
  upTo: (share) => `bis ${share}`,
  gibibytes: (value) => `${value} GiB`,
  winsNote:
    "Vorn bei: bei wie vielen der durchgespielten Gewichtungen und offenen Antworten nichts merklich besser ist.",
};
