import type { Framework } from "../framework.ts";
import { mambaPackages, sharded, trainerPackages } from "../job.ts";
import { launchScript } from "../launch.ts";
import { type TrainerLimit, type TrlRecipe, trainerLimit } from "../trl/recipe.ts";

/** Sentence Transformers' trainer, with PEFT's adapters as TRL has them, for models that embed. */
export const sentenceTransformers: Framework<TrlRecipe, TrainerLimit | "wrapping" | "sharding"> = {
  name: "Sentence Transformers",
  version: "6.2",
  url: "https://sbert.net/docs/sentence_transformer/training_overview.html",
  read: "sentence_transformers/sentence_transformer/training_args.py and losses of release 6.2",
  language: "python",
  fileName: "train.py",
  packages:
    "pip install sentence-transformers==6.2.0 transformers==5.17.0 accelerate==1.15.0 peft==0.21.2 datasets==5.2.0 bitsandbytes==0.50.2",
  extraPackages: trainerPackages,
  builtPackages: mambaPackages,
  resumes: "trainer.train(resume_from_checkpoint=True) continues from the last checkpoint",
  methods: ["embeddings"],
  tellsAs: "trl",
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
  limit: (job, recipe) => {
    // base/model.py names no layers to split by, and base/trainer.py saves what the first process holds.
    if (sharded(job)) return "sharding";
    return recipe.trains === "adapter" && recipe.needsWrapping ? "wrapping" : trainerLimit(job, recipe);
  },
  launch: launchScript,
  write: () => import("./write.ts"),
};
