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


def postings(heading, kinds, seed, flag=None):
    """A row for each kind of posting, person and month: `kinds` is {label: (sign of the amount, sign of what it counts)}."""
    book, ledger = Book(), Ledger()
    page = book.page("Transactions")
    page.row("Post Date", "Provider", heading, "Amount")
    cents = amounts(seed)
    for person in PEOPLE:
        for each in MONTHS:
            for label, (printed, counts) in kinds.items():
                amount = next(cents) // (1 if counts >= 0 else 50)
                if counts:
                    ledger.post(person, *each, counts * amount)
                page.row(day(*each, 17), person, label, usd(printed * amount))
    return book, ledger


@case("kinds-of-postings-by-code", "A ledger by transaction code: payments and copays add up, refunds and bounced checks go off, charges and adjustments stay out.")
def kinds_of_postings_by_code():
    kinds = {"CHG": (1, 0), "PMT-INS": (1, 1), "PMT-PT": (1, 1), "COPAY": (1, 1), "ADJ-CO": (-1, 0), "REF-PT": (-1, -1), "NSF": (-1, -1)}
    book, ledger = postings("Txn Code", kinds, 905)
    return book, records(ledger)


@case("kinds-of-postings-as-credits", "The same in the signs of a ledger, under “Description”: payments below zero, refunds above.")
def kinds_of_postings_as_credits():
    kinds = {"99213 OFFICE VISIT": (1, 0), "CIGNA PAYMENT": (-1, 1), "PATIENT CHECK": (-1, 1), "CIGNA CONTRACTUAL W/O": (-1, 0), "INS REFUND": (1, -1)}
    book, ledger = postings("Description", kinds, 906)
    return book, records(ledger)


@case("kinds-of-postings-unknown", "A code nothing is known of and blanks among known ones: asked, with the dollars at stake.")
def kinds_of_postings_unknown():
    kinds = {"PMT": (1, 1), "ADJ": (-1, 0), "ZQ4": (1, 0)}
    book, ledger = postings("Type", kinds, 907)
    stake = money_text(stake_of(kinds, 907, "ZQ4"))
    ask = question("posting-kinds", "leave-out", where=["Transactions!C4"], options={"leave-out": stake, "count": stake})
    counted = postings("Type", {**kinds, "ZQ4": (1, 1)}, 907)[1]
    answered = [{"answers": {"posting-kinds": "count"}, "expected": records(counted)}]
    return book, {**records(ledger, outcome="ask", problem="other", questions=[ask]), "answered": answered}


def stake_of(kinds, seed, label):
    """What a label that counts for nothing is printed to come to."""
    counted, without = ({**kinds, label: (1, counts)} for counts in (1, 0))
    return postings("Type", counted, seed)[1].sum() - postings("Type", without, seed)[1].sum()


@case("actuals-beside-a-budget", "Actual and budget in rows under a column headed “Scenario”: only what came in is read.")
def actuals_beside_a_budget():
    book, ledger = postings("Scenario", {"Actual": (1, 1), "Budget": (1, 0)}, 908)
    return book, records(ledger)


@case("voided-by-flag", "Postings marked as voided with a yes in a column of its own are left out, though printed like the others.")
def voided_by_flag():
    book, ledger = Book(), Ledger()
    page = book.page("Payments")
    page.row("Post Date", "Provider", "Payment", "Voided")
    cents = amounts(909)
    for person in PEOPLE:
        for each in MONTHS:
            page.row(day(*each, 3), person, usd(ledger.post(person, *each, next(cents))), "N")
            page.row(day(*each, 4), person, usd(next(cents)), "Y")
    return book, records(ledger)


@case("refunds-in-the-debits", "Payments in a ledger's credits, refunds of them in its debits, charges there too.")
def refunds_in_the_debits():
    book, ledger = Book(), Ledger()
    page = book.page("Ledger")
    page.row("Post Date", "Provider", "Transaction Type", "Debit", "Credit")
    cents = amounts(910)
    for person in PEOPLE:
        for each in MONTHS:
            page.row(day(*each, 3), person, "Charge", usd(next(cents)), None)
            page.row(day(*each, 5), person, "Payment", None, usd(ledger.post(person, *each, next(cents))))
            page.row(day(*each, 8), person, "Refund", usd(-ledger.post(person, *each, -next(cents) // 60)), None)
    return book, records(ledger)


@case("credits-with-reversals", "Payments printed as credits with reversals above zero on every third row: the dollars decide.")
def credits_with_reversals():
    book, ledger = Book(), Ledger()
    page = book.page("Payments")
    page.row("Post Date", "Provider", "Payments")
    cents = amounts(911)
    for person in PEOPLE:
        for each in MONTHS:
            for _ in range(2):
                page.row(day(*each, 3), person, usd(-ledger.post(person, *each, next(cents))))
            page.row(day(*each, 4), person, usd(-ledger.post(person, *each, -next(cents) // 4)))
    return book, records(ledger)


@case("a-posting-without-a-date", "One posting among dated ones has no date: it is asked about, and is no subtotal.")
def a_posting_without_a_date():
    book, ledger = Book(), Ledger()
    page = book.page("Payments")
    page.row("Post Date", "Provider", "Payment")
    cents = amounts(912)
    for each in MONTHS:
        for person in PEOPLE:
            for of_month in (3, 19):
                page.row(day(*each, of_month), person, usd(ledger.post(person, *each, next(cents))))
                if each == (2024, 3) and person == PEOPLE[0] and of_month == 3:
                    page.row(None, person, usd(8_850))
    ask = question("rows-without-period", "leave-out", where=["Payments!A11"])
    return book, {**records(ledger, outcome="ask", problem="no_period", questions=[ask])}


@case("counts-under-groups", "Counts that a spreadsheet prints under each provider's rows are no money.")
def counts_under_groups():
    book, ledger = Book(), Ledger()
    page = book.page("Payments")
    page.row("Provider", "Post Date", "Payment")
    cents = amounts(913)
    for person in PEOPLE:
        for each in MONTHS:
            page.row(person, day(*each, 6), usd(ledger.post(person, *each, next(cents))))
        page.row(f"{person} Count", None, Shown(len(MONTHS)))
    page.row("Grand Count", None, Shown(len(MONTHS) * len(PEOPLE)))
    return book, records(ledger)


@case("applied-and-unapplied", "Total payment is applied and unapplied on every row: what is applied counts for the provider, the rest for nobody.")
def applied_and_unapplied():
    book, ledger = Book(), Ledger(nobody=["Unapplied"])
    page = book.page("Payments")
    page.row("Payment Date", "Provider", "Total Payment", "Applied", "Unapplied")
    cents = amounts(914)
    for person in PEOPLE:
        for turn, each in enumerate(MONTHS):
            applied = ledger.post(person, *each, next(cents))
            rest = ledger.post("Unapplied", *each, next(cents) // 100) if turn % 2 else 0
            page.row(day(*each, 12), person, usd(applied + rest), usd(applied), usd(rest))
    return book, records(ledger)


@case("parts-by-place", "Collections printed by place and no total of them: the parts add up.")
def parts_by_place():
    book, ledger = Book(), Ledger()
    page = book.page("Collections")
    page.row("Provider", "Month", "Charges", "Office Collections", "Hospital Collections")
    cents = amounts(915)
    for person in PEOPLE:
        for each in MONTHS:
            page.row(person, month(*each), usd(next(cents)), *[usd(ledger.post(person, *each, next(cents))) for _ in range(2)])
    return book, records(ledger)


@case("month-to-date-down-the-months", "MTD and YTD payments beside a column of months: MTD is the month.")
def month_to_date_down_the_months():
    book, ledger = Book(), Ledger()
    page = book.page("Payments")
    page.row("Provider", "Month", "MTD Payments", "YTD Payments")
    cents = amounts(916)
    for person in PEOPLE:
        for each in MONTHS:
            posted = ledger.post(person, *each, next(cents))
            page.row(person, month(*each), usd(posted), usd(ledger.sum(person)))
    return book, records(ledger)


@case("payments-under-who-paid", "“Paid” and “Adj” under “Insurance” and under “Patient”: both are paid.")
def payments_under_who_paid():
    book, ledger = Book(), Ledger()
    page = book.page("Collections")
    page.row(None, None, "Insurance", None, "Patient", None)
    page.row("Provider", "Month", "Paid", "Adj", "Paid", "Adj")
    cents = amounts(917)
    for person in PEOPLE:
        for each in MONTHS:
            ins, pat = (ledger.post(person, *each, next(cents) // part) for part in (1, 20))
            page.row(person, month(*each), usd(ins), usd(next(cents)), usd(pat), usd(next(cents) // 90))
    return book, records(ledger)


@case("refunds-of-both-signs", "Refunds above and below zero: asked, with what collections come to either way.")
def refunds_of_both_signs():
    def make(takes_each_off):
        book, ledger = Book(), Ledger()
        page = book.page("Collections")
        page.row("Provider", "Month", "Payments", "Refunds")
        cents = amounts(918)
        for person in PEOPLE:
            for turn, each in enumerate(MONTHS):
                paid, refund = next(cents), next(cents) // 40
                printed = -(refund // 2) if turn % 2 else refund
                ledger.post(person, *each, paid - (abs(printed) if takes_each_off else printed))
                page.row(person, month(*each), usd(paid), usd(printed))
        return book, ledger

    (book, ledger), (_, off) = make(False), make(True)
    ask = question("refund-signs", "as-printed", where=["Collections!D1"], options={"all-off": money_text(off.sum()), "as-printed": money_text(ledger.sum())})
    return book, {**records(ledger, outcome="ask", problem="other", questions=[ask]), "answered": [{"answers": {"refund-signs": "all-off"}, "expected": records(off)}]}
