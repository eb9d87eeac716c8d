import type { Place } from "../check/files/source.ts";
import type { MomentId } from "../estimate/step/moments.ts";
import type { OutOfMemory } from "./facts.ts";

/** Units as PyTorch's format_size writes them. */
const unitBytes: Readonly<Record<string, number>> = {
  bytes: 1,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
};

const size = String.raw`(\d+(?:\.\d+)?) (bytes|KiB|MiB|GiB|TiB)`;

/** Larger than any GPU: PyTorch 2.1 to 2.3 print 2^64 bytes where the driver tells nothing. */
const mostBytes = 2 ** 50;

const bytesIn = (text: string, pattern: RegExp): number | null => {
  const [, value, unit = ""] = pattern.exec(text) ?? [];
  const bytes = value === undefined ? Number.NaN : Number(value) * (unitBytes[unit] ?? Number.NaN);
  return Number.isFinite(bytes) && bytes < mostBytes ? Math.round(bytes) : null;
};

const before = ({ source }: RegExp): RegExp => new RegExp(`${size} ${source}`);
const after = ({ source }: RegExp): RegExp => new RegExp(`${source} ${size}`);
const around = ({ source: first }: RegExp, { source: second }: RegExp): RegExp =>
  new RegExp(`${first} ${size} ${second}`);

// The message of c10/cuda/CUDACachingAllocator.cpp: up to 2.0 in brackets, from 2.1 in sentences,
// with "capacty" in 2.1 and private pools from 2.2. ROCm and XPU say the same of their devices.
const patterns = {
  tried: after(/Tried to allocate/),
  capacityBefore: before(/total capacity/),
  capacity: after(/total capaci?ty of/),
  freeBefore: before(/free/),
  free: after(/of which/),
  allocatedBefore: before(/already allocated/),
  allocated: after(/Of the allocated memory/),
  reservedBefore: before(/(?:reserved in total|cached)/),
  unallocated: before(/is reserved by PyTorch but unallocated/),
  process: around(/this process has/, /memory in use/),
  allowed: before(/allowed/),
  privatePools: around(/with/, /allocated in private pools/),
};

const otherProcess = around(/Process \d+ has/, /memory in use/);

const othersIn = (text: string): readonly number[] =>
  [...text.matchAll(new RegExp(otherProcess, "g"))].flatMap(([found]) => bytesIn(found, after(/has/)) ?? []);

/** How a line begins to tell of it. */
export const isOutOfMemory = (line: string): boolean => /out of memory\. +Tried/.test(line);

/** Whether the message is whole, so that no further line belongs to it. */
export const isWholeMessage = (text: string): boolean => /reserved by PyTorch|reserved in total|cached\)/.test(text);

/** Reads the message; null where it lacks what every release says. */
export const readOutOfMemory = (text: string, place: Place, moment: MomentId | null): OutOfMemory | null => {
  const of = (pattern: RegExp): number | null => bytesIn(text, pattern);
  const tried = of(patterns.tried);
  const capacity = of(patterns.capacity) ?? of(patterns.capacityBefore);
  const allocated = of(patterns.allocated) ?? of(patterns.allocatedBefore);
  if (tried === null || capacity === null || allocated === null) return null;
  const unallocated = of(patterns.unallocated);
  const reserved = unallocated === null ? (of(patterns.reservedBefore) ?? allocated) : allocated + unallocated;
  const own = of(patterns.process);
  const others = othersIn(text);
  // In a container the driver does not tell which process asks: one that holds what this one
  // reserved is this one.
  const unnamed = own === null && others.length === 1 && (others[0] as number) >= reserved;
  return {
    place,
    triedBytes: tried,
    capacityBytes: capacity,
    freeBytes: of(patterns.free) ?? of(patterns.freeBefore),
    allocatedBytes: allocated,
    reservedBytes: reserved,
    processBytes: unnamed ? (others[0] as number) : own,
    othersBytes: unnamed ? [] : others,
    allowedBytes: of(patterns.allowed),
    privateBytes: of(patterns.privatePools),
    moment,
  };
};

/** A function of the traceback, with the file that it stands in. */
export interface Frame {
  readonly file: string;
  readonly name: string;
}

const isIn = (frames: readonly Frame[], names: RegExp, file = /./): boolean =>
  frames.some((frame) => names.test(frame.name) && file.test(frame.file));

/** The moment of a step that the functions belong to, by those of the Trainer, PyTorch and Accelerate. */
export const momentIn = (frames: readonly Frame[]): MomentId | null => {
  if (frames.length === 0) return null;
  if (isIn(frames, /^(evaluate|evaluation_loop|prediction_step|prediction_loop)$/)) return "evaluation";
  if (isIn(frames, /^(_?generate|_generate_single_turn|generate_.*|_sample|unwrap_model_for_generation)$/)) {
    return "generation";
  }
  if (isIn(frames, /^(backward|_run_backward|_engine_run_backward)$/)) return "backward";
  if (isIn(frames, /^(step|_init_group|_single_tensor_\w+|_multi_tensor_\w+|_fused_\w+)$/, /optim/)) return "step";
  if (isIn(frames, /cross_entropy|CausalLMLoss|selective_log_softmax|entropy_from_logits|nll_loss/)) return "loss";
  if (isIn(frames, /^(training_step|compute_loss|forward|__call__|_call_impl)$/)) return "forward";
  if (isIn(frames, /^(from_pretrained|_load_|load_)|_move_model_to_device|^to$|^cuda$/)) return "load";
  return null;
};
