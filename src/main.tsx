import { reportBootFailure } from "./app/bootFailure.ts";
import { onFirstInteraction, whenIdle } from "./app/scheduling.ts";
import { hasAnswers, readStorage } from "./app/storage.ts";
import { readHostFile } from "./host/hostFile.ts";
import { registerWorker } from "./offline/worker.ts";
import { retried } from "./ui/retry.ts";

const startApp = async (): Promise<void> => {
  try {
    const { start } = await retried(() => import("./app/start.tsx"));
    await start();
  } catch (error) {
    reportBootFailure(error);
  }
};

/**
 * Whether the page as it is built shows all there is to show: the start page in English, for
 * someone without earlier answers, where the host set nothing. Its only link works without a
 * script. Where a host's own policy keeps inlineBoot.ts from running, nobody has looked.
 */
const isComplete = async (): Promise<boolean> => {
  const { documentElement } = document;
  if (!document.querySelector("#root > *") || documentElement.dataset.boot !== "start") return false;
  if (hasAnswers(readStorage())) return false;
  const { text, failure } = await readHostFile();
  return text === null && failure === null;
};

const open = async (): Promise<void> => {
  if (!(await isComplete())) return startApp();
  // The scripts, which are fetched already, run when somebody is there to use them: until then the
  // page costs nothing.
  onFirstInteraction(() => void startApp());
  whenIdle(() => void registerWorker());
};

// The worker shares the file that this stands in.
if (typeof document !== "undefined") void open();
