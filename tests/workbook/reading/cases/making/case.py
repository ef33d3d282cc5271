"""What a case is: a workbook somebody might bring, and what an honest reader must say of it."""
from dataclasses import dataclass
from typing import Callable


@dataclass(frozen=True)
class Case:
    name: str
    says: str
    saved_by: str
    make: Callable
    open_because: str | None


CASES: dict[str, Case] = {}


def case(name, says, saved_by="openpyxl", open_because=None):
    """Registers a function that returns (book, expected). `says` is the case's line in the README, `open_because` why it is not run yet."""

    def register(make):
        assert name not in CASES, name
        CASES[name] = Case(name, says, saved_by, make, open_because)
        return make

    return register
