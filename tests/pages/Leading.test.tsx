import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { answer } from "../../src/app/store.ts";
import { difference } from "../../src/pages/question/difference.ts";
import Leading from "../../src/pages/question/Leading.tsx";
import { render } from "../support/render.tsx";

describe("the ranking beside the questions", () => {
  it("is silent until answers make a difference", async () => {
    answer("stakes", "low");
    render(<Leading />);
    act(() => answer("access", "api"));
    const shown = await screen.findByRole("complementary", { name: "The ranking so far" });
    expect(shown.textContent).toContain("Provider-managed tuning100%");
    act(() => answer("access", undefined));
    await waitFor(() => expect(screen.queryByRole("complementary")).toBeNull());
  });

  it("tells the share of scenarios with another winner, none while one is not known", () => {
    const before = [
      { technique: "lora", share: 0.6 },
      { technique: "qlora", share: 0.4 },
    ] as const;
    const after = [
      { technique: "lora", share: 0.65 },
      { technique: "dora", share: 0.35 },
    ] as const;
    expect(difference(before, after)).toBeCloseTo(0.4);
    expect([difference([], after), difference(before, [])]).toEqual([0, 0]);
  });
});
