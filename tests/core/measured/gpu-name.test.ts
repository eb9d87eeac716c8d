import { expect, it } from "vitest";
import { builtInCatalogue } from "../../../src/core/index.ts";
import { gpuNamed } from "../../../src/core/measured/gpu-name.ts";

it.each([
  ["NVIDIA GeForce RTX 4090", 24_564, "rtx-4090"],
  ["NVIDIA A100-SXM4-80GB", 81_920, "a100-80gb"],
  ["NVIDIA A100 80GB PCIe", 81_920, "a100-pcie"],
  ["NVIDIA A100-SXM4-40GB", 40_960, "a100-40gb"],
  ["NVIDIA H100 80GB HBM3", 81_559, "h100-sxm"],
  ["NVIDIA H100 PCIe", 81_559, "h100-pcie"],
  ["NVIDIA H200", 143_771, "h200"],
  ["Tesla T4", 15_360, "t4"],
  ["Tesla V100-SXM2-32GB", 32_768, "v100"],
  ["NVIDIA RTX 6000 Ada Generation", 49_140, "rtx-6000-ada"],
  // Other GPUs of like names.
  ["Tesla V100-SXM2-16GB", 16_384, null],
  ["NVIDIA GeForce RTX 4090 Laptop GPU", 16_376, null],
  ["NVIDIA H100 NVL", 95_830, null],
])("the driver's %s is the catalogue's", (name, mebibytes, id) => {
  expect(gpuNamed(name, mebibytes * 2 ** 20, builtInCatalogue)?.id ?? null).toBe(id);
});
