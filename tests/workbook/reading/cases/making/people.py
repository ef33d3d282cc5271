"""Names: one person spelt in many ways, initials, numbers, and labels that are nobody."""
from .book import Book, Shown, Total, day, month, short, usd
from .case import case
from .expect import asks, money_text, question, records
from .ledger import Ledger, amounts, months_from

MONTHS = months_from(2024, 1, 6)


@case("one-person-three-ways", "“RAMAN, PRIYA S MD”, “Dr. Priya Raman” and “Priya S. Raman, DO” on three sheets are one person.")
def one_person_three_ways():
    book, ledger = Book(), Ledger().fill(["Priya Raman", "Daniel Okafor"], months_from(2024, 1, 9), 301)
    spellings = [("RAMAN, PRIYA S MD", "OKAFOR, DANIEL"), ("Dr. Priya Raman", "Daniel Okafor, MD, FACS"), ("Priya S. Raman, DO", "Okafor,Daniel  ")]
    for place, (priya, daniel) in enumerate(spellings):
        page = book.page(f"Q{place + 1} 2024")
        page.row("Month", "Provider", "Payments")
        for each in months_from(2024, 1 + 3 * place, 3):
            page.row(month(*each), priya, usd(ledger.sum("Priya Raman", month=each)))
            page.row(month(*each), daniel, usd(ledger.sum("Daniel Okafor", month=each)))
    return book, records(ledger)


@case("initials-asked", "“ALVAREZ M” may be Maria or Miguel Alvarez: asked, with what is at stake, and never joined silently.")
def initials_asked():
    book, ledger = Book(), Ledger().fill(["Maria Alvarez", "Miguel Alvarez"], months_from(2024, 1, 3), 302)
    later = Ledger().fill(["M Alvarez"], months_from(2024, 4, 3), 303)
    page = book.page("Payments")
    page.row("Month", "Provider", "Payments")
    for each in [*ledger.postings, *later.postings]:
        label = {"Maria Alvarez": "Alvarez, Maria MD", "Miguel Alvarez": "Alvarez, Miguel MD", "M Alvarez": "ALVAREZ M"}[each.person]
        page.row(month(each.year, each.month), label, usd(each.cents))
    stake = money_text(later.sum())
    ask = question("person-m-alvarez", "someone-else", where=["Payments!B8"], options={"maria-alvarez": stake, "miguel-alvarez": stake, "someone-else": stake})
    apart, joined = Ledger(), Ledger()
    for each in [*ledger.postings, *later.postings]:
        apart.post(each.person, each.year, each.month, each.cents)
        joined.post("Maria Alvarez" if each.person == "M Alvarez" else each.person, each.year, each.month, each.cents)
    return book, {**asks(apart, "ambiguous_provider", [ask]), "answered": [{"answers": {"person-m-alvarez": "maria-alvarez"}, "expected": records(joined)}]}


@case("npi-settles-initials", "“ALVAREZ M” with Maria's NPI beside it is Maria: nothing is asked.")
def npi_settles_initials():
    book, ledger = Book(), Ledger().fill(["Maria Alvarez", "Miguel Alvarez"], MONTHS, 304)
    numbers = {"Maria Alvarez": "1234567893", "Miguel Alvarez": "1679576722"}
    page = book.page("Payments")
    page.row("Month", "Provider NPI", "Provider Name", "Payments")
    for each in ledger.postings:
        is_short = each.person == "Maria Alvarez" and each.month > 3
        page.row(month(each.year, each.month), numbers[each.person], "ALVAREZ M" if is_short else f"{each.person}, MD", usd(each.cents))
    return book, records(ledger)


@case("pseudo-providers", "Unassigned, Locum Tenens, Group, Unearned, NP Pool and a blank pivot row are nobody.", saved_by="LibreOffice")
def pseudo_providers():
    nobody = ["Unassigned", "Locum Tenens", "Group", "Unearned", "NP Pool", "(blank)"]
    book, ledger = Book(), Ledger(nobody=nobody).fill(["Maria Alvarez", *nobody, "Daniel Okafor"], MONTHS, 305)
    page = book.page("Payments")
    page.row("Provider", *[month(*each) for each in MONTHS])
    for person in ["Maria Alvarez", *nobody, "Daniel Okafor"]:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in MONTHS])
    page.row("Practice Total", *[Total(ledger.sum(month=each)) for each in MONTHS])
    return book, records(ledger, book.tie_out)


@case("marks-and-hyphens", "Diacritics, hyphens, particles, suffixes, codes and shouted names.")
def marks_and_hyphens():
    labels = {
        "José Muñoz-Ortega": "MUÑOZ-ORTEGA, JOSÉ M.D.",
        "Ludwig van der Berg": "van der Berg, Ludwig DO",
        "Siobhan O'Neill": "O'NEILL, SIOBHAN",
        "Robert King": "1042 - King, Robert Jr., MD",
        "Anne-Marie Thibault": "Thibault, Anne-Marie (ATH)",
    }
    book, ledger = Book(), Ledger().fill(list(labels), MONTHS, 306)
    page = book.page("Collections")
    page.row("Rendering Physician", *[month(*each) for each in MONTHS])
    for person, label in labels.items():
        page.row(label, *[usd(ledger.sum(person, month=each)) for each in MONTHS])
    return book, records(ledger)


@case("father-and-son", "John Smith Sr. and John Smith Jr. are two people.")
def father_and_son():
    labels = {"John Smith Sr": "Smith, John Sr., MD", "John Smith Jr": "Smith, John Jr., MD"}
    book, ledger = Book(), Ledger().fill(list(labels), MONTHS, 307)
    page = book.page("Collections")
    page.row("Physician", *[month(*each) for each in MONTHS])
    for person, label in labels.items():
        page.row(label, *[usd(ledger.sum(person, month=each)) for each in MONTHS])
    return book, records(ledger)


@case("two-names-in-one-label", "“Okafor/Raman” is two people: asked, and nobody's until then.")
def two_names_in_one_label():
    people = ["Maria Alvarez", "Daniel Okafor", "Okafor/Raman"]
    book, ledger = Book(), Ledger(nobody=["Okafor/Raman"]).fill(people, MONTHS, 308)
    page = book.page("Collections")
    page.row("Physician", *[month(*each) for each in MONTHS])
    for person in people:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in MONTHS])
    return book, asks(ledger, "ambiguous_provider", [question("several-people", "nobody", where=["Collections!A4"])])
