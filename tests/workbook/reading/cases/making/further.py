"""Further shapes and spellings: measures over periods, separate refunds, year and quarter columns, fractions of a cent."""
from .book import Book, Shown, Total, day, month, short, usd
from .case import case
from .expect import asks, question, records
from .ledger import Ledger, amounts, months_from
from .uncommon import net_of_refunds

PEOPLE = ["Maria Alvarez", "Daniel Okafor", "Priya Raman"]
MONTHS = months_from(2024, 1, 6)


@case("periods-under-measures", "Two rows of headings the other way: “Payments” over all months, then “Refunds” over the same months.", saved_by="LibreOffice")
def periods_under_measures():
    book, (paid, refunded, net) = Book(), net_of_refunds(701)
    page = book.page("Crosstab")
    page.row(None, "Payments", *[None] * 5, "Refunds")
    page.sheet.merge_cells("B1:G1")
    page.sheet.merge_cells("H1:M1")
    page.row("Provider", *[month(*each) for each in MONTHS] * 2)
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each)) for ledger in (paid, refunded) for each in MONTHS])
    page.row("Total", *[Total(ledger.sum(month=each)) for ledger in (paid, refunded) for each in MONTHS])
    return book, records(net, book.tie_out)


@case("refunds-on-their-own-sheet", "Payments on one sheet and refunds on another, both by provider and month.")
def refunds_on_their_own_sheet():
    book, (paid, refunded, net) = Book(), net_of_refunds(702)
    for name, ledger in (("Payments", paid), ("Refunds", refunded)):
        page = book.page(name)
        page.row("Provider", *[month(*each) for each in MONTHS])
        for person in PEOPLE:
            page.row(person, *[usd(ledger.sum(person, month=each)) for each in MONTHS])
        page.row("Total", *[Total(ledger.sum(month=each)) for each in MONTHS])
    return book, records(net, book.tie_out)


@case("year-and-quarter-columns", "Year and quarter numbers in columns of their own.")
def year_and_quarter_columns():
    quarters = months_from(2023, 1, 24)[::3]
    book, ledger = Book(), Ledger().fill(PEOPLE, quarters, 703)
    page = book.page("Data")
    page.row("Yr", "Qtr", "Provider", "Net Collections")
    for each in ledger.postings:
        page.row(each.year, (each.month + 2) // 3, each.person, usd(each.cents))
    return book, records(ledger)


@case("total-row-under-the-heading", "The practice's totals stand right under the headings, the providers below them; the total column comes first.")
def total_row_under_the_heading():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 704)
    page = book.page("Dashboard")
    page.row("Provider", "Total", *[month(*each) for each in MONTHS])
    page.row("Practice Total", Total(ledger.sum()), *[Total(ledger.sum(month=each)) for each in MONTHS])
    for person in PEOPLE:
        page.row(person, Total(ledger.sum(person)), *[usd(ledger.sum(person, month=each)) for each in MONTHS])
    return book, records(ledger, book.tie_out)


@case("collections-sheet-per-year", "“Collections 2023” and “Collections 2024” with bare months.")
def collections_sheet_per_year():
    months = months_from(2023, 1, 24)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 705)
    for year in (2023, 2024):
        page = book.page(f"Collections {year}")
        page.row("Collections by provider")
        page.row("Provider", *[short(number) for number in range(1, 13)])
        for person in PEOPLE:
            page.row(person, *[usd(ledger.sum(person, month=(year, number))) for number in range(1, 13)])
        page.row("Total", *[Total(ledger.sum(month=(year, number))) for number in range(1, 13)])
    return book, records(ledger, book.tie_out)


@case("two-rows-a-month", "A provider has a row for each site in the same month; both count.")
def two_rows_a_month():
    book, ledger, cents = Book(), Ledger(), amounts(706)
    page = book.page("Payments")
    page.row("Month", "Location", "Rendering Provider", "Payments")
    for each in MONTHS:
        for site in ("North", "South"):
            for person in PEOPLE:
                page.row(month(*each), site, person, usd(ledger.post(person, *each, next(cents))))
    page.row("Total", None, None, Total(ledger.sum()))
    return book, records(ledger, book.tie_out)


@case("to-date-pairs", "A sheet a month with MTD and YTD under each of two bands, Charges and Payments: the same headings twice.")
def to_date_pairs():
    months = months_from(2024, 1, 3)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 707)
    for year, number in months:
        page = book.page(f"{short(number)} {year}")
        page.row(None, "Charges", None, "Payments", None)
        page.row("Provider", "MTD", "YTD", "MTD", "YTD")
        for person in PEOPLE:
            own = ledger.sum(person, month=(year, number))
            to_date = sum(ledger.sum(person, month=(year, each)) for each in range(1, number + 1))
            page.row(person, usd(own * 2), usd(to_date * 2), usd(own), usd(to_date))
    return book, {key: value for key, value in records(ledger).items() if key != "tie_out"}


@case("fractions-of-a-cent", "Amounts with four decimals, as formulas make them: each is rounded to the cent, and the total of the exact ones ties.")
def fractions_of_a_cent():
    book, ledger = Book(), Ledger()
    page = book.page("Allocated")
    page.row("Provider", "Jan 2024", "Feb 2024", "Mar 2024")
    exact = {"Maria Alvarez": [1000.1249, 2000.4951, 33.3333], "Daniel Okafor": [500.2251, 10.0049, 66.6667]}
    for person, values in exact.items():
        page.row(person, *[Shown(value, "#,##0.00") for value in values])
        for number, value in enumerate(values, start=1):
            ledger.post(person, 2024, number, int(value * 100 + 0.5))
    page.row("Total", Total(150035, printed=Shown(1500.35)), Total(201050, printed=Shown(2010.5)), Total(10000, printed=Shown(100.0)))
    return book, records(ledger, book.tie_out)


@case("dollars-in-k", "Amounts as “$45.2K” and “1.1M”.")
def dollars_in_k():
    book, ledger = Book(), Ledger()
    page = book.page("Board")
    page.row("Physician collections")
    page.row("Physician", "Q1 2024", "Q2 2024")
    for person, texts, cents in (("Maria Alvarez", ("$245.2K", "1.1M"), (24_520_000, 110_000_000)), ("Daniel Okafor", ("$99k", "(2.5K)"), (9_900_000, -250_000))):
        page.row(person, *texts)
        ledger.post(person, 2024, 1, cents[0])
        ledger.post(person, 2024, 4, cents[1])
    return book, records(ledger)


@case("fiscal-periods-settled", "“FY24 P01” to “FY24 P12” under “Fiscal year ends June 30”.")
def fiscal_periods_settled():
    months = months_from(2023, 7, 12)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 710)
    page = book.page("Receipts")
    page.row("Receipts by physician")
    page.row("Fiscal year ends June 30")
    page.row("Period", *PEOPLE)
    for place, each in enumerate(months, start=1):
        page.row(f"FY24 P{place:02d}", *[usd(ledger.sum(person, month=each)) for person in PEOPLE])
    return book, records(ledger)


@case("quarter-band-over-payers", "A band of quarters over payers, providers down.")
def quarter_band_over_payers():
    payers = ["Medicare", "Aetna", "Self Pay"]
    book, ledger, cents = Book(), Ledger(), amounts(711)
    page = book.page("Payer mix")
    page.row(None, "Q1 2024", None, None, "Q2 2024", None, None)
    page.row("Provider", *payers, *payers)
    for person in PEOPLE:
        values = [ledger.post(person, 2024, first, next(cents), payer) for first in (1, 4) for payer in payers]
        page.row(person, *[usd(value) for value in values])
    return book, records(ledger, with_payers=True)


@case("codes-beside-names", "Provider codes in one column, names in the next; the names are the people.")
def codes_beside_names():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 712)
    page = book.page("Payments")
    page.row("Provider Code", "Provider", "Month", "Payments")
    for each in ledger.postings:
        page.row(101 + PEOPLE.index(each.person), each.person, month(each.year, each.month), usd(each.cents))
    return book, records(ledger)


@case("percent-clinical", "“% Clinical” by quarter as percentages beside collections by quarter.")
def percent_clinical():
    quarters = months_from(2024, 1, 6)[::3]
    book, ledger = Book(), Ledger().fill(PEOPLE, quarters, 713)
    page = book.page("Collections")
    page.row("Provider", "Q1 2024", "Q2 2024")
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in quarters])
    other = book.page("Clinical effort")
    other.row("% Clinical by quarter")
    other.row("Provider", "Q1 2024", "Q2 2024")
    effort = {"Maria Alvarez": [1, 0.75], "Daniel Okafor": [0.5, 0.5], "Priya Raman": [0.9, 0.25]}
    for person, values in effort.items():
        other.row(person, *[Shown(value, "0%") for value in values])
    return book, records(ledger, cfte=effort)
