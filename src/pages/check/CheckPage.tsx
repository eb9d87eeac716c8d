import { useId, useMemo, useState } from "react";
import { pageCatalogue } from "../../app/catalogue.ts";
import { Link } from "../../app/Link.tsx";
import type { CheckSettings, SourceFile } from "../../core/index.ts";
import { GpuField } from "../../ui/GpuField.tsx";
import type { WithCheck } from "../../ui/lazyComponent.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { PastedText } from "../../ui/PastedText.tsx";
import { PickedFiles, usePickedFiles } from "../../ui/PickedFiles.tsx";
import { fileIssueText } from "../../wording/check.ts";
import { CheckedRun } from "./CheckedRun.tsx";
import { useCheck } from "./useCheck.ts";

/** What is read of a file at most: data sets are long, and of configurations far less is allowed. */
const mostBytes = 2 ** 28;

const textOf = async (file: File): Promise<SourceFile> => ({
  name: file.name,
  text: await file.slice(0, mostBytes).text(),
});

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
  const [pasted, setPasted] = useState("");
  const picked = usePickedFiles(textOf);
  const { files } = picked;
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

  return (
    <div className="max-w-3xl space-y-6">
      <PageHeading>{words.app.pages.check}</PageHeading>
      <p className="text-lg text-soft">{check.lead}</p>
      <p>
        {check.hasRun} <Link to={{ kind: "page", name: "measure" }}>{words.app.pages.measure}</Link>
      </p>
      <div className="space-y-4">
        <PastedText label={check.paste} rows={10} value={pasted} describedBy="check-formats" onChange={setPasted} />
        <PickedFiles picked={picked} drop={check.drop} words={check} />
        <p id="check-formats" className="text-sm text-soft">
          {check.formats}
        </p>
        <div className="grid gap-4 sm:grid-cols-2">
          <GpuField
            label={words.check.gpu}
            none={words.check.noGpu}
            gpus={pageCatalogue().gpus}
            value={gpu}
            onChange={setGpu}
            words={words}
          />
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
