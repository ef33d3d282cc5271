"""Outlines: two kinds of labels in one column, one under the other, as a pivot table prints them by default."""
from .book import MONTHS as MONTH_NAMES
from .book import Book, Total, month, short, usd
from .case import case
from .expect import records
from .ledger import Ledger, amounts, months_from

PEOPLE = ["Maria Alvarez", "Daniel Okafor", "Priya Raman"]
MONTHS = months_from(2024, 1, 6)


def named(year, number):
    return f"{short(number)} {year}"


@case("pivot-months-under-providers", "A pivot's outline: “Row Labels” holds providers with their months under them; each provider's row is the sum.")
def pivot_months_under_providers():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 801)
    page = book.page("Pivot", start="A3")
    page.row("Row Labels", "Sum of Payments")
    for person in PEOPLE:
        page.row(person, Total(ledger.sum(person)))
        for each in MONTHS:
            page.row(named(*each), usd(ledger.sum(person, month=each)))
    page.row("Grand Total", Total(ledger.sum()))
    return book, records(ledger, book.tie_out)


@case("pivot-providers-under-months", "The other way: months with their providers under them.", saved_by="LibreOffice")
def pivot_providers_under_months():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 802)
    page = book.page("Pivot")
    page.row("Row Labels", "Sum of Net Payments")
    for each in MONTHS:
        page.row(named(*each), Total(ledger.sum(month=each)))
        for person in PEOPLE:
            page.row(person, usd(ledger.sum(person, month=each)))
    page.row("Grand Total", Total(ledger.sum()))
    return book, records(ledger, book.tie_out)


@case("pivot-payers-under-providers", "Providers with their payers under them, months across, a total on each side.")
def pivot_payers_under_providers():
    payers = ["Medicare", "Aetna", "Self Pay"]
    book, ledger, cents = Book(), Ledger(), amounts(803)
    for person in PEOPLE:
        for payer in payers:
            for each in MONTHS:
                ledger.post(person, *each, next(cents), payer)
    page = book.page("Pivot")
    page.row("Row Labels", *[f"{year}-{number:02d}" for year, number in MONTHS], "Grand Total")
    for person in PEOPLE:
        page.row(person, *[Total(ledger.sum(person, month=each)) for each in MONTHS], Total(ledger.sum(person)))
        for payer in payers:
            page.row(payer, *[usd(ledger.sum(person, month=each, payer=payer)) for each in MONTHS], Total(ledger.sum(person, payer=payer)))
    page.row("Grand Total", *[Total(ledger.sum(month=each)) for each in MONTHS], Total(ledger.sum()))
    return book, records(ledger, book.tie_out, with_payers=True)


@case("names-over-their-months", "A provider's name on a line of its own over the months, without figures.")
def names_over_their_months():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 804)
    page = book.page("Payments")
    page.row("Provider", "Payments")
    for person in PEOPLE:
        page.row(f"Dr. {person}")
        for each in MONTHS:
            page.row(month(*each), usd(ledger.sum(person, month=each)))
    page.row("Total", Total(ledger.sum()))
    return book, records(ledger, book.tie_out)


@case("months-across-on-sheets-of-quarters", "A sheet named “2024 Q1” with bare months across and a “Quarter Total”.")
def months_across_on_sheets_of_quarters():
    book, ledger = Book(), Ledger().fill(PEOPLE, months_from(2024, 1, 12), 805)
    for start in (1, 4, 7, 10):
        months = months_from(2024, start, 3)
        page = book.page(f"2024 Q{(start + 2) // 3}")
        page.row("Provider", *[MONTH_NAMES[number - 1] for _, number in months], "Quarter Total")
        for person in PEOPLE:
            values = [ledger.sum(person, month=each) for each in months]
            page.row(person, *[usd(value) for value in values], Total(sum(values)))
        sums = [ledger.sum(month=each) for each in months]
        page.row("Total", *[Total(value) for value in sums], Total(sum(sums)))
    return book, records(ledger, book.tie_out)


@case(
    "pivot-of-unfamiliar-payers",
    "Providers with payers of unfamiliar names under them, and no grand total: what recurs under each provider is no provider.",
)
def pivot_of_unfamiliar_payers():
    payers = ["Sunrise Health Plan", "Valley Choice", "Prairie Mutual"]
    book, ledger, cents = Book(), Ledger(), amounts(806)
    for person in PEOPLE:
        for payer in payers:
            for each in MONTHS:
                ledger.post(person, *each, next(cents), payer)
    page = book.page("Pivot")
    page.row("Row Labels", *[f"{year}-{number:02d}" for year, number in MONTHS])
    for person in PEOPLE:
        page.row(person, *[Total(ledger.sum(person, month=each)) for each in MONTHS])
        for payer in payers:
            page.row(payer, *[usd(ledger.sum(person, month=each, payer=payer)) for each in MONTHS])
    return book, records(ledger, book.tie_out, with_payers=True)
