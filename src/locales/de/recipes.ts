import type { recipes as English } from "../en/recipes.ts";
import type { Worded } from "../worded.ts";

export const recipes: Worded<typeof English> = {
  nothingRecommended: "Es gibt keine Empfehlung: Keine Technik erfüllt alle Anforderungen.",
  noWeights: "Ohne die Gewichte des Modells gibt es keinen Lauf, der aufzuschreiben wäre.",
  managed: "Der Anbieter trainiert über seine eigene Schnittstelle; ein Framework ist nicht beteiligt.",
  notOffered: (framework, technique, others) => `${framework} bietet ${technique} nicht an. Zu finden in: ${others}.`,
  decodersOnly: (model, family) => `Rezepte gibt es für Decoder-Modelle; ${model} gehört zur Familie ${family}.`,
  adaptersFamily: (model, family) =>
    `Von den Decodern führt die Bibliothek GPT-2, GPT-J und Llama auf; ${model} gehört zur Familie ${family}.`,
  adaptersSharding:
    "Dieser Lauf passt nur mit über die Karten verteilten Gewichten oder ausgelagerten Aktivierungen, was die Bibliothek nicht dokumentiert.",
  axolotlOffload:
    "Die DeepSpeed-Dateien von Axolotl lagern mit dem Optimierer auch die Gewichte aus. Das Rezept für Hugging Face PEFT + TRL lagert nur den Optimierer aus.",
  axolotlBackward:
    "Axolotl behält die Gradienten aller Gewichte, und dieser Lauf passt nur mit dem Optimierer im Rückwärtsdurchlauf. torchtune kann das.",
  llamaFactoryOffload:
    "Seine DeepSpeed-Dateien der Stufe 3 lagern mit dem Optimierer auch die Gewichte aus. Das Rezept für Hugging Face PEFT + TRL lagert nur den Optimierer aus.",
  llamaFactoryBackward:
    "Es behält die Gradienten aller Gewichte, und dieser Lauf passt nur mit dem Optimierer im Rückwärtsdurchlauf. torchtune kann das.",
  unslothSharding: "Unsloth hält das ganze Modell auf jeder Karte, und dieser Lauf muss es über die Karten verteilen.",
  unslothOptimizer:
    "Dieser Lauf passt nur mit ausgelagertem Optimierer oder dem Optimierer im Rückwärtsdurchlauf; beides bietet Unsloth nicht an.",
  trlPrefix:
    "PEFT lehnt Prefix-Tuning mit Gradient Checkpointing ab, das dieser Lauf braucht, um zu passen. Nehmen Sie größere Karten oder kürzere Beispiele.",
  trlBackward:
    "Der Trainer behält die Gradienten aller Gewichte, und dieser Lauf passt nur mit dem Optimierer im Rückwärtsdurchlauf. torchtune kann das.",
  torchtuneModel: (model) =>
    `torchtune baut jedes Modell durch eine eigene Funktion. Dateien gibt es für Llama 3.1 und 3.2 und für Qwen2.5 (außer dem mit 32B), nicht für ${model}.`,
  torchtuneOffload:
    "torchtune lagert die Gewichte mit dem Optimierer aus oder keines von beiden. Das Rezept für Hugging Face PEFT + TRL lagert nur den Optimierer aus.",
  torchtuneBf16: "torchtune trainiert in bf16, das diese Karte nicht kann.",
};
