import { payerOrPatient } from "../../../../src/workbook/reading/people/payer-or-patient";

describe("a payer's name as it may be shown", () => {
  test.each(["Underhill, Primrose", "Bertram Gamwich", "Molina, Jose", "KAISER, ANN M", "Oscar Lopez"])("%s is a patient", (name) => {
    expect(payerOrPatient(name, "")).toBe("Patient");
  });

  test.each([
    ...["Aetna", "Aetna, PPO", "Medicare Part B", "Mutual of Omaha", "Golden Rule", "Harvard Pilgrim", "Kaiser Permanente", "Molina Healthcare", "State Farm", "Blue Shield of California"],
    ...["Great West Life", "United Healthcare", "Oxford Health Plans", "Self Pay", "Fidelis Care", "UHC Community Plan", "Tufts Health Plan", "Workers Comp", "Patient"],
  ])("%s is none", (name) => expect(payerOrPatient(name, "")).toBe(name));

  test("is a patient whoever it is where the class beside it says so", () => {
    expect(payerOrPatient("Primrose", "Patient")).toBe("Patient");
    expect(payerOrPatient("Self Pay", "Self-Pay")).toBe("Self Pay");
  });

  test.each([
    ["Aetna PPO - Member ID W551203", "Aetna PPO"],
    ["Medicare (1EG4TE5MK73)", "Medicare"],
    ["BCBS of Texas, Policy #: ZGP123456789", "BCBS of Texas"],
    ["Cigna 62308", "Cigna 62308"],
    ["Humana Gold Plus 2024", "Humana Gold Plus 2024"],
  ])("%s goes without the member's number", (printed, shown) => expect(payerOrPatient(printed, "")).toBe(shown));
});
