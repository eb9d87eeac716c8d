/** A model that torchtune has a builder for. */
export interface Built {
  /** Module and name of the builder. */
  readonly module: string;
  readonly builder: string;
  /** The type of its checkpoint, and into how many files the Hub splits it. */
  readonly checkpoint: "LLAMA3" | "LLAMA3_2" | "QWEN2";
  readonly files: number;
}

const llama = (module: string, size: string, checkpoint: Built["checkpoint"], files: number): Built => ({
  module,
  builder: `${module}_${size}`,
  checkpoint,
  files,
});

const qwen = (builder: string, files: number): Built => ({
  module: "qwen2_5",
  builder: `qwen2_5_${builder}`,
  checkpoint: "QWEN2",
  files,
});

/** The models whose builders were looked up, by their names on the Hub. */
const built: ReadonlyMap<string, Built> = new Map([
  ["meta-llama/Meta-Llama-3.1-8B", llama("llama3_1", "8b", "LLAMA3", 4)],
  ["meta-llama/Meta-Llama-3.1-70B", llama("llama3_1", "70b", "LLAMA3", 30)],
  ["meta-llama/Llama-3.2-1B", llama("llama3_2", "1b", "LLAMA3_2", 1)],
  ["meta-llama/Llama-3.2-3B", llama("llama3_2", "3b", "LLAMA3_2", 2)],
  ["Qwen/Qwen2.5-0.5B", qwen("0_5b", 1)],
  ["Qwen/Qwen2.5-0.5B-Instruct", qwen("0_5b", 1)],
  ["Qwen/Qwen2.5-1.5B", qwen("1_5b_base", 1)],
  ["Qwen/Qwen2.5-1.5B-Instruct", qwen("1_5b_instruct", 1)],
  ["Qwen/Qwen2.5-3B", qwen("3b", 2)],
  ["Qwen/Qwen2.5-3B-Instruct", qwen("3b", 2)],
  ["Qwen/Qwen2.5-7B", qwen("7b_base", 4)],
  ["Qwen/Qwen2.5-7B-Instruct", qwen("7b_instruct", 4)],
  ["Qwen/Qwen2.5-14B", qwen("14b_base", 8)],
  ["Qwen/Qwen2.5-14B-Instruct", qwen("14b_instruct", 8)],
  ["Qwen/Qwen2.5-72B", qwen("72b_base", 37)],
  ["Qwen/Qwen2.5-72B-Instruct", qwen("72b_instruct", 37)],
]);

/** Llama's instruct versions have the builders and files of the base, and 3.1 two names each. */
const llamaRow = (model: string): string =>
  model.replace(/^(meta-llama\/)(?:Meta-)?(Llama-3\.[12]-\d+B)(?:-Instruct)?$/i, (_, owner: string, name: string) =>
    name.startsWith("Llama-3.1") ? `${owner}Meta-${name}` : `${owner}${name}`,
  );

/** How torchtune builds that model; undefined where that was not looked up. */
export const builtBy = (model: string | null): Built | undefined =>
  model === null ? undefined : built.get(llamaRow(model));

/** The Hub's name of the model that a builder makes; null where that was not looked up. */
export const modelBuiltBy = (module: string, builder: string): string | null =>
  [...built].find(([, each]) => each.module === module && each.builder === builder)?.[0] ?? null;
