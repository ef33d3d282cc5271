import fc from "fast-check";
import { requestsByPerson, standingRequests, type IsoDate, type StaffRequest } from "../../../src/domain";

const request = (overrides: Partial<StaffRequest> = {}): StaffRequest => ({
  associate: "Okafor",
  date: "2026-03-02",
  requester: "T1",
  wish: "with",
  where: "Staff requests!A2:D2",
  ...overrides,
});

const requests: fc.Arbitrary<StaffRequest[]> = fc.array(
  fc.record({
    associate: fc.constantFrom("Okafor", "Chen"),
    date: fc.constantFrom<IsoDate>("2026-01-10", "2026-02-10", "2026-03-10"),
    requester: fc.constantFrom("T1", "T2", "T3", "N1"),
    wish: fc.constantFrom<StaffRequest["wish"]>("with", "not with"),
    where: fc.constant("Staff requests!A2:D2"),
  }),
  { maxLength: 15 },
);

describe("Requests by person", () => {
  it("count people, not how often they ask", () => {
    const asked = [request(), request(), request(), request({ requester: "T2", wish: "not with" })];
    expect(requestsByPerson(asked, "Okafor")).toEqual({ with: 1, notWith: 1 });
  });

  it("hold people to their latest wish, wherever it stands in the sheet", () => {
    const latest = request({ date: "2026-06-01", wish: "with", where: "Staff requests!A2:D2" });
    const earlier = request({ date: "2026-01-01", wish: "not with", where: "Staff requests!A3:D3" });
    expect([requestsByPerson([latest, earlier], "Okafor"), requestsByPerson([earlier, latest], "Okafor")]).toEqual([{ with: 1, notWith: 0 }, { with: 1, notWith: 0 }]);
    expect(standingRequests([latest, earlier], "Okafor")).toEqual([latest]);
  });

  it("take the later row of one day", () => {
    expect(requestsByPerson([request({ wish: "not with" }), request({ wish: "with" })], "Okafor")).toEqual({ with: 1, notWith: 0 });
    expect(requestsByPerson([request({ wish: "with" }), request({ wish: "not with" })], "Okafor")).toEqual({ with: 0, notWith: 1 });
  });

  it("know a person whose code is written with other capitals or blanks", () => {
    expect(requestsByPerson([request({ requester: "T1" }), request({ requester: " t1" })], "Okafor")).toEqual({ with: 1, notWith: 0 });
  });

  it("are nobody's where nobody asked", () => {
    expect(requestsByPerson([request({ associate: "Chen" })], "Okafor")).toEqual({ with: 0, notWith: 0 });
  });

  it("come to the number of different people", () => {
    fc.assert(
      fc.property(requests, (asked) => {
        const counts = requestsByPerson(asked, "Okafor");
        expect(counts.with + counts.notWith).toBe(new Set(asked.filter(({ associate }) => associate === "Okafor").map(({ requester }) => requester)).size);
      }),
    );
  });

  it("do not change when somebody repeats what they said last", () => {
    fc.assert(
      fc.property(requests, fc.nat({ max: 3 }), (asked, index) => {
        const standing = standingRequests(asked, "Okafor");
        const again = standing[index];
        fc.pre(again !== undefined);
        expect(requestsByPerson([...asked, again], "Okafor")).toEqual(requestsByPerson(asked, "Okafor"));
      }),
    );
  });

  it("do not change with what is asked about somebody else", () => {
    fc.assert(
      fc.property(requests, (asked) => {
        expect(requestsByPerson(asked.filter(({ associate }) => associate === "Okafor"), "Okafor")).toEqual(requestsByPerson(asked, "Okafor"));
      }),
    );
  });
});
