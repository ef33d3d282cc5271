import { serialOf } from "./months";

type Cell = string | number | null;

/** Rows of the input sheets, by the sheet's name, in the order of its columns. */
export type EvidenceRows = Readonly<Record<string, readonly (readonly Cell[])[]>>;

const day = (year: number, month: number, date: number): number => serialOf(year, month, date);

const OSEI = "Amara Osei";
const LINDQVIST = "Ben Lindqvist";
const MENDES = "Carla Mendes";
const RAMAN = "Dev Raman";
const PETROVA = "Elena Petrova";
const HADDAD = "Farid Haddad";
const WHITFIELD = "Grace Whitfield";
const BRANDT = "Hugo Brandt";
const NAKAMURA = "Iris Nakamura";

const requests = (associate: string, wish: "with" | "not with", codes: readonly string[]): Cell[][] => codes.map((code, index) => [associate, day(2026, 1 + (index % 8), 5 + index), code, wish]);

/** So many people of the staff, each with a code. */
const people = (count: number, from = 1): string[] => Array.from({ length: count }, (_, index) => `S-${String(from + index).padStart(2, "0")}`);

const questions = (associate: string, ownership: number, employee: number): Cell[][] => [
  ...Array.from({ length: ownership }, (_, index): Cell[] => [associate, day(2026, 1 + index, 12), "ownership"]),
  ...Array.from({ length: employee }, (_, index): Cell[] => [associate, day(2026, 1 + index, 19), "employee"]),
];

/**
 * What the made-up group writes down beside its money, so that each associate has a story: Osei is on the fast track;
 * Haddad collects almost as much and is stalled by one category of headache; Lindqvist is told to lead more, which the
 * figures contradict; one partner's veto holds Mendes; the staff hold Nakamura back; of Whitfield too little is known.
 */
export const EVIDENCE_ROWS: EvidenceRows = {
  Associates: [
    [OSEI, "associate", null, null, day(2027, 7, 9), null, 390_000, 9, 820, 92, "No"],
    [LINDQVIST, "associate", null, null, day(2027, 2, 1), null, 250_000, 11, 640, 90, "No"],
    [MENDES, "associate", null, null, null, null, 180_000, 24, 420, 84, "No"],
    [RAMAN, "associate", null, null, null, null, 330_000, 30, 700, 81, "No"],
    [PETROVA, "associate", null, null, null, null, 250_000, 14, 690, 88, "No"],
    [HADDAD, "associate", null, null, null, null, 360_000, 10, 880, 91, "No"],
    [BRANDT, "associate", null, null, day(2028, 3, 3), null, 320_000, 21, 720, 86, "No"],
    [NAKAMURA, "associate", null, null, null, null, 260_000, 26, 610, 83, "No"],
  ],
  Incidents: [
    [OSEI, day(2025, 11, 4), "slow documentation", "minor"],
    [HADDAD, day(2025, 6, 3), "lateness", "serious"],
    [HADDAD, day(2025, 11, 18), "lateness", "grave"],
    [HADDAD, day(2026, 5, 12), "lateness", "serious"],
    [RAMAN, day(2025, 9, 9), "slow documentation", "serious"],
    [RAMAN, day(2026, 3, 17), "slow documentation", "serious"],
    [BRANDT, day(2026, 2, 10), "schedule complaints", "minor"],
    [PETROVA, day(2025, 10, 7), "lateness", "minor"],
    [NAKAMURA, day(2026, 1, 13), "conduct with staff", "serious"],
  ],
  "Staff requests": [
    ...requests(OSEI, "with", people(14)),
    ...requests(OSEI, "not with", people(1, 15)),
    ...requests(LINDQVIST, "with", people(11, 3)),
    ...requests(LINDQVIST, "not with", people(1, 20)),
    ...requests(MENDES, "with", people(5, 2)),
    ...requests(MENDES, "not with", people(2, 9)),
    ...requests(RAMAN, "with", people(6, 1)),
    ...requests(RAMAN, "not with", people(2, 12)),
    ...requests(PETROVA, "with", people(12, 5)),
    ...requests(HADDAD, "with", people(4, 6)),
    ...requests(HADDAD, "not with", people(2, 1)),
    ...requests(BRANDT, "with", people(8, 4)),
    ...requests(BRANDT, "not with", people(2, 16)),
    ...requests(NAKAMURA, "with", people(2, 11)),
    ...requests(NAKAMURA, "not with", people(4, 14)),
  ],
  "Sponsors and votes": [
    [OSEI, "Ruth Calloway", "sponsor", 5, day(2026, 2, 2), "Yes", null, day(2026, 6, 30)],
    [OSEI, "Samuel Ortiz", "mentor", 4, day(2025, 9, 1), "Yes", null, day(2026, 6, 30)],
    [LINDQVIST, "Theresa Vance", "sponsor", 4, day(2026, 1, 12), "Yes", null, day(2026, 6, 30)],
    [MENDES, "Walter Quinn", "none", 2, null, "No", "dodges responsibility", day(2026, 6, 30)],
    [MENDES, "Ruth Calloway", "mentor", 3, day(2025, 5, 5), "Yes", null, day(2026, 6, 30)],
    [RAMAN, "Samuel Ortiz", "mentor", 2, day(2025, 12, 1), "Yes", null, day(2026, 6, 30)],
    [PETROVA, "Theresa Vance", "sponsor", 4, day(2026, 3, 9), "Yes", null, day(2026, 6, 30)],
    [HADDAD, "Samuel Ortiz", "sponsor", 4, day(2025, 8, 4), "Yes", null, day(2026, 6, 30)],
    [BRANDT, "Ruth Calloway", "sponsor", 3, day(2026, 4, 6), "Yes", null, day(2026, 6, 30)],
    [NAKAMURA, "Walter Quinn", "mentor", 2, null, null, null, null],
  ],
  Projects: [
    [OSEI, "Same-day cancellations", "Cancellations a month", "lower", 41, 27, day(2025, 10, 6), day(2026, 4, 6), "Yes"],
    [LINDQVIST, "Referral backlog", "Days to a first visit", "lower", 34, 24, day(2025, 7, 7), day(2026, 1, 12), "Yes"],
    [HADDAD, "Endoscopy block", "Cases a session", "higher", 5.1, 6.2, day(2025, 9, 8), day(2026, 3, 9), "Yes"],
    [BRANDT, "Prior authorizations", "Days to approval", "lower", 9, 7.5, day(2026, 1, 5), day(2026, 7, 6), "Yes"],
    [PETROVA, "Clinic for the uninsured", "Visits a month", "higher", 40, 46, day(2025, 11, 3), day(2026, 5, 4), "Yes"],
    [NAKAMURA, "Recall letters", "Returned a month", "higher", 60, 61, day(2026, 2, 2), day(2026, 8, 3), "Yes"],
  ],
  Participation: [
    [OSEI, "strategy session", 6, 6, 0],
    [OSEI, "finance or operations meeting", 8, 7, 1],
    [LINDQVIST, "department meeting", 12, 11, 1],
    [LINDQVIST, "quality project", 6, 6, 0],
    [MENDES, "department meeting", 12, 7, 2],
    [RAMAN, "department meeting", 12, 3, 1],
    [PETROVA, "committee", 8, 7, 0],
    [HADDAD, "department meeting", 12, 8, 2],
    [BRANDT, "finance or operations meeting", 6, 5, 0],
    [NAKAMURA, "department meeting", 12, 6, 1],
  ],
  "Own numbers": [
    [OSEI, day(2024, 6, 3), "Yes", "Yes", "Yes", "Yes"],
    [LINDQVIST, day(2024, 1, 15), "Yes", "Yes", "Yes", "Yes"],
    [MENDES, day(2024, 10, 7), "Yes", "No", "No", "Yes"],
    [RAMAN, day(2025, 1, 6), "No", "Yes", "No", "No"],
    [PETROVA, day(2024, 8, 5), "Yes", "Yes", "No", "Yes"],
    [HADDAD, day(2023, 7, 10), "Yes", "Yes", "Yes", "Yes"],
    [BRANDT, day(2025, 2, 3), "Yes", "Yes", "Yes", "No"],
    [NAKAMURA, day(2023, 9, 4), "Yes", "No", "No", "No"],
  ],
  Questions: [
    ...questions(OSEI, 6, 1),
    ...questions(LINDQVIST, 4, 1),
    ...questions(MENDES, 1, 3),
    ...questions(RAMAN, 1, 4),
    ...questions(PETROVA, 3, 2),
    ...questions(HADDAD, 4, 2),
    ...questions(BRANDT, 3, 2),
    ...questions(NAKAMURA, 1, 4),
  ],
  Growth: [
    [OSEI, "inbound referrals", "Lakeside family practices", 212, 246, "Yes", day(2025, 4, 1)],
    [OSEI, "service line", "Motility laboratory", null, null, "Yes", day(2025, 1, 6)],
    [OSEI, "site", "Harbor Point clinic", null, null, "No", day(2025, 9, 2)],
    [OSEI, "sought by name", "Asked for by the oncology group", null, null, "Yes", day(2026, 2, 9)],
    [LINDQVIST, "inbound referrals", "West side internists", 160, 174, "No", day(2025, 4, 1)],
    [LINDQVIST, "crisis covered", "Records system go-live", null, null, "No", day(2025, 10, 20)],
    [MENDES, "inbound referrals", "Women's health group", 140, 139, "No", day(2025, 4, 1)],
    [RAMAN, "inbound referrals", "Two urgent care centers", 150, 147, "No", day(2025, 4, 1)],
    [PETROVA, "inbound referrals", "Community health center", 230, 262, "Yes", day(2025, 4, 1)],
    [PETROVA, "site", "Northgate clinic", null, null, "Yes", day(2024, 9, 3)],
    [HADDAD, "inbound referrals", "Downtown internists", 205, 229, "Yes", day(2025, 4, 1)],
    [HADDAD, "service line", "Advanced endoscopy", null, null, "Yes", day(2024, 6, 3)],
    [BRANDT, "inbound referrals", "South county practices", 120, 131, "No", day(2025, 4, 1)],
    [BRANDT, "crisis covered", "Nurse shortage in May", null, null, "No", day(2026, 5, 4)],
    [NAKAMURA, "inbound referrals", "Retirement communities", 180, 166, "No", day(2025, 4, 1)],
  ],
  Signals: [
    [OSEI, "in strategy meetings before peers", day(2026, 1, 14)],
    [OSEI, "offered a site or line or post", day(2025, 8, 11)],
    [OSEI, "talked timeline and expectations", day(2023, 10, 2)],
    [OSEI, "given milestones in writing", day(2024, 1, 8)],
    [LINDQVIST, "talked timeline and expectations", day(2023, 6, 5)],
    [LINDQVIST, "praised", day(2026, 3, 3)],
    [LINDQVIST, "shown the numbers", day(2025, 1, 13)],
    [HADDAD, "talked timeline and expectations", day(2022, 12, 5)],
    [HADDAD, "praised", day(2026, 4, 7)],
    [PETROVA, "talked timeline and expectations", day(2024, 1, 8)],
    [PETROVA, "given more responsibility", day(2024, 9, 3)],
    [BRANDT, "talked timeline and expectations", day(2024, 7, 1)],
    [RAMAN, "talked timeline and expectations", day(2024, 5, 6)],
    [MENDES, "talked timeline and expectations", day(2024, 3, 4)],
    [NAKAMURA, "praised", day(2025, 12, 9)],
    [NAKAMURA, "praised", day(2026, 6, 2)],
    [WHITFIELD, "talked timeline and expectations", day(2026, 5, 4)],
  ],
  "Track record": [
    ["Nadia Feld", day(2016, 7, 1), day(2019, 7, 1), day(2019, 7, 1), "partner", null, null, null, "Yes"],
    ["Owen Castellan", day(2017, 8, 1), day(2020, 8, 1), day(2021, 8, 1), "partner", "market", null, null, "No"],
    ["Priya Deshmukh", day(2018, 9, 4), day(2021, 9, 4), null, "left", "market", "productivity data", null, "No"],
    ["Quentin Marsh", day(2019, 7, 1), day(2023, 7, 1), day(2024, 1, 1), "partner", "tight margins", null, null, "Yes"],
    ["Rosa Ibarra", day(2020, 2, 3), day(2024, 2, 3), day(2024, 2, 1), "partner", null, null, null, "Yes"],
    ["Stefan Voss", day(2019, 1, 7), day(2023, 1, 7), day(2023, 12, 4), "declined", "staff concerns", null, null, "Yes"],
    [LINDQVIST, day(2023, 2, 1), day(2027, 2, 1), null, "waiting", "leadership involvement", null, null, "Yes"],
    [HADDAD, day(2022, 8, 1), day(2026, 8, 1), null, "waiting", "market", null, null, "No"],
  ],
};

/** The scale's settings that a group fills in itself. */
export const SCORING_VALUES: Readonly<Record<string, number>> = { "Profit pool per year": 700_000, Partners: 4 };
