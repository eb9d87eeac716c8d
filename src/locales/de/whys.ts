export const whys = {
  goal: "Wie viel zu lernen ist, entscheidet darüber, wie viel trainiert werden muss. Ein Format braucht wenig; neues Wissen und Schlussfolgern brauchen mehr, als kleine Adapter fassen.",
  stakes:
    "Je mehr ein Fehler kostet, desto mehr sind die letzten Punkte Genauigkeit wert: Qualität behält dann ein Mindestgewicht, wie auch immer die Prioritäten lauten.",
  examples:
    "Bei wenigen Beispielen überanpassen sich Verfahren, die wenig trainieren, seltener. Bei sehr vielen reicht die Kapazität eines kleinen Adapters nicht mehr, und vollständiges Fine-Tuning zieht davon.",
  length: "Der Speicher für Aktivierungen und Logits wächst mit der Länge, und ebenso Zeit und Kosten.",
  gap: "Vollständiges Fine-Tuning ändert Gewichte viel stärker als LoRA. Das lohnt sich, wenn die Aufgabe fern von dem liegt, was das Modell kennt, und kaum, wenn sie nahe liegt.",
  "domain-model":
    "Wer näher startet, hat einen kürzeren Weg: Ein Modell Ihres Fachgebiets macht aus einer fernen Aufgabe eine verwandte.",
  retention:
    "Training auf eines macht Modelle in anderem schlechter. Wie viel vergessen wird, ist von Technik zu Technik sehr verschieden.",
  access: "Ohne Gewichte geht nur, was der Anbieter anbietet, und Speicher und GPUs sind nicht Ihre Sorge.",
  model:
    "Seine Architektur bestimmt Speicher, Tempo und Größe der Checkpoints, und Prompt-Verfahren brauchen große Modelle.",
  gpu: "Was in den Speicher passt, entscheidet darüber, was überhaupt möglich ist.",
  gpus: "Mehrere GPUs teilen sich Gewichte, Gradienten und Optimiererzustände, sodass vollständiges Fine-Tuning vielleicht doch passt.",
  budget: "Ein Lauf über dem Budget scheidet aus; darunter zählt, welchen Anteil des Budgets eine Technik verbraucht.",
  deadline: "Versuche brauchen mehrere Läufe. Die Techniken unterscheiden sich im Tempo um das Dreifache.",
  tasks:
    "Jede Variante aus vollständigem Fine-Tuning ist ein ganzes Modell. Adapter teilen sich eine Basis, sodass Hunderte kaum mehr kosten als eine.",
  switching:
    "Wer bei jeder Anfrage wählt, braucht kleine Teile, die sich über einer Basis im Speicher tauschen lassen. Ein verschmolzenes oder vollständig trainiertes Modell kann das nicht.",
  target: "Auf einem kleinen Gerät zählt jedes Byte neben dem Basismodell, in einem Cluster nicht.",
  latency:
    "Was sich in die Gewichte verschmelzen lässt, kostet bei der Inferenz nichts. Adapter und Prompts machen bei jedem Token mehr Arbeit.",
  experience:
    "Manche Techniken gelingen über einen weiten Bereich von Einstellungen, andere nur, wenn man sie sorgfältig abstimmt.",
  priorities:
    "Keine Technik ist in allem die beste. Ihre Reihenfolge legt fest, welche Gewichte möglich sind; durchprobiert werden alle, die zu ihr passen.",
};
