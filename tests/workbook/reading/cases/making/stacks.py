"""Tables under one another and beside one another, figures that run on, and clinical time in other units."""
from .book import Book, Total, month, usd
from .case import case
from .expect import asks, money_text, question, records
from .ledger import Ledger, months_from

PEOPLE = ["Irina Volkov", "Samuel Oduya", "Grace Lindholm"]
MONTHS = months_from(2024, 1, 6)


def block(page, title, ledger, months, payer=None, heading=month):
    """A titled table of people by months, with its total row."""
    page.row(title)
    page.row("Provider", *[heading(*each) for each in months])
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each, payer=payer)) for each in months])
    page.row("Total", *[Total(ledger.sum(month=each, payer=payer)) for each in months])
    page.row()


@case("offices-stacked-with-all", "A block for each office and one of all offices under the same heading: the offices add up, the last is a check.")
def offices_stacked_with_all():
    book, all_offices = Book(), Ledger()
    page = book.page("Payments")
    for office, seed in (("North Office", 901), ("South Office", 902)):
        ledger = Ledger().fill(PEOPLE, MONTHS, seed)
        all_offices.postings += ledger.postings
        block(page, office, ledger, MONTHS)
    block(page, "All Offices", all_offices, MONTHS)
    return book, records(all_offices, book.tie_out)


@case("years-stacked", "A block for each year under a bare number: the months of each are that year's.")
def years_stacked():
    book, both = Book(), Ledger()
    page = book.page("Collections")
    for year, seed in ((2023, 903), (2024, 904)):
        months = months_from(year, 1, 6)
        ledger = Ledger().fill(PEOPLE, months, seed)
        both.postings += ledger.postings
        block(page, year, ledger, months, heading=lambda _year, each: ["Jan", "Feb", "Mar", "Apr", "May", "Jun"][each - 1])
    return book, records(both, book.tie_out, incomplete=[])


@case("blank-corner", "Months down and providers across under a blank corner.")
def blank_corner():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 905)
    page = book.page("Receipts")
    page.row(None, *PEOPLE, "Total")
    for each in MONTHS:
        page.row(month(*each), *[usd(ledger.sum(person, month=each)) for person in PEOPLE], Total(ledger.sum(month=each)))
    return book, records(ledger, book.tie_out)


@case("pay-laid-out-like-collections", "Salaries and goals of other months, laid out like the collections, are no collections.")
def pay_laid_out_like_collections():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 906)
    for sheet, months, of in (("Collections", MONTHS, ledger), ("Salaries", months_from(2023, 1, 6), None), ("2025 Goals", months_from(2025, 1, 6), None)):
        page = book.page(sheet)
        money = of or Ledger().fill(PEOPLE, months, 907)
        page.row("Provider", *[month(*each) for each in months])
        for person in PEOPLE:
            page.row(person, *[usd(money.sum(person, month=each)) for each in months])
    return book, records(ledger)


@case("running-totals-by-title", "“YTD Collections” over months: each figure is the sum of the months so far, and that is asked.")
def running_totals_by_title():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 908)
    page = book.page("Collections")
    page.row("YTD Collections 2024")
    page.row("Provider", *[month(*each) for each in MONTHS])
    for person in PEOPLE:
        so_far = 0
        cells = []
        for each in MONTHS:
            so_far += ledger.sum(person, month=each)
            cells.append(usd(so_far))
        page.row(person, *cells)
    ask = question("running-totals", "differences", options={"differences": money_text(ledger.sum()), "as-printed": "Each figure counts as it stands"})
    answered = {"answers": {"running-totals": "differences"}, "expected": records(ledger)}
    return book, {**asks(ledger, "other", [ask]), "answered": [answered]}


@case("hours-of-a-full-week", "Clinical hours a week, and a line that says what full time is.", saved_by="LibreOffice")
def hours_of_a_full_week():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 909)
    page = book.page("Collections")
    page.row("Provider", *[month(*each) for each in MONTHS])
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in MONTHS])
    roster = book.page("Roster")
    roster.row("1.0 cFTE = 36 clinical hours per week")
    roster.row("Provider", "Clinical Hours / Week")
    hours = {"Irina Volkov": 36, "Samuel Oduya": 27, "Grace Lindholm": 18}
    for person in PEOPLE:
        roster.row(person, hours[person])
    return book, records(ledger, cfte={person: [hours[person] / 36] * 2 for person in PEOPLE})


@case("thousands-in-one-band", "“(000s)” over one quarter only: its months are in thousands, the next quarter's in dollars.")
def thousands_in_one_band():
    book, ledger = Book(), Ledger()
    page = book.page("Collections")
    page.row(None, "Q1 2024 (000s)", None, None, "Q2 2024", None, None)
    page.row("Provider", "Jan", "Feb", "Mar", "Apr", "May", "Jun")
    for place, person in enumerate(PEOPLE):
        thousands = [31 + 7 * place + step for step in range(6)]
        for (year, each), amount in zip(MONTHS, thousands):
            ledger.post(person, year, each, amount * 100_000)
        page.row(person, *thousands[:3], *[amount * 1000 for amount in thousands[3:]])
    return book, records(ledger)
