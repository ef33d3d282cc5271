import type { HostErrorCode, LocalExcel } from "../../host";
import type { WorkbookModel } from "../../host/model";

/** What a developer can let go wrong, to see what the add-in makes of it. */
export interface Trouble {
  /** How long each sync takes on its way. */
  setDelay(milliseconds: number): void;
  delay(): number;
  /** The next sync of the add-in's fails with this code, and nothing of it takes effect. */
  failNextSync(code: HostErrorCode): void;
  setReadOnly(readOnly: boolean): void;
  setProtected(sheetId: string, isProtected: boolean): void;
}

export function createTrouble(host: () => Promise<LocalExcel>, workbook: WorkbookModel, announce: () => void): Trouble {
  let delay = 0;
  return {
    setDelay: (milliseconds) => {
      delay = milliseconds;
      void host().then((excel) => excel.setLatency(delay));
      announce();
    },
    delay: () => delay,
    failNextSync: (code) => void host().then((excel) => excel.faults.failSync(1, { code, when: "before" })),
    setReadOnly: (readOnly) => {
      workbook.readOnly = readOnly;
      announce();
    },
    setProtected: (sheetId, isProtected) => {
      const sheet = workbook.sheets.find(({ id }) => id === sheetId);
      if (sheet) Object.assign(sheet, { protected: isProtected, changed: true });
      announce();
    },
  };
}
