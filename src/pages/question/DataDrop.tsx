import { useEffect, useId, useState } from "react";
import { useWords } from "../../locales/useWords.tsx";
import { FileButton } from "../../ui/FileButton.tsx";
import { lazyDetails } from "../../ui/lazyComponent.tsx";

const DataFilePanel = lazyDetails(() => import("./DataFilePanel.tsx"), { fallback: null });

interface DataDropProps {
  /** Told when what was found became answers, or was taken back. */
  readonly onAnswers: () => void;
}

/** The file that says how tokens are made, beside those that hold examples. */
const isTokenizer = ({ name }: File): boolean => /tokenizer.*\.json$/i.test(name);

/** Files of examples with a tokenizer, where there is one. */
interface Chosen {
  readonly data: readonly File[];
  readonly tokenizer: File | null;
  /** How often files came. */
  readonly turn: number;
}

/** The files with those that came last: examples replace others, and a tokenizer another. */
const withFiles = ({ data, tokenizer, turn }: Chosen, files: readonly File[]): Chosen => {
  const examples = files.filter((file) => !isTokenizer(file));
  return {
    data: examples.length > 0 ? examples : data,
    tokenizer: files.find(isTokenizer) ?? tokenizer,
    turn: turn + 1,
  };
};

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") === true;

/** Takes a file of examples by a button, or dropped anywhere on the page. */
const DataDrop = ({ onAnswers }: DataDropProps) => {
  const words = useWords();
  const hint = useId();
  const [chosen, setChosen] = useState<Chosen>({ data: [], tokenizer: null, turn: 0 });
  const [isOver, setIsOver] = useState(false);
  const take = (files: readonly File[]): void => {
    if (files.length > 0) setChosen((before) => withFiles(before, files));
  };
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      setIsOver(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      setChosen((before) => withFiles(before, files));
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, []);
  return (
    <div className={`card max-w-2xl space-y-3 border-dashed ${isOver ? "border-accent bg-tint" : ""}`}>
      <FileButton label={words.catalogue.data.pick} describedBy={hint} onFiles={take} />
      <p id={hint} className="text-sm text-soft">
        {words.catalogue.data.drop}
      </p>
      {chosen.turn > 0 && (
        <DataFilePanel key={chosen.turn} data={chosen.data} tokenizer={chosen.tokenizer} onAnswers={onAnswers} />
      )}
    </div>
  );
};

export default DataDrop;
