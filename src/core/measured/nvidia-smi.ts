import type { Place } from "../check/files/source.ts";
import type { Collector, LineReader } from "./collector.ts";
import type { MeasuredFault } from "./facts.ts";

// The table that nvidia-smi prints, and its CSV: `--query-gpu=... --format=csv`, a row a GPU and sample, and
// `--query-compute-apps=... --format=csv`, a row a process. Memory is in MiB, with or without its
// unit (`nounits`).

const MiB = 2 ** 20;

/** Memory below which nothing trains on a GPU: a desktop or a driver. */
const busyBytes = 2 ** 30;

/** Share of the peak from which on a sample counts as one of training. */
const trainingShare = 0.8;

const cellsOf = (line: string): readonly string[] => line.split(",").map((cell) => cell.trim());

/** The names of the columns without their units: "memory.used [MiB]". */
const namesOf = (line: string): readonly string[] => cellsOf(line).map((cell) => cell.replace(/ \[.*\]$/, ""));

const numberOf = (cell: string | undefined): number | null => {
  const value = /^(-?\d+(?:\.\d+)?)(?: (?:MiB|%))?$/.exec(cell ?? "")?.[1];
  return value === undefined ? null : Number(value);
};

/** Whether the line names columns of one of the two tables. */
export const isHeader = (line: string): boolean =>
  namesOf(line).some((name) => /^(memory\.used|used_gpu_memory|used_memory|utilization\.gpu)$/.test(name));

/** Whether the line is a row of such a table, whose header is missing. */
export const isRow = (line: string): boolean => /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d\.\d+\s*,/.test(line);

/** Whether the line is of the head of the table for people. */
export const isTableHead = (line: string): boolean => /^\|\s*NVIDIA-SMI \d/.test(line);

/**
 * A GPU of that table: its number and name on one line, with persistence or, on Windows, the driver's
 * model; its memory and utilization on the next.
 */
const tableName = /^\|\s*(\d+)\s{2,}([^|]*?\S)\s+(?:On|Off|N\/A|WDDM|TCC|MCDM)\s*\|/;
const tableMemory = /\|\s*(\d+)MiB\s*\/\s*(\d+)MiB\s*\|\s*(\d+)%/;

interface GpuSamples {
  readonly place: Place;
  name: string | null;
  total: number | null;
  /** In MiB, with the utilization of the same sample: one after the other. */
  readonly used: number[];
  readonly utilization: (number | null)[];
}

/** More samples than a week of one a second has. */
const mostSamples = 700_000;

const mostGpus = 256;

const readGpus = (gpus: ReadonlyMap<string, GpuSamples>, collector: Collector): void => {
  let busy = 0;
  for (const { place, name, total, used, utilization } of gpus.values()) {
    let peak = 0;
    for (const each of used) peak = Math.max(peak, each);
    const first = used[0] ?? 0;
    const idle = first < peak / 2 && (utilization[0] ?? 0) < 10 ? first : null;
    // What was in use from the beginning may be somebody else's.
    if (idle !== null && (peak - idle) * MiB > busyBytes) busy += 1;
    const training = utilization.filter(
      (share, index): share is number => share !== null && (used[index] as number) >= peak * trainingShare,
    );
    collector.device({
      place,
      name,
      totalBytes: total === null ? null : total * MiB,
      peakBytes: peak * MiB,
      idleBytes: idle === null ? null : idle * MiB,
      utilization:
        training.length === 0 ? null : training.reduce((sum, share) => sum + share, 0) / training.length / 100,
      samples: used.length,
    });
  }
  if (busy > 0) collector.busyGpus(busy);
};

/** Reads either table, line by line. */
export const nvidiaSmiReader = (collector: Collector): LineReader => {
  let columns: readonly string[] | null = null;
  let fault: MeasuredFault | null = null;
  let place: Place | null = null;
  const gpus = new Map<string, GpuSamples>();
  const processes = new Map<string, Map<string, number>>();

  /** The GPU of the table that the next line tells of. */
  let named: { readonly index: string; readonly name: string } | null = null;
  let isTable = false;

  const cell = (cells: readonly string[], ...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const at = columns?.indexOf(name) ?? -1;
      if (at >= 0) return cells[at];
    }
    return undefined;
  };

  const takeProcess = (cells: readonly string[], used: number): void => {
    const gpu = cell(cells, "gpu_uuid", "gpu_bus_id", "gpu_serial") ?? "";
    const pid = cell(cells, "pid") ?? "";
    const ofGpu = processes.get(gpu) ?? new Map<string, number>();
    if (processes.size < mostGpus) processes.set(gpu, ofGpu);
    if (ofGpu.size < 1_000) ofGpu.set(pid, Math.max(ofGpu.get(pid) ?? 0, used * MiB));
  };

  const takeSample = (
    key: string,
    at: Place,
    used: number,
    { name, total, utilization }: Readonly<Record<"total" | "utilization", number | null>> & { name: string | null },
  ): void => {
    const known = gpus.get(key) ?? { place: at, name: null, total: null, used: [], utilization: [] };
    if (gpus.size < mostGpus) gpus.set(key, known);
    known.name = name ?? known.name;
    known.total = total ?? known.total;
    if (known.used.length >= mostSamples) return;
    known.used.push(used);
    known.utilization.push(utilization);
  };

  const takeGpu = (cells: readonly string[], used: number, at: Place): void => {
    takeSample(cell(cells, "index", "uuid", "gpu_uuid", "pci.bus_id", "gpu_bus_id") ?? "", at, used, {
      name: cell(cells, "name", "gpu_name") ?? null,
      total: numberOf(cell(cells, "memory.total")),
      utilization: numberOf(cell(cells, "utilization.gpu")),
    });
  };

  const takeTable = (text: string, at: Place): void => {
    const [, index, name] = tableName.exec(text) ?? [];
    if (index !== undefined && name !== undefined) named = { index, name };
    const [, used, total, utilization] = tableMemory.exec(text) ?? [];
    if (used === undefined || !named) return;
    takeSample(named.index, at, Number(used), {
      name: named.name,
      total: Number(total),
      utilization: Number(utilization),
    });
    named = null;
  };

  return {
    line: (text, at) => {
      if (text.trim() === "") return;
      if (isHeader(text)) {
        columns = namesOf(text);
        place ??= at;
        const hasMemory = columns.some((name) => /^(memory\.used|used_gpu_memory|used_memory)$/.test(name));
        if (!hasMemory) fault = { id: "no-column", columns: ["memory.used"] };
        return;
      }
      if (isTableHead(text)) isTable = true;
      if (isTable) {
        takeTable(text, at);
        return;
      }
      if (!columns) {
        // What watch prints above a table, and its upper edge.
        if (/^(?:Every |\+-|[A-Z][a-z]{2} [A-Z][a-z]{2} )/.test(text)) return;
        fault ??= { id: "no-header" };
        return;
      }
      const cells = cellsOf(text);
      const ofProcess = numberOf(cell(cells, "used_gpu_memory", "used_memory"));
      const ofGpu = numberOf(cell(cells, "memory.used"));
      if (ofProcess !== null) takeProcess(cells, ofProcess);
      else if (ofGpu !== null) takeGpu(cells, ofGpu, at);
    },
    end: () => {
      if (fault) return { fault };
      readGpus(gpus, collector);
      const ofGpus = [...processes.values()].map((ofGpu) => [...ofGpu.values()].toSorted((a, b) => b - a));
      const [fullest] = ofGpus.toSorted((a, b) => (b[0] ?? 0) - (a[0] ?? 0));
      if (fullest && place) collector.processes({ bytes: fullest, isOneGpu: !processes.has(""), place });
      if (fullest) return { format: "gpu-processes" };
      return gpus.size > 0 ? { format: "nvidia-smi" } : { fault: { id: "no-rows" } };
    },
  };
};
