import type { TypeRegistry } from "../protocol/type-registry";
import type { AnyHostType } from "../protocol/host-type";
import { wireType } from "../protocol/wire-type";
import { rangeType } from "./ranges/range";
import { worksheetType } from "./sheets/worksheet";
import { worksheetCollectionType } from "./sheets/worksheet-collection";
import type { TypeName } from "./states";
import { applicationType } from "./workbook/application";
import { customFunctionsType } from "./workbook/custom-functions";
import { workbookType } from "./workbook/workbook";

const TYPES: Readonly<Partial<Record<TypeName, AnyHostType>>> = {
  Application: wireType("Application", applicationType),
  CustomFunctions: customFunctionsType,
  Range: wireType("Range", rangeType),
  Workbook: wireType("Workbook", workbookType),
  Worksheet: wireType("Worksheet", worksheetType),
  WorksheetCollection: wireType("WorksheetCollection", worksheetCollectionType),
};

/** Every type of the host, by name. */
export const types: TypeRegistry = new Map(Object.entries(TYPES));
