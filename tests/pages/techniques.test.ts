import { describe, expect, it } from "vitest";
import { builtInCatalogue, techniqueOf, techniques } from "../../src/core/index.ts";
import { calculated, calculatedText, type Targets } from "../../src/pages/technique/calculator.ts";
import { readFragment } from "../../src/share/link.ts";
import { isPage } from "../../src/share/page.ts";
import { words } from "../support/english.ts";

const input = {
  model: "llama-3.1-8b",
  rank: 16,
  targets: "all",
  sequenceLength: 1_024,
  gradientCheckpointing: true,
} as const;

describe("the drawings", () => {
  it.each(techniques.map(({ id }) => id))("show what the facts of %s say is trained", (id) => {
    const { trains, baseQuantization, look } = techniqueOf(id);
    const { weights, beside, adapter, prefix, prompt, biases } = look.drawing;
    expect(weights === "trained").toBe(trains === "all-weights");
    expect(weights === "quantized").toBe(baseQuantization !== "none");
    expect(weights === "hidden").toBe(trains === "unknown");
    expect(Boolean(biases)).toBe(trains === "biases");
    expect(Boolean(prefix ?? prompt)).toBe(trains === "inputs");
    expect(Boolean(beside ?? adapter)).toBe(trains === "inserted-modules");
  });

  it("mark exactly the modules that IA3 scales", () => {
    expect(techniqueOf("ia3").look.drawing.beside?.on).toEqual(techniqueOf("ia3").hyperparameters.targetModules);
  });
});

describe("the calculator", () => {
  it("gives LoRA's parameters as PEFT prints them, in proportion to the rank", () => {
    expect(calculated("lora", input, builtInCatalogue).estimate.trainableParameters).toBe(41_943_040);
    expect(calculated("lora", { ...input, rank: 32 }, builtInCatalogue).estimate.trainableParameters).toBe(
      2 * 41_943_040,
    );
  });

  it("counts fewer parameters on fewer modules", () => {
    const on = (targets: Targets) =>
      calculated("lora", { ...input, targets }, builtInCatalogue).estimate.trainableParameters;
    expect(on("attention") + on("mlp")).toBe(on("all"));
    expect(on("queries-values")).toBeLessThan(on("attention"));
  });

  it("takes less memory with a quantized base and with checkpointing, more for longer sequences", () => {
    const total = (id: "lora" | "qlora" | "full", change = {}) =>
      calculated(id, { ...input, ...change }, builtInCatalogue).estimate.memory.perGpuBytes.total;
    expect(total("qlora")).toBeLessThan(total("lora"));
    expect(total("lora")).toBeLessThan(total("full"));
    expect(total("lora")).toBeLessThan(total("lora", { gradientCheckpointing: false }));
    expect(total("lora")).toBeLessThan(total("lora", { sequenceLength: 4_096 }));
  });
});

describe("the calculator's figures", () => {
  it("name the trained share, the checkpoint and the range of memory", () => {
    const { estimate } = calculated("lora", input, builtInCatalogue);
    const { trained, checkpoint, memory } = calculatedText({ ...estimate, checkpointBytes: 83_886_080 }, words);
    expect(trained).toContain("41.94M of 8.07B");
    expect(trained).toContain("0.52%");
    expect(checkpoint).toBe("83.9 MB");
    expect(calculatedText({ ...estimate, checkpointBytes: 16_060_522_496 }, words).checkpoint).toBe("16.1 GB");
    for (const bytes of [estimate.memory.perGpuBytes.low, estimate.memory.perGpuBytes.high])
      expect(memory).toContain(words.format.gigabytes(bytes, 1));
  });
});

describe("the address of a technique", () => {
  it("names a page by the technique's id, and no page by what could not be an id", () => {
    for (const { id } of techniques)
      expect(readFragment(`v=1&at=technique-${id}`, builtInCatalogue).page).toBe(`technique-${id}`);
    expect(isPage("technique-")).toBe(false);
    expect(isPage("technique-<b>")).toBe(false);
  });
});
