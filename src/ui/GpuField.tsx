import type { Catalogue } from "../core/index.ts";
import type { WithCheck } from "./lazyComponent.tsx";

interface GpuFieldProps extends WithCheck {
  readonly gpus: Catalogue["gpus"];
  /** The id of a GPU, or nothing. */
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** The GPU of a run, where the files do not say it. */
export const GpuField = ({ gpus, value, onChange, words }: GpuFieldProps) => (
  <label className="block">
    <span className="mb-1 block font-medium">{words.check.gpu}</span>
    <select className="field" value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{words.check.noGpu}</option>
      {gpus.map(({ id, name, memoryGB }) => (
        <option key={id} value={id}>
          {words.catalogue.gpu.card(name, words.format.number(memoryGB))}
        </option>
      ))}
    </select>
  </label>
);
