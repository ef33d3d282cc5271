"""Prints, as JSON, what openpyxl makes of a workbook: its warnings, and each cell that is not empty.

A cell: sheet, address, formula (null for none), value as it is cached, kind, number format, whether openpyxl takes it for a date.
"""
import datetime
import json
import sys
import warnings

import openpyxl


def plain(value):
    return value.isoformat() if isinstance(value, (datetime.date, datetime.time)) else value


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    formulas = openpyxl.load_workbook(sys.argv[1])
    values = openpyxl.load_workbook(sys.argv[1], data_only=True)

cells = []
for sheet in formulas.worksheets:
    shown = values[sheet.title]
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is None:
                continue
            is_formula = cell.data_type == "f"
            value = shown[cell.coordinate]
            cells.append(
                {
                    "sheet": sheet.title,
                    "address": cell.coordinate,
                    "formula": str(getattr(cell.value, "text", cell.value)) if is_formula else None,
                    "value": plain(value.value),
                    "kind": value.data_type,
                    "format": cell.number_format,
                    "isDate": bool(value.is_date),
                }
            )

json.dump({"warnings": sorted({str(each.message) for each in caught}), "sheets": formulas.sheetnames, "cells": cells}, sys.stdout)
