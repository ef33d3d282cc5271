import type { DateBasis, HeaderMeaning, LabelRole, Measure } from "./header-meaning";

/** A heading's words, normalised, and what they mean. The first that matches holds, so the order is part of the rule. */
export interface ColumnWords {
  readonly words: RegExp;
  readonly meaning: HeaderMeaning;
}

const label = (words: RegExp, role: LabelRole, rank = 0, basis: DateBasis = "unknown"): ColumnWords => ({
  words,
  meaning: { kind: "label", role, rank, basis },
});
const measure = (words: RegExp, name: Measure): ColumnWords => ({ words, meaning: { kind: "measure", measure: name } });
const leftAlone = (words: RegExp): ColumnWords => ({ words, meaning: { kind: "left-alone" } });

const PERSON = "(?:provider|providers|prov|prvdr|physician|physicians|phys|doctor|doctors|dr|doc|docs|clinician|practitioner|surgeon|radiologist|md)";
const provider = (kinds: string, rank: number): ColumnWords =>
  label(new RegExp(`^(?:${kinds}) (?:${PERSON}|npi)\\b`), "provider", rank);

/** Patient-level columns come first: nothing of a patient is ever read. */
const PATIENTS: readonly ColumnWords[] = [
  leftAlone(/^(?:patients?|pt|pat|guarantor|subscriber|insured)(?: (?:full|last|first|account|acct))?(?: (?:name|id|no|num|number|#|mrn|dob|address|phone|email|initials|sex|gender|age|zip))?$/),
  leftAlone(/\b(?:mrn|dob|ssn|medical record|date of birth|birth ?date|policy|subscriber|guarantor|chart|phone|email|address|street|zip)\b/),
  leftAlone(/^(?:claim|invoice|encounter|visit|check|account|acct|voucher|ticket|receipt|batch|member|reference|ref)(?: (?:id|no|num|number|#|code))$|^(?:patient|claim|visit|invoice|payment|transaction)ids?$|^(?:account|acct|mrn|invoice|claim|visit id)$/),
];

/** Before "Clinic" means a place. */
const CLINICAL_TIME: readonly ColumnWords[] = [
  measure(/\b(?:clin\w*|clinic|patient care)\b.*\b(?:hours|hrs|sessions|half days)\b|^(?:weekly )?(?:hours|hrs|sessions|half days)(?: worked)?(?: (?:per|a))? (?:week|wk)\b/, "hours"),
];

/** Parts that collections may be printed in: by who paid, where, and for what. */
const PAID = "(?:paid|pays?|payments?|pmts?|pymts?|pymnts?|income|receipts?|rcpts?|revenue|collections?|collected|cash)";
const PARTS: readonly ColumnWords[] = [
  measure(
    new RegExp(
      `^(?:gross )?(?:patient|pt|pat|self|self pay|guarantor|insurance|ins|payer|payor|carrier|third party|(?:primary|secondary|tertiary)(?: (?:insurance|ins|payer|payor))?|medicare|medicaid|commercial|` +
        `office|hospital|clinic|asc|facility|inpatient|outpatient|professional|technical|prof|tech|ffs|fee for service|ancillary)(?: other| applied| pay)? ?${PAID}$`,
    ),
    "component",
  ),
  measure(/^co ?pays?(?: collected| payments?)?$|^(?:paid|payments?|collections?|receipts?) (?:by |from )?(?:patients?|pt|insurance|ins|payers?|self)$|^(?:checks?|credit cards?|eft|ach|cards?)$|^(?:capitation|ffs|fee for service)(?: payments?)?$/, "component"),
  measure(/^(?:quality|incentive|performance|shared savings|value based|p4p|mips) (?:bonus(?:es)?|payments?|incentives?)$|^interest(?: income| payments?| received)?$/, "component"),
];

const PEOPLE: readonly ColumnWords[] = [
  leftAlone(/\b(?:referring|referral|referred|ref|pcp|primary care|biller|user|posted by|entered by|created by|updated by|cashier|collector)\b/),
  label(/(?:^|\b)(?:provider|prov|prvdr|physician|rndrng|rendering)\b.*\b(?:npi|id|code|no|num|number|#)$|^npi$/, "provider-id"),
  label(/\b(?:provider|prov|prvdr|physician)\b.*\blast\b/, "provider-last-name"),
  label(/\b(?:provider|prov|prvdr|physician)\b.*\bfirst\b/, "provider-first-name"),
  leftAlone(/\b(?:credentials?|crdntls|taxonomy|specialty|speciality|division|department|dept|facility|location|site|clinic|office|place of service|pos|region|tin|tax id)\b/),
  provider("(?:default )?(?:rendering|renderring|rend|rndrng|rndr|rendered)", 1),
  provider("servicing|service|serv|svc|performing|perf|treating|operating", 2),
  provider("attending", 3),
  provider("credit|credited|crediting", 4),
  provider("scheduling|scheduled|appointment|appt|resource|encounter|visit|claim|charge|payment", 6),
  provider("billing|billed|billable|bill", 7),
  provider("supervising|supervisor", 8),
  label(/^(?:rendering|servicing|performing|(?:rendered|performed) by)$/, "provider", 1),
  label(/^resource(?: name)?$/, "provider", 6),
  label(new RegExp(`^(?:transaction |primary |by |employed |associate )?${PERSON}(?: (?:full )?(?:names?|nm)| last first)?$`), "provider", 5),
  label(/^row labels?$/, "provider", 9),
  label(/^(?:associates?|associate names?|partner names?|md name|name of (?:provider|physician)|physician associate)$/, "provider", 5),
];

const PARTNERSHIP: readonly ColumnWords[] = [
  label(/\btrack\b.*\b(?:years?|yrs?)\b|\b(?:years?|yrs?)\b.*\b(?:track|partner|partnership|decision)\b|^track length$/, "track-years"),
  label(/^(?:start|started|hire|hired|join|joined|employment)(?: start)?(?: date| dt| on)?$|^date (?:of hire|hired|started|joined|of joining)$|^doh$|^employment (?:start|begin).*$/, "start-date"),
  label(/^(?:role|status|position|partner status|partnership status|ownership|ownership status|partner associate|associate partner|shareholder status|title|level|employment type)$/, "role"),
];

const PERIODS: readonly ColumnWords[] = [
  label(/\b(?:post|posted|posting)\b.*\b(?:date|dt|dttm|datetime|timestamp|month|mth|mo|period|quarter|qtr)\b|^date posted$|^month posted$|^posted(?: (?:at|on))?$/, "period", 1, "posting"),
  label(/^(?:deposit|deposited|receipt|received|rcvd|recd|remit|remittance|paid|payment|pmt|collection|eob|era|eft|applied|bank)(?: (?:date|dt|dttm|month|mth|period|quarter|qtr))$|^(?:received|deposited|paid) (?:at|on)$|^date (?:paid|received|deposited|of payment|of deposit)$/, "period", 2, "posting"),
  label(/^(?:dos|date of service|svc date|month of service|service month)(?: (?:from|start|begin))?$|^(?:service|svc|dos) (?:date|dt|month|mo|period|quarter|qtr)(?: from| start| begin)?$|^claim from (?:month|date)$/, "period", 4, "service"),
  leftAlone(/^(?:claim|service|dos|statement|bill|billed|created|payment check|print|report)(?: (?:date|dt|to|end|through|thru)){1,2}$/),
  // Dates that stand in where no better one is printed.
  label(/^(?:check|entry|effective|eff)(?: (?:date|dt|dttm))$|^(?:check|cheque)? ?(?:dated)$/, "period", 8, "posting"),
  // Beside a column of months, one of quarters is the coarser.
  label(/^(?:(?:calendar|fiscal|reporting|accounting) )?(?:quarter|quarters|qtr|q)$/, "period", 3.5),
  label(/^(?:(?:calendar|fiscal|reporting|accounting|report|activity|financial|closing|close|collection|collections|transaction|trans|batch|gl) )?(?:month|months|mth|mo|period|date|dt|dttm|quarter|quarters|qtr|q)(?: (?:year|yr|name|end|ending|ended|start|date|of year))*$|^(?:year|yr|yyyy) ?(?:month|mo|mm|quarter|qtr)$|^(?:month|period) (?:of|closed)$/, "period", 3),
  label(/^(?:acctg|acct) (?:period|month|date)$|^eo[mq]$|^(?:month|quarter) end(?:ing|ed)?$/, "period", 3),
  label(/^(?:calendar |fiscal |posting |report )?(?:years?|yrs?|fy|cy)$/, "year"),
];

const PAYERS: readonly ColumnWords[] = [
  leftAlone(/^(?:secondary|tertiary|sec|second) (?:payer|payor|insurance|ins)\b/),
  leftAlone(/^(?:payment|pmt|tender|check) (?:type|method|mode|plan|source|code|form)$|^method$/),
  label(/^(?:payer|payor|insurance|ins|carrier|plan|product|primary payer) (?:class|type|category|cat|group)$|^(?:financial|fin) class(?: (?:code|name|description))?$|^fc$|^reporting category$|^claim filing indicator$|^insurance package type$|^payer mix$/, "payer-class"),
  label(/^(?:primary |current |responsible |billed )?(?:payers?|payors?|insurances?|ins|carriers?|insurance compan(?:y|ies)|insurance carrier|insurance plan|plan|health plan|responsible party|third party)(?: (?:name|description|plan))?$/, "payer"),
  leftAlone(/\b(?:cpt|hcpcs|procedure|proc|icd|diagnosis|dx|modifier|mod|revenue code|units|qty|quantity)\b/),
  label(/^(?:measure|metric|transaction type|trans type|type of transaction|type|line|line item|data|values|activity|item|transaction)$/, "measure-name"),
  label(/^(?:category|expense category|expense type|cost center|gl account|account name|description|expense account|line description|department name)$/, "category"),
];

/** Numbers that name or count something, whatever they name or count. */
const NUMBERS: readonly ColumnWords[] = [
  leftAlone(/\b(?:ids?|no|num|nbr|number|reference|ref|slip|batch|trace|guid|sequence|seq|serial|hash)$|^(?:[a-z]+ )?(?:id|ref|reference|number)\b/),
  leftAlone(/^(?:income|revenue|gl|g l|deposit|cash|bank|clearing|payment) (?:accounts?|acct|class|categor(?:y|ies))$/),
  measure(/#|^(?:no|num|number|count|cnt) of\b|\b(?:counts?|cnt)\b|\bw ?rvus?\b/, "work"),
  measure(/^paid (?:claims?|visits?|encounters?|procedures?|services|lines|cases|units|days|hours)$|\b(?:lag|days|hours)\b(?!.*\b(?:payments?|collections?|receipts?)$)/, "work"),
];

/** Money that nobody has received, or that the group itself pays or owns. */
const NOT_RECEIVED: readonly ColumnWords[] = [
  measure(/\b(?:unposted|unpaid|uncollected|pending|denied|missed|missing|promised|late|overdue|transit|scheduled|anticipated|estimated|owed|reserves?|escrow|at risk|on hand|held|on hold|unbilled)\b/, "derived"),
  measure(/\b(?:sent to|placed (?:with|in)|turned over to|assigned to|referred to|to|agency|outside) collections?\b|\bcollections? (?:agency|agencies|status|notes?|letters?|costs?|expenses?)\b|^in collections?$/, "derived"),
  measure(/\b(?:salar(?:y|ies)|wages?|payroll|compensation|draws?|guarantees?|rent|lease|loans?|malpractice|tax(?:es)?|dividends?|distributions?|retirement|401k|benefits)\b|(?<!\b(?:quality|incentive|performance|shared savings|value based|p4p|mips) )\bbonus(?:es)?\b|\bnet (?:income|profit|loss)\b/, "derived"),
  measure(/\bexpenses? paid\b|\bpaid expenses?\b/, "overhead"),
];

const DERIVED: readonly ColumnWords[] = [
  measure(/%\s*clin|clin\w* %|\bclin\w* (?:effort|time|percent|pct)\b|\bcfte\b|\bclin\w* fte\b|\bfte clin\w*|\bbillable clin\w*|\bc fte\b/, "cfte"),
  measure(/\b(?:admin|administrative|research|teaching|academic|non ?clinical)\b/, "derived"),
  measure(/^(?:current |physician |provider |total |% |avg |average )?(?:ftes?|effort|% effort)$/, "fte"),
  measure(/%|\b(?:percent|pct|rate|ratio|share|growth|change|chg|variance|var|diff|difference|per|avg|average|mean|median|rank|yoy|mom|trend|index)\b/, "derived"),
  measure(/\b(?:budget|budgeted|target|goal|forecast|fcst|est|estimated?|planned|annuali[sz]ed|projected|projection|prior|previous|last year|py|ly|benchmark|plan|expected|overall)\b/, "derived"),
  measure(/\b(?:mtd|ytd|qtd|ttm|cumulative|running|rolling|balance|bal|due|ar|a r|aging|outstanding|prepayments?|prepaid|deductible|coinsurance)\b/, "derived"),
];

const MONEY: readonly ColumnWords[] = [
  measure(/\bunapplied\b/, "unapplied"),
  measure(/^debits?$/, "debits"),
  measure(/\b(?:payments?|pmts?|pymts?|pymnts?|pymt|collections?|coll|receipts?|paid|collected)\b.*\b(?:after|less|net of|minus) refunds?\b/, "net"),
  measure(/\bfees? (?:collected|received|paid)\b|\bcollected fees?\b/, "payments"),
  measure(/\b(?:adjustments?|adjust|adjs?|contractuals?|write ?offs?|writeoffs?|w o|wo|discounts?|disallowed|allowances?|allowed|alowd|allowable|credit memos?|bad debt|charity|small balance|withholds?|withheld|sequestration)\b/, "adjustments"),
  measure(/\b(?:charges?|chrg|charged|billed|billings?|production|prod|submitted|sbmtd|fees?|claim total|u c|gross revenue)\b/, "charges"),
  measure(/\b(?:refunds?|refunded|rf|take ?backs?|recoups?|recoupments?|recoveries|reversals?|reversed|voids?|voided|charge ?backs?|nsf|returned (?:checks?|payments?|items?)|bounced checks?|stop payments?|offsets?)\b/, "refunds"),
  measure(/^net$/, "net"),
  measure(/\bnet\b.*\b(?:payments?|pmts?|pymts?|pymnts?|pymt|collections?|coll|collected|receipts?|revenue|rev|credits?|income|cash|deposits?|paid)\b|\b(?:payments?|collections?|receipts?|paid|collected)\b.*\bnet\b|^adjusted receipts$|\bless refunds\b/, "net"),
  measure(/\b(?:payments?|pmts?|pymts?|pymnts?|pymt|collections?|collected|receipts?|rcpts?|paid|income|credits?|deposits?|revenue|reimbursements?|remittances?|remitted|cash)\b|^(?:coll|rev)$|^(?:net )?(?:received|deposited|applied)$/, "payments"),
  measure(/\b(?:overhead|oh|opex|operating (?:expenses?|costs?)|practice expenses?|expenses?|expenditures?|costs?|g a|disbursements)\b/, "overhead"),
  measure(/\b(?:wrvus?|rvus?|visits?|encounters?|enc|appts?|appointments?|patients?|cases|procedures|reads|studies|sessions|hours|days|shifts|claims?|count|counts|volume|no shows?|denials?|benes|srvcs|services)\b/, "work"),
  measure(/^(?:amount|amt|amounts|value|dollars)$/, "amount"),
];

/** Every heading the reader knows, most telling words first. */
export const COLUMN_WORDS: readonly ColumnWords[] = [
  ...PATIENTS,
  ...CLINICAL_TIME,
  ...PARTNERSHIP,
  ...PERIODS,
  ...PARTS,
  ...PEOPLE,
  ...NUMBERS,
  ...PAYERS,
  ...NOT_RECEIVED,
  ...DERIVED,
  ...MONEY,
];
