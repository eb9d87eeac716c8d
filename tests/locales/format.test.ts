import { describe, expect, it } from "vitest";
import { createFormat } from "../../src/locales/format.ts";

describe("the format of a locale", () => {
  const english = createFormat("en");

  it("writes learning rates in two digits, as scripts set them", () => {
    expect([0.0002, 0.00014, 3e-5].map(english.exponential)).toEqual(["2e-4", "1.4e-4", "3e-5"]);
  });

  it("writes a number to be read in three digits, in thousands or in billions, whichever suits it", () => {
    expect([0.5161, 83.886, 4_096, 8_030_261_248].map(english.compact)).toEqual(["0.516", "83.9", "4,096", "8.03B"]);
    expect(createFormat("de").compact(4_096)).toBe("4.096");
  });

  it("writes gains and losses with their signs to the thousandth, and nothing without one", () => {
    expect([0.0421, -0.3, 0].map(english.signed)).toEqual(["+0.042", "-0.300", "0.000"]);
  });

  it("writes a loss in percent with a minus sign, not a hyphen", () => {
    expect([0.019, -0.029, 0].map(english.signedPercent)).toEqual(["+1.9%", "−2.9%", "0%"]);
  });

  it("says that an amount is less than the least it writes, rather than that it is nothing", () => {
    expect([0, 0.001, 0.006, 0.2, 12.4].map((usd) => english.usd(usd))).toEqual([
      "$0.00",
      "<$0.01",
      "$0.01",
      "$0.20",
      "$12",
    ]);
    expect(english.usd(0.3, 0)).toBe("<$1");
    expect(createFormat("de").usd(0.001)).toBe("<0,01\u00a0$");
  });

  it("counts files in millions of bytes and memory in powers of 2", () => {
    expect(english.megabytes(83_886_080, 1)).toBe("83.9");
    expect(english.gigabytes(80 * 2 ** 30)).toBe("80");
  });
});
