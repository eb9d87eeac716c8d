import type { FrameworkReader } from "../reader.ts";

export const reader: FrameworkReader = {
  name: "Unsloth",
  options: null,
  model: null,
  command: null,
  // More telling than the calls of TRL, which stand in the same file.
  call: /^Fast(?:Language|Vision|Llama|Mistral|Qwen2|Qwen3|Gemma\w*)?Model\.(?:from_pretrained|get_peft_model)$/,
  read: () => import("./read.ts"),
};
