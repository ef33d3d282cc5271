import fc from "fast-check";
import { GROWTH_KINDS } from "../../../src/domain";
import { dependsOn } from "../../../src/domain/retention/depends-on";
import { anyGrowths, growth } from "./growth-rows";

describe("What depends on an associate", () => {
  it("is a service line, a site or a source of inbound referrals, and nothing else", () => {
    expect(GROWTH_KINDS.filter((kind) => dependsOn([growth({ kind })], "Okafor").any === true)).toEqual(["inbound referrals", "service line", "site"]);
  });

  it("is not known where no rows are kept, or where rows do not say", () => {
    expect(dependsOn(null, "Okafor")).toEqual({ any: null, records: [], unanswered: 0 });
    expect(dependsOn([growth({ dependsOnAssociate: null })], "Okafor")).toMatchObject({ any: null, unanswered: 1 });
  });

  it("is settled by one row that does, and by all that do not", () => {
    expect(dependsOn([growth(), growth({ dependsOnAssociate: null })], "Okafor")).toMatchObject({ any: true, unanswered: 1 });
    expect(dependsOn([growth({ dependsOnAssociate: false })], "Okafor")).toMatchObject({ any: false, unanswered: 0 });
    expect(dependsOn([], "Okafor").any).toBe(false);
  });

  it("is never shown by somebody else's rows", () => {
    fc.assert(
      fc.property(anyGrowths, (rows) => {
        const others = rows.map((each) => ({ ...each, associate: "Park" }));
        expect(dependsOn(others, "Okafor")).toEqual(dependsOn([], "Okafor"));
      }),
    );
  });
});
