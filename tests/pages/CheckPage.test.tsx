import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import CheckPage from "../../src/pages/check/CheckPage.tsx";
import { words } from "../support/english.ts";
import { render } from "../support/render.tsx";

const configuration = `base_model: Qwen/Qwen2.5-1.5B
adapter: lora
lora_r: 16
lora_alpha: 32
lora_target_linear: true
lora_dropuot: 0.1
sequence_len: 1024
micro_batch_size: 2
gradient_accumulation_steps: 8
learning_rate: 0.0002
bf16: true
`;

describe("the page that checks a configuration", () => {
  it("shows of a pasted one whether it fits the chosen GPU, and a finding with its patch", async () => {
    const user = userEvent.setup();
    render(<CheckPage words={words} />);
    await user.click(screen.getByLabelText("Paste a configuration"));
    await user.paste(configuration);
    await user.selectOptions(screen.getByLabelText("GPU"), "rtx-4090");
    const checked = await screen.findByRole("article");
    await waitFor(() => expect(checked.textContent).toContain("It fits: the NVIDIA GeForce RTX 4090"));
    const finding = within(checked).getByRole("heading", { name: "Warning: Unknown option" }).closest("li");
    expect(finding?.textContent).toContain("Did you mean lora_dropout?");
    expect(finding?.textContent).toContain("+lora_dropout: 0.1");
  });

  it("takes files, says of each that cannot be read why, and forgets one again", async () => {
    const user = userEvent.setup();
    render(<CheckPage words={words} />);
    const input = screen.getByLabelText("Choose files");
    await user.upload(input, [
      new File([configuration], "axolotl.yaml"),
      new File(["a: &a [*a]\n"], "circle.yaml"),
      new File(['{"text": "hello"}\n'.repeat(40)], "train.jsonl"),
    ]);
    await screen.findByRole("heading", { name: "axolotl.yaml: Axolotl" });
    expect(screen.getByText("circle.yaml:1: use an anchor that does not contain itself")).toBeTruthy();
    expect(screen.getByRole("article").textContent).toContain("40 examples");
    await user.click(screen.getByRole("button", { name: "Remove circle.yaml" }));
    await waitFor(() => expect(screen.queryByText(/circle\.yaml:1/)).toBeNull());
  });
});
