import fc from "fast-check";
import { findCollections } from "../../src/actions";
import { previewComparison } from "../../src/actions/preview-comparison";
import { rememberedAnswers } from "../../src/actions/remembered-answers";
import { DETAIL_SHEET, readChoices, USUAL_CHOICES, type Json } from "../../src/workbook";
import { aWorkbook } from "../support/a-workbook";

const SIGNATURE = "00000000000000aa";
const stored = (answers: Json): ReturnType<typeof rememberedAnswers> => rememberedAnswers({ settings: { "partnerTrack.answers": answers } });

describe("answers another version stored", () => {
  test("are read where the shape has stayed the same, and asked for again where they stood there without their layout", () => {
    expect(stored({ bySignature: { [SIGNATURE]: { year: "2025" } } })).toEqual({ [SIGNATURE]: { year: "2025" } });
    expect(stored({ answers: { year: "2025" } })).toEqual({});
    expect(readChoices({ settings: { "partnerTrack.choices": { preset: "full", columns: null, order: "name" } } })).toEqual({ preset: "full", columns: null, order: "name", figures: "values" });
  });

  test("are neither read nor written over where the version is newer, and the detail sheet says so", async () => {
    const settings = { "partnerTrack.answers": { schemaVersion: 2, byLayout: [] }, "partnerTrack.choices": { schemaVersion: 2, look: "bold" } };
    const found = await findCollections(aWorkbook({ settings }));
    expect(found).toMatchObject({ remembered: {}, choices: USUAL_CHOICES, newerSettings: ["partnerTrack.answers", "partnerTrack.choices"] });
    const { plan } = previewComparison(found);
    expect(Object.keys(plan.settings).sort()).toEqual(["partnerTrack.asOf", "partnerTrack.sheets"]);
    expect(plan.sheets.find(({ name }) => name === DETAIL_SHEET)?.values.flat().join("\n")).toContain("A newer version of Partner Track has written this workbook.");
  });
});

describe("whatever stands in the settings of a workbook", () => {
  const key = fc.oneof(fc.constantFrom("__proto__", "constructor", "toString", "schemaVersion", "bySignature", SIGNATURE), fc.string());
  const anything = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, fc.constantFrom<Json>(null, 1, 0, -1, 2, 1e300, true, "2025"), fc.string(), fc.array(tie("value"), { maxLength: 3 }), fc.array(fc.tuple(key, tie("value")), { maxLength: 5 }).map((entries) => Object.fromEntries(entries) as Json)),
  })).value;

  test("is read as answers that are texts, or as none, and changes no object", () => {
    fc.assert(
      fc.property(anything, anything, (answers, bySignature) => {
        for (const given of [answers, { schemaVersion: 1, bySignature }, { schemaVersion: 1, bySignature: { [SIGNATURE]: bySignature } }]) {
          for (const [signature, texts] of Object.entries(stored(given))) {
            expect(signature).toMatch(/^[0-9a-f]{16}$/);
            expect(Object.values(texts).every((text) => typeof text === "string")).toBe(true);
          }
          expect(() => readChoices({ settings: { "partnerTrack.choices": given } })).not.toThrow();
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});
