import { asWrittenFromJson, asWrittenToJson } from "../../../src/workbook/refresh";
import { aMemoryOf, aTablePlan } from "./a-seen-sheet";

const looks = [[["General", "#FFFFFF", true], ["General", "#FFFFFF", false]], [["General", "#FFFFFF", true], ["General", "#FFFFFF", false]], [["0%", "#000000", true], ["0%", "#000000", true]]];

describe("remembering a sheet as we left it", () => {
  test("it comes back as it went, through JSON", () => {
    const written = { ...aMemoryOf(aTablePlan(["Amy", "Bob"])), looks, page: { orientation: "Landscape", zoom: { scale: 80 } }, conditionals: ["DataBar B3:B4"] };
    const json = JSON.parse(JSON.stringify(asWrittenToJson(written))) as ReturnType<typeof asWrittenToJson>;
    expect(asWrittenFromJson(json)).toEqual(written);
  });

  test("it holds nobody's name and no figure", () => {
    const text = JSON.stringify(asWrittenToJson(aMemoryOf(aTablePlan(["Amaryllis Oleander"]))));
    expect(text).not.toContain("Amaryllis");
    expect(text).not.toContain("Title");
  });

  test("a sheet too large to remember loses its looks first, and then is not followed", () => {
    const people = (count: number): string[] => Array.from({ length: count }, (_, index) => `Person ${index}`);
    const memory = aMemoryOf(aTablePlan(people(300)));
    const lookOfEach = memory.marks.map((row, down) => row.map((_, right) => [`0.${"0".repeat(20)}${down}-${right}`, "#FFFFFF"]));
    expect(asWrittenFromJson(asWrittenToJson({ ...memory, looks: lookOfEach }))).toEqual({ ...memory, looks: null });
    expect(asWrittenToJson(aMemoryOf(aTablePlan(people(3000))))).toBeNull();
  });

  test("what another version wrote, or nobody, is nothing", () => {
    expect([asWrittenFromJson(undefined), asWrittenFromJson(null), asWrittenFromJson({ version: 99 }), asWrittenFromJson("x")]).toEqual([null, null, null, null]);
  });
});
