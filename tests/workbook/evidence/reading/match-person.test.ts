import fc from "fast-check";
import { personMatcher } from "../../../../src/workbook/evidence/reading/match-person";

const PEOPLE = ["Daniel Okafor", "Grace Kim", "John A. Smith", "John B. Smith", "Ana López", "Peter Hale Jr"];
const match = personMatcher(PEOPLE);

describe("whom a name stands for", () => {
  test.each([
    ["Okafor, Daniel MD", "Daniel Okafor"],
    ["Dr. Daniel Okafor", "Daniel Okafor"],
    ["DANIEL OKAFOR", "Daniel Okafor"],
    ["Daniel T. Okafor, MD, FACC", "Daniel Okafor"],
    ["kim, grace", "Grace Kim"],
    ["John A. Smith", "John A. Smith"],
    ["Smith, John B", "John B. Smith"],
    ["Ana Lopez", "Ana López"],
    ["  Grace   Kim ", "Grace Kim"],
    ["Hale Jr., Peter", "Peter Hale Jr"],
  ])("%s is %s", (label, name) => {
    expect(match(label)).toEqual({ kind: "one", name });
  });

  test("namesakes are not told apart by what they share", () => {
    expect(match("John Smith")).toEqual({ kind: "several", names: ["John A. Smith", "John B. Smith"] });
  });

  test.each([
    ["Okafor", ["Daniel Okafor"]],
    ["D. Okafor", ["Daniel Okafor"]],
    ["OKAFOR D", ["Daniel Okafor"]],
    ["Peter Hale", ["Peter Hale Jr"]],
    ["John C. Smith", ["John A. Smith", "John B. Smith"]],
    ["Marta Ruiz", []],
    ["Okafor/Kim", []],
    ["???", []],
    ["12345", []],
  ])("%s is nobody for sure", (label, alike) => {
    expect(match(label)).toEqual({ kind: "nobody", alike });
  });

  test("property: whatever the label, only somebody of the collections is named", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(...PEOPLE)), fc.array(fc.string({ minLength: 1 })), (label, people) => {
        const found = personMatcher(people)(label);
        if (found.kind === "one") expect(people).toContain(found.name);
        if (found.kind === "several") expect(found.names.every((name) => people.includes(name))).toBe(true);
      }),
    );
  });

  test("property: the collections' own spelling always names its owner, in either order", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PEOPLE), (name) => {
        expect(match(name)).toEqual({ kind: "one", name });
        expect(match(name.toUpperCase())).toEqual({ kind: "one", name });
      }),
    );
  });
});
