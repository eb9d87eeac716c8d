import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { mainJob } from "../../fixtures/jobs.ts";
import { useGuide } from "../../src/app/store.ts";
import { type Answers, builtInCatalogue, parseAnswers, questionIds } from "../../src/core/index.ts";
import { questionOf } from "../../src/core/questions/index.ts";
import { kindOf } from "../../src/core/questions/kinds/index.ts";
import { Telling } from "../../src/pages/result/sections/Telling.tsx";
import { picksFor, tellingQuestions } from "../../src/wording/telling.ts";
import { draft } from "../support/engine.ts";
import { words } from "../support/english.ts";
import { render } from "../support/render.tsx";

const little: Answers = { goal: "task", stakes: "unknown" };

const open = (answers: Answers) => {
  useGuide.setState({ answers, route: { kind: "result" } });
  const decision = draft(answers);
  render(<Telling decision={decision} />);
  return decision;
};

describe("what is asked on the result", () => {
  it("is the three most telling questions where little is known, and says how little", () => {
    const decision = open(little);
    const { openQuestions, nextQuestion } = decision;
    expect(screen.getByText(/^18 of 19 questions are unanswered/)).toBeTruthy();
    const asked = screen.getAllByRole("group").map((group) => within(group).getByText(/\?$/).textContent);
    expect(asked).toEqual(tellingQuestions(decision).map((id) => words.questions[id].ask));
    expect(asked).toHaveLength(3);
    expect(openQuestions[0]).toEqual(nextQuestion);
    expect(asked[0]).toBe(words.questions[openQuestions[0]?.id ?? "goal"].ask);
  });

  it("is nothing where most is known, or nothing open would tell anything", () => {
    expect(tellingQuestions(draft({ ...mainJob, priorities: "unknown" }))).toEqual([]);
    expect(tellingQuestions(draft({ access: "api" }))).toEqual([]);
  });

  it("is answered in place, stays there, and is taken back by the same press", async () => {
    open(little);
    const yes = screen.getByRole("button", { name: words.questions.access.options.weights.label });
    await userEvent.click(yes);
    expect(useGuide.getState()).toMatchObject({ answers: { ...little, access: "weights" }, route: { kind: "result" } });
    expect(yes.getAttribute("aria-pressed")).toBe("true");
    await userEvent.click(yes);
    expect(useGuide.getState().answers).toEqual(little);
  });

  it.each(questionIds)("offers answers to %s that can be given", (id) => {
    const picks = picksFor(id, builtInCatalogue, words);
    expect(picks.length).toBeGreaterThan(1);
    for (const { value, label } of picks) {
      const given = { [id]: kindOf(questionOf(id)).fromText(value) };
      expect(parseAnswers(given, builtInCatalogue)).toMatchObject({ answers: given, issues: [] });
      expect(label).toMatch(/\S/);
    }
  });
});
