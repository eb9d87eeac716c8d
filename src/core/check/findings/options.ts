import { nearest } from "../../parse/nearest.ts";
import type { Finding } from "../finding.ts";
import type { Assignment } from "../reading.ts";
import { type About, finding, placeIn, placeOf } from "./about.ts";

/** Names that are looked for among what a framework knows: a file of thousands is none of its own. */
const mostUnknown = 20;

export const optionFindings = ({ reading }: About): readonly Finding[] => {
  const findings: Finding[] = [];
  let left = mostUnknown;
  let more = 0;
  for (const { section, names, renamed, release, read, refuses } of reading.known) {
    const known = new Set(names);
    for (const option of section.options) {
      if (known.has(option.name) || option.name === "") continue;
      // Without a value it makes no difference to a program that goes on.
      if (option.value === null && !refuses) continue;
      if (left === 0) {
        more += 1;
        continue;
      }
      left -= 1;
      const place = placeIn(section, option);
      const within = section.syntax === "python" ? section.name : "";
      const facts = { name: option.name, within, release, read, refuses };
      const severity = refuses ? "error" : "warning";
      const former = Object.hasOwn(renamed, option.name) ? renamed[option.name] : undefined;
      if (former !== undefined) {
        const to = former === null ? null : typeof former === "string" ? former : former.name;
        const isSaid = to !== null && section.options.some(({ name }) => name === to);
        const fix: Assignment =
          to === null || isSaid
            ? { section, name: option.name }
            : typeof former === "object" && former !== null
              ? { section, name: option.name, rename: former.name, value: former.value }
              : { section, name: option.name, rename: to };
        findings.push(finding("renamed-option", severity, place, { ...facts, to }, [fix]));
        continue;
      }
      const meant = nearest(option.name, names);
      const isSaid = meant !== null && section.options.some(({ name }) => name === meant);
      findings.push(
        finding(
          "unknown-option",
          severity,
          place,
          { ...facts, meant },
          meant === null || isSaid ? null : [{ section, name: option.name, rename: meant }],
        ),
      );
    }
  }
  if (more > 0) {
    findings.push(finding("more-unknown-options", "warning", placeIn(reading.section, undefined), { count: more }));
  }
  for (const { option, section, values, release } of reading.unknownValues) {
    const value = String(option.value);
    const meant = nearest(value, values);
    findings.push(
      finding(
        "unknown-value",
        "error",
        placeIn(section, option),
        { name: option.name, value: value.slice(0, 80), meant, release },
        meant === null ? null : [{ section, name: option.name, value: meant }],
      ),
    );
  }
  for (const { option, section, because, isMistake } of reading.withoutEffect.slice(0, mostUnknown)) {
    findings.push(
      finding(
        "without-effect",
        isMistake ? "warning" : "note",
        placeIn(section, option),
        { name: option.name, because },
        [{ section, name: option.name }],
      ),
    );
  }
  if (reading.templateMissing) {
    findings.push(finding("template-missing", "warning", placeOf(reading, "template"), {}));
  }
  return findings;
};
