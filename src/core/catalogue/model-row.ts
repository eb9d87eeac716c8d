import type { ModelConfig } from "./config-fields.ts";

/**
 * A model of the catalogue: what its config.json says. Its size as published stands in
 * tests/fixtures/published-parameters.json.
 */
export interface ModelRow {
  readonly id: string;
  readonly huggingFaceId: string;
  /**
   * The fields of config.json that the formulas read. From github.com/Lightning-AI/litgpt,
   * litgpt/config.py at commit 26857050fe3f; from the model's own config.json as public repositories
   * quote it, most of all github.com/AlexsJones/llmfit, hf_models.json of release 1.1.17; `stored_as`
   * is what its quantization_config says.
   */
  readonly config: ModelConfig;
}
