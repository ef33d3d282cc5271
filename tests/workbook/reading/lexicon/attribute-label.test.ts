import { isAttributeLabel } from "../../../../src/workbook/reading/lexicon/attribute-label";

describe("a row among periods under people's names", () => {
  test.each(["NPI", "NPI #", "Credentials", "Specialty", "Sub-Specialty", "Status", "Hire Date", "cFTE", "Clinical FTE", "Provider ID"])("that is labelled %j tells of them", (label) => {
    expect(isAttributeLabel(label)).toBe(true);
  });

  test.each(["Jan 2024", "Total", "Payments", "Site visits", "Smith", ""])("that is labelled %j does not", (label) => expect(isAttributeLabel(label)).toBe(false));
});
