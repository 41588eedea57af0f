#!/usr/bin/env python3
# SPDX-FileCopyrightText: Lockstep contributors
# SPDX-License-Identifier: GPL-3.0-only
# Wrote the files beside it, which tst_structure_scan reads back: random cells, by Python's own csv
# module, and the same rows as JSON.   python3 random_csv.py
import csv
import json
import random

PARTS = [",", ";", "\t", "|", '"', '""', "\n", "\r\n", " ", "a", "Ä", "€", "\U0001f600", "1.5",
         "2018-01-01", "x" * 40, "'", "\\"]
DIALECTS = {
    "excel": dict(delimiter=",", lineterminator="\r\n"),
    "quoted": dict(delimiter=";", lineterminator="\r\n", quoting=csv.QUOTE_ALL),
    "tabs": dict(delimiter="\t", lineterminator="\n"),
    "bars": dict(delimiter="|", lineterminator="\n"),
}

for seed, (name, dialect) in enumerate(DIALECTS.items()):
    random.seed(seed)
    rows = [["".join(random.choices(PARTS, k=random.choice([0, 1, 1, 2, 5, 30]))) for _ in range(random.randint(2, 12))]
            for _ in range(200)]
    with open(f"{name}.csv", "w", encoding="utf-8", newline="") as file:
        csv.writer(file, **dialect).writerows(rows)
    with open(f"{name}.json", "w", encoding="utf-8") as file:
        json.dump(rows, file, ensure_ascii=False, separators=(",", ":"))
