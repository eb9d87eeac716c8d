import type { Answers } from "../answers.ts";
import { unknown } from "../unknown.ts";

/** Whether a server of one's own answers requests for several variants, by the answers. */
export const servesVariants = ({ access, tasks, target }: Pick<Answers, "access" | "tasks" | "target">): boolean =>
  tasks !== undefined &&
  tasks !== unknown &&
  tasks !== "one" &&
  access !== "api" &&
  target !== "edge" &&
  target !== "provider";
