import { identifyPeople } from "../../../../src/workbook/reading/people/identify-people";
import type { Mention } from "../../../../src/workbook/reading/people/mention";

const mention = (label: string, id: string | null = null, places: readonly string[] = []): Mention => ({ label, id, cents: 100_00, where: "Payments!B2", places: new Set(places) });

function names(mentions: readonly Mention[], answers: Readonly<Record<string, string>> = {}): { names: string[]; questions: string[] } {
  const people = identifyPeople(mentions, answers);
  return {
    names: mentions.map(({ label, id }) => {
      const identity = people.identify(label, id);
      return identity.kind === "person" ? identity.name : `nobody: ${identity.label}`;
    }),
    questions: people.questions.map(({ question }) => question.id),
  };
}

describe("who a label stands for", () => {
  test("spellings of one name are one person, shown in mixed case with their accents", () => {
    const labels = ["MULLER, JORG MD", "M\u00fcller, J\u00f6rg", "Dr. Jorg Muller"].map((label) => mention(label));
    expect(names(labels)).toEqual({ names: Array(3).fill("J\u00f6rg M\u00fcller"), questions: [] });
  });

  test("a hyphen or a missing middle initial makes nobody new", () => {
    const labels = ["Garcia-Lopez, Maria", "Maria Garcia Lopez", "Maria R. Garcia-Lopez"].map((label) => mention(label));
    expect(new Set(names(labels).names).size).toBe(1);
  });

  test("different middle initials part namesakes without a question", () => {
    expect(names([mention("Smith, John A"), mention("Smith, John B")])).toEqual({ names: ["John A. Smith", "John B. Smith"], questions: [] });
  });

  test("a namesake without an initial is asked about and kept apart meanwhile", () => {
    const labels = [mention("Smith, John A"), mention("Smith, John B"), mention("Smith, John")];
    expect(names(labels)).toEqual({ names: ["John A. Smith", "John B. Smith", "John Smith"], questions: ["person-john-smith"] });
    expect(names(labels, { "person-john-smith": "john-a-smith" })).toEqual({ names: ["John A. Smith", "John B. Smith", "John A. Smith"], questions: [] });
  });

  test("father and son are asked about", () => {
    const labels = [mention("Smith Jr, John"), mention("Smith, John")];
    expect(names(labels)).toEqual({ names: ["John Smith", "John Smith"], questions: ["person-john-smith"] });
    expect(names(labels, { "person-john-smith": "someone-else" })).toEqual({ names: ["John Smith Jr", "John Smith"], questions: [] });
  });

  test("NPIs settle what spellings cannot", () => {
    const labels = [mention("J Smith", "1234567890"), mention("Smith, John", "1234567890"), mention("Lee, Ann", "1111111111")];
    expect(names(labels)).toEqual({ names: ["John Smith", "John Smith", "Ann Lee"], questions: [] });
    const namesakes = [mention("Smith, John", "1234567890"), mention("Smith, John", "1234567891")];
    expect(names(namesakes)).toEqual({ names: ["John Smith (7890)", "John Smith (7891)"], questions: [] });
  });

  test("an initial that fits one person is proposed, and one that fits two is not", () => {
    const one = [mention("Smith, John"), mention("J. Smith")];
    expect(names(one)).toEqual({ names: ["John Smith", "John Smith"], questions: ["person-j-smith"] });
    expect(names(one, { "person-j-smith": "someone-else" })).toEqual({ names: ["John Smith", "J Smith"], questions: [] });
    const two = [mention("Smith, John"), mention("Smith, Jane"), mention("SMITH J")];
    expect(names(two)).toEqual({ names: ["John Smith", "Jane Smith", "J Smith"], questions: ["person-j-smith"] });
  });

  test("a short name that fits nobody is a person of its own", () => {
    expect(names([mention("Lee, Ann"), mention("J. Smith")])).toEqual({ names: ["Ann Lee", "J Smith"], questions: [] });
  });

  test("money of nobody goes to nobody, and two names in one label are asked about", () => {
    const labels = ["Unassigned", "", "Locum - Jones", "Smith/Lee"].map((label) => mention(label));
    expect(names(labels)).toEqual({ names: ["nobody: Unassigned", "nobody: (blank)", "nobody: Locum - Jones", "nobody: Smith/Lee"], questions: ["several-people"] });
    expect(names(labels, { "several-people": "nobody" }).questions).toEqual([]);
  });

  test("a question says what each answer does to the money", () => {
    const [question] = identifyPeople([mention("Smith, John"), mention("J. Smith")], {}).questions;
    expect(question).toMatchObject({
      problem: "ambiguous_provider",
      question: { where: ["Payments!B2"], default: "john-smith", options: [{ id: "john-smith", effect: expect.stringContaining("$100.00") as string }, { id: "someone-else" }] },
    });
  });

  test("a code of the file's own joins spellings one person may have", () => {
    expect(names([mention("HARLOW, ROBERT", "RH1"), mention("Bob Harlow", "RH1"), mention("Iyer, Meera", "MI2")])).toEqual({ names: ["Robert Harlow", "Robert Harlow", "Meera Iyer"], questions: [] });
    expect(names([mention("Walsh, Jen", "W1"), mention("Walsh-Kim, Jen", "W1")]).names).toEqual(["Jen Walsh", "Jen Walsh"]);
  });

  test("a code beside people who cannot be one, such as a site's, joins nobody", () => {
    const labels = [mention("Patel, Anil", "01"), mention("Patel, Sunita", "01"), mention("Robert Harlow", "02"), mention("Bob Harlow", "02")];
    expect(new Set(names(labels).names).size).toBe(4);
  });
});
