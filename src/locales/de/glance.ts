import type { glance as English } from "../en/glance.ts";
import type { Worded } from "../worded.ts";
import { inSentence } from "./article.ts";

export const glance: Worded<typeof English> = {
  heading: "Die besten Techniken im Vergleich",
  measure: "Merkmal",
  wins: "Gewinnt in",
  quality: "Erwartete Qualität",
  memory: "Speicher je GPU, wie geplant",
  time: "Zeit je Lauf",
  cost: "Kosten je Lauf",
  checkpoint: "Checkpoint",
  latency: "Zusätzliche Latenz je Token",
  frameworks: "Frameworks",
  forModel: (model) => `mit ${model}`,
  recommended: "empfohlen",
  ruledOut: "scheidet aus",
  none: "keine",
  upTo: (share) => `bis ${share}`,
  gibibytes: (value) => `${value} GiB`,
  tied: "gleichauf",
  tiedWith: (technique) => `(${inSentence(technique)})`,
  tiedLine: (technique) => `gleichauf (${inSentence(technique)})`,
  together: (share, techniques) => `${share} (${techniques})`,
  second: (share) => `Platz 2 in ${share}`,
  winsNote:
    "Gewinnt in: Anteil der durchgespielten Szenarien, in denen die Technik vorn liegt. Bei Gleichstand zählt die, die mehr Frameworks unterstützen.",
};
