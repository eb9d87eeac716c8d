import { describe, expect, it } from "vitest";
import { axolotl } from "../../../fixtures/configurations.ts";
import { builtInCatalogue, type CheckSettings, check } from "../../../src/core/index.ts";
import {
  type Cause,
  type CauseId,
  type Comparison,
  compareMeasured,
  plannedBy,
  readMeasured,
  textSource,
} from "../../../src/core/measured/index.ts";
import { measuredTimeRows } from "../../../src/wording/measured.ts";
import { words } from "../../support/english.ts";

const packed = { micro_batch_size: 4, gradient_accumulation_steps: 4, sample_packing: true, max_steps: 100 };

const compared = async (
  files: Readonly<Record<string, string>>,
  changed: Readonly<Record<string, unknown>> = {},
  settings: CheckSettings = { gpu: "rtx-4090" },
): Promise<Comparison> => {
  const { checked } = await check([axolotl({ ...packed, ...changed })], settings, builtInCatalogue);
  const planned = checked[0] && plannedBy(checked[0]);
  if (!planned) throw new Error("not understood");
  const sources = Object.entries(files).map(([name, content]) => textSource(name, content));
  const { measured, issues } = await readMeasured(sources);
  expect(issues).toEqual([]);
  return compareMeasured(measured, planned, builtInCatalogue);
};

const causeIn = ({ causes }: Comparison, id: CauseId): Cause | undefined => causes.find((each) => each.id === id);

const GiB = 2 ** 30;

/** What Axolotl logs of such a run, as the guide predicts it but for these factors. */
const logOf = async (memory = 1, time = 1, extra = ""): Promise<string> => {
  const { predicted, perStep } = await compared({ "run.log": "{'loss': 1}\n" });
  const { allocated, total } = predicted.memory.perGpuBytes;
  const figures = `'memory/max_allocated (GiB)': ${((allocated * memory) / GiB).toFixed(2)}, 'memory/device_reserved (GiB)': ${((total * memory) / GiB).toFixed(2)}`;
  const seconds = 100 * time * (perStep.predicted?.mid ?? 0);
  return `${extra}{'loss': 1.2, 'epoch': 1, ${figures}}\n{'train_runtime': ${seconds.toFixed(1)}, 'train_samples_per_second': 1.6, 'train_steps_per_second': 0.1, 'step': 100}\n`;
};

describe("a run that was measured", () => {
  it("is told with the unit of a range in seconds once", async () => {
    const comparison = await compared({ "run.log": await logOf() });
    const perStep = { ...comparison.perStep, predicted: { low: 0.494, mid: 0.711, high: 1.26 } };
    expect(measuredTimeRows({ ...comparison, perStep }, words)[0]?.predicted).toBe("0.711 s (0.494 to 1.26)");
  });

  it("has a factor of its own on memory and time where nothing else explains the difference", async () => {
    const comparison = await compared({ "run.log": await logOf(1.1, 1.5) });
    const [allocated, reserved, device] = comparison.memory;
    expect(reserved?.measured).toBeCloseTo(1.1 * (reserved?.predicted.mid ?? 0), -8);
    expect(allocated?.isAtLeast).toBe(false);
    expect(device?.measured).toBeNull();
    expect(comparison.correction).toEqual({
      memory: { factor: expect.closeTo(1.1, 2) },
      time: { factor: expect.closeTo(1.5, 2) },
    });
  });

  it("is compared with what ran, where the log tells another batch than was stated", async () => {
    const log = await logOf(1, 1, "  Instantaneous batch size per device = 2\n  Gradient Accumulation steps = 4\n");
    const comparison = await compared({ "run.log": log });
    expect(causeIn(comparison, "micro-batch")).toMatchObject({
      facts: { measured: 2, stated: 4 },
      place: { file: "run.log", line: 1 },
    });
    expect(causeIn(comparison, "micro-batch")?.bytes).toBeLessThan(-1e9);
    expect(comparison.run.microBatchSize).toBe(2);
    expect(comparison.predicted.memory.perGpuBytes.total).toBeLessThan(comparison.stated.memory.perGpuBytes.total);
  });

  it("is another run where its length or its trained parameters are", async () => {
    const log = await logOf(1, 1, "trainable params: 1,000,000 || all params: 1,544,000,000 || trainable%: 0.06\n");
    const comparison = await compared({ "run.log": log });
    expect(causeIn(comparison, "trainable")?.facts).toMatchObject({ measured: 1_000_000 });
    expect(comparison.correction).toEqual({ memory: { none: "another-run" }, time: { none: "another-run" } });
  });

  it("says how long its examples were and how much was padding", async () => {
    const parameters = 1_543_714_304 - 151_936 * 1_536 + 18_464_768;
    const sequences = 16 * 100;
    const state = {
      global_step: 100,
      max_steps: 100,
      total_flos: 6 * parameters * sequences * 500,
      log_history: [
        { loss: 1, step: 50, num_tokens: 50 * 16 * 400 },
        { loss: 1, step: 100, num_tokens: 100 * 16 * 400 },
        { train_runtime: 200, train_samples_per_second: 8, train_steps_per_second: 0.5, train_loss: 1, step: 100 },
      ],
    };
    const comparison = await compared({ "trainer_state.json": JSON.stringify(state) }, { sample_packing: false });
    expect(causeIn(comparison, "mean-length")?.facts).toMatchObject({ measured: 400, stated: 1_024 });
    expect(causeIn(comparison, "padding")?.facts).toEqual({ share: expect.closeTo(0.2, 3) });
    expect(comparison.perStep.measured).toBe(2);
    expect(comparison.run).toMatchObject({ meanSequenceLength: 400, sequenceLength: 1_024 });
    expect(comparison.run.paddedSequenceLength).toBeCloseTo(500, 0);
    expect(comparison.correction.memory).toEqual({ none: "nothing-measured" });
    expect(comparison.correction.time).toHaveProperty("factor");
  });

  it("names another process, a GPU that waits, and the GPU itself", async () => {
    const rows = [3_000, 15_000, 15_100, 15_050].map(
      (used, index) => `2026/11/27 01:00:0${index}.1, NVIDIA A10G, ${used} MiB, 23028 MiB, ${index === 0 ? 0 : 40} %`,
    );
    const csv = ["timestamp, name, memory.used [MiB], memory.total [MiB], utilization.gpu [%]", ...rows].join("\n");
    const comparison = await compared({ "smi.csv": csv, "run.log": await logOf() }, {}, {});
    expect(comparison.gpu?.id).toBe("a10g");
    expect(comparison.isGpuFromFiles).toBe(true);
    expect(causeIn(comparison, "other-process")).toMatchObject({ bytes: 3_000 * 2 ** 20, facts: { isBefore: true } });
    expect(causeIn(comparison, "low-utilization")?.facts).toEqual({ share: expect.closeTo(0.4) });
    expect(comparison.correction.time).toEqual({ none: "shared-gpu" });
    const other = await compared({ "smi.csv": csv }, {}, { gpu: "rtx-4090" });
    expect(other.causes[0]).toMatchObject({ id: "other-gpu", facts: { measured: "NVIDIA A10G" } });
  });
});

describe("what the files do not tell", () => {
  const ran = (lines: readonly string[]): Readonly<Record<string, string>> => ({ "run.log": `${lines.join("\n")}\n` });
  const trained = (samples: number): string =>
    `{'train_runtime': 100.0, 'train_samples_per_second': ${samples}, 'train_loss': 1, 'step': 100}`;

  it("is not claimed: the last batch of a pass is smaller than the others", async () => {
    expect(causeIn(await compared(ran([trained(13)])), "update-batch")).toBeUndefined();
    expect(causeIn(await compared(ran([trained(32)])), "update-batch")?.facts).toEqual({ measured: 32, stated: 16 });
    expect(causeIn(await compared(ran([trained(8)])), "update-batch")?.facts).toEqual({ measured: 8, stated: 16 });
  });

  it("is not claimed: a loss of evaluation is an evaluation, with or without its time", async () => {
    const evaluated = { val_set_size: 0.1, sample_packing: false };
    expect(causeIn(await compared(ran([trained(16)]), evaluated), "no-evaluation")).toBeDefined();
    const log = ran(["{'eval_loss': 1.5, 'epoch': 1}", trained(16)]);
    expect(causeIn(await compared(log, evaluated), "no-evaluation")).toBeUndefined();
  });

  it("keeps time from being corrected: how far a batch of short examples was padded", async () => {
    const counts = [50, 100].map((step) => `{'loss': 1, 'num_tokens': ${step * 16 * 400}, 'step': ${step}}`);
    const loose = { sample_packing: false };
    const unknown = await compared(ran([...counts, trained(16)]), loose);
    expect(unknown.run.paddedSequenceLength).toBeGreaterThan(400);
    expect(unknown.correction.time).toEqual({ none: "lengths" });
    const single = { ...loose, micro_batch_size: 1, gradient_accumulation_steps: 16 };
    const known = await compared(ran([...counts, trained(16)]), single);
    expect(known.run).toMatchObject({ meanSequenceLength: 400, paddedSequenceLength: 400 });
    expect(known.correction.time).not.toEqual({ none: "lengths" });
  });

  it("is whose a GPU was that was in use from the beginning", async () => {
    const row = (second: number, gpu: number, used: number): string =>
      `2026/11/27 01:00:0${second}.1, ${gpu}, NVIDIA L4, ${used} MiB, 23034 MiB, 0 %`;
    const header = "timestamp, index, name, memory.used [MiB], memory.total [MiB], utilization.gpu [%]";
    const rows = [row(0, 0, 10), row(0, 1, 18_000), row(1, 0, 15_000), row(1, 1, 18_100)];
    const comparison = await compared({ "smi.csv": [header, ...rows].join("\n") }, {}, {});
    expect(causeIn(comparison, "gpu-count")).toBeUndefined();
  });
});

describe("a run that ran out of memory", () => {
  const message =
    "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 9.27 GiB. GPU 0 has a total capacity of 23.52 GiB of which 1.50 GiB is free. Process 815 has 4.00 GiB memory in use. Including non-PyTorch memory, this process has 18.02 GiB memory in use. Of the allocated memory 12.00 GiB is allocated by PyTorch, and 5.00 GiB is reserved by PyTorch but unallocated.";
  const traceback = `Traceback (most recent call last):
  File "/venv/transformers/trainer.py", line 2700, in evaluate
  File "/venv/transformers/trainer.py", line 2900, in prediction_step
  File "/venv/transformers/models/qwen2/modeling_qwen2.py", line 150, in eager_attention_forward
${message}
`;

  it("needs at least what it had and asked for, at the moment of the traceback", async () => {
    const comparison = await compared({ "run.log": traceback });
    expect(comparison.memory[0]).toMatchObject({ kind: "allocated", isAtLeast: true });
    expect(comparison.memory[0]?.measured).toBeCloseTo(21.27 * GiB, -5);
    expect(comparison.memory[1]).toMatchObject({ kind: "reserved", measured: comparison.memory[0]?.measured });
    expect(comparison.moments.find(({ id }) => id === "evaluation")).toMatchObject({ isAtLeast: true });
    expect(comparison.correction.memory).toEqual({ none: "ran-out" });
  });

  it("is explained by what the error names, the largest first", async () => {
    const { causes } = await compared({ "run.log": traceback });
    expect(causes[0]).toMatchObject({ id: "ran-out", facts: { moment: "evaluation" } });
    const ids = causes.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["evaluation-peak", "other-process", "fragmentation", "attention"]));
    const sizes = causes.slice(1).map(({ bytes }) => Math.abs(bytes ?? 0));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });
});
