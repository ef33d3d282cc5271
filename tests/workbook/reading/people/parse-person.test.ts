import fc from "fast-check";
import { isPersonName } from "../../../../src/workbook/reading/people/is-person-name";
import { parsePerson } from "../../../../src/workbook/reading/people/parse-person";
import { namesSeveralPeople } from "../../../../src/workbook/reading/people/several-people";

describe("a provider label", () => {
  test.each([
    "John Smith",
    "SMITH, JOHN",
    "SMITH, JOHN MD",
    "Smith, John A., M.D.",
    "Smith, John A MD FACS",
    "Dr. John Smith",
    "Dr John A. Smith, MD, PhD",
    "john smith",
    "Smith,John",
    "1234 - Smith, John",
    "Smith, John [1023]",
    "Smith, John (12345)",
    "SMITH, JOHN  DO",
    "Smith\u00a0, John",
  ])("%j is John Smith", (label) => expect(parsePerson(label)).toMatchObject({ text: "John Smith", first: "john", last: "smith" }));

  test.each([
    ["O'BRIEN, PAT DO", "Pat O'Brien"],
    ["MCDONALD, RON", "Ron McDonald"],
    ["GARCIA-LOPEZ, MARIA", "Maria Garcia-Lopez"],
    ["M\u00fcller, J\u00f6rg", "J\u00f6rg M\u00fcller"],
    ["Lee, Mary Ann NP", "Mary Ann Lee"],
    ["van der Berg, Anna", "Anna van der Berg"],
    ["Ma, Lin MD", "Lin Ma"],
    ["Do, Kim", "Kim Do"],
    ["DO, LINH", "Linh Do"],
    ["Dr. Linh Do", "Linh Do"],
    ["LEE, JOHN DO", "John Lee"],
    ["John Lee Do", "John Lee"],
    ["MA, KEVIN MD", "Kevin Ma"],
    ["Okafor, Daniel - TERMED", "Daniel Okafor"],
    ["Okafor, Daniel \u2013 Eastgate", "Daniel Okafor"],
    ["Daniel Okafor MD - PT", "Daniel Okafor"],
    ["Daniel Okafor, MD*", "Daniel Okafor"],
    ["Daniel Okafor \u00b2", "Daniel Okafor"],
    ["Daniel Okafor\u2020 (retired 6/2024)", "Daniel Okafor"],
    ['Robert "Bob" Harlow', "Robert Harlow"],
  ])("%j is shown as %j", (label, text) => expect(parsePerson(label)?.text).toBe(text));

  test("middle initials and suffixes are kept apart from the name", () => {
    expect(parsePerson("Smith Jr., John A., MD")).toMatchObject({ text: "John Smith", middleInitials: "a", suffix: "jr" });
    expect(parsePerson("John Smith III")).toMatchObject({ text: "John Smith", suffix: "iii" });
  });

  test("initials may stand on either side of the name", () => {
    expect(parsePerson("SMITH JA")).toMatchObject({ first: "j", last: "smith", middleInitials: "a" });
    expect(parsePerson("SMITH_JOHN_A")).toMatchObject({ first: "john", last: "smith", middleInitials: "a" });
    expect(parsePerson("J. Smith")).toMatchObject({ first: "j", last: "smith" });
    expect(parsePerson("Dr. Smith")).toMatchObject({ first: "", last: "smith" });
  });

  test("a dash may join two last names, or follow a code", () => {
    expect(parsePerson("Maria Garcia - Lopez")?.last).toContain("lopez");
    expect(parsePerson("1234 - Lopez, Maria")).toMatchObject({ first: "maria", last: "lopez" });
  });

  test("a number alone is no name", () => {
    expect(parsePerson("1234567890")).toBeNull();
  });

  test("case, order, titles and degrees never change who is meant", () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{3,8}$/).filter((word) => isPersonName(`Ann ${word}`) && !/^(?:Prof|Miss|Mc)/.test(word));
    fc.assert(
      fc.property(name, name, fc.constantFrom("", " MD", ", DO", " M.D.", ", MD, FACS"), (first, last, degree) => {
        const spellings = [`${first} ${last}${degree}`, `Dr. ${first} ${last}`, `${last}, ${first}${degree}`, `${last}, ${first}`.toUpperCase(), `${last.toUpperCase()}, ${first.toUpperCase()}${degree}`];
        for (const spelling of spellings) {
          expect(parsePerson(spelling)).toMatchObject({ first: first.toLowerCase(), last: last.toLowerCase(), text: `${first} ${last}` });
        }
      }),
    );
  });
});

describe("telling people from other labels", () => {
  test.each(["Smith, John", "John Smith MD", "Dr. Lee", "Ann Lee", "Dr. Pool", "Dr. Group", "Dr. Cash"])("%j is a person", (text) => expect(isPersonName(text)).toBe(true));

  test.each(["Total", "Practice", "Cardiology Group", "All Providers", "Jan 2024", "$500", "Month", "Unassigned", "Notes"])("%j is none", (text) => {
    expect(isPersonName(text)).toBe(false);
  });

  test.each([
    ["Smith/Jones", true],
    ["Smith & Lee", true],
    ["Dr. Smith and Dr. Lee", true],
    ["Smith, John MD/PhD", false],
    ["Anderson, Sandy", false],
  ])("%j names several: %s", (text, several) => expect(namesSeveralPeople(text)).toBe(several));
});
