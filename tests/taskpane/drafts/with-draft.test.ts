import fc from "fast-check";
import { NO_DRAFTS, withDraft, type DraftField } from "../../../src/taskpane/drafts";

const field = (text: string, over: string | null = null): DraftField => ({ text, over });

test("a field typed later stands in place of the one before, and others stay", () => {
  const begun = withDraft(NO_DRAFTS, "scale", { one: field("1"), two: field("2") });
  expect(withDraft(begun, "scale", { two: field("3") })).toEqual({ scale: { one: field("1"), two: field("3") } });
});

test("a field taken back is gone, and a draft discarded is empty", () => {
  const begun = withDraft(NO_DRAFTS, "scale", { one: field("1"), two: field("2") });
  expect(withDraft(begun, "scale", { one: null })).toEqual({ scale: { two: field("2") } });
  expect(withDraft(begun, "scale", null)).toEqual({ scale: {} });
});

test("one draft never touches another", () => {
  const names = fc.constantFrom("scale", "roles", "lock", "what-if", "what-if-topic" as const);
  fc.assert(
    fc.property(names, names, fc.string(), (name, other, text) => {
      fc.pre(name !== other);
      const drafts = withDraft(NO_DRAFTS, other, { any: field("kept") });
      expect(withDraft(drafts, name, { any: field(text) })[other]).toBe(drafts[other]);
      expect(withDraft(drafts, name, null)[other]).toBe(drafts[other]);
    }),
  );
});
