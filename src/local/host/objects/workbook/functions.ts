import type { WorkbookModel } from "../../model";
import { method, type HostType } from "../../protocol/host-type";
import { whole } from "../../protocol/kinds";
import { object, type HostStates } from "../states";

const MILLISECONDS_A_DAY = 86_400_000;
/** Day 60 of the 1900 system is the 29th of February 1900, which there never was. */
const DAY_AFTER_THE_FALSE_LEAP_DAY = 61;

/** A date's serial number, as the DATE function of this workbook gives it. */
function serialOf({ dateSystem }: WorkbookModel, year: number, month: number, day: number): number {
  const epoch = dateSystem === "1904" ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const serial = Math.round((Date.UTC(year, month - 1, day) - epoch) / MILLISECONDS_A_DAY);
  return dateSystem === "1904" || serial >= DAY_AFTER_THE_FALSE_LEAP_DAY ? serial : serial - 1;
}

/** Excel's functions, called without a cell. The local host has the one that tells a workbook's date system. */
export const functionsType: HostType<Excel.Functions, WorkbookModel> = {
  methods: {
    date: method([whole, whole, whole], (workbook, [year, month, day]) => object("FunctionResult", { value: serialOf(workbook, year, month, day), error: null })),
  },
};

/** What such a function came to. */
export const functionResultType: HostType<Excel.FunctionResult<unknown>, HostStates["FunctionResult"]> = {
  scalars: { value: { get: ({ value }) => value }, error: { get: ({ error }) => error } },
};
