import type { rankingCharts as English } from "../en/rankingCharts.ts";
import type { Worded } from "../worded.ts";
import { inSentence } from "./article.ts";

export const rankingCharts: Worded<typeof English> = {
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
      "Wie viel jedes Kriterium zum Vorsprung beiträgt oder davon abzieht (gewichtetes Mittel über die Szenarien, in denen beide passen). Kriterien ohne Unterschied fehlen.",
    point: (name, points) => `${name}: ${points}`,
  },
  plot: {
    summary:
      "Jede Technik nach zwei Maßen; die gestrichelte Linie verbindet die besten Kompromisse dessen, was möglich ist. Blasse Zeichen scheiden aus.",
    onFront: "Auf der Front",
    front: (techniques) => `Beste Kompromisse: ${techniques}`,
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
  labels: {
    method: "Verfahren",
    criterion: "Kriterium",
    across: "Waagrecht",
    up: "Senkrecht",
    against: "Gegen",
    yes: "ja",
    no: "nein",
  },
  reader: {
    read: (chart) => `${chart} Punkt für Punkt lesen`,
    notBegun: "Noch nicht begonnen",
    at: (index, count, point) => `${index} von ${count}. ${point}`,
    howToRead: "Punkt für Punkt: Bewegen Sie den Regler.",
  },
  names: {
    criteria: "Sechs Kriterien",
    lead: "Vorsprung vor einer anderen Technik",
    "trade-offs": "Zwei Maße mit der Front",
    ranks: "Rangakzeptanz",
    benchmark: "Der gemessene Benchmark",
    "benchmark-parallel": "Der Benchmark über alle Maße",
    accuracy: "Geschätzt und gemessen",
  },
};
