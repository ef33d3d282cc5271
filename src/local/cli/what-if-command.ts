import { findCollections, payersOf } from "../../actions";
import { PAYER_CLASSES, payerChangeInWords, type PayerEvent } from "../../domain";
import { oneFile, readArguments } from "./arguments";
import { EXIT, type ExitCode } from "./exit-code";
import { onFile } from "./on-file";
import { questionLines } from "./print-reading";
import { Refusal } from "./refusal";
import type { Terminal } from "./terminal";

/** `npm run what-if -- FILE.xlsx --payer "Aetna" [--cut 10%] [--answer id=option]`: what a payer's cut, or its loss, would take. */
export async function whatIfCommand(argv: readonly string[], terminal: Terminal, project: string): Promise<ExitCode> {
  const typed = readArguments("what-if", argv, ["payer", "cut", "answer"]);
  const file = oneFile(typed, "what-if");
  const { payer } = typed;
  if (payer === undefined) throw new Refusal('Name a payer or a class of payers: npm run what-if -- FILE.xlsx --payer "Aetna" --cut 10%');
  return onFile(file, terminal, project, async (workbook) => {
    const { reading } = await findCollections(workbook, typed.answers);
    if (reading.outcome === "refuse" || reading.group === null) throw new Refusal(reading.why);
    if (reading.outcome === "ask") {
      for (const line of questionLines(reading.questions, `npm run what-if -- ${file}`)) terminal.notice(line);
      return EXIT.ask;
    }
    const { assumptions, sentence } = payerChangeInWords(payersOf(reading.group), { of: payerOrClass(payer), cut: typed.cut });
    terminal.result(sentence);
    for (const { label, value } of assumptions) terminal.result(`· ${label}: ${value}.`);
    return EXIT.done;
  });
}

/** "Medicaid" is a whole class; any other name is one payer. */
function payerOrClass(name: string): PayerEvent["of"] {
  const payerClass = PAYER_CLASSES.find((each) => each.toLowerCase() === name.trim().toLowerCase());
  return payerClass === undefined ? { payer: name } : { payerClass };
}
