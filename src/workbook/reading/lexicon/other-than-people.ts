import { normaliseLabel } from "../cells/normalise-label";

/** Specialties, departments, places, payers and kinds of money: words no name of a person has. */
const NEVER_A_NAME = new RegExp(
  `\\b(?:${[
    "\\w+ology|\\w+ologists?|pa?ediatrics?|orthopa?edics?|surgery|surgical|medicine|medical|anesthesia|podiatry|psychiatry|obstetrics|ob ?gyn|urgent|primary|bariatrics?",
    "pain|vein|breast|wound|sleep|allergy|infusions?|injections?|shots|imaging|x ?rays?|mri|ultrasound|laboratory|lab|labs|pharmacy|dme|supplies|optical|therapy|rehab|aesthetics?",
    "cosmetics?|vaccines?|immunizations?|telehealth|services?|ancillary|ancillaries|procedures?|visits?|chemo|drugs?|testing|screenings?|health|wellness|management",
    "dept|departments?|divisions?|units?|rooms?|desk|centers?|centre|clinics?|hospitals?|asc|campus|offices?|site|locations?|facility|suite|downtown|uptown|eastside|westside|midwest|satellite",
    "capitation|stipends?|interest|refunds?|overhead|deposits?|checks?|credits?|income|revenue|bank|balances?|control|reconciliation|bonus|salary|adjustments?|charges|payments?|collections?|receipts?|fees|rebates?|incentives?|withholds?",
    "vacant|positions?|new hires?|moonlighters?|residents?|hospitalists?|mid ?levels?|extenders?|system|test|dummy|default|inactive|provider|physician|doctor|mds|crnas?|apps|nps",
    "medicare|medicaid|aetna|cigna|humana|bcbs\\w*|blue cross|blue shield|united ?health\\w*|uhc|tricare|champva|self pay|commercial|workers? comp\\w*|uninsured|managed care|ppo|hmo",
  ].join("|")})\\b|%|^(?:fellows?|sites|hires|np|pa|rn|md|pa np|np pa|net|gross|net of \\w+)$`,
);

/** Words that are surnames too. */
const SELDOM_A_NAME = /^(?:north|south|east|west|central|eastern|western|southern|northern|north ?(?:east|west)|south ?(?:east|west)|regional|national|main|cash|total|(?:north|south|east|west)(?:gate|ern)?)$/;

const CLINICIAN = /^\s*dr\b|\b(?:m\.?d|d\.?o)\.?\s*$/i;

/** Whether a label has "Dr." before or "MD" behind another word: a person, whatever the word. */
export const isTitled = (text: string): boolean => CLINICIAN.test(text) && /\S\s+\S/.test(text.trim());

/**
 * Whether a label speaks of a specialty, a department, a place, a payer or a kind of money, surely or perhaps; null where
 * it may well be a person's name.
 */
export function otherThanPeople(text: string): "surely" | "perhaps" | null {
  const label = normaliseLabel(text);
  if (isTitled(text)) return null;
  // "Church, Diane" and "Lab, Karen" are names; "Medicine, Internal" is none.
  const isSurnameFirst = /^\s*[\p{L}'’-]+\s*,\s*[\p{L}'’.-]+/u.test(text) && !/\b(?:\w+ology|surgery|medicine)\b/.test(label);
  if (isSurnameFirst) return null;
  if (NEVER_A_NAME.test(label)) return "surely";
  return SELDOM_A_NAME.test(label) ? "perhaps" : null;
}
