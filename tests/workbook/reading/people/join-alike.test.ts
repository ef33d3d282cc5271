import { identifyPeople } from "../../../../src/workbook/reading/people/identify-people";

/** Who each label stands for where it has figures at a place: a table and a month. */
function asked(...labels: readonly (readonly [string, string])[]): { names: string[]; questions: (readonly [string, string])[] } {
  const mentions = labels.map(([label, place]) => ({ label, id: null, cents: 100, where: "Payments!B2", places: new Set([place]) }));
  const people = identifyPeople(mentions, {});
  return {
    names: labels.map(([label]) => {
      const identity = people.identify(label, null);
      return identity.kind === "person" ? identity.name : "nobody";
    }),
    questions: people.questions.map(({ question }) => [question.id, question.default] as const),
  };
}

describe("names that may be one person's", () => {
  test.each([["Robert Adler", "Bob Adler"], ["Jen Walsh", "Jen Walsh-Kim"], ["Daniel Okoro", "Danial Okoro"], ["Daniel Okoro", "Daniel Okoor"]])("%j and %j are asked about and kept apart", (one, other) => {
    expect(asked([one, "March"], [other, "April"])).toMatchObject({ names: [one, other], questions: [[expect.stringContaining("person-") as string, "someone-else"]] });
  });

  test("one that goes by a middle name is proposed as one", () => {
    expect(asked(["J. Michael Torres, MD", "March"], ["Michael Torres", "April"])).toEqual({ names: ["Michael Torres", "Michael Torres"], questions: [["person-michael-torres", "j-michael-torres"]] });
  });

  test("are two people's where both stand in one table for one month", () => {
    expect(asked(["Robert Adler", "March"], ["Bob Adler", "March"])).toEqual({ names: ["Robert Adler", "Bob Adler"], questions: [] });
    expect(asked(["James Thomas", "March"], ["Thomas James", "March"]).names).toEqual(["James Thomas", "Thomas James"]);
  });

  test("are one person's where the file says so", () => {
    expect(asked(["OKORO DANIEL MD", "March"], ["Daniel Okoro", "April"])).toEqual({ names: ["Daniel Okoro", "Daniel Okoro"], questions: [] });
    expect(asked(['Robert "Bob" Adler', "March"], ["Bob Adler", "April"])).toEqual({ names: ["Robert Adler", "Robert Adler"], questions: [] });
  });

  test("are not asked about where they have a last name in common and no more", () => {
    expect(asked(["Anil Patel", "March"], ["Sunita Patel", "April"]).questions).toEqual([]);
  });
});
