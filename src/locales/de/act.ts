import type { act as English } from "../en/act.ts";
import type { Worded } from "../worded.ts";
import { inSentence } from "./article.ts";

export const act: Worded<typeof English> = {
  title: {
    tune: (model, technique) => `${model} mit ${technique} feinabstimmen`,
    whole: (model) => `${model} vollständig feinabstimmen`,
    provider: (technique) => `${technique} nutzen`,
    onYours: (task, count, gpu) => (count === 1 ? `${task}, auf Ihrer ${gpu}` : `${task}, auf Ihren ${count} × ${gpu}`),
    onRented: (task, count, gpu) =>
      count === 1 ? `${task}, auf einer gemieteten ${gpu}` : `${task}, auf ${count} × ${gpu} zur Miete`,
  },
  assumed: {
    text: (assumed) => `Dazu fehlen Ihre Antworten. Die Zahlen gelten deshalb für: ${assumed}.`,
    gpus: (count, gpu) => (count === 1 ? `eine ${gpu}` : `${count} × ${gpu}`),
    examples: (count) => `etwa ${count} Beispiele`,
    tokens: (count) => `${count} Tokens je Beispiel`,
  },
  facts: {
    memory: "Speicher je GPU",
    time: "Zeit je Lauf",
    cost: "Kosten je Lauf",
    quality: "Erwartete Qualität",
    fits: "Passt",
    tight: "Passt knapp",
    doesNotFit: "Passt nicht",
    ofUsable: (total, usable) => `${total} von ${usable} GiB`,
    corrected: (note) => `${note}, durch Ihren Lauf korrigiert`,
    memoryRange: (low, high, batch) => `${low} bis ${high} GiB bei Batchgröße ${batch}`,
    memoryOpen: (low, high) => `${low} bis ${high} GiB, offene Angaben mitgerechnet`,
    range: (low, high) => `${low} bis ${high}`,
    rangeAt: (low, high, isOwnPrice) => `${low} bis ${high} zu ${isOwnPrice ? "Ihrem Preis" : "Listenpreisen"}`,
    ofBest: (low, high) => `${low} bis ${high} des besten Ergebnisses`,
    notEstimated: "Nicht geschätzt",
    noSpeed: "Für diese GPU ist keine Geschwindigkeit veröffentlicht",
    noPrice: "Für diese GPU kennen wir keinen Listenpreis",
  },
  why: (technique) => `Warum ${inSentence(technique)}?`,
  whyNot: (technique) => `Warum nicht ${inSentence(technique)}?`,
  reasons: {
    possible: (model, rival) => `Damit lässt sich ${model} trainieren, mit ${rival} nicht.`,
    fits: (rival) => `Es passt in den Speicher, ${inSentence(rival)} nicht.`,
    qualityAbove: (rival, { own, other }) =>
      `Höhere erwartete Qualität: ${own} des besten Ergebnisses; ${inSentence(rival)}: ${other}.`,
    qualityLikely: (rival, { own, other }) =>
      `Vermutlich höhere Qualität: ${own} des besten Ergebnisses; ${inSentence(rival)}: ${other}. Die Spannen überschneiden sich.`,
    qualityLevel: (rival, { own, other }) =>
      `Gleichwertige erwartete Qualität: ${own} des besten Ergebnisses; ${inSentence(rival)}: ${own === other ? "ebenso" : other}.`,
    cheaper: (rival, { own, other }) => `Ein Lauf kostet ${own} (${inSentence(rival)}: ${other}).`,
    faster: (rival, { own, other }) => `Ein Lauf dauert ${own} (${inSentence(rival)}: ${other}).`,
    merges: "Der Adapter lässt sich mit dem Basismodell verschmelzen; die Inferenz bleibt so schnell wie zuvor.",
    plain: "Es läuft wie jedes andere Modell: ohne Adapter und ohne Verlangsamung.",
    shares: (variants, { own, other }) =>
      `${variants} Varianten können sich ein Basismodell teilen: ${own} GiB Gewichte statt ${other}.`,
    slower: (share) => `Als getrennter Adapter verlangsamt es die Inferenz um höchstens ${share}.`,
    checkpoint: ({ own, other }) => `Ein Checkpoint ist ${own} groß, das ganze Modell ${other}.`,
    forgetsLess: (rival) => `Das Basismodell vergisst weniger als durch ${inSentence(rival)}.`,
    supported: (count) => `${count} der Trainings-Frameworks, die wir betrachten, unterstützen es.`,
  },
  contrasts: {
    worse: {
      quality: ({ own, other }) => `geringere erwartete Qualität (${own} statt ${other})`,
      qualityMaybe: ({ own, other }) =>
        `möglicherweise geringere Qualität (${own} statt ${other}; die Spannen überschneiden sich)`,
      cost: ({ own, other }) => `einen teureren Lauf (${own} statt ${other})`,
      time: ({ own, other }) => `einen längeren Lauf (${own} statt ${other})`,
      serving: "teureren Betrieb",
      checkpoint: ({ own, other }) => `größere Checkpoints (${own} statt ${other})`,
      retention: "mehr Vergessen",
      simplicity: ({ own, other }) => `weniger Unterstützung (${own} statt ${other} Frameworks)`,
      settings: "mehr Einstellungen, die richtig gewählt sein müssen",
    },
    better: {
      quality: ({ own, other }) => `höhere erwartete Qualität (${own} statt ${other})`,
      qualityMaybe: ({ own, other }) =>
        `möglicherweise höhere Qualität (${own} statt ${other}; die Spannen überschneiden sich)`,
      cost: ({ own, other }) => `einen günstigeren Lauf (${own} statt ${other})`,
      time: ({ own, other }) => `einen kürzeren Lauf (${own} statt ${other})`,
      serving: "günstigeren Betrieb",
      checkpoint: ({ own, other }) => `kleinere Checkpoints (${own} statt ${other})`,
      retention: "weniger Vergessen",
      simplicity: ({ own, other }) => `breitere Unterstützung (${own} statt ${other} Frameworks)`,
      settings: "weniger Einstellungen, die richtig gewählt sein müssen",
    },
    means: (worse) => `Das bedeutet ${worse}.`,
    meansBut: (worse, better) => `Das bedeutet ${worse}; dafür ${better}.`,
    gives: (better) => `Es bringt ${better}, ist aber insgesamt schlechter in dem, was Ihnen wichtig ist.`,
    quantized: "Der Speicher reicht ohne Quantisierung, die Tempo und etwas Qualität kosten kann.",
    alike: "Es ist in nichts, was hier zählt, merklich besser.",
    otherModel: (ours, theirs) => `Mit ${ours} scheidet es aus; möglich ist es mit einem anderen Modell wie ${theirs}.`,
    onlyWith: (savers) => `Es passt nur mit: ${savers}.`,
    both: (first, second) => `${first} ${second}`,
    ruledOut: (reason) => `${reason}.`,
  },
  ties: {
    planned: (gigabytes, batch) => (batch === null ? `${gigabytes} GiB` : `${gigabytes} GiB bei Batchgröße ${batch}`),
    memory: ({ own, other }) =>
      `Es ist etwa gleich gut. Nehmen Sie es, wenn der Speicher nicht reicht: ${own} statt ${other}.`,
    memoryAlike:
      "Es ist etwa gleich gut. Nehmen Sie es, wenn der Speicher nicht reicht: Bei gleichen Einstellungen braucht es weniger.",
    criterion: (criterion) => `Es ist etwa gleich gut. Nehmen Sie es, wenn es vor allem um ${criterion} geht.`,
    alike: "Es ist etwa gleich gut.",
    none: "Es ist etwa gleich gut; nichts spricht besonders dafür.",
  },
  script: "Zum Trainingsskript",
  services: "Zu den Tuning-Diensten",
  dig: {
    matrix: "Techniken nach GPU: Speicher, Dauer und Kosten",
    heading: "Mehr Einzelheiten",
    ranking: "Wie die Rangfolge zustande kommt",
    techniques: (count) => `Alle ${count} Techniken`,
    sortBy: (column) => `Nach ${column} sortieren`,
  },
  keep: "Szenario speichern",
  kept: "Szenario gespeichert",
  compare: (count) => (count === 1 ? "Gespeichertes Szenario ansehen" : `${count} Szenarien vergleichen`),
  take: "Teilen oder exportieren",
  printed: (date) => `Tunewise, ${date}`,
};
