"""Labels in a column of providers that are no provider's, and labels that are one though they do not look it."""
from .book import Book, Shown, Total, month, usd
from .case import case
from .expect import asks, money_text, question, records, refuses
from .ledger import Ledger, amounts, months_from

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


def wide(book, sheet, corner, ledger, labels, nobody=()):
    """A row for each label under the months."""
    page = book.page(sheet)
    page.row(corner, *[month(*each) for each in MONTHS])
    for label, person in labels.items():
        page.row(label, *[usd(ledger.sum(person, month=each)) for each in MONTHS])
    return page


@case("departments-for-providers", "Departments under “Provider” are no people: refused, naming them.")
def departments_for_providers():
    departments = ["Cardiology", "Internal Medicine", "Pain Management", "Vein Center"]
    book, ledger = Book(), Ledger().fill(departments, MONTHS, 804)
    wide(book, "Collections", "Provider", ledger, {each: each for each in departments})
    return book, refuses("no_provider", names=["Collections", '"Cardiology"', '"Internal Medicine"'])


@case("specialties-beside-people", "A sheet of specialties without a heading beside the people's: it is no one's and is not added.")
def specialties_beside_people():
    book, ledger = Book(), Ledger().fill(["Irina Volkov", "Samuel Oduya"], MONTHS, 805)
    specialties = Ledger().fill(["Cardiology", "General Surgery"], MONTHS, 806)
    wide(book, "Collections", "Provider", ledger, {each: each for each in ledger.people()})
    wide(book, "By Specialty", None, specialties, {each: each for each in specialties.people()})
    return book, records(ledger)


@case("labels-that-are-nobody", "Test providers, departments and kinds of income are nobody's; “Infusion” and “North” are asked about.")
def labels_that_are_nobody():
    known = ["Test Provider", "DO NOT USE", "Nurse Visit", "Ancillary Services", "Interest Income", "Capitation", "Radiology Dept"]
    asked = ["Infusion", "North"]
    people = ["Irina Volkov", "Samuel Oduya"]
    book, ledger = Book(), Ledger(nobody=[*known, *asked]).fill([*people, *known, *asked], MONTHS, 807)
    wide(book, "Collections", "Provider", ledger, {each: each for each in [*people, *known, *asked]})
    stake = money_text(sum(ledger.sum(each) for each in asked))
    ask = question("unknown-names", "nobody", where=["Collections!A11", "Collections!A12"], options={"nobody": stake, "people": stake})
    answered = Ledger(nobody=known).fill([*people, *known, *asked], MONTHS, 807)
    return book, {**asks(ledger, "ambiguous_provider", [ask]), "answered": [{"answers": {"unknown-names": "people"}, "expected": records(answered)}]}


@case("measures-beside-people", "A sheet of measures by month beside the people's: “Total collections” there sums nothing.")
def measures_beside_people():
    book, ledger = Book(), Ledger().fill(["Irina Volkov", "Samuel Oduya"], MONTHS, 808)
    figures = Ledger().fill(["Total collections", "Days in A/R", "New patients"], MONTHS, 809)
    wide(book, "Collections", "Provider", ledger, {each: each for each in ledger.people()})
    wide(book, "KPIs", "Metric", figures, {each: each for each in figures.people()})
    return book, records(ledger)


@case("names-in-two-columns", "Last and first names in two columns of a table of months, two people of one last name among them.")
def names_in_two_columns():
    people = ["Irina Volkov", "Pavel Volkov", "Samuel Oduya"]
    book, ledger = Book(), Ledger().fill(people, MONTHS, 810)
    page = book.page("Collections")
    page.row("Last Name", "First Name", "Degree", *[month(*each) for each in MONTHS])
    for person in people:
        first, last = person.split()
        page.row(last, first, "MD", *[usd(ledger.sum(person, month=each)) for each in MONTHS])
    page.row("Total", None, None, *[Total(ledger.sum(month=each)) for each in MONTHS])
    return book, records(ledger, book.tie_out)


@case("grouped-at-two-sites", "Site and name on the first row of their groups only, and one physician at both sites, with totals of each.")
def grouped_at_two_sites():
    payers = ["Aetna", "Medicare", "Cigna"]
    sites = {"Riverside": ["Irina Volkov", "Samuel Oduya"], "Hilltop": ["Samuel Oduya", "Anneke Visser"]}
    book, ledger = Book(), Ledger()
    page = book.page("Payments")
    page.row("Site", "Physician", "Payer", "Jan-24", "Feb-24", "Mar-24")
    cents = amounts(811)
    for site, people in sites.items():
        of_site = [0, 0, 0]
        for person in people:
            of_person = [0, 0, 0]
            for place, payer in enumerate(payers):
                row = [next(cents) for _ in range(3)]
                for index, each in enumerate(row):
                    ledger.post(person, 2024, index + 1, each, payer)
                    of_person[index] += each
                    of_site[index] += each
                page.row(site if (person, place) == (people[0], 0) else None, person if place == 0 else None, payer, *[usd(each) for each in row])
            page.row(None, f"{person} Total", None, *[Total(each) for each in of_person])
        page.row(f"{site} Total", None, None, *[Total(each) for each in of_site])
    page.row("Grand Total", None, None, *[Total(ledger.sum(month=(2024, each))) for each in (1, 2, 3)])
    return book, records(ledger, book.tie_out, with_payers=True)


@case("a-code-for-each-person", "A column of the file's own codes: one code is one person, Bob and Robert, whatever the spelling.")
def a_code_for_each_person():
    book, ledger = Book(), Ledger().fill(["Robert Adler", "Irina Volkov"], MONTHS, 812)
    page = book.page("Payments")
    page.row("Provider Code", "Provider", "Month", "Payments")
    for each in ledger.postings:
        code = {"Robert Adler": "RA01", "Irina Volkov": "IV02"}[each.person]
        later = {"Robert Adler": "Bob Adler, MD", "Irina Volkov": "VOLKOV I"}[each.person]
        page.row(code, each.person if each.month < 6 else later, month(each.year, each.month), usd(each.cents))
    return book, records(ledger)


@case("codes-in-the-names", "Codes before and behind the names tell two people of one last name apart.")
def codes_in_the_names():
    spellings = {
        "Irina Volkov": ["Volkov (1042)", "1042 - Volkov, Irina", "VOLKOV, IRINA MD (1042)"],
        "Pavel Volkov": ["Volkov (2077)", "2077 - Volkov, Pavel", "VOLKOV, PAVEL MD (2077)"],
    }
    book, ledger = Book(), Ledger().fill(list(spellings), MONTHS, 813)
    page = book.page("Payments")
    page.row("Month", "Provider", "Payments")
    for each in ledger.postings:
        page.row(month(each.year, each.month), spellings[each.person][(each.month - 1) // 3], usd(each.cents))
    return book, records(ledger)


@case("numbers-with-a-list-of-names", "NPIs alone beside the money; a sheet of NPIs with last and first names in two columns.")
def numbers_with_a_list_of_names():
    numbers = {"Irina Volkov": 1234567893, "Samuel Oduya": 1679576722}
    book, ledger = Book(), Ledger().fill(list(numbers), MONTHS, 814)
    page = book.page("Payments")
    page.row("Rendering NPI", "Posting Date", "Payment Amount")
    for each in ledger.postings:
        page.row(numbers[each.person], month(each.year, each.month), usd(each.cents))
    listed = book.page("Lookup")
    listed.row("NPI", "Last Name", "First Name", "Credential")
    for person, number in numbers.items():
        first, last = person.upper().split()
        listed.row(number, last, first, "MD")
    return book, records(ledger)


@case("surnames-that-are-words", "Dr. Cash, Dr. Street, Dr. Group and Dr. Pool over columns are people; so are DO, LINH and MA, KEVIN on their FTE sheet.")
def surnames_that_are_words():
    people = ["Cash", "Street", "Group", "Pool", "Linh Do", "Kevin Ma"]
    headings = [*[f"Dr. {each}" for each in people[:4]], "Dr. Linh Do", "Dr. Kevin Ma"]
    book, ledger = Book(), Ledger().fill(people, MONTHS, 815)
    page = book.page("Collections")
    page.row("Month", *headings, "Total")
    for each in MONTHS:
        page.row(month(*each), *[usd(ledger.sum(person, month=each)) for person in people], Total(ledger.sum(month=each)))
    listed = book.page("cFTE")
    listed.rows(["Provider", "cFTE"], ["DO, LINH", 0.8], ["MA, KEVIN MD", 0.9])
    quarters = len(ledger.quarters())
    cfte = {"Linh Do": [0.8] * quarters, "Kevin Ma": [0.9] * quarters}
    return book, records(ledger, book.tie_out, cfte=cfte)


@case("remarks-beside-names", "Footnote marks, “TERMED”, a site behind a dash and a remark in brackets are no part of a name.")
def remarks_beside_names():
    spellings = {"Irina Volkov": "Volkov, Irina - TERMED", "Samuel Oduya": "Samuel Oduya, MD*", "Anneke Visser": "Anneke Visser†", "Max Adler": "Max Adler MD - PT"}
    book, ledger = Book(), Ledger().fill(list(spellings), MONTHS, 816)
    wide(book, "Collections", "Provider", ledger, {label: person for person, label in spellings.items()})
    listed = book.page("cFTE")
    listed.rows(["Provider", "cFTE"], *[[person, 0.7] for person in spellings])
    return book, records(ledger, cfte={person: [0.7] * len(ledger.quarters()) for person in spellings})


def halves(ledger, spellings):
    """Two sheets of a half of the months each, under the spellings of that half."""
    book = Book()
    for place, (name, of_half) in enumerate([("First", MONTHS[:6]), ("Second", MONTHS[6:])]):
        page = book.page(name)
        page.row("Provider", *[month(*each) for each in of_half])
        for person, labels in spellings.items():
            page.row(labels[place], *[usd(ledger.sum(person, month=each)) for each in of_half])
    return book


@case("short-forms-asked", "Robert on one sheet and Bob on the next, Walsh and Walsh-Kim, Volkov with a letter wrong: asked, and apart until then.")
def short_forms_asked():
    spellings = {"Robert Adler": ["Robert Adler", "Bob Adler"], "Jennifer Walsh": ["Walsh, Jennifer", "Walsh-Kim, Jennifer"], "Daniel Volkov": ["Daniel Volkov", "Danial Volkov"]}
    later = {"Robert Adler": "Bob Adler", "Jennifer Walsh": "Jennifer Walsh-Kim", "Daniel Volkov": "Danial Volkov"}
    ledger, apart = Ledger().fill(list(spellings), MONTHS, 817), Ledger()
    for each in sorted(ledger.postings, key=lambda one: one.month > 6):
        apart.post(later[each.person] if each.month > 6 else each.person, each.year, each.month, each.cents)

    def ask(person, row):
        stake = money_text(apart.sum(later[person]))
        one = person.lower().replace(" ", "-")
        return question(f"person-{later[person].lower().replace(' ', '-')}", "someone-else", where=[f"Second!A{row}"], options={one: stake, "someone-else": stake})

    answers = {f"person-{later[each].lower().replace(' ', '-')}": each.lower().replace(" ", "-") for each in spellings}
    expected = asks(apart, "ambiguous_provider", [ask(person, row) for row, person in enumerate(spellings, 2)])
    return halves(ledger, spellings), {**expected, "answered": [{"answers": answers, "expected": records(ledger)}]}


@case("names-the-other-way-round", "“OYAMA KENJI MD” and “Kenji Oyama”, Robert “Bob” Adler and Bob Adler: the file itself makes them one, and that is said.")
def names_the_other_way_round():
    spellings = {"Kenji Oyama": ["OYAMA KENJI MD", "Kenji Oyama"], "Robert Adler": ['Robert "Bob" Adler', "Bob Adler"]}
    ledger = Ledger().fill(list(spellings), MONTHS, 818)
    return halves(ledger, spellings), {**records(ledger), "finding_names": ["OYAMA KENJI MD"]}


@case("rows-about-the-people-across", "Under the names across stand their NPIs, specialties and clinical FTE, over the months: none of them is money.")
def rows_about_the_people_across():
    people = ["Irina Volkov", "Samuel Oduya", "Max Adler"]
    book, ledger = Book(), Ledger().fill(people, MONTHS, 819)
    page = book.page("Receipts")
    page.row("Provider", *people, "Total")
    page.row("NPI", 1234567893, 1679576722, 1497758544)
    page.row("Specialty", "General", "Interventional", "EP")
    page.row("cFTE", 1, 0.8, 0.5, 2.3)
    for each in MONTHS:
        page.row(month(*each), *[usd(ledger.sum(person, month=each)) for person in people], Total(ledger.sum(month=each)))
    quarters = len(ledger.quarters())
    return book, records(ledger, book.tie_out, cfte={person: [value] * quarters for person, value in zip(people, [1, 0.8, 0.5])})
