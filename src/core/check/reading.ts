import type { TrainingMethod } from "../training-methods.ts";
import type { Call, PythonFile } from "./files/python.ts";
import type { Command } from "./files/shell.ts";
import {
  isLiteral,
  NotLiteral,
  type Option,
  type Place,
  type Section,
  type SourceFile,
  type Value,
} from "./files/source.ts";

// What a framework's reader is given and what it gives. It stands between the files and the
// frameworks, so that both may import it.

/** What is learnt from, as the file says it: what the guide plans, and what it does not. */
export type Method = TrainingMethod | "reward" | "orpo" | "cpo" | "ppo" | "other";

/** Settings that findings point at and fixes change. */
export type Field =
  | "model"
  | "microBatchSize"
  | "gradientAccumulation"
  | "evaluationBatch"
  | "evaluation"
  | "gradientCheckpointing"
  | "optimizer"
  | "loss"
  | "activationOffload"
  | "learningRate"
  | "sequenceLength"
  | "epochs"
  | "maxSteps"
  | "packing"
  | "grouping"
  | "template"
  | "quantization"
  | "sharding"
  | "precision"
  /** The dtype in which weights are loaded. */
  | "weights";

/** An option as it is to be: absent where `value` is undefined, under `rename` where that is given. */
export interface Assignment {
  readonly section: Section;
  readonly name: string;
  readonly value?: Value | undefined;
  readonly rename?: string;
}

/** Where a framework keeps a setting, and how it says a value of it. */
export interface Said {
  readonly section: Section;
  readonly name: string;
  /** The assignments that set it; the value as it is where this is absent. */
  readonly say?: (value: string | number | boolean) => readonly Assignment[];
}

/** Something in the files that bears on the run and that the estimate leaves out. */
export interface NotUnderstood extends Place {
  readonly name: string;
  readonly text: string;
  /** It is filled in when the program runs; it is not counted; or it is no value for that option. */
  readonly why: "not-literal" | "not-counted" | "not-a-value";
}

/** An option that is set and does nothing, and what it would need. */
export interface WithoutEffect {
  readonly option: Option;
  readonly section: Section;
  /** The option, and its value, that make it do nothing. */
  readonly because: string;
  /** Whether it must have been meant to do something, and is not just left over. */
  readonly isMistake?: boolean;
}

/**
 * Former names of options, with what took their place: another name, another name with a value of
 * its own, or nothing.
 */
export type Renamed = Readonly<Record<string, string | { readonly name: string; readonly value: Value } | null>>;

/** The options of a section that the framework knows. */
export interface KnownOptions {
  readonly section: Section;
  readonly names: readonly string[];
  readonly renamed: Renamed;
  /** The program and release in which they were read, with the day. */
  readonly release: string;
  readonly read: string;
  /** Whether the program stops at an unknown name, or goes on without it. */
  readonly refuses: boolean;
}

/** A value that the framework does not have, of an option with a list of values. */
export interface UnknownValue {
  readonly option: Option;
  readonly section: Section;
  readonly values: readonly string[];
  readonly release: string;
}

/** Why the program stops at the start, whatever the GPU. */
export type Refusal =
  /** KTO tells its distance from the reference by another answer of the same batch. */
  | { readonly reason: "single-ratings" }
  /** GRPO compares all answers to a task; an update has so many on each GPU. Refused where they hold no whole groups. */
  | { readonly reason: "answer-groups"; readonly batchSize: number; readonly generations: number }
  /** PEFT takes no prefix together with checkpointing. */
  | { readonly reason: "prefix-checkpointing" };

/** What a reader gives: the run as `readRun` takes it, and what else its file says. */
export interface Reading {
  /** The section that a finding of the whole run stands at. */
  readonly section: Section;
  /** The trainer of a software profile. */
  readonly trainer: string;
  readonly method: Method;
  readonly model: string | null;
  /** The id of a technique; null where none of ours is meant. */
  readonly technique: string | null;
  /** Fields of a run as `readRun` takes them, without model, technique and GPU. */
  readonly run: Readonly<Record<string, unknown>>;
  readonly epochs: number | null;
  readonly maxSteps: number | null;
  /** How many examples the file takes of its data; absent where it does not say. */
  readonly examples?: number;
  readonly learningRate: number | null;
  /** Whether examples are joined to full length, or batched by length. */
  readonly packs: boolean;
  readonly groups: boolean;
  /** What is done with an example that is too long. */
  readonly cuts: "cuts" | "drops";
  /** What is held out to evaluate: a share below 1, or examples; 0 where nothing is. */
  readonly heldOut: number;
  /** Whether evaluation takes as many at once as training, where the file does not say. */
  readonly evaluatesAlike?: boolean;
  readonly gpuCount: number | null;
  readonly fields: Readonly<Partial<Record<Field, Said>>>;
  readonly known: readonly KnownOptions[];
  readonly withoutEffect: readonly WithoutEffect[];
  /** What the program refuses; absent where that is not looked for. */
  readonly refusals?: readonly Refusal[];
  readonly unknownValues: readonly UnknownValue[];
  /** Where the chat template is missing, or is none that the framework knows. */
  readonly templateMissing: boolean;
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Options of sections, the first first, as they are read: notes what cannot be used. */
export interface Lookup {
  readonly sections: readonly Section[];
  readonly option: (name: string) => Option | undefined;
  readonly has: (name: string) => boolean;
  readonly value: (name: string) => Value | undefined;
  readonly number: (name: string) => number | undefined;
  readonly text: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean | undefined;
  readonly record: (name: string) => Readonly<Record<string, Value>> | undefined;
  /** Names, of a list or of a text with commas between them. */
  readonly names: (name: string) => readonly string[] | undefined;
  /** Where the option stands, or would stand. */
  readonly said: (name: string, say?: Said["say"]) => Said;
  /** Notes an option that bears on the run and is not counted. */
  readonly notCounted: (...names: readonly string[]) => void;
  /** The same of options that split something in so many parts: one is no split. */
  readonly notCountedAboveOne: (...names: readonly string[]) => void;
}

const shown = (value: Value): string =>
  (value instanceof NotLiteral ? value.text : typeof value === "string" ? value : JSON.stringify(value)).slice(0, 120);

export const noteOf = (option: Option, why: NotUnderstood["why"]): NotUnderstood => ({
  file: option.file.name,
  line: option.line,
  name: option.name,
  text: shown(option.value).replaceAll(/\s+/g, " "),
  why,
});

const isEmpty = (value: Value): boolean =>
  value === null ||
  value === false ||
  value === 0 ||
  value === "" ||
  (typeof value === "object" && !(value instanceof NotLiteral) && Object.keys(value).length === 0);

/** Reads options; what cannot be used goes to `notes`. */
export const createLookup = (sections: readonly Section[], notes: NotUnderstood[]): Lookup => {
  const byName = new Map<string, Option>();
  for (const section of sections) {
    for (const option of section.options) if (!byName.has(option.name)) byName.set(option.name, option);
  }
  const noted = new Set<string>();
  const note = (option: Option, why: NotUnderstood["why"]): undefined => {
    if (noted.has(option.name)) return undefined;
    noted.add(option.name);
    notes.push(noteOf(option, option.value instanceof NotLiteral ? "not-literal" : why));
    return undefined;
  };
  const option = (name: string): Option | undefined => byName.get(name);
  const value = (name: string): Value | undefined => {
    const found = byName.get(name);
    return found === undefined || found.value === null ? undefined : found.value;
  };
  const text = (name: string): string | undefined => {
    const found = value(name);
    if (found === undefined) return undefined;
    if (found instanceof NotLiteral) {
      // A constant of PyTorch's, such as torch.bfloat16, is as good as its name.
      const [, constant] = /^(?:\w+\.)+(\w+)$/.exec(found.text) ?? [];
      return constant !== undefined && found.text.startsWith("torch.")
        ? constant
        : note(option(name) as Option, "not-literal");
    }
    return typeof found === "object" ? note(option(name) as Option, "not-a-value") : String(found);
  };
  return {
    sections,
    option,
    has: (name) => value(name) !== undefined,
    value,
    text,
    number: (name) => {
      const found = value(name);
      if (found === undefined) return undefined;
      // YAML 1.1 reads 2e-4 as text; the programs turn it into a number.
      const number = typeof found === "string" && found.trim() !== "" ? Number(found) : found;
      return typeof number === "number" && Number.isFinite(number)
        ? number
        : note(option(name) as Option, "not-a-value");
    },
    flag: (name) => {
      const found = value(name);
      if (found === undefined) return undefined;
      if (typeof found === "boolean") return found;
      if (typeof found === "string" && /^(true|yes|on|1|auto)$/i.test(found)) return true;
      if (typeof found === "string" && /^(false|no|off|0|none)$/i.test(found)) return false;
      if (typeof found === "number") return found !== 0;
      return note(option(name) as Option, "not-a-value");
    },
    record: (name) => {
      const found = value(name);
      if (found === undefined) return undefined;
      if (found instanceof NotLiteral || typeof found !== "object" || Array.isArray(found)) {
        return note(option(name) as Option, "not-a-value");
      }
      return found as Readonly<Record<string, Value>>;
    },
    names: (name) => {
      const found = value(name);
      if (found === undefined) return undefined;
      if (typeof found === "string") return found.split(/[,\s]+/).filter(Boolean);
      if (Array.isArray(found) && found.every((item) => typeof item === "string")) return found as readonly string[];
      return note(option(name) as Option, "not-a-value");
    },
    said: (name, say) => {
      const holder = sections.find(({ options }) => options.some((each) => each.name === name)) ?? sections[0];
      return { section: holder as Section, name, ...(say ? { say } : {}) };
    },
    notCounted: (...names) => {
      for (const name of names) {
        const found = byName.get(name);
        if (found && !isEmpty(found.value)) note(found, "not-counted");
      }
    },
    notCountedAboveOne: (...names) => {
      for (const name of names) {
        const found = byName.get(name);
        if (found && !isEmpty(found.value) && found.value !== 1) note(found, "not-counted");
      }
    },
  };
};

/** A Python call's literal settings, as PEFT's configurations take them; notes the others. */
export const literalSettings = ({ options }: Section, notes: NotUnderstood[]): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    options.flatMap((option) => {
      if (isLiteral(option.value)) return [[option.name, option.value]];
      // PEFT has an enumeration of it, and nothing that is counted depends on it.
      if (option.name === "task_type") return [];
      notes.push(noteOf(option, "not-literal"));
      return [];
    }),
  );

/** A file of options, a Python file, or commands. */
export type ParsedFile =
  | { readonly kind: "options"; readonly file: SourceFile; readonly section: Section }
  | ({ readonly kind: "python" } & PythonFile)
  | { readonly kind: "shell"; readonly file: SourceFile; readonly commands: readonly Command[] };

/** How the run is started, as command lines and accelerate's and DeepSpeed's files say. */
export interface Launch {
  readonly gpuCount: number | null;
  /** Null where nothing is said of it. */
  readonly sharding: "zero-1" | "zero-2" | "zero-3" | "fsdp" | "ddp" | null;
  readonly cpuOffload: "none" | "optimizer" | "parameters";
  readonly mixedPrecision: "bf16" | "fp16" | "none" | null;
  readonly notes: readonly NotUnderstood[];
  /** DeepSpeed's files, by name. */
  readonly files: ReadonlyMap<string, Section>;
  /** Files that the command names without an option. */
  readonly named: readonly string[];
  readonly place: Said | null;
}

/** What a reader reads: the options of one run, and what the files beside it say. */
export interface Source {
  /** The options of a YAML file or of a command line, where it is one. */
  readonly section: Section | null;
  /** What the command runs, such as "sft"; empty for a file. */
  readonly command: string;
  readonly python: PythonFile | null;
  readonly launch: Launch;
}

/** What reads a framework's file, the inverse of what writes it. */
export type Read = (source: Source) => Reading;

/** The call that is held by that variable, or stands there itself. */
export const callIn = (calls: readonly Call[], value: Value | undefined): Call | undefined => {
  if (!(value instanceof NotLiteral)) return undefined;
  return (
    calls.find(({ assignedTo }) => assignedTo === value.text) ??
    calls.find(({ name }) => value.text.startsWith(`${name}(`))
  );
};

/** The last calls first: what a later call of the same name configures is what is trained. */
export const callNamed = (calls: readonly Call[], names: RegExp): Call | undefined =>
  calls.find(({ name }) => names.test(name.slice(name.lastIndexOf(".") + 1)));

export const argument = ({ section }: Call, name: string): Value | undefined =>
  section.options.find((option) => option.name === name)?.value;
