import { describe, expect, it } from "vitest";
import { mainJob } from "../../fixtures/jobs.ts";
import type { Placed } from "../../src/core/index.ts";
import { createDecider, type Decider, type Progress } from "../../src/workers/decider.ts";
import { engineFor } from "../../src/workers/decision.worker.ts";
import type { FromWorker, ToWorker } from "../../src/workers/protocol.ts";
import { workOut } from "../../src/workers/workOut.ts";

const setup = { additions: {}, hiddenQuestions: [] };

/** What the deciders must tell, worked out at once. */
const expected = engineFor(setup);
const expectedDecision = expected.decide(mainJob);

/** A worker in this thread: what is posted is cloned, as between threads. */
class TestWorker extends EventTarget {
  readonly received: ToWorker[] = [];
  isTerminated = false;
  onmessage = null;
  onmessageerror = null;
  onerror = null;

  postMessage(message: ToWorker): void {
    this.received.push(structuredClone(message));
    if ("request" in message) void this.work(message);
  }

  async work({ id, request }: Extract<ToWorker, { request: unknown }>): Promise<void> {
    const tell = (part: FromWorker["part"]): void => {
      this.dispatchEvent(new MessageEvent("message", { data: structuredClone({ id, part }) }));
    };
    await workOut(engineFor(setup), request, { signal: new AbortController().signal, tell, sliceMs: 1_000 });
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

/** A worker that fails as soon as it is asked for anything. */
class BrokenWorker extends TestWorker {
  override async work(): Promise<void> {
    this.dispatchEvent(new Event("error"));
  }
}

const decided = (decider: Decider): Promise<readonly Progress[]> =>
  new Promise((resolve) => {
    const parts: Progress[] = [];
    decider.decide(mainJob, new AbortController().signal, (progress) => {
      parts.push(progress);
      if (progress.isWhole) resolve(parts);
    });
  });

describe("the decider", () => {
  it("tells the draft first, then the whole, whose ranking is the same object", async () => {
    const worker = new TestWorker();
    const [first, last] = await decided(createDecider(setup, () => worker));
    expect(first?.isWhole).toBe(false);
    expect(first?.decision.ranking.length).toBeGreaterThan(10);
    expect(last?.decision.ranking).toBe(first?.decision.ranking);
    expect(last?.decision.advice).toBe(first?.decision.advice);
    expect(last?.decision.answers).toBe(mainJob);
    expect(last?.decision).toEqual(expectedDecision);
  });

  it("decides the same on the page where there is no worker", async () => {
    const [, last] = await decided(createDecider(setup, () => null));
    expect(last?.decision).toEqual(expectedDecision);
  });

  it("works out on the page what a worker that fails still owes", async () => {
    const worker = new BrokenWorker();
    const [, last] = await decided(createDecider(setup, () => worker));
    expect(worker.isTerminated).toBe(true);
    expect(last?.decision.recommendation?.technique).toBe(expectedDecision.recommendation?.technique);
  });

  it("stops what is aborted, and tells no more of it", async () => {
    const worker = new TestWorker();
    const decider = createDecider(setup, () => worker);
    const controller = new AbortController();
    let told = 0;
    decider.decide(mainJob, controller.signal, () => {
      told += 1;
    });
    controller.abort();
    await decided(decider);
    expect(told).toBe(0);
    expect(worker.received).toContainEqual({ stop: 1 });
  });

  it("tells who leads so far", async () => {
    const open = { ...mainJob, tasks: "unknown" } as const;
    const shares = await new Promise<readonly object[]>((resolve) => {
      const worker = new TestWorker();
      createDecider(setup, () => worker).winShares(open, new AbortController().signal, resolve);
    });
    expect(shares).toEqual(expected.winShares(open));
  });

  it("places the techniques on GPUs, in the worker and on the page", async () => {
    const placement = { gpu: "l4", gpuCount: 2, isOwn: false } as const;
    const placedBy = (startWorker: () => Worker | null): Promise<readonly Placed[]> =>
      new Promise((resolve) => {
        createDecider(setup, startWorker).place(mainJob, [placement], new AbortController().signal, resolve);
      });
    const placed = await placedBy(() => new TestWorker());
    expect(placed[0]?.placement).toEqual(placement);
    expect(await placedBy(() => null)).toEqual(placed);
  });
});
