import type { Calculator } from "../calculator";
import type { WorkbookModel } from "../model";
import type { RuntimeLink } from "../runtime-link";
import type { Counters } from "./counters";
import { ExcelHost } from "./excel-host";
import type { Faults } from "./faults";
import { HostConnection } from "./host-connection";
import type { LibraryGlobals, LibraryLoader, LoadedLibrary } from "./library";
import { EXCEL_ON_THE_WEB, type Limits } from "./limits";
import { userActions, type UserActions } from "./user-actions";
import { DEFAULT_REQUIREMENT_SETS, DEFAULT_THEME, type OfficeSurroundings } from "./office-surroundings";

export interface LocalExcelOptions {
  /** What the host serves. It is changed in place. */
  readonly workbook: WorkbookModel;
  readonly library: LibraryLoader;
  /** Without one, formulas keep their text and have no value. It may be made from the link to the custom-functions runtime. */
  readonly calculator?: Calculator | ((link: RuntimeLink) => Calculator);
  /** How long each sync takes on its way. 0 when left out. */
  readonly latencyMilliseconds?: number;
  /** Those of Excel on the web when left out. */
  readonly limits?: Partial<Limits>;
  readonly surroundings?: Partial<OfficeSurroundings>;
}

/** Excel without Excel: Microsoft's library in front of a workbook in memory. */
export interface LocalExcel extends LibraryGlobals {
  readonly workbook: WorkbookModel;
  readonly counters: Readonly<Counters>;
  readonly faults: Faults;
  readonly runtimeLink: RuntimeLink;
  readonly globalScope: Pick<LoadedLibrary, "evaluate">;
  setLatency(milliseconds: number): void;
  readonly user: UserActions;
  dispose(): void;
}

/** Starts a host for a workbook and loads the library in front of it. */
export async function createLocalExcel(options: LocalExcelOptions): Promise<LocalExcel> {
  const limits: Limits = { ...EXCEL_ON_THE_WEB, ...options.limits };
  const host = new ExcelHost({ workbook: options.workbook, maximumCellsARead: limits.cellsARead });
  const connection = new HostConnection(host, limits, options.latencyMilliseconds ?? 0);
  const { calculator } = options;
  if (calculator) host.useCalculator(typeof calculator === "function" ? calculator(connection.runtimeLink) : calculator);
  const library = await options.library(connection.bridge, {
    requirementSets: DEFAULT_REQUIREMENT_SETS,
    documentUrl: options.workbook.name,
    platform: "OfficeOnline",
    officeTheme: DEFAULT_THEME,
    ...options.surroundings,
  });
  const { Excel, Office, OfficeExtension, CustomFunctions } = library.globals;
  return {
    Excel,
    Office,
    OfficeExtension,
    CustomFunctions,
    workbook: options.workbook,
    counters: connection.counters,
    faults: connection.faults,
    runtimeLink: connection.runtimeLink,
    globalScope: { evaluate: library.evaluate },
    setLatency: (milliseconds) => connection.setLatency(milliseconds),
    user: userActions(host, connection),
    dispose: () => {
      connection.close();
      library.dispose();
    },
  };
}
