"""Periods in headings: sums among them, years apart from their months, spellings, and what has not happened yet."""
from .book import MONTHS, Book, Total, month, short, usd
from .case import case
from .expect import asks, money_text, question, records
from .ledger import Ledger, months_from

PEOPLE = ["Maria Alvarez", "Daniel Okafor", "Priya Raman"]
YEAR_2024 = months_from(2024, 1, 12)
FISCAL_2024 = months_from(2023, 7, 12)


def thirds(months):
    """Months by threes: a quarter of any calendar each."""
    return [months[start : start + 3] for start in range(0, len(months), 3)]


def of_months(ledger, months, person=None):
    return sum(ledger.sum(person, month=each) for each in months)


@case("bare-quarters-summed-among-months", "“Jan Feb Mar Q1 Apr …” on a sheet named 2024: the quarters are sums, whatever they are called.")
def bare_quarters_summed_among_months():
    book, ledger = Book(), Ledger().fill(PEOPLE, YEAR_2024, 601)
    page = book.page("2024")
    names = ["Q1", "2nd Qtr", "Quarter 3", "Q4 Total"]
    page.row("Provider", *[text for third, name in zip(thirds(YEAR_2024), names) for text in [*[short(number) for _, number in third], name]], "Total")

    def figures(person):
        for third in thirds(YEAR_2024):
            for each in third:
                yield usd(ledger.sum(person, month=each)) if person else Total(ledger.sum(month=each))
            yield Total(of_months(ledger, third, person))

    for person in PEOPLE:
        page.row(person, *figures(person), Total(ledger.sum(person)))
    page.row("Total", *figures(None), Total(ledger.sum()))
    return book, records(ledger, book.tie_out)


@case("quarters-before-their-months", "Each quarter's sum stands before its months.")
def quarters_before_their_months():
    book, ledger = Book(), Ledger().fill(PEOPLE, YEAR_2024, 602)
    page = book.page("Receipts")
    page.row("Collections by provider, 2024")
    page.row("Provider", *[text for index, third in enumerate(thirds(YEAR_2024)) for text in [f"Q{index + 1}", *[short(number) for _, number in third]]])
    for person in PEOPLE:
        cells = []
        for third in thirds(YEAR_2024):
            cells += [Total(of_months(ledger, third, person)), *[usd(ledger.sum(person, month=each)) for each in third]]
        page.row(person, *cells)
    return book, records(ledger, book.tie_out)


@case("fiscal-quarters-summed-among-dates", "“Q1 FY24” after July to September 2023: the sums show that they are no more than sums.")
def fiscal_quarters_summed_among_dates():
    book, ledger = Book(), Ledger().fill(PEOPLE, FISCAL_2024, 603)
    page = book.page("Collections")
    page.row("Provider", *[cell for index, third in enumerate(thirds(FISCAL_2024)) for cell in [*[month(*each) for each in third], f"Q{index + 1} FY24"]])
    for person in PEOPLE:
        cells = []
        for third in thirds(FISCAL_2024):
            cells += [*[usd(ledger.sum(person, month=each)) for each in third], Total(of_months(ledger, third, person))]
        page.row(person, *cells)
    return book, records(ledger, book.tie_out)


@case("fiscal-quarters-summed-between-rows", "Months down from July, a row “FY24 Q1” under every third of them: a sum of the months over it.")
def fiscal_quarters_summed_between_rows():
    book, ledger = Book(), Ledger().fill(PEOPLE, FISCAL_2024, 604)
    page = book.page("Collections")
    page.row("Month", *PEOPLE)
    for index, third in enumerate(thirds(FISCAL_2024)):
        for each in third:
            page.row(month(*each), *[usd(ledger.sum(person, month=each)) for person in PEOPLE])
        page.row(f"FY24 Q{index + 1}", *[Total(of_months(ledger, third, person)) for person in PEOPLE])
    return book, records(ledger, book.tie_out)


@case("year-quarter-and-month-columns", "Year, quarter and month each in a column of its own, printed once, with sums between: the month is the finest.")
def year_quarter_and_month_columns():
    months = months_from(2023, 1, 24)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 605)
    page = book.page("Collections")
    page.row("Year", "Quarter", "Month", *PEOPLE)
    for year in (2023, 2024):
        for index, third in enumerate(thirds(months_from(year, 1, 12))):
            for each in third:
                page.row(year if each[1] == 1 else None, f"Q{index + 1}" if each == third[0] else None, MONTHS[each[1] - 1], *[usd(ledger.sum(person, month=each)) for person in PEOPLE])
            page.row(None, f"Q{index + 1} Total", None, *[Total(of_months(ledger, third, person)) for person in PEOPLE])
        page.row(f"{year} Total", None, None, *[Total(ledger.sum(person, year=year)) for person in PEOPLE])
    return book, records(ledger, book.tie_out)


TWO_YEARS = months_from(2023, 1, 24)


@case("year-band-in-words", "“2023 Collections” and “2024 Collections” over bare months, each with a total: the band gives the year.")
def year_band_in_words():
    months = months_from(2023, 7, 12)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 611)
    page = book.page("Sheet1")
    page.row(None, "2023 Collections", *[None] * 6, "2024 Collections")
    page.row("Provider", *[short(number) for _, number in months[:6]], "Total", *[short(number) for _, number in months[6:]], "Total")
    for person in PEOPLE:
        cells = []
        for half in (months[:6], months[6:]):
            cells += [*[usd(ledger.sum(person, month=each)) for each in half], Total(of_months(ledger, half, person))]
        page.row(person, *cells)
    return book, records(ledger, book.tie_out)


@case("quarters-over-their-years", "Each quarter over 2024, 2023 and the difference: both years are collections.")
def quarters_over_their_years():
    quarters = TWO_YEARS[::3]
    book, ledger = Book(), Ledger().fill(PEOPLE, quarters, 612)
    page = book.page("Compare")
    page.row("Collections: this year against last year")
    page.row(None, *[cell for index in range(4) for cell in (f"Q{index + 1}", None, None)])
    page.row("Provider", *[2024, 2023, "$ Var"] * 4)
    for person in PEOPLE:
        cells = []
        for index in range(4):
            later, earlier = (ledger.sum(person, quarter=f"{year}Q{index + 1}") for year in (2024, 2023))
            cells += [usd(later), usd(earlier), usd(later - earlier)]
        page.row(person, *cells)
    return book, records(ledger)


@case("years-over-quarters-over-months", "Three rows of headings, none merged, with a total for each quarter and year.")
def years_over_quarters_over_months():
    book, ledger = Book(), Ledger().fill(PEOPLE, TWO_YEARS, 613)
    page = book.page("Receipts")
    years, quarters, heads = [None], [None], ["Provider"]
    for year in (2023, 2024):
        for index, third in enumerate(thirds(months_from(year, 1, 12))):
            years += [year if index == 0 else None, None, None, None]
            quarters += [f"Q{index + 1}", None, None, None]
            heads += [*[short(number) for _, number in third], "Total"]
        years.append(None)
        quarters.append(f"{year} Total")
        heads.append(None)
    page.rows(years, quarters, heads)
    for person in PEOPLE:
        cells = []
        for year in (2023, 2024):
            for third in thirds(months_from(year, 1, 12)):
                cells += [*[usd(ledger.sum(person, month=each)) for each in third], Total(of_months(ledger, third, person))]
            cells.append(Total(ledger.sum(person, year=year)))
        page.row(person, *cells)
    return book, records(ledger, book.tie_out)


@case("year-rows-over-months", "A row with nothing but the year over its bare months, and a total of the year under them.")
def year_rows_over_months():
    book, ledger = Book(), Ledger().fill(PEOPLE, TWO_YEARS, 614)
    page = book.page("Collections")
    page.row("Month", *PEOPLE)
    for year in (2023, 2024):
        page.row(year)
        for each in months_from(year, 1, 12):
            page.row(MONTHS[each[1] - 1], *[usd(ledger.sum(person, month=each)) for person in PEOPLE])
        page.row(f"{year} Total", *[Total(ledger.sum(person, year=year)) for person in PEOPLE])
    return book, records(ledger, book.tie_out)


@case("provider-and-year-by-quarters", "A row a provider and year, the name on the first one only, quarters across and “Annual”.")
def provider_and_year_by_quarters():
    book, ledger = Book(), Ledger().fill(PEOPLE, TWO_YEARS[::3], 615)
    page = book.page("Collections")
    page.row("Provider", "Year", "Q1", "Q2", "Q3", "Q4", "Annual")
    for person in PEOPLE:
        for year in (2023, 2024):
            page.row(person if year == 2023 else None, year, *[usd(ledger.sum(person, quarter=f"{year}Q{index}")) for index in range(1, 5)], Total(ledger.sum(person, year=year)))
    return book, records(ledger, book.tie_out)


@case("year-in-the-corner", "A block a year, the year in the corner over the names and nowhere else.")
def year_in_the_corner():
    book, ledger = Book(), Ledger().fill(PEOPLE, TWO_YEARS, 616)
    page = book.page("Collections")
    for year in (2023, 2024):
        months = months_from(year, 1, 12)
        page.row(year, *[short(number) for _, number in months])
        for person in PEOPLE:
            page.row(person, *[usd(ledger.sum(person, month=each)) for each in months])
        page.row("Total", *[Total(ledger.sum(month=each)) for each in months])
        page.blank()
    return book, records(ledger, book.tie_out)


@case("pivot-of-years-quarters-and-months", "A pivot table down years, quarters and months: each year and quarter is summed on its own row, over its parts.")
def pivot_of_years_quarters_and_months():
    book, ledger = Book(), Ledger().fill(PEOPLE, TWO_YEARS, 617)
    page = book.page("Pivot")
    page.row("Sum of Payments", None, None, "Provider")
    page.row("Years", "Quarters", "Date", *PEOPLE)
    for year in (2023, 2024):
        page.row(year, None, None, *[Total(ledger.sum(person, year=year)) for person in PEOPLE])
        for index, third in enumerate(thirds(months_from(year, 1, 12))):
            page.row(None, f"Qtr{index + 1}", None, *[Total(of_months(ledger, third, person)) for person in PEOPLE])
            for each in third:
                page.row(None, None, short(each[1]), *[usd(ledger.sum(person, month=each)) for person in PEOPLE])
    page.row("Grand Total", None, None, *[Total(ledger.sum(person)) for person in PEOPLE])
    return book, records(ledger, book.tie_out)


@case("pivot-rows-by-year", "A pivot table in rows: provider and year printed once for each of their groups, the year again under each provider.")
def pivot_rows_by_year():
    book, ledger = Book(), Ledger().fill(PEOPLE, TWO_YEARS[::3], 618)
    page = book.page("Pivot")
    page.row("Provider", "Year", "Quarter", "Sum of Payments")
    for person in PEOPLE:
        for year in (2023, 2024):
            for index in range(1, 5):
                first = index == 1
                page.row(person if first and year == 2023 else None, year if first else None, f"Qtr{index}", usd(ledger.sum(person, quarter=f"{year}Q{index}")))
            page.row(None, f"{year} Total", None, Total(ledger.sum(person, year=year)))
        page.row(f"{person} Total", None, None, Total(ledger.sum(person)))
    return book, records(ledger, book.tie_out)


@case("a-heading-that-may-be-a-period", "“Marzo” among months cannot be read: asked, with the money under it; the total that counts it ties.")
def a_heading_that_may_be_a_period():
    months = months_from(2024, 1, 6)
    book, ledger, whole = Book(), Ledger(), Ledger().fill(PEOPLE, months, 621)
    page = book.page("Collections")
    page.row("Provider", *["Marzo" if number == 3 else f"{short(number)} 2024" for _, number in months], "Total")
    for person in PEOPLE:
        page.row(person, *[usd(whole.sum(person, month=each)) for each in months], Total(whole.sum(person)))
        for each in months:
            if each[1] != 3:
                ledger.post(person, *each, whole.sum(person, month=each))
    left_out = money_text(whole.sum(month=(2024, 3)))
    asked = question("columns-without-period", "leave-out", where=["Collections!D1"], options={"leave-out": left_out})
    return book, asks(ledger, "no_period", [asked], tie_out=book.tie_out, incomplete=["2024Q1"])


@case("last-year-beside-the-months", "A column “2023” after the months of 2024 is no total of theirs, and “Parking” is no period: both are left alone and said.")
def last_year_beside_the_months():
    months = months_from(2024, 1, 6)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 622)
    other = Ledger().fill(PEOPLE, months_from(2023, 1, 2), 623)
    page = book.page("Collections")
    page.row("Provider", *[f"{short(number)} 2024" for _, number in months], "2024 Total", 2023, "Parking")
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in months], Total(ledger.sum(person)), usd(other.sum(person)), usd(30_000_000))
    return book, {**records(ledger, book.tie_out), "finding_at": ["Collections!I1", "Collections!J1"]}


@case("months-of-a-forecast", "“Oct-24 (Proj)”, “Nov-24 Forecast” and “Dec-24 Est” are no money received: left out and said, though the total counts them.")
def months_of_a_forecast():
    months, ahead = months_from(2024, 1, 9), months_from(2024, 10, 3)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 631)
    forecast = Ledger().fill(PEOPLE, ahead, 632)
    page = book.page("Collections")
    page.row("Provider", *[f"{short(number)}-24 Actual" for _, number in months], "Oct-24 (Proj)", "Nov-24 Forecast", "Dec-24 Est", "Total")
    for person in PEOPLE:
        ahead_of = [forecast.sum(person, month=each) for each in ahead]
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in months], *[usd(each) for each in ahead_of], Total(ledger.sum(person) + sum(ahead_of)))
    return book, {**records(ledger, book.tie_out), "finding_at": ["Collections!K1", "Collections!L1", "Collections!M1"]}


@case("months-not-yet-over", "A sheet laid out for the year, with zeros after August: September to December have not happened; a zero among money stays.")
def months_not_yet_over():
    months = months_from(2024, 1, 8)
    book, ledger = Book(), Ledger().fill(PEOPLE[:2], months, 633)
    for each in months:
        ledger.post(PEOPLE[2], *each, 0 if each[1] > 5 else 100_000 + each[1])
    page = book.page("2024")
    page.row("Provider", *[short(number) for _, number in YEAR_2024], "Total")
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each) or 0) for each in YEAR_2024], Total(ledger.sum(person)))
    return book, {**records(ledger, book.tie_out, incomplete=["2024Q3"]), "finding_names": ["2024-09"]}


@case("fiscal-periods-by-number", "“Fiscal Year” and “Period” 1 to 12 in a tidy table: when the year starts is asked; July settles it.")
def fiscal_periods_by_number():
    book, ledger = Book(), Ledger().fill(PEOPLE, YEAR_2024, 634)
    page = book.page("Payments")
    page.row("Provider", "Fiscal Year", "Period", "Payments")
    for each in ledger.postings:
        page.row(each.person, 2024, each.month, usd(each.cents))
    moved = Ledger()
    for each in ledger.postings:
        place = each.year * 12 + each.month - 1 - 6
        moved.post(each.person, place // 12, place % 12 + 1, each.cents)
    expected = asks(ledger, "fiscal_start_unknown", [question("fiscal-start", "january", where=["Payments!C2"])])
    return book, {**expected, "answered": [{"answers": {"fiscal-start": "july"}, "expected": records(moved)}]}


@case("fiscal-year-named-by-both", "Bare months July to June under “FY 2023-24”: the year it ends in names it, and the order of the months says when it starts.")
def fiscal_year_named_by_both():
    book, ledger = Book(), Ledger().fill(PEOPLE, FISCAL_2024, 641)
    page = book.page("Collections")
    page.row("Collections by provider, FY 2023-24")
    page.row("Provider", *[short(number) for _, number in FISCAL_2024], "Total")
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in FISCAL_2024], Total(ledger.sum(person)))
    return book, records(ledger, book.tie_out)


@case("fiscal-year-by-its-last-day", "Bare months October to September under “Fiscal Year Ended 9/30/2024”.")
def fiscal_year_by_its_last_day():
    months = months_from(2023, 10, 12)
    book, ledger = Book(), Ledger().fill(PEOPLE, months, 642)
    page = book.page("Collections")
    page.row("Fiscal Year Ended 9/30/2024")
    page.row("Provider", *[short(number) for _, number in months])
    for person in PEOPLE:
        page.row(person, *[usd(ledger.sum(person, month=each)) for each in months])
    return book, records(ledger)
