// A script of its own, beside the page: it decides, so that the page can draw and answer to input meanwhile.
import { type Answers, deciding } from "../guide/index.ts";
import { applyHostConfig } from "../host/apply.ts";
import { laterMessages, speakLanguage } from "../messages/speak.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";

/** Longest stretch of work before a message gets its turn, in milliseconds. */
const sliceMs = 30;

/** As it is inside a worker, where a message has no origin to name. */
const { postMessage } = globalThis as unknown as { readonly postMessage: (message: FromWorker, transfer: []) => void };

const tell = (message: FromWorker): void => postMessage(message, []);

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

let setUp: (ready: Promise<void>) => void;
const ready = new Promise<void>((resolve) => {
  setUp = resolve;
});

/** Speaks as the page does, and knows what it knows of the host. */
const prepare = async ({ language, locale, host }: Extract<ToWorker, { host: unknown }>): Promise<void> => {
  await Promise.all([speakLanguage(language, locale), laterMessages()]);
  if (host !== null) applyHostConfig(host);
};

const wanted = new Set<number>();

const work = async (id: number, answers: Answers): Promise<void> => {
  wanted.add(id);
  await ready;
  const steps = deciding(answers);
  for (; wanted.has(id); await turn()) {
    const end = performance.now() + sliceMs;
    do {
      const { value, done = false } = steps.next();
      if (value !== null) tell({ id, decision: value, done });
      if (done) wanted.delete(id);
    } while (wanted.has(id) && performance.now() < end);
  }
};

globalThis.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if ("host" in data) setUp(prepare(data));
  else if ("stop" in data) wanted.delete(data.stop);
  // The page learns that it failed, and decides by itself.
  else work(data.id, data.answers).catch(reportError);
});
