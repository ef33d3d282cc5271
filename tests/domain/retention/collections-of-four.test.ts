import fc from "fast-check";
import { collectionsOfFour } from "../../../src/domain/retention/collections-of-four";
import { physicians } from "../comparison/any-group";
import { group, physician, rowOf } from "../comparison/group-builders";

const four = (collections: (number | null)[]): ReturnType<typeof collectionsOfFour>[number] | undefined => collectionsOfFour(group({ physicians: [physician({ collections })] }))[0];

describe("Collections of the last four quarters", () => {
  it("are the last four, added up", () => {
    expect(four([1, 1, 1, 1, 10, 20, 30, 40])).toEqual({ name: "Okafor", known: 100, isWhole: true });
  });

  it("are what there is where a quarter is missing, and say that they are not whole", () => {
    expect(four([1, 1, 1, 1, 10, null, 30, 0])).toEqual({ name: "Okafor", known: 40, isWhole: false });
    expect(four([1, 1, 1, 1, null, 0, null, null])).toEqual({ name: "Okafor", known: null, isWhole: false });
  });

  it("agree with the comparison wherever they are whole", () => {
    fc.assert(
      fc.property(physicians, (everyone) => {
        const record = group({ physicians: everyone.map((each) => ({ ...each, role: "associate" as const })) });
        collectionsOfFour(record).forEach(({ name, known, isWhole }) => expect(rowOf(record, name).collectionsLastFour).toBe(isWhole ? known : null));
      }),
    );
  });
});
