import { inTime, patience } from "../../src/excel/patience";

describe("inTime", () => {
  const usual = patience.milliseconds;
  afterEach(() => {
    patience.milliseconds = usual;
  });

  test("an answer that comes is passed on, a failure too", async () => {
    expect(await inTime(Promise.resolve(7), "reading")).toBe(7);
    await expect(inTime(Promise.reject(new RangeError("no")), "reading")).rejects.toThrow(RangeError);
  });

  test("a silence is given up with its own kind, and says what we were about", async () => {
    patience.milliseconds = 5;
    await expect(inTime(new Promise(() => undefined), "reading the sheets")).rejects.toMatchObject({ kind: "no-answer", detail: { doing: "reading the sheets", workbook: "untouched" } });
  });

  test("what comes too late is not heard", async () => {
    patience.milliseconds = 5;
    const late = new Promise((resolve) => setTimeout(() => resolve("late"), 30));
    await expect(inTime(late, "reading")).rejects.toMatchObject({ kind: "no-answer" });
    expect(await late).toBe("late");
  });
});
