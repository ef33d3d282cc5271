"""Exports as practice-management systems print them: headings, metadata lines and footers as in the field."""
from .book import Book, Shown, Total, day, month, short, usd
from .case import case
from .expect import asks, money_text, question, records, refuses
from .ledger import Ledger, amounts, months_from

PEOPLE = ["Maria Alvarez", "Daniel Okafor", "Priya Raman"]


def last_first(name):
    first, last = name.split(" ")
    return f"{last}, {first}"


@case("imwemr-credits", "IMWEMR-like: metadata lines, Credit is money paid, Net Credit is Credit less Refund, the range is in a line.")
def imwemr_credits():
    book, ledger, cents = Book(), Ledger(), amounts(101)
    page = book.page("Practice Analytics")
    page.row("Practice Analytics - Physician")
    page.row("From : 01-01-2024 To : 03-31-2024")
    page.row("Created by BO on 04-12-2024 09:41 AM")
    page.row("Facility: All", None, "Insurance: All")
    page.row("Physician", "Charges", "Individual Physician Charges %", "Adjustment", "Net Charges", "Credit", "Refund", "Net Credit", "Net AR Diff.")
    paid, refunded = Ledger(), Ledger()
    for person in PEOPLE:
        charged, credit, refund = next(cents) * 3, next(cents), next(cents) // 70
        page.row(f"{last_first(person)} MD", usd(charged), "33.33%", usd(charged // 3), usd(charged - charged // 3), usd(credit), usd(refund), usd(credit - refund), usd(1))
        paid.post(person, 2024, 1, credit)
        refunded.post(person, 2024, 1, refund)
        ledger.post(person, 2024, 1, credit - refund)
    page.row("Total:", None, None, None, None, Total(paid.sum()), Total(refunded.sum()), Total(ledger.sum()))
    return book, records(ledger, book.tie_out)


@case("nextech-report-totals", "Nextech-like: months down within providers, “Report Totals:” at the end, patient and insurance parts.", saved_by="LibreOffice")
def nextech_report_totals():
    book, ledger, cents = Book(), Ledger(), amounts(102)
    page = book.page("Sheet1")
    page.row("Charges With Collected Amount Summary")
    page.row("Effective Date: 7/8/2024")
    page.blank()
    page.row("Provider", "Month", "Quantity", "Charges", "Total Paid", "Patient Paid", "Insurance Paid", "Insurance Adjustments", "Remaining Balance", "Net Collection Rate")
    patient, insurance = Ledger(), Ledger()
    for person in PEOPLE:
        for each in months_from(2024, 1, 6):
            own, theirs = next(cents) // 8, next(cents)
            patient.post(person, *each, own)
            insurance.post(person, *each, theirs)
            ledger.post(person, *each, own + theirs)
            page.row(last_first(person), f"{short(each[1])} {each[0]}", 120, usd(theirs * 2), usd(own + theirs), usd(own), usd(theirs), usd(theirs // 2), usd(theirs // 3), Shown(0.934, "0.0%"))
    page.row("Report Totals:", None, 2160, usd(insurance.sum() * 2), Total(ledger.sum()), Total(patient.sum()), Total(insurance.sum()))
    return book, records(ledger, book.tie_out)


@case("open-dental-by-provider", "Open Dental-like: a sheet a month, Production and Income, an “Unearned” row that is nobody.")
def open_dental_by_provider():
    book, ledger, cents = Book(), Ledger(nobody=["Unearned"]), amounts(103)
    patient, insurance = Ledger(), Ledger()
    for year, number in months_from(2024, 1, 3):
        page = book.page(f"{short(number)} {year}")
        page.row("Production and Income")
        page.row("Lakeside Clinic")
        page.row("Provider", "Production", "Adjustments", "Writeoff", "Tot Prod", "Pt Income", "Ins Income", "Total Income")
        for person in [*PEOPLE, "Unearned"]:
            own, theirs = next(cents) // 5, 0 if person == "Unearned" else next(cents)
            patient.post(person, year, number, own)
            insurance.post(person, year, number, theirs)
            ledger.post(person, year, number, own + theirs)
            page.row(person, usd(theirs * 2), usd(-500), usd(-theirs // 4), usd(theirs), usd(own), usd(theirs), usd(own + theirs))
        page.row("Total", None, None, None, None, *[Total(each.sum(month=(year, number))) for each in (patient, insurance, ledger)])
    return book, records(ledger, book.tie_out)


@case("openemr-text-money", "OpenEMR-like: names as “last, first”, money as formatted text, “Grand Total” in text too.")
def openemr_text_money():
    book, ledger, cents = Book(), Ledger(), amounts(104)
    page = book.page("Report")
    page.row("Financial Summary by Service Code, 2024")
    page.row("Provider", "Month", "Units", "Amt Billed", "Paid Amt", "Adjustment Amt", "Balance Amt")
    for each in months_from(2024, 1, 3):
        for person in PEOPLE:
            paid = ledger.post(person, *each, next(cents))
            text = f"{paid / 100:,.2f}"
            page.row(last_first(person).lower(), f"{each[0]}-{each[1]:02d}", "41", f"{paid / 50:,.2f}", text, "0.00", f"{paid / 100:,.2f}")
    page.row("Grand Total", None, "369", f"{ledger.sum() / 50:,.2f}", Total(ledger.sum(), printed=f"{ledger.sum() / 100:,.2f}"))
    return book, records(ledger, book.tie_out)


@case("tebra-unapplied-row", "Tebra-like: “All Providers” includes a row of unapplied payments, which is nobody's.")
def tebra_unapplied_row():
    months = months_from(2024, 1, 6)
    book, ledger = Book(), Ledger(nobody=["Unapplied Payments"]).fill([*PEOPLE, "Unapplied Payments"], months, 105)
    page = book.page("Payments Application")
    page.row("Payments Application Summary by Rendering Provider (Posting Date)")
    page.row("Rendering Provider", *[month(*each) for each in months])
    for person in [*PEOPLE, "Unapplied Payments"]:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in months])
    page.row("All Providers", *[Total(ledger.sum(month=each)) for each in months])
    return book, records(ledger, book.tie_out)


@case("tebra-total-exceeds-rows", "Tebra-like without that row: “All Providers” is more than the providers come to, so the reading is refused at its cells.")
def tebra_total_exceeds_rows():
    months = months_from(2024, 1, 3)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 106)
    page = book.page("Key Indicators")
    page.row("Receipts by provider")
    page.row("Provider", *[month(*each) for each in months])
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in months])
    page.row("All Providers", *[usd(ledger.sum(month=each) + 12_345) for each in months])
    first = ledger.sum(month=months[0])
    return book, refuses("totals_do_not_tie", ["'Key Indicators'!B6", money_text(first + 12_345), money_text(first), "$123.45"])


@case("canvas-descending", "Canvas-like: snake_case headings, “Jan 2026” newest first, “Dr.” names, a **TOTAL** row.")
def canvas_descending():
    months = months_from(2025, 8, 6)
    book, ledger, cents = Book(), Ledger(), amounts(107)
    page = book.page("query_result")
    page.row("month", "provider_name", "claim_count", "unique_patients", "total_charges", "total_payments", "outstanding_balance", "avg_charge_per_claim")
    for year, number in reversed(months):
        for person in PEOPLE:
            paid = ledger.post(person, year, number, next(cents))
            page.row(f"{short(number)} {year}", f"Dr. {person}", 90, 61, usd(paid * 2), usd(paid), usd(paid // 3), usd(paid // 45))
    page.row("**TOTAL**", None, 1620, None, usd(ledger.sum() * 2), Total(ledger.sum()))
    return book, records(ledger, book.tie_out, incomplete=["2025Q3", "2026Q1"])


@case("greenway-prefixed-headings", "Greenway-like: “Transaction: Rendering Provider Name” beside a billable one; both dates agree on the quarters.")
def greenway_prefixed_headings():
    book, ledger, cents = Book(), Ledger(), amounts(108, 20_000, 700_000)
    page = book.page("Export")
    page.row("Transaction: Rendering Provider Name", "Transaction: Billable Provider Name", "Date: Posting Date", "Date: Date of Service", "Transaction: Amount - Gross Charges", "Transaction: Amount - Net Payments", "Transaction: Amount - Net Adjustments")
    for year, number in months_from(2024, 1, 6):
        for person in PEOPLE:
            for of_month in (3, 27):
                paid = ledger.post(person, year, number, next(cents))
                page.row(last_first(person), "Lakeside Orthopedic PC", day(year, number, of_month), day(year, number, of_month - 2), usd(paid * 2), usd(paid), usd(-paid // 3))
    return book, records(ledger)


@case("greenway-shifted-row", "A row whose cells moved one column to the right, as that export is known to do: said, not summed.")
def greenway_shifted_row():
    book, ledger, cents = Book(), Ledger(), amounts(109, 20_000, 700_000)
    page = book.page("Export")
    page.row("Transaction: Rendering Provider Name", "Date: Posting Date", "Transaction: Amount - Gross Charges", "Transaction: Amount - Net Payments")
    for year, number in months_from(2024, 1, 6):
        for person in PEOPLE:
            for of_month in (3, 27):
                paid = next(cents)
                cells = [last_first(person), day(year, number, of_month), usd(paid * 2), usd(paid)]
                if (person, number, of_month) == (PEOPLE[1], 5, 3):
                    page.row(None, *cells)
                else:
                    ledger.post(person, year, number, paid)
                    page.row(*cells)
    expected = asks(ledger, "no_period", [question("rows-without-period", "leave-out", where=["Export!B28"])])
    return book, expected


@case("eclinicalworks-patients", "eClinicalWorks-like: patients, accounts and claims beside the payments; none of them is ever read.")
def eclinicalworks_patients():
    book, ledger, cents = Book(), Ledger(), amounts(110, 9_000, 90_000)
    page = book.page("Payment Report")
    page.row("CPT Code", "Facility Name", "Rendering Provider Name", "Patient Name", "Patient Acct No", "Patient DOB", "Payer Name", "Service Date", "Claim Date", "Payment Posted Date", "Claim No", "Payment", "Payer Payment", "Patient Payment", "Contractual Adjustment", "Payer Withheld")
    patients = ["Testpatient, Zelda", "Testpatient, Quentin", "Testpatient, Odile"]
    for year, number in months_from(2024, 1, 3):
        for index, person in enumerate(PEOPLE):
            for step, of_month in enumerate((5, 29)):
                theirs, own = next(cents), next(cents) // 10
                payer = ["Medicare", "Cigna"][step]
                ledger.post(person, year, number, theirs + own, payer)
                page.row("99213", "Main", last_first(person).upper(), patients[(index + step) % 3], 770_001 + index, day(1961, 2, 3), payer, day(year, number, of_month - 3), day(year, number, of_month - 2), day(year, number, of_month), f"CLM{90_210 + index}", usd(theirs + own), usd(theirs), usd(own), usd(theirs // 2), usd(0))
    return book, {**records(ledger, with_payers=True), "never_mentions": ["Testpatient", "Zelda", "770001", "CLM90210", "1961"]}


@case("filters-above-footer-below", "Filter lines above, a footer below with the run date, the user and a page number.", saved_by="LibreOffice")
def filters_above_footer_below():
    months = months_from(2024, 7, 6)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 111)
    page = book.page("PAYANALYSIS")
    page.row("Payment Analysis by Provider")
    page.row("Date Ranges 07/01/2024 to 12/31/2024")
    page.row("Filters:", "Provider = All", "Facility = All", "Payment Type = All")
    page.blank()
    page.row("Posted Month", "Provider", "Payment Amount", "Refund Amt")
    for each in months:
        for person in PEOPLE:
            page.row(f"{each[0]}{each[1]:02d}", last_first(person).upper(), usd(ledger.sum(person, month=each)), usd(0))
    page.row("TOTALS", None, Total(ledger.sum()), Total(0))
    page.blank()
    page.row("Run by: JDOE   01/06/2025 08:14", None, "Page 1 of 1")
    page.row("* Excludes voided transactions")
    return book, records(ledger, book.tie_out)


@case("npi-columns-cms", "CMS-like headings: Rndrng_NPI, last and first names apart, Tot_Mdcr_Pymt_Amt, with a quarter column.")
def npi_columns_cms():
    book, ledger = Book(), Ledger().fill(PEOPLE, months_from(2024, 1, 6)[::3], 112)
    page = book.page("Extract")
    page.row("Rndrng_NPI", "Rndrng_Prvdr_Last_Org_Name", "Rndrng_Prvdr_First_Name", "Rndrng_Prvdr_Crdntls", "Quarter", "Tot_Benes", "Tot_Sbmtd_Chrg", "Tot_Mdcr_Pymt_Amt")
    numbers = dict(zip(PEOPLE, (1234567893, 1679576722, 1003000126)))
    for each in ledger.postings:
        first, last = each.person.split(" ")
        page.row(numbers[each.person], last, first, "M.D.", f"{each.year} Q{(each.month + 2) // 3}", 311, usd(each.cents * 3), usd(each.cents))
    return book, records(ledger)
