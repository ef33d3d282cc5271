import fc from "fast-check";
import { asText } from "../../src/excel/as-text";

describe("asText", () => {
  test.each(["Amara Osei", "Medicare Part B", "St. Luke's", ""])("leaves plain words alone: %p", (text) => {
    expect(asText(text).replace(/^'/, "")).toBe(text);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "'quoted", "1/2", "12%", "$5", "3.2 of 4", "May 5", "TRUE", "false", "#N/A", "(5)", "\t=1", "5-Mar"])(
    "marks what Excel might take for something else: %p",
    (text) => {
      expect(asText(text)).toBe(`'${text}`);
    },
  );

  test("words without digits need no mark", () => {
    expect(asText("Group median")).toBe("Group median");
  });

  test("property: taking away one leading apostrophe where we put it gives the text back", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const handed = asText(text);
        expect(handed === text || handed === `'${text}`).toBe(true);
        if (handed === text) expect(text).not.toMatch(/^[=+\-@'\d]/);
      }),
    );
  });
});
