import { pageCatalogue } from "../../../app/catalogue.ts";
import { useGuide } from "../../../app/store.ts";
import { type Decision, modelName } from "../../../core/index.ts";
import { useWords } from "../../../locales/useWords.tsx";

/** The card of the answers; where they name none, that of the recommended run. */
const gpuOf = ({ answers, ranking, recommendation }: Decision): string | undefined => {
  const row = ranking.find(({ technique }) => technique === recommendation?.technique);
  const answered = typeof answers.gpu === "string" ? pageCatalogue().findGpu(answers.gpu) : undefined;
  return answered?.id ?? row?.run?.gpu;
};

/** A link to the page of what fits this model and card, where this site has such pages. */
export const FitLink = ({ decision }: { decision: Decision }) => {
  const { result } = useWords();
  const pages = useGuide(({ host, embed }) => (embed === null ? host?.fit : undefined));
  const { findGpu, findModel } = pageCatalogue();
  const { model: answered } = decision.answers;
  const model = typeof answered === "string" ? findModel(answered) : undefined;
  if (!pages || !model || !pages.models.includes(model.id)) return null;
  const gpu = findGpu(gpuOf(decision) ?? "");
  const isPair = gpu !== undefined && pages.gpus.includes(gpu.id);
  return (
    <p className="no-print">
      <a href={isPair ? `./fit/${model.id}/${gpu.id}/` : `./fit/${model.id}/`}>
        {isPair ? result.fitPages.pair(modelName(model), gpu.name) : result.fitPages.model(modelName(model))}
      </a>
    </p>
  );
};
