import { targetModules as swiftTargets } from "../../frameworks/ms-swift/lora.ts";
import type { FrameworkRecipes } from "../../frameworks/registry.ts";
import { alphaOverRank } from "../../frameworks/scaling.ts";
import { Code, set } from "../../frameworks/settings.ts";
import { targetModules } from "../../frameworks/trl/peft.ts";

const allocateBudget = `
class AllocateBudget(TrainerCallback):
    """AdaLoRA moves its budget of ranks between the layers after each step."""

    def on_optimizer_step(self, args, state, control, model=None, **kwargs):
        model.base_model.update_and_allocate(state.global_step)
`;

export const recipes = {
  trl: {
    trains: "adapter",
    needsWrapping: true,
    changesShape: true,
    callback: { name: "AllocateBudget", code: allocateBudget },
    config: (job) => {
      const { hyperparameters } = job.settings;
      return {
        name: "AdaLoraConfig",
        settings: [
          set("init_r", hyperparameters.initialRank ?? null, "rank before pruning"),
          set("target_r", hyperparameters.rank ?? null, "mean rank after it"),
          set("lora_alpha", alphaOverRank(hyperparameters)),
          targetModules(job),
          set("total_step", new Code("total_steps"), "the schedule of the budget needs it"),
          set("tinit", new Code("total_steps // 10"), "no pruning in the first tenth"),
          set("tfinal", new Code("total_steps // 2"), "nor in the second half"),
        ],
      };
    },
  },
  "ms-swift": {
    trains: "adapter",
    failsOnEmbeddings: true,
    tuner: (job) => {
      const { hyperparameters } = job.settings;
      // The fewest updates there may be: with more of them pruning ends later, and is still allowed.
      // Before GRPO starts, ms-swift checks this with as many answers as there are tasks.
      const updates = Math.floor(job.training.updates.low / (job.settings.rl?.generations ?? 1));
      return [
        set("tuner_type", "adalora"),
        set("adalora_init_r", hyperparameters.initialRank ?? null, "rank before pruning"),
        set("adalora_target_r", hyperparameters.rank ?? null, "mean rank after it"),
        set("lora_alpha", alphaOverRank(hyperparameters)),
        set("lora_dropout", 0, "the default is 0.05"),
        swiftTargets(job),
        set("adalora_tinit", Math.floor(updates / 10), "updates before the first pruning"),
        set("adalora_tfinal", Math.floor(updates / 2), "updates after the last one"),
      ];
    },
  },
} satisfies Partial<FrameworkRecipes>;
