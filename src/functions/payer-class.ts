import { classifyPayer, type PayerClass } from "../domain";
import { readText } from "./arguments/read-text";

/**
 * Which class of payer is behind a name? Commercial, Blue Cross, Medicare, Medicare Advantage, Medicaid, Tricare/VA, Workers' comp/Auto, Self-pay, Other government or Other.
 * @customfunction PAYER_CLASS
 * @param payer A payer, plan, financial class or X12 claim filing code, or a range of them.
 * @returns A class for each cell, in the same shape; blank for a blank cell.
 * @example
 * =PAYER_CLASS("UHC Community Plan") // => "Medicaid"
 * =PAYER_CLASS({"Humana Gold Plus","BCBS of Texas";"MB",}) // => [["Medicare Advantage", "Blue Cross"], ["Medicare", ""]]
 */
export function payerClass(payer: unknown[][]): string[][] {
  const columns = payer[0]?.length ?? 0;
  const classOf = classifier();
  return payer.map((row, rowIndex) =>
    row.map((cell, column) => {
      const name = readText(cell, `payer, position ${rowIndex * columns + column + 1}`);
      return name === null ? "" : classOf(name);
    }),
  );
}

/** A column of payers names a few of them over and over. */
function classifier(): (name: string) => PayerClass {
  const known = new Map<string, PayerClass>();
  return (name) => {
    const payerClass = known.get(name) ?? classifyPayer(name);
    known.set(name, payerClass);
    return payerClass;
  };
}
