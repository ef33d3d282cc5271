"""Makes the case folders: each workbook, and what must be read of it, computed here from the numbers put in.

    python3 tests/workbook/reading/cases/make-cases.py [CASE ...]

Needs openpyxl 3.0, and LibreOffice for the cases it saves. The results are committed; the tests need neither.
"""
import sys
from pathlib import Path

sys.dont_write_bytecode = True
from making import beside, exports, layouts, people, refusals, spellings, uncommon  # noqa: F401  (each registers its cases)
from making.case import CASES
from making.write import write_case

HERE = Path(__file__).resolve().parent


def main(names):
    for name in names or CASES:
        write_case(HERE / name, CASES[name])
    if not names:
        write_list()


def write_list():
    """The README's table: a line a case."""
    readme = HERE / "README.md"
    head = readme.read_text(encoding="utf-8").split("<!-- cases -->")[0]
    lines = [f"| [{case.name}]({case.name}) | {case.says} | {case.saved_by} |" for case in CASES.values()]
    table = "\n".join(["| case | what it holds | saved by |", "| --- | --- | --- |", *lines])
    readme.write_text(f"{head}<!-- cases -->\n\n{table}\n", encoding="utf-8")


main(sys.argv[1:])
