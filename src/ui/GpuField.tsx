import type { Catalogue } from "../core/index.ts";
import type { Words } from "../locales/index.ts";

interface GpuFieldProps {
  readonly label: string;
  /** What stands for no GPU. */
  readonly none: string;
  readonly gpus: Catalogue["gpus"];
  /** The id of a GPU, or nothing. */
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly words: Pick<Words, "catalogue" | "format">;
}

/** A list of GPUs, each with its memory. */
export const GpuField = ({ label, none, gpus, value, onChange, words }: GpuFieldProps) => (
  <label className="block">
    <span className="mb-1 block font-medium">{label}</span>
    <select className="field" value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{none}</option>
      {gpus.map(({ id, name, memoryGB }) => (
        <option key={id} value={id}>
          {words.catalogue.gpu.card(name, words.format.number(memoryGB))}
        </option>
      ))}
    </select>
  </label>
);
