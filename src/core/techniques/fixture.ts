import type { FrameworkId } from "../frameworks/registry.ts";

/** A number of parameters that a library printed. */
interface PrintedCount {
  readonly model: string;
  /** As PEFT's configuration has them. */
  readonly hyperparameters: Readonly<Record<string, unknown>>;
  readonly trainableParameters: number;
  readonly totalParameters?: number;
  readonly source: string;
}

/** What is trained by a framework's file, as it is read from that file. */
export interface Trained {
  /**
   * All weights, those whose names end so, or an adapter: the framework's name of it, with its
   * settings there.
   */
  readonly parameters:
    | "all"
    | { readonly ending: string }
    | { readonly adapter: string; readonly settings: Readonly<Record<string, unknown>> };
  /** How the frozen weights are held; MLX has 4 bits of its own. */
  readonly base: "16-bit" | "nf4" | "mlx-4bit";
  readonly optimizer: "adamw" | { readonly galoreRank: number };
}

/**
 * What the tests hold a technique to: counts that libraries printed, and what each framework's file
 * must train. `Recipes` is the type of the technique's recipes.
 */
export interface TechniqueFixture<Recipes extends object = object> {
  readonly counts: readonly PrintedCount[];
  /**
   * Options of a framework that this technique alone uses: their names, and where they were read.
   */
  readonly options?: Readonly<
    Partial<Record<FrameworkId, { readonly read: string; readonly options: readonly string[] }>>
  >;
  readonly trains: { readonly [Framework in FrameworkId & keyof Recipes]: Trained };
}

/** An adapter over frozen weights in 16 bits, trained by AdamW. */
export const adapter = (name: string, settings: Readonly<Record<string, unknown>>): Trained => ({
  parameters: { adapter: name, settings },
  base: "16-bit",
  optimizer: "adamw",
});

/** All weights, trained by AdamW. */
export const allWeights: Trained = { parameters: "all", base: "16-bit", optimizer: "adamw" };
