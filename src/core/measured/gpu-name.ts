import type { Catalogue } from "../catalogue/catalogue.ts";
import { cardBytes, type Gpu, type GpuId } from "../catalogue/gpus.ts";

/** Words that vendors put around the name of a GPU, and that do not tell two apart. */
const noise = /^(?:nvidia|geforce|tesla|generation|edition|workstation|server|sxm\d?|pcie|hbm\w*|\d+gb?|gb|unified)$/;

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[\s,/-]+/)
    .filter((word) => word !== "" && !noise.test(word));

/** How far the memory of one and the same GPU may differ between two ways to ask for it. */
const memoryTolerance = 0.08;

/**
 * Whether that is the memory of this GPU: as PyTorch finds it, or as the vendor names it, which is
 * what the driver tells where error correction takes none of it.
 */
export const isMemoryOf = (gpu: Gpu, bytes: number): boolean =>
  [cardBytes(gpu), gpu.memoryGB * 2 ** 30].some((own) => Math.abs(bytes / own - 1) < memoryTolerance);

/** The GPU of the catalogue that the driver calls so and that has that memory; null where there is none. */
export const gpuNamed = (
  name: string,
  totalBytes: number | null,
  { gpus }: Pick<Catalogue, "gpus">,
): Gpu<GpuId> | null => {
  const words = wordsOf(name).join(" ");
  const isPcie = /pcie/i.test(name);
  const alike = gpus.filter(
    (gpu) =>
      (gpu.platform === undefined || gpu.platform === "rocm") &&
      wordsOf(gpu.name).join(" ") === words &&
      (totalBytes === null || isMemoryOf(gpu, totalBytes)),
  );
  return alike.find((gpu) => /pcie/i.test(gpu.name) === isPcie) ?? alike[0] ?? null;
};
