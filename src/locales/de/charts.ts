import type { charts as English } from "../en/charts.ts";

import type { Worded } from "../worded.ts";
import { inSentence } from "./article.ts";

export const charts: Worded<typeof English> = {
  options: (chart) => `Optionen zu ${chart}`,
  saveAs: (format) => `Als ${format} speichern`,
  readPoints: "Punkt für Punkt lesen",
  save: (chart, format) => `${chart} als ${format} speichern`,
  howToPoint:
    "Zeigen Sie auf ein Zeichen, oder setzen Sie den Fokus darauf und verwenden Sie die Pfeiltasten, um seine Werte zu lesen.",
  technique: "Technik",
  run: "Lauf",
  memory: {
    label: "GPU-Speicher",
    heading: "Speicher",
    view: "Einstellungen",
    alike: "Gleiche Einstellungen",
    planned: "Wie geplant",
    same: (tokens, shardedOver) =>
      `Für alle Techniken gleich: Batchgröße 1, ${tokens} Tokens, Gradient Checkpointing, AdamW${shardedOver === null ? "" : `, Gewichte auf ${shardedOver} GPUs verteilt`}.`,
    ownSettings:
      "Jede Technik so, wie ihr eigener Lauf geplant ist: Die Einstellungen sind von Balken zu Balken verschieden.",
    held: (share) =>
      `Die Linien zeigen die Spanne: In ihr lagen ${share} der veröffentlichten Läufe, die nicht in die Anpassung eingingen.`,
    finding: (technique, gibibytes, has) => `${technique} braucht ${gibibytes} GiB; ${has}`,
    findingWith: (technique, gibibytes, rival, more, has) =>
      `${technique} braucht ${gibibytes} GiB, ${inSentence(rival)} ${more}; ${has}`,
    has: (gpu, gibibytes) => `auf der ${gpu} sind ${gibibytes} nutzbar`,
    line: (gibibytes) => `${gibibytes} GiB nutzbar`,
    axis: "GiB",
    withRange: (total, low, high) => `${total} GiB (${low} bis ${high})`,
    doesNotFit: "passt nicht",
    fitsPlanned: "passt nur wie geplant",
    inHost: (gibibytes) => `+ ${gibibytes} GiB im Hauptspeicher`,
    settings: (run) =>
      `Batch ${run.batch}, ${run.checkpointing ? "Checkpointing" : "kein Checkpointing"}, ${run.optimizer}, ${run.gpuCount} × ${run.gpu}`,
    optimizers: {
      adamw: "AdamW",
      "adamw-8bit": "8-Bit-AdamW",
      "paged-adamw-8bit": "ausgelagertes 8-Bit-AdamW",
      adafactor: "Adafactor",
      lion: "Lion",
      sgd: "SGD",
    },
    all: (count) => `Alle ${count} zeigen`,
    fewer: "Weniger zeigen",
    techniqueGiB: "Technik, GiB",
    host: "Hauptspeicher",
    total: "Summe",
    low: "Niedrig",
    high: "Hoch",
    point: (technique, figures, parts) => `${technique}: ${figures}. ${parts}`,
  },
};
