import { compareCommand } from "./compare-command";
import { evaluateCommand } from "./evaluate-command";
import { EXIT, type ExitCode } from "./exit-code";
import { readCommand } from "./read-command";
import { Refusal } from "./refusal";
import { sampleCommand } from "./sample-command";
import { startCommand } from "./start-command";
import { standardTerminal, type Terminal } from "./terminal";

/** A command: what was typed after its name, where to say things, and the project's folder. */
export type Command = (argv: readonly string[], terminal: Terminal, project: string) => Promise<ExitCode>;

const COMMANDS: Readonly<Record<string, Command>> = {
  compare: compareCommand,
  read: readCommand,
  evaluate: evaluateCommand,
  start: startCommand,
  sample: sampleCommand,
};

/** Runs the command named first and says how it ended. Errors nobody foresaw are ours: their trace is printed. */
export async function main(argv: readonly string[], project: string, terminal: Terminal = standardTerminal): Promise<ExitCode> {
  const [name = "", ...rest] = argv;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (command === undefined) throw new Refusal(`There is no command ${name}; there are ${Object.keys(COMMANDS).join(", ")}.`);
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
