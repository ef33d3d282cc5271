import { overheadBearers } from "../../../src/domain";
import { group, physician } from "../comparison/group-builders";

const eight = <T>(value: T): T[] => Array.from({ length: 8 }, () => value);

describe("Who carries the overhead", () => {
  it("is everybody with a part in the last four quarters, and the parts add up to the total", () => {
    const carried = overheadBearers(group({ physicians: [physician({ overhead: eight(100) }), physician({ name: "Weiss", role: "partner", overhead: eight(50), cfte: eight(0.5) })] }));
    expect(carried).toEqual({
      total: 600,
      bearers: [
        { name: "Okafor", collections: 120_000_000, cfte: 1, visits: null },
        { name: "Weiss", collections: 120_000_000, cfte: 0.5, visits: null },
      ],
    });
  });

  it("is nobody where the workbook has no overhead", () => {
    expect(overheadBearers(group())).toBeNull();
  });
});
