import { choice } from "./question.ts";

export const switching = choice({
  id: "switching",
  ask: "When is the variant chosen?",
  short: "Switching",
  why: "Choosing per request needs small parts that can be swapped over one base in memory. A merged or fully tuned model cannot do that.",
  evidence: ["vllm-per-request", "punica-latency", "lora-no-latency"],
  options: {
    deploy: { label: "At deployment", hint: "Each service runs one variant" },
    request: { label: "At each request", hint: "One service answers for many variants" },
  },
});
