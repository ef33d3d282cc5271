import { findCollections } from "../../actions";
import { dollarWords, toReaderOutput, type Reading, type ReadingProblem } from "../../workbook";
import { oneFile, readArguments } from "./arguments";
import { EXIT, type ExitCode } from "./exit-code";
import { openLocalSession } from "./local-session";
import { findingLines, questionLines, tieOutLines } from "./print-reading";
import { FileRefusal, readWorkbookFile } from "./read-workbook-file";
import type { Terminal } from "./terminal";
import { textTable } from "./text-table";

/** `npm run read -- FILE.xlsx [--json] [--answer id=option]`: what the reader understood. */
export async function readCommand(argv: readonly string[], terminal: Terminal, project: string): Promise<ExitCode> {
  const typed = readArguments("read", argv, ["json", "answer"]);
  const file = oneFile(typed, "read");
  const reading = await readOrRefuse(file, typed, project);
  if (typed.json) terminal.result(JSON.stringify(toReaderOutput(reading), null, 2));
  else for (const line of describe(reading, file)) terminal.result(line);
  return { records: EXIT.done, ask: EXIT.ask, refuse: EXIT.refused }[reading.outcome];
}

async function readOrRefuse(file: string, { answers }: Pick<ReturnType<typeof readArguments>, "answers">, project: string): Promise<Reading> {
  try {
    const { workbook, excel } = await openLocalSession(await readWorkbookFile(file), project);
    const { reading } = await findCollections(workbook, answers);
    excel.dispose();
    return reading;
  } catch (error) {
    if (error instanceof FileRefusal) return refused(error.message, error.problem);
    throw error;
  }
}

const refused = (why: string, problem: ReadingProblem): Reading => ({
  outcome: "refuse",
  why,
  problem,
  signature: "",
  group: null,
  unattributed: null,
  tieOut: [],
  questions: [],
  findings: [],
  sources: [],
});

function describe(reading: Reading, file: string): string[] {
  const { group } = reading;
  const people = group?.physicians.map(({ name, role, collections }) => [name, role, ...collections.map((cents) => (cents === null ? "" : dollarWords(cents)))]) ?? [];
  const columns = ["Physician", "Role", ...(group?.quarters ?? [])].map((heading, index) => ({ heading, align: index < 2 ? ("left" as const) : ("right" as const) }));
  return [
    reading.why,
    ...(group === null ? [] : ["", textTable(columns, people), ""]),
    ...reading.sources.map(({ what, where }) => `${what}: ${where}`),
    ...tieOutLines(reading),
    ...findingLines(reading),
    ...questionLines(reading.questions, `npm run read -- ${file}`),
  ];
}
