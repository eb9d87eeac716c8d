import type { catalogue as English } from "../en/catalogue.ts";
import type { Worded } from "../worded.ts";

export const catalogue: Worded<typeof English> = {
  model: {
    label: "Basismodell",
    hint: "Geben Sie einen Namen oder einen Teil davon ein, etwa llama 3.1 8b, oder wählen Sie aus der Liste.",
    found: (count) => (count === 1 ? "Ein Modell in der Liste" : `${count} Modelle in der Liste`),
    none: "Kein Modell des Katalogs heißt so. Fügen Sie stattdessen seine config.json ein.",
    orBySize: "Oder nach Größe",
    bySize: "Nach Größe",
    ofSize: (size) => `${size} Parameter`,
    byName: "Nach Namen",
    other: "Ein anderes: seine config.json einfügen",
    config: "config.json von Hugging Face",
    paste: "Hier einfügen oder die Datei ablegen",
  },
  data: {
    pick: "Datendatei lesen",
    drop: "Oder ziehen Sie sie irgendwo auf diese Seite: JSON Lines, JSON, CSV, Text oder Parquet, gern mit der tokenizer.json des Modells. Wir zählen Beispiele und Tokens; die Datei verlässt Ihren Browser nicht.",
  },
  gpu: {
    label: "Oder eine andere GPU",
    choose: "Wählen …",
    memory: (gigabytes) => `${gigabytes} GB`,
    card: (name, gigabytes) => `${name} (${gigabytes} GB)`,
    price: "Was eine GPU Sie je Stunde kostet, in US-Dollar (optional)",
    listPrice: (low, high) => `Bleibt das Feld leer, gelten die Listenpreise vom März 2026: ${low} bis ${high}.`,
    noPrice: "Für diese GPU kennen wir keinen Listenpreis: Bleibt das Feld leer, schätzen wir keine Kosten.",
  },
};
