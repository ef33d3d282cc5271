import type { Reading } from "../../workbook";
import { questionLines } from "./print-reading";
import { Refusal } from "./refusal";
import type { Terminal } from "./terminal";

/**
 * Can something be written from this reading? Where it has questions they are asked, to be answered with the same command.
 * @throws Refusal where there is no honest reading
 */
export function isAnswered({ outcome, questions, why }: Reading, command: string, terminal: Terminal): boolean {
  if (outcome === "refuse") throw new Refusal(`Nothing was written. ${why}`);
  if (outcome === "records") return true;
  for (const line of questionLines(questions, command)) terminal.notice(line);
  return false;
}
