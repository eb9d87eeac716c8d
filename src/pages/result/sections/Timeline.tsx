import { useState } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import TimelineFigure, { WhyMemory } from "../../../charts/TimelineFigure.tsx";
import { type Decision, storyOf, type TechniqueId } from "../../../core/index.ts";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import type { WithDetails } from "../../../ui/lazyComponent.tsx";
import { Select } from "../../../ui/Select.tsx";

/** Memory over one step by the technique that is chosen here, at first the leading one, or where none fits the one that needs least. */
const Timeline = ({ ranking, answers, words }: WithDetails & Pick<Decision, "ranking" | "answers">) => {
  const [chosen, setChosen] = useState<TechniqueId | null>(null);
  const catalogue = pageCatalogue();
  const placed = ranking.filter(({ estimate, run }) => estimate && run);
  const needed = (one: Decision["ranking"][number]): number => one.estimate?.memory.perGpuBytes.total ?? Infinity;
  const shownFirst = placed[0]?.feasible ? placed[0] : placed.toSorted((a, b) => needed(a) - needed(b))[0];
  const row = placed.find(({ technique }) => technique === chosen) ?? shownFirst;
  const story = row && storyOf(answers, row, catalogue);
  if (!story || !row.estimate || !row.run) return null;
  const { name } = words.techniques[row.technique];
  return (
    <div className="space-y-3">
      <WhyMemory words={words} story={story} technique={name} estimate={row.estimate} run={row.run.settings} />
      <div className="no-print panels">
        <Disclosure variant="panel" summary={words.timeline.label}>
          <TimelineFigure
            words={words}
            story={story}
            technique={name}
            estimate={row.estimate}
            run={row.run.settings}
            saysWhy={false}
            gpu={catalogue.findGpu(row.run.gpu) ?? null}
            controls={
              <Select
                label={words.timeline.of}
                value={row.technique}
                options={placed.map(({ technique }) => [technique, words.techniques[technique].name] as const)}
                onChange={setChosen}
              />
            }
          />
        </Disclosure>
      </div>
    </div>
  );
};

export default Timeline;
