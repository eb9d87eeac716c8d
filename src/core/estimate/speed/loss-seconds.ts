import type { Architecture } from "../../catalogue/architecture.ts";
import type { Technique } from "../../techniques/index.ts";
import { hasHead, tokensOf } from "../loss.ts";
import { factsOf, type Precision, type Run } from "../run.ts";
import type { Pace } from "./pace.ts";

/** Bytes of one logit that a loss moves, forward and backward, in 32 bits unless said otherwise. */
const logitTraffic = {
  /** Logits in 16 bit, their copy, the log-softmax; the gradients of all three. */
  standard: 34,
  /** Copies of the logits that older libraries shift. */
  shifted: 16,
  /** Entropy and accuracy, which TRL logs. */
  entropy: 40,
  /** Logits of a reference model and the log-probabilities of answers under both. */
  reference: 100,
  /** Division, tanh and product of a soft cap, in 16 bit. */
  softCap: 24,
  /** A chunk at a time, worked on in place. */
  fused: 12,
  /**
   * A chunk at a time from hidden states, worked out again for the backward pass, with its entropy:
   * 130 are counted; sums and maxima over rows as wide as a vocabulary reach less than half of the
   * bandwidth. Measured on twelve runs of ours.
   */
  chunked: 290,
};

/**
 * Bytes for each weight of the output head that a chunked loss moves a chunk: fp32 and 16-bit
 * copies, forward and again, and reads.
 */
const headTraffic = { frozen: 30, trained: 50 };

/** Seconds of the card for the output head and the loss. */
export const lossSeconds = (model: Architecture, technique: Technique, run: Run, pace: Pace, p: Precision): number => {
  if (!hasHead(model, run)) return 0;
  const facts = factsOf(run);
  const { hiddenSize, vocabularySize } = model;
  const rows = run.rl ? run.microBatchSize * (run.rl.completionLength + 1) : tokensOf(technique, run);
  const weights = hiddenSize * vocabularySize;
  const trained = technique.trains === "all-weights";
  const chunksHidden = run.loss === "chunked" && facts.chunked?.on === "hidden-states" ? facts.chunked.tokens : 0;
  const headPasses = 2 + (trained ? 1 : 0) + (chunksHidden > 0 ? 1 : 0) + factsOf(run).referencePasses;
  const once = Math.max((2 * rows * weights) / pace.operations, (p.compute * weights) / pace.bytes);
  const perLogit =
    run.loss === "fused"
      ? logitTraffic.fused
      : (chunksHidden > 0 ? logitTraffic.chunked : logitTraffic.standard) +
        (facts.logits.forward > 10 ? logitTraffic.shifted : 0) +
        factsOf(run).referencePasses * logitTraffic.reference +
        (facts.entropy && run.loss === "standard" ? logitTraffic.entropy : 0) +
        (model.softCap ? logitTraffic.softCap : 0);
  const copied =
    chunksHidden > 0 ? Math.ceil(rows / chunksHidden) * weights * headTraffic[trained ? "trained" : "frozen"] : 0;
  return headPasses * once + (rows * vocabularySize * perLogit + copied) / pace.bytes;
};
