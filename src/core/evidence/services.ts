/**
 * Which models a service tunes: its own or those of another vendor, behind an interface, or models
 * with open weights.
 */
export type TunedModels = "own" | "vendor" | "open";

/**
 * Whether somebody who never tuned there can start: with all models, as its pages refuse nobody;
 * with some; with none.
 */
export type Newcomers =
  | { readonly accepted: "all" }
  | { readonly accepted: "some"; readonly models: TunedModels }
  /**
   * From when newcomers are refused, and from when everybody is, as YYYY-MM-DD; null where the
   * vendor does not say.
   */
  | { readonly accepted: "none"; readonly since: string | null; readonly ends: string | null };

/** A service that tunes models behind an interface. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly newcomers: Newcomers;
}

/** Tuning services, those that newcomers can use first; `service-pages.ts` has what their pages say. */
export const services = [
  {
    id: "tinker",
    name: "Tinker (Thinking Machines Lab)",
    newcomers: { accepted: "all" },
  },
  {
    id: "together",
    name: "Together AI",
    newcomers: { accepted: "all" },
  },
  {
    id: "fireworks",
    name: "Fireworks AI",
    newcomers: { accepted: "all" },
  },
  {
    id: "google",
    name: "Google Cloud (Vertex AI)",
    newcomers: { accepted: "all" },
  },
  {
    id: "bedrock",
    name: "Amazon Bedrock",
    newcomers: { accepted: "all" },
  },
  {
    id: "azure",
    name: "Microsoft Foundry (Azure)",
    // Training of OpenAI's models ends for new customers as these retire, in October 2026.
    newcomers: { accepted: "some", models: "open" },
  },
  {
    id: "openai",
    name: "OpenAI",
    newcomers: { accepted: "none", since: "2026-05-07", ends: "2027-01-06" },
  },
  {
    id: "cohere",
    name: "Cohere",
    newcomers: { accepted: "none", since: "2025-09-15", ends: null },
  },
  {
    id: "mistral",
    name: "Mistral AI",
    newcomers: { accepted: "none", since: null, ends: null },
  },
] as const satisfies readonly Service[];

/** Services at which somebody who never tuned there can start. */
export const openServices: readonly Service[] = services.filter(
  ({ newcomers }: Service) => newcomers.accepted !== "none",
);

/** Services that refuse newcomers, or have ended. */
export const closedServices: readonly Service[] = services.filter(
  ({ newcomers }: Service) => newcomers.accepted === "none",
);
