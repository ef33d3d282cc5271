import { compareGroup } from "../../../src/domain";
import { planAgenda, type AgendaContent } from "../../../src/workbook";
import { assess, GROUP } from "../../domain/assessment/assessment-builders";

const content = (overrides: Partial<AgendaContent> = {}): AgendaContent => ({ comparison: compareGroup(GROUP), assessment: assess(), changed: null, questions: [], warnings: [], ...overrides });
const wordsOf = (overrides: Partial<AgendaContent> = {}): string => planAgenda(content(overrides)).values.map((row) => row.filter((cell) => cell !== null).join(" | ")).join("\n");

describe("the agenda", () => {
  test("takes up every associate, and no partner", () => {
    const words = wordsOf();
    for (const { name } of compareGroup(GROUP).rows) expect(words).toContain(`${name} · `);
    expect(words).not.toContain("Weiss");
  });

  test("leaves room beside each point for the decision, who does it and by when", () => {
    const { values, formats } = planAgenda(content());
    const point = values.findIndex((row) => String(row[0]).startsWith("Put in writing"));
    expect(point).toBeGreaterThan(0);
    expect((values[point] ?? []).slice(1).every((cell) => cell === null)).toBe(true);
    expect(formats.some(({ address, fill }) => fill !== undefined && address.startsWith("B"))).toBe(true);
  });

  test("says what changed since the last meeting, or how to have it said", () => {
    expect(wordsOf()).toContain("No meeting is locked yet");
    const words = wordsOf({ changed: { heldOn: "2026-06-03", lines: [{ who: "Kim", what: "Readiness", before: "61", after: "64" }] } });
    expect(words).toMatch(/since the meeting of 3 June 2026[\s\S]*Kim: Readiness \| 61 \| 64/);
  });

  test("lists what was left open, and says how many more there are", () => {
    const words = wordsOf({ questions: [{ text: "Which column holds the collections?" }], warnings: Array.from({ length: 12 }, (_, index) => `Warning ${index}.`) });
    expect(words).toContain("Which column holds the collections?");
    expect(words).toContain("And 3 more");
  });

  test("writes what people typed as text, whatever it begins with", () => {
    expect(wordsOf({ warnings: ["=HYPERLINK(1)"] })).toContain("=HYPERLINK(1)");
  });

  test("is one page wide for sixty associates too, with no merged cell", () => {
    const [first] = GROUP.physicians;
    const many = { ...GROUP, physicians: Array.from({ length: 60 }, (_, index) => ({ ...(first ?? GROUP.physicians[0]), name: `Associate ${index}` }) as (typeof GROUP.physicians)[number]) };
    const sheet = planAgenda(content({ comparison: compareGroup(many), assessment: assess({}, many) }));
    expect(sheet.print).toMatchObject({ orientation: "portrait", pagesTall: null });
    expect(sheet.merges).toEqual([]);
    expect(sheet.formats.length).toBeLessThan(1_500);
  });
});
