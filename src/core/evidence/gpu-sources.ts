import type { GpuId } from "../catalogue/gpus.ts";

/** Square bf16 products of 1,024 to 10,240 in PyTorch; of fp16 for cards without bf16. */
const products = "github.com/zzc0721/torch-performance-test-data, database.md (measured rate)";

/** What torch.cuda.mem_get_info, or an out-of-memory message ("total capacity of ..."), says. */
const reported = (gibibytes: string, where: string): string => `PyTorch reports ${gibibytes} GiB: ${where}`;

/** Where nobody was found who says it. */
const derived = (how: string): string => `memory as PyTorch reports it is derived: ${how}`;

/** GeForce cards multiply bf16 with fp32 accumulation twice as fast as fp32. */
const twiceFp32 = (tflops: string): string =>
  `twice the ${tflops} of fp32 (github.com/huggingface/huggingface.js, packages/tasks/src/hardware-nvidia.ts), as for other GeForce cards with fp32 accumulation`;

const appleRates = "github.com/zzc0721/torch-performance-test-data, database.md (bf16 of the M4 and the M4 Max)";
const twoThirds = derived(
  "two thirds, as llama.cpp prints for 16 GB: recommendedMaxWorkingSetSize = 10922.67 MB, github.com/abetlen/llama-cpp-python/issues/687",
);
const threeQuarters = derived("three quarters, which macOS leaves to the GPU of larger machines unless told otherwise");

const accelerators = "github.com/stas00/ml-engineering, compute/accelerator/README.md";
const bandwidths = "bandwidths (and the rates of the A6000 and 6000 Ada) as tables in public source code agree on them";
const powers = "NVIDIA A100 datasheet and H100 page (maximum thermal design power of the SXM boards)";
const listPrices = "deploybase.ai/articles/runpod-gpu-pricing (March 2026, interruptible and on demand)";
const serverlessPrices = "docs.runpod.io/serverless/pricing (active and flex workers)";

/** Where memory, speed, power and price of each accelerator were read. */
export const gpuSources: Readonly<Record<GpuId, readonly string[]>> = {
  "rtx-4090": [
    "waredb.com/processor/nvidia-geforce-rtx-4090",
    bandwidths,
    listPrices,
    products,
    reported("23.52", "github.com/Soul-AILab/SoulX-FlashTalk/issues/5; older drivers 23.64"),
  ],
  "rtx-3090": [
    "holynerdvana.blogspot.com (350 W)",
    "holynerdvana.blogspot.com (RTX 3090: 142 with 16-bit accumulation, half of it with fp32 accumulation; 936 GB/s)",
    listPrices,
    products,
    reported("23.56", "out-of-memory messages of 2025 and 2026 in public repositories; older drivers 23.69"),
  ],
  "rtx-5090": [
    "spheron.network/blog/nvidia-rtx-5090-specs",
    bandwidths,
    listPrices,
    products,
    "NVIDIA RTX Blackwell GPU architecture whitepaper, appendix (209.5 with fp32 accumulation)",
    reported("31.36", "github.com/TrajectoryCrafter/TrajectoryCrafter/issues/20"),
  ],
  "rtx-5080": [
    bandwidths,
    products,
    twiceFp32("56.28"),
    derived("15.45 of the 16 GB RTX 5060 Ti on Linux, github.com/Luce-Org/lucebox/issues/407"),
  ],
  "rtx-4080": [
    bandwidths,
    twiceFp32("48.7"),
    derived(
      "15.45 of another GeForce card with 16 GB on Linux; Windows says 15.99, github.com/aigc-apps/sd-webui-EasyPhoto/issues/281",
    ),
  ],
  "rtx-4070-ti": [bandwidths, twiceFp32("40.09"), derived("11.62 of the RTX 3060, another GeForce card with 12 GB")],
  "rtx-4060-ti-16": [
    "memory size as named by the vendor",
    bandwidths,
    products,
    "twice the 22.06 of fp32 (cputronic.com), as for other GeForce cards with fp32 accumulation",
    derived("15.45 of the 16 GB RTX 5060 Ti on Linux, github.com/Luce-Org/lucebox/issues/407"),
  ],
  "rtx-3060": [
    "hmc-tech.com (ZOTAC GeForce RTX 3060)",
    bandwidths,
    "github.com/zzc0721/torch-performance-test-data/issues/131 (measured rate)",
    "twice the 12.74 of fp32 (hmc-tech.com), as for other GeForce cards with fp32 accumulation",
    reported(
      "11.62",
      "out-of-memory messages in public repositories; github.com/Kunhao-Liu/StyleGaussian/issues/12 has 11.75",
    ),
  ],
  "rtx-pro-6000": [
    "hmc-tech.com/gpu/nvidia-rtx-pro-6000-blackwell",
    bandwidths,
    listPrices,
    products,
    reported("94.97", "github.com/antirez/ds4/issues/431"),
  ],
  "rtx-6000-ada": [
    bandwidths,
    serverlessPrices,
    reported("44.43", "github.com/DINGYANB/MTVCrafter/issues/21, with error correction"),
  ],
  a6000: [
    "sysrqmts.com (NVIDIA RTX A6000)",
    bandwidths,
    serverlessPrices,
    products,
    reported("47.4", "public repositories that name the card: 47.40 to 47.54"),
  ],
  a5000: [
    bandwidths,
    "four times the 27.77 of fp32 (github.com/huggingface/huggingface.js, packages/tasks/src/hardware-nvidia.ts), as for the A6000",
    derived("23.56 of the RTX 3090; nvidia-smi has 24,564 MiB, github.com/akash-network/provider-configs/pull/83"),
  ],
  l4: [
    "github.com/winston-zhang-orz/gpu-specs",
    bandwidths,
    listPrices,
    "github.com/zzc0721/torch-performance-test-data/issues/120 (the rate at 8,192, once the board of 72 W has settled)",
    reported("22.03", "out-of-memory messages that name the card; github.com/Comfy-Org/ComfyUI/issues/10246 has 22.28"),
  ],
  a10g: [
    "baseten.co/blog/nvidia-a10-vs-a10g-for-ml-model-inference",
    "github.com/zzc0721/torch-performance-test-data/issues/126 (measured rate)",
    reported("21.99", "github.com/mistralai/mistral-finetune/issues/69"),
  ],
  t4: [
    "cpu-gpu.alldbin.com (Tesla T4); the card has no bf16",
    bandwidths,
    products,
    "github.com/Lightning-AI/pytorch-lightning, fabric/utilities/throughput.py (fp16 peak)",
    reported("14.56", "github.com/Zheng-Chong/CatVTON/issues/133; older drivers 14.76"),
  ],
  v100: [
    "memory size as named by the vendor; the card has no bf16",
    bandwidths,
    products,
    "github.com/Lightning-AI/pytorch-lightning, fabric/utilities/throughput.py (fp16 peak)",
    reported("31.74", "github.com/haotian-liu/LLaVA/issues/812"),
  ],
  l40s: [
    accelerators,
    listPrices,
    products,
    derived(
      "44.4 of the L40, which has the same memory, github.com/NVlabs/Eagle/issues/68; the L40S has 44.53 in github.com/Wan-Video/Wan2.1/issues/205",
    ),
  ],
  "a100-40gb": [
    powers,
    "hmc-tech.com/gpu/nvidia-l4-vs-nvidia-a100-40gb",
    bandwidths,
    reported("39.39", "out-of-memory messages that name the card; github.com/TianheWu/CoSeR/issues/10 has 39.5"),
  ],
  "a100-80gb": [powers, accelerators, listPrices, reported("79.25", "github.com/HiDream-ai/VAREdit/issues/6")],
  "a100-pcie": [accelerators, listPrices, derived("the least of cards with 80 GB of HBM, 79.11")],
  "h100-pcie": [accelerators, listPrices, products, derived("the least of cards with 80 GB of HBM, 79.11")],
  "h100-sxm": [powers, accelerators, listPrices, reported("79.11", "github.com/vllm-project/vllm/issues/27508")],
  h20: [
    "willitrunai.com/es/gpus/h20-96gb (96 GB, 4 TB/s, 148 TFLOPS)",
    products,
    derived("0.985 of the named size, the least share of cards with HBM"),
  ],
  h200: [
    accelerators,
    listPrices,
    reported("139.72", "out-of-memory messages in public repositories: 139.72 to 139.81"),
  ],
  b200: [accelerators, listPrices, reported("178.35", "github.com/pytorch/ao/pull/4002")],
  gb200: [accelerators, reported("184.31", "out-of-memory messages that name the card in public repositories")],
  b300: [accelerators, reported("267.69", "out-of-memory messages in public repositories")],
  "dgx-spark": [
    "128 GB and 273 GB/s: blog.kubesimplify.com (Day 3: The DGX Spark Unpacked); no bf16 rate was read",
    reported("121.69", "github.com/MiaAI-Lab/GLM-5.3-Flash-EXL3-2x-DGX-Sparks/issues/47; shared with the host"),
  ],
  mi250x: [accelerators, derived("two devices of 64 GB, of which a process sees one")],
  mi300x: [accelerators, "191.98 GiB as rocminfo reports it: github.com/ROCm/legacy-rocm-build/issues/4414"],
  mi325x: [accelerators, derived("0.985 of the named size, the least share of cards with HBM")],
  mi355x: [accelerators, reported("287.98", "github.com/ROCm/TheRock/issues/2118 (gfx950)")],
  gaudi2: [accelerators, derived("0.985 of the named size, the least share of cards with HBM")],
  gaudi3: [accelerators, derived("0.985 of the named size, the least share of cards with HBM")],
  "tpu-v5e": [
    "docs.cloud.google.com/tpu/docs/v5e",
    accelerators,
    derived("0.985 of the named size, the least share of cards with HBM"),
  ],
  "tpu-v6e": [
    "docs.cloud.google.com/tpu/docs/v6e",
    accelerators,
    derived("0.985 of the named size, the least share of cards with HBM"),
  ],
  "apple-m-16": [bandwidths, appleRates, twoThirds],
  "apple-m-24": [bandwidths, appleRates, twoThirds],
  "apple-m-32": [bandwidths, appleRates, twoThirds],
  "apple-m-pro-48": [bandwidths, appleRates, "half of the M4 Max's rate for half of its cores", threeQuarters],
  "apple-m-max-64": [bandwidths, appleRates, threeQuarters],
  "apple-m-max-128": [bandwidths, appleRates, threeQuarters],
  "apple-m-ultra": [
    "memory size as named by the vendor",
    "800 GB/s and 27.2 fp32 TFLOPS of the M2 Ultra: nakenako.serv00.net, a copy of Apple's page on the Mac Pro; its GPU multiplies fp16 no faster",
    derived("three quarters, which macOS leaves to the GPU unless told otherwise"),
  ],
};
