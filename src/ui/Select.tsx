interface SelectProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly (readonly [Id, string])[];
  readonly onChange: (id: Id) => void;
}

/** A small select that chooses what a chart shows. */
export const Select = <Id extends string>({ label, value, options, onChange }: SelectProps<Id>) => (
  <label className="flex max-w-full flex-wrap items-center gap-x-2 whitespace-nowrap">
    {label}
    <select
      className="max-w-full rounded border border-soft bg-card px-2 py-1 text-ink"
      value={value}
      onChange={(event) => onChange(event.target.value as Id)}
    >
      {options.map(([id, text]) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  </label>
);
