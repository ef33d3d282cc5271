/** How one made-up physician's collections run. */
export interface SamplePerson {
  readonly name: string;
  /** As the billing system prints it; a second spelling is used in some months where there is one. */
  readonly billed: readonly [string, string?];
  readonly credentials: "MD" | "DO";
  readonly role: "Partner" | "Associate";
  readonly start: readonly [year: number, month: number, day: number];
  readonly trackYears: number | null;
  readonly cfte: number;
  /** Dollars a month per clinical FTE in the oldest quarter. */
  readonly monthlyLevel: number;
  /** Growth a quarter, and the scatter of whole quarters, as fractions. */
  readonly growth: number;
  readonly scatter: number;
  /** One quarter multiplied, counted from the oldest. */
  readonly odd?: { readonly quarter: number; readonly times: number };
  readonly firstQuarter?: number;
  readonly mix: keyof typeof MIXES;
}

/** Shares of each payer, in the order of PAYERS. */
export const PAYERS = [
  "BCBS of Illinois PPO",
  "Aetna Choice POS II",
  "UnitedHealthcare",
  "Cigna OAP",
  "Medicare Part B",
  "Humana Gold Plus",
  "Meridian Medicaid",
  "Self Pay",
] as const;

export const MIXES = {
  usual: [0.26, 0.14, 0.15, 0.09, 0.2, 0.08, 0.06, 0.02],
  balanced: [0.22, 0.16, 0.17, 0.12, 0.19, 0.08, 0.04, 0.02],
  mostlyMedicaid: [0.08, 0.05, 0.06, 0.04, 0.1, 0.05, 0.56, 0.06],
  oneInsurer: [0.63, 0.04, 0.06, 0.03, 0.14, 0.05, 0.03, 0.02],
  older: [0.14, 0.08, 0.09, 0.06, 0.42, 0.16, 0.03, 0.02],
} as const;

/** Four partners and nine associates, each with a story the comparison has to tell. */
export const PEOPLE: readonly SamplePerson[] = [
  { name: "Ruth Calloway", billed: ["CALLOWAY, RUTH MD"], credentials: "MD", role: "Partner", start: [2009, 7, 1], trackYears: null, cfte: 0.9, monthlyLevel: 104_000, growth: 0.006, scatter: 0.02, mix: "balanced" },
  { name: "Samuel Ortiz", billed: ["ORTIZ, SAMUEL MD"], credentials: "MD", role: "Partner", start: [2012, 8, 1], trackYears: null, cfte: 1, monthlyLevel: 99_000, growth: 0.004, scatter: 0.025, mix: "usual" },
  { name: "Theresa Vance", billed: ["VANCE, THERESA DO"], credentials: "DO", role: "Partner", start: [2015, 1, 5], trackYears: null, cfte: 0.8, monthlyLevel: 108_000, growth: -0.002, scatter: 0.02, mix: "older" },
  { name: "Walter Quinn", billed: ["QUINN, WALTER MD"], credentials: "MD", role: "Partner", start: [2006, 7, 1], trackYears: null, cfte: 0.6, monthlyLevel: 92_000, growth: -0.008, scatter: 0.03, mix: "older" },
  { name: "Amara Osei", billed: ["OSEI, AMARA MD"], credentials: "MD", role: "Associate", start: [2023, 7, 10], trackYears: 4, cfte: 1, monthlyLevel: 96_000, growth: 0.033, scatter: 0.008, mix: "balanced" },
  { name: "Ben Lindqvist", billed: ["LINDQVIST, BEN MD"], credentials: "MD", role: "Associate", start: [2023, 2, 1], trackYears: 4, cfte: 0.8, monthlyLevel: 101_000, growth: 0.001, scatter: 0.008, mix: "usual" },
  { name: "Carla Mendes", billed: ["MENDES, CARLA MD"], credentials: "MD", role: "Associate", start: [2023, 11, 6], trackYears: 4, cfte: 0.6, monthlyLevel: 95_000, growth: 0.002, scatter: 0.22, mix: "usual" },
  { name: "Dev Raman", billed: ["RAMAN, DEV DO"], credentials: "DO", role: "Associate", start: [2024, 1, 8], trackYears: 4, cfte: 1, monthlyLevel: 91_000, growth: 0.001, scatter: 0.007, odd: { quarter: 9, times: 1.38 }, mix: "balanced" },
  { name: "Elena Petrova", billed: ["PETROVA, ELENA MD", "Petrova, Elena"], credentials: "MD", role: "Associate", start: [2023, 9, 1], trackYears: 4, cfte: 1, monthlyLevel: 71_000, growth: 0.006, scatter: 0.025, mix: "mostlyMedicaid" },
  { name: "Farid Haddad", billed: ["HADDAD, FARID MD"], credentials: "MD", role: "Associate", start: [2022, 8, 1], trackYears: 4, cfte: 1, monthlyLevel: 99_000, growth: 0.018, scatter: 0.012, mix: "oneInsurer" },
  { name: "Grace Whitfield", billed: ["WHITFIELD, GRACE DO"], credentials: "DO", role: "Associate", start: [2026, 4, 1], trackYears: 4, cfte: 1, monthlyLevel: 62_000, growth: 0.02, scatter: 0.01, firstQuarter: 8, mix: "usual" },
  { name: "Hugo Brandt", billed: ["BRANDT, HUGO MD"], credentials: "MD", role: "Associate", start: [2024, 3, 4], trackYears: 4, cfte: 1, monthlyLevel: 90_000, growth: 0.016, scatter: 0.03, mix: "usual" },
  { name: "Iris Nakamura", billed: ["NAKAMURA, IRIS MD"], credentials: "MD", role: "Associate", start: [2022, 10, 3], trackYears: 5, cfte: 0.9, monthlyLevel: 97_000, growth: -0.019, scatter: 0.007, mix: "older" },
];
