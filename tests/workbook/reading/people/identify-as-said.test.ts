import fc from "fast-check";
import { identifyAsSaid } from "../../../../src/workbook/reading/people/identify-as-said";
import type { Mention } from "../../../../src/workbook/reading/people/mention";

const mention = (label: string): Mention => ({ label, id: null, cents: 100_00, where: "Payments!B2", places: new Set() });

function whoIs(labels: readonly string[], answers: Readonly<Record<string, string>>): string[] {
  const { identify } = identifyAsSaid(labels.map(mention), answers);
  return labels.map((label) => {
    const identity = identify(label, null);
    return identity.kind === "person" ? identity.name : `nobody: ${identity.label}`;
  });
}

describe("whom a name stands for, as the manager says", () => {
  test("nobody: a name that reads as a person's is none", () => {
    expect(whoIs(["Ann Lee", "Rose Garden"], { "who-rose-garden": "nobody" })).toEqual(["Ann Lee", "nobody: Rose Garden"]);
  });

  test("another person: a new last name that nothing in the file gives away", () => {
    expect(whoIs(["Ann Lee", "Ann Castellanos"], { "who-ann-castellanos": "as-ann-lee" })).toEqual(["Ann Lee", "Ann Lee"]);
  });

  test("a person of their own: a name that reads as nobody's, or was joined with another", () => {
    expect(whoIs(["Ann Lee", "Grace Pool"], { "who-grace-pool": "own" })).toEqual(["Ann Lee", "Grace Pool"]);
    expect(whoIs(["Ann Lee", "LEE, ANN"], { "who-lee-ann": "own" })).toEqual(["Ann Lee", "LEE, ANN"]);
  });

  test("somebody who is one only because it was said of them", () => {
    expect(whoIs(["Grace Pool", "Ann Lee"], { "who-grace-pool": "own", "who-ann-lee": "as-grace-pool" })).toEqual(["Grace Pool", "Grace Pool"]);
  });

  test("a namesake, whatever they are called once this name is set aside", () => {
    expect(whoIs(["Smith, John A", "Smith, John B"], { "who-smith-john-b": "as-john-a-smith" })).toEqual(["John Smith", "John Smith"]);
  });

  test.each(["as-nobody-here", "anything", ""])("%p is somebody who is not in the workbook: the name is read as it is printed", (answer) => {
    expect(whoIs(["Ann Lee", "Bo Chan"], { "who-bo-chan": answer })).toEqual(["Ann Lee", "Bo Chan"]);
  });

  test("it is told as a finding, with its cell", () => {
    const { findings } = identifyAsSaid(["Ann Lee", "Rose Garden"].map(mention), { "who-rose-garden": "nobody" });
    expect(findings).toEqual([{ severity: "note", code: "name_said", text: '"Rose Garden" is read as nobody, as you said.', where: "Payments!B2" }]);
  });

  test("what is said of one name moves no other", () => {
    const names = ["Ann Lee", "Bo Chan", "Cy Diaz", "Di Evans"];
    fc.assert(
      fc.property(fc.nat(3), fc.constantFrom("nobody", "own", "as-ann-lee", "as-di-evans", "as-nobody-here"), (place, answer) => {
        const label = names[place] ?? "";
        const said = whoIs(names, { [`who-${label.toLowerCase().replace(" ", "-")}`]: answer });
        expect(said.filter((_, index) => index !== place)).toEqual(names.filter((_, index) => index !== place));
      }),
    );
  });
});
