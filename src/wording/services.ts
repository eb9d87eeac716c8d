import type { Newcomers, TunedModels, TuningService } from "../core/evidence/index.ts";
import type { AllWords } from "../locales/index.ts";

/** As many models are named as examples. */
const mostNamed = 3;

const tunesText = ({ tunes, models }: TuningService, { services, format }: AllWords): string => {
  const what = format.listed(tunes.map((each: TunedModels) => services.tunes[each]));
  return models.length > 0 ? services.named(what, models.slice(0, mostNamed).join(", ")) : what;
};

const newcomersText = (newcomers: Newcomers, { services }: AllWords): string => {
  const words = services.newcomers;
  switch (newcomers.accepted) {
    case "all":
      return words.all;
    case "some":
      return words.some(services.tunes[newcomers.models]);
    case "none": {
      const { since, ends } = newcomers;
      if (since === null) return words.none;
      return ends === null ? words.noneSince(since) : words.noneUntil(since, ends);
    }
  }
};

/** A tuning service in the words of a table's row: what it tunes, how, and whom it takes. */
export const serviceText = (
  service: TuningService,
  words: AllWords,
): { readonly tunes: string; readonly methods: string; readonly newcomers: string } => ({
  tunes: tunesText(service, words),
  methods: service.methods.map((method) => words.services.methods[method]).join(", "),
  newcomers: newcomersText(service.newcomers, words),
});
