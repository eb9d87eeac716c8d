import type { FrameworkReader } from "../reader.ts";

export const reader: FrameworkReader = {
  name: "AdapterHub adapters",
  options: null,
  model: null,
  command: null,
  call: /^(?:adapters\.init|(?:\w+\.)?train_adapter|AdapterTrainer)$/,
  read: () => import("./read.ts"),
};
