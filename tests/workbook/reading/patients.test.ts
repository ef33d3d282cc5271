import { output, read, sheet, type Rows } from "./builders";

const rows: Rows = [
  ["Patient Name", "MRN", "Claim No", "DOB", "Policy", "Post Date", "Rendering Provider", "Referring Provider", "Primary Insurance", "Paid"],
  ["DOE, JANE", "M5501", "C9001", "1/2/1980", "P7701", "1/2/2024", "LEE, ANN MD", "Whodunit, Doctor", "Aetna", 55],
  ["ROE, JIM", "M5502", "C9002", "1/2/1981", "P7702", "2/2/2024", "LEE, ANN MD", "Whodunit, Doctor", "Aetna", "DOE, JANE"],
  ["POE, JOE", "M5503", "C9003", "1/2/1982", "P7703", "someday", "LEE, ANN MD", "Whodunit, Doctor", "Aetna", 12],
  ["MOE, ZOE", "M5504", "C9004", "1/2/1983", "P7704", "4/2/2024", "LEE, ANN MD", "Whodunit, Doctor", "Aetna", 7],
];

describe("patients", () => {
  test("leave no trace in what is read, even where a row has slipped out of its columns", () => {
    for (const text of [JSON.stringify(read([sheet("Payments", rows)])), JSON.stringify(output(rows))]) {
      expect(text).not.toMatch(/DOE|ROE|POE, JOE|MOE, ZOE|M550|C900|P770|1980|Whodunit/i);
    }
  });

  test("do not keep the rest from being read", () => {
    expect(output(rows).series).toEqual({ "Ann Lee": { collections: [null, 7], cfte: null, payers: { Aetna: 62 } } });
  });
});

describe("patients in a report grouped by them", () => {
  const grouped = (printed: number): Rows => [
    ["Provider", "Patient", "Post Date", "Payment"],
    ["LEE, ANN MD", "Underhill, Primrose", "1/2/2024", 55],
    ["LEE, ANN MD", "Underhill, Primrose", "2/2/2024", 45],
    ["", "Total for Underhill, Primrose", "", printed],
    ["LEE, ANN MD", "Gamwich, Bertram", "3/2/2024", 30],
    ["LEE, ANN MD", "Gamwich, Bertram", "3/4/2024", 10],
    ["", "Gamwich, Bertram Total", "", 40],
    ["Total for LEE, ANN MD", "", "", 100 + 40],
  ];

  test("are not named where their totals tie", () => {
    const { tie_out: tieOut } = output(grouped(100));
    expect(tieOut.map(({ what }) => what)).toEqual(["Subtotal, Payment", "Subtotal, Payment", "Total for LEE, ANN MD, Payment"]);
  });

  test("are not named where their totals do not", () => {
    const { outcome, why } = output(grouped(101));
    expect(outcome).toBe("refuse");
    expect(why).toContain('Payments!D4 ("Subtotal, Payment") says $101.00');
  });
});
