import type { charts as English } from "../en/charts.ts";

import type { Worded } from "../worded.ts";
import { inSentence } from "./article.ts";

export const charts: Worded<typeof English> = {
  options: (chart) => `Optionen zu ${chart}`,
  saveAs: (format) => `Als ${format} speichern`,
  readPoints: "Punkt für Punkt lesen",
  save: (chart, format) => `${chart} als ${format} speichern`,
  read: (chart) => `${chart} Punkt für Punkt lesen`,
  notBegun: "Noch nicht begonnen",
  at: (index, count, point) => `${index} von ${count}. ${point}`,
  howToRead: "Punkt für Punkt: Bewegen Sie den Regler.",
  howToPoint:
    "Zeigen Sie auf ein Zeichen, oder setzen Sie den Fokus darauf und verwenden Sie die Pfeiltasten, um seine Werte zu lesen.",
  technique: "Technik",
  run: "Lauf",
  method: "Verfahren",
  criterion: "Kriterium",
  across: "Waagrecht",
  up: "Senkrecht",
  against: "Gegen",
  yes: "ja",
  no: "nein",
  names: {
    memory: "GPU-Speicher",
    criteria: "Sechs Kriterien",
    lead: "Vorsprung vor einer anderen Technik",
    "trade-offs": "Zwei Maße mit der Front",
    ranks: "Rangakzeptanz",
    benchmark: "Der gemessene Benchmark",
    "benchmark-parallel": "Der Benchmark über alle Maße",
    accuracy: "Geschätzt gegen gemessen",
  },
  memory: {
    heading: "Speicher",
    view: "Einstellungen",
    alike: "Gleiche Einstellungen",
    planned: "Wie geplant",
    same: (tokens, shardedOver) =>
      `Für alle Techniken gleich: Batchgröße 1, ${tokens} Tokens, Gradient Checkpointing, AdamW${shardedOver === null ? "" : `, Gewichte auf ${shardedOver} GPUs verteilt`}.`,
    ownSettings:
      "Jede Technik so, wie ihr eigener Lauf geplant ist: Die Einstellungen sind von Balken zu Balken verschieden.",
    held: (share) =>
      `Die Linien zeigen den Bereich von niedrig bis hoch: In ihm lagen ${share} der veröffentlichten Läufe, die die Anpassung nicht gesehen hatte.`,
    finding: (technique, gibibytes, has) => `${technique} braucht ${gibibytes} GiB; ${has}`,
    findingWith: (technique, gibibytes, rival, more, has) =>
      `${technique} braucht ${gibibytes} GiB, ${inSentence(rival)} ${more}; ${has}`,
    has: (gpu, gibibytes) => `auf der ${gpu} sind ${gibibytes} nutzbar`,
    line: (gibibytes) => `${gibibytes} GiB nutzbar`,
    axis: "GiB",
    withRange: (total, low, high) => `${total} GiB (${low} bis ${high})`,
    doesNotFit: "passt nicht",
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
  criteria: {
    title: (techniques) => `${techniques} nach sechs Kriterien`,
    summary: "0 in der Mitte bis 1 am Rand: Weiter außen ist besser.",
    point: (criterion, values) => `${criterion}: ${values}`,
  },
  lead: {
    label: "Vorsprung",
    points: "Punkte",
    leads: (winner, rival, points, criterion) =>
      `${winner} liegt ${points} vor ${inSentence(rival)}, vor allem beim Kriterium ${criterion}`,
    level: (winner, rival) => `${winner} und ${rival} liegen bei jedem Kriterium gleichauf`,
    summary:
      "Wie viel jedes Kriterium zum Vorsprung beiträgt oder davon abzieht (gewichtetes Mittel über die Szenarien, in denen beide passen).",
    point: (name, points) => `${name}: ${points}`,
  },
  plot: {
    summary:
      "Jede Technik nach zwei Maßen; die gestrichelte Linie verbindet die besten Kompromisse dessen, was möglich ist. Blasse Zeichen scheiden aus.",
    onFront: "Auf der Front",
    front: (techniques) => `${techniques}: Nichts Mögliches ist im einen besser, ohne im anderen schlechter zu sein`,
    noFront: "Von nichts Möglichem sind beide Maße bekannt",
    point: (technique, x, xLabel, y, yLabel) => `${technique}: ${xLabel} ${x}; ${yLabel} ${y}`,
    pointRuledOut: (technique, x, xLabel, y, yLabel) => `${technique}: ${xLabel} ${x}; ${yLabel} ${y}; scheidet aus`,
    measures: {
      quality: "Qualität, vom besten Gemessenen",
      memory: "Speicher auf einer GPU, GiB",
      time: "Zeit eines Laufs, Stunden",
      cost: "Kosten eines Laufs, US-Dollar",
      checkpoint: "Checkpoint, MB",
      latency: "Mehr Zeit je Token, höchstens",
    },
  },
  ranks: {
    firstAndSafest: (technique) => `${technique} liegt am häufigsten vorn und am häufigsten unter den ersten drei`,
    firstAndOther: (first, safest) =>
      `${first} liegt am häufigsten vorn, ${safest} am häufigsten unter den ersten drei`,
    nothing: "Nichts ist möglich",
    summary: "Bei welchem Anteil aller Gewichtungen und offenen Antworten jede Technik jeden Rang einnimmt.",
    rank: (rank) => `Rang ${rank}`,
    rankIn: (rank, share) => `Rang ${rank} bei ${share}`,
    point: (technique, ranks) => `${technique}: ${ranks}`,
  },
};
