import type { EstimateNote } from "../core/index.ts";
import type { Words } from "../locales/index.ts";

/** What a reader of an estimate should know about it, as a sentence without a full stop. */
export const noteText = (note: EstimateNote, words: Words): string => {
  const { estimates, format } = words;
  switch (note.id) {
    case "total-and-high":
      return estimates.totalAndHigh;
    case "fits-card": {
      const verdicts = { fits: estimates.fits, "may-fit": estimates.mayFit, "does-not-fit": estimates.fitsNot };
      return verdicts[note.verdict](note.gpuName, format.number(note.memoryGB));
    }
    case "no-speed-of-card":
      return estimates.noSpeedOf(note.gpuName);
    case "derived-speed":
      return estimates.derivedSpeedOf(note.gpuName);
    case "left-out":
      return estimates.leftOut(format.listed(note.parts.map((part) => estimates.parts[part])));
    case "paged-states":
      return estimates.pagedStates;
    case "gptq-adapters":
      return estimates.gptqAdapters;
    case "placed":
      return estimates.placed(note.modelName ?? words.decision.yourModel, note.gpuCount, note.gpuName);
    case "needs": {
      const needs = note.memoryOptimizations.map(({ id, slowdown }) => {
        const name = estimates.savers[id];
        return slowdown === null ? name : estimates.saverTakes(name, format.number(slowdown, 1));
      });
      return estimates.needs(format.listed(needs));
    }
    case "training":
      return estimates.training(
        estimates.learntFrom[note.method],
        note.epochs,
        format.number(note.batchSize),
        format.number(note.lowUpdates),
        format.number(note.highUpdates),
      );
    case "run-time":
      return estimates.timeOfRun(format.duration(note.lowHours), format.duration(note.highHours));
    case "no-speed":
      return estimates.noSpeed;
    case "run-cost": {
      const cost = note.isOwnPrice ? estimates.costOfRunYours : estimates.costOfRun;
      return cost(format.usd(note.lowUsd), format.usd(note.highUsd));
    }
    case "energy":
      return estimates.energy(format.number(Math.ceil(note.mostKwh)));
    case "open-range":
      return estimates.openRange(format.gigabytes(note.lowBytes), format.gigabytes(note.highBytes));
    case "smallest-set":
      return estimates.smallestSet(note.gpuCount, note.gpuName);
    case "fits-nowhere":
      return estimates.fitsNowhere;
    case "serving": {
      const { variants, sharedBytes } = note;
      const merged = format.gigabytes(note.mergedBytes);
      if (sharedBytes === null) return estimates.servingWhole(variants, merged);
      const [shared, longer] = [format.gigabytes(sharedBytes), format.percent(note.addedLatency)];
      return note.isMergeable
        ? estimates.servingSharedOrMerged(variants, shared, longer, merged)
        : estimates.servingShared(variants, shared, longer);
    }
  }
};
