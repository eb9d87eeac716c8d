import { hasAnswers, readStorage } from "./app/storage.ts";
import { whenIdle, whenTouched } from "./app/whenIdle.ts";
import { readHostFile } from "./host/hostFile.ts";
import { registerWorker } from "./offline/worker.ts";

const start = (): void => void import("./app/start.tsx");

/**
 * Whether the page as it is built shows all there is to show: the first screen in English, for someone without earlier answers, where the
 * host set nothing. Its only link works without a script. Where a host's own policy keeps opening.ts from running, nobody has looked.
 */
const isComplete = async (): Promise<boolean> => {
  const { documentElement } = document;
  if (!document.querySelector("#root > *") || documentElement.dataset.opening !== "start") return false;
  if (hasAnswers(readStorage())) return false;
  return (await readHostFile()) === null;
};

const open = async (): Promise<void> => {
  if (!(await isComplete())) return start();
  // The scripts, which are fetched already, run when somebody is there to use them: until then the page costs nothing.
  whenTouched(start);
  whenIdle(() => void registerWorker());
};

// The worker shares the file that this stands in.
if (typeof document !== "undefined") void open();
