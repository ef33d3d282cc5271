import { mentionsAnother } from "../../../src/domain";

describe("a text that names somebody else", () => {
  test("is found by a surname, whatever its case and accents", () => {
    expect(mentionsAnother("MUÑOZ cardiology", "Amara Osei", ["Inés Munoz"])).toBe(true);
  });

  test("is not found by half a word, nor by a word of the own name", () => {
    expect(mentionsAnother("Kimball Health", "Amara Osei", ["Grace Kim"])).toBe(false);
    expect(mentionsAnother("Grace Health", "Grace Osei", ["Grace Kim"])).toBe(false);
  });
});
