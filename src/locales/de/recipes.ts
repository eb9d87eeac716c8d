import type { recipes as English } from "../en/recipes.ts";
import type { Worded } from "../worded.ts";

export const recipes: Worded<typeof English> = {
  nothingRecommended: "Es gibt keine Empfehlung: Keine Technik erfüllt alle Anforderungen.",
  noWeights: "Ohne die Gewichte des Modells gibt es keinen Lauf, der aufzuschreiben wäre.",
  managed: "Der Anbieter trainiert über seine eigene Schnittstelle; ein Framework ist nicht beteiligt.",
  notOffered: (framework, technique, others) => `${framework} bietet ${technique} nicht an. Zu finden in: ${others}.`,
  noMethod: (name, from, others) =>
    `Für ${name} gibt es kein Skript, das aus dem lernt, was hier vorliegt: ${from}. Eines gibt es für ${others}.`,
  limitWithOthers: (limit, others) => `${limit} Ein Skript gibt es für ${others}.`,
  otherGpus: (name, gpu, others) =>
    `Die Skripte für ${name} sind für GPUs mit CUDA geschrieben, oder mit ROCm an dessen Stelle, nicht für ${gpu}. Eines gibt es für ${others}.`,
  otherGpusOnly: (name, gpu) =>
    `Die Skripte für ${name} sind für andere GPUs als ${gpu} geschrieben, ebenso die aller Frameworks hier, die das können.`,
  ended: (name, since) =>
    `${name} wird nicht mehr weiterentwickelt, wie seine Entwickler im ${since} mitteilten. Nehmen Sie ein anderes Framework, wo eines die Technik hat.`,
  behind: (name, since, holdsTo) =>
    `Die letzte Version von ${name} erschien im ${since} und setzt ${holdsTo} voraus; neuere Modelle lassen sich damit womöglich nicht laden. Nehmen Sie ein anderes Framework, wo eines die Technik hat.`,
  upkeepSource: "Quelle",
  otherMemory: (framework, total, program, planned, part, own, plannedPart, why) =>
    `Mit ${framework} braucht dieser Lauf etwa ${total} GiB je GPU, nicht die oben gezeigten ${planned} GiB von ${program}. Am meisten unterscheidet sich „${part}“: ${own} statt ${plannedPart} GiB. ${why}`,
  otherCode: "Sein Code für das Modell behält andere Zwischenwerte.",
  otherMemoryCauses: {
    sharding: (value) =>
      value === "none" || value === "ddp"
        ? "Es hält das ganze Modell auf jeder GPU."
        : `Es verteilt das Modell über die GPUs (${value}).`,
    weightsDtype: (value) => `Es hält die trainierten Gewichte in ${value}.`,
    trainableDtype: (value) => `Es hält die Adapter in ${value}.`,
    optimizer: (value) => `Sein Optimierer ist ${value}.`,
    microBatchSize: (value) => `Es nimmt ${value} Beispiele auf einmal.`,
    gradientCheckpointing: (value) =>
      value === "true"
        ? "Es berechnet Aktivierungen im Rückwärtsdurchlauf neu."
        : "Es behält Aktivierungen für den Rückwärtsdurchlauf.",
    loss: (value) =>
      value === "standard"
        ? "Es berechnet den Verlust auf allen Logits zugleich."
        : "Es berechnet den Verlust Teil für Teil, ohne alle Logits zu halten.",
  },
  decodersOnly: (model, family) => `Skripte gibt es für Decoder-Modelle; ${model} gehört zur Familie ${family}.`,
  unknownFamily: (name, release, model, family) =>
    `${name} läuft höchstens mit Transformers ${release}, und dort fehlt der Code für ${model} (${family}). Code, den der Checkpoint mitbringt, wurde nicht erprobt.`,
  noClassifier: (release, model, family) =>
    `Transformers ${release} hat keine Klasse, die ${model} (${family}) einen Kopf zum Klassifizieren gibt.`,
  adapterFails: (technique, model, family) =>
    `PEFT 0.21 scheitert bei ${model} (${family}) am Verfahren „${technique}“, wie an einem kleinen Modell dieser Familie erprobt.`,
  nothingToTrain: (technique, model) =>
    `${model} hat keine Parameter der Art, die das Verfahren „${technique}“ trainiert.`,
};
