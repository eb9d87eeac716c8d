import { adapter, type TechniqueFixture } from "../fixture.ts";
import type { recipes } from "./recipes.ts";

export const fixture: TechniqueFixture<typeof recipes> = {
  counts: [
    {
      model: "Llama-3.2-3B",
      // PEFT 0.21 trains a number for each module that earlier releases froze.
      hyperparameters: { init_r: 24, target_r: 16, target_modules: "all-linear" },
      trainableParameters: 36475684,
      totalParameters: 3249225508,
      source: "evidence/runs, measured by us",
    },
  ],
  trains: {
    trl: adapter("AdaLoraConfig", {
      init_r: 24,
      target_r: 16,
      lora_alpha: 32,
      target_modules: "all-linear",
      total_step: "total_steps",
      tinit: "total_steps // 10",
      tfinal: "total_steps // 2",
      callbacks: ["AllocateBudget()"],
    }),
    "ms-swift": adapter("adalora", {
      adalora_init_r: 24,
      adalora_target_r: 16,
      lora_alpha: 32,
      lora_dropout: 0,
      target_modules: ["all-linear"],
    }),
  },
  options: {
    "ms-swift": {
      read: "swift/arguments/tuner_args.py of release 4.6.0",
      options: ["adalora_init_r", "adalora_target_r", "adalora_tinit", "adalora_tfinal"],
    },
  },
};
