import type { GpuId } from "../catalogue/gpus.ts";

const accelerators = "github.com/stas00/ml-engineering, compute/accelerator/README.md";
const bandwidths = "bandwidths (and the rates of the A6000 and 6000 Ada) as tables in public source code agree on them";
const powers = "NVIDIA A100 datasheet and H100 page (maximum thermal design power of the SXM boards)";
const listPrices = "deploybase.ai/articles/runpod-gpu-pricing (March 2026, interruptible and on demand)";
const serverlessPrices = "docs.runpod.io/serverless/pricing (active and flex workers)";

/** Where memory, speed, power and price of each accelerator were read. */
export const gpuSources: Readonly<Record<GpuId, readonly string[]>> = {
  "rtx-4090": ["waredb.com/processor/nvidia-geforce-rtx-4090", bandwidths, listPrices],
  "rtx-3090": [
    "holynerdvana.blogspot.com (350 W)",
    "holynerdvana.blogspot.com (RTX 3090: 142 with 16-bit accumulation, half of it with fp32 accumulation; 936 GB/s)",
    listPrices,
  ],
  "rtx-5090": ["spheron.network/blog/nvidia-rtx-5090-specs", bandwidths, listPrices],
  "rtx-4060-ti-16": ["memory size as named by the vendor", bandwidths],
  "rtx-3060": ["hmc-tech.com (ZOTAC GeForce RTX 3060)", bandwidths],
  "rtx-pro-6000": ["hmc-tech.com/gpu/nvidia-rtx-pro-6000-blackwell", bandwidths, listPrices],
  "rtx-6000-ada": [bandwidths, serverlessPrices],
  a6000: ["sysrqmts.com (NVIDIA RTX A6000)", bandwidths, serverlessPrices],
  l4: ["github.com/winston-zhang-orz/gpu-specs", bandwidths, listPrices],
  a10g: ["baseten.co/blog/nvidia-a10-vs-a10g-for-ml-model-inference"],
  t4: ["cpu-gpu.alldbin.com (Tesla T4); the card has no bf16", bandwidths],
  v100: ["memory size as named by the vendor; the card has no bf16", bandwidths],
  l40s: [accelerators, listPrices],
  "a100-40gb": [powers, "hmc-tech.com/gpu/nvidia-l4-vs-nvidia-a100-40gb", bandwidths],
  "a100-80gb": [powers, accelerators, listPrices],
  "a100-pcie": [accelerators, listPrices],
  "h100-pcie": [accelerators, listPrices],
  "h100-sxm": [powers, accelerators, listPrices],
  h200: [accelerators, listPrices],
  b200: [accelerators, listPrices],
  gb200: [accelerators],
  b300: [accelerators],
  mi250x: [accelerators],
  mi300x: [accelerators],
  mi325x: [accelerators],
  mi355x: [accelerators],
  gaudi2: [accelerators],
  gaudi3: [accelerators],
  "apple-m-ultra": ["memory size as named by the vendor"],
};
