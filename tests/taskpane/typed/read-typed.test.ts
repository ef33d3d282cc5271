import fc from "fast-check";
import { readTypedMoney, readTypedNumber, readTypedPercent } from "../../../src/taskpane/typed";

const WHOLE = { minimum: 0, maximum: 120, parts: "whole" } as const;
const commas = (whole: number): string => whole.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ",");

describe("Typed dollars", () => {
  it.each<[string, number]>([["12500", 1_250_000], ["$12,500", 1_250_000], ["12.5k", 1_250_000], [" 12.5 K ", 1_250_000], ["1.2m", 120_000_000], ["0", 0], ["1.005", 101], ["$ 7.50", 750]])("%s", (text, cents) => {
    expect(readTypedMoney(text)).toEqual({ kind: "value", value: cents });
  });

  it.each(["abc", "-5", "(5)", "12%", "1,2", "#REF!", "1e999", "-", "n/a", "9999999999999"])("%s is refused, and never a zero", (text) => {
    expect(readTypedMoney(text).kind).toBe("bad");
  });

  it("of nothing is empty", () => {
    expect(readTypedMoney("  ")).toEqual({ kind: "empty" });
  });

  it("comes back as it was typed, in each of the ways people type it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (cents) => {
        const [dollars, rest] = [Math.floor(cents / 100), String(cents % 100).padStart(2, "0")];
        for (const text of [`${dollars}.${rest}`, `$${commas(dollars)}.${rest}`, ` $${commas(dollars)}.${rest} `]) expect(readTypedMoney(text)).toEqual({ kind: "value", value: cents });
      }),
    );
  });

  it("in thousands is a thousand times as much", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (tenths) => {
        expect(readTypedMoney(`${tenths / 10}k`)).toEqual({ kind: "value", value: tenths * 10_000 });
      }),
    );
  });
});

describe("A typed percentage", () => {
  it("is the same with the sign and without", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (percent) => {
        for (const text of [String(percent), `${percent}%`, `${percent} %`]) expect(readTypedPercent(text, "above zero")).toEqual({ kind: "value", value: percent / 100 });
      }),
    );
  });

  it("of less than one is less than a hundredth", () => {
    expect(readTypedPercent("0.5", "above zero")).toEqual({ kind: "value", value: 0.005 });
  });

  it("of nothing is a share, but no cut", () => {
    expect(readTypedPercent("0", "zero")).toEqual({ kind: "value", value: 0 });
    expect(readTypedPercent("0", "above zero").kind).toBe("bad");
  });

  it.each(["101", "-1", "ten", "$5 each"])("%s is refused", (text) => {
    expect(readTypedPercent(text, "zero").kind).toBe("bad");
  });
});

describe("A typed number", () => {
  it("is taken within its bounds and refused outside them", () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (number) => {
        expect(readTypedNumber(String(number), WHOLE).kind).toBe(number >= 0 && number <= 120 ? "value" : "bad");
      }),
    );
  });

  it.each(["1.5", "$6", "6%", "six"])("%s is no whole number", (text) => {
    expect(readTypedNumber(text, WHOLE).kind).toBe("bad");
  });

  it("may have parts where it need not be whole", () => {
    expect(readTypedNumber("1.5", { ...WHOLE, parts: "any" })).toEqual({ kind: "value", value: 1.5 });
  });
});

describe("Whatever is typed", () => {
  it("is empty, a figure that is finite and not below zero, or said to be bad", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-$0-9.,km%() ]{0,8}$/)), (text) => {
        for (const typed of [readTypedMoney(text), readTypedPercent(text, "zero"), readTypedNumber(text, WHOLE)]) {
          expect(typed.kind === "empty").toBe(text.trim() === "");
          if (typed.kind === "value") expect(Number.isFinite(typed.value) && typed.value >= 0).toBe(true);
          if (typed.kind === "bad") expect(typed.why).toMatch(/^Type /);
        }
      }),
      { numRuns: 500 },
    );
  });
});
