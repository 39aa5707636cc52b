"""k and l of tables of tickets, as pyCANON measures them. In: {"NAME": {"columns": [...], "sensitive": [...], "rows": [[...]]}}
on stdin. Out: {"NAME": {"k": ..., "l": ...}}. `l` is left out where no column is sensitive."""

import json
import sys

import pandas
from pycanon import anonymity


def measured(table):
    frame = pandas.DataFrame(table["rows"], columns=table["columns"] + table["sensitive"], dtype=str)
    told = {"k": int(anonymity.k_anonymity(frame, table["columns"]))}
    if table["sensitive"]:
        told["l"] = int(anonymity.l_diversity(frame, table["columns"], table["sensitive"]))
    return told


json.dump({name: measured(table) for name, table in json.load(sys.stdin).items()}, sys.stdout)
