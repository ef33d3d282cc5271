import { parseAddress } from "../objects/addresses/parse-address";
import { writeCells } from "../objects/cells/write-cells";
import { select } from "../objects/ranges/select";
import { getSheet } from "../objects/sheets/find-sheet";
import type { RangeState } from "../objects/states";
import { HostError } from "../protocol/host-error";
import { applyUserChange } from "../user/apply-user-change";
import type { UserChange } from "../user/user-change";
import type { ExcelHost } from "./excel-host";
import type { HostConnection } from "./host-connection";

/** Things that happen in Excel without the add-in. Its event handlers hear of them. */
export interface UserActions {
  /** Assigns values or formulas to a range, such as "Sheet1!B2:C3". */
  edit(address: string, values: readonly (readonly unknown[])[]): Promise<void>;
  /**
   * Makes a change at once and answers the change that takes it back; `settled` resolves when everything that depends on
   * it is calculated.
   */
  apply(change: UserChange): { readonly inverse: UserChange; readonly settled: Promise<void> };
  /** How often the add-in has changed cells, tables, names or sheets: whoever keeps old states must know. */
  addInWrites(): number;
  /** Selects a range and brings its sheet to the front. */
  select(address: string): void;
  /** Calculates every formula, as Ctrl+Alt+F9 does. */
  recalculate(): Promise<void>;
}

/** The user's hand on a host. */
export function userActions(host: ExcelHost, connection: HostConnection): UserActions {
  const { state } = host;
  const byUser = <Result>(work: () => Result): Result => {
    state.hand = "user";
    try {
      return work();
    } finally {
      state.hand = "add-in";
    }
  };
  const settle = async (): Promise<void> => {
    await host.settle();
    connection.sendEvents();
  };
  return {
    edit: async (address, values) => {
      byUser(() => writeCells(state, rangeAt(host, address), values, address));
      await settle();
    },
    apply: (change) => ({ inverse: byUser(() => applyUserChange(state, getSheet(state, change.sheetId), change)), settled: settle() }),
    addInWrites: () => state.addInWrites,
    select: (address) => {
      select(state, rangeAt(host, address));
      connection.sendEvents();
    },
    recalculate: async () => {
      Object.assign(state.calculation, { invalidated: true, requested: true });
      await settle();
    },
  };
}

function rangeAt(host: ExcelHost, address: string): RangeState {
  const parsed = parseAddress(address);
  if (parsed === null) throw new HostError("InvalidArgument", `"${address}" is not an address.`);
  return { sheet: getSheet(host.state, parsed.sheetName ?? host.state.workbook.activeSheetId), area: parsed.area };
}
