import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { mainJob } from "../../fixtures/jobs.ts";
import { useGuide } from "../../src/app/store.ts";
import AnswersPage from "../../src/pages/answers/AnswersPage.tsx";
import { render } from "../support/render.tsx";

describe("the page of answers", () => {
  it("offers to change what was answered, not sure included, and to answer what was not", () => {
    const { gpu: _gpu, ...others } = mainJob;
    useGuide.setState({ answers: { ...others, budget: "unknown" } });
    render(<AnswersPage />);
    expect(screen.getByRole("link", { name: "Answer GPU" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Change Base model" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Change Budget" })).toBeTruthy();
  });
});
