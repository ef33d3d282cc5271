import fc from "fast-check";
import { maySameFirstName } from "../../../../src/workbook/reading/people/same-first-name";

describe("two first names", () => {
  test.each([["robert", "bob"], ["liz", "elizabeth"], ["dan", "daniel"], ["j michael", "mike"], ["m", "maria"], ["kate", "cathy"], ["ann", "mary ann"]])("%j and %j may be one person's", (one, other) => {
    expect(maySameFirstName(one, other)).toBe(true);
  });

  test.each([["robert", "daniel"], ["maria", "miguel"], ["al", "alexander"], ["anil", "sunita"], ["bob", "bill"]])("%j and %j are not", (one, other) => {
    expect(maySameFirstName(one, other)).toBe(false);
  });

  test("are compared either way round", () => {
    const name = fc.constantFrom("robert", "bob", "j michael", "mike", "ann", "mary ann", "alex", "sandra", "m");
    fc.assert(fc.property(name, name, (one, other) => maySameFirstName(one, other) === maySameFirstName(other, one)));
  });
});
