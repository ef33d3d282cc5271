import fc from "fast-check";
import { PAYER_CLASSES, classifyPayer, namesOnlyAClass } from "../../../src/domain";
import { PAYER_NAMES } from "./payer-names";

const names = PAYER_CLASSES.flatMap((payerClass) => PAYER_NAMES[payerClass].map((name) => ({ name, payerClass })));

describe("The class of a payer", () => {
  it.each(names)("of “$name” is $payerClass", ({ name, payerClass }) => {
    expect(classifyPayer(name)).toBe(payerClass);
  });

  it("of a class's own name is that class", () => {
    expect(PAYER_CLASSES.map(classifyPayer)).toEqual(PAYER_CLASSES);
  });

  it("does not depend on case, on spaces around it or on a full stop behind it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom("", " ", "\u00a0", "  "), ({ name, payerClass }, space) => {
        expect(classifyPayer(`${space}${name.toUpperCase()}${space}.`)).toBe(payerClass);
        expect(classifyPayer(name.toLowerCase())).toBe(payerClass);
      }),
    );
  });

  it("reads the plan before the carrier, for every carrier that sells Medicaid or Medicare Advantage", () => {
    const carriers = ["Aetna", "Anthem", "BCBS", "Cigna", "Humana", "UnitedHealthcare", "Molina", "Health Net", "Kaiser"];
    fc.assert(
      fc.property(fc.constantFrom(...carriers), (carrier) => {
        expect(classifyPayer(`${carrier} Medicaid`)).toBe("Medicaid");
        expect(classifyPayer(`${carrier} Medicare Advantage`)).toBe("Medicare Advantage");
        expect(classifyPayer(`${carrier} Medicare`)).toBe("Medicare Advantage");
        expect(classifyPayer(`Medicare Advantage - ${carrier}`)).toBe("Medicare Advantage");
      }),
    );
  });

  it("is one of the ten, whatever is printed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(PAYER_CLASSES).toContain(classifyPayer(name));
      }),
    );
  });
});

describe("A name that is only a class", () => {
  it.each([...PAYER_CLASSES, "commercial", "MEDICAID", "Self Pay", "Work Comp", "MC", "12"])("includes “%s”", (name) => {
    expect(namesOnlyAClass(name)).toBe(true);
  });

  it.each(["Aetna", "BCBS of Texas", "TennCare", "Humana Gold Plus", "State Farm", ""])("does not include “%s”", (name) => {
    expect(namesOnlyAClass(name)).toBe(false);
  });
});
