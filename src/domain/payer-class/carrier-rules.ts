import { anyOf, type NameRule } from "./name-rule";

/**
 * Who carries the plan, for names that do not say what kind it is. A carrier stands in the class in which most
 * practices meet it.
 */
export const CARRIER_RULES: readonly NameRule[] = [
  anyOf(
    "Medicaid",
    "molina", "amerigroup", "wellpoint", "centene", "amerihealth caritas", "caritas", "keystone first", "select health (?:of s|first)", "first choice by select", "performcare", "caresource",
    "superior health", "buckeye", "peach state", "magnolia health", "home state health", "iowa total", "illinicare", "meridian", "mhs\\b", "managed health serv", "louisiana healthcare conn",
    "absolute total", "carolina complete", "trillium", "nebraska total", "arkansas total", "arizona complete", "western sky", "sunflower", "silver ?summit", "nh healthy", "delaware first",
    "pa health (?:and )?wellness", "pennsylvania health (?:and )?wellness", "california health (?:and )?wellness", "oklahoma complete", "coordinated care", "sunshine (?:health|state)", "staywell",
    "prestige health", "simply health", "clear health alliance", "fidelis", "healthfirst", "metro ?plus", "affinity", "amida", "priority partners", "maryland physicians", "jai medical",
    "medstar family", "paramount advantage", "mdwise", "gateway health", "health partners (?:plan|of phil)", "jefferson health plan", "neighborhood health plan of r", "nhpri", "bmc healthnet",
    "boston medical center health", "wellsense", "la care", "l a care", "iehp", "inland empire", "caloptima", "partnership health", "health plan of san", "hpsj", "hpsm", "cencal", "gold coast health",
    "kern (?:family|health)", "alameda alliance", "santa clara family", "contra costa", "san francisco health plan", "central california alliance", "calviva", "community health group", "mercy care",
    "banner university family", "care ?1st", "colorado access", "denver health", "parkland", "cook childrens", "texas childrens", "community first health", "community health choice", "driscoll",
    "el paso (?:first|health)", "(?:virginia|va) premier", "well ?care of (?:ky|kentucky|ga|georgia|nc|north)", "care ?oregon", "ohana health", "aloha ?care", "chpw", "county ?care", "upper peninsula health",
    "vaya", "total health care", "community care plan", "youth ?care",
  ),
  anyOf(
    "Medicare Advantage",
    "well ?care\\b", "devoted", "clover", "alignment health", "scan\\b", "health ?spring", "bravo health", "care ?plus", "preferred care partners", "freedom health", "optimum health", "solis",
    "ultimate health plan", "brand new day", "central health plan", "inter valley", "peoples health", "zing health", "essence", "elderplan", "vns\\b", "vnsny", "commonwealth care alliance", "atrio",
    "kelsey ?care", "texan ?plus", "care n care", "wellmed", "todays options", "universal american", "medigold", "primetime health", "allwell", "ascension complete", "erickson", "aarp",
  ),
  anyOf(
    "Blue Cross",
    "bcbs", "bc bs", "bcbc", "bc of", "blue(?!grass)", "bc$", "anthem", "highmark", "care ?first", "horizon\\b", "regence", "premera", "excellus", "independence (?:bl|bc|admin|health)", "ibc\\b", "wellmark",
    "florida blue", "empire\\b", "fep\\b", "federal employee p", "hmsa", "triple s", "keystone health plan", "healthkeepers",
  ),
  anyOf(
    "Workers' comp/Auto",
    "state farm", "geico", "progressive", "allstate", "farmers", "usaa", "esurance", "nationwide", "american family", "safeco", "mercury (?:ins|cas)", "erie ins", "amica", "the general\\b", "root ins",
    "csaa", "aaa\\b", "metlife auto", "mapfre", "plymouth rock", "njm\\b", "dairyland", "bristol west", "kemper", "21st century", "liberty mutual", "travelers", "(?:the )?hartford(?: (?:ins|fire|cas|under|acc|fin)|$)",
    "chubb", "zurich", "sedgwick", "gallagher bassett", "corvel", "broadspire", "esis\\b", "zenith", "employers (?:comp|ins|mutual|pref)", "pinnacol", "texas mutual", "saif\\b", "scif\\b", "amtrust",
    "ccmsi", "york risk", "helmsman", "accident fund", "berkshire hathaway", "guard ins", "icw\\b", "republic indemnity", "bridgefield", "memic", "beacon mutual", "nysif", "copperpoint", "lwcc", "bwc\\b",
    "missouri employers", "cannon cochran", "sentry ins", "great american ins", "cna\\b", "aig\\b", "tristar risk", "esurance", "hanover ins",
  ),
  anyOf(
    "Commercial",
    "aetna", "cigna", "united ?health", "united$", "uhc", "uhg", "umr\\b", "optum", "oxford", "golden rule", "surest", "all savers", "humana", "kaiser", "health ?net", "oscar", "bright", "coventry", "first health",
    "multi ?plan", "phcs", "private health", "geha\\b", "nalc\\b", "mhbp", "apwu", "mail handlers", "meritain", "harvard pilgrim", "tufts", "point32", "emblem", "ghi\\b", "hip\\b", "connecticare", "cdphp",
    "mvp\\b", "upmc", "geisinger", "sentara", "optima", "priority health", "hap\\b", "health alliance", "medica\\b", "health ?partners", "ucare", "preferred ?one", "dean\\b", "quartz", "wps\\b", "providence",
    "moda\\b", "pacific ?source", "select ?health", "scott (?:and |& )?white", "baylor", "christus", "avmed", "health first", "friday health", "trustmark", "allied ben", "web ?tpa", "boon chapman",
    "mutual of omaha", "principal", "guardian", "assurant", "uni ?care\\b", "great west", "lucent", "health ?scope", "health ?smart", "cofinity", "teamsters", "local \\d", "amerihealth", "lifewise", "univera", "paramount",
    "summacare", "medical mutual", "physicians health plan", "sanford", "avera", "group health", "bind\\b", "centivo", "collective health", "curative", "sana\\b", "imagine ?360",
    "commercial", "managed care", "private", "employer", "hmo\\b", "ppo\\b", "pos\\b", "epo\\b", "indemnity", "welfare", "trust fund", "health (?:and welfare )?fund", "benefit", "administrators", "tpa\\b",
    "health ?plans?\\b", "health ?care plan", "insurance", "ins\\b", "assurance", "fehbp", "fehb\\b", "union\\b", "dental",
  ),
  anyOf("Tricare/VA", "va\\b"),
];
