import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Measured, MeasuredIssue } from "../../../src/core/measured/index.ts";
import { isMeasuredFile, readMeasured, textSource } from "../../../src/core/measured/index.ts";

const fixture = (name: string): string => readFileSync(`tests/fixtures/measured/${name}`, "utf8");

const read = async (name: string, text: string): Promise<Measured> => {
  const { measured, issues } = await readMeasured([textSource(name, text)]);
  expect(issues).toEqual([]);
  return measured;
};

const issueOf = async (name: string, text: string): Promise<MeasuredIssue["fault"] | undefined> =>
  (await readMeasured([textSource(name, text)])).issues[0]?.fault;

const GiB = 2 ** 30;
const MiB = 2 ** 20;

describe("a trainer's log", () => {
  it("tells batch, updates, tokens and time of a real run of TRL", async () => {
    const { files, training, time, evaluation } = await read("run.txt", fixture("trl.log"));
    expect(files).toEqual([{ name: "run.txt", format: "log" }]);
    expect(training.microBatchSize?.value).toBe(2);
    expect(training.gradientAccumulation?.value).toBe(4);
    expect(training.batchSize?.value).toBe(8);
    expect(training.updates?.value).toBe(10);
    expect(training.updatesDone?.value).toBe(10);
    expect(training.trainableParameters?.value).toBe(4_096);
    // Between the counts after the second update and after the tenth.
    expect(training.tokensPerStep?.value).toBe((2_762 - 704) / 8);
    expect(time.totalSeconds?.value).toBe(2.34);
    expect(time.secondsPerStep?.value).toBeCloseTo(1 / 4.27, 3);
    expect(evaluation).toMatchObject({ rounds: 2, batchSize: { value: 8 } });
  });

  it("tells the same as the state that the run saved", async () => {
    const [log, state] = [
      await read("run.log", fixture("trl.log")),
      await read("trainer_state.json", fixture("trainer_state.json")),
    ];
    expect(state.files[0]?.format).toBe("trainer-state");
    expect(state.training.tokensPerStep?.value).toBe(log.training.tokensPerStep?.value);
    expect(state.training.meanBatchSize?.value).toBeCloseTo(8, 2);
    expect(state.evaluation.rounds).toBe(2);
    expect(state.training.operations?.value).toBe(483_832_320);
  });

  it("takes the time of an update from the summary where nothing else says it", async () => {
    const summary =
      "***** train metrics *****\n  train_runtime            = 0:13:32.40\n  train_steps_per_second   =       0.4\n";
    const { time } = await read("run.log", summary);
    expect(time.totalSeconds?.value).toBeCloseTo(812.4, 6);
    expect(time.secondsPerStep?.value).toBe(2.5);
  });

  it("takes the time that Unsloth's notebooks print", async () => {
    const { time } = await read("run.log", "512.3 seconds used for training.\n8.54 minutes used for training.\n");
    expect(time.totalSeconds?.value).toBe(512.3);
  });

  it("leaves out the first update and evaluation where its bar says how long the others took", async () => {
    const bars = [" 10%|# | 1/10 [01:00<09:00, 60.00s/it]", "100%|####| 10/10 [02:50<00:00, 12.00s/it]"];
    const evaluated = "{'eval_loss': 1.5, 'eval_runtime': 20.0, 'epoch': 1.0}";
    const log = `  0%| | 0/10 [00:00<?, ?it/s]\r${bars[0]}\r${evaluated}\n${bars[1]}\n`;
    const { time } = await read("run.log", log);
    expect(time.secondsPerStep?.value).toBe((170 - 60 - 20) / 9);
  });

  it.each([
    ["Axolotl", "{'loss': 1.2, 'memory/max_allocated (GiB)': 10.5, 'memory/device_reserved (GiB)': 12.0}", 10.5, 12],
    [
      "LLaMA-Factory",
      '{"current_steps": 5, "total_steps": 10, "loss": 1.2, "lr": 1e-4, "elapsed_time": "0:01:40", "vram_allocated": 10.5, "vram_reserved": 12}',
      10.5,
      12,
    ],
    [
      "ms-swift",
      "{'loss': 1.2, 'grad_norm': 0.3, 'memory(GiB)': 12.0, 'train_speed(s/it)': 1.5, 'global_step/max_steps': '5/10'}",
      null,
      12,
    ],
    [
      "torchtune",
      "Step 5 | loss:1.2 lr:0.0002 tokens_per_second_per_gpu:900 peak_memory_active:10.6 peak_memory_alloc:10.5 peak_memory_reserved:12.0",
      10.5,
      12,
    ],
    ["Unsloth", "Peak reserved memory = 12.0 GB.", null, 12],
  ])("tells the peaks that %s logs", async (_, line, allocated, reserved) => {
    const { memory } = await read("run.log", `${line}\n${line}\n`);
    expect(memory.allocated?.value ?? null).toBe(allocated === null ? null : allocated * GiB);
    expect(memory.reserved?.value).toBe(reserved * GiB);
  });

  it("tells the stages that the Trainer's own tracker prints", async () => {
    const log = `***** train metrics *****
  before_init_mem_gpu        =        0MB
  init_mem_gpu_alloc_delta   =     2944MB
  train_mem_gpu_alloc_delta  =      100MB
  train_mem_gpu_peaked_delta =     5000MB
  train_runtime              = 0:01:23.45
`;
    const { memory, time } = await read("run.log", log);
    expect(memory.moments.load?.value).toBe(2_944 * MiB);
    expect(memory.allocated?.value).toBe((2_944 + 100 + 5_000) * MiB);
    expect(time.totalSeconds?.value).toBe(83.45);
  });

  it("tells attention and checkpointing by what Transformers warns of", async () => {
    const log = `\`use_cache=True\` is incompatible with gradient checkpointing. Setting \`use_cache=False\`.
It is strongly recommended to train Gemma2 models with the \`eager\` attention implementation instead of \`sdpa\`.
Token indices sequence length is longer than the specified maximum sequence length for this model (5120 > 4096)
{'loss': '1.2', 'epoch': '1'}
`;
    const { settings, training } = await read("run.log", log);
    expect(settings).toEqual({
      attention: { kind: "flash", place: { file: "run.log", line: 2 } },
      checkpointing: { file: "run.log", line: 1 },
    });
    expect(training.longText?.value).toBe(5_120);
  });
});

describe("an out-of-memory error", () => {
  const sentence = (process: string, rest = ""): string =>
    `torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 23.52 GiB of which 1.50 GiB is free. ${process}${rest}Of the allocated memory 18.00 GiB is allocated by PyTorch, and 512.00 MiB is reserved by PyTorch but unallocated. If reserved but unallocated memory is large try setting PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True to avoid fragmentation.`;

  it.each([
    [
      "1.10 to 2.0",
      "torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 23.52 GiB total capacity; 18.00 GiB already allocated; 1.50 GiB free; 18.50 GiB reserved in total by PyTorch) If reserved memory is >> allocated memory try setting max_split_size_mb to avoid fragmentation.",
      null,
    ],
    [
      "2.1",
      sentence("Including non-PyTorch memory, this process has 19.30 GiB memory in use. ").replace(
        "capacity",
        "capacty",
      ),
      19.3,
    ],
    [
      "2.1 on a driver that tells nothing",
      sentence("Including non-PyTorch memory, this process has 17179869184.00 GiB memory in use. "),
      null,
    ],
    ["2.2 and later", sentence("Including non-PyTorch memory, this process has 19.30 GiB memory in use. "), 19.3],
    [
      "2.10, of ROCm",
      sentence("Including non-PyTorch memory, this process has 19.30 GiB memory in use. ")
        .replace("CUDA out", "HIP out")
        .replace("PYTORCH_CUDA", "PYTORCH"),
      19.3,
    ],
    ["a container, where the process has another number", sentence("Process 4711 has 19.30 GiB memory in use. "), 19.3],
  ])("is read as PyTorch %s words it", async (_, text, process) => {
    const { outOfMemory } = await read("run.log", `${text}\n`);
    expect(outOfMemory).toMatchObject({
      triedBytes: 2 * GiB,
      capacityBytes: Math.round(23.52 * GiB),
      freeBytes: 1.5 * GiB,
      allocatedBytes: 18 * GiB,
      reservedBytes: 18.5 * GiB,
      processBytes: process === null ? null : Math.round(process * GiB),
      othersBytes: [],
    });
  });

  it("names other processes, limits and CUDA graphs", async () => {
    const text = sentence(
      "Process 815 has 1.20 GiB memory in use. Process 816 has 300.00 MiB memory in use. Including non-PyTorch memory, this process has 19.30 GiB memory in use. ",
      "20.00 GiB allowed; ",
    ).replace("by PyTorch, and", "by PyTorch, with 1.00 GiB allocated in private pools (e.g., CUDA Graphs), and");
    const { outOfMemory } = await read("run.log", text);
    expect(outOfMemory).toMatchObject({
      othersBytes: [Math.round(1.2 * GiB), 300 * MiB],
      allowedBytes: 20 * GiB,
      privateBytes: GiB,
    });
  });

  it.each([
    ["evaluation", ["train", "evaluate", "evaluation_loop", "prediction_step", "forward"]],
    ["backward", ["train", "training_step", "backward"]],
    ["loss", ["train", "training_step", "compute_loss", "forward", "ForCausalLMLoss", "fixed_cross_entropy"]],
    ["forward", ["train", "training_step", "compute_loss", "forward", "eager_attention_forward"]],
    ["load", ["<module>", "from_pretrained", "_load_pretrained_model"]],
  ])("happened in %s, by the functions of the traceback", async (moment, names) => {
    const frames = names.map((name) => `  File "/lib/x.py", line 1, in ${name}\n    call()\n`).join("");
    const { outOfMemory, settings } = await read(
      "run.log",
      `Traceback (most recent call last):\n${frames}${sentence("")}\n`,
    );
    expect(outOfMemory?.moment).toBe(moment);
    expect(settings.attention?.kind).toBe(names.includes("eager_attention_forward") ? "eager" : undefined);
  });

  it("is read where a terminal broke it over several lines", async () => {
    const text = sentence("Including non-PyTorch memory, this process has 19.30 GiB memory in use. ");
    const { outOfMemory } = await read("run.log", text.replaceAll(/(.{1,76}) /g, "│ $1 │\n"));
    expect(outOfMemory?.reservedBytes).toBe(18.5 * GiB);
  });
});

describe("samples of nvidia-smi", () => {
  const header = "timestamp, index, name, memory.used [MiB], memory.total [MiB], utilization.gpu [%]\n";
  const row = (second: number, gpu: number, used: number, busy: number): string =>
    `2026/11/27 01:00:0${second}.123, ${gpu}, NVIDIA GeForce RTX 4090, ${used} MiB, 24564 MiB, ${busy} %\n`;

  it("tell the peak of the fullest GPU, what was there before, and how busy it was", async () => {
    const text = `${header}${row(0, 0, 420, 0)}${row(0, 1, 12, 0)}${row(1, 0, 20_420, 90)}${row(1, 1, 19_000, 100)}${row(2, 0, 20_000, 70)}${row(2, 1, 19_000, 100)}`;
    const { memory, busyGpus } = await read("smi.csv", text);
    expect(memory.device).toMatchObject({
      name: "NVIDIA GeForce RTX 4090",
      totalBytes: 24_564 * MiB,
      peakBytes: 20_420 * MiB,
      idleBytes: 420 * MiB,
      utilization: 0.8,
      samples: 3,
    });
    expect(busyGpus).toBe(2);
  });

  it("are read from the table that nvidia-smi prints, once or by watch", async () => {
    const table = (used: number): string =>
      `Every 1.0s: nvidia-smi\n\nFri Nov 20 10:00:00 2026
+-----------------------------------------------------------------------------------------+
| NVIDIA-SMI 570.86.10              Driver Version: 570.86.10      CUDA Version: 12.8     |
|-----------------------------------------+------------------------+----------------------+
|   0  NVIDIA GeForce RTX 4090        Off |   00000000:01:00.0 Off |                  Off |
| 45%   62C    P2             320W / 450W |   ${used}MiB /  24564MiB |     99%      Default |
|   1  NVIDIA GeForce RTX 4090        Off |   00000000:02:00.0 Off |                  Off |
|  0%   31C    P8              12W / 450W |       4MiB /  24564MiB |      0%      Default |
+-----------------------------------------+------------------------+----------------------+
`;
    const text = table(18_934) + table(19_010);
    expect(isMeasuredFile("pasted", text)).toBe(true);
    const { files, memory } = await read("pasted.txt", text);
    expect(files[0]?.format).toBe("nvidia-smi");
    expect(memory.device).toMatchObject({
      name: "NVIDIA GeForce RTX 4090",
      totalBytes: 24_564 * MiB,
      peakBytes: 19_010 * MiB,
      utilization: 0.99,
      samples: 2,
    });
  });

  it("are read without units, and with figures that the GPU does not have", async () => {
    const text = `${header}2026/11/27 01:00:00.123, 0, Tesla T4, 8000, 15360, [N/A]\n`;
    const { memory } = await read("smi.csv", text);
    expect(memory.device).toMatchObject({ peakBytes: 8_000 * MiB, utilization: null, idleBytes: null });
  });

  it("tell of processes", async () => {
    const text =
      "gpu_uuid, pid, process_name, used_gpu_memory [MiB]\nGPU-1, 7, python, 18000 MiB\nGPU-1, 8, vllm, 4000 MiB\nGPU-2, 9, python, 100 MiB\n";
    const { processes } = await read("apps.csv", text);
    expect(processes).toMatchObject({ bytes: [18_000 * MiB, 4_000 * MiB], isOneGpu: true });
  });

  it("are refused without a header, without memory and without rows", async () => {
    expect(await issueOf("smi.csv", row(0, 0, 1, 1))).toEqual({ id: "no-header" });
    expect(await issueOf("smi.csv", "timestamp, utilization.gpu [%]\nx, 1 %\n")).toEqual({
      id: "no-column",
      columns: ["memory.used"],
    });
    expect(await issueOf("smi.csv", header)).toEqual({ id: "no-rows" });
  });
});

describe("statistics of PyTorch's allocator", () => {
  it("are read flat, nested and of several GPUs", async () => {
    const flat = { "allocated_bytes.all.peak": 10, "reserved_bytes.all.peak": 12, num_alloc_retries: 3 };
    const nested = {
      allocated_bytes: { all: { peak: 10 } },
      reserved_bytes: { all: { peak: 12 } },
      num_alloc_retries: 3,
    };
    for (const stats of [flat, nested, [nested, { ...flat, "allocated_bytes.all.peak": 9 }]]) {
      const { memory } = await read("stats.json", JSON.stringify(stats));
      expect([memory.allocated?.value, memory.reserved?.value, memory.retries?.value]).toEqual([10, 12, 3]);
    }
  });

  it("are read from a summary, also within a log", async () => {
    const { memory, files } = await read("summary.txt", fixture("memory_summary.txt"));
    expect(files[0]?.format).toBe("memory-stats");
    expect(memory.allocated?.value).toBe(11_264 * MiB);
    expect(memory.reserved?.value).toBe(13_312 * MiB);
    expect(memory.retries?.value).toBe(2);
  });
});

describe("files that are something else", () => {
  it.each([
    ["notes.txt", "Dear diary\n", "nothing-read"],
    ["broken.json", "{", "not-json"],
    ["config.json", '{"hidden_size": 64}', "other-json"],
    ["run.log.gz", "\u001f\u008b\u0008", "packed"],
    ["empty.log", "", "nothing-read"],
  ])("are refused: %s", async (name, text, fault) => {
    expect((await issueOf(name, text))?.id).toBe(fault);
  });

  it("are told from what a run was started with", () => {
    expect(isMeasuredFile("pasted", fixture("trl.log"))).toBe(true);
    expect(isMeasuredFile("trainer_state.json", fixture("trainer_state.json"))).toBe(true);
    expect(isMeasuredFile("pasted", "base_model: Qwen/Qwen2.5-7B\n# was out of memory\n")).toBe(false);
    expect(isMeasuredFile("train.jsonl", '{"text": "hello"}\n')).toBe(false);
  });
});

it("a log of megabytes is read in slices, between which the page may draw", async () => {
  const log = fixture("trl.log").repeat(400);
  let pauses = 0;
  const { measured } = await readMeasured([textSource("big.log", log)], () => {
    pauses += 1;
    return null;
  });
  expect(log.length).toBeGreaterThan(2_800_000);
  expect(pauses).toBeGreaterThan(20);
  expect(measured.training.updates?.value).toBe(10);
});
