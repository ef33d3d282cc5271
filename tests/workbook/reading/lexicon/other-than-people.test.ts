import fc from "fast-check";
import { otherThanPeople } from "../../../../src/workbook/reading/lexicon/other-than-people";

describe("a label among providers", () => {
  test.each([
    "Cardiology", "General Surgery", "Pain Management", "Vein Center", "Internal Medicine", "Northgate ASC", "X-ray", "Infusion", "Allergy Shots", "Bank deposits", "Less refunds",
    "Net of refunds", "Medical director stipend", "CRNA", "PA/NP", "Hospitalists", "Provider 5", "Open position", "Blue Cross", "Self Pay", "Downtown", "75 %", "Medicine, Internal", "Fellows", "Site 2",
  ])("%j speaks of no person", (label) => expect(otherThanPeople(label)).toBe("surely"));

  test.each(["North", "Eastern", "Cash"])("%j may be a surname", (label) => expect(otherThanPeople(label)).toBe("perhaps"));

  test.each(["Okafor", "JS", "Ana Lee", "Church, Diane", "Cash, Penny", "Lab, Karen", "Dr. Pool", "Dr. North", "Test, Al MD", "Hill", "Oscar Diaz", "Al Banks", "John Fellows", "Mary Sites", ""])(
    "%j may be a person's name",
    (label) => expect(otherThanPeople(label)).toBeNull(),
  );

  test("is a name where a title stands before it or a degree behind it", () => {
    fc.assert(fc.property(fc.constantFrom("North", "Lab", "Cash", "Services", "Rooms"), (word) => otherThanPeople(`Dr. ${word}`) === null && otherThanPeople(`Ana ${word}, MD`) === null));
  });
});
