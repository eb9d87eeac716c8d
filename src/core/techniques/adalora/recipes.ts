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
} satisfies Partial<FrameworkRecipes>;
