"""The money a case is made of, in whole cents, summed here and nowhere else."""
import random
from dataclasses import dataclass


@dataclass(frozen=True)
class Posting:
    person: str
    year: int
    month: int
    cents: int
    payer: str | None


def quarter_of(year, month):
    return f"{year}Q{(month + 2) // 3}"


def months_from(year, month, count):
    """`count` months in a row: [(2024, 1), (2024, 2), ...]."""
    return [(year + (month - 1 + step) // 12, (month - 1 + step) % 12 + 1) for step in range(count)]


def amounts(seed, least=120_000, most=9_800_000):
    """Uneven cents without end, the same on every run."""
    chance = random.Random(seed)
    while True:
        yield chance.randrange(least, most)


class Ledger:
    """Postings of people and of labels that are nobody."""

    def __init__(self, nobody=()):
        self.postings: list[Posting] = []
        self.nobody = list(nobody)

    def post(self, person, year, month, cents, payer=None):
        self.postings.append(Posting(person, year, month, cents, payer))
        return cents

    def fill(self, people, months, seed):
        """One posting a person and month."""
        cents = amounts(seed)
        for person in people:
            for year, month in months:
                self.post(person, year, month, next(cents))
        return self

    def sum(self, person=None, month=None, quarter=None, payer=None, year=None):
        """The cents of the postings asked for; None where there is none."""
        found = [
            each.cents
            for each in self.postings
            if (person is None or each.person == person)
            and (month is None or (each.year, each.month) == month)
            and (quarter is None or quarter_of(each.year, each.month) == quarter)
            and (payer is None or each.payer == payer)
            and (year is None or each.year == year)
        ]
        return sum(found) if found else None

    def quarters(self):
        """Every calendar quarter from the first posting to the last."""
        places = [each.year * 4 + (each.month - 1) // 3 for each in self.postings]
        return [f"{place // 4}Q{place % 4 + 1}" for place in range(min(places), max(places) + 1)]

    def people(self):
        return [name for name in dict.fromkeys(each.person for each in self.postings) if name not in self.nobody]

    def payers(self, person):
        names = dict.fromkeys(each.payer for each in self.postings if each.person == person and each.payer)
        return {payer: self.sum(person, payer=payer) for payer in names}
