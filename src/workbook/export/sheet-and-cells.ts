/**
 * The two parts of an address with its sheet, the sheet's name as its tab has it.
 * @example
 * sheetAndCells("'Dr. O''Neil'!A5:D9") // => { "sheet": "Dr. O'Neil", "cells": "A5:D9" }
 */
export function sheetAndCells(where: string): { readonly sheet: string; readonly cells: string } {
  const end = where.lastIndexOf("!");
  const name = where.slice(0, Math.max(0, end));
  return { sheet: name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name, cells: where.slice(end + 1) };
}
