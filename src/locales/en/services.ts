/** Services that tune models behind an interface, and who can use them today. */
export const services = {
  heading: "Tuning services",
  summary: "Services that fine-tune a model for you. They change often: check the source before you decide.",
  head: {
    service: "Service",
    tunes: "Tunes",
    methods: "Methods",
    newcomers: "New customers",
    read: "Checked on",
  },
  tunes: {
    own: "its own models",
    vendor: "models of other vendors",
    open: "open models",
  },
  methods: {
    supervised: "supervised",
    preferences: "preferences",
    reinforcement: "reinforcement",
    lora: "LoRA",
    full: "all weights",
  },
  named: (what: string, models: string) => `${what} (such as ${models})`,
  newcomers: {
    all: "yes",
    some: (models: string) => `for ${models} only`,
    none: "no",
    noneSince: (since: string) => `no, since ${since}`,
    noneUntil: (since: string, ends: string) => `no, since ${since}; closes on ${ends}`,
  },
};
