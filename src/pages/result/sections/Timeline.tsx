import { useState } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import TimelineFigure from "../../../charts/TimelineFigure.tsx";
import { type Decision, storyOf, type TechniqueId } from "../../../core/index.ts";
import { useWords } from "../../../locales/useWords.tsx";
import { Select } from "../../../ui/Select.tsx";

/** Memory over one step by the technique that is chosen here, at first the leading one. */
export const Timeline = ({ ranking, answers }: Pick<Decision, "ranking" | "answers">) => {
  const words = useWords();
  const [chosen, setChosen] = useState<TechniqueId | null>(null);
  const catalogue = pageCatalogue();
  const placed = ranking.filter(({ estimate, run }) => estimate && run);
  const row = placed.find(({ technique }) => technique === chosen) ?? placed[0];
  const story = row && storyOf(answers, row, catalogue);
  if (!story || !row.estimate || !row.run) return null;
  return (
    <TimelineFigure
      story={story}
      technique={words.techniques[row.technique].name}
      estimate={row.estimate}
      run={row.run.settings}
      gpu={catalogue.findGpu(row.run.gpu) ?? null}
      controls={
        <Select
          label={words.charts.technique}
          value={row.technique}
          options={placed.map(({ technique }) => [technique, words.techniques[technique].name] as const)}
          onChange={setChosen}
        />
      }
    />
  );
};
