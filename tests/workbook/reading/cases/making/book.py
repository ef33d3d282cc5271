"""Workbooks written row by row, with a note of every total they print."""
import datetime
import re
from dataclasses import dataclass

import openpyxl
from openpyxl.utils import get_column_letter

MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]


@dataclass(frozen=True)
class Shown:
    """A value with its number format."""

    value: object
    number_format: str = "General"


@dataclass(frozen=True)
class Total:
    """A total that must tie: printed in cents, or by a formula that comes to as much."""

    cents: int
    formula: str | None = None
    printed: object = None


def usd(cents, number_format="#,##0.00"):
    return None if cents is None else Shown(cents / 100, number_format)


def month(year, number, number_format="mmm-yy"):
    return Shown(datetime.datetime(year, number, 1), number_format)


def day(year, number, of_month, number_format="m/d/yyyy"):
    return Shown(datetime.datetime(year, number, of_month), number_format)


def short(number):
    return MONTHS[number - 1][:3]


class Book:
    """A workbook and the totals printed in it."""

    def __init__(self):
        self.file = openpyxl.Workbook()
        self.file.remove(self.file.active)
        self.tie_out = []

    def page(self, name, start="A1"):
        return Page(self, self.file.create_sheet(name), start)


class Page:
    """A sheet, filled from its start downwards."""

    def __init__(self, book, sheet, start):
        self.book = book
        self.sheet = sheet
        first = sheet[start]
        self.next_row, self.first_column = first.row, first.column

    def row(self, *values):
        """Writes one row; None leaves a cell empty. Returns its number."""
        row = self.next_row
        for offset, value in enumerate(values):
            if value is not None:
                self.write(row, self.first_column + offset, value)
        self.next_row += 1
        return row

    def rows(self, *rows):
        for values in rows:
            self.row(*values)

    def blank(self, count=1):
        self.next_row += count

    def write(self, row, column, value):
        cell = self.sheet.cell(row, column)
        if isinstance(value, Total):
            self.book.tie_out.append(tie(self.address(row, column), value.cents))
            value = Shown(value.formula or value.cents / 100, "#,##0.00") if value.printed is None else value.printed
        if isinstance(value, Shown):
            cell.number_format = value.number_format
            value = value.value
        cell.value = value

    def address(self, row, column):
        name = self.sheet.title
        is_plain = re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name) and not re.fullmatch(r"[A-Za-z]{1,3}\d+", name)
        quoted = name if is_plain else f"'{name}'"
        return f"{quoted}!{get_column_letter(column)}{row}"


def tie(where, cents):
    return {"where": where, "file": cents / 100, "read": cents / 100, "difference": 0}
