import type { WithDetails } from "../../../ui/lazyComponent.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Table } from "../../../ui/Table.tsx";
import type { WordedProject } from "../../../wording/projectCost.ts";

interface ProjectRunsProps extends WithDetails, Pick<WordedProject, "rows"> {
  readonly retrainings: number;
  readonly onRetrainings: (perYear: number) => void;
}

/** The runs of the project's first year, and how often each variant is retrained. */
const ProjectRuns = ({ rows, retrainings, onRetrainings, words }: ProjectRunsProps) => {
  const { project } = words.serving;
  return (
    <>
      <p>{project.intro}</p>
      <NumberField label={project.retrainings} value={retrainings} min={0} max={365} onChange={onRetrainings} />
      <Table caption={project.caption} head={project.head} rows={rows} />
    </>
  );
};

export default ProjectRuns;
