import { describe, expect, it } from "vitest";
import { softwareIds } from "../../src/core/index.ts";
import { openWords } from "../../src/locales/openWords.ts";
import { softwareName, softwareText } from "../../src/wording/software.ts";
import { words } from "../support/english.ts";

describe("the software that an estimate holds for", () => {
  it("is named by its libraries, their releases and their month", () => {
    expect(softwareText("trl-2026-11", words)).toBe(
      "Estimated for TRL 1.10, Transformers 5.17, PEFT 0.21, bitsandbytes 0.50 (November 2026)",
    );
  });

  it("has a name for every profile, without gaps where a program has no releases", () => {
    for (const id of softwareIds) expect(softwareName(id, words)).toMatch(/^\S.*\S \([A-Z][a-z]+ 20\d\d\)$/);
    expect(softwareName("fsdp-qlora-2024-03", words)).toBe("fsdp_qlora (March 2024)");
  });

  it("writes the month as the language does", async () => {
    const german = await (await openWords("de", "de")).all.load();
    const chinese = await (await openWords("zh-Hans", "zh-Hans")).all.load();
    expect(softwareText("torchtune-2025-04", german)).toBe("Geschätzt für torchtune 0.6 (April 2025)");
    expect(softwareText("torchtune-2025-04", chinese)).toBe("估算针对 torchtune 0.6（2025年4月）");
  });
});
