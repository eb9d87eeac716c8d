import { usableBytes } from "../../catalogue/gpus.ts";
import { withOptimization } from "../../estimate/memory-optimizations.ts";
import type { Run } from "../../estimate/run.ts";
import { tokensPerSecond } from "../../estimate/speed/throughput.ts";
import type { Finding } from "../finding.ts";
import { type About, finding, placeOf, setting } from "./about.ts";
import { memoryFacts } from "./memory.ts";
import { memoryOf, told } from "./remedies.ts";
import { cheapest, rented } from "./renting.ts";

/** Shares below this are no reason to change anything. */
const noticeable = 0.8;

export const savings = ({ reading, run: estimated, gpu: card, catalogue }: About): readonly Finding[] => {
  if (!estimated || !card) return [];
  const { run, architecture, technique } = estimated;
  const capacity = usableBytes(card);
  const { high } = estimated.estimate.memory.perGpuBytes;
  if (high > capacity) return [];
  const findings: Finding[] = [];
  if (run.gradientCheckpointing) {
    const without: Run = { ...run, gradientCheckpointing: false, activationOffload: false };
    const memory = memoryOf(estimated, without);
    if (memory.high <= capacity) {
      const [now, then] = [run, without].map(
        (each) => tokensPerSecond(architecture, technique, each, card)?.mid ?? null,
      );
      findings.push(
        finding(
          "checkpointing-not-needed",
          "note",
          placeOf(reading, "gradientCheckpointing"),
          {
            ...memoryFacts(card, estimated, [], null),
            totalBytes: memory.total,
            lowBytes: memory.low,
            highBytes: memory.high,
            speedup: now && then ? then / now : null,
          },
          setting(reading, "gradientCheckpointing", false),
        ),
      );
    }
  }
  const present = rented(estimated, run, card);
  if (!present) return findings;
  const eightBit = withOptimization(run, "8-bit-optimizer");
  const assignments =
    technique.trains === "all-weights" && run.optimizer === "adamw"
      ? told("8-bit-optimizer", reading, estimated)
      : null;
  const [plain, smaller] = [
    cheapest(estimated, run, catalogue),
    assignments && cheapest(estimated, eightBit, catalogue),
  ];
  const isSmaller = smaller && smaller.usdPerToken < (plain?.usdPerToken ?? present.usdPerToken) * noticeable;
  const best = isSmaller ? smaller : plain;
  if (best && best.gpu.id !== card.id && best.usdPerToken < present.usdPerToken * noticeable) {
    findings.push(
      finding(
        "cheaper-gpu",
        "note",
        placeOf(reading, "model"),
        {
          gpuName: best.gpu.name,
          against: card.name,
          share: best.usdPerToken / present.usdPerToken,
          highBytes: memoryOf(estimated, isSmaller ? eightBit : run).high,
          usableBytes: usableBytes(best.gpu),
          eightBitOptimizer: Boolean(isSmaller),
        },
        isSmaller ? assignments : null,
      ),
    );
  }
  return findings;
};
