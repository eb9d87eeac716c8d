import { useMemo, useState } from "react";
import { pageCatalogue } from "../../app/catalogue.ts";
import { hasAnswers } from "../../app/storage.ts";
import { useGuide } from "../../app/store.ts";
import { useDecision } from "../../app/useDecision.ts";
import type { SourceFile } from "../../core/index.ts";
import { isMeasuredFile, type MeasuredSource, textSource } from "../../core/measured/index.ts";
import { Button } from "../../ui/Button.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import type { WithCheck } from "../../ui/lazyComponent.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { useDroppedFiles } from "../../ui/useDroppedFiles.ts";
import { fileIssueText } from "../../wording/check.ts";
import { measuredIssueText } from "../../wording/measured.ts";
import { ComparedRun } from "./ComparedRun.tsx";
import { Correct, KeptCorrections } from "./Correct.tsx";
import { guidePlan } from "./guidePlan.ts";
import { Report } from "./Report.tsx";
import { beginningOf, fileSource } from "./readLogs.ts";
import { type Compared, type Given, useComparison } from "./useComparison.ts";

const recording =
  "nvidia-smi --query-gpu=timestamp,index,name,memory.used,memory.total,utilization.gpu --format=csv -l 1 > gpu.csv";

/** What is read of a configuration at most: of one far less is allowed. */
const mostConfigurationBytes = 2 ** 20;

/** A file of either kind, as it was sorted by what it holds. */
type Sorted = { readonly name: string } & ({ readonly written: MeasuredSource } | { readonly started: SourceFile });

const sorted = async (file: File): Promise<Sorted> => {
  const { name } = file;
  if (isMeasuredFile(name, await beginningOf(file))) return { name, written: fileSource(file) };
  return { name, started: { name, text: await file.slice(0, mostConfigurationBytes).text() } };
};

const Pasted = ({
  label,
  rows,
  value,
  onChange,
}: {
  readonly label: string;
  readonly rows: number;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) => (
  <label className="block">
    <span className="mb-1 block font-medium">{label}</span>
    <textarea
      className="field max-w-none font-mono text-sm"
      rows={rows}
      spellCheck={false}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  </label>
);

/** What is missing, and what could not be read. */
const Issues = ({ compared, given, words }: WithCheck & { readonly compared: Compared; readonly given: Given }) => {
  const { measured } = words;
  const { result, check, checked, plan } = compared;
  const lines = [
    ...result.issues.map((issue) => measuredIssueText(issue, words)),
    ...(check?.issues ?? []).map((issue) => fileIssueText(issue, words)),
    ...(checked && !plan ? [measured.notEstimated(checked.file)] : []),
    ...(checked && (check?.checked.length ?? 0) > 1 ? [measured.severalRuns(checked.file)] : []),
    ...(given.written.length === 0 ? [measured.missingLog] : []),
    ...(given.started.length === 0 && !plan ? [measured.missingRun] : []),
  ];
  return lines.map((line) => (
    <p key={line} className="border-s-4 border-warn ps-3 break-words">
      {line}
    </p>
  ));
};

/** Compares what a run wrote with what was predicted of it. */
const MeasurePage = ({ words }: WithCheck) => {
  const { check, measured } = words;
  const answers = useGuide((state) => state.answers);
  const [log, setLog] = useState("");
  const [configuration, setConfiguration] = useState("");
  const [files, setFiles] = useState<readonly Sorted[]>([]);
  const [gpu, setGpu] = useState("");
  const [isGuide, setIsGuide] = useState(false);
  const decision = useDecision(isGuide ? answers : null)?.decision ?? null;
  const plan = useMemo(
    () => (isGuide && decision ? guidePlan(decision, pageCatalogue(), words) : null),
    [isGuide, decision, words],
  );
  const { pastedLog, pastedConfiguration } = measured;
  const given = useMemo<Given>(
    () => ({
      written: [
        ...(log.trim() === "" ? [] : [textSource(pastedLog, log)]),
        ...files.flatMap((file) => ("written" in file ? [file.written] : [])),
      ],
      started: isGuide
        ? []
        : [
            ...(configuration.trim() === "" ? [] : [{ name: pastedConfiguration, text: configuration }]),
            ...files.flatMap((file) => ("started" in file ? [file.started] : [])),
          ],
      settings: { gpu: gpu === "" ? undefined : gpu },
      plan,
    }),
    [log, configuration, files, gpu, isGuide, plan, pastedLog, pastedConfiguration],
  );
  const { compared, isWorking, hasFailed } = useComparison(given);
  const add = async (added: readonly File[]): Promise<void> => {
    const read = await Promise.all(added.map(sorted));
    const names = new Set(read.map(({ name }) => name));
    setFiles((before) => [...before.filter(({ name }) => !names.has(name)), ...read]);
  };
  useDroppedFiles((dropped) => void add(dropped));

  return (
    <div className="max-w-3xl space-y-6">
      <PageHeading>{words.app.pages.measure}</PageHeading>
      <p className="text-lg text-soft">{measured.lead}</p>
      <KeptCorrections words={words} />
      <div className="space-y-4">
        <Pasted label={measured.pasteLog} rows={6} value={log} onChange={setLog} />
        {hasAnswers({ answers }) && (
          <fieldset className="space-y-1">
            <legend className="mb-1 font-medium">{measured.plan}</legend>
            {([false, true] as const).map((guide) => (
              <label key={String(guide)} className="flex items-center gap-2">
                <input
                  type="radio"
                  className="accent-accent"
                  name="plan"
                  checked={isGuide === guide}
                  onChange={() => setIsGuide(guide)}
                />
                {guide ? measured.plans.guide : measured.plans.configuration}
              </label>
            ))}
            {isGuide && (
              <p className="text-sm text-soft" role="status">
                {plan?.name ?? (decision ? measured.guideNone : measured.guideWorking)}
              </p>
            )}
          </fieldset>
        )}
        {!isGuide && (
          <Pasted label={measured.pasteConfiguration} rows={6} value={configuration} onChange={setConfiguration} />
        )}
        <label className="block rounded border border-dashed border-soft p-4">
          <span className="mb-2 block">{measured.drop}</span>
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
        {!isGuide && (
          <label className="block">
            <span className="mb-1 block font-medium">{check.gpu}</span>
            <select className="field" value={gpu} onChange={(event) => setGpu(event.target.value)}>
              <option value="">{check.noGpu}</option>
              {pageCatalogue().gpus.map(({ id, name, memoryGB }) => (
                <option key={id} value={id}>
                  {words.catalogue.gpu.card(name, words.format.number(memoryGB))}
                </option>
              ))}
            </select>
          </label>
        )}
        <details className="text-sm">
          <summary>{measured.formatsTitle}</summary>
          <div className="mt-2 space-y-2">
            <p>{measured.formats}</p>
            <p>{measured.formatsOfRun}</p>
            <p>{measured.record}</p>
            <pre className="overflow-x-auto rounded border border-line bg-page p-3">
              <code>{recording}</code>
            </pre>
            <CopyButton label={measured.copyCommand} name={measured.commandName} text={() => recording} />
          </div>
        </details>
      </div>
      <div role="status">
        {isWorking && measured.working}
        {hasFailed && measured.failed}
      </div>
      {compared && (
        <div className="space-y-6">
          <Issues compared={compared} given={given} words={words} />
          {compared.comparison && compared.plan && (
            <>
              <ComparedRun
                name={compared.plan.name}
                measured={compared.result.measured}
                comparison={compared.comparison}
                words={words}
              />
              <Correct comparison={compared.comparison} words={words} />
              <Report
                plan={compared.plan}
                measured={compared.result.measured}
                comparison={compared.comparison}
                words={words}
              />
            </>
          )}
        </div>
      )}
    </div>
  );
};

export default MeasurePage;
