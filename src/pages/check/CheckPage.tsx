import { useId, useMemo, useState } from "react";
import { pageCatalogue } from "../../app/catalogue.ts";
import { Link } from "../../app/Link.tsx";
import type { CheckSettings, SourceFile } from "../../core/index.ts";
import { Button } from "../../ui/Button.tsx";
import type { WithCheck } from "../../ui/lazyComponent.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { useDroppedFiles } from "../../ui/useDroppedFiles.ts";
import { fileIssueText } from "../../wording/check.ts";
import { CheckedRun } from "./CheckedRun.tsx";
import { useCheck } from "./useCheck.ts";

/** What is read of a file at most: data sets are long, and of configurations far less is allowed. */
const mostBytes = 2 ** 28;

const textsOf = (files: readonly File[]): Promise<readonly SourceFile[]> =>
  Promise.all(files.map(async (file) => ({ name: file.name, text: await file.slice(0, mostBytes).text() })));

/** The whole number that a field holds; undefined where it holds none. */
const wholeNumber = (text: string): number | undefined => {
  const value = Number(text);
  return text.trim() !== "" && Number.isInteger(value) && value >= 1 ? value : undefined;
};

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly numeric?: true;
  readonly placeholder?: string;
  readonly onChange: (text: string) => void;
}

const Field = ({ label, value, hint, numeric, placeholder, onChange }: FieldProps) => {
  const id = useId();
  return (
    <label className="block">
      <span className="mb-1 block font-medium">{label}</span>
      <input
        className="field"
        inputMode={numeric ? "numeric" : "text"}
        value={value}
        placeholder={placeholder}
        aria-describedby={hint ? id : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && (
        <span id={id} className="mt-1 block text-sm text-soft">
          {hint}
        </span>
      )}
    </label>
  );
};

/** Checks what one trains with: whether it fits the GPU, and what is wrong with it. */
const CheckPage = ({ words }: WithCheck) => {
  const { check } = words;
  const { gpus } = pageCatalogue();
  const [pasted, setPasted] = useState("");
  const [files, setFiles] = useState<readonly SourceFile[]>([]);
  const [gpu, setGpu] = useState("");
  const [gpuCount, setGpuCount] = useState("");
  const [model, setModel] = useState("");
  const [examples, setExamples] = useState("");
  const pastedName = check.pasted;
  const all = useMemo(
    () => (pasted.trim() === "" ? files : [{ name: pastedName, text: pasted }, ...files]),
    [pasted, files, pastedName],
  );
  const settings = useMemo<CheckSettings>(
    () => ({
      gpu: gpu === "" ? undefined : gpu,
      gpuCount: wholeNumber(gpuCount),
      model: model.trim() === "" ? undefined : model.trim(),
      examples: wholeNumber(examples),
    }),
    [gpu, gpuCount, model, examples],
  );
  const { outcome, isWorking } = useCheck(all, settings);

  const add = async (given: readonly File[]): Promise<void> => {
    const read = await textsOf(given);
    const names = new Set(read.map(({ name }) => name));
    setFiles((before) => [...before.filter(({ name }) => !names.has(name)), ...read]);
  };
  useDroppedFiles((given) => void add(given));

  return (
    <div className="max-w-3xl space-y-6">
      <PageHeading>{words.app.pages.check}</PageHeading>
      <p className="text-lg text-soft">{check.lead}</p>
      <p>
        {check.hasRun} <Link to={{ kind: "page", name: "measure" }}>{words.app.pages.measure}</Link>
      </p>
      <div className="space-y-4">
        <label className="block">
          <span className="mb-1 block font-medium">{check.paste}</span>
          <textarea
            className="field max-w-none font-mono text-sm"
            rows={10}
            spellCheck={false}
            value={pasted}
            aria-describedby="check-formats"
            onChange={(event) => setPasted(event.target.value)}
          />
        </label>
        <label className="block rounded border border-dashed border-soft p-4">
          <span className="mb-2 block">{check.drop}</span>
          <input
            type="file"
            multiple
            className="max-w-full text-sm"
            onChange={(event) => {
              void add([...(event.target.files ?? [])]);
              event.target.value = "";
            }}
          />
        </label>
        {files.length > 0 && (
          <ul aria-label={check.files} className="space-y-1">
            {files.map(({ name }) => (
              <li key={name} className="flex flex-wrap items-center gap-3">
                <span className="break-all">{name}</span>
                <Button
                  variant="link"
                  className="min-h-6 text-sm"
                  onClick={() => setFiles((before) => before.filter((file) => file.name !== name))}
                >
                  {check.remove(name)}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <p id="check-formats" className="text-sm text-soft">
          {check.formats}
        </p>
        <div className="grid gap-4 sm:grid-cols-2">
          <label className="block">
            <span className="mb-1 block font-medium">{check.gpu}</span>
            <select className="field" value={gpu} onChange={(event) => setGpu(event.target.value)}>
              <option value="">{check.noGpu}</option>
              {gpus.map(({ id, name, memoryGB }) => (
                <option key={id} value={id}>
                  {words.catalogue.gpu.card(name, words.format.number(memoryGB))}
                </option>
              ))}
            </select>
          </label>
          <Field label={check.gpuCount} value={gpuCount} numeric placeholder={check.asWritten} onChange={setGpuCount} />
          <Field label={check.model} value={model} hint={check.modelHint} onChange={setModel} />
          <Field label={check.examples} value={examples} numeric onChange={setExamples} />
        </div>
      </div>
      <div role="status">
        {isWorking && check.working}
        {outcome?.result === null && check.failed}
      </div>
      {outcome?.result && (
        <div className="space-y-6">
          {outcome.result.issues.map((issue) => (
            <p
              key={`${issue.file} ${issue.line} ${issue.fault.id}`}
              className="border-s-4 border-warn ps-3 break-words"
            >
              {fileIssueText(issue, words)}
            </p>
          ))}
          {outcome.result.checked.map((checked) => (
            <CheckedRun key={checked.file} checked={checked} words={words} />
          ))}
        </div>
      )}
    </div>
  );
};

export default CheckPage;
