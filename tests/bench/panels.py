# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the panels of one child with matplotlib: panels.py PANELS.json OUTPUT.pdf"""
import json
import sys

import matplotlib

matplotlib.use("pdf")
import matplotlib.pyplot as plt

with open(sys.argv[1], encoding="utf-8") as file:
    page = json.load(file)
panels = page["panels"]
figure, axes = plt.subplots(len(panels), 1, sharex=True, figsize=(8.27, 11.69))
for axis, panel in zip(axes, panels):
    for series in panel["series"]:
        axis.plot(series["days"], series["values"], marker="o", label=series["name"])
    for threshold in panel["thresholds"]:
        axis.axhline(threshold["value"], linestyle="--", label=threshold["label"])
    axis.set_title(panel["title"])
    axis.set_ylabel(panel["unit"])
    if panel["series"] or panel["thresholds"]:
        axis.legend(loc="upper right", fontsize="x-small")
axes[-1].set_xlim(page["first"], page["last"])
axes[-1].set_xlabel(page["axis"])
figure.savefig(sys.argv[2])
