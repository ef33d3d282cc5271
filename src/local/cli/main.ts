import { EXIT, type ExitCode } from "./exit-code";
import { Refusal } from "./refusal";
import { standardTerminal, type Terminal } from "./terminal";

/** A command: what was typed after its name, where to say things, and the project's folder. */
export type Command = (argv: readonly string[], terminal: Terminal, project: string) => Promise<ExitCode>;

/** What can be asked for. */
export type CommandName = "compare" | "read" | "inputs" | "associate" | "papers" | "fairness" | "what-if" | "evaluate" | "start" | "sample";

/** Each is loaded when it is asked for: comparing needs no web server. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  compare: async () => (await import("./compare-command")).compareCommand,
  read: async () => (await import("./read-command")).readCommand,
  inputs: async () => (await import("./inputs-command")).inputsCommand,
  associate: async () => (await import("./associate-command")).associateCommand,
  papers: async () => (await import("./papers-command")).papersCommand,
  fairness: async () => (await import("./fairness-command")).fairnessCommand,
  "what-if": async () => (await import("./what-if-command")).whatIfCommand,
  evaluate: async () => (await import("./evaluate-command")).evaluateCommand,
  start: async () => (await import("./start-command")).startCommand,
  sample: async () => (await import("./sample-command")).sampleCommand,
};

/** Runs the command named first and says how it ended. Errors nobody foresaw are ours: their trace is printed. */
export async function main(argv: readonly string[], project: string, terminal: Terminal = standardTerminal): Promise<ExitCode> {
  const [name = "", ...rest] = argv;
  try {
    if (!isCommand(name)) throw new Refusal(`There is no command ${name}; there are ${Object.keys(COMMANDS).join(", ")}.`);
    const command = await COMMANDS[name]();
    return await command(rest, terminal, project);
  } catch (error) {
    if (error instanceof Refusal) {
      terminal.notice(error.message);
      return EXIT.refused;
    }
    terminal.notice(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return EXIT.failed;
  }
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);
