import { trainedDtype } from "../../estimate/run.ts";
import type { Finding } from "../finding.ts";
import { type About, finding, placeIn } from "./about.ts";

/**
 * That bf16 is asked for on a GPU without units for it, which PyTorch then emulates
 * (torch.cuda.is_bf16_supported counts that as support): on those of NVIDIA before compute capability 8.0.
 */
export const precisionFindings = ({ reading, gpu, run: estimated }: About): readonly Finding[] => {
  const { section } = reading;
  const option = section.options.find(({ name }) => name === "bf16");
  if (!gpu || gpu.bf16 || option?.value !== true) return [];
  // fp16's scaler refuses gradients in bf16, which trained bf16 weights have.
  const trainsBf16 = estimated && trainedDtype(estimated.technique, estimated.run) === "bf16";
  const fix = trainsBf16
    ? null
    : [
        { section, name: "bf16", value: false },
        { section, name: "fp16", value: true },
      ];
  return [finding("bf16-emulated", "warning", placeIn(section, option), { gpuName: gpu.name }, fix)];
};
