import { comparable } from "../../src/actions/comparable";
import { aGroup, aPhysician, aReading } from "../support/a-group";

describe("a reading that can be compared", () => {
  test("is handed on as it is", () => {
    const reading = aReading();
    expect(comparable(reading)).toBe(reading);
  });

  test("needs somebody", () => {
    expect(comparable(aReading({ group: aGroup({ physicians: [] }) }))).toMatchObject({ outcome: "refuse", problem: "no_provider" });
  });

  test("needs a complete quarter", () => {
    const group = aGroup({ quarters: ["2026Q3"], incompleteQuarters: ["2026Q3"] });
    expect(comparable(aReading({ group }))).toMatchObject({ outcome: "refuse", problem: "no_period" });
    expect(comparable(aReading({ group: aGroup({ quarters: [] }) }))).toMatchObject({ outcome: "refuse", problem: "no_period" });
  });

  test("partners alone are compared: nobody has to be an associate", () => {
    const partners = aReading({ group: aGroup({ physicians: [aPhysician({ role: "partner" }), aPhysician({ name: "Sam Oduya", role: "unknown" })] }) });
    expect(comparable(partners)).toBe(partners);
  });

  test("needs no roles at all", () => {
    const group = aGroup({ physicians: [aPhysician({ role: "unknown" })] });
    expect(comparable(aReading({ group })).outcome).toBe("records");
  });

  test("does not speak where the reader itself asks or refuses", () => {
    const asking = aReading({ outcome: "ask", group: aGroup({ physicians: [] }) });
    expect(comparable(asking)).toBe(asking);
  });
});
