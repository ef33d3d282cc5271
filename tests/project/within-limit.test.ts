import { LateError, withinLimit } from "../support/within-limit";

const AN_INSTANT_IN_MINUTES = 1e-6;

test("a part that never ends is given up, by its name", async () => {
  await expect(withinLimit("The bench pane", AN_INSTANT_IN_MINUTES, () => new Promise(() => undefined))).rejects.toThrow(new LateError("The bench pane was not done after 0.000001 minutes and was given up. Nothing was put into the README. Run it again; if it happens again, run that part alone."));
});

test("a part that ends in time, or fails, is heard", async () => {
  await expect(withinLimit("The bench pane", 1, () => Promise.resolve(7))).resolves.toBe(7);
  await expect(withinLimit("The bench pane", 1, () => Promise.reject(new Error("no browser")))).rejects.toThrow("no browser");
});
