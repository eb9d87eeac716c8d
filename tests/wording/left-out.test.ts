import { describe, expect, it } from "vitest";
import { noteText } from "../../src/wording/estimateNote.ts";
import { words } from "../support/english.ts";

describe("what an estimate leaves out", () => {
  it("is named, and of images and audio that they are not modelled", () => {
    expect(noteText({ id: "left-out", parts: ["vision", "audio"] }, words)).toBe(
      "only the language model is counted, not the checkpoint's vision tower and audio tower; training on images or audio is not modelled",
    );
    expect(noteText({ id: "left-out", parts: ["next-tokens"] }, words)).not.toContain("audio");
  });
});
