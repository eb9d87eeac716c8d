import type { act as English } from "../en/act.ts";
import type { Worded } from "../worded.ts";

export const act: Worded<typeof English> = {
  title: {
    tune: (model, technique) => `${model} mit ${technique} feinabstimmen`,
    whole: (model) => `${model} vollständig feinabstimmen`,
    provider: (technique) => `${technique} nutzen`,
    onYours: (task, count, gpu) => (count === 1 ? `${task}, auf Ihrer ${gpu}` : `${task}, auf Ihren ${count} × ${gpu}`),
    onRented: (task, count, gpu) =>
      count === 1 ? `${task}, auf einer gemieteten ${gpu}` : `${task}, auf ${count} × ${gpu} zur Miete`,
  },
  example: (model, count, gpu) =>
    `Die Zahlen gelten für ein Beispiel: ${model} auf ${count} × ${gpu}.`,
  facts: {
    memory: "Speicher je GPU",
    time: "Zeit je Lauf",
    cost: "Kosten je Lauf",
    quality: "Erwartete Qualität",
    fits: "Passt",
    tight: "Passt knapp",
    doesNotFit: "Passt nicht",
    ofUsable: (total, usable) => `${total} von ${usable} GiB`,
    memoryRange: (low, high, batch) => `${low} bis ${high} GiB bei Batchgröße ${batch}`,
    range: (low, high) => `${low} bis ${high}`,
    rangeAt: (low, high, isOwnPrice) => `${low} bis ${high} zu ${isOwnPrice ? "Ihrem Preis" : "Listenpreisen"}`,
    ofBest: (low, high) => `${low} bis ${high} des besten Ergebnisses`,
    notEstimated: "Nicht geschätzt",
    noSpeed: "Für diese GPU ist keine Geschwindigkeit veröffentlicht",
    noPrice: "Für diese GPU kennen wir keinen Listenpreis",
  },
  why: (technique) => `Warum ${technique}?`,
  whyNot: (technique) => `${technique}: warum nicht?`,
  reasons: {
    qualityAbove: (rival, { own, other }) =>
      `Höhere erwartete Qualität: ${own} des besten Ergebnisses; ${rival}: ${other}.`,
    qualityLevel: (rival, { own, other }) =>
      `Gleichwertige erwartete Qualität: ${own} des besten Ergebnisses; ${rival}: ${other}.`,
    cheaper: (rival, { own, other }) => `Ein Lauf kostet ${own}; ${rival}: ${other}.`,
    faster: (rival, { own, other }) => `Ein Lauf dauert ${own}; ${rival}: ${other}.`,
    merges: "Der Adapter lässt sich ins Basismodell einrechnen; die Inferenz bleibt so schnell wie zuvor.",
    plain: "Sie betreiben es wie ein gewöhnliches Modell: ohne Adapter, ohne Verlangsamung.",
    shares: (variants, { own, other }) =>
      `${variants} Varianten teilen sich ein Basismodell: ${own} GiB Gewichte statt ${other}.`,
    slower: (share) => `Als getrennter Adapter verlangsamt es die Inferenz um höchstens ${share}.`,
    checkpoint: ({ own, other }) => `Ein Checkpoint hat ${own} statt ${other} für das ganze Modell.`,
    forgetsLess: (rival) => `Vom Wissen des Basismodells geht weniger verloren (verglichen mit: ${rival}).`,
    supported: (count, all) => `${count} der ${all} betrachteten Trainings-Frameworks unterstützen es.`,
  },
  contrasts: {
    worse: {
      quality: ({ own, other }) => `weniger erwartete Qualität (${own} statt ${other})`,
      cost: ({ own, other }) => `einen teureren Lauf (${own} statt ${other})`,
      time: ({ own, other }) => `einen längeren Lauf (${own} statt ${other})`,
      serving: "teureren Betrieb",
      checkpoint: ({ own, other }) => `größere Checkpoints (${own} statt ${other})`,
      retention: "mehr Vergessen",
      simplicity: ({ own, other }) => `weniger Unterstützung (${own} statt ${other} Frameworks)`,
      settings: "mehr Einstellungen, die stimmen müssen",
    },
    better: {
      quality: ({ own, other }) => `mehr erwartete Qualität (${own} statt ${other})`,
      cost: ({ own, other }) => `einen günstigeren Lauf (${own} statt ${other})`,
      time: ({ own, other }) => `einen kürzeren Lauf (${own} statt ${other})`,
      serving: "günstigeren Betrieb",
      checkpoint: ({ own, other }) => `kleinere Checkpoints (${own} statt ${other})`,
      retention: "weniger Vergessen",
      simplicity: ({ own, other }) => `breitere Unterstützung (${own} statt ${other} Frameworks)`,
      settings: "weniger Einstellungen, die stimmen müssen",
    },
    means: (worse) => `Das bedeutet ${worse}.`,
    meansBut: (worse, better) => `Das bedeutet ${worse}; dafür ${better}.`,
    gives: (better) => `Es bringt ${better}, verliert aber insgesamt bei dem, was Ihnen wichtig ist.`,
    alike: "Es ist in nichts, was hier zählt, merklich besser.",
    onlyWith: (savers) => `Es passt nur mit: ${savers}.`,
    both: (first, second) => `${first} ${second}`,
    ruledOut: (reason) => `${reason}.`,
  },
  ties: {
    memory: ({ own, other }) =>
      `Es ist etwa gleich gut. Nehmen Sie es, wenn der Speicher nicht reicht: ${own} statt ${other} GiB.`,
    criterion: (criterion) => `Es ist etwa gleich gut. Nehmen Sie es, wenn es vor allem um ${criterion} geht.`,
    none: "Es ist etwa gleich gut, und nichts spricht eigens dafür.",
  },
  script: "Zum Trainingsskript",
  services: "Zu den Tuning-Diensten",
  dig: {
    compare: "Mit einem anderen Ergebnis vergleichen",
    heading: "Mehr Einzelheiten",
    ranking: "Wie die Rangfolge zustande kommt",
    techniques: (count) => `Alle ${count} Techniken`,
    sortBy: (column) => `Nach ${column} sortieren`,
  },
  take: "Mitnehmen",
  printed: (date) => `Tunewise, ${date}`,
};
