import { pageCatalogue } from "../../../app/catalogue.ts";
import { useGuide } from "../../../app/store.ts";
import type { Ranked } from "../../../charts/views/memory.ts";
import { modelName } from "../../../core/index.ts";
import type { WithDetails } from "../../../ui/lazyComponent.tsx";
import { shortGpuName, shortModelName } from "../../../wording/names.ts";

/** The GPU of the answers; where they name none, that of the recommended run. */
const gpuOf = ({ answers, ranking: [first] }: Ranked): string | undefined => {
  const answered = typeof answers.gpu === "string" ? pageCatalogue().findGpu(answers.gpu) : undefined;
  return answered?.id ?? (first?.feasible ? first.run?.gpu : undefined);
};

/** A link to the page of what fits this model and GPU, where this site has such pages. */
const FitLink = ({ words, ...ranked }: WithDetails & Ranked) => {
  const { fitPages } = words.closed;
  const pages = useGuide(({ host }) => host?.fit);
  const { findGpu, findModel } = pageCatalogue();
  const { model: answered } = ranked.answers;
  const model = typeof answered === "string" ? findModel(answered) : undefined;
  if (!pages || !model || !pages.models.includes(model.id)) return null;
  const gpu = findGpu(gpuOf(ranked) ?? "");
  const isPair = gpu !== undefined && pages.gpus.includes(gpu.id);
  const name = shortModelName(modelName(model));
  return (
    <a href={isPair ? `./fit/${model.id}/${gpu.id}/` : `./fit/${model.id}/`}>
      {isPair ? fitPages.pair(name, shortGpuName(gpu.name)) : fitPages.model(name)}
    </a>
  );
};

export default FitLink;
