/** Names under which states and plans run Medicaid and the children's program, as patterns over a payer's words. */
export const MEDICAID_PROGRAMS: readonly string[] = [
  // State programs.
  "medi cal\\b", "tenncare", "mass ?health", "sooner ?(?:care|select)", "badger ?care", "forward ?health", "husky", "ahcccs", "maine ?care", "mo ?health ?net", "missouri health ?net",
  "hoosier (?:healthwise|care)", "healthy indiana", "hip 2 0", "(?:anthem|mhs|mdwise) hip\\b", "kancare", "medallion", "cardinal care", "famis\\b", "apple health", "oregon health plan",
  "ohp\\b", "cco\\b", "health first colorado", "centennial care", "turquoise care", "(?:med )?quest integration", "med quest", "green mountain care", "dynasaur", "rite care", "family ?care",
  "child health plus", "star ?(?:plus|kids|health)\\b", "star (?:medicaid|chip)", "(?:texas|superior|amerigroup|molina|bcbstx|firstcare|driscoll|parkland) (?:.* )?star\\b", "peach ?care",
  "all kids", "arkids", "bayou health", "healthy louisiana", "healthy connections", "healthy michigan", "denali ?care", "equality ?care", "dc healthy families", "tmhp\\b", "katie beckett",
  "california childrens? services", "hip plus", "arhome",
  // Plans of carriers that sell other kinds too.
  "community plan\\b", "community health plan", "better health", "healthy blue", "healthy horizons", "healthkeepers plus", "(?:blue ?cross|bcbs(?: of)?(?: il)?) community", "blue ?cross complete",
  "blue shield.* promise", "promise health plan", "blue ?care (?:of )?tenn", "highmark (?:health options|wholecare)", "horizon nj health", "empire.* health ?plus", "upmc for you", "geisinger family",
  "optima (?:family|health community)", "sentara community", "select ?health community", "tufts health (?:together|public)", "passport (?:health|by)", "bcbs.* chip",
];
