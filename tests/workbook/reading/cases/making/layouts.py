"""The layouts of tables: long, wide, stacked, spread over sheets, grouped."""
from openpyxl.utils import get_column_letter

from .book import MONTHS, Book, Shown, Total, day, month, short, usd
from .case import case
from .expect import records
from .ledger import Ledger, amounts, months_from, quarter_of

PEOPLE = ["Maria Alvarez", "Daniel Okafor", "Priya Raman"]
YEAR_2024 = months_from(2024, 1, 12)


@case("tidy-by-posting-date", "One row a posting, with real dates, payers and refunds in a column of their own.")
def tidy_by_posting_date():
    book, ledger, cents = Book(), Ledger(), amounts(1, 20_000, 900_000)
    page = book.page("Payments")
    page.row("Posting Date", "Rendering Provider", "Payer", "Payments", "Refunds")
    payers = ["Medicare", "Aetna", "Blue Cross"]
    for index, (year, number) in enumerate(months_from(2024, 1, 6)):
        for step, of_month in enumerate((2, 15, 28)):
            for person in PEOPLE:
                payer = payers[(index + step) % 3]
                paid, refunded = next(cents), next(cents) // 40 if step == 1 else 0
                page.row(day(year, number, of_month), person, payer, usd(paid), usd(refunded))
                ledger.post(person, year, number, paid - refunded, payer)
    return book, records(ledger, with_payers=True)


@case("tidy-by-month-text", "One row a provider and month; the months are text such as “January 2024”.", saved_by="LibreOffice")
def tidy_by_month_text():
    book, ledger = Book(), Ledger().fill(PEOPLE, months_from(2023, 7, 9), 2)
    page = book.page("Collections")
    page.row("Month", "Physician Name", "Collections")
    for each in ledger.postings:
        page.row(f"{MONTHS[each.month - 1]} {each.year}", each.person, usd(each.cents))
    return book, records(ledger)


@case("providers-by-months", "Providers down, months across as dates, a total column and a total row.")
def providers_by_months():
    book, ledger = Book(), Ledger().fill(PEOPLE, YEAR_2024, 3)
    page = book.page("Collections")
    page.row("Lakeside Orthopedic Associates")
    page.row("Net collections by provider")
    page.blank()
    page.row("Provider", *[month(*each) for each in YEAR_2024], "Total")
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in YEAR_2024], Total(ledger.sum(person)))
    page.row("Total", *[Total(ledger.sum(month=each)) for each in YEAR_2024], Total(ledger.sum()))
    return book, records(ledger, book.tie_out)


@case("providers-by-quarters", "Providers down, quarters across (“Q1 2024”), total row by formula.", saved_by="LibreOffice")
def providers_by_quarters():
    book, ledger = Book(), Ledger()
    quarters = months_from(2023, 1, 24)[::3]
    ledger.fill(PEOPLE, quarters, 4)
    page = book.page("By quarter")
    page.row("Physician", *[f"Q{(number + 2) // 3} {year}" for year, number in quarters])
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in quarters])
    page.row("Grand Total", *[Total(ledger.sum(month=each), f"=SUM({column}2:{column}4)") for each, column in zip(quarters, "BCDEFGHI")])
    return book, records(ledger, book.tie_out)


@case("year-band-over-months", "A merged band of years over bare months; the band's year is the month's.")
def year_band_over_months():
    months = months_from(2023, 1, 24)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 5)
    page = book.page("Payments")
    page.row("Payments by provider")
    page.row(None, *[year if number == 1 else None for year, number in months])
    page.sheet.merge_cells("B2:M2")
    page.sheet.merge_cells("N2:Y2")
    page.row("Provider", *[short(number) for _, number in months])
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in months])
    page.row("Total", *[Total(ledger.sum(month=each)) for each in months])
    return book, records(ledger, book.tie_out)


@case("measures-under-months", "Two rows of headings: a merged month over Charges, Payments, Refunds and Net Payments.", saved_by="LibreOffice")
def measures_under_months():
    months, book, ledger, cents = months_from(2024, 4, 6), Book(), Ledger(), amounts(6)
    page = book.page("Production")
    page.row(None, *[part for each in months for part in (month(*each, "mmm yyyy"), None, None, None)])
    for index in range(len(months)):
        page.sheet.merge_cells(start_row=1, end_row=1, start_column=2 + 4 * index, end_column=5 + 4 * index)
    page.row("Provider", *["Charges", "Payments", "Refunds", "Net Payments"] * len(months))
    paid, refunded = Ledger(), Ledger()
    for person in PEOPLE:
        parts = []
        for each in months:
            charged, payment = next(cents) * 2, next(cents)
            refund = payment // 50
            paid.post(person, *each, payment)
            refunded.post(person, *each, refund)
            ledger.post(person, *each, payment - refund)
            parts += [usd(charged), usd(payment), usd(refund), usd(payment - refund)]
        page.row(person, *parts)
    totals = []
    for each in months:
        totals += [None, Total(paid.sum(month=each)), Total(refunded.sum(month=each)), Total(ledger.sum(month=each))]
    page.row("Total", *totals)
    return book, records(ledger, book.tie_out)


@case("months-down-providers-across", "Months down, providers across, a total on each side.")
def months_down_providers_across():
    book, ledger = Book(), Ledger().fill(PEOPLE, YEAR_2024, 7)
    page = book.page("Receipts")
    page.row("Month", "Alvarez, Maria MD", "Okafor, Daniel MD", "Raman, Priya DO", "Total")
    for each in YEAR_2024:
        page.row(month(*each), *[usd(ledger.sum(person, month=each)) for person in PEOPLE], Total(ledger.sum(month=each)))
    page.row("Total", *[Total(ledger.sum(person)) for person in PEOPLE], Total(ledger.sum()))
    return book, records(ledger, book.tie_out)


@case("dates-down-without-totals", "Months down as dates, providers across, and no total anywhere: the last month is a month.")
def dates_down_without_totals():
    book, ledger = Book(), Ledger().fill(PEOPLE, YEAR_2024, 27)
    page = book.page("Receipts")
    page.row("Month", *PEOPLE)
    for each in YEAR_2024:
        page.row(month(*each), *[usd(ledger.sum(person, month=each)) for person in PEOPLE])
    return book, records(ledger)


@case("stacked-blocks", "Charges, payments and adjustments stacked on one sheet, months as bare serial numbers, a total under each.")
def stacked_blocks():
    months = months_from(2023, 10, 9)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 8)
    other = {"Charges": Ledger().fill(PEOPLE, months, 81), "Adjustments": Ledger().fill(PEOPLE, months, 82)}
    page = book.page("Hist Chg Pmt Adj")
    for title in ("Charges", "Payments", "Adjustments"):
        held = other.get(title, ledger)
        page.row(f"{title} by Rendering Provider")
        page.row("Rendering Provider", *[month(*each, "General") for each in months])
        for person in PEOPLE:
            page.row(person, *[usd(held.sum(person, month=each)) for each in months])
        if held is ledger:
            page.row("Total", *[Total(held.sum(month=each)) for each in months])
        else:
            page.row("Total", *[usd(held.sum(month=each)) for each in months])
        page.blank(2)
    return book, records(ledger, book.tie_out)


@case("sheet-per-provider", "A sheet for each provider, named for them, with months down.", saved_by="LibreOffice")
def sheet_per_provider():
    book, ledger = Book(), Ledger().fill(PEOPLE, months_from(2024, 1, 6), 9)
    for person in PEOPLE:
        page = book.page(person)
        page.row("Month", "Charges", "Payments")
        for each in months_from(2024, 1, 6):
            cents = ledger.sum(person, month=each)
            page.row(month(*each), usd(cents * 2), usd(cents))
        page.row("Total", usd(ledger.sum(person) * 2), Total(ledger.sum(person), "=SUM(C2:C7)"))
    return book, records(ledger, book.tie_out)


@case("sheet-per-year", "A sheet named for each year, months without one; the sheet's name is the year.")
def sheet_per_year():
    months = months_from(2023, 1, 24)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 10)
    for year in (2023, 2024):
        page = book.page(str(year))
        page.row("Provider", *[short(number) for number in range(1, 13)], "Total")
        for person in PEOPLE:
            page.row(person, *[usd(ledger.sum(person, month=(year, number))) for number in range(1, 13)], Total(ledger.sum(person, year=year)))
    return book, records(ledger, book.tie_out)


@case("sheet-per-quarter", "A sheet for each quarter, with payments and refunds by provider.")
def sheet_per_quarter():
    book, ledger, cents = Book(), Ledger(), amounts(11)
    for year, number in months_from(2024, 1, 12)[::3]:
        page = book.page(f"Q{(number + 2) // 3} {year}")
        page.row("Provider", "Payments", "Refunds")
        paid, refunded = Ledger(), Ledger()
        for person in PEOPLE:
            payment, refund = next(cents), next(cents) // 60
            page.row(person, usd(payment), usd(refund))
            paid.post(person, year, number, payment)
            refunded.post(person, year, number, refund)
            ledger.post(person, year, number, payment - refund)
        page.row("Total", Total(paid.sum()), Total(refunded.sum()))
    return book, records(ledger, book.tie_out)


@case("sheet-per-month", "A sheet for each month (“Jan 2024”) with charges and net collections by physician.")
def sheet_per_month():
    book, ledger = Book(), Ledger().fill(PEOPLE, months_from(2024, 1, 6), 12)
    for each in months_from(2024, 1, 6):
        page = book.page(f"{short(each[1])} {each[0]}")
        page.row("Physician", "Gross Charges", "Net Collections")
        for person in PEOPLE:
            cents = ledger.sum(person, month=each)
            page.row(person, usd(cents * 3), usd(cents))
        page.row("Total", usd(ledger.sum(month=each) * 3), Total(ledger.sum(month=each)))
    return book, records(ledger, book.tie_out)


@case("grouped-name-on-first-row", "The provider is printed on the first row of its group only, with “Total for …” under each.")
def grouped_name_on_first_row():
    book, ledger = Book(), Ledger().fill(PEOPLE, months_from(2024, 1, 6), 13)
    page = book.page("Report")
    page.row("Payments by provider and month")
    page.row("Provider", "Month", "Payments")
    for person in PEOPLE:
        for index, each in enumerate(months_from(2024, 1, 6)):
            page.row(person if index == 0 else None, f"{each[1]:02d}/{each[0]}", usd(ledger.sum(person, month=each)))
        page.row(f"Total for {person}", None, Total(ledger.sum(person)))
    page.row("Grand Total", None, Total(ledger.sum()))
    return book, records(ledger, book.tie_out)


@case("nested-subtotals", "Sites over providers over months, a subtotal for each and a grand total.")
def nested_subtotals():
    book, ledger = Book(), Ledger()
    sites = {"North": ["Maria Alvarez", "Daniel Okafor"], "South": ["Priya Raman", "Helen Zhou"]}
    page = book.page("Detail")
    page.row("Site", "Provider", "Month", "Net Payments")
    cents = amounts(14)
    for site, people in sites.items():
        for person in people:
            for each in months_from(2024, 1, 3):
                page.row(site, person, month(*each), usd(ledger.post(person, *each, next(cents))))
            page.row(None, f"{person} Total", None, Total(ledger.sum(person)))
        page.row(f"{site} Total", None, None, Total(sum(ledger.sum(person) for person in people)))
    page.row("Grand Total", None, None, Total(ledger.sum()))
    return book, records(ledger, book.tie_out)


@case("quarters-among-months", "Months across with a quarter's subtotal after every third, and the year at the end.", saved_by="LibreOffice")
def quarters_among_months():
    book, ledger = Book(), Ledger().fill(PEOPLE, YEAR_2024, 15)
    page = book.page("Collections 2024")

    def across(values, total):
        return [part for start in range(0, 12, 3) for part in (*values[start : start + 3], total(start))]

    page.row("Provider", *across([month(*each) for each in YEAR_2024], lambda start: f"Q{start // 3 + 1} 2024"), "2024")
    for person in [*PEOPLE, "Total"]:
        who = None if person == "Total" else person
        sums = [ledger.sum(who, month=each) for each in YEAR_2024]
        cells = [usd(cents) if who else Total(cents) for cents in sums]
        page.row(person, *across(cells, lambda start: Total(sum(sums[start : start + 3]))), Total(sum(sums)))
    return book, records(ledger, book.tie_out)


@case("newest-month-first", "Months across from the newest to the oldest.")
def newest_month_first():
    months = months_from(2024, 1, 9)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 16)
    page = book.page("Payments")
    page.row("Provider", *[f"{short(number)} {year}" for year, number in reversed(months)])
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in reversed(months)])
    return book, records(ledger)


@case("pivot-table", "A pivot's shape: Row Labels, Column Labels, Sum of Payments, (blank), Grand Total.")
def pivot_table():
    book, ledger = Book(), Ledger(nobody=["(blank)"])
    quarters = months_from(2024, 1, 12)[::3]
    ledger.fill([*PEOPLE, "(blank)"], quarters, 17)
    page = book.page("Pivot", start="A3")
    page.row("Sum of Payments", "Column Labels")
    page.row("Row Labels", *[f"{year}-Q{(number + 2) // 3}" for year, number in quarters], "Grand Total")
    for person in [*PEOPLE, "(blank)"]:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in quarters], Total(ledger.sum(person)))
    page.row("Grand Total", *[Total(ledger.sum(month=each)) for each in quarters], Total(ledger.sum()))
    return book, records(ledger, book.tie_out)


@case("spacers-and-offset", "The table begins in C5, with empty columns and rows inside it and two tabs that hold nothing.", saved_by="LibreOffice")
def spacers_and_offset():
    months = months_from(2024, 1, 3)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 18)
    book.page("Cover").row("Board packet")
    page = book.page("Collections", start="C5")
    page.row("Provider", None, *[part for each in months for part in (month(*each), None)])
    page.blank()
    for person in PEOPLE:
        page.row(person, None, *[part for each in months for part in (usd(ledger.sum(person, month=each)), None)])
        page.blank()
    page.row("Total", None, *[part for each in months for part in (Total(ledger.sum(month=each)), None)])
    book.page("Notes")
    return book, records(ledger, book.tie_out)


@case("headings-on-every-page", "A long report that prints title and headings again on each page.")
def headings_on_every_page():
    months = months_from(2023, 1, 12)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 19)
    page = book.page("Report")
    for start in range(0, 12, 4):
        page.row("Payments by Provider and Month", None, None, f"Page {start // 4 + 1}")
        page.row("Month", "Provider", "Payments")
        for each in months[start : start + 4]:
            for person in PEOPLE:
                page.row(month(*each), person, usd(ledger.sum(person, month=each)))
    page.row("Report Total", None, Total(ledger.sum()))
    return book, records(ledger, book.tie_out)


@case("provider-payer-months", "Provider and payer down (the provider on the first row only), months across, a subtotal for each provider.")
def provider_payer_months():
    months, payers = months_from(2024, 1, 6), ["Medicare", "Aetna", "Self Pay"]
    book, ledger, cents = Book(), Ledger(), amounts(20)
    for person in PEOPLE:
        for payer in payers:
            for each in months:
                ledger.post(person, *each, next(cents), payer)
    page = book.page("Payer mix")
    page.row("Provider", "Payer", *[month(*each) for each in months])
    for person in PEOPLE:
        for index, payer in enumerate(payers):
            page.row(person if index == 0 else None, payer, *[usd(ledger.sum(person, month=each, payer=payer)) for each in months])
        page.row(f"{person} Total", None, *[Total(ledger.sum(person, month=each)) for each in months])
    page.row("Grand Total", None, *[Total(ledger.sum(month=each)) for each in months])
    return book, records(ledger, book.tie_out, with_payers=True)


@case("payers-across", "Months and providers down, payers across with a total column.", saved_by="LibreOffice")
def payers_across():
    payers = ["Medicare", "Medicaid", "Aetna", "Self Pay"]
    book, ledger, cents = Book(), Ledger(), amounts(21)
    page = book.page("Collections by payer")
    page.row("Month", "Provider", *payers, "Total")
    row = 2
    for each in months_from(2024, 1, 3):
        for person in PEOPLE:
            parts = [ledger.post(person, *each, next(cents), payer) for payer in payers]
            page.row(month(*each), person, *[usd(part) for part in parts], Total(sum(parts), f"=SUM(C{row}:F{row})"))
            row += 1
    return book, records(ledger, book.tie_out, with_payers=True)


@case("provider-by-payer", "One quarter: providers down, payers across, totals on both sides; the title says which quarter.")
def provider_by_payer():
    payers = ["Medicare", "Blue Shield", "Cigna"]
    book, ledger, cents = Book(), Ledger(), amounts(22)
    page = book.page("Payer crosstab")
    page.row("Payments by provider and payer")
    page.row("Q2 2024")
    page.row("Provider", *payers, "Total")
    for person in PEOPLE:
        parts = [ledger.post(person, 2024, 4, next(cents), payer) for payer in payers]
        page.row(person, *[usd(part) for part in parts], Total(sum(parts)))
    page.row("Total", *[Total(ledger.sum(payer=payer)) for payer in payers], Total(ledger.sum()))
    return book, records(ledger, book.tie_out, with_payers=True)


@case("measure-named-in-a-column", "One column of amounts and one that says what each is: Payment, Refund, Charge, Adjustment.")
def measure_named_in_a_column():
    book, ledger, cents = Book(), Ledger(), amounts(23)
    page = book.page("Transactions")
    page.row("Month", "Provider", "Transaction Type", "Amount")
    for each in months_from(2024, 1, 6):
        for person in PEOPLE:
            paid = next(cents)
            refund = paid // 30
            page.row(month(*each), person, "Charge", usd(paid * 2))
            page.row(month(*each), person, "Payment", usd(paid))
            page.row(month(*each), person, "Adjustment", usd(paid // 2))
            page.row(month(*each), person, "Refund", usd(refund))
            ledger.post(person, *each, paid - refund)
    return book, records(ledger)


@case("year-and-month-columns", "Year, month number and last name in columns of their own; first names beside.")
def year_and_month_columns():
    book, ledger = Book(), Ledger().fill(PEOPLE, months_from(2023, 10, 6), 24)
    page = book.page("Extract")
    page.row("Year", "Month", "Provider Last Name", "Provider First Name", "Total Paid")
    for each in ledger.postings:
        first, last = each.person.split(" ")
        page.row(each.year, each.month, last.upper(), first.upper(), usd(each.cents))
    return book, records(ledger)


@case("quarters-down", "Quarters down as “2024Q1”, providers across, newest first.")
def quarters_down():
    quarters = months_from(2023, 1, 24)[::3]
    book, ledger = Book(), Ledger().fill(PEOPLE, quarters, 25)
    page = book.page("Summary")
    page.row("Quarter", *[f"Dr. {person}" for person in PEOPLE])
    for each in reversed(quarters):
        page.row(quarter_of(*each), *[usd(ledger.sum(person, month=each)) for person in PEOPLE])
    return book, records(ledger)


@case(
    "wide-with-formulas",
    "Totals are formulas the file has no values for, as scripts write them: Excel computes them when it opens the file.",
)
def wide_with_formulas():
    months = months_from(2024, 1, 6)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 26)
    page = book.page("Collections")
    page.row("Provider", *[month(*each) for each in months], "Total")
    for index, person in enumerate(PEOPLE):
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in months], Total(ledger.sum(person), f"=SUM(B{index + 2}:G{index + 2})"))
    columns = [get_column_letter(2 + index) for index in range(6)]
    page.row("Total", *[Total(ledger.sum(month=each), f"=SUM({column}2:{column}4)") for each, column in zip(months, columns)], Total(ledger.sum(), "=SUM(H2:H4)"))
    return book, records(ledger, book.tie_out)
