import fc from "fast-check";
import {
  COMPLIANCE_CHECKS,
  complianceNotes,
  DELAY_REASONS,
  GROWTH_KINDS,
  HEADACHE_CATEGORIES,
  OWN_NUMBERS,
  PARTICIPATION_KINDS,
  PAYER_CLASSES,
  PILLARS,
  SIGNALS,
  SPONSOR_STAGES,
  VETO_REASONS,
} from "../../../src/domain";

const idsOf = (...headings: string[]): string[] => complianceNotes(headings).map(({ id }) => id);

/** Headings that each check must find, written as exports write them. */
const TROUBLE: Readonly<Record<string, readonly string[]>> = {
  "patient-level": ["Patient Name", "MRN", "Patient DOB", "PatientID", "Pt Age", "member_id", "Account #", "Claim Number", "SSN"],
  "own-service-referrals": ["Imaging leakage", "Downstream revenue", "Ancillary Revenue", "In-house lab orders", "MRI Orders", "Outbound referrals", "DHS volume", "PT referrals"],
  "age-proxy": ["Age", "DOB", "Birth Date", "BirthDate", "Date of birth", "Graduation Year", "Med School Year", "Class of", "Residency Year", "Years to retirement"],
  "protected-leave": ["FMLA days", "Maternity leave", "Leave", "Parental status", "Sick days", "Number of children", "Disability"],
  "good-faith-reports": ["Compliance complaints", "Safety reports", "Hotline calls", "Whistleblower", "Reports filed", "Harassment Complaints", "EEOC"],
  quota: ["Visit quota", "Notes per day target", "Minimum encounters"],
  "social-events": ["Golf", "Dinners attended", "Social events", "Retreat", "Happy Hour"],
  "free-text": ["Comments", "Notes", "Manager Notes", "Staff feedback", "Personality", "notes about associate"],
};

const INNOCENT = [
  "Provider", "Physician", "Collections", "Payments", "Refunds", "Charges", "cFTE", "Quarter", "Start Date", "Percentage", "Average charge", "Overhead", "Coverage", "Page", "Pages",
  "A/R aging", "Aged over 90", "New patients", "Patient visits", "Visits", "Encounters", "Patients seen", "Inbound referrals", "New patient referrals", "Imaging referrals received", "Clinical FTE",
  "Notes closed within 48 hours", "Charge lag", "Social work", "No-show rate", "Net collection rate", "Payer", "Denial rate", "Schedule complaints", "Department meetings", "Stage", "Date", "Manager", "Days to close notes", "Third party payments", "Pt volume", "CT volume", "Billing complaints resolved", "Open safety concern", "Left on", "Years with the group",
];

describe("The compliance notes", () => {
  it.each(Object.entries(TROUBLE).flatMap(([id, headings]) => headings.map((heading) => [heading, id] as const)))("take %s for %s", (heading, id) => {
    expect(idsOf(heading)).toContain(id);
  });

  it.each(INNOCENT)("pass over %s", (heading) => {
    expect(idsOf(heading)).toEqual([]);
  });

  it("pass over everything the group's own input sheets hold", () => {
    expect(idsOf(...SIGNALS, ...SPONSOR_STAGES, ...VETO_REASONS, ...GROWTH_KINDS, ...PARTICIPATION_KINDS, ...HEADACHE_CATEGORIES, ...OWN_NUMBERS, ...DELAY_REASONS, ...PAYER_CLASSES, ...PILLARS)).toEqual([]);
  });

  it("hold a patient's birth date for the patient's, and a bare one for the physician's", () => {
    expect([idsOf("Patient Date of Birth"), idsOf("Date of Birth")]).toEqual([["patient-level"], ["age-proxy"]]);
  });

  it("name the regulation and what to do", () => {
    expect(complianceNotes(["Imaging leakage"])[0]).toMatchObject({ severity: "error", note: expect.stringContaining("42 CFR 411.352(g)") as string, whatToDo: expect.stringContaining("inbound referrals") as string });
  });

  it("gather the headings of one kind, each once and as written, most serious kind first", () => {
    expect(complianceNotes(["Visit quota", "Golf", "GRADUATION_YEAR", "Age", "Golf"]).map(({ id, headings }) => [id, headings])).toEqual([["age-proxy", ["GRADUATION_YEAR", "Age"]], ["social-events", ["Golf"]], ["quota", ["Visit quota"]]]);
  });

  it("do not depend on case, underscores or spaces around", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(TROUBLE).flat(), ...INNOCENT), fc.constantFrom(" ", "_", "-", "  "), (heading, between) => {
        const written = heading.toUpperCase().replaceAll(" ", between);
        // A capital within a word parts it as a space does, and is lost where all are capitals.
        fc.pre(!/[a-z][A-Z]/.test(heading));
        expect(idsOf(` ${written} `)).toEqual(idsOf(heading));
      }),
    );
  });

  it("of many headings are those of each by itself", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.values(TROUBLE).flat(), ...INNOCENT), { maxLength: 12 }), (headings) => {
        const together = complianceNotes(headings);
        for (const heading of headings) expect(together.filter((note) => note.headings.includes(heading)).map(({ id }) => id)).toEqual(idsOf(heading));
        expect(together.every((note) => note.headings.length > 0 && new Set(note.headings).size === note.headings.length)).toBe(true);
      }),
    );
  });

  it("are found by no text at all in nothing", () => {
    expect(complianceNotes([])).toEqual([]);
    expect(complianceNotes(["", "  ", "—", "1234"])).toEqual([]);
  });
});

describe("The compliance checks", () => {
  it("each carry a question, a sentence and what to do, under an id of their own", () => {
    expect(new Set(COMPLIANCE_CHECKS.map(({ id }) => id)).size).toBe(COMPLIANCE_CHECKS.length);
    expect(Object.keys(TROUBLE).sort()).toEqual(COMPLIANCE_CHECKS.map(({ id }) => id).sort());
    for (const { question, note, whatToDo } of COMPLIANCE_CHECKS) {
      expect(question).toMatch(/^[A-Z].*\?$/);
      expect([note, whatToDo].every((words) => /^[A-Z].*\.$/.test(words) && !words.includes("!"))).toBe(true);
    }
  });
});
