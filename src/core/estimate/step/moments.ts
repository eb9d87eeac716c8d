import type { Architecture } from "../../catalogue/architecture.ts";
import type { Technique } from "../../techniques/index.ts";
import { keptOfBlock, streamBytes } from "../kept.ts";
import { attentionBytes } from "../kept-attention.ts";
import { lengthIn, lossTerms, tokensOf } from "../loss.ts";
import { stepBytes, tiedGradientBytes } from "../optimizer.ts";
import { factsOf, precisionOf, type Run, sequencesOf, shards } from "../run.ts";
import { factor, lastingParts, splitOver, type Term, term } from "../terms.ts";
import { finalNormTerm, inputTerm, keptTerms, layerWork, sharedMaskTerm, undroppableTerm } from "./activations.ts";
import { castAdaptersTerm, castHeadTerm, castWeightsTerm, dequantizedHeadTerm, dequantizedTerm } from "./copies.ts";
import { earlierGradients, gradientTerm, loadedTerms, residentTerms } from "./resident.ts";
import { cacheTerm, samplerTerms, staysAwake } from "./sampling.ts";
import { exchangedTerm, gatheredTerms, retainedTerms } from "./sharing.ts";

/** The moments of a training step at which memory can be highest, in their order. */
export const momentIds = ["load", "generation", "forward", "loss", "backward", "step", "evaluation"] as const;

export type MomentId = (typeof momentIds)[number];

/** Bytes of what is alive: of all, of gradients, and of what is there as long as the step. */
interface AliveBytes {
  readonly bytes: number;
  readonly gradients: number;
  readonly lasting: number;
}

/** What is alive together at several instants, summed once. */
interface Group extends AliveBytes {
  readonly terms: readonly Term[];
}

/** An instant in a moment of a step, and all that is alive then on one GPU. */
export interface Moment extends AliveBytes {
  readonly id: MomentId;
  readonly groups: readonly Group[];
}

const group = (...parts: readonly (Term | readonly Term[])[]): Group => {
  const terms: Term[] = [];
  let [bytes, gradients, lasting] = [0, 0, 0];
  const add = (each: Term): void => {
    if (each.bytes === 0) return;
    terms.push(each);
    bytes += each.bytes;
    if (each.part === "gradients") gradients += each.bytes;
    else if (lastingParts.includes(each.part)) lasting += each.bytes;
  };
  for (const part of parts) {
    if ("bytes" in part) add(part);
    else for (const each of part) add(each);
  }
  return { terms, bytes, gradients, lasting };
};

const moment = (id: MomentId, ...groups: readonly Group[]): Moment => {
  let [bytes, gradients, lasting] = [0, 0, 0];
  for (const each of groups) {
    bytes += each.bytes;
    gradients += each.gradients;
    lasting += each.lasting;
  }
  return { id, groups, bytes, gradients, lasting };
};

/** All that is alive at that instant. */
export const termsAt = ({ groups }: Moment): readonly Term[] => groups.flatMap(({ terms }) => terms);

const largestOf = <Summed extends AliveBytes>(all: readonly Summed[]): Summed => {
  let largest = all[0] as Summed;
  for (const each of all) if (each.bytes > largest.bytes) largest = each;
  return largest;
};

/** The run of a batch of evaluation. */
export const evaluated = (run: Run, { microBatchSize, sequenceLength }: NonNullable<Run["evaluation"]>): Run => ({
  ...run,
  microBatchSize,
  sequenceLength,
});

/**
 * What a batch of evaluation takes, which keeps nothing for a backward pass but the copies of weights
 * that autocast caches without one too: the work of one block, then logits while the model works the
 * loss out or after it.
 */
const evaluationInstants = (
  model: Architecture,
  technique: Technique,
  run: Run,
  alive: Group,
  ofBlock: Group,
  casts: Group,
): readonly Moment[] => {
  if (!run.evaluation) return [];
  const batch = evaluated(run, run.evaluation);
  const p = precisionOf(model, run);
  const tokens = factor(tokensOf(technique, batch), "tokens");
  const stream = group(term("activations", "layer-work", tokens, factor(2 * streamBytes(model, p), "bytesAToken")));
  const { inModel, forward } = lossTerms({ ...model, softCap: false }, technique, batch);
  // The entropy that TRL works out beside the loss needs no more than the loss itself.
  const after = inModel.length > 0 && factsOf(run).logits.after === undefined ? [] : forward;
  return [
    moment("evaluation", alive, group(inModel, castHeadTerm(model, batch, p)), stream, ofBlock, casts),
    moment("evaluation", alive, group(after), stream, ofBlock),
    ...model.blocks.flatMap((block) => [
      moment("evaluation", alive, group(layerWork(model, block, technique, batch, p).forward), ofBlock, casts),
      moment(
        "evaluation",
        alive,
        group(
          term(
            "activations",
            "attention",
            tokens,
            factor(attentionBytes(model, block, technique, batch, p), "bytesAToken"),
          ),
        ),
        stream,
        ofBlock,
        casts,
      ),
    ]),
  ];
};

/**
 * Everything that is alive on one GPU at every instant of a step that may take most; a moment can
 * have several. Bytes, not rounded.
 */
export const instantsOf = (model: Architecture, technique: Technique, run: Run): readonly Moment[] => {
  const p = precisionOf(model, run);
  const trainable = technique.trainableParameters(model, run.hyperparameters);
  const recomputes = run.gradientCheckpointing;
  const drops = recomputes || run.activationOffload;
  const sampler = run.rl ? [cacheTerm(model, run, p), ...samplerTerms(model, run)] : [];
  const resident = [...residentTerms(model, technique, run, trainable), ...(staysAwake(run) ? sampler : [])];
  const gradients = gradientTerm(model, technique, run, trainable);
  const exchanged = exchangedTerm(model, technique, run, trainable);
  const gathered = gatheredTerms(model, technique, run, p);
  const dequantized = dequantizedTerm(model, run);
  const undroppable = undroppableTerm(model, technique, run, p);
  const castAdapters = castAdaptersTerm(technique, trainable, p);
  const finalNorm = finalNormTerm(model, technique, run, p);
  const loss = lossTerms(model, technique, run);
  const blocks = model.blocks.map((block) => ({
    layers: block.layers,
    tokens: sequencesOf(run) * lengthIn(model, block, technique, run),
    kept: keptOfBlock(model, block, technique, run),
    work: layerWork(model, block, technique, run, p),
  }));
  const keptOfLayers = (): readonly Term[] =>
    blocks.flatMap(({ kept, tokens, layers }) => keptTerms(kept, tokens, layers));
  const held = recomputes
    ? [inputTerm(model, technique, run, p), undroppable]
    : run.activationOffload
      ? [inputTerm(model, technique, run, p), undroppable, ...keptOfLayers().filter(({ id }) => id === "norms")]
      : [...keptOfLayers(), castAdapters];
  const backwardOf = (keepsBlock: boolean): Group =>
    largestOf(
      blocks.map(({ kept, tokens, work }) => group(keepsBlock ? keptTerms(kept, tokens, 1) : [], work.backward)),
    );

  const lasting = group(resident);
  const alive = group(
    resident,
    run.gradientAccumulation > 1 && !run.optimizerInBackward ? gradients : [],
    held,
    sharedMaskTerm(model, run, p),
  );
  const copies = group(castAdapters, castWeightsTerm(model, technique, run));
  const casts = drops ? copies : group();
  const ofShare = group(gathered);
  const ofBlock = group(gathered, dequantized, exchanged);
  const atHead = group(finalNorm, castHeadTerm(model, run, p), dequantizedHeadTerm(model, run));
  return [
    moment("load", group(loadedTerms(model, technique, run, resident))),
    ...(run.rl && run.rl.engine !== "vllm-server" && !staysAwake(run)
      ? [moment("generation", lasting, group(sampler, run.rl.engine === "transformers" ? ofBlock.terms : []))]
      : []),
    moment("forward", alive, largestOf(blocks.map(({ work }) => group(work.forward))), ofBlock, casts),
    moment("loss", alive, atHead, group(loss.inModel), ofShare, casts),
    moment("loss", alive, atHead, group(loss.forward), ofShare),
    moment("backward", alive, atHead, group(loss.backward), ofShare),
    moment("backward", alive, group(loss.ofHead, finalNorm), ofShare),
    moment("backward", alive, group(run.loss === "chunked" ? finalNorm : []), backwardOf(drops), ofBlock),
    moment(
      "backward",
      lasting,
      group(
        earlierGradients(model, technique, run, trainable),
        drops ? undroppable : [],
        retainedTerms(model, technique, run, p),
      ),
      backwardOf(true),
      ofBlock,
    ),
    moment(
      "backward",
      lasting,
      group(
        gradients,
        term("gradients", "tied-gradient", factor(tiedGradientBytes(model, technique, run), "bytes")),
        exchanged,
      ),
      ofShare,
    ),
    moment(
      "step",
      lasting,
      group(
        run.optimizerInBackward ? [] : gradients,
        term(
          "workspace",
          "step",
          factor(stepBytes(model, technique, run, trainable), "bytes"),
          ...splitOver(shards(run).optimizer),
        ),
      ),
    ),
    ...evaluationInstants(model, technique, run, lasting, group(gathered, dequantized), copies),
  ];
};

/** Each moment of a step at the instant that takes most. */
export const momentsOf = (
  model: Architecture,
  technique: Technique,
  run: Run,
  instants: readonly Moment[] = instantsOf(model, technique, run),
): readonly Moment[] =>
  momentIds.flatMap((id) => {
    const ofMoment = instants.filter((instant) => instant.id === id);
    return ofMoment.length > 0 ? [largestOf(ofMoment)] : [];
  });

/** The instant at which a step takes most. */
export const peakOf = (instants: readonly Moment[]): Moment => largestOf(instants);
