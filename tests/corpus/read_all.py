"""Every Word file that this machine can make or has: each becomes a PDF with all its words, or is refused with reasons.

    python tests/corpus/read_all.py FOLDER

FOLDER may hold source distributions (`*.tar.gz`) whose samples are read too. Leaves with 1 if a file ends in a
traceback, takes too long, takes too much memory, or loses a word.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from corpus.gather import gather
from corpus.judge import LONGEST_SECONDS, MOST_MEGABYTES, Verdict, judge


def main(folder: Path) -> int:
    for line in gather(folder):
        print(line)
    verdicts: dict[str, list[Verdict]] = defaultdict(list)
    failures = 0
    for path in sorted(folder.rglob("*.docx")):
        source = path.relative_to(folder).parts[0]
        verdict = judge(path)
        verdicts[source].append(verdict)
        if not verdict.sound:
            failures += 1
            print(f"{path.relative_to(folder)}: {verdict.outcome} {verdict.detail}")
    print(table(verdicts))
    rules = Counter(rule for found in verdicts.values() for verdict in found for rule in verdict.rules)
    print("Refused for: " + ", ".join(f"{rule} ({count})" for rule, count in rules.most_common()))
    print(f"{failures} failures. Allowed: {LONGEST_SECONDS} s and {MOST_MEGABYTES} MB a file.")
    return 1 if failures else 0


def table(verdicts: dict[str, list[Verdict]]) -> str:
    """A row for each source, as Markdown."""
    lines = [
        "| source | files | PDF | refused | failed | words | slowest, s | largest, MB |",
        "|---|--:|--:|--:|--:|--:|--:|--:|",
    ]
    rows = {**verdicts, "all": [verdict for found in verdicts.values() for verdict in found]}
    for source, found in rows.items():
        outcomes = Counter(verdict.outcome for verdict in found)
        failed = len(found) - outcomes["pdf"] - outcomes["refused"]
        lines.append(
            f"| {source} | {len(found)} | {outcomes['pdf']} | {outcomes['refused']} | {failed} "
            f"| {sum(verdict.words for verdict in found):,} | {max(verdict.seconds for verdict in found):.1f} "
            f"| {max(verdict.megabytes for verdict in found):.0f} |"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
