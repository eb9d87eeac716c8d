import type { SharedSourceId } from "../shared-sources.ts";
import type { Claim } from "./claim.ts";

const about = <const Id extends string, Source extends SharedSourceId>(
  id: Id,
  source: Source,
  ...techniques: readonly string[]
): Claim<Id, Source> => ({ id, techniques, topic: "hyperparameters", source, strength: "documentation" });

/** Claims about learning rates: what documentation recommends, and what examples are written with. */
export const learningRates = [
  about("trl-adapter-rates", "trlTrainers", "lora"),
  about("trl-kto-rates", "trlKto", "full", "lora"),
  about("tinker-rates", "tinkerCookbook", "full", "lora"),
  about("unsloth-rates", "unslothHyperparameters", "lora", "qlora"),
  about("llama-factory-rates", "llamaFactoryExamples", "full", "lora", "oft", "galore"),
  about("swift-rates", "swiftExamples", "full", "lora", "adalora"),
  about("axolotl-rates", "axolotlExamples", "full", "lora", "qlora"),
  about("torchtune-rates", "torchtuneConfigs", "full", "lora", "dora"),
  about("bert-rates", "devlin2019", "full"),
  about("lora-glue-rates", "loraScripts", "lora"),
  about("sentence-transformers-rates", "sentenceTransformersDocs", "full"),
  about("adapterhub-rate", "adapterHubTraining", "bottleneck-adapter"),
  about("tfew-rates", "tfewConfigs", "ia3", "bitfit", "prefix-tuning"),
  about("galore-rate", "galoreReadme", "galore"),
] as const;
