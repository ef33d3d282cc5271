import type { HostState } from "../../host-state";
import type { SheetModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import { WHOLE_SHEET } from "../addresses/area-algebra";
import { parseAddress } from "../addresses/parse-address";
import type { RangeState } from "../states";
import { getSheet } from "./find-sheet";

/** The cells that an address or a name means, seen from a sheet; null means all of its cells. */
export function findArea(host: HostState, sheet: SheetModel, address: string | null): RangeState {
  if (address === null || address === "") return { sheet, area: WHOLE_SHEET };
  const parsed = parseAddress(address);
  if (parsed !== null) {
    const named = parsed.sheetName === null ? sheet : getSheet(host, parsed.sheetName);
    if (named !== sheet) throw new HostError("InvalidArgument", `"${address}" is not on the sheet "${sheet.name}".`);
    return { sheet, area: parsed.area };
  }
  const table = sheet.tables.find((each) => each.name.toUpperCase() === address.toUpperCase());
  if (table) return { sheet, area: table.area };
  const named = host.workbook.names.find((item) => item.name.toUpperCase() === address.toUpperCase() && (item.scopeSheetId ?? sheet.id) === sheet.id);
  if (named?.area?.sheetId === sheet.id) return { sheet, area: named.area };
  throw new HostError("InvalidArgument", `"${address}" is not an address on the sheet "${sheet.name}".`);
}

/** Excel refuses longer lists of addresses (office-js issue 5198). */
const LONGEST_LIST = 8_192;

/** The areas a list of addresses with commas names; the whole sheet where there is none. */
export function findAreas(host: HostState, sheet: SheetModel, addresses: string | null): RangeState[] {
  if (addresses !== null && addresses.length > LONGEST_LIST) throw new HostError("InvalidArgument", `A list of addresses has at most ${LONGEST_LIST} characters; this has ${addresses.length}.`);
  return (addresses ?? "").split(/[,;]/).map((address) => findArea(host, sheet, address.trim()));
}
