"""Columns beside the money: payers who are patients, states and kinds of postings, numbers that are no money, signs."""
from .book import Book, Shown, Total, day, month, usd
from .case import case
from .expect import asks, money_text, question, records
from .ledger import Ledger, amounts, months_from

MONTHS = months_from(2024, 1, 6)
PEOPLE = ["Sunniva Aasen", "Desmond Okafor"]


@case("patients-among-payers", "A payer column with patients' names and members' numbers: names become “Patient”, numbers go, whatever the payer.")
def patients_among_payers():
    book, ledger = Book(), Ledger()
    page = book.page("Payments")
    page.row("Post Date", "Rendering Provider", "Responsible Party", "Payment")
    printed = {"Aetna PPO - Member ID W551203": "Aetna PPO", "Underhill, Primrose": "Patient", "Bertram Gamwich": "Patient", "Mutual of Omaha": "Mutual of Omaha"}
    cents = amounts(901)
    for person in PEOPLE:
        for each in MONTHS:
            for label, payer in printed.items():
                page.row(day(*each, 9), person, label, usd(ledger.post(person, *each, next(cents), payer)))
    return book, records(ledger, with_payers=True)


@case("postings-in-whole-dollars", "A row that says “Posted” beside a whole amount is no heading of another table.")
def postings_in_whole_dollars():
    book, ledger = Book(), Ledger()
    page = book.page("Payments")
    page.row("Post Date", "Provider", "Status", "Payment")
    cents = amounts(902)
    for turn, each in enumerate(MONTHS):
        for person in PEOPLE:
            amount = 450_000 if turn == 2 else next(cents)
            page.row(day(*each, 11), person, "Posted", Shown(ledger.post(person, *each, amount) / 100))
    page.row("Total", None, None, Total(ledger.sum()))
    return book, records(ledger, book.tie_out)


@case("numbers-that-are-no-money", "Numbers of payments and counts of them beside the payments, names as LAST_FIRST, and times with a zone for dates.")
def numbers_that_are_no_money():
    book, ledger = Book(), Ledger()
    page = book.page("export")
    page.row("payment_id", "posted_at", "rndrng prvdr", "# payments", "pymnts", "pending payments")
    cents = amounts(903)
    for number, (person, each) in enumerate((person, each) for person in PEOPLE for each in MONTHS):
        label = "_".join(reversed(person.upper().split()))
        page.row(700_123 + number, f"{each[0]}-{each[1]:02d}-14T09:30:00.125-05:00", label, 3 + number, usd(ledger.post(person, *each, next(cents))), usd(next(cents)))
    return book, records(ledger)


@case("days-as-numbers", "Days as databases write them, 20240105, under a heading of dates.")
def days_as_numbers():
    book, ledger = Book(), Ledger()
    page = book.page("export")
    page.row("Post Date", "Provider", "Payment #", "Payments")
    cents = amounts(904)
    for number, (person, each) in enumerate((person, each) for person in PEOPLE for each in MONTHS):
        page.row(each[0] * 10_000 + each[1] * 100 + 5, person, 5_001 + number, usd(ledger.post(person, *each, next(cents))))
    return book, records(ledger)
