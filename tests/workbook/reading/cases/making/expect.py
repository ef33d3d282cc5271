"""Expected output of the reader, from a ledger: the schema of `npm run read -- FILE --json`, as far as a case decides it."""


def dollars(cents):
    return None if cents is None else cents / 100


def records(ledger, tie_out=(), incomplete=(), cfte=None, with_payers=False, outcome="records", problem=None, questions=()):
    """What must be read of a workbook that holds this ledger. `cfte` is {person: [one a quarter]}."""
    quarters = ledger.quarters()
    series = {}
    for person in ledger.people():
        series[person] = {"collections": [dollars(ledger.sum(person, quarter=each)) for each in quarters]}
        series[person]["cfte"] = None if cfte is None else cfte.get(person)
        series[person]["payers"] = {payer: dollars(cents) for payer, cents in ledger.payers(person).items()} if with_payers else None
    rest = [each for each in ledger.postings if each.person in ledger.nobody]
    attributed = sum(each.cents for each in ledger.postings) - sum(each.cents for each in rest)
    return {
        "outcome": outcome,
        "problem": problem,
        "quarters": quarters,
        "incomplete_quarters": list(incomplete),
        "series": series,
        "unattributed": unattributed(ledger, quarters) if rest else None,
        "totals": {
            "collections": dollars(sum(each.cents for each in ledger.postings)),
            "attributed": dollars(attributed),
            "unattributed": dollars(sum(each.cents for each in rest)),
        },
        "tie_out": list(tie_out),
        "questions": list(questions),
    }


def unattributed(ledger, quarters):
    names = [name for name in ledger.nobody if ledger.sum(name) is not None]

    def of_quarter(quarter):
        sums = [ledger.sum(name, quarter=quarter) for name in names]
        return None if all(each is None for each in sums) else sum(each or 0 for each in sums)

    return {
        "labels": names,
        "total": dollars(sum(ledger.sum(name) for name in names)),
        "collections": [dollars(of_quarter(each)) for each in quarters],
    }


def asks(ledger, problem, questions, **more):
    """The reading under the defaults, and the questions that stay open."""
    return records(ledger, outcome="ask", problem=problem, questions=questions, **more)


def question(identity, default, where=None, options=None):
    """A question by its id: options as {option id: dollars its effect must name, or None}."""
    found = {"id": identity, "default": default}
    if where is not None:
        found["where"] = where
    if options is not None:
        found["options"] = [{"id": option, "effect_names": [] if effect is None else [effect]} for option, effect in options.items()]
    return found


def refuses(problem, names=(), tie_out=None):
    """A refusal, with words its sentence must hold (cells above all)."""
    expected = {"outcome": "refuse", "problem": problem, "why_names": list(names), "questions": []}
    return expected if tie_out is None else {**expected, "tie_out": tie_out}


def money_text(cents):
    """Dollars as the product writes them in a sentence."""
    sign = "-" if cents < 0 else ""
    return f"{sign}${abs(cents) // 100:,}.{abs(cents) % 100:02d}"
