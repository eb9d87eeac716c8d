import type { Architecture } from "../catalogue/architecture.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { type Gpu, usableBytes } from "../catalogue/gpus.ts";
import type { Model } from "../catalogue/models.ts";
import { corrected } from "../estimate/corrected.ts";
import { type Estimate, estimate } from "../estimate/estimate.ts";
import type { Run } from "../estimate/run.ts";
import { readRun } from "../estimate/run-json.ts";
import type { FrameworkReader } from "../frameworks/reader.ts";
import { type ReaderId, readerIds, readers } from "../frameworks/readers.ts";
import { unread } from "../frameworks/unread.ts";
import { dividedBy, exactly, type Interval, times } from "../interval.ts";
import type { Issue } from "../parse/issue.ts";
import { nearest } from "../parse/nearest.ts";
import { isRecord } from "../record.ts";
import type { Technique } from "../techniques/index.ts";
import { trainingMethods } from "../training-methods.ts";
import type { DataLengths } from "./files/data.ts";
import type { PythonFile } from "./files/python.ts";
import { type FileIssue, type Place, type Section, type SourceFile, valueIn } from "./files/source.ts";
import type { Finding, NotEstimated } from "./finding.ts";
import { findingsOf } from "./findings.ts";
import { placedInComment, readLaunch, startedBy, startedByFile } from "./launch.ts";
import type { Method, NotUnderstood, ParsedFile, Reading, Source } from "./reading.ts";

/** What a check is told beside the files. */
export interface CheckSettings {
  /** The id of a GPU of the catalogue. */
  readonly gpu?: string | undefined;
  readonly gpuCount?: number | undefined;
  /** The model that the files mean, by an id of the catalogue or a name on the Hub. */
  readonly model?: string | undefined;
  /** How many training examples there are. */
  readonly examples?: number | undefined;
}

/** The run that was understood, and what it takes. */
export interface CheckedRun {
  readonly architecture: Architecture;
  readonly technique: Technique;
  readonly run: Run;
  readonly estimate: Estimate;
}

/** How long a run takes and what it costs; null where speed or price of the card are not known. */
export interface RunCost {
  /** Updates that it is of: all of the run, or a thousand where their number is not known. */
  readonly updates: number;
  readonly isWhole: boolean;
  readonly hours: Interval | null;
  readonly costUsd: Interval | null;
}

/** One configuration as it was understood, and what there is to say of it. */
export interface Checked {
  readonly framework: ReaderId;
  readonly frameworkName: string;
  readonly file: string;
  readonly reading: Reading;
  /** The model's name on the Hub; null where it is not known. */
  readonly modelName: string | null;
  readonly gpu: Gpu | null;
  readonly gpuCount: number;
  /** Whether somebody said how many, or one is assumed. */
  readonly isCountAssumed: boolean;
  readonly run: CheckedRun | null;
  readonly verdict: "fits" | "may-fit" | "does-not-fit" | null;
  readonly cost: RunCost | null;
  readonly data: DataLengths | null;
  readonly examples: number | null;
  readonly updates: number | null;
  readonly findings: readonly Finding[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** What a check of files gives: what could not be read, and each configuration. */
export interface CheckResult {
  readonly checked: readonly Checked[];
  readonly issues: readonly FileIssue[];
}

/** The options by which files of each framework name the model. */
const modelNames = readerIds.flatMap((id) => readers[id].model ?? []);

const tellingIn = (section: Section | null, names: RegExp): number =>
  section?.options.filter(({ name }) => names.test(name)).length ?? 0;

/** How many of a file's options, calls or commands are telling of that framework. */
const likeness = (id: ReaderId, { section, command, python }: Source): number => {
  const { options, model, command: commands, call }: FrameworkReader = readers[id];
  if (python) return call ? python.calls.filter(({ name }) => call.test(name)).length : 0;
  if (options === null) return 0;
  const named = section?.options.filter(({ name }) => modelNames.some((each) => each.test(name))) ?? [];
  if (named.length > 0 && !named.some(({ name }) => model?.test(name))) return 0;
  const telling = tellingIn(section, options);
  // A framework's own command tells more than options, which others have too.
  return command !== "" && commands?.test(command) ? telling + 50 : telling;
};

/** Files of other programs have one or another option of that name. */
const leastTelling = 2;

/** Options of Transformers are among those of what builds on it: in a file, the others tell. */
const leastOfTransformers = 0.5;

/** Of Python files, the first reader that finds a call of its own; else the one with most marks. */
const readerFor = (source: Source): ReaderId | null => {
  const scores = readerIds.map((id) => ({ id, score: likeness(id, source) }));
  if (source.python) return scores.find(({ score }) => score > 0)?.id ?? null;
  const scoreOf = (id: ReaderId): number => scores.find((each) => each.id === id)?.score ?? 0;
  const isTransformersFile = scoreOf("transformers") >= leastTelling && source.command === "";
  // Where the file is of options of Transformers, one more mark tells whose scripts take it.
  const leastOf = (id: ReaderId): number => {
    const { takesTransformersFiles }: FrameworkReader = readers[id];
    return isTransformersFile && takesTransformersFiles ? 1 : leastTelling;
  };
  const ranked = scores
    .filter(({ id, score }) => score >= leastOf(id))
    .map(({ id, score }) => ({
      id,
      score: id === "transformers" && source.command === "" ? leastOfTransformers : score,
    }))
    .toSorted((a, b) => b.score - a.score);
  return ranked[0]?.id ?? null;
};

/** The framework without a reader whose file it is, by more marks than of any that has one. */
const unreadFor = (source: Source): string | null => {
  const { section, command, python } = source;
  const most = Math.max(...readerIds.map((id) => likeness(id, source)));
  const found = unread.find((each) => {
    if (python) return most === 0 && each.python.test(python.file.text);
    const telling = tellingIn(section, each.options);
    const isTold = each.buildsOn === undefined ? telling > most : telling > 1 && readerFor(source) === each.buildsOn;
    return each.command.test(command) || isTold;
  });
  return found?.name ?? null;
};

/** The framework without a reader that one of the commands starts. */
const unreadAmong = (files: readonly ParsedFile[]): string | null => {
  const words = files.flatMap((file) => (file.kind === "shell" ? file.commands.flatMap((each) => each.words) : []));
  return unread.find(({ command }) => words.some(({ text }) => command.test(baseName(text))))?.name ?? null;
};

const noConfiguration = (file: string, framework: string | null): FileIssue => ({
  file,
  line: 1,
  fault: framework === null ? { id: "no-configuration" } : { id: "no-reader", framework },
});

/** Fields of a config.json, and of an adapter's. */
const modelFields = /^(?:architectures|transformers_version|_name_or_path|vocab_size|num_hidden_layers|peft_type)$/;

/** What the first file is that says nothing of training. */
const otherFile = (files: readonly ParsedFile[], given: readonly SourceFile[]): FileIssue => {
  const name = given[0]?.name ?? "";
  const launches = files.find((file) => file.kind === "options" && startedByFile(file.section) !== null);
  const framework = unreadAmong(files);
  if (launches?.kind !== "options" || framework !== null) return noConfiguration(name, framework);
  const program = startedByFile(launches.section) as "accelerate" | "DeepSpeed";
  return { file: launches.file.name, line: 1, fault: { id: "launch-alone", program } };
};

/** What reads a script's settings from its command line. */
const parsesArguments = /^(?:TrlParser|HfArgumentParser|(?:\w+\.)*ArgumentParser)$/;

/** Calls that configure training. */
const configures = /(?:SFT|DPO|GRPO|KTO|ORPO|CPO|RLOO|Reward|PPO|GKD)Config$|TrainingArguments$/;

/** Whether a script says nothing of the run itself: its settings are arguments. */
const takesArguments = ({ calls }: PythonFile): boolean =>
  calls.some(({ name }) => parsesArguments.test(name)) &&
  !calls.some(({ name, section }) => configures.test(name) && section.options.length > 0);

/**
 * The configurations among the files: neither what only says how one is started, nor a script beside
 * the settings that it takes.
 */
const mainsIn = (files: readonly ParsedFile[]): readonly ParsedFile[] => {
  const mains = files.filter((file) => {
    if (file.kind === "options") return startedByFile(file.section) === null;
    return file.kind === "python" && !takesArguments(file);
  });
  const commands = files.filter((file) => {
    if (file.kind !== "shell") return false;
    const started = file.commands.map(startedBy).filter((each) => each !== null);
    // A command that only names a file that is given says how that is started.
    return started.some(({ section, files: named }) => {
      const names = [...named, ...section.options.map(({ value }) => String(value))];
      const isBeside = names.some((name) =>
        mains.some(({ file: { name: main } }) => baseName(main) === baseName(name)),
      );
      const isScript = mains.some(({ file: { name: main } }) => baseName(main) === section.name);
      return !isBeside && !isScript;
    });
  });
  const found = [...mains, ...commands];
  return found.length > 0 ? found : files.filter((file) => file.kind === "python");
};

const baseName = (path: string): string => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);

const sourceOf = (main: ParsedFile, files: readonly ParsedFile[]): Source => {
  const { started, ...launch } = readLaunch(files, main.file);
  const command = started?.program ?? "";
  if (main.kind === "python") return { section: null, command, python: main, launch };
  if (main.kind === "shell") return { section: started?.section ?? null, command, python: null, launch };
  return { section: main.section, command, python: null, launch };
};

/** Scripts that train, by their names. */
const trainingScript = /train|tune|sft|dpo|grpo|orpo|kto|rlhf/i;

/** The file that a command trains by, where it names no model itself; null where it names none. */
const namedBy = (main: ParsedFile, { section, command, launch }: Source): string | null => {
  if (main.kind !== "shell" || !section) return null;
  const isOwn = readerIds.some((id) => readers[id].command?.test(command) === true);
  if (!isOwn && !trainingScript.test(command)) return null;
  if (section.options.some(({ name }) => modelNames.some((each) => each.test(name)))) return null;
  const config = valueIn(section, "config");
  return typeof config === "string" ? config : (launch.named[0] ?? null);
};

/** The model that is meant, by what the catalogue finds. */
const modelIn = ({ findModel }: Catalogue, name: string) => {
  // Meta's own checkpoints lie in a folder of that name, beside those of Transformers.
  const path = name.replace(/\/(?:original\/?)?$/, "");
  return findModel(path) ?? findModel(baseName(path));
};

/** The place of an issue of the run: the option that said the field, else the configuration. */
const placeOf = (reading: Reading, path: string): Place => {
  const [field = "", inner] = path.split(/[.[\]]/);
  const said = reading.fields[field as keyof Reading["fields"]];
  const options = [reading.section, ...reading.known.map(({ section }) => section)].flatMap(
    ({ options: each }) => each,
  );
  const option =
    said?.section.options.find(({ name }) => name === said.name) ??
    options.find(({ name }) => name === inner || name === field);
  return { file: option?.file.name ?? reading.section.file.name, line: option?.line ?? reading.section.line };
};

interface Understood {
  readonly read: { readonly architecture: Architecture; readonly technique: Technique; readonly run: Run } | null;
  readonly bad: readonly { readonly issue: Issue; readonly place: Place }[];
  /** Settings of an adapter that are fine, and are not counted. */
  readonly uncounted: readonly NotUnderstood[];
}

/** Families that count positions from behind that of padding. */
const padsPositions: ReadonlySet<unknown> = new Set(["roberta", "xlm-roberta", "camembert", "mpnet"]);

/** The length that is assumed where the files say none: that of most trainers, or all that the model takes. */
const assumedLength = ({ config }: Model): number => {
  const { max_position_embeddings: positions, model_type } = config;
  return typeof positions === "number" ? Math.min(1_024, positions - (padsPositions.has(model_type) ? 2 : 0)) : 1_024;
};

/** Settings that a run may go without: what is wrong with one is said, and the rest is estimated. */
const mostAttempts = 4;

const understand = (
  reading: Reading,
  model: Model,
  gpu: Gpu | null,
  gpuCount: number,
  mean: number | null,
  catalogue: Catalogue,
): Understood => {
  const { sharding, quantization, ...given } = reading.run;
  const assumed = assumedLength(model);
  const { evaluation } = given;
  let fields: Record<string, unknown> = {
    ...given,
    ...(given.sequenceLength === undefined && {
      sequenceLength: assumed,
      ...(isRecord(evaluation) && { evaluation: { ...evaluation, sequenceLength: assumed } }),
    }),
    ...(quantization === "none" ? {} : { quantization }),
    model: model.id,
    technique: reading.technique,
    trainer: reading.trainer,
    sharding: sharding ?? (gpuCount > 1 ? "ddp" : "none"),
    gpuCount,
    ...(gpu ? { gpu: gpu.id } : {}),
  };
  const length = fields.sequenceLength;
  if (mean !== null && typeof length === "number" && mean <= length) fields.meanSequenceLength = mean;
  const bad: { issue: Issue; place: Place }[] = [];
  const uncounted: NotUnderstood[] = [];
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const result = readRun(fields, catalogue);
    if (!("issues" in result)) {
      return { read: { ...result, run: corrected(result.run, catalogue.corrections) }, bad, uncounted };
    }
    const dropped = { ...fields };
    for (const issue of result.issues) {
      const place = placeOf(reading, issue.path);
      const [field = "", inner] = issue.path.split(/[.[\]]/);
      if (issue.allowed.id === "at-rest") {
        const text = JSON.stringify(issue.value).slice(0, 120);
        uncounted.push({ ...place, name: inner ?? field, text, why: "not-counted" });
      } else bad.push({ issue, place });
      const settings = dropped.hyperparameters;
      if (field === "hyperparameters" && inner !== undefined && inner !== "" && isRecord(settings)) {
        const { [inner]: _, ...rest } = settings;
        // A name that the path does not hold as it is cannot be left out alone.
        dropped.hyperparameters = Object.hasOwn(settings, inner) ? rest : {};
      } else delete dropped[field];
    }
    fields = dropped;
    if (!("model" in fields) || !("technique" in fields)) break;
  }
  return { read: null, bad, uncounted };
};

const secondsPerHour = 3_600;

/** Sequences of an update, over all cards. */
export const batchOf = (run: Pick<Run, "microBatchSize" | "gradientAccumulation" | "gpuCount">): number =>
  run.microBatchSize * run.gradientAccumulation * run.gpuCount;

const heldOutOf = (examples: number, { heldOut }: Reading): number =>
  heldOut >= 1 ? Math.min(heldOut, examples - 1) : Math.floor(examples * heldOut);

const updatesOf = (reading: Reading, run: Run, examples: number | null): number | null => {
  if (reading.maxSteps !== null) return reading.maxSteps;
  if (examples === null || reading.epochs === null) return null;
  return Math.ceil(reading.epochs * Math.ceil((examples - heldOutOf(examples, reading)) / batchOf(run)));
};

const costOf = (run: Run, { throughput }: Estimate, gpu: Gpu | null, updates: number | null): RunCost | null => {
  if (!gpu) return null;
  const counted = updates ?? 1_000;
  // Speed counts a pair once.
  const tokens = counted * batchOf(run) * (run.meanSequenceLength ?? run.sequenceLength);
  const hours = throughput && dividedBy(exactly(tokens), times(throughput.tokensPerSecond, exactly(secondsPerHour)));
  return {
    updates: counted,
    isWhole: updates !== null,
    hours,
    costUsd: hours && gpu.pricePerHourUsd && times(times(hours, gpu.pricePerHourUsd), exactly(run.gpuCount)),
  };
};

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Whether pairs are learnt from without a reference, which a run can do whose method no answer names. */
const isWithoutReference = (method: Method): boolean => method === "orpo" || method === "cpo";

/** What keeps a reading from being estimated; null where nothing does. */
const notEstimated = (reading: Reading, isKnown: boolean, catalogue: Catalogue): NotEstimated | null => {
  if (reading.model === null && !isKnown) return { reason: "no-model" };
  if (!isKnown) {
    const model = reading.model as string;
    const names = catalogue.models.flatMap(({ id, huggingFaceId }) => [huggingFaceId, id]);
    return { reason: "unknown-model", model, meant: nearest(baseName(model), names) ?? nearest(model, names) };
  }
  const isEstimated = Object.hasOwn(trainingMethods, reading.method) || isWithoutReference(reading.method);
  if (!isEstimated) return { reason: "method", method: reading.method };
  return reading.technique === null ? { reason: "technique" } : null;
};

/** Whether it fits; surely not only where a finding says so. */
const verdictOf = ({ memory }: Estimate, gpu: Gpu, findings: readonly Finding[]): NonNullable<Checked["verdict"]> => {
  if (memory.perGpuBytes.high <= usableBytes(gpu)) return "fits";
  const isSure = findings.some(({ id, severity }) => severity === "error" && id.startsWith("out-of-memory"));
  return isSure ? "does-not-fit" : "may-fit";
};

const checkOne = async (
  main: ParsedFile,
  files: readonly ParsedFile[],
  data: DataLengths | null,
  settings: CheckSettings,
  catalogue: Catalogue,
): Promise<Checked | FileIssue> => {
  const source = sourceOf(main, files);
  const other = unreadFor(source);
  const id = readerFor(source);
  const file = main.file.name;
  const faultOf = (fault: FileIssue["fault"]): FileIssue => ({ file, line: 1, fault });
  if (source.section && tellingIn(source.section, modelFields) > 1) return faultOf({ id: "describes-model" });
  if (other !== null) return noConfiguration(file, other);
  const named = namedBy(main, source);
  if (named !== null) return faultOf({ id: "names-file", named });
  if (id === null) return noConfiguration(file, null);
  if (main.kind === "python" && takesArguments(main)) return faultOf({ id: "takes-arguments" });
  const reader: FrameworkReader = readers[id];
  if (source.section && reader.isIdle?.(source.section) === true) return faultOf({ id: "no-training" });
  const { read } = await reader.read();
  const reading = read(source);
  const placed = placedInComment(main.file.text);
  const gpu = catalogue.findGpu(settings.gpu ?? placed?.gpu ?? "") ?? null;
  const said = settings.gpuCount ?? reading.gpuCount ?? placed?.count ?? null;
  const gpuCount = Math.max(1, said ?? 1);
  const name = settings.model ?? reading.model;
  const model = name === null ? undefined : modelIn(catalogue, name);
  const examples = settings.examples ?? data?.examples ?? reading.examples ?? null;
  const reason = notEstimated({ ...reading, model: name }, model !== undefined, catalogue);
  const length = reading.run.sequenceLength;
  const mean =
    data && data.tokens.length > 0 && !reading.packs && typeof length === "number"
      ? Math.max(1, Math.round(meanOf(data.tokens.map((tokens) => Math.min(tokens, length)))))
      : null;
  const {
    read: understood,
    bad,
    uncounted,
  } = reason === null && model
    ? understand(reading, model, gpu, gpuCount, mean, catalogue)
    : { read: null, bad: [], uncounted: [] };
  const run = understood && {
    ...understood,
    estimate: estimate(understood.architecture, understood.technique, understood.run, catalogue),
  };
  const updates = run && updatesOf(reading, run.run, examples);
  const [deepspeed = null, ...others] = source.launch.files.values();
  const isSplitByIt = String(reading.run.sharding).startsWith("zero") && others.length === 0;
  const about = {
    reading,
    run,
    deepspeed: isSplitByIt ? deepspeed : null,
    gpu,
    gpuCount,
    isCountAssumed: said === null,
    data,
    examples,
    updates,
    catalogue,
    notEstimated: reason,
    bad,
  };
  const findings = findingsOf(about);
  return {
    framework: id,
    frameworkName: readers[id].name,
    file: main.file.name,
    reading,
    // Of a checkpoint that is stored otherwise, the catalogue knows no name.
    modelName: model === undefined ? null : model.huggingFaceId.startsWith("path/to/") ? name : model.huggingFaceId,
    gpu,
    gpuCount,
    isCountAssumed: said === null,
    run,
    verdict: gpu && run && verdictOf(run.estimate, gpu, findings),
    cost: run && costOf(run.run, run.estimate, gpu, updates),
    data,
    examples,
    updates,
    findings,
    notUnderstood: [...reading.notUnderstood, ...uncounted],
  };
};

/**
 * The files that bear on a configuration where several are given: not the others, and of what says how
 * one is started what this one names, or none does.
 */
const filesFor = (
  main: ParsedFile,
  mains: readonly ParsedFile[],
  files: readonly ParsedFile[],
): readonly ParsedFile[] =>
  files.filter((file) => {
    if (file === main) return true;
    if (mains.includes(file)) return false;
    const name = baseName(file.file.name);
    const naming = mains.filter((each) => each.file.text.includes(name));
    return naming.length === 0 || naming.includes(main);
  });

/**
 * Reads the configurations among the files, and says what they take and what is wrong with them.
 * Never throws on what the files hold.
 */
export const check = async (
  files: readonly SourceFile[],
  settings: CheckSettings,
  catalogue: Catalogue,
): Promise<CheckResult> => {
  // The parsers are the largest part of it.
  const { parseFile } = await import("./files/parse.ts");
  const issues: FileIssue[] = [];
  const parsed: ParsedFile[] = [];
  let data: DataLengths | null = null;
  for (const file of files) {
    const result = parseFile(file);
    if ("issue" in result) issues.push(result.issue);
    else if ("data" in result) data = result.data;
    else parsed.push(result.parsed);
  }
  const mains = mainsIn(parsed);
  if (mains.length === 0 && issues.length === 0) {
    issues.push(otherFile(parsed, files));
  }
  const checked: Checked[] = [];
  for (const main of mains) {
    const result = await checkOne(main, filesFor(main, mains, parsed), data, settings, catalogue);
    if ("fault" in result) issues.push(result);
    else checked.push(result);
  }
  return { checked, issues };
};
