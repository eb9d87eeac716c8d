import {
  type Answers,
  type Catalogue,
  type MergedOption,
  type RankedTechnique,
  type ServingEngineId,
  type ServingOption,
  type ServingPlan,
  serverCommand,
  servingPlanOf,
} from "../core/index.ts";

type OptionJson = Omit<ServingOption, "settings" | "derivations" | "addedLatency"> & {
  readonly addedLatency: Pick<ServingOption["addedLatency"], "low" | "high">;
  /** Starts one engine. */
  readonly commands: Readonly<Record<ServingEngineId, string>>;
};

/** A plan to serve the variants as docs and command line promise it. */
export type ServingJson = Omit<ServingPlan, "gpu" | "apart" | "merged"> & {
  readonly gpu: string;
  readonly apart: OptionJson | null;
  readonly merged: (OptionJson & Pick<MergedOption, "enginesPerGpu">) | null;
};

const optionJson = (option: ServingOption): OptionJson => {
  const { tensorParallel, weightBytes, sequences, requestsPerSecond, engines, gpus, costPerMonthUsd } = option;
  const { low, high } = option.addedLatency;
  return {
    tensorParallel,
    weightBytes,
    sequences,
    requestsPerSecond,
    engines,
    gpus,
    costPerMonthUsd,
    addedLatency: { low, high },
    commands: {
      vllm: serverCommand("vllm", option.settings),
      sglang: serverCommand("sglang", option.settings),
    },
  };
};

/** The plan for the technique's variants under the usual load; null where there is none. */
export const servingJson = (answers: Answers, row: RankedTechnique, catalogue: Catalogue): ServingJson | null => {
  const plan = servingPlanOf(answers, row, catalogue);
  return (
    plan && {
      ...plan,
      gpu: plan.gpu.id,
      apart: plan.apart && optionJson(plan.apart),
      merged: plan.merged && { ...optionJson(plan.merged), enginesPerGpu: plan.merged.enginesPerGpu },
    }
  );
};
