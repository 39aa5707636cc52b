"""Which tables ANJANA gives back as they are, asked to make them k-anonymous and l-diverse, to leave out no row, and with no wider
value for any column. In: {"NAME": {"columns": [...], "sensitive": [...], "rows": [[...]], "k": ..., "l": ...}} on stdin.
Out: {"NAME": true or false}. `l` is asked for where a column is sensitive."""

import contextlib
import json
import sys

import pandas
from anjana import anonymity


def stays(table):
    columns, sensitive = table["columns"], table["sensitive"]
    frame = pandas.DataFrame(table["rows"], columns=columns + sensitive, dtype=str)
    try:
        if sensitive:
            made = anonymity.l_diversity(frame.copy(), [], columns, sensitive[0], table["k"], table["l"], 0, {})
        else:
            made = anonymity.k_anonymity(frame.copy(), [], columns, table["k"], 0, {})
    except KeyError as error:
        # It looks for a wider value of a column, since what there is does not do.
        if error.args[0] not in columns:
            raise
        return False
    return bool(made.equals(frame))


# It tells people what it does.
with contextlib.redirect_stdout(sys.stderr):
    told = {name: stays(table) for name, table in json.load(sys.stdin).items()}
json.dump(told, sys.stdout)
