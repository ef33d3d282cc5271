"""Choices that are the manager's, and workbooks no honest reading exists of."""
from .book import Book, Shown, Total, day, month, short, usd
from .case import case
from .expect import asks, money_text, question, records, refuses
from .ledger import Ledger, amounts, months_from

PEOPLE = ["Maria Alvarez", "Daniel Okafor", "Priya Raman"]
MONTHS = months_from(2024, 1, 6)


@case("two-collections-columns", "“Payments” and “Collections” differ and nothing settles which: asked, with what each comes to.")
def two_collections_columns():
    book, payments, collections, cents = Book(), Ledger(), Ledger(), amounts(501)
    page = book.page("Revenue")
    page.row("Month", "Provider", "Payments", "Collections")
    for each in MONTHS:
        for person in PEOPLE:
            one = payments.post(person, *each, next(cents))
            other = collections.post(person, *each, one - next(cents) // 90)
            page.row(month(*each), person, usd(one), usd(other))
    ask = question("collections-column", "payments", where=["Revenue!C1", "Revenue!D1"], options={"payments": money_text(payments.sum()), "collections": money_text(collections.sum())})
    answered = [{"answers": {"collections-column": "collections"}, "expected": records(collections)}]
    return book, {**asks(payments, "two_collections_columns", [ask]), "answered": answered}


@case("posting-or-service-date", "Posting and service dates put money into different quarters: asked, posting by default.")
def posting_or_service_date():
    book, posted, served, cents = Book(), Ledger(), Ledger(), amounts(502, 10_000, 600_000)
    page = book.page("Payments")
    page.row("Service Date", "Posting Date", "Rendering Provider", "Payment")
    moved = 0
    for year, number in months_from(2024, 2, 5):
        for person in PEOPLE:
            for of_month in (5, 26):
                paid = next(cents)
                page.row(day(year, number - 1, of_month), day(year, number, of_month), person, usd(paid))
                posted.post(person, year, number, paid)
                served.post(person, year, number - 1, paid)
                moved += paid if number == 4 else 0
    ask = question("date-basis", "posting", where=["Payments!B1", "Payments!A1"], options={"posting": None, "service": money_text(moved)})
    expected = asks(posted, "other", [ask], incomplete=["2024Q1"])
    return book, {**expected, "answered": [{"answers": {"date-basis": "service"}, "expected": records(served, incomplete=["2024Q2"])}]}


@case("only-percentages", "Shares of collections and no dollars: refused.")
def only_percentages():
    book = Book()
    page = book.page("Share")
    page.row("Share of collections by provider")
    page.row("Provider", *[month(*each) for each in MONTHS])
    for person, share in zip(PEOPLE, (0.41, 0.33, 0.26)):
        page.row(person, *[Shown(share, "0.0%") for _ in MONTHS])
    return book, refuses("only_percentages", ["Share"])


@case("total-row-does-not-tie", "March's total is nine dollars too much: refused, naming the cell and both figures.")
def total_row_does_not_tie():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 504)
    page = book.page("Collections")
    page.row("Provider", *[month(*each) for each in MONTHS])
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in MONTHS])
    page.row("Total", *[usd(ledger.sum(month=each) + (900 if each == (2024, 3) else 0)) for each in MONTHS])
    march = ledger.sum(month=(2024, 3))
    return book, refuses("totals_do_not_tie", ["Collections!D5", money_text(march), money_text(march + 900), "$9.00"])


@case("subtotal-does-not-tie", "One provider's subtotal leaves out a month; the grand total is right: refused at the subtotal.")
def subtotal_does_not_tie():
    book, ledger = Book(), Ledger().fill(PEOPLE, months_from(2024, 1, 3), 505)
    page = book.page("Report")
    page.row("Provider", "Month", "Payments")
    for person in PEOPLE:
        for each in months_from(2024, 1, 3):
            page.row(person, month(*each), usd(ledger.sum(person, month=each)))
        left_out = ledger.sum(person, month=(2024, 2)) if person == PEOPLE[1] else 0
        page.row(f"{person} Total", None, usd(ledger.sum(person) - left_out))
    page.row("Grand Total", None, usd(ledger.sum()))
    return book, refuses("totals_do_not_tie", ["Report!C9", money_text(ledger.sum(PEOPLE[1]))])


@case("one-cent-off", "A total that is one cent off does not tie.")
def one_cent_off():
    book, ledger = Book(), Ledger().fill(PEOPLE, months_from(2024, 1, 3), 506)
    page = book.page("Report")
    page.row("Month", "Provider", "Payments")
    for each in ledger.postings:
        page.row(month(each.year, each.month), each.person, usd(each.cents))
    page.row("Total", None, usd(ledger.sum() - 1))
    return book, refuses("totals_do_not_tie", ["Report!C11", "$0.01"])


@case("total-of-nothing", "The total row prints zero for a month with one cent in it: nothing below it excuses that.")
def total_of_nothing():
    book = Book()
    page = book.page("Report")
    page.row("Provider", "Jan 2024", "Feb 2024", "Mar 2024")
    page.row("Maria Alvarez", usd(312), usd(0), usd(450))
    page.row("Daniel Okafor", usd(118), usd(1), usd(20))
    page.row("Total", usd(430), usd(0), usd(470))
    return book, refuses("totals_do_not_tie", ["Report!C4", "$0.01"])


@case("empty-workbook", "A workbook with two sheets and nothing in them.", saved_by="LibreOffice")
def empty_workbook():
    book = Book()
    book.page("Sheet1")
    book.page("Sheet2")
    return book, refuses("empty")


@case("no-provider", "Payments by month and nobody to credit them to: refused.")
def no_provider():
    book, cents = Book(), amounts(508)
    page = book.page("Deposits")
    page.row("Month", "Payments", "Refunds")
    for each in MONTHS:
        page.row(month(*each), usd(next(cents)), usd(next(cents) // 50))
    return book, refuses("no_provider", ["Deposits"])


@case("no-period", "Payments by provider and no month or quarter: refused.")
def no_period():
    book, cents = Book(), amounts(509)
    page = book.page("Payments")
    page.row("Provider", "Charges", "Payments")
    for person in PEOPLE:
        page.row(person, usd(next(cents) * 2), usd(next(cents)))
    return book, refuses("no_period", ["Payments"])


@case("only-charges", "Charges and wRVUs by provider and month, no payments: refused.")
def only_charges():
    book, cents = Book(), amounts(510)
    page = book.page("Production")
    page.row("Month", "Provider", "Gross Charges", "wRVUs")
    for each in MONTHS:
        for person in PEOPLE:
            page.row(month(*each), person, usd(next(cents)), Shown(400.25, "0.00"))
    return book, refuses("no_collections", ["Production"])


@case("only-nobody", "Every amount stands under “Unassigned” or “Group”: refused.")
def only_nobody():
    book, cents = Book(), amounts(511)
    page = book.page("Payments")
    page.row("Provider", *[month(*each) for each in MONTHS])
    for label in ("Unassigned", "Group"):
        page.row(label, *[usd(next(cents)) for _ in MONTHS])
    return book, refuses("no_provider", ["Payments"])


@case("cut-short", "The file ends in the middle: refused as damaged.", saved_by="openpyxl, then cut in half")
def cut_short():
    book, ledger = Book(), Ledger().fill(PEOPLE, MONTHS, 512)
    page = book.page("Payments")
    for each in ledger.postings:
        page.row(month(each.year, each.month), each.person, usd(each.cents))
    return book, refuses("corrupt")


@case("locked-with-password", "The head of a workbook locked with a password: refused as encrypted.", saved_by="hand")
def locked_with_password():
    return None, refuses("encrypted")
