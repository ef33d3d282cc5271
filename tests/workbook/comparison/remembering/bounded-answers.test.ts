import fc from "fast-check";
import { compareGroup } from "../../../../src/domain";
import { DETAIL_SHEET, planComparison, type Answers, type WritePlan } from "../../../../src/workbook";
import { boundedAnswers, jsonBytes, MOST_SETTINGS_BYTES } from "../../../../src/workbook/comparison/remembering";
import { aGroup, aReading } from "../../../support/a-group";

const signatures = (count: number): string[] => Array.from({ length: count }, (_, index) => index.toString(16).padStart(16, "0"));
/** As many answers as a group with that many people might give, some three hundred bytes each. */
const manyAnswers = (people: number): Answers => Object.fromEntries(Array.from({ length: people }, (_, index) => [`role-${"Ä".repeat(140)}${index}`, "associate"]));

function planWith(answers: Answers, remembered: Readonly<Record<string, Answers>> = {}): WritePlan {
  const group = aGroup();
  return planComparison(compareGroup(group), aReading({ group }), { answers, remembered });
}

const rememberedIn = (plan: WritePlan): Readonly<Record<string, Answers>> => (plan.settings["partnerTrack.answers"] as { bySignature: Record<string, Answers> }).bySignature;
const detailWords = (plan: WritePlan): string => plan.sheets.find(({ name }) => name === DETAIL_SHEET)?.values.flat().join("\n") ?? "";
const THIS_LAYOUT = aReading().signature;

describe("what a workbook remembers", () => {
  test("is counted as a file stores it", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => expect(jsonBytes(value as never)).toBe(Buffer.byteLength(JSON.stringify(value), "utf8"))));
  });

  test("never takes more than 64 KB, whatever is to be remembered", () => {
    const answers = fc.dictionary(fc.string({ maxLength: 900, unit: "grapheme" }), fc.string({ maxLength: 900, unit: "grapheme" }), { maxKeys: 40 });
    fc.assert(
      fc.property(answers, fc.array(answers, { maxLength: 30 }), (given, others) => {
        const plan = planWith(given, Object.fromEntries(signatures(others.length).map((signature, index) => [signature, others[index] ?? {}])));
        expect(jsonBytes(plan.settings)).toBeLessThanOrEqual(MOST_SETTINGS_BYTES);
      }),
      { numRuns: 15 },
    );
  });

  test("lets the oldest layouts go first, and says how many on the detail sheet", () => {
    const remembered = Object.fromEntries(signatures(20).map((signature) => [signature, manyAnswers(20)]));
    const plan = planWith({ "date-basis": "posting" }, remembered);
    const kept = Object.keys(rememberedIn(plan));
    expect(kept.at(-1)).toBe(THIS_LAYOUT);
    expect(kept.length).toBeLessThan(21);
    expect(kept.slice(0, -1)).toEqual(signatures(20).slice(-(kept.length - 1)));
    expect(detailWords(plan)).toContain(`The answers given for ${21 - kept.length} other layouts take more room than the settings of a workbook have, 64 KB, and are not remembered.`);
  });

  test("keeps what was known where the answers given now are too many, and still writes by them", () => {
    const plan = planWith(manyAnswers(500), { "00000000000000ff": { year: "2025" } });
    expect(rememberedIn(plan)).toEqual({ "00000000000000ff": { year: "2025" } });
    expect(detailWords(plan)).toContain("The answers given now take more room than the settings of a workbook have");
  });

  test("says nothing where everything fits, and has this layout last", () => {
    const remembered = { [THIS_LAYOUT]: { year: "2024" }, "00000000000000ff": { year: "2023" } };
    const plan = planWith({ year: "2025" }, remembered);
    expect(Object.entries(rememberedIn(plan))).toEqual([["00000000000000ff", { year: "2023" }], [THIS_LAYOUT, { year: "2025" }]]);
    expect(detailWords(plan)).not.toContain("64 KB");
    expect(boundedAnswers({}, "a", {}, 1_000).findings).toEqual([]);
  });
});
