import type { SheetModel, WorkbookModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import { method, type HostType } from "../../protocol/host-type";
import { options, optional, text } from "../../protocol/kinds";
import { recordSheetChange } from "../changes/record-change";
import { requireWritableWorkbook } from "../changes/require-writable";

const noPassword = (password: string | null): void => {
  if (password !== null && password !== "") throw new HostError("NotImplemented", "The local host protects without passwords only.");
};

/** Protection of one sheet: its locked cells cannot be changed. */
export const worksheetProtectionType: HostType<Excel.WorksheetProtection, SheetModel> = {
  scalars: { protected: { get: (sheet) => sheet.protected } },
  methods: {
    protect: method([optional(options), optional(text)], (sheet, [_options, password], host) => {
      requireWritableWorkbook(host);
      noPassword(password);
      if (sheet.protected) throw new HostError("InvalidOperation", `The sheet "${sheet.name}" is already protected.`);
      sheet.protected = true;
      recordSheetChange(sheet);
    }),
    unprotect: method([optional(text)], (sheet, [_password], host) => {
      requireWritableWorkbook(host);
      sheet.protected = false;
      recordSheetChange(sheet);
    }),
  },
};

/** Protection of the workbook's structure: its sheets cannot be added, renamed, moved or deleted. */
export const workbookProtectionType: HostType<Excel.WorkbookProtection, WorkbookModel> = {
  scalars: { protected: { get: ({ structureProtected }) => structureProtected } },
  methods: {
    protect: method([optional(text)], (workbook, [password], host) => {
      requireWritableWorkbook(host);
      noPassword(password);
      workbook.structureProtected = true;
    }),
    unprotect: method([optional(text)], (workbook, [_password], host) => {
      requireWritableWorkbook(host);
      workbook.structureProtected = false;
    }),
  },
};
