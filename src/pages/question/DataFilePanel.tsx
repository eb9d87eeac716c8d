import { useEffect, useState } from "react";
import { readDataFiles } from "../../app/dataFiles.ts";
import { answer, setDataFormat, useGuide } from "../../app/store.ts";
import { answersFrom, type DataFault, type DataSet } from "../../core/data-file/index.ts";
import type { Answers } from "../../core/index.ts";
import { Button } from "../../ui/Button.tsx";
import type { WithDetails } from "../../ui/lazyComponent.tsx";
import { countedText, dataFacts, dataFaultText, dataWarnings, formatHint } from "../../wording/dataFile.ts";

interface DataFilePanelProps extends WithDetails {
  readonly data: readonly File[];
  readonly tokenizer: File | null;
  readonly onAnswers: () => void;
}

type Outcome = { readonly dataset: DataSet } | { readonly fault: DataFault };

/** The answers that a data set replaces. */
interface Replaced {
  readonly examples: Answers["examples"];
  readonly length: Answers["length"];
}

const take = ({ examples, length }: Replaced): void => {
  answer("examples", examples);
  answer("length", length);
};

/** What was found in these files, which never change, with a button that makes answers of it and one that takes them back. */
const DataFilePanel = ({ data, tokenizer, onAnswers, words }: DataFilePanelProps) => {
  const { dataFile, format } = words;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [replaced, setReplaced] = useState<Replaced | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    readDataFiles({ data, tokenizer }, stop.signal)
      .catch((error: unknown): Outcome => {
        console.error("What reads data files could not be loaded.", error);
        return { fault: { id: "unreadable", file: data[0]?.name ?? "", reason: String(error) } };
      })
      .then((result) => {
        if (!stop.signal.aborted) setOutcome(result);
      });
    return () => stop.abort();
  }, [data, tokenizer]);
  const names = format.listed([...data, ...(tokenizer ? [tokenizer] : [])].map(({ name }) => name));
  const use = (dataset: DataSet): void => {
    const { answers } = useGuide.getState();
    setReplaced({ examples: answers.examples, length: answers.length });
    take(answersFrom(dataset));
    setDataFormat(dataset.format);
    onAnswers();
  };
  const undo = (): void => {
    if (replaced) take(replaced);
    setReplaced(null);
    setDataFormat(null);
    onAnswers();
  };
  if (!outcome) return <p role="status">{dataFile.reading(names)}</p>;
  if ("fault" in outcome) {
    return (
      <p role="alert" className="border-s-4 border-s-warn ps-3">
        {dataFaultText(outcome.fault, words)}
      </p>
    );
  }
  const { dataset } = outcome;
  const hint = formatHint(dataset, words);
  const warnings = dataWarnings(dataset, words);
  return (
    <div className="space-y-3">
      <div role="status">
        <h2 className="font-bold">{dataFile.found(names)}</h2>
      </div>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
        {dataFacts(dataset, words).map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="text-sm text-soft">{countedText(dataset, words)}</p>
      {hint !== null && <p>{hint}</p>}
      {warnings.length > 0 && (
        <ul className="list-disc space-y-1 border-s-4 border-s-warn ps-7">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-3">
        {replaced === null ? (
          <Button onClick={() => use(dataset)}>{dataFile.use}</Button>
        ) : (
          <>
            <span role="status">{dataFile.used}</span>
            <Button onClick={undo}>{dataFile.undo}</Button>
          </>
        )}
      </div>
    </div>
  );
};

export default DataFilePanel;
