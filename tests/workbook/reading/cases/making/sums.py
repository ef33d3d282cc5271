"""Rows and columns that sum others under labels that do not say so, and totals that do not agree."""
from .book import Book, Total, month, short, usd
from .case import case
from .expect import asks, money_text, question, records, refuses
from .ledger import Ledger, months_from

PARTNERS = ["Irina Volkov", "Samuel Oduya"]
ASSOCIATES = ["Lena Fischer", "Tomas Reyes"]
MONTHS = months_from(2024, 1, 6)


def headed(book, sheet="Collections"):
    page = book.page(sheet)
    page.row("Provider", *[month(*each) for each in MONTHS])
    return page


def line(page, ledger, person, label=None):
    return page.row(label or person, *[usd(ledger.sum(person, month=each)) for each in MONTHS])


def sums(ledger, people):
    return [sum(ledger.sum(person, month=each) for person in people) for each in MONTHS]


@case("total-under-the-practice-name", "The row that sums the others carries the practice's name: arithmetic makes it a total.")
def total_under_the_practice_name():
    people = [*PARTNERS, *ASSOCIATES]
    book, ledger = Book(), Ledger().fill(people, MONTHS, 901)
    page = headed(book)
    for person in people:
        line(page, ledger, person)
    page.row("Harborview", *[Total(cents) for cents in sums(ledger, people)])
    return book, records(ledger, book.tie_out)


@case("total-under-the-practice-name-wrong", "The same with one month that is a dollar too much: a total that does not tie, not a person.")
def total_under_the_practice_name_wrong():
    people = [*PARTNERS, *ASSOCIATES]
    book, ledger = Book(), Ledger().fill(people, MONTHS, 901)
    page = headed(book)
    for person in people:
        line(page, ledger, person)
    page.row("Harborview", *[usd(cents + (100 if each == (2024, 4) else 0)) for each, cents in zip(MONTHS, sums(ledger, people))])
    return book, refuses("totals_do_not_tie", names=["Collections!E6", "difference of $1.00"])


@case("everyone-misses-one", "“Everyone” sums all but the last, in every month: refused at its cells.")
def everyone_misses_one():
    people = [*PARTNERS, *ASSOCIATES]
    book, ledger = Book(), Ledger().fill(people, MONTHS, 902)
    page = headed(book)
    for person in people:
        line(page, ledger, person)
    page.row("Everyone", *[usd(cents) for cents in sums(ledger, people[:-1])])
    return book, refuses("totals_do_not_tie", names=["Collections!B6", "Everyone"])


@case("section-sums-over-their-people", "“Partners”, “Associates” and “APPs” stand over their people with their sums, one of them over a single person.")
def section_sums_over_their_people():
    sections = {"Partners": PARTNERS, "Associates": ASSOCIATES, "APPs": ["Noor Haddad"]}
    book, ledger = Book(), Ledger().fill([person for people in sections.values() for person in people], MONTHS, 903)
    page = headed(book)
    for section, people in sections.items():
        page.row(section, *[Total(cents) for cents in sums(ledger, people)])
        for person in people:
            line(page, ledger, person, f"   {person}")
    return book, records(ledger, book.tie_out)


@case("places-over-providers-over-payers", "A pivot of three levels in one column: places sum their providers, providers their payers, all above.")
def places_over_providers_over_payers():
    places = {"Downtown": PARTNERS, "Eastgate": ASSOCIATES}
    payers = ["Medicare", "Commercial"]
    book, ledger = Book(), Ledger()
    for index, payer in enumerate(payers):
        source = Ledger().fill([*PARTNERS, *ASSOCIATES], MONTHS, 904 + index)
        for each in source.postings:
            ledger.post(each.person, each.year, each.month, each.cents, payer)
    page = book.page("Pivot")
    page.row("Row Labels", *[month(*each) for each in MONTHS])
    for place, people in places.items():
        page.row(place, *[Total(cents) for cents in sums(ledger, people)])
        for person in people:
            page.row(person, *[Total(cents) for cents in sums(ledger, [person])])
            for payer in payers:
                page.row(payer, *[usd(ledger.sum(person, month=each, payer=payer)) for each in MONTHS])
    page.row("Grand Total", *[Total(cents) for cents in sums(ledger, [*PARTNERS, *ASSOCIATES])])
    return book, records(ledger, book.tie_out, with_payers=True)


def summary_of_people(seed, wrong=0):
    """Months by provider, and a sheet with each provider's total; the second is `wrong` cents too much."""
    people = [*PARTNERS, *ASSOCIATES]
    book, ledger = Book(), Ledger().fill(people, MONTHS, seed)
    page = headed(book, "Detail")
    for person in people:
        line(page, ledger, person)
    summary = book.page("Summary")
    summary.row("Provider", "Total Collections")
    printed = [ledger.sum(person) + (wrong if person == people[1] else 0) for person in people]
    # The sheet's own total comes first in the tie-out, then what it says of each person.
    summary.row("Total", Total(sum(printed)))
    for cents, person in zip(printed, people):
        summary.row(person, usd(cents) if cents != ledger.sum(person) else Total(cents))
    return book, ledger


@case("summary-of-people-agrees", "A sheet with each provider's total: it ties with the months of the other sheet.")
def summary_of_people_agrees():
    book, ledger = summary_of_people(905)
    return book, records(ledger, book.tie_out)


@case("summary-of-people-differs", "The same where one provider's total is $123.45 too much: asked, naming the cell.")
def summary_of_people_differs():
    book, ledger = summary_of_people(906, wrong=12_345)
    stays = money_text(ledger.sum())
    ask = question("summary-differs", "rows", where=["Summary!B4"], options={"rows": stays})
    expected = asks(ledger, "conflicting_versions", [ask], tie_out=book.tie_out)
    return book, {**expected, "why_names": ["Summary!B4", "$123.45"], "answered": [{"answers": {"summary-differs": "rows"}, "expected": records(ledger, book.tie_out)}]}


@case("recap-by-month-differs", "A sheet a month and a recap by month alone, one month of which is not what its sheet says: asked.")
def recap_by_month_differs():
    people = [*PARTNERS, *ASSOCIATES]
    book, ledger = Book(), Ledger().fill(people, MONTHS[:3], 907)
    for year, number in MONTHS[:3]:
        page = book.page(f"{short(number)} {year}")
        page.row("Provider", "Payments")
        for person in people:
            page.row(person, usd(ledger.sum(person, month=(year, number))))
    recap = book.page("Recap")
    recap.row("Month", "Total payments")
    for each in MONTHS[:3]:
        recap.row(month(*each), usd(ledger.sum(month=each) + 90_000) if each == (2024, 2) else Total(ledger.sum(month=each)))
    ask = question("summary-differs", "rows", where=["Recap!B3"], options={"rows": money_text(ledger.sum())})
    return book, asks(ledger, "conflicting_versions", [ask], tie_out=book.tie_out)
