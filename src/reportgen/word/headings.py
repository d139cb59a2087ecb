"""Which headings may be quoted in the place of a problem: those that the house's templates print in every document.

A heading that somebody has written can hold a name ("Interview with …"), and no problem may. The others are told by
their number alone (docs/decisions/0002-places-quote-no-author.md).
"""

from __future__ import annotations

import re

__all__ = ["quotable"]

_NUMBER = r"(?:\d{1,2}(?:\.\d{1,2}){0,3}\.? )?"
_COUNTED = re.compile(
    rf"({_NUMBER}(?:recommendation|improvement|finding|episode|action) \d{{1,3}})(?!\w)", re.IGNORECASE
)
_LABEL = re.compile(rf"{_NUMBER}(?:(?:annex|appendix|part) [a-z0-9](?:: | – | |\Z))?", re.IGNORECASE)
_KNOWN = frozenset(
    line.strip().casefold()
    for line in """
    About this document
    Action plan
    Agencies
    Agency involvement
    Agency returns
    Authorisation and partners' agreement
    Background
    Basis of the notification
    Checks before publication
    Children
    Chronology
    Conclusion
    Conclusions
    Contents
    Data sheet
    Dates that follow
    Decision
    Decision and rationale
    Enclosures
    Executive summary
    Family and household
    Family contribution
    Family members
    Files that were scanned
    Findings
    Further children
    Glossary
    Good practice
    Good practice and changes made
    How it was counted
    How the review was done
    Identity and inequality
    Identity, context and inequality
    If there is a local review
    Immediate action
    Immediate safeguarding and parallel processes
    Improvements
    Incident
    Introduction
    Key practice episodes
    Learning shared already
    Legal basis
    Lived experience
    Media interest
    Method
    Methodology
    Next steps
    Notifier and timing
    Parallel processes
    Partners' agreement
    Period under review
    Potential for improvement
    Practitioner contribution
    Proceedings
    Recommendations
    References
    Second check
    Sign-off by the three partners
    Submission and the Panel's reply
    Summary
    Summary of improvements
    Terms of reference
    The child
    The child and the family
    The child's voice
    The child, the family and what life was like
    The criteria of regulation 11
    The death
    The incident and the proceedings
    The Panel's reply
    The purposes of a rapid review
    The review panel
    The young people
    The young person
    What an intruder would try
    What happened
    What happened, as far as it is known
    What has changed already
    What is public already
    What it meant for their experience and for practice
    What must be decided
    What organisations are asked to do
    What the family was told, and said
    What the rapid review adds
    What the report still tells
    What they mean for this review
    What this does not promise
    What was done immediately
    What was done when it was notified
    What was scanned, looked for and decided
    When this review is due
    Who has been told
    Who this family are
    Why no potential for improvement is seen
    Why nothing more was needed at once
    Why the duty to notify is met
    Why there is no recommendation
    Why this happened
    Why this is not the whole report
    """.splitlines()
    if line.strip()
)


def quotable(heading: str) -> str:
    """What may be quoted of a heading: all of it where it is the house's own, "Recommendation 3" of one that goes on
    in its author's words, nothing of any other.
    """
    shown = " ".join(heading.split())
    label = _LABEL.match(shown)
    words = shown[label.end() :] if label else shown
    if words.replace("’", "'").casefold() in _KNOWN or (label and label.end() and not words):
        return shown
    counted = _COUNTED.match(shown)
    return counted.group(1) if counted else ""
