"""Spellings: amounts, signs, units, dates and calendars."""
import datetime

from .book import Book, Shown, Total, day, month, short, usd
from .case import case
from .expect import asks, question, records, refuses
from .ledger import Ledger, amounts, months_from

PEOPLE = ["Maria Alvarez", "Daniel Okafor", "Priya Raman"]


@case("refunds-as-positive-column", "Refunds above zero in their own column are taken off; Net Payments proves it on every row.")
def refunds_as_positive_column():
    book, ledger, cents = Book(), Ledger(), amounts(201)
    page = book.page("Payments")
    page.row("Month", "Provider", "Payments", "Refunds", "Net Payments")
    for each in months_from(2024, 1, 6):
        for person in PEOPLE:
            paid = next(cents)
            refund = paid // 25
            page.row(month(*each), person, usd(paid), usd(refund), usd(paid - refund))
            ledger.post(person, *each, paid - refund)
    return book, records(ledger)


@case("refunds-as-negative-column", "Refunds printed below zero are added, not taken off twice.")
def refunds_as_negative_column():
    book, ledger, cents = Book(), Ledger(), amounts(202)
    page = book.page("Payments")
    page.row("Month", "Provider", "Payments", "Refunds")
    for each in months_from(2024, 1, 3):
        for person in PEOPLE:
            paid = next(cents)
            refund = paid // 25
            page.row(month(*each), person, usd(paid), usd(-refund, "#,##0.00;[Red]-#,##0.00"))
            ledger.post(person, *each, paid - refund)
    return book, records(ledger)


@case("refunds-as-negative-payments", "Refunds are rows of payments below zero.")
def refunds_as_negative_payments():
    book, ledger, cents = Book(), Ledger(), amounts(203)
    page = book.page("Ledger")
    page.row("Posting Date", "Provider", "Payments")
    for year, number in months_from(2024, 1, 3):
        for person in PEOPLE:
            for of_month, sign in ((4, 1), (16, -1), (28, 1)):
                value = sign * next(cents) // (1 if sign == 1 else 20)
                page.row(day(year, number, of_month), person, usd(ledger.post(person, year, number, value)))
    return book, records(ledger)


@case("insurance-plus-patient", "No total of payments: insurance and patient payments are its parts and add up.")
def insurance_plus_patient():
    book, ledger, cents = Book(), Ledger(), amounts(204)
    page = book.page("Payments")
    page.row("Provider", "Month", "Insurance Payments", "Patient Payments")
    for person in PEOPLE:
        for each in months_from(2024, 1, 3):
            theirs, own = next(cents), next(cents) // 9
            page.row(person, month(*each), usd(theirs), usd(own))
            ledger.post(person, *each, theirs + own)
    return book, records(ledger)


@case("text-amounts", "Every spelling of an amount in one table: $, separators, parentheses, trailing minus, CR, unicode minus, no-break spaces, dashes, n/a.")
def text_amounts():
    months = months_from(2024, 1, 9)
    spelt = {
        "Maria Alvarez": ["$1,234.56", " 98,765.43 ", "\u00a012,000.00\u00a0", "USD 4,321.09", "7654.3", "$0.00", "$ 88,001.10", "1234", "+55.55"],
        "Daniel Okafor": ["(1,234.56)", "1,234.56-", "-$5.00", "$(250.25)", "77.10 CR", "\u22121,000.01", "-0.99", "9,999.99", "0"],
        "Priya Raman": ["45,000.10", "-", "\u2014", "n/a", "N/A", " ", "", "$ -", "12,345.67"],
    }
    cents = {
        "Maria Alvarez": [123456, 9876543, 1200000, 432109, 765430, 0, 8800110, 123400, 5555],
        "Daniel Okafor": [-123456, -123456, -500, -25025, -7710, -100001, -99, 999999, 0],
        "Priya Raman": [4500010, None, None, None, None, None, None, None, 1234567],
    }
    book, ledger = Book(), Ledger()
    page = book.page("Collections")
    page.row("Provider", *[f"{short(number)}-{year % 100}" for year, number in months])
    for person in PEOPLE:
        page.row(person, *spelt[person])
        for each, value in zip(months, cents[person]):
            if value is not None:
                ledger.post(person, *each, value)
    totals = [ledger.sum(month=each) for each in months]
    page.row("Total", *[Total(value, printed=f"${value / 100:,.2f}" if value >= 0 else f"({-value / 100:,.2f})") for value in totals])
    return book, records(ledger, book.tie_out)


@case("printed-as-credits", "Payments are credits, below zero throughout; they are read as money received.")
def printed_as_credits():
    book, ledger, cents = Book(), Ledger(), amounts(206)
    page = book.page("GL")
    page.row("Provider", "Month", "Payments")
    for person in PEOPLE:
        for each in months_from(2024, 1, 3):
            page.row(person, month(*each), usd(-ledger.post(person, *each, next(cents))))
    return book, records(ledger)


@case("in-thousands", "A title says the figures are in thousands.")
def in_thousands():
    quarters = months_from(2024, 1, 12)[::3]
    book, ledger, cents = Book(), Ledger(), amounts(207, 80, 900)
    page = book.page("Board")
    page.row("Net collections by physician ($ in thousands)")
    page.row("Physician", *[f"Q{(number + 2) // 3} {year}" for year, number in quarters])
    for person in PEOPLE:
        values = [next(cents) for _ in quarters]
        page.row(person, *[Shown(value / 10, "0.0") for value in values])
        for each, value in zip(quarters, values):
            ledger.post(person, *each, value * 10_000)
    return book, records(ledger)


@case("sign-in-its-own-column", "AdvancedMD-like: the sign stands in a column of its own before the amount.")
def sign_in_its_own_column():
    book, ledger, cents = Book(), Ledger(), amounts(208)
    page = book.page("Activity")
    page.row("Month", "Provider", None, "Payments")
    for each in months_from(2024, 1, 3):
        for person in PEOPLE:
            paid = next(cents)
            refund = paid // 12
            page.row(month(*each), person, None, usd(paid))
            page.row(month(*each), person, "-", usd(refund))
            ledger.post(person, *each, paid - refund)
    page.row("Total", None, None, Total(ledger.sum()))
    return book, records(ledger, book.tie_out)


@case("dates-of-1904", "A workbook that counts its days from 1904.")
def dates_of_1904():
    months = months_from(2024, 1, 6)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 209)
    book.file.epoch = datetime.datetime(1904, 1, 1)
    page = book.page("Payments")
    page.row("Provider", *[month(*each) for each in months])
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in months])
    return book, records(ledger)


@case("periods-in-many-spellings", "A tidy sheet typed by several people: every row spells its month another way.")
def periods_in_many_spellings():
    spellings = ["Jan-24", "February 2024", "03/2024", "2024-04", "May '24", "202406", "7/31/2024", "Aug 2024", "Sep-2024", "2024 Oct", "11/1/2024", "Dec, 2024"]
    book, ledger, cents = Book(), Ledger(), amounts(210)
    page = book.page("Log")
    page.row("Month", "Doctor", "Amount Collected")
    for number, text in enumerate(spellings, start=1):
        page.row(text, "Maria Alvarez", usd(ledger.post("Maria Alvarez", 2024, number, next(cents))))
    return book, records(ledger)


@case("fiscal-quarters-asked", "“FY24 Q1” and nothing that says when the year starts: asked; July settles it.")
def fiscal_quarters_asked():
    quarters = months_from(2024, 1, 12)[::3]
    book, ledger = Book(), Ledger().fill(PEOPLE, quarters, 211)
    page = book.page("Collections")
    page.row("Provider", *[f"FY24 Q{number}" for number in range(1, 5)])
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in quarters])
    expected = asks(ledger, "fiscal_start_unknown", [question("fiscal-start", "january", where=["Collections!B1"])])
    return book, {**expected, "answered": [{"answers": {"fiscal-start": "july"}, "expected": records(moved(ledger, -6))}]}


def moved(ledger, months):
    """The same money so many months later."""
    other = Ledger(ledger.nobody)
    for each in ledger.postings:
        place = each.year * 12 + each.month - 1 + months
        other.post(each.person, place // 12, place % 12 + 1, each.cents, each.payer)
    return other


@case("fiscal-months-settled", "Bare months July to June under “Fiscal Year 2024 (July 2023 – June 2024)”: the file decides.", saved_by="LibreOffice")
def fiscal_months_settled():
    months = months_from(2023, 7, 12)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 212)
    page = book.page("FY2024")
    page.row("Collections, Fiscal Year 2024 (July 2023 - June 2024)")
    page.row("Provider", *[short(number) for _, number in months], "Total")
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in months], Total(ledger.sum(person)))
    return book, records(ledger, book.tie_out)


@case("months-without-year", "Bare months and no year anywhere: refused, naming the first cell.")
def months_without_year():
    book, ledger = Book(), Ledger().fill(PEOPLE, months_from(2024, 1, 12), 213)
    page = book.page("Collections")
    page.row("Provider", *[short(number) for number in range(1, 13)])
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=(2024, number))) for number in range(1, 13)])
    return book, refuses("no_year", ["Collections!B1"])


@case("year-only-in-another-name", "Bare months; another sheet's name has a year: proposed, and asked.")
def year_only_in_another_name():
    book, ledger = Book(), Ledger().fill(PEOPLE, months_from(2024, 1, 3), 214)
    page = book.page("Collections")
    page.row("Provider", "Jan", "Feb", "Mar")
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=(2024, number))) for number in range(1, 4)])
    book.page("Budget notes 2024").row("Nothing here counts")
    expected = asks(ledger, "no_year", [question("year", "2024", where=["Collections!B1"])])
    return book, {**expected, "answered": [{"answers": {"year": "2023"}, "expected": records(moved(ledger, -12))}]}


@case("year-to-date-beside-months", "A year-to-date column beside the months is a check at most, never money.")
def year_to_date_beside_months():
    months = months_from(2024, 1, 6)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 215)
    page = book.page("Receipts")
    page.row("Provider", *[month(*each) for each in months], "YTD")
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in months], usd(ledger.sum(person)))
    return book, {key: value for key, value in records(ledger).items() if key != "tie_out"}


@case("month-and-year-to-date", "A sheet a month with MTD and YTD columns: the month's money is MTD; YTD is cumulative.")
def month_and_year_to_date():
    months = months_from(2024, 1, 3)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 216)
    for year, number in months:
        page = book.page(f"{short(number)} {year}")
        page.row("Provider", "MTD Payments", "YTD Payments")
        for person in PEOPLE:
            to_date = sum(ledger.sum(person, month=(year, each)) for each in range(1, number + 1))
            page.row(person, usd(ledger.sum(person, month=(year, number))), usd(to_date))
    return book, {key: value for key, value in records(ledger).items() if key != "tie_out"}


@case("incomplete-last-month", "Daily postings that stop on the 9th of the last month: its quarter is marked.")
def incomplete_last_month():
    book, ledger, cents = Book(), Ledger(), amounts(217, 20_000, 400_000)
    page = book.page("Postings")
    page.row("Post Date", "Provider", "Payment")
    for year, number in months_from(2024, 1, 9):
        for of_month in (2, 9) if number == 9 else (2, 9, 17, 24, 29):
            for person in PEOPLE:
                page.row(day(year, number, of_month), person, usd(ledger.post(person, year, number, next(cents))))
    return book, records(ledger, incomplete=["2024Q3"])


@case("incomplete-by-title", "The range over the table ends inside the last month.")
def incomplete_by_title():
    months = months_from(2024, 4, 5)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 218)
    page = book.page("Payments")
    page.row("Payments by provider, 04/01/2024 through 08/12/2024")
    page.row("Provider", *[month(*each) for each in months])
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in months])
    return book, records(ledger, incomplete=["2024Q3"])


@case("last-thirty-days-among-months", "A “Last 30 Days” row among months is no month and is left out, with a question.")
def last_thirty_days_among_months():
    months = months_from(2024, 1, 3)
    book, ledger = Book(), Ledger().fill(["Maria Alvarez", "Daniel Okafor"], months, 219)
    page = book.page("Payments")
    page.row("Month", "Provider", "Payments")
    page.row("Last 30 Days", "Maria Alvarez", usd(777_777))
    for each in ledger.postings:
        page.row(f"{short(each.month)} {each.year}", each.person, usd(each.cents))
    return book, asks(ledger, "no_period", [question("rows-without-period", "leave-out", where=["Payments!A2"])])


@case("error-cells", "One amount is #N/A: its quarter is unknown, not less, and the cell is named.")
def error_cells():
    months = months_from(2024, 1, 6)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 220)
    page = book.page("Collections")
    page.row("Provider", *[month(*each) for each in months])
    for person in PEOPLE:
        cells = [usd(ledger.sum(person, month=each)) for each in months]
        if person == PEOPLE[1]:
            cells[4] = "#N/A"
        page.row(person, *cells)
    expected = records(ledger)
    series = {**expected["series"], PEOPLE[1]: {**expected["series"][PEOPLE[1]], "collections": [ledger.sum(PEOPLE[1], quarter="2024Q1") / 100, None]}}
    known = ledger.sum() - ledger.sum(PEOPLE[1], quarter="2024Q2")
    totals = {"collections": known / 100, "attributed": known / 100, "unattributed": 0}
    return book, {**expected, "series": series, "totals": totals, "finding_at": ["Collections!F3"]}
