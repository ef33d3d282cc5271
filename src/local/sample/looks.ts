import type { CellFormat } from "../host/model";

const RULE = { style: "Continuous", weight: "Thin", color: "#7F8C99" } as const;

export const TITLE: CellFormat = { bold: true, fontSize: 14 };
export const SUBTITLE: CellFormat = { color: "#5B6770" };
export const HEADER: CellFormat = { bold: true, fill: "#E4EAF0", wrap: true, borders: { bottom: RULE } };
export const HEADER_MONTH: CellFormat = { ...HEADER, numberFormat: "mmm-yy", horizontal: "Right" };
export const MONTH: CellFormat = { numberFormat: "mmm-yy", horizontal: "Left" };
export const DATE: CellFormat = { numberFormat: "m/d/yyyy", horizontal: "Left" };
export const MONEY: CellFormat = { numberFormat: "#,##0.00;(#,##0.00)" };
export const SHARE: CellFormat = { numberFormat: "0.00" };
export const TOTAL: CellFormat = { bold: true, numberFormat: "#,##0.00;(#,##0.00)", borders: { top: RULE } };
