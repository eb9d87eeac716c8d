export const formulas = {
  "pooled-quality": {
    title: "Qualität aus Vergleichen",
    text: "Veröffentlichte Vergleiche desselben Modells und derselben Aufgabe unter mehreren Techniken sind zusammengefasst: was eine Technik gegen LoRA erreicht, in Anteilen des Besten, als Effekt, der zu denen ihrer Art und gegen null geschrumpft wird, mit der Arbeit als zufälligem Effekt und dem Rauschen jedes Vergleichs als Gewicht. Schlechte Einstellungen, und Techniken, die dieselben Autoren vorgeschlagen haben, zählen ein Viertel. Drei Dinge an der Aufgabe verschieben ihn, weil sie bei ausgelassenen Arbeiten helfen, wenn auch wenig: mehr als 100.000 Beispiele und Rohtext bei vollständigem Fine-Tuning, Schlussfolgern bei trainierten Prompts. Das Intervall ist der Fehler des Effekts und wie weit Vergleiche auseinanderliegen. Werden alle Gewichte in bf16 ohne fp32-Master trainiert, liegt sein unteres Ende um 0,07 tiefer. Quellen verwenden LoRA oft mit niedrigerem Rang und auf weniger Schichten als die Skripte hier: Ein Vorsprung des vollständigen Fine-Tunings ist als oberes Ende zu lesen.",
    assumed:
      "Wie stark Effekte geschrumpft werden; der Rücktest ändert sich damit kaum. Dass ein Lauf ohne Master bis zum größten gelesenen Wert verliert.",
  },
  "adapter-capacity": {
    title: "Kapazität gegen Daten",
    text: "Bits in den Daten (ihre Tokens mal 0,93 Bit, dem mittleren Trainingsverlust des Benchmarks) gegen Bits, die die trainierten Parameter fassen (je 2). Wo sie bei Rang 16 nicht reichen, werden LoRA und was seinen Rang teilt mit der Zweierpotenz geplant, geschätzt und geschrieben, die reicht, höchstens 256, mit rangstabilisierter Skalierung. Die Qualität verschiebt das nicht: Bei Arbeiten, die beim Anpassen ausgelassen wurden, half es nicht.",
  },
  "run-cost": {
    title: "Kosten eines Laufs",
    text: "Trainierte Tokens (Beispiele × Länge × Epochen) / Tokens je Sekunde × Preis je Stunde × GPUs. Der Wert ist 1 bis zu einem Zwanzigstel des Budgets oder, wo das mehr ist, 3 Dollar, und fällt darüber mit jedem Faktor zehn um ein Drittel.",
    assumed: "Dass ein Zwanzigstel des Budgets oder 3 Dollar nicht auffallen.",
  },
  "relative-cost": {
    title: "Relative Kosten",
    text: "Wo in keiner Quelle Preis oder Tempo der GPU gelesen wurde: die Zeit gegen die von LoRA auf derselben GPU, 1 für die von LoRA und 0 für das Tausendfache, auf einer logarithmischen Skala. Ein Lauf, der auf der billigsten GPU mit Preis, die ebenso viel Speicher und Tempo hat, als kostenlos gälte, gilt auch hier so.",
  },
  "serving-memory": {
    title: "Viele Varianten betreiben",
    text: "Speicher für alle Varianten gegen ein Basismodell, auf einer logarithmischen Skala (200 Kopien kosten 0,6), und das Doppelte des Anteils, um den die Inferenz langsamer wird, höchstens 0,4.",
    assumed: "Wie Speicher und Tempo gegeneinander gewogen werden.",
  },
  "serving-plan": {
    title: "GPUs und Kosten des Betriebs",
    text: "Sekunden pro Anfrage: zwei Operationen für jedes Gewicht und Token bei der Matrixrate der GPU, dazu die Gewichte, Schlüssel und Werte, die für jedes Token einer Antwort gelesen werden, geteilt durch den Batch. Der Batch ist, was neben Gewichten und Adapterpuffern in den Speicher passt, höchstens 256. Engines erreichen 40 bis 80 % dieser Rate, mit getrennten Adaptern 66 bis 96 % davon. GPUs sind Anfragen durch Kapazität, aufgerundet; ein Monat hat 730 Stunden.",
    assumed:
      "Dass eine Anfrage zur Hälfte aus Eingabe und Antwort besteht, dass alle Varianten gleich oft gefragt sind, dass je GPU 2 GiB auf Aktivierungen gehen und dass das Aufteilen eines Modells über GPUs nichts kostet.",
  },
  "variant-size": {
    title: "Größe und Wechsel einer Variante",
    text: "Größe des Checkpoints einer Variante auf einer logarithmischen Skala von 100 GB bis 100 kB, die Hälfte des Werts; bis 1 GB für alle Varianten zusammen gilt als gleich. Die andere Hälfte, wo eine Engine dokumentiert Varianten bei jeder Anfrage wählt, ein Zehntel, wo sie sich im Prinzip tauschen ließen. Bei nur einer Variante zählt das wenig, bei Hunderten ganz.",
    assumed: "Die Hälften.",
  },
  "forgetting-scale": {
    title: "Erhalt aus Vergessen",
    text: "1 / (1 + Vergessen / 0,1), mit dem Vergessen, wie es der PEFT-Benchmark misst. Läufe, die stärker skaliert sind, als unsere Skripte es vorsehen (rangstabilisiertes LoRA mit dem Vierfachen), bleiben außen vor: Bei gleichen Einstellungen liegen LoRA, DoRA und OFT gleichauf. Die Spanne von vollständigem Fine-Tuning reicht bis zum Doppelten des schlechtesten Laufs von LoRA, denn LoRA vergisst nachweislich weniger. Je weniger der Erhalt zählt, desto näher an 1. Für einen Klassifikator ist es immer 1: Er tut nichts anderes mehr.",
    assumed: "Dass ein Vergessen von 0,1 die Hälfte kostet.",
  },
  "ease-of-use": {
    title: "Einfachheit",
    text: "Zur Hälfte Stetigkeit über Lernraten, Ränge und Initialisierungen im Benchmark, zu drei Zehnteln der Anteil an den sechs untersuchten Frameworks (LoRA ist in allen; eine quantisierte Basis zählt nach dem Anteil der Programme, die das Modell quantisieren können, und Encoder trainiert jedes ganz), zu zwei Zehnteln, wie wenige Speichersparmaßnahmen (eine quantisierte Basis zählt dazu) der Lauf braucht. Erfahrung verkleinert die Unterschiede.",
    assumed: "Die Anteile.",
  },
  "learning-rate": {
    title: "Lernraten",
    text: "Die Mitte ist der geometrische Median dessen, womit Frameworks, Dokumentationen und Autoren beginnen, jede Quelle mit einer Stimme; mit Antworten ihr geometrisches Mittel mit Tinkers Formel, wo diese die Familie des Modells abdeckt. Die Spanne umfasst alle; ein einzelner Wert, den niemand mit anderen verglich, reicht von einem Drittel bis zum Dreifachen. Mit Antworten wächst sie mit der Wurzel eines Stapels über 16. Hat ein Verfahren für eine Lernart keine Rate, gilt das Verhältnis der Raten von LoRA oder aller Gewichte. Werte, die mit Paaren nur die Rate eines Frameworks für Antworten behalten, zählen nicht.",
    assumed: "Dass jede Quelle gleich zählt, und das Verhältnis.",
  },
  "unknown-method": {
    title: "Das Verfahren eines Anbieters",
    text: "Anbieter veröffentlichen nicht, was ihr Tuning im Innern tut: Die Spanne umfasst die Techniken, die es sein können.",
  },
  "memory-parts": {
    title: "Speicher nach Teilen",
    text: "Ein Trainingsschritt wird durch seine Momente verfolgt: Laden, Vorwärtsdurchlauf, Verlust, Rückwärtsdurchlauf, Optimiererschritt, Evaluation. In jedem wird alles, was da ist, aus der Architektur und aus dem gezählt, was die Bibliotheken aufbewahren; der größte Moment ist die Spitze. Was der Allokator von PyTorch darüber hinaus belegt, ist an unseren eigenen Läufen angepasst, die Spanne auch an veröffentlichten. Die Seite über die Genauigkeit zeigt jeden Lauf.",
  },
};
