import { pageCatalogue } from "../../../app/catalogue.ts";
import { useGuide } from "../../../app/store.ts";
import { type Decision, modelName } from "../../../core/index.ts";
import type { WithDetails } from "../../../ui/lazyComponent.tsx";

/** The card of the answers; where they name none, that of the recommended run. */
const gpuOf = ({ answers, ranking, recommendation }: Decision): string | undefined => {
  const row = ranking.find(({ technique }) => technique === recommendation?.technique);
  const answered = typeof answers.gpu === "string" ? pageCatalogue().findGpu(answers.gpu) : undefined;
  return answered?.id ?? row?.run?.gpu;
};

/** A link to the page of what fits this model and card, where this site has such pages. */
const FitLink = ({ decision, words }: WithDetails & { decision: Decision }) => {
  const { fitPages } = words.closed;
  const pages = useGuide(({ host }) => host?.fit);
  const { findGpu, findModel } = pageCatalogue();
  const { model: answered } = decision.answers;
  const model = typeof answered === "string" ? findModel(answered) : undefined;
  if (!pages || !model || !pages.models.includes(model.id)) return null;
  const gpu = findGpu(gpuOf(decision) ?? "");
  const isPair = gpu !== undefined && pages.gpus.includes(gpu.id);
  return (
    <p className="no-print">
      <a href={isPair ? `./fit/${model.id}/${gpu.id}/` : `./fit/${model.id}/`}>
        {isPair ? fitPages.pair(modelName(model), gpu.name) : fitPages.model(modelName(model))}
      </a>
    </p>
  );
};

export default FitLink;
