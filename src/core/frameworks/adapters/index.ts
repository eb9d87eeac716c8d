import type { Framework } from "../framework.ts";
import { sharded } from "../job.ts";
import { torchrunScript } from "../launch.ts";
import type { AdaptersLimit, AdaptersRecipe } from "./recipe.ts";

/** Decoders that the library's table of models lists, by model_type. */
const families = ["gpt2", "gptj", "llama"];

/** AdapterHub's library, where the bottleneck adapters are. */
export const adapters: Framework<AdaptersRecipe, AdaptersLimit> = {
  name: "AdapterHub adapters",
  version: "1.3",
  url: "https://docs.adapterhub.ml/methods.html",
  read: "docs/model_overview.md at 23f1c68; the configuration classes of src/adapters/configuration",
  language: "python",
  fileName: "train.py",
  packages: "pip install adapters==1.3.0 accelerate==1.15.0 datasets==5.0.1",
  // Its makers announced no end.
  upkeep: {
    state: "behind",
    since: "2026-04-26",
    holdsTo: "Transformers 4.57",
    source: "https://pypi.org/project/adapters/1.3.0/",
  },
  resumes: "trainer.train(resume_from_checkpoint=True) continues from the last checkpoint",
  methods: ["sft"],
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
  limit: (job) => {
    if (!families.includes(job.modelType)) return "family";
    const needs = sharded(job) || job.settings.activationOffload || job.settings.loss === "chunked";
    return needs ? "sharding" : null;
  },
  launch: torchrunScript,
  write: () => import("./write.ts"),
};
