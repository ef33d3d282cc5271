"""Less common shapes: period and measure in one heading, tables side by side, a block a person or month, measures down."""
from .book import MONTHS as MONTH_NAMES
from .book import Book, Shown, Total, day, month, short, usd
from .case import case
from .expect import asks, question, records
from .ledger import Ledger, amounts, months_from

PEOPLE = ["Maria Alvarez", "Daniel Okafor", "Priya Raman"]
MONTHS = months_from(2024, 1, 6)


def net_of_refunds(seed, months=MONTHS):
    """Payments, refunds, and what is left, for everybody and every month."""
    paid, refunded, net, cents = Ledger(), Ledger(), Ledger(), amounts(seed)
    for person in PEOPLE:
        for each in months:
            payment = paid.post(person, *each, next(cents))
            refund = refunded.post(person, *each, payment // 35)
            net.post(person, *each, payment - refund)
    return paid, refunded, net


@case("measures-down", "Charges, payments and refunds down within each provider, months across; the name on the first row only.")
def measures_down():
    book, (paid, refunded, net) = Book(), net_of_refunds(601)
    page = book.page("Scorecard")
    page.row("Provider", "Measure", *[month(*each) for each in MONTHS])
    for person in PEOPLE:
        page.row(person, "Charges", *[usd(paid.sum(person, month=each) * 2) for each in MONTHS])
        page.row(None, "Payments", *[usd(paid.sum(person, month=each)) for each in MONTHS])
        page.row(None, "Refunds", *[usd(refunded.sum(person, month=each)) for each in MONTHS])
    return book, records(net)


@case("period-and-measure-in-one-heading", "Headings such as “Jan 2024 Payments” beside “Jan 2024 Charges”, and “Total Payments” at the end.")
def period_and_measure_in_one_heading():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 602)
    page = book.page("Export")
    page.row("Provider", *[f"{short(number)} {year} {what}" for year, number in MONTHS for what in ("Charges", "Payments")], "Total Payments")
    for person in PEOPLE:
        cents = [ledger.sum(person, month=each) for each in MONTHS]
        page.row(person, *[usd(value) for each in cents for value in (each * 2, each)], Total(ledger.sum(person)))
    return book, records(ledger, book.tie_out)


@case("providers-over-measures", "Months down; a merged band of providers over Charges and Payments.")
def providers_over_measures():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 603)
    page = book.page("By provider")
    page.row(None, *[part for person in PEOPLE for part in (person, None)])
    for index in range(3):
        page.sheet.merge_cells(start_row=1, end_row=1, start_column=2 + 2 * index, end_column=3 + 2 * index)
    page.row("Month", *["Charges", "Payments"] * 3)
    for each in MONTHS:
        cents = [ledger.sum(person, month=each) for person in PEOPLE]
        page.row(month(*each), *[usd(part) for value in cents for part in (value * 2, value)])
    return book, records(ledger)


@case("block-per-provider", "One sheet, a block for each provider under “Provider: …”, months down, a total under each.", saved_by="LibreOffice")
def block_per_provider():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 604)
    page = book.page("Statements")
    for person in PEOPLE:
        first, last = person.split(" ")
        page.row(f"Provider: {last}, {first} MD")
        page.row("Month", "Charges", "Payments")
        for each in MONTHS:
            cents = ledger.sum(person, month=each)
            page.row(month(*each), usd(cents * 2), usd(cents))
        page.row("Total", usd(ledger.sum(person) * 2), Total(ledger.sum(person)))
        page.blank()
    return book, records(ledger, book.tie_out)


@case("block-per-month", "One sheet, a block for each month under its name, providers down.")
def block_per_month():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 605)
    page = book.page("Monthly")
    for year, number in MONTHS:
        page.row(f"{MONTH_NAMES[number - 1]} {year}")
        page.row("Provider", "Charges", "Payments")
        for person in PEOPLE:
            cents = ledger.sum(person, month=(year, number))
            page.row(person, usd(cents * 2), usd(cents))
        page.row("Total", usd(ledger.sum(month=(year, number)) * 2), Total(ledger.sum(month=(year, number))))
        page.blank()
    return book, records(ledger, book.tie_out)


@case("block-per-name", "A block for each provider under the bare name, and a grand total of all blocks at the end.")
def block_per_name():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 615)
    page = book.page("Statements")
    for person in PEOPLE:
        page.row(person)
        page.row("Month", "Payments")
        for each in MONTHS:
            page.row(month(*each), usd(ledger.sum(person, month=each)))
        page.row("Total", Total(ledger.sum(person)))
        page.blank()
    page.row("Grand Total", Total(ledger.sum()))
    return book, records(ledger, book.tie_out)


@case("tables-side-by-side", "Payments by month on the left, clinical FTE by provider on the right of the same rows.")
def tables_side_by_side():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 606)
    page = book.page("Dashboard")
    page.row("Provider", *[month(*each) for each in MONTHS], None, "Provider", "cFTE")
    for person, fte in zip(PEOPLE, (1, 0.8, 0.6)):
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in MONTHS], None, person, Shown(fte, "0.00"))
    return book, records(ledger, cfte={person: [fte, fte] for person, fte in zip(PEOPLE, (1, 0.8, 0.6))})


@case("timestamps-as-text", "Dates as text with times, as data frames write them: “2024-01-15 00:00:00” and “2024-01-15T09:30:00”.")
def timestamps_as_text():
    book, ledger, cents = Book(), Ledger(), amounts(607, 20_000, 700_000)
    page = book.page("Sheet1")
    page.row(None, "posting_date", "rendering_provider", "payment_amount")
    for place, (year, number) in enumerate(MONTHS):
        for of_month in (3, 28):
            for person in PEOPLE:
                time = " 00:00:00" if place % 2 == 0 else "T09:30:00"
                page.row(page.next_row - 2, f"{year}-{number:02d}-{of_month:02d}{time}", person, usd(ledger.post(person, year, number, next(cents))))
    return book, records(ledger)


@case("totals-above-their-rows", "Each provider's total stands over its months, the grand total first of all.")
def totals_above_their_rows():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 608)
    page = book.page("Report")
    page.row("Provider", "Month", "Payments")
    page.row("Grand Total", None, Total(ledger.sum()))
    for person in PEOPLE:
        page.row(f"{person} Total", None, Total(ledger.sum(person)))
        for each in MONTHS:
            page.row(person, month(*each), usd(ledger.sum(person, month=each)))
    return book, records(ledger, book.tie_out)


@case("aggregated-column-beside", "“overall_payments” repeats the practice's sum on every row and is no payment of anybody.")
def aggregated_column_beside():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 609)
    page = book.page("rpt")
    page.row("provider", "month", "payments", "overall_payments")
    for each in ledger.postings:
        page.row(each.person, f"{each.year}-{each.month:02d}", usd(each.cents), usd(ledger.sum()))
    return book, records(ledger)


@case("fiscal-year-band", "Bare quarters under bands “FY2023” and “FY2024”; a line says the year begins in October.")
def fiscal_year_band():
    quarters = months_from(2022, 10, 24)[::3]
    book, ledger = Book(), Ledger().fill(PEOPLE, quarters, 610)
    page = book.page("Collections")
    page.row("Fiscal year begins October 1")
    page.row(None, "FY2023", None, None, None, "FY2024", None, None, None)
    page.row("Provider", *["Q1", "Q2", "Q3", "Q4"] * 2)
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in quarters])
    return book, records(ledger)


@case("failed-lookups-for-names", "Names looked up and not found (#N/A) are nobody's money.")
def failed_lookups_for_names():
    book, ledger = Book(), Ledger(nobody=["#N/A"]).fill(["Maria Alvarez", "#N/A", "Daniel Okafor"], MONTHS, 611)
    page = book.page("Payments")
    page.row("Month", "Provider", "Payments")
    for each in sorted(ledger.postings, key=lambda posting: posting.month):
        page.row(month(each.year, each.month), each.person, usd(each.cents))
    return book, records(ledger)


@case("notes-between-rows", "Notes and section titles between the rows of a table.", saved_by="LibreOffice")
def notes_between_rows():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 612)
    page = book.page("Collections")
    page.row("Physician", *[month(*each) for each in MONTHS], "Comment")
    page.row("Partners")
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in MONTHS], "on leave in May" if person == PEOPLE[1] else None)
        if person == PEOPLE[1]:
            page.row("Associates (joined 2023)")
    page.row("Total", *[Total(ledger.sum(month=each)) for each in MONTHS])
    page.blank()
    page.row("Figures are net of refunds. Prepared 7/12/2024 by the billing office.")
    return book, records(ledger, book.tie_out)


@case("an-amount-beyond-money", "A number that no sum of cents can hold is not read: its quarter is unknown.")
def an_amount_beyond_money():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 613)
    page = book.page("Collections")
    page.row("Provider", *[month(*each) for each in MONTHS])
    for person in PEOPLE:
        cells = [usd(ledger.sum(person, month=each)) for each in MONTHS]
        if person == PEOPLE[0]:
            cells[0] = Shown(1e300)
        page.row(person, *cells)
    expected = records(ledger)
    series = {**expected["series"], PEOPLE[0]: {**expected["series"][PEOPLE[0]], "collections": [None, ledger.sum(PEOPLE[0], quarter="2024Q2") / 100]}}
    known = ledger.sum() - ledger.sum(PEOPLE[0], quarter="2024Q1")
    totals = {"collections": known / 100, "attributed": known / 100, "unattributed": 0}
    return book, {**expected, "series": series, "totals": totals, "finding_at": ["Collections!B2"]}


@case("a-month-left-blank", "A blank is no figure and a zero is a zero: one month nobody filled in marks its quarter.")
def a_month_left_blank():
    months = months_from(2024, 1, 9)
    book, ledger, cents = Book(), Ledger(), amounts(614)
    page = book.page("Collections")
    page.row("Provider", *[month(*each) for each in months])
    for person in PEOPLE:
        values = [None if each[1] == 9 else 0 if person == PEOPLE[2] and each[1] <= 3 else next(cents) for each in months]
        page.row(person, *[usd(value) for value in values])
        for each, value in zip(months, values):
            if value is not None:
                ledger.post(person, *each, value)
    return book, records(ledger, incomplete=["2024Q3"])


@case(
    "names-in-a-list-of-codes",
    "Payments by provider code; another sheet lists the codes with the names.",
)
def names_in_a_list_of_codes():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 616)
    page = book.page("Payments")
    page.row("Provider ID", "Month", "Payments")
    for each in ledger.postings:
        page.row(101 + PEOPLE.index(each.person), month(each.year, each.month), usd(each.cents))
    listed = book.page("Providers")
    listed.row("Provider ID", "Provider Name", "Status")
    for place, person in enumerate(PEOPLE):
        listed.row(101 + place, person, "Associate")
    return book, records(ledger)
