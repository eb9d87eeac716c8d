import { useMemo, useState } from "react";
import { pageCatalogue } from "../../app/catalogue.ts";
import { hasAnswers } from "../../app/storage.ts";
import { useGuide } from "../../app/store.ts";
import { useDecision } from "../../app/useDecision.ts";
import type { SourceFile } from "../../core/index.ts";
import { isMeasuredFile, type MeasuredSource, textSource } from "../../core/measured/index.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { GpuField } from "../../ui/GpuField.tsx";
import type { WithCheck } from "../../ui/lazyComponent.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { PastedText } from "../../ui/PastedText.tsx";
import { PickedFiles, usePickedFiles } from "../../ui/PickedFiles.tsx";
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
  const picked = usePickedFiles(sorted);
  const { files } = picked;
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

  return (
    <div className="max-w-3xl space-y-6">
      <PageHeading>{words.app.pages.measure}</PageHeading>
      <p className="text-lg text-soft">{measured.lead}</p>
      <KeptCorrections words={words} />
      <div className="space-y-4">
        <PastedText label={measured.pasteLog} rows={6} value={log} onChange={setLog} />
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
          <PastedText label={measured.pasteConfiguration} rows={6} value={configuration} onChange={setConfiguration} />
        )}
        <PickedFiles picked={picked} drop={measured.drop} words={check} />
        {!isGuide && (
          <GpuField
            label={words.check.gpu}
            none={words.check.noGpu}
            gpus={pageCatalogue().gpus}
            value={gpu}
            onChange={setGpu}
            words={words}
          />
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
