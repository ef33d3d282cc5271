/** Who may import whom in src/. Each rule says what to do instead. */
const onlyFrom = (name, folder, allowed, comment, except) => ({
  name,
  severity: "error",
  comment,
  from: { path: `^src/${folder}/`, ...(except ? { pathNot: except } : {}) },
  to: { path: "^src/", pathNot: [folder, ...allowed].map((each) => `^src/${each}/`) },
});

const PANE_ENTRY = "^src/taskpane/index\\.tsx$";

module.exports = {
  forbidden: [
    onlyFrom("domain-stands-alone", "domain", [], "domain/ holds the rules. Hand it values; it must not learn where they came from."),
    onlyFrom("workbook-knows-domain", "workbook", ["domain"], "workbook/ turns cells into records and back. Which program holds the cells is the port's secret."),
    onlyFrom("slides-show-results", "slides", ["domain", "workbook"], "slides/ plans a deck from results, in the words the sheets use. An action fetches the results for it."),
    onlyFrom("actions-use-the-port", "actions", ["domain", "workbook", "slides"], "actions/ are given a Workbook. Importing excel/ would tie them to one program."),
    onlyFrom("excel-serves-the-port", "excel", ["workbook"], "excel/ moves cells. A rule about physicians belongs in domain/."),
    onlyFrom("functions-are-doors", "functions", ["domain", "workbook"], "A custom function reads its ranges, asks one rule and returns cells."),
    onlyFrom("pane-asks-actions", "taskpane", ["domain", "workbook", "actions"], "Components ask actions/. Only taskpane/index.tsx connects excel/.", PANE_ENTRY),
    { name: "pane-entry-connects", severity: "error", comment: "The entry joins excel/ and functions/ to the pane, and nothing more.", from: { path: PANE_ENTRY }, to: { path: "^src/(local|slides)/" } },
    onlyFrom("commands-run-actions", "commands", ["actions", "excel"], "A ribbon button runs one action."),
    { name: "local-never-ships", severity: "error", comment: "local/ runs the add-in with no Excel. What ships must not know of it.", from: { path: "^src/", pathNot: "^src/local/" }, to: { path: "^src/local/" } },
    { name: "tests-stay-out", severity: "error", comment: "Test helpers stay in tests/.", from: { path: "^src/" }, to: { path: "^tests/" } },
    {
      name: "enter-by-the-index",
      severity: "error",
      comment: "Cross into another folder by its index.ts, so that each index is the whole list of what the folder offers.",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/(domain|workbook|slides|actions|excel)/.+", pathNot: ["^src/$1/", "^src/[^/]+/index\\.ts$"] },
    },
    { name: "no-circles", severity: "error", comment: "Two files that need each other are one file, or need a third.", from: {}, to: { circular: true } },
    {
      name: "file-library-in-files",
      severity: "error",
      comment: "Only local/files may name the .xlsx library, so that it can be changed in a day.",
      from: { path: "^src/", pathNot: "^src/local/files/" },
      to: { path: "node_modules/(hucre|fflate|@xmldom|@e965)" },
    },
    {
      name: "formula-engine-in-calculation",
      severity: "error",
      comment: "Only local/host/calculation may name the formula engine.",
      from: { path: "^src/", pathNot: "^src/local/host/calculation/" },
      to: { path: "node_modules/@formulajs" },
    },
    { name: "node-only-in-local", severity: "error", comment: "What ships runs in a browser.", from: { path: "^src/", pathNot: "^src/local/" }, to: { dependencyTypes: ["core"] } },
    {
      name: "ui-only-in-pane",
      severity: "error",
      comment: "React, Fluent and d3 stay in the pane and the workbench.",
      from: { path: "^src/", pathNot: "^src/(taskpane|local/workbench)/" },
      to: { path: "node_modules/(react|react-dom|@fluentui|d3-[a-z]+)/" },
    },
    {
      name: "deck-library-in-pptx",
      severity: "error",
      comment: "Only slides/pptx may name the .pptx library. A deck is data everywhere else.",
      from: { path: "^src/", pathNot: "^src/slides/pptx/" },
      to: { path: "node_modules/(pptxgenjs|jszip)" },
    },
  ],
  options: { tsConfig: { fileName: "tsconfig.json" }, tsPreCompilationDeps: true, doNotFollow: { path: "node_modules" } },
};
