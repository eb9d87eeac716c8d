export const formulas = {
  "measured-quality": {
    title: "Qualität wie gemessen",
    text: "Genauigkeit der Läufe der Technik im PEFT-Benchmark, geteilt durch den besten seiner 63 Läufe. Das obere Ende ist ihr bester Lauf. Das untere Ende rückt umso weiter zu ihrem schlechtesten, je weniger das Team gewohnt ist, Lernraten abzustimmen. Eine Technik mit nur einem Lauf bekommt zu beiden Seiten die halbe Streuung der Läufe von LoRA.",
    assumed:
      "Wie weit das untere Ende rückt: ganz beim ersten Mal, halb bei einigen Läufen, ein Viertel bei Erfahrenen.",
  },
  "measured-against-lora": {
    title: "Qualität, gemessen gegen LoRA",
    text: "Wo der Benchmark keinen Lauf von ihr hat: ihr Mittel geteilt durch das von LoRA in einem anderen Vergleich, mal der Spanne von LoRA im Benchmark.",
  },
  "parity-claims": {
    title: "Behauptete Gleichwertigkeit",
    text: "Wo ihre Autoren Gleichwertigkeit mit vollständigem Fine-Tuning oder einen Gewinn gegenüber LoRA behaupten, wird das obere Ende auf halbem Weg vom Gemessenen zum besten Lauf angehoben. Eine nicht gemessene Technik beginnt bei dem, was VeRA, AdaLoRA und IA3, die Gleichwertigkeit bei Klassifikation behaupten, nach dem gemeinsamen Protokoll erreicht haben.",
    assumed: "Die Hälfte dessen, was über die Messung hinaus behauptet wird.",
  },
  "adapter-capacity": {
    title: "Kapazität gegen Daten",
    text: "Bits in den Daten (ihre Tokens mal 0,93 Bit, dem mittleren Trainingsverlust des Benchmarks) gegen Bits, die die trainierten Parameter fassen (je 2). Was ein fehlender Faktor zehn kostet, ist an den Läufen des Benchmarks angepasst: Die Genauigkeit fällt mit jeder Zehnerpotenz, um die die trainierten Parameter hinter den Daten zurückbleiben, um die Steigung. Gezählt wird gegen den Fehlbetrag des Benchmarks selbst, sodass weniger Daten als dort kleine Verfahren heben und mehr Daten sie senken. Policy-Gradienten und Vorlieben brauchen wenig Kapazität und sind ausgenommen.",
  },
  "small-data": {
    title: "Wenige Beispiele",
    text: "Alle Gewichte auf wenigen Beispielen zu trainieren kann überanpassen: bis zu 0,15 unter 100 Beispielen, 0,08 unter 1.000. Es kann auch unschädlich sein, denn Verfahren, die wenig trainieren, konvergieren langsamer.",
    assumed: "Die Größen; die Richtung folgt den Aussagen.",
  },
  "distance-gap": {
    title: "Abstand vom Vortraining",
    text: "Fern von dem, womit das Modell trainiert wurde (ein Fachgebiet, eine neue Sprache, neue Arten von Daten), und bei Zielen, die viel zu lernen verlangen (Schlussfolgern, Wissen), fallen Verfahren mit niedrigem Rang und kleinere hinter vollständiges Fine-Tuning zurück: um 0,03 bis 0,05 für jeden Schritt Abstand und für ein solches Ziel. Die Lücke öffnet sich mit den Daten: keine bis zu den 4,2 Millionen Tokens des Benchmarks, wo LoRA und vollständiges Fine-Tuning bei Mathematik gleichauf lagen, die ganze ab 100 Millionen, gleichmäßig auf einer logarithmischen Skala. Ein Modell, das schon auf dem Fachgebiet trainiert ist, bringt die Aufgabe einen Schritt näher.",
    assumed:
      "Die Größen, und dass die hunderttausend Paare der Studie etwa 100 Millionen Tokens sind; Richtung und Reihenfolge folgen den Aussagen.",
  },
  "prompt-size": {
    title: "Prompts und Modellgröße",
    text: "Der Rückstand von Prompt-Verfahren schwindet, wenn Modelle wachsen: Das obere Ende steigt vom Wert, der bei 3 Milliarden Parametern gemessen wurde, zum besten bei 11 Milliarden, gleichmäßig auf einer logarithmischen Skala, und fällt darunter.",
  },
  "run-cost": {
    title: "Kosten eines Laufs",
    text: "Trainierte Tokens (Beispiele x Länge x 3 Epochen) / Tokens je Sekunde x Preis je Stunde x GPUs. Der Wert ist 1 bis zu einem Zwanzigstel des Budgets oder, wo das mehr ist, 3 Dollar, und fällt darüber mit jedem Faktor zehn um ein Drittel.",
    assumed: "Dass ein Zwanzigstel des Budgets oder 3 Dollar nicht auffallen.",
  },
  "relative-cost": {
    title: "Relative Kosten",
    text: "Wo in keiner Quelle Preis oder Tempo der Karte gelesen wurde: die Zeit gegen die von LoRA auf derselben Karte, 1 für die von LoRA und 0 für das Tausendfache, auf einer logarithmischen Skala.",
  },
  "serving-memory": {
    title: "Viele Varianten betreiben",
    text: "Speicher für alle Varianten gegen ein Basismodell, auf einer logarithmischen Skala (200 Kopien kosten 0,6), und das Doppelte des Anteils, um den die Inferenz langsamer wird, höchstens 0,4.",
    assumed: "Wie Speicher und Tempo gegeneinander gewogen werden.",
  },
  "variant-size": {
    title: "Größe und Wechsel einer Variante",
    text: "Größe des Checkpoints einer Variante auf einer logarithmischen Skala von 100 GB bis 100 kB, die Hälfte des Werts; die andere Hälfte, wo eine Engine dokumentiert Varianten bei jeder Anfrage wählt, ein Zehntel, wo sie sich im Prinzip tauschen ließen. Bei nur einer Variante zählt das wenig, bei Hunderten ganz.",
    assumed: "Die Hälften.",
  },
  "forgetting-scale": {
    title: "Erhalt aus Vergessen",
    text: "1 / (1 + Vergessen / 0,1), mit dem Vergessen, wie es der PEFT-Benchmark misst. Die Spanne von vollständigem Fine-Tuning reicht bis zum Doppelten des schlechtesten Laufs von LoRA, denn LoRA vergisst nachweislich weniger. Je weniger der Erhalt zählt, desto näher an 1.",
    assumed: "Dass ein Vergessen von 0,1 die Hälfte kostet.",
  },
  "ease-of-use": {
    title: "Einfachheit",
    text: "Zur Hälfte Stetigkeit über Lernraten, Ränge und Initialisierungen im Benchmark, zu drei Zehnteln der Anteil an den sechs untersuchten Frameworks (LoRA ist in allen), zu zwei Zehnteln, wie wenige Speichersparmaßnahmen (eine quantisierte Basis zählt dazu) der Lauf braucht. Erfahrung verkleinert die Unterschiede.",
    assumed: "Die Anteile.",
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
