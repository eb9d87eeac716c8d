import { argumentsOf, type Command, readShell } from "./files/shell.ts";
import type { Option, Section, SourceFile, Value } from "./files/source.ts";
import { createLookup, type Launch, type Lookup, type NotUnderstood, noteOf, type ParsedFile } from "./reading.ts";

// How a run is started: command lines, and the files of accelerate and DeepSpeed beside it.

/** A command that trains: what it runs, and the arguments behind that. */
export interface Started {
  /** The program with its command, or the script: "trl sft", "swift rlhf", "train.py". */
  readonly program: string;
  readonly section: Section;
  /** Names of files among the arguments that stand without an option. */
  readonly files: readonly string[];
  readonly command: Command;
  readonly launcher: Section;
}

/** Programs that take the name of what they do as their first argument. */
const programs = /^(?:trl|swift|llamafactory-cli|llamafactory|axolotl|tune)$/;

/** What they are asked for where they train. */
const training = /^(?:run|train|sft|pt|rlhf|dpo|grpo|kto|orpo|cpo|rloo|reward|ppo|[\w./-]+\.ya?ml)$/;

/** Programs that configure training by arguments of their own, which are not read. */
const others = /^megatron$/;

/** Options of torchrun that a value follows. */
const launcherOption = /^--?(?:nproc|nnodes|node|rdzv|master)/;

const baseName = (path: string): string => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);

/** What a command starts; null where it trains nothing. */
export const startedBy = (command: Command): Started | null => {
  const { words } = command;
  const texts = words.map(({ text }) => text);
  const at = texts.findIndex(
    (text, index) =>
      text.endsWith(".py") || programs.test(baseName(text)) || /^(?:-m|--module)$/.test(texts[index - 1] ?? ""),
  );
  if (at < 0 || texts.slice(0, at + 1).some((text) => others.test(baseName(text)))) return null;
  const script = texts[at] as string;
  let name = /(?:^|\/)swift\/cli\/(\w+)\.py$/.exec(script)?.[1] ?? baseName(script);
  if (name !== baseName(script)) name = `swift ${name}`;
  let after = at + 1;
  // A launcher may stand within the program's own: `tune run --nproc_per_node 2 NAME`.
  if (programs.test(name)) {
    const next = texts.findIndex(
      (text, index) => index > at && !text.startsWith("-") && !launcherOption.test(texts[index - 1] ?? ""),
    );
    if (next < 0 || !training.test(texts[next] as string)) return null;
    name = `${name} ${texts[next]}`;
    after = next + 1;
    if (/^tune run$/.test(name)) {
      const recipe = texts.findIndex(
        (text, index) => index >= after && !text.startsWith("-") && !launcherOption.test(texts[index - 1] ?? ""),
      );
      if (recipe < 0) return null;
      name = `${name} ${texts[recipe]}`;
      after = recipe + 1;
    }
  }
  return {
    program: name,
    section: argumentsOf(name, command, after),
    files: texts
      .slice(after)
      .filter(
        (text, index) =>
          !text.startsWith("-") && /\.(?:ya?ml|json)$/.test(text) && !texts[after + index - 1]?.startsWith("--"),
      ),
    command,
    launcher: argumentsOf(
      texts.slice(0, at).join(" "),
      { ...command, words: [...words.slice(0, at), ...words.slice(at + 1, after - 1)] },
      0,
    ),
  };
};

/** The command that starts a file, from the heading that the guide writes, and torchtune's own files have. */
const startInComment = (file: SourceFile): readonly Command[] => {
  const [, text] = /^#\s*(?:Run:\s*(?=\S)|(?=tune run ))(.+)$/m.exec(file.text) ?? [];
  if (text === undefined) return [];
  const read = readShell({ name: file.name, text });
  return "commands" in read ? read.commands : [];
};

/** GPU and how many, from the heading that the guide writes. */
export const placedInComment = (text: string): { readonly gpu: string; readonly count: number } | null => {
  const [, count, gpu] = /^# on (\d{1,4}) x ([\w.-]+), sequences of \d+ tokens\.$/m.exec(text.slice(0, 2_000)) ?? [];
  return gpu === undefined ? null : { gpu, count: Number(count) };
};

type Sharding = Pick<Launch, "sharding" | "cpuOffload">;

/** What a file of DeepSpeed's splits, and what waits in host memory. */
export const deepspeedOf = (file: Readonly<Record<string, Value>>): Sharding => {
  const zero = file.zero_optimization;
  if (typeof zero !== "object" || zero === null || Array.isArray(zero)) return { sharding: "ddp", cpuOffload: "none" };
  const fields = zero as Readonly<Record<string, Value>>;
  const isOnCpu = (value: Value | undefined): boolean =>
    typeof value === "object" && value !== null && "device" in value && /^(cpu|nvme)$/.test(String(value.device));
  const stage = Number(fields.stage ?? 0);
  return {
    sharding: stage === 1 ? "zero-1" : stage === 2 ? "zero-2" : stage === 3 ? "zero-3" : "ddp",
    cpuOffload: isOnCpu(fields.offload_param)
      ? "parameters"
      : isOnCpu(fields.offload_optimizer) || fields.cpu_offload === true
        ? "optimizer"
        : "none",
  };
};

/** What the name of a file that was not given tells: frameworks name their own so. */
export const deepspeedByName = (name: string): Sharding | null => {
  const [, stage] = /z(?:ero)?_?-?([0-3])/i.exec(baseName(name)) ?? [];
  if (stage === undefined) return null;
  return {
    sharding: stage === "0" ? "ddp" : (`zero-${stage}` as "zero-1"),
    cpuOffload: /offload/i.test(name) ? (stage === "3" ? "parameters" : "optimizer") : "none",
  };
};

/** Names of strategies of FSDP, as numbers and as texts. */
export const fsdpOf = (strategy: string | undefined): Launch["sharding"] => {
  if (strategy === undefined || strategy === "") return "fsdp";
  if (/no_shard|^3$/i.test(strategy)) return "ddp";
  return /shard_grad_op|^2$/i.test(strategy) ? "zero-2" : "fsdp";
};

const recordOf = (options: readonly Option[]): Readonly<Record<string, Value>> =>
  Object.fromEntries(options.map(({ name, value }) => [name, value]));

const isDeepspeedFile = ({ options }: Section): boolean =>
  options.some(({ name }) =>
    /^(zero_optimization|train_micro_batch_size_per_gpu|zero_allow_untested_optimizer|steps_per_print|wall_clock_breakdown)$/.test(
      name,
    ),
  );

const isAccelerateFile = ({ options }: Section): boolean =>
  options.some(({ name }) => /^(compute_environment|distributed_type)$/.test(name));

/** The program that a file tells how to start a run; null where it is of another kind. */
export const startedByFile = (section: Section): "accelerate" | "DeepSpeed" | null =>
  isDeepspeedFile(section) ? "DeepSpeed" : isAccelerateFile(section) ? "accelerate" : null;

/** What one place says of the launch; null where it says nothing of that. */
type Said = Omit<Launch, "notes" | "files" | "named">;

/** What accelerate is told: by its file, or by the options of its command. */
const accelerateOf = (lookup: Lookup): Said => {
  const kind = lookup.text("distributed_type")?.toUpperCase() ?? "";
  const fsdp = lookup.record("fsdp_config");
  const deepspeed = lookup.record("deepspeed_config");
  const offloads = String(fsdp?.fsdp_offload_params ?? lookup.value("fsdp_offload_params") ?? "false") === "true";
  const reshards = String(fsdp?.fsdp_reshard_after_forward ?? lookup.value("fsdp_reshard_after_forward") ?? "");
  const gpuCount = lookup.number("num_processes") ?? null;
  const precision = lookup.text("mixed_precision");
  const mixedPrecision: Launch["mixedPrecision"] =
    precision === "bf16" || precision === "fp16" ? precision : precision === "no" ? "none" : null;
  const common = { gpuCount, mixedPrecision, place: null };
  if (kind === "FSDP" || lookup.flag("use_fsdp") === true) {
    const strategy = String(fsdp?.fsdp_sharding_strategy ?? lookup.value("fsdp_sharding_strategy") ?? "");
    const sharding = reshards === "false" ? "zero-2" : fsdpOf(/true|false/.test(strategy) ? "" : strategy);
    return {
      ...common,
      sharding: /SHARD/.test(reshards) ? fsdpOf(reshards) : sharding,
      cpuOffload: offloads ? "parameters" : "none",
      place: lookup.said(lookup.has("use_fsdp") ? "use_fsdp" : "distributed_type"),
    };
  }
  // A script of DeepSpeed's own takes its stage as an argument.
  const isFlag = lookup.value("deepspeed") === true;
  if (kind === "DEEPSPEED" || lookup.flag("use_deepspeed") === true || isFlag) {
    const stage = Number(deepspeed?.zero_stage ?? lookup.number("zero_stage") ?? Number.NaN);
    const isOffloaded = isFlag && lookup.flag("offload") === true;
    const device = (name: string): boolean =>
      /^(cpu|nvme)$/.test(String(deepspeed?.[name] ?? lookup.value(name) ?? (isOffloaded ? "cpu" : "")));
    return {
      ...common,
      // Without a stage its own file, or the trainer's arguments, tell.
      sharding: stage >= 1 && stage <= 3 ? (`zero-${stage}` as "zero-1") : null,
      cpuOffload:
        device("offload_param_device") && !(isOffloaded && stage < 3)
          ? "parameters"
          : device("offload_optimizer_device")
            ? "optimizer"
            : "none",
      place: lookup.said(lookup.has("use_deepspeed") ? "use_deepspeed" : "distributed_type"),
    };
  }
  const isCopied = kind === "MULTI_GPU" || lookup.flag("multi_gpu") === true;
  return { ...common, sharding: isCopied ? "ddp" : null, cpuOffload: "none" };
};

/** Configurations that TRL brings, by their names. */
const trlConfigs: Readonly<Record<string, Sharding>> = {
  single_gpu: { sharding: null, cpuOffload: "none" },
  multi_gpu: { sharding: "ddp", cpuOffload: "none" },
  fsdp1: { sharding: "fsdp", cpuOffload: "none" },
  fsdp2: { sharding: "fsdp", cpuOffload: "none" },
  zero1: { sharding: "zero-1", cpuOffload: "none" },
  zero2: { sharding: "zero-2", cpuOffload: "none" },
  zero3: { sharding: "zero-3", cpuOffload: "none" },
};

const processes = (started: Started): number | null => {
  const { launcher, command, section } = started;
  const options = [...launcher.options, ...section.options];
  const given = options.find(({ name }) => /^(nproc_per_node|num_gpus|num_processes)$/.test(name))?.value;
  const nodes = Number(
    options.find(({ name }) => /^(nnodes|num_machines|num_nodes)$/.test(name))?.value ??
      command.variables.get("NNODES") ??
      1,
  );
  const environment = command.variables.get("NPROC_PER_NODE");
  const visible = command.variables.get("CUDA_VISIBLE_DEVICES");
  const isAccelerate = /accelerate/.test(launcher.name);
  const each =
    typeof given === "number"
      ? given
      : environment !== undefined
        ? Number(environment)
        : visible !== undefined && visible !== ""
          ? visible.split(",").length
          : Number.NaN;
  if (!Number.isInteger(each) || each < 1) return null;
  return each * (isAccelerate || !Number.isInteger(nodes) || nodes < 1 ? 1 : nodes);
};

/** All that the files say of how the run is started. The first command that starts something counts. */
export const readLaunch = (
  files: readonly ParsedFile[],
  main: SourceFile,
): Launch & { readonly started: Started | null } => {
  const notes: NotUnderstood[] = [];
  const commands = [...files.flatMap((file) => (file.kind === "shell" ? file.commands : [])), ...startInComment(main)];
  const started = commands.map(startedBy).find((each) => each !== null) ?? null;
  const sections = files.flatMap((file) => (file.kind === "options" ? [file.section] : []));
  const lookups = [
    ...(started ? [createLookup([started.launcher, started.section], [])] : []),
    ...sections.filter(isAccelerateFile).map((section) => createLookup([section], notes)),
  ];
  const own = started
    ? trlConfigs[String(started.section.options.find(({ name }) => name === "accelerate_config")?.value)]
    : undefined;
  const said = lookups.map(accelerateOf);
  const first = <Key extends keyof Said>(key: Key): Said[Key] | null =>
    said.map((each) => each[key]).find((value) => value !== null) ?? null;
  const deepspeed = new Map(
    sections.filter(isDeepspeedFile).map((section) => [baseName(section.file.name), section] as const),
  );
  const [only] = deepspeed.values();
  const byFile = only ? deepspeedOf(recordOf(only.options)) : null;
  const config = started?.launcher.options.find(({ name }) => name === "config_file");
  const isGiven = sections.some(({ file }) => baseName(file.name) === baseName(String(config?.value)));
  if (config && !isGiven) notes.push(noteOf(config, "not-counted"));
  const sharding = first("sharding") ?? own?.sharding ?? byFile?.sharding ?? null;
  return {
    gpuCount: (started && processes(started)) ?? first("gpuCount"),
    sharding,
    cpuOffload: said.find(({ cpuOffload }) => cpuOffload !== "none")?.cpuOffload ?? byFile?.cpuOffload ?? "none",
    mixedPrecision: first("mixedPrecision"),
    notes,
    files: deepspeed,
    named: started?.files ?? [],
    place: first("place"),
    started,
  };
};
