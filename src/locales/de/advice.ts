import type { advice as English } from "../en/advice.ts";
import type { Worded } from "../worded.ts";

export const advice: Worded<typeof English> = {
  "choose-service": (open, closed) =>
    `Sehen Sie zuerst nach, ob Ihr Anbieter noch für neue Kunden trainiert. Heute tun es ${open}; ${closed} nicht. Auch für offene Modelle brauchen Sie dort keine eigene GPU.`,
  "evaluations-first":
    "Schreiben Sie Auswertungen, bevor Sie trainieren, und bewerten Sie damit das unveränderte Modell: Das muss jeder Lauf übertreffen.",
  "continue-pretraining":
    "Noch kennt kein Modell Ihr Fachgebiet: Wenn Sie Text ohne Annotationen daraus haben, trainieren Sie zuerst darauf, dann auf die Aufgabe.",
  "more-data":
    "Die Daten sind der Engpass: Verbesserungen zeigen sich ab 50 bis 100 gut gemachten Beispielen, und Mühe bei der Auswahl der Daten lohnt sich mehr als eine andere Technik.",
  "larger-base":
    "Reicht das Ergebnis nicht, nehmen Sie eher ein größeres Basismodell als einen größeren Adapter: Es hilft mehr.",
  "experiment-plan": (compared) =>
    `Vergleichen Sie ${compared}, jede auch bei einem Drittel und beim Dreifachen dieser Rate, auf einem Zehntel der Daten; lassen Sie fallen, was nach einem Drittel der Schritte bei der Validierung zurückliegt. Führen Sie die besten zwei auf allen Daten mit drei Seeds aus, und glauben Sie einem Unterschied nur, wenn er größer ist als der zwischen den Seeds. Die beste Lernrate von LoRA ist etwa das Zehnfache der von vollständigem Fine-Tuning.`,
  validation:
    "Halten Sie eine Validierungsmenge zurück, auf der kein Lauf trainiert. Sehen Sie nach jeder Epoche auf ihren Verlust und auf Ihre Auswertungen, und hören Sie auf, wenn der Validierungsverlust steigt, während der Trainingsverlust noch fällt: Das ist Überanpassung. Urteilen Sie nach Ihren eigenen Daten, nicht nach öffentlichen Benchmarks.",
  targets:
    "Setzen Sie den Adapter auf alle linearen Schichten, vor allem auf das MLP, und halten Sie den effektiven Batch unter 32.",
  "rank-for-data": (usual, rank) =>
    `Ihre Daten enthalten mehr, als Rang ${usual} speichert: Plan und Rezept nehmen Rang ${rank} mit rangstabilisierter Skalierung. Vergleichen Sie mit Rang ${usual}, und behalten Sie ihn nur, wenn die Validierung gewinnt.`,
  "small-rank":
    "Für Präferenzen und Belohnungen genügen Ränge von 1 bis 32: Solches Training überträgt etwa ein Bit je Episode.",
  "watch-forgetting":
    "Bewerten Sie vor dem Training und bei jedem Checkpoint einen allgemeinen Benchmark. Gelerntes und Vergessenes wachsen zusammen, und eine kleinere Lernrate vergisst weniger. Mischen Sie allgemeine oder frühere Daten bei (Replay), und beobachten Sie die KL-Divergenz zum Basismodell auf der neuen Aufgabe: Ihr folgt das Vergessen.",
  "without-masters":
    "Der Lauf passt nur mit Gewichten in bf16 und ohne fp32-Master: Änderungen, die viel kleiner sind als ein Gewicht, gehen beim Runden verloren, und die Qualität kann leiden. Besser sind mehr Speicher, ein Adapter oder ein Optimierer mit stochastischem Runden; prüfen Sie, ob der Verlust bei kleinen Lernraten noch fällt.",
  sharding:
    "Der Lauf muss auf mehrere GPUs aufgeteilt werden: Erproben Sie Speichern und Laden eines Checkpoints vor dem langen Lauf.",
  "nothing-fits": "Lockern Sie Frist, Budget oder Latenzgrenze.",
  "nothing-fits-on":
    "Mieten Sie größere GPUs, nehmen Sie ein kleineres Modell, oder lockern Sie Frist, Budget oder Latenzgrenze.",
  merge: "Verschmelzen Sie den Adapter vor dem Betrieb mit dem Basismodell: Dann läuft es so schnell wie ohne Adapter.",
  "merge-checked":
    "Verschmelzen Sie den Adapter vor dem Betrieb mit dem Basismodell, damit es so schnell läuft wie ohne Adapter, und messen Sie danach die Latenz.",
  "serve-apart":
    "Lassen Sie die Adapter getrennt, und betreiben Sie sie über einem gemeinsamen Basismodell, mit einer Engine, die Anfragen an verschiedene Adapter zusammen verarbeitet.",
  "evaluate-again":
    "Bewerten Sie das Modell genau so, wie es laufen wird: gleiche Engine, gleiche Präzision, verschmolzen oder nicht. Bewerten Sie das Basismodell ebenso.",
  rate: (technique, rate) => `${technique} ab ${rate}`,
};
