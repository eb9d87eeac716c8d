import type { services as English } from "../en/services.ts";
import type { Worded } from "../worded.ts";

export const services: Worded<typeof English> = {
  heading: "Tuning-Dienste",
  summary:
    "Wo heute hinter einer Schnittstelle ein Modell für Sie trainiert wird. Dienste ändern sich: Sehen Sie in der Quelle nach, bevor Sie entscheiden.",
  head: {
    service: "Dienst",
    tunes: "Trainiert",
    methods: "Methoden",
    newcomers: "Neue Kunden",
    read: "Gelesen am",
  },
  tunes: {
    own: "eigene Modelle",
    vendor: "Modelle anderer Anbieter",
    open: "offene Modelle",
  },
  methods: {
    supervised: "überwacht",
    preferences: "Präferenzen",
    reinforcement: "bestärkend",
    lora: "LoRA",
    full: "alle Gewichte",
  },
  named: (what, models) => `${what} (etwa ${models})`,
  newcomers: {
    all: "ja",
    some: (models) => `nur für ${models}`,
    none: "nein",
    noneSince: (since) => `nein, seit ${since}`,
    noneUntil: (since, ends) => `nein, seit ${since}; ab ${ends} niemand`,
  },
};
