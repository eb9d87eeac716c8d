import type { advice as English } from "../en/advice.ts";
import type { Worded } from "../worded.ts";
import { inSentence } from "./article.ts";

export const advice: Worded<typeof English> = {
  "choose-service": (open, closed) =>
    `Prüfen Sie zuerst, ob Ihr Anbieter noch für neue Kunden trainiert. Derzeit tun das ${open}; ${closed} nicht mehr. Auch für offene Modelle brauchen Sie dort keine eigene GPU.`,
  "evaluations-first":
    "Bauen Sie zuerst Ihre Evaluation und bewerten Sie damit das Basismodell: Dieses Ergebnis muss jeder Lauf übertreffen.",
  "continue-pretraining":
    "Noch kennt kein Modell Ihr Fachgebiet: Wenn Sie Text ohne Annotationen daraus haben, trainieren Sie zuerst darauf, dann auf die Aufgabe.",
  "two-stages":
    "Planen Sie zwei Stufen: Dieser Lauf bringt dem Modell die Sprache oder das Fachgebiet aus Rohtext bei, ein zweiter mit Beispielen die Aufgabe.",
  "more-data":
    "Die Daten sind der Engpass: Verbesserungen zeigen sich ab 50 bis 100 gut gemachten Beispielen, und sorgfältig ausgewählte Daten bringen mehr als eine andere Technik.",
  "larger-base":
    "Reicht das Ergebnis nicht, nehmen Sie eher ein größeres Basismodell als einen größeren Adapter: Es hilft mehr.",
  "experiment-plan": (compared) =>
    `Vergleichen Sie ${compared}, jeweils auch bei einem Drittel und dem Dreifachen der Lernrate, auf 10 % der Daten; brechen Sie nach einem Drittel ab, was in der Validierung zurückliegt. Trainieren Sie die besten zwei auf allen Daten mit drei Seeds, und trauen Sie nur Unterschieden, die größer sind als die zwischen den Seeds.`,
  validation:
    "Halten Sie Validierungsdaten zurück, auf denen kein Lauf trainiert. Prüfen Sie nach jeder Epoche ihren Verlust und Ihre Evaluation, und hören Sie auf, sobald der Validierungsverlust steigt, während der Trainingsverlust noch fällt: Das ist Überanpassung. Urteilen Sie nach eigenen Daten, nicht nach öffentlichen Benchmarks.",
  targets:
    "Setzen Sie den Adapter auf alle linearen Schichten (am wichtigsten sind die des MLP), und halten Sie die effektive Batchgröße unter 32.",
  "rank-for-data": (usual, rank) =>
    `Ihre Daten enthalten mehr, als Rang ${usual} speichert: Plan und Skript nehmen Rang ${rank} mit rangstabilisierter Skalierung. Vergleichen Sie mit Rang ${usual}, und behalten Sie ihn nur, wenn die Validierung besser wird.`,
  "small-rank":
    "Für Präferenzen und Belohnungen genügen Ränge von 1 bis 32: Solches Training überträgt etwa ein Bit je Episode.",
  "watch-forgetting":
    "Bewerten Sie vor dem Training und bei jedem Checkpoint einen allgemeinen Benchmark. Je mehr ein Modell lernt, desto mehr vergisst es; mit kleinerer Lernrate vergisst es weniger. Mischen Sie allgemeine oder frühere Daten bei (Replay), und beobachten Sie die KL-Divergenz zum Basismodell auf der neuen Aufgabe: Das Vergessen folgt ihr.",
  "without-masters":
    "Der Lauf passt nur mit Gewichten in bf16 und ohne fp32-Master: Änderungen, die viel kleiner sind als das Gewicht selbst, gehen beim Runden verloren, und die Qualität kann leiden. Besser sind mehr Speicher, ein Adapter oder ein Optimierer mit stochastischem Runden; prüfen Sie, ob der Verlust bei kleinen Lernraten noch fällt.",
  sharding:
    "Der Lauf muss auf mehrere GPUs aufgeteilt werden: Erproben Sie Speichern und Laden eines Checkpoints vor dem langen Lauf.",
  "nothing-fits": "Lockern Sie Frist, Budget oder Latenzgrenze.",
  "nothing-fits-on":
    "Mieten Sie größere GPUs, nehmen Sie ein kleineres Modell, oder lockern Sie Frist, Budget oder Latenzgrenze.",
  merge: "Verschmelzen Sie den Adapter vor dem Betrieb mit dem Basismodell: Dann läuft es so schnell wie ohne Adapter.",
  "merge-or-share":
    "Verschmelzen Sie jeden Adapter mit dem Basismodell, damit es so schnell läuft wie ohne Adapter, oder lassen Sie die Adapter getrennt, damit sie sich ein Basismodell teilen: Der Abschnitt zum Betrieb vergleicht beides.",
  "merge-checked":
    "Verschmelzen Sie den Adapter vor dem Betrieb mit dem Basismodell, damit es so schnell läuft wie ohne Adapter, und messen Sie danach die Latenz.",
  "serve-apart":
    "Lassen Sie die Adapter getrennt, und betreiben Sie sie über einem gemeinsamen Basismodell, mit einer Engine, die Anfragen an verschiedene Adapter zusammen verarbeitet.",
  "evaluate-quantized":
    "Auf einem Gerät läuft das Modell etwa in 4 Bit: Quantisieren Sie es so, wie Sie es ausliefern, und bewerten Sie diese Fassung. Verliert sie zu viel, trainieren Sie mit nachgeahmter Quantisierung (torchao, in Unsloth und Axolotl).",
  "evaluate-again":
    "Bewerten Sie das Modell genau so, wie es laufen wird: gleiche Engine, gleiche Präzision, verschmolzen oder nicht. Bewerten Sie das Basismodell ebenso.",
  named: (technique) => inSentence(technique),
  rate: (techniques, rate) => `${techniques} ab ${rate}`,
  rates: (rates) => rates.join(", "),
};
