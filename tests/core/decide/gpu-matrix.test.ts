import { describe, expect, it } from "vitest";
import { mainJob, manyVariants } from "../../../fixtures/jobs.ts";
import {
  type Answers,
  builtInCatalogue,
  type GpuMatrix,
  gpuMatrixFrom,
  matrixRows,
  placementsFor,
  withPlacement,
} from "../../../src/core/index.ts";
import { draft, placed } from "../../support/engine.ts";

const placements = (answers: Answers) => placementsFor(answers, builtInCatalogue);

const matrixOf = (answers: Answers): GpuMatrix =>
  gpuMatrixFrom(placements(answers).map((placement) => placed(answers, placement)));

describe("the matrix of techniques by GPUs", () => {
  const matrix = matrixOf(mainJob);

  it("begins with the person's own GPUs, then what is cheapest to rent, each GPU once", () => {
    const [own, rented, ...others] = matrix.columns;
    expect(own).toMatchObject({ gpu: "rtx-4090", gpuCount: 1, isOwn: true });
    expect(rented).toMatchObject({ gpu: "rent", isOwn: false });
    const ids = others.map(({ gpu }) => gpu);
    expect(ids).not.toContain("rtx-4090");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says in each cell what the result says once it is adopted", () => {
    for (const { gpu, cells } of matrix.columns) {
      for (const cell of cells.filter(({ technique }) => ["full", "lora", "qlora"].includes(technique))) {
        const { technique, gpuCount, memory, hours, costUsd, exclusion, leader } = cell;
        const decision = draft(withPlacement(mainJob, { gpu, gpuCount: gpu === "rent" ? null : gpuCount }));
        const row = decision.ranking.find((ranked) => ranked.technique === technique);
        expect({
          leader: decision.recommendation?.technique ?? null,
          excluded: row?.excludedBecause?.constraint,
          ...row?.estimate?.memory.perGpuBytes,
          hours: row?.run?.hours,
          costUsd: row?.run?.costUsd,
          count: row?.run?.gpuCount,
        }).toMatchObject({ leader, excluded: exclusion?.constraint, ...memory, hours, costUsd, count: gpuCount });
      }
    }
  });

  it("takes the fewest GPUs that a technique fits on, and says where eight are too few", () => {
    const of = (gpu: string, technique: string) =>
      matrix.columns.find((column) => column.gpu === gpu)?.cells.find((cell) => cell.technique === technique);
    expect(of("l4", "qlora")).toMatchObject({ gpuCount: 1, fits: true });
    expect(of("l40s", "full")?.fits).toBe(true);
    expect(matrixOf({ ...mainJob, model: "llama-3.1-405b" }).columns[0]?.cells[0]).toMatchObject({
      gpuCount: 1,
      fits: false,
    });
  });

  it("lists what the answers allow: the leader, LoRA, QLoRA and full fine-tuning first", () => {
    const { ranking } = draft(mainJob);
    expect(matrixRows(matrix, ranking).slice(0, 3)).toEqual(["lora", "qlora", "full"]);
    expect(matrixRows(matrixOf(manyVariants), draft(manyVariants).ranking)).not.toContain("full");
  });

  it("has nothing to place behind a provider's interface", () => {
    expect(placements({ ...mainJob, access: "api" })).toEqual([]);
  });
});
