import { useState } from "react";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** The least and the most that it may be. */
  readonly min: number;
  readonly max: number;
  /** Whether only whole numbers count. */
  readonly isWhole?: boolean;
  readonly onChange: (value: number) => void;
}

/** A small field for a number that changes what stands below it; what cannot be used changes nothing. */
export const NumberField = ({ label, value, min, max, isWhole = true, onChange }: NumberFieldProps) => {
  const [text, setText] = useState(String(value));
  const read = (given: string): number | null => {
    const number = Number(given);
    return given.trim() !== "" && number >= min && number <= max && (!isWhole || Number.isInteger(number))
      ? number
      : null;
  };
  return (
    <label className="flex max-w-full flex-wrap items-center gap-x-2">
      {label}
      <input
        type="number"
        inputMode={isWhole ? "numeric" : "decimal"}
        min={min}
        max={max}
        step={isWhole ? 1 : "any"}
        className="w-24 rounded border border-soft bg-card px-2 py-1 text-end text-ink tabular-nums"
        value={text}
        aria-invalid={read(text) === null}
        onChange={({ target }) => {
          setText(target.value);
          const number = read(target.value);
          if (number !== null) onChange(number);
        }}
      />
    </label>
  );
};
