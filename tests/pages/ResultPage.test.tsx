import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { everyday } from "../../fixtures/scenarios/scenario.ts";
import * as decisions from "../../src/app/useDecision.ts";
import { builtInCatalogue, unknown, withSensitivity } from "../../src/core/index.ts";
import ResultPage from "../../src/pages/result/ResultPage.tsx";
import * as sections from "../../src/pages/result/sections/Section.tsx";
import { warningText } from "../../src/wording/warning.ts";
import { draft } from "../support/engine.ts";
import { words } from "../support/english.ts";
import { render } from "../support/render.tsx";

/** How often each section was rendered, by its heading. */
const renders = new Map<string, number>();
const { Section } = sections;

type Tell = (entries: readonly { readonly isIntersecting: true }[]) => void;

/** Brings every section into view at once. */
class EverythingInView {
  readonly #tell: Tell;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  observe(): void {
    this.#tell([{ isIntersecting: true }]);
  }

  disconnect(): void {}
}

beforeEach(() => {
  vi.spyOn(sections, "Section").mockImplementation((props) => {
    renders.set(props.title, (renders.get(props.title) ?? 0) + 1);
    return Section(props);
  });
  vi.stubGlobal("IntersectionObserver", EverythingInView);
  vi.stubGlobal(
    "ResizeObserver",
    class extends EverythingInView {
      override observe(): void {}
    },
  );
});

/** Waits until no section has been rendered for a while: what they load is there. */
const settled = async (): Promise<void> => {
  const told = (): string => JSON.stringify([...renders]);
  for (let before = ""; before !== told(); ) {
    before = told();
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
  }
};

describe("the result page", () => {
  const { flips, steps, recipe } = words.result;
  const { glance } = words;
  const { dig } = words.act;
  const withoutSensitivity = draft(everyday);
  const leastClear = { id: "least-clear", question: "length", to: "very-long", share: 0.42 } as const;
  const overtaken = {
    technique: "lora",
    constraint: "memory",
    mayRunOut: false,
    criterion: null,
    isLevel: false,
  } as const;
  const whole = withSensitivity(withoutSensitivity, {
    confidence: 0.42,
    warnings: [leastClear],
    flips: [{ question: "length", from: "medium", to: unknown, technique: "qlora", overtaken, ruledOutNow: null }],
    waysOut: [],
  });

  it("says what to try first before it names a technique, and with its heading to screen readers", () => {
    const decision = draft({ ...everyday, goal: "classification" });
    vi.spyOn(decisions, "useDecision").mockReturnValue({ decision, isWhole: true });
    const { container } = render(<ResultPage />);
    const heading = screen.getByRole("heading", { level: 1 });
    const described = container.ownerDocument.getElementById(heading.getAttribute("aria-describedby") ?? "");
    const { kinds, heading: before } = words.decision.tryFirst;
    expect(described?.textContent).toContain(kinds.encoder.name);
    expect(described?.compareDocumentPosition(heading)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    screen.getByRole("heading", { level: 2, name: before });
    screen.getByText(kinds.encoder.text, { exact: false });
  });

  it("says once that no cost is known of what would make something possible, and calls nothing the cheapest", async () => {
    const changes = ["100-1k", "1k-10k"].map(
      (to) => ({ question: "examples", from: "over-100k", to, technique: "qlora", costUsd: null }) as const,
    );
    const nothing = { ...draft(everyday), recommendation: null };
    const decision = withSensitivity(nothing, { confidence: 0, warnings: [], flips: [], waysOut: changes });
    vi.spyOn(decisions, "useDecision").mockReturnValue({ decision, isWhole: true });
    render(<ResultPage />);
    const { flips: text } = words.closed;
    await screen.findByText(text.wayOut(false));
    expect(screen.queryByText(text.wayOut(true))).toBeNull();
    expect(screen.queryByText(text.noCost)).toBeNull();
  });

  it("does not render a section again that shows nothing of what became final", async () => {
    vi.spyOn(decisions, "useDecision").mockReturnValue({ decision: withoutSensitivity, isWhole: false });
    const { rerender } = render(<ResultPage />);
    const named = [glance, words.charts.memory, steps, recipe].map(({ heading }) => heading);
    for (const name of [flips.heading, dig.heading, ...named]) await screen.findByRole("heading", { level: 2, name });
    await settled();
    const before = new Map(renders);

    vi.spyOn(decisions, "useDecision").mockReturnValue({ decision: whole, isWhole: true });
    rerender(<ResultPage />);
    expect(await screen.findByText(warningText(leastClear, builtInCatalogue, words))).toBeTruthy();
    expect(screen.getByText("LoRA no longer fits")).toBeTruthy();
    const again = [...renders].filter(([title, count]) => count !== before.get(title)).map(([title]) => title);
    // What is closed costs nothing.
    expect(again.toSorted()).toEqual([flips.heading, dig.heading].toSorted());
  });
});
