import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { startSample } from "../../benchmark/start-sample.ts";
import { mainJob } from "../../fixtures/jobs.ts";
import { useGuide } from "../../src/app/store.ts";
import { StartPage } from "../../src/pages/start/StartPage.tsx";
import sample from "../../src/pages/start/sample.json";
import { words } from "../support/english.ts";
import { render } from "../support/render.tsx";

describe("the start page", () => {
  it("shows the result that the guide gives, and what it was tested against: else run npm run sample", () => {
    expect(sample).toEqual(startSample());
    expect(words.app.start.sample.title).toContain(words.techniques[sample.technique as "lora"].name);
  });

  it("leads to the sample's result, and names each of its bars", async () => {
    render(<StartPage />);
    const link = await screen.findByRole("link", { name: words.app.start.sample.open });
    expect(link.getAttribute("href")).toBe(`#${sample.fragment}`);
    for (const { technique } of sample.bars) {
      expect(screen.getByText(words.techniques[technique as "lora"].name, { selector: "strong" })).toBeTruthy();
    }
  });

  it("hands the focus on to the content when starting over takes the button away", () => {
    useGuide.setState({ answers: mainJob });
    render(
      <main tabIndex={-1}>
        <StartPage />
      </main>,
    );
    const button = screen.getByRole("button", { name: words.app.start.over });
    button.focus();
    fireEvent.click(button);
    expect(button.isConnected).toBe(false);
    expect(document.activeElement).toBe(screen.getByRole("main"));
  });
});
