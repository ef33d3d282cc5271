"""What stands beside collections: clinical FTE, overhead, wRVUs, rosters, hidden parts, other versions."""
from .book import Book, Shown, Total, day, month, short, usd
from .case import case
from .expect import asks, money_text, question, records
from .ledger import Ledger, amounts, months_from

PEOPLE = ["Maria Alvarez", "Daniel Okafor", "Priya Raman"]
MONTHS = months_from(2024, 1, 6)


def wide(page, ledger, months, heading="Provider"):
    page.row(heading, *[month(*each) for each in months])
    for person in ledger.people():
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in months])


@case("cfte-by-month-beside", "Clinical FTE by month on a sheet of its own is averaged over each quarter.")
def cfte_by_month_beside():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 401)
    wide(book.page("Collections"), ledger, MONTHS)
    page = book.page("cFTE")
    page.row("Clinical FTE by month")
    page.row("Provider", *[month(*each) for each in MONTHS])
    rows = {"Alvarez, Maria": [1, 1, 1, 0.5, 0.5, 0.5], "Okafor, Daniel": [0.75, 0.75, 0.75, 0.75, 0.75, 0.75], "Raman, Priya": [0.25, 0.5, 0.75, 0, 0.25, 0.5]}
    for label, values in rows.items():
        page.row(label, *[Shown(value, "0.00") for value in values])
    return book, records(ledger, cfte={"Maria Alvarez": [1, 0.5], "Daniel Okafor": [0.75, 0.75], "Priya Raman": [0.5, 0.25]})


@case("one-cfte-holds", "One clinical FTE a person on a roster holds for every quarter with collections.", saved_by="LibreOffice")
def one_cfte_holds():
    book, ledger = Book(), Ledger()
    ledger.fill(PEOPLE[:2], months_from(2024, 1, 9), 402)
    ledger.fill(PEOPLE[2:], months_from(2024, 4, 6), 403)
    page = book.page("Payments")
    page.row("Provider", *[month(*each) for each in months_from(2024, 1, 9)])
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in months_from(2024, 1, 9)])
    roster = book.page("Roster")
    roster.row("Name", "Status", "Start Date", "Clinical FTE")
    for person, status, fte in zip(PEOPLE, ("Partner", "Partner", "Associate"), (1, 0.8, 0.9)):
        roster.row(person, status, day(2019, 7, 1), Shown(fte, "0%"))
    return book, records(ledger, cfte={"Maria Alvarez": [1, 1, 1], "Daniel Okafor": [0.8, 0.8, 0.8], "Priya Raman": [None, 0.9, 0.9]})


@case("overhead-beside", "Practice overhead by category on another sheet never counts as collections.")
def overhead_beside():
    book, ledger, cents = Book(), Ledger().fill(PEOPLE, MONTHS, 404), amounts(405)
    wide(book.page("Collections"), ledger, MONTHS)
    page = book.page("Overhead")
    page.row("Practice operating expenses")
    page.row("Category", *[month(*each) for each in MONTHS])
    sums = {each: 0 for each in MONTHS}
    for category in ("Rent", "Staff", "Malpractice"):
        values = [next(cents) for _ in MONTHS]
        page.row(category, *[usd(value) for value in values])
        for each, value in zip(MONTHS, values):
            sums[each] += value
    page.row("Total", *[Total(sums[each]) for each in MONTHS])
    return book, records(ledger, book.tie_out)


@case("work-rvus-beside", "wRVUs, visits and charges in the same table and on another sheet stay out of the money.")
def work_rvus_beside():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 406)
    page = book.page("Productivity")
    page.row("Month", "Provider", "Visits", "wRVUs", "Charges", "Payments", "Payments per wRVU")
    for each in ledger.postings:
        page.row(month(each.year, each.month), each.person, 212, Shown(431.55, "0.00"), usd(each.cents * 2), usd(each.cents), usd(each.cents // 431))
    other = book.page("wRVU by month")
    other.row("Work RVUs")
    other.row("Provider", *[month(*each) for each in MONTHS])
    for person in PEOPLE:
        other.row(person, *[Shown(401.5 + place, "0.00") for place in range(6)])
    return book, records(ledger)


@case("summary-repeats-detail", "A summary sheet repeats the detail to the cent: it is counted once.")
def summary_repeats_detail():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 407)
    page = book.page("Summary")
    page.row("Provider", "Q1 2024", "Q2 2024")
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, quarter=each)) for each in ("2024Q1", "2024Q2")])
    detail = book.page("Detail")
    detail.row("Month", "Provider", "Payments")
    for each in ledger.postings:
        detail.row(month(each.year, each.month), each.person, usd(each.cents))
    return book, records(ledger)


@case("two-versions-differ", "Two sheets give the same people and months and differ: asked, with what each comes to.")
def two_versions_differ():
    book, first, second = Book(), Ledger().fill(PEOPLE, MONTHS, 408), Ledger()
    for each in first.postings:
        second.post(each.person, each.year, each.month, each.cents + (100_000 if (each.person, each.month) == (PEOPLE[1], 4) else 0))
    wide(book.page("Collections v1"), first, MONTHS)
    wide(book.page("Collections v2"), second, MONTHS)
    both = Ledger()
    both.postings = [*first.postings, *second.postings]
    options = {"collections-v1-1": money_text(first.sum()), "collections-v2-1": money_text(second.sum()), "add-up": money_text(both.sum())}
    ask = question("collections-source", "collections-v1-1", where=["'Collections v1'!A1:G4", "'Collections v2'!A1:G4"], options=options)
    answered = [
        {"answers": {"collections-source": "collections-v2-1"}, "expected": records(second)},
        {"answers": {"collections-source": "add-up"}, "expected": records(both)},
    ]
    return book, {**asks(first, "conflicting_versions", [ask]), "answered": answered}


@case("hidden-rows-and-columns", "Rows a filter hides and a hidden helper column: hidden rows count, since the file's total counts them.")
def hidden_rows_and_columns():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 409)
    page = book.page("Payments")
    page.row("Key", "Month", "Provider", "Payments")
    for place, each in enumerate(ledger.postings):
        row = page.row(f"K{place}", month(each.year, each.month), each.person, usd(each.cents))
        page.sheet.row_dimensions[row].hidden = each.person == PEOPLE[1]
    page.sheet.column_dimensions["A"].hidden = True
    page.row(None, "Total", None, Total(ledger.sum()))
    return book, records(ledger, book.tie_out)


@case("hidden-sheet", "An old version on a hidden sheet is not read; that it is there is said.")
def hidden_sheet():
    book, ledger, old = Book(), Ledger().fill(PEOPLE, MONTHS, 410), Ledger().fill(PEOPLE, MONTHS, 411)
    wide(book.page("Collections"), ledger, MONTHS)
    hidden = book.page("Collections (old)")
    wide(hidden, old, MONTHS)
    hidden.sheet.sheet_state = "hidden"
    return book, {**records(ledger), "finding_names": ["Collections (old)"]}


@case("only-hidden-data", "The only table is on a hidden sheet behind a cover: it is read, and that is said.", saved_by="LibreOffice")
def only_hidden_data():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 412)
    book.page("Cover").row("See the charts")
    data = book.page("Data")
    wide(data, ledger, MONTHS)
    data.sheet.sheet_state = "hidden"
    return book, {**records(ledger), "finding_names": ["Data"]}


@case("several-sites-add-up", "Two sites' sheets with different people add up.")
def several_sites_add_up():
    book, north, south, both = Book(), Ledger().fill(PEOPLE[:2], MONTHS, 413), Ledger().fill(PEOPLE[2:], MONTHS, 414), Ledger()
    for name, ledger in (("North", north), ("South", south)):
        page = book.page(name)
        wide(page, ledger, MONTHS)
        page.row("Total", *[Total(ledger.sum(month=each)) for each in MONTHS])
    both.postings = [*north.postings, *south.postings]
    return book, records(both, book.tie_out)


@case("group-average-row", "A “Group Average” row and a “% of total” column are neither money nor totals.")
def group_average_row():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 415)
    page = book.page("Collections")
    page.row("Provider", *[month(*each) for each in MONTHS], "Total", "% of Total")
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in MONTHS], Total(ledger.sum(person)), Shown(ledger.sum(person) / ledger.sum(), "0.0%"))
    page.row("Total", *[Total(ledger.sum(month=each)) for each in MONTHS], Total(ledger.sum()), Shown(1, "0.0%"))
    page.row("Group Average", *[usd(ledger.sum(month=each) // 3) for each in MONTHS], usd(ledger.sum() // 3))
    return book, records(ledger, book.tie_out)


@case("budget-and-prior-year-beside", "Budget, prior year and variance columns stand beside the collections and are left alone.")
def budget_and_prior_year_beside():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 416)
    page = book.page("Scorecard")
    page.row("Month", "Provider", "Budget", "Collections", "Variance", "Prior Year", "YTD Collections")
    running = dict.fromkeys(PEOPLE, 0)
    for each in sorted(ledger.postings, key=lambda posting: posting.month):
        running[each.person] += each.cents
        page.row(month(each.year, each.month), each.person, usd(5_000_000), usd(each.cents), usd(each.cents - 5_000_000), usd(4_000_000), usd(running[each.person]))
    return book, records(ledger)


@case("hostile-text", "Formulas in text, markup, control characters and a megabyte-long note change nothing.")
def hostile_text():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 417)
    page = book.page("Payments")
    page.row("<script>alert(1)</script>", "'=HYPERLINK(\"http://example.invalid\")")
    page.row("x" * 30_000)
    page.row("Month", "Provider", "Payments", "Notes")
    notes = ["'=1+1", "@SUM(A1)", "-2+3+cmd|' /C calc'!A0", "constructor", "__proto__", "\u202eevil"]
    for place, each in enumerate(ledger.postings):
        page.row(month(each.year, each.month), each.person, usd(each.cents), notes[place % len(notes)])
    return book, records(ledger)
