import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import Calculator from "../../src/pages/technique/Calculator.tsx";
import { words } from "../support/english.ts";
import { render } from "../support/render.tsx";

const why = (text: string) => /^What does .+ use memory for\?/.test(text);

describe("a technique's calculator", () => {
  it("says why a run takes so much memory, and what would save most", async () => {
    render(<Calculator technique="full" words={words} />);
    const sentence = await screen.findByText((_, element) => element?.tagName === "P" && why(element.textContent));
    expect(sentence.textContent).toMatch(
      /^What does full fine-tuning use memory for\? The peak is .+, with .+\sGiB in use; .+\. .+ would save .+\sGiB\.$/,
    );
  });

  it("follows what is set: without checkpointing it tells what checkpointing saves", async () => {
    render(<Calculator technique="qlora" words={words} />);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Sequence length in tokens" }), "8192");
    await userEvent.click(screen.getByRole("checkbox", { name: "Gradient checkpointing" }));
    expect(
      await screen.findByText(
        (_, element) => element?.tagName === "P" && /Gradient checkpointing would save/.test(element.textContent),
      ),
    ).toBeTruthy();
  });
});
