import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { isCalendarDay, type IsoDate } from "../../domain";
import type { MeetingPaper } from "../../actions";
import type { Answers, ToldChoices } from "../../workbook";
import { readChoiceOptions } from "./read-choice-options";
import { Refusal } from "./refusal";

const OPTIONS = {
  out: { type: "string" },
  json: { type: "boolean" },
  once: { type: "boolean" },
  port: { type: "string" },
  answer: { type: "string", multiple: true },
  sheets: { type: "string" },
  slides: { type: "string" },
  csv: { type: "string" },
  pdf: { type: "string" },
  preset: { type: "string" },
  columns: { type: "string" },
  order: { type: "string" },
  "sheet-name": { type: "string" },
  live: { type: "boolean" },
  values: { type: "boolean" },
  payer: { type: "string" },
  cut: { type: "string" },
  lock: { type: "string" },
  agenda: { type: "boolean" },
  letter: { type: "boolean" },
  for: { type: "string", multiple: true },
} as const satisfies ParseArgsOptionsConfig;

export type OptionName = keyof typeof OPTIONS;

/** What was typed after the command's name. */
export interface Arguments {
  readonly files: readonly string[];
  readonly out: string | undefined;
  readonly json: boolean;
  readonly once: boolean;
  readonly port: number | undefined;
  readonly answers: Answers;
  /** Names parted by commas; undefined where none were given. */
  readonly sheets: readonly string[] | undefined;
  /** Where the meeting's slides go; undefined where nobody wants any. */
  readonly slides: string | undefined;
  /** Where the records go, with the cells they came from. */
  readonly csv: string | undefined;
  /** Where the comparison goes as it is printed. */
  readonly pdf: string | undefined;
  /** Which columns in which order; what is left open is as the workbook remembers it. */
  readonly choices: ToldChoices;
  readonly payer: string | undefined;
  /** The day of a meeting to lock. */
  readonly lock: IsoDate | undefined;
  /** What else lies on the meeting's table. */
  readonly papers: readonly MeetingPaper[];
  /** Whom a sheet is for; empty for everybody. */
  readonly names: readonly string[];
  /** A fraction; 1, the loss of the payer, unless told otherwise. */
  readonly cut: number;
}

/** Reads the arguments of one command; an option it does not know is refused by name. */
export function readArguments(command: string, argv: readonly string[], known: readonly OptionName[]): Arguments {
  const options = Object.fromEntries(known.map((name) => [name, OPTIONS[name]]));
  const { values, positionals } = parse(command, argv, options, known);
  return {
    files: positionals,
    out: typeof values["out"] === "string" ? values["out"] : undefined,
    json: values["json"] === true,
    once: values["once"] === true,
    port: typeof values["port"] === "string" ? readPort(values["port"]) : undefined,
    answers: readAnswers(Array.isArray(values["answer"]) ? values["answer"].map(String) : []),
    slides: typeof values["slides"] === "string" ? values["slides"] : undefined,
    csv: typeof values["csv"] === "string" ? values["csv"] : undefined,
    pdf: typeof values["pdf"] === "string" ? values["pdf"] : undefined,
    choices: readChoiceOptions(values),
    payer: typeof values["payer"] === "string" ? values["payer"] : undefined,
    papers: (["agenda", "letter"] as const).filter((paper) => values[paper] === true),
    names: Array.isArray(values["for"]) ? values["for"].map(String) : [],
    lock: typeof values["lock"] === "string" ? readDay(values["lock"]) : undefined,
    cut: typeof values["cut"] === "string" ? readCut(values["cut"]) : 1,
    sheets: typeof values["sheets"] === "string" ? values["sheets"].split(",").map((name) => name.trim()).filter((name) => name !== "") : undefined,
  };
}

/** The one file a command is about. */
export function oneFile({ files }: Arguments, command: string): string {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new Refusal(`Name one workbook: npm run ${command} -- FILE.xlsx`);
  return file;
}

function parse(command: string, argv: readonly string[], options: ParseArgsOptionsConfig, known: readonly OptionName[]): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    const list = known.map((name) => `--${name}`).join(", ");
    throw new Refusal(`${command} does not know what to do with these arguments; it takes a file and ${list === "" ? "no options" : list}.`, { cause: error });
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Refusal(`--port takes a whole number below 65536, not ${text}.`);
}

function readDay(text: string): IsoDate {
  if (isCalendarDay(text)) return text;
  throw new Refusal(`--lock takes the day of the meeting, such as 2026-12-03, not ${text}.`);
}

function readCut(text: string): number {
  const percent = Number(/^(\d+(?:\.\d+)?)\s*%$/.exec(text.trim())?.[1]);
  if (percent > 0 && percent <= 100) return percent / 100;
  throw new Refusal(`--cut takes a percentage above 0 and up to 100, such as 10%, not ${text}.`);
}

function readAnswers(pairs: readonly string[]): Answers {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, question, option] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
      if (question === undefined || option === undefined) throw new Refusal(`--answer takes question=option, as the question prints them, not ${pair}.`);
      return [question, option];
    }),
  );
}
