// Reads files of examples beside the page: a tokenizer alone takes longer to set up than a page may
// stand still. As with the worker that decides, the page reads by the same built file where there is
// no worker.
import { type DataOutcome, readFiles } from "./readFiles.ts";

export { readFiles };

/** What the page asks for. */
export interface DataRequest {
  readonly data: readonly File[];
  readonly tokenizer: File | null;
}

/** The address of the built file. */
export const workerUrl = import.meta.url;

if ("WorkerGlobalScope" in globalThis) {
  addEventListener("message", ({ data: { data, tokenizer } }: MessageEvent<DataRequest>) => {
    readFiles(data, tokenizer)
      .then((outcome: DataOutcome) => postMessage(outcome, {}))
      // The page learns that it failed, and reads by itself.
      .catch(reportError);
  });
}
