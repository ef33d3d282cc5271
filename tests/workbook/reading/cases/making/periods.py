"""Periods in headings: sums among them, years apart from their months, spellings, and what has not happened yet."""
from .book import MONTHS, Book, Total, month, short, usd
from .case import case
from .expect import records
from .ledger import Ledger, months_from

PEOPLE = ["Maria Alvarez", "Daniel Okafor", "Priya Raman"]
YEAR_2024 = months_from(2024, 1, 12)
FISCAL_2024 = months_from(2023, 7, 12)


def thirds(months):
    """Months by threes: a quarter of any calendar each."""
    return [months[start : start + 3] for start in range(0, len(months), 3)]


def of_months(ledger, months, person=None):
    return sum(ledger.sum(person, month=each) for each in months)


@case("bare-quarters-summed-among-months", "“Jan Feb Mar Q1 Apr …” on a sheet named 2024: the quarters are sums, whatever they are called.")
def bare_quarters_summed_among_months():
    book, ledger = Book(), Ledger().fill(PEOPLE, YEAR_2024, 601)
    page = book.page("2024")
    names = ["Q1", "2nd Qtr", "Quarter 3", "Q4 Total"]
    page.row("Provider", *[text for third, name in zip(thirds(YEAR_2024), names) for text in [*[short(number) for _, number in third], name]], "Total")

    def figures(person):
        for third in thirds(YEAR_2024):
            for each in third:
                yield usd(ledger.sum(person, month=each)) if person else Total(ledger.sum(month=each))
            yield Total(of_months(ledger, third, person))

    for person in PEOPLE:
        page.row(person, *figures(person), Total(ledger.sum(person)))
    page.row("Total", *figures(None), Total(ledger.sum()))
    return book, records(ledger, book.tie_out)


@case("quarters-before-their-months", "Each quarter's sum stands before its months.")
def quarters_before_their_months():
    book, ledger = Book(), Ledger().fill(PEOPLE, YEAR_2024, 602)
    page = book.page("Receipts")
    page.row("Collections by provider, 2024")
    page.row("Provider", *[text for index, third in enumerate(thirds(YEAR_2024)) for text in [f"Q{index + 1}", *[short(number) for _, number in third]]])
    for person in PEOPLE:
        cells = []
        for third in thirds(YEAR_2024):
            cells += [Total(of_months(ledger, third, person)), *[usd(ledger.sum(person, month=each)) for each in third]]
        page.row(person, *cells)
    return book, records(ledger, book.tie_out)


@case("fiscal-quarters-summed-among-dates", "“Q1 FY24” after July to September 2023: the sums show that they are no more than sums.")
def fiscal_quarters_summed_among_dates():
    book, ledger = Book(), Ledger().fill(PEOPLE, FISCAL_2024, 603)
    page = book.page("Collections")
    page.row("Provider", *[cell for index, third in enumerate(thirds(FISCAL_2024)) for cell in [*[month(*each) for each in third], f"Q{index + 1} FY24"]])
    for person in PEOPLE:
        cells = []
        for third in thirds(FISCAL_2024):
            cells += [*[usd(ledger.sum(person, month=each)) for each in third], Total(of_months(ledger, third, person))]
        page.row(person, *cells)
    return book, records(ledger, book.tie_out)


@case("fiscal-quarters-summed-between-rows", "Months down from July, a row “FY24 Q1” under every third of them: a sum of the months over it.")
def fiscal_quarters_summed_between_rows():
    book, ledger = Book(), Ledger().fill(PEOPLE, FISCAL_2024, 604)
    page = book.page("Collections")
    page.row("Month", *PEOPLE)
    for index, third in enumerate(thirds(FISCAL_2024)):
        for each in third:
            page.row(month(*each), *[usd(ledger.sum(person, month=each)) for person in PEOPLE])
        page.row(f"FY24 Q{index + 1}", *[Total(of_months(ledger, third, person)) for person in PEOPLE])
    return book, records(ledger, book.tie_out)


@case("year-quarter-and-month-columns", "Year, quarter and month each in a column of its own, printed once, with sums between: the month is the finest.")
def year_quarter_and_month_columns():
    months = months_from(2023, 1, 24)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 605)
    page = book.page("Collections")
    page.row("Year", "Quarter", "Month", *PEOPLE)
    for year in (2023, 2024):
        for index, third in enumerate(thirds(months_from(year, 1, 12))):
            for each in third:
                page.row(year if each[1] == 1 else None, f"Q{index + 1}" if each == third[0] else None, MONTHS[each[1] - 1], *[usd(ledger.sum(person, month=each)) for person in PEOPLE])
            page.row(None, f"Q{index + 1} Total", None, *[Total(of_months(ledger, third, person)) for person in PEOPLE])
        page.row(f"{year} Total", None, None, *[Total(ledger.sum(person, year=year)) for person in PEOPLE])
    return book, records(ledger, book.tie_out)
