import type { Area, SheetModel } from "../../host/model";
import { areaAddress } from "../grid";

/** "'Meeting notes'!B2:C3": an address that says its sheet. */
export const sheetAddress = ({ name }: SheetModel, area: Area): string => `'${name.replaceAll("'", "''")}'!${areaAddress(area)}`;
