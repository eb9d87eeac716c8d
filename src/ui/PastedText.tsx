interface PastedTextProps {
  readonly label: string;
  readonly rows: number;
  readonly value: string;
  readonly describedBy?: string;
  readonly onChange: (text: string) => void;
}

/** A field for a file that is pasted. */
export const PastedText = ({ label, rows, value, describedBy, onChange }: PastedTextProps) => (
  <label className="block">
    <span className="mb-1 block font-medium">{label}</span>
    <textarea
      className="field max-w-none font-mono text-sm"
      rows={rows}
      spellCheck={false}
      value={value}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
    />
  </label>
);
