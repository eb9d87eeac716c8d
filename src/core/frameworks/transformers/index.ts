import type { Framework } from "../framework.ts";
import { mambaPackages, trainerPackages } from "../job.ts";
import { launchScript } from "../launch.ts";
import { type TrainerLimit, type TrlRecipe, trainerLimit } from "../trl/recipe.ts";

/** Transformers' Trainer, with PEFT's adapters as TRL has them, for models that classify. */
export const transformers: Framework<TrlRecipe, TrainerLimit> = {
  name: "Transformers",
  version: "Transformers 5.17, PEFT 0.21",
  url: "https://huggingface.co/docs/transformers/tasks/sequence_classification",
  read: "transformers/training_args.py and trainer.py of release 5.17; peft/peft_model.py of release 0.21",
  language: "python",
  fileName: "train.py",
  packages: "pip install transformers==5.17.0 accelerate==1.15.0 peft==0.21.2 datasets==5.2.0 bitsandbytes==0.50.2",
  extraPackages: trainerPackages,
  builtPackages: mambaPackages,
  resumes: "trainer.train(resume_from_checkpoint=True) continues from the last checkpoint",
  methods: ["classification"],
  tellsAs: "trl",
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
  limit: trainerLimit,
  launch: launchScript,
  write: () => import("./write.ts"),
};
