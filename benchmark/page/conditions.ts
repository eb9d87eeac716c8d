import type { Browser, Page } from "playwright-core";

/** Under which a page is measured. */
export interface Conditions {
  readonly name: string;
  /** How many times slower the processor is made. */
  readonly cpuSlowdown: number;
  readonly network: { readonly latencyMs: number; readonly bitsPerSecond: number } | null;
}

/** Fixed throttling, and none. */
export const conditions: readonly Conditions[] = [
  { name: "throttled", cpuSlowdown: 4, network: { latencyMs: 150, bitsPerSecond: 1_600_000 } },
  { name: "unthrottled", cpuSlowdown: 1, network: null },
];

/** What the page tells of its own painting, kept by a script that runs before the page's own. */
export interface Painting {
  firstContentfulPaint: number;
  largestContentfulPaint: number;
  blockingMs: number;
  layoutShift: number;
}

/** Bytes that came over the network, by kind. */
export type Transferred = Record<string, number>;

const observe = (): void => {
  const painting: Painting = {
    firstContentfulPaint: Number.NaN,
    largestContentfulPaint: Number.NaN,
    blockingMs: 0,
    layoutShift: 0,
  };
  const tasks: (readonly [start: number, end: number])[] = [];
  const told = globalThis as unknown as { paintingSoFar: () => Painting };
  told.paintingSoFar = () => {
    const since = painting.firstContentfulPaint;
    const blocking = tasks.map(([start, end]) => Math.max(0, end - Math.max(start, since) - 50));
    return { ...painting, blockingMs: blocking.reduce((total, ms) => total + ms, 0) };
  };
  const each = (type: string, note: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  };
  each("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") painting.firstContentfulPaint = startTime;
  });
  each("largest-contentful-paint", ({ startTime }) => {
    painting.largestContentfulPaint = startTime;
  });
  // Blocking time: what each task after the first paint takes beyond 50 ms.
  each("longtask", ({ startTime, duration }) => tasks.push([startTime, startTime + duration]));
  each("layout-shift", (entry) => {
    const shift = entry as unknown as { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) painting.layoutShift += shift.value;
  });
};

/** A page of a fresh profile under these conditions, not opened yet, and what it transfers. */
export const freshPage = async (
  browser: Browser,
  { cpuSlowdown, network }: Conditions,
): Promise<{ readonly page: Page; readonly transferred: Transferred; readonly close: () => Promise<void> }> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-US" });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
  if (network) {
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: network.latencyMs,
      downloadThroughput: network.bitsPerSecond / 8,
      uploadThroughput: network.bitsPerSecond / 8,
    });
  }
  const kinds = new Map<string, string>();
  const transferred: Transferred = {};
  devtools.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "Other";
    transferred[kind] = (transferred[kind] ?? 0) + encodedDataLength;
  });
  await page.addInitScript(observe);
  return { page, transferred, close: () => context.close() };
};

/** What the page has told so far. */
export const paintingOf = (page: Page): Promise<Painting> =>
  page.evaluate(() => (globalThis as unknown as { paintingSoFar: () => Painting }).paintingSoFar());

/**
 * Milliseconds from the next input of that kind to the frame in which `done`, an expression in the
 * page, has become true. Begins to listen at once; resolves once that frame is painted.
 */
export const timeTo = async (
  page: Page,
  input: "click" | "change",
  done: string,
  act: () => Promise<unknown>,
): Promise<number> => {
  await page.evaluate(
    ([kind, expression]) => {
      // All that measuring takes is made beforehand: made on the way, it took 4 ms of what it
      // measured on a slowed-down processor.
      const isDone = new Function(`return (${expression});`) as () => boolean;
      if (isDone()) throw new Error(`is so before the ${kind}: ${expression}`);
      const { port1, port2 } = new MessageChannel();
      const state = globalThis as unknown as { timed: Promise<number> };
      state.timed = new Promise((resolve) => {
        port1.addEventListener("message", ({ data: start }) => resolve(performance.now() - start));
        port1.start();
        document.addEventListener(
          kind as string,
          (event) => {
            const observer = new MutationObserver(() => {
              if (!isDone()) return;
              observer.disconnect();
              // The next frame paints it; a message is handed over right after that.
              requestAnimationFrame(() => port2.postMessage(event.timeStamp));
            });
            observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
          },
          { capture: true, once: true },
        );
      });
    },
    [input, done],
  );
  await act();
  return page.evaluate(() => (globalThis as unknown as { timed: Promise<number> }).timed);
};
