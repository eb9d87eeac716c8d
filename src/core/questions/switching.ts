import { choice } from "./question.ts";

export const switching = choice({
  id: "switching",
  evidence: ["vllm-per-request", "punica-latency", "lora-no-latency"],
  options: {
    deploy: {},
    request: {},
  },
});
