import fc from "fast-check";
import { plainHeading } from "../../../src/domain/compliance/plain-heading";

describe("A plain heading", () => {
  it.each([
    ["PatientDOB", "patient dob"],
    ["patient_dob", "patient dob"],
    ["  Account #  ", "account #"],
    ["Children’s", "childrens"],
    ["In-house lab: orders", "in house lab orders"],
    ["Año de graduación", "ano de graduacion"],
    ["—", ""],
  ])("of %s is %s", (heading, plain) => {
    expect(plainHeading(heading)).toBe(plain);
  });

  it("is plain already", () => {
    fc.assert(
      fc.property(fc.string(), (heading) => {
        expect(plainHeading(plainHeading(heading))).toBe(plainHeading(heading));
        expect(plainHeading(heading)).not.toMatch(/^ | {2}| $/);
      }),
    );
  });
});
