"""Labels in a column of providers that are no provider's, and labels that are one though they do not look it."""
from .book import Book, Shown, Total, month, usd
from .case import case
from .expect import records
from .ledger import Ledger, months_from

MONTHS = months_from(2024, 1, 9)
QUARTERS = [("Q1 2024", 1), ("Q2 2024", 4), ("Q3 2024", 7)]


def of_quarter(ledger, first, person=None):
    return sum(ledger.sum(person, month=(2024, first + step)) for step in range(3))


@case("statistics-under-the-totals", "Growth, percentiles, last year, budget and working days under the totals are neither money nor people; Max Adler is one.")
def statistics_under_the_totals():
    book, ledger = Book(), Ledger().fill(["Max Adler", "Irina Volkov", "Samuel Oduya"], MONTHS, 801)
    page = book.page("Collections")
    page.row("Provider", *[name for name, _ in QUARTERS])
    for person in ledger.people():
        page.row(person, *[usd(of_quarter(ledger, first, person)) for _, first in QUARTERS])
    page.row("Practice Total", *[Total(of_quarter(ledger, first)) for _, first in QUARTERS])
    totals = [of_quarter(ledger, first) for _, first in QUARTERS]
    page.row("% Change", None, *[Shown(later / earlier - 1, "0.0%") for earlier, later in zip(totals, totals[1:])])
    page.row("Change from prior quarter", None, *[usd(later - earlier) for earlier, later in zip(totals, totals[1:])])
    page.row("Same Quarter Last Year", *[usd(cents * 9 // 10) for cents in totals])
    page.row("Budget", *[usd(cents * 11 // 10) for cents in totals])
    page.row("Variance vs budget", *[usd(cents - cents * 11 // 10) for cents in totals])
    page.row("25th Percentile", *[usd(cents // 5) for cents in totals])
    page.row("MGMA 75th %ile", *[usd(cents // 3) for cents in totals])
    page.row("Working Days", 62, 64, 63)
    return book, records(ledger, book.tie_out)


def tidy(heading, ledger, label=lambda person: person):
    """A row for each person and month under a heading of three words: when, who, how much."""
    book = Book()
    page = book.page("Ledger")
    page.row(*heading)
    for each in ledger.postings:
        page.row(month(each.year, each.month), label(each.person), usd(each.cents))
    return book, records(ledger)


@case("money-under-two-words", "“Amount received” is money, not somebody of that name.")
def money_under_two_words():
    return tidy(["Date posted", "Physician", "Amount received"], Ledger().fill(["Irina Volkov", "Samuel Oduya"], MONTHS, 802))


@case("doctors-under-name", "Doctors under a heading that says no more than “Name”, with periods and money under short words.")
def doctors_under_name():
    return tidy(["EOM", "Name", "Coll."], Ledger().fill(["Irina Volkov", "Samuel Oduya"], MONTHS, 803), lambda person: f"{person}, MD")
