import type { Finding } from "../../../domain";

/** Something that costs a row, a cell or a column until it is put right. */
export const warning = (code: string, text: string, where: string | null): Finding => ({ severity: "warning", code, text, where });

/** Something that was taken for granted or passed over. */
export const note = (code: string, text: string, where: string | null): Finding => ({ severity: "note", code, text, where });
