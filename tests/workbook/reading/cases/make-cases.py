"""Makes the case folders: each workbook, and what must be read of it, computed here from the numbers put in.

    python3 tests/workbook/reading/cases/make-cases.py [CASE ...]

Needs openpyxl 3.0, and LibreOffice for the cases it saves. The results are committed; the tests need neither.
"""
import sys
from pathlib import Path

sys.dont_write_bytecode = True
from making import beside, columns, exports, further, labels, layouts, outlines, people, periods, refusals, spellings, stacks, sums, uncommon  # noqa: F401  (each registers its cases)
from making.case import CASES
from making.write import write_case

HERE = Path(__file__).resolve().parent
OPEN = HERE.parent / "cases-open"


def main(names):
    for name in names or CASES:
        write_case(folder_of(CASES[name]) / name, CASES[name])
    if not names:
        write_list(HERE, [case for case in CASES.values() if not case.open_because], lambda case: case.saved_by, "saved by")
        write_list(OPEN, [case for case in CASES.values() if case.open_because], lambda case: case.open_because, "today")


def folder_of(case):
    return OPEN if case.open_because else HERE


def write_list(folder, cases, last, heading):
    """The table of a README: a line a case."""
    readme = folder / "README.md"
    head = readme.read_text(encoding="utf-8").split("<!-- cases -->")[0]
    lines = [f"| [{case.name}]({case.name}) | {case.says} | {last(case)} |" for case in cases]
    table = "\n".join([f"| case | what it holds | {heading} |", "| --- | --- | --- |", *lines])
    readme.write_text(f"{head}<!-- cases -->\n\n{table}\n", encoding="utf-8")


main(sys.argv[1:])
