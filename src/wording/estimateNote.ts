import type { EstimateNote } from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";

/** What a reader of an estimate should know about it, as a sentence without a full stop. */
export const noteText = (note: EstimateNote, words: AllWords): string => {
  const { estimates, format, notes } = words;
  switch (note.id) {
    case "total-and-high":
      return notes.totalAndHigh;
    case "fits-card": {
      const verdicts = { fits: notes.fits, "may-fit": notes.mayFit, "does-not-fit": notes.fitsNot };
      return verdicts[note.verdict](note.gpuName, format.number(note.memoryGB));
    }
    case "no-speed-of-card":
      return notes.noSpeedOf(note.gpuName);
    case "derived-speed":
      return notes.derivedSpeedOf(note.gpuName);
    case "left-out": {
      const left = notes.leftOut(format.listed(note.parts.map((part) => notes.parts[part])));
      return note.parts.some((part) => part !== "next-tokens") ? `${left}; ${notes.noMedia}` : left;
    }
    case "paged-states":
      return notes.pagedStates;
    case "corrected":
      return notes.corrected(format.significant(note.memory, 3), format.significant(note.time, 3));
    case "gptq-adapters":
      return notes.gptqAdapters;
    case "placed":
      return notes.placed(note.modelName ?? words.decision.yourModel, note.gpuCount, note.gpuName);
    case "needs": {
      const needs = note.memoryOptimizations.map(({ id, slowdown }) => {
        const name = estimates.savers[id];
        return slowdown === null ? name : notes.saverTakes(name, format.number(slowdown, 1));
      });
      return notes.needs(format.listed(needs));
    }
    case "training":
      return notes.training(
        notes.learntFrom[note.method],
        note.epochs,
        format.number(note.batchSize),
        format.number(note.lowUpdates),
        format.number(note.highUpdates),
      );
    case "run-time":
      return notes.timeOfRun(format.duration(note.lowHours), format.duration(note.highHours));
    case "no-speed":
      return notes.noSpeed;
    case "run-cost": {
      const cost = note.isOwnPrice ? notes.costOfRunYours : notes.costOfRun;
      return cost(format.usd(note.lowUsd), format.usd(note.highUsd));
    }
    case "energy":
      return notes.energy(format.number(Math.ceil(note.mostKwh)));
    case "open-range":
      return notes.openRange(format.gigabytes(note.lowBytes), format.gigabytes(note.highBytes));
    case "smallest-set":
      return notes.smallestSet(note.gpuCount, note.gpuName);
    case "fits-nowhere":
      return notes.fitsNowhere;
    case "serving": {
      const { variants, sharedBytes } = note;
      const merged = format.gigabytes(note.mergedBytes);
      if (sharedBytes === null) return notes.servingWhole(variants, merged);
      const [shared, longer] = [format.gigabytes(sharedBytes), format.percent(note.addedLatency)];
      return note.isMergeable
        ? notes.servingSharedOrMerged(variants, shared, longer, merged)
        : notes.servingShared(variants, shared, longer);
    }
  }
};
