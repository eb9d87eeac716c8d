import type { notes as English } from "../en/notes.ts";
import { pluralIn } from "../format.ts";

const plural = pluralIn("de");

import type { Worded } from "../worded.ts";

const variantsOf = (count: number): string => plural(count, { one: "einer Variante", other: `von ${count} Varianten` });

export const notes: Worded<typeof English> = {
  needs: (savers) => `Benötigt: ${savers}`,
  saverTakes: (saver, times) => `${saver} (dauert ${times}-mal so lange)`,
  placed: (model, gpuCount, gpu) => `${model} auf ${gpuCount} × ${gpu}`,
  learntFrom: {
    sft: "die Daten",
    pretraining: "den Text",
    classification: "die Texte mit Label",
    embeddings: "die Textpaare",
    dpo: "die Paare (DPO)",
    kto: "die Bewertungen (KTO)",
    grpo: "die Aufgaben (GRPO)",
  },
  training: (from, epochs, batch, low, high) =>
    `${epochs === 1 ? "1 Durchgang" : `${epochs} Durchgänge`} durch ${from} in Batches von ${batch}: ${low === high ? low : `${low} bis ${high}`} Aktualisierungen`,
  timeOfRun: (low, high) => `${low} bis ${high} je Lauf`,
  noSpeed: "Für diese GPU ist keine Geschwindigkeit veröffentlicht; Zeit und Kosten bleiben daher offen",
  costOfRun: (low, high) => `${low} bis ${high} je Lauf zu Listenpreisen vom März 2026`,
  costOfRunYours: (low, high) => `${low} bis ${high} je Lauf zu Ihrem Preis`,
  energy: (kilowattHours) => `Höchstens ${kilowattHours} kWh für die GPUs`,
  openRange: (low, high) => `Manche Antworten sind offen: je nachdem, wie sie ausfallen, ${low} bis ${high} GiB`,
  smallestSet: (gpuCount, gpu) => `Kleinste GPUs, auf die es passt: ${gpuCount} × ${gpu}`,
  fitsNowhere: "Passt auch auf 8 gleiche GPUs nicht",
  servingWhole: (variants, gigabytes) =>
    `Betrieb ${variantsOf(variants)}: Gewichte von ${gigabytes} GiB, jede ein ganzes Modell`,
  servingShared: (variants, gigabytes, longer) =>
    `Betrieb ${variantsOf(variants)} getrennt von einer Basis: Gewichte von ${gigabytes} GiB, ein Token dauert bis zu ${longer} länger`,
  servingSharedOrMerged: (variants, gigabytes, longer, merged) =>
    `Betrieb ${variantsOf(variants)} getrennt von einer Basis: Gewichte von ${gigabytes} GiB, ein Token dauert bis zu ${longer} länger; verschmolzen: ${merged} GiB, ohne Verzögerung`,
  totalAndHigh:
    "allocated ist, was Tensoren an der Spitze brauchen; total, was PyTorch dafür belegt, mit der Spanne von low bis high; device, was nvidia-smi zeigt",
  fits: (card, size) => `passt auf eine ${card} (${size} GB)`,
  fitsNot: (card, size) => `passt nicht auf eine ${card} (${size} GB)`,
  mayFit: (card, size) => `passt vielleicht auf eine ${card} (${size} GB)`,
  noSpeedOf: (card) => `für die ${card} ist keine Geschwindigkeit veröffentlicht`,
  derivedSpeedOf: (card) =>
    `wie schnell die ${card} multipliziert, wurde nicht gemessen: Ihr Tempo ist aus der Speicherbandbreite abgeleitet, die Spanne daher weit`,
  pagedStates: "ausgelagerte Optimiererzustände zählen zum Hauptspeicher",
  parts: {
    vision: "den Bildteil",
    audio: "den Audioteil",
    "next-tokens": "die Schichten, die weitere Tokens vorhersagen",
  },
  leftOut: (parts) => `gezählt ist nur das Sprachmodell, ohne ${parts} des Checkpoints`,
  noMedia: "Training mit Bildern oder Ton ist nicht modelliert",
  corrected: (memory, time) =>
    `durch Ihre gemessenen Läufe korrigiert: reservierter Speicher das ${memory}-Fache, Zeit das ${time}-Fache`,
  gptqAdapters: "neben gepackten GPTQ-Gewichten sind Adapter fp32, was immer trainableDtype sagt",
  libraries: (libraries, month) => `${libraries} (${month})`,
  software: (libraries) => `Geschätzt für ${libraries}`,
  regime: {
    allWeights: "alle Gewichte",
    base16: "16-Bit-Basis",
    quantizedBase: "quantisierte Basis",
    checkpointing: "Checkpointing",
    noCheckpointing: "kein Checkpointing",
    gpus: (count) => plural(count, { one: "eine GPU", other: `${count} GPUs` }),
  },
};
