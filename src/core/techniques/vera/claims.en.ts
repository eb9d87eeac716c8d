import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "vera-params": {
    text: "VeRA keeps LoRA's performance on GLUE and E2E with far fewer trainable parameters, by sharing frozen random matrices and training small vectors",
    conditions: "GLUE and E2E, instruction tuning",
  },
};
