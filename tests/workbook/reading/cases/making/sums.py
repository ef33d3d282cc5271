"""Rows and columns that sum others under labels that do not say so, and totals that do not agree."""
from .book import Book, Total, month, short, usd
from .case import case
from .expect import asks, money_text, question, records, refuses
from .ledger import Ledger, amounts, months_from

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


@case("total-columns-under-other-words", "“H1 2024” behind the months and a column without a heading after each quarter sum them: they tie.")
def total_columns_under_other_words():
    book, ledger = Book(), Ledger().fill(PARTNERS, MONTHS, 908)
    page = book.page("Collections")
    page.row("Provider", *[month(*each) for each in MONTHS[:3]], None, *[month(*each) for each in MONTHS[3:]], None, "H1 2024")
    for person in PARTNERS:
        quarters = [ledger.sum(person, quarter=each) for each in ledger.quarters()]
        cells = [usd(ledger.sum(person, month=each)) for each in MONTHS]
        page.row(person, *cells[:3], Total(quarters[0]), *cells[3:], Total(quarters[1]), Total(sum(quarters)))
    return book, records(ledger, book.tie_out)


@case("total-column-under-other-words-wrong", "“Annual” sums the months for all but one, who has a dollar too much: a total that does not tie.")
def total_column_under_other_words_wrong():
    people = [*PARTNERS, *ASSOCIATES]
    book, ledger = Book(), Ledger().fill(people, MONTHS, 909)
    page = book.page("Collections")
    page.row("Provider", *[month(*each) for each in MONTHS], "Annual")
    for person in people:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in MONTHS], usd(ledger.sum(person) + (100 if person == people[2] else 0)))
    return book, refuses("totals_do_not_tie", names=["Collections!H4", "difference of $1.00"])


@case("subtotals-among-payers", "“Subtotal” in the column of payers under each provider sums them and is no payer.")
def subtotals_among_payers():
    payers = ["Medicare", "Commercial", "Self Pay"]
    book, ledger, cents = Book(), Ledger(), amounts(910)
    page = book.page("Detail")
    page.row("Provider", "Payer", *[month(*each) for each in MONTHS])
    for person in PARTNERS:
        for payer in payers:
            page.row(person if payer == payers[0] else None, payer, *[usd(ledger.post(person, *each, next(cents), payer)) for each in MONTHS])
        page.row(None, "Subtotal", *[Total(ledger.sum(person, month=each)) for each in MONTHS])
    return book, records(ledger, book.tie_out, with_payers=True)


@case("row-twice", "A provider's row stands twice, cell for cell, and no total counts it: asked, once until then.")
def row_twice():
    people = [*PARTNERS, *ASSOCIATES]
    book, ledger = Book(), Ledger().fill(people, MONTHS, 911)
    page = headed(book)
    for person in [*people, people[1]]:
        line(page, ledger, person)
    money = money_text(ledger.sum(people[1]))
    ask = question("repeated-rows", "once", where=["Collections!A6"], options={"once": money, "as-printed": money})
    printed = Ledger().fill(people, MONTHS, 911)
    for each in [each for each in printed.postings if each.person == people[1]]:
        printed.post(each.person, each.year, each.month, each.cents)
    return book, {**asks(ledger, "other", [ask]), "answered": [{"answers": {"repeated-rows": "as-printed"}, "expected": records(printed)}]}


@case("row-twice-in-the-total", "The same row twice where the file's own total counts both: nothing to ask.")
def row_twice_in_the_total():
    book, ledger = Book(), Ledger().fill(PARTNERS, MONTHS, 912)
    page = headed(book)
    for person in [*PARTNERS, PARTNERS[0]]:
        line(page, ledger, person)
    for each in [each for each in ledger.postings if each.person == PARTNERS[0]]:
        ledger.post(each.person, each.year, each.month, each.cents)
    page.row("Total", *[Total(ledger.sum(month=each)) for each in MONTHS])
    return book, records(ledger, book.tie_out)


@case("month-twice-and-one-missing", "March stands on two rows of months and April on none: asked.")
def month_twice_and_one_missing():
    book, ledger, cents = Book(), Ledger(), amounts(913)
    page = book.page("Collections")
    page.row("Month", *PARTNERS)
    for printed in [(2024, 1), (2024, 2), (2024, 3), (2024, 3), (2024, 5), (2024, 6)]:
        page.row(month(*printed), *[usd(ledger.post(person, *printed, next(cents))) for person in PARTNERS])
    ask = question("month-twice", "as-printed", where=["Collections!A4", "Collections!A5"])
    return book, asks(ledger, "other", [ask], incomplete=["2024Q2"])


@case("month-copied", "The sheet of March holds February's figures for everybody: asked, as printed until then.")
def month_copied():
    people = [*PARTNERS, *ASSOCIATES]
    book, ledger = Book(), Ledger().fill(people, MONTHS[:5], 914)
    for each in [each for each in ledger.postings if each.month == 5]:
        ledger.post(each.person, 2024, 6, each.cents)
    for year, number in MONTHS:
        page = book.page(f"{short(number)} {year}")
        page.row("Provider", "Payments")
        for person in people:
            page.row(person, usd(ledger.sum(person, month=(year, number))))
    money = money_text(ledger.sum(month=(2024, 6)))
    ask = question("periods-alike", "as-printed", where=["'May 2024'!B2", "'Jun 2024'!B2"], options={"as-printed": money, "leave-out": money})
    without = Ledger().fill(people, MONTHS[:5], 914)
    answered = {"answers": {"periods-alike": "leave-out"}, "expected": records(without, incomplete=["2024Q2"])}
    return book, {**asks(ledger, "other", [ask]), "answered": [answered]}


def under_a_control_total(seed, wrong=0):
    book, ledger = Book(), Ledger().fill(PARTNERS, MONTHS, seed)
    page = book.page("Collections")
    page.row("Grand total", usd(ledger.sum() + wrong) if wrong else Total(ledger.sum()))
    page.blank()
    page.row("Provider", *[month(*each) for each in MONTHS])
    for person in PARTNERS:
        line(page, ledger, person)
    page.blank()
    page.row(f"Total collections per bank: {money_text(ledger.sum())}")
    book.tie_out.append({"where": f"Collections!A{page.next_row - 1}", "file": ledger.sum() / 100, "read": ledger.sum() / 100, "difference": 0})
    return book, ledger


@case("control-totals-around-the-table", "A grand total alone over the table and one in a line of text under it: both tie.")
def control_totals_around_the_table():
    book, ledger = under_a_control_total(915)
    return book, records(ledger, book.tie_out)


@case("control-total-differs", "The one over the table is $5,000.00 too much: asked, naming its cell.")
def control_total_differs():
    book, ledger = under_a_control_total(916, wrong=500_000)
    ask = question("control-total", "rows", where=["Collections!B1"], options={"rows": money_text(ledger.sum())})
    expected = asks(ledger, "totals_do_not_tie", [ask], tie_out=book.tie_out)
    return book, {**expected, "why_names": ["Collections!B1", "$5,000.00"]}


@case("practice-summary-over-providers", "Charges, collections and visits of the practice by quarter over the table of providers: nobody's, and its collections tie.")
def practice_summary_over_providers():
    book, ledger = Book(), Ledger().fill(PARTNERS, MONTHS, 917)
    figures = Ledger().fill(["Charges", "Adjustments", "Visits"], MONTHS, 918)
    quarters = ledger.quarters()
    page = book.page("Board Report")
    page.row("Practice Summary")
    page.row(None, *["Q1 2024", "Q2 2024"])
    page.row("Charges", *[usd(figures.sum("Charges", quarter=each)) for each in quarters])
    page.row("Collections", *[Total(ledger.sum(quarter=each)) for each in quarters])
    page.row("Adjustments", *[usd(figures.sum("Adjustments", quarter=each)) for each in quarters])
    page.row("Visits", *[usd(figures.sum("Visits", quarter=each)) for each in quarters])
    page.blank(2)
    page.row("Payments by Provider")
    page.row("Provider", *["Q1 2024", "Q2 2024"], "Total")
    for person in PARTNERS:
        page.row(person, *[usd(ledger.sum(person, quarter=each)) for each in quarters], Total(ledger.sum(person)))
    return book, records(ledger, book.tie_out)


@case("years-on-a-trend-sheet", "A sheet a year and one of the years beside each other, with a total under them: its rows are too coarse to read, and still sum and are held against the months.")
def years_on_a_trend_sheet():
    months = [*months_from(2023, 1, 12), *months_from(2024, 1, 12)]
    book, ledger = Book(), Ledger().fill(PARTNERS, months, 919)
    for year in (2023, 2024):
        page = book.page(str(year))
        page.row("Provider", *[month(year, number) for number in range(1, 13)])
        for person in PARTNERS:
            page.row(person, *[usd(ledger.sum(person, month=(year, number))) for number in range(1, 13)])
    trend = book.page("Trend")
    trend.row("Provider", "2023", "2024")
    for person in PARTNERS:
        trend.row(person, *[Total(ledger.sum(person, year=year)) for year in (2023, 2024)])
    trend.row("Total", *[Total(ledger.sum(year=year)) for year in (2023, 2024)])
    return book, records(ledger, book.tie_out)
