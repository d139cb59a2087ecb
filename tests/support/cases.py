"""A complete, valid, made-up case in phase `published`, and a way to change one thing in it.

`case_data` gives it as the plain data that a case file holds, `a_case` as a `Case`. Nobody in it exists.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from typing import Any, Final

from reportgen.model.case import Case

__all__ = ["GONE", "a_case", "case_data"]

GONE: Final = object()
"""As a value of a change: take the field out."""

_STEP = re.compile(r"([a-z_]+)|\[(\d+)\]")


def a_case(changes: Mapping[str, object] | None = None, /, **fields: object) -> Case:
    """The case, with changes by field path (`incidents[0].rapid_review.met_on`) or by top-level field."""
    return Case.model_validate(case_data(changes, **fields))


def case_data(changes: Mapping[str, object] | None = None, /, **fields: object) -> dict[str, Any]:
    """The same as plain data: a fresh copy, free to be changed further."""
    data = copy.deepcopy(_CASE)
    for path, value in {**(changes or {}), **fields}.items():
        _change(data, path, value if value is GONE else copy.deepcopy(value))
    return data


def _change(data: dict[str, Any], path: str, value: object) -> None:
    steps = [name or int(index) for name, index in _STEP.findall(path)]
    spot: Any = data
    for step in steps[:-1]:
        if isinstance(spot, dict) and step not in spot:
            spot[step] = {}
        spot = spot[step]
    last = steps[-1]
    if value is GONE:
        spot.pop(last, None) if isinstance(spot, dict) else spot.pop(last)
    elif isinstance(spot, list) and last == len(spot):
        spot.append(value)
    else:
        spot[last] = value


_RAPID_REVIEW: dict[str, Any] = {
    "met_on": "2025-03-27",
    "submitted_on": "2025-04-02",
    "proceedings": "The police investigation is open. The family court has made an interim care order.",
    "child_and_family": (
        "[[robin]] lived with [[mother]] and [[father]] in a rented flat. Feeding was slow and the parents were tired."
    ),
    "childs_voice": (
        "Too young to speak, Robin was described as settled when held and hard to soothe after nights with little "
        "sleep. The health visitor watched how each parent answered the crying."
    ),
    "family_contribution": "[[mother]] was told of the review on 19 March and asked to be heard later.",
    "identity": {
        "overview": (
            "The parents describe a household of two cultures, close to the maternal grandmother and to their church."
        ),
        "analyses": [
            {
                "characteristic": "race",
                "analysis": (
                    "The father is Black Caribbean and said that he expected to be judged. Records call him "
                    "intimidating without saying what he did. Practitioners spoke with the mother instead, and nobody "
                    "asked whether racism shaped that choice."
                ),
            },
            {
                "characteristic": "religion",
                "analysis": (
                    "The family's church offered practical help every week. No agency asked about faith, so the help "
                    "stayed unknown and the pastor was not part of any plan for the family."
                ),
            },
            {
                "characteristic": "disability",
                "analysis": (
                    "Hearing loss was found at birth. The appointments doubled the demands on the parents, and missed "
                    "ones were read as neglect before anyone asked about transport, cost or work patterns."
                ),
            },
        ],
    },
    "returns": [
        {
            "agency": "csc",
            "received_on": "2025-03-21",
            "author_role": "Service manager",
            "first_on": "2024-11-20",
            "last_on": "2025-03-08",
            "involvement": "One contact in January, closed with advice.",
            "good_practice": "The duty worker rang the health visitor the same day.",
            "learning": "The threshold guide is under revision.",
            "signed_off_by": "Assistant director",
        },
        {
            "agency": "hv",
            "received_on": "2025-03-20",
            "author_role": "Named nurse",
            "first_on": "2024-11-20",
            "last_on": "2025-03-08",
            "involvement": "Four visits and two missed clinics.",
        },
        {
            "agency": "police",
            "not_returned_because": "No contact with the family before the incident, confirmed in writing.",
        },
    ],
    "chronology": [
        {
            "on": "2024-11-20",
            "source": "[[hv]] record",
            "event": "Birth; hearing loss in one ear is found at the newborn screening.",
            "child_seen": "yes",
        },
        {
            "on": "2025-01-14",
            "source": "[[csc]] case record",
            "event": "A neighbour reports long crying at night.",
            "child_seen": "no",
            "response": "Closed with advice.",
        },
        {
            "on": "2025-02-03",
            "until": "2025-02-10",
            "certain": False,
            "source": "[[hv]] record",
            "event": "A small bruise on the cheek is seen at a visit, date not certain.",
            "child_seen": "yes",
            "response": "Explained by a toy; no referral.",
        },
        {
            "on": "2025-03-08",
            "source": "[[police]] log",
            "event": "An ambulance is called to the flat.",
            "child_seen": "yes",
        },
    ],
    "key_practice_episodes": [
        {
            "key": "bruise",
            "title": "The bruise in February",
            "first_on": "2025-02-03",
            "last_on": "2025-02-10",
            "agencies": ["hv"],
            "what_happened": "A bruise on a baby who could not roll was seen, noted, and not referred.",
            "why": (
                "The visitor knew the family as cooperative and had three more visits that afternoon. The explanation "
                "sounded likely, and the pathway for bruises was thought to be for hospital staff only."
            ),
            "expected": (
                "The local pathway asks for an immediate referral and a paediatric examination of any bruise on a "
                "baby who is not yet mobile, whatever explanation is offered by the carers."
            ),
            "good_practice": "The bruise was drawn on a body map on the same day.",
            "systemic_factors": (
                "Two of five posts were vacant, supervision had lapsed since autumn, and the pathway had been sent by "
                "e-mail once without training for the community teams."
            ),
        }
    ],
    "immediate_actions": [
        {
            "action": "The bruising pathway is read through in every health visiting team.",
            "lead_role": "Named nurse, Averholt Community Health",
            "due_on": "2025-03-31",
            "done_on": "2025-03-28",
        }
    ],
    "learning_shared": [
        {
            "learning": "A reminder on bruises in babies who are not mobile.",
            "with_whom": "All safeguarding leads in the area",
            "on": "2025-03-28",
        }
    ],
    "improvements": [
        {
            "key": "pathway",
            "improvement": "Community teams need training in the bruising pathway, because an e-mail changed nothing.",
            "agencies": ["hv", "csc"],
        }
    ],
    "criteria": [
        {
            "criterion": "a",
            "met": True,
            "reason": "The bruising pathway was improved after an earlier review and is still not known.",
        },
        {
            "criterion": "b",
            "met": True,
            "reason": "Injuries to babies recur in the reviews of this area since 2021.",
        },
        {
            "criterion": "c",
            "met": True,
            "reason": "Health and social care each believed that the other was acting.",
        },
        {"criterion": "d", "met": False, "reason": "The Panel has not asked for a review of this kind."},
    ],
    "decision": {
        "outcome": "undertake a local child safeguarding practice review",
        "decided_on": "2025-03-31",
        "rationale_for": "The same learning was found two years ago and practice has not changed since.",
        "rationale_against": "The facts are well established and one agency holds most of the learning.",
        "conclusion": "The partners think that a short review can find out why earlier learning did not hold.",
        "scope": "From the pregnancy to the day of the incident.",
        "method": "A learning event with practitioners and conversations with the family.",
    },
    "action_plan": [
        {
            "key": "training",
            "recommendation": "Make the bruising pathway known.",
            "action": "Train all community teams in the bruising pathway.",
            "lead_role": "Named nurse, Averholt Community Health",
            "milestone": "Half of the teams by June.",
            "due_on": "2025-09-30",
            "rag": "amber",
            "impact_measure": "Every bruise on a baby who is not mobile is referred, shown by a quarterly audit.",
        }
    ],
    "sign_off": [
        {
            "partner": "local authority",
            "name": "Odalys Fennimore",
            "role": "Director of children's services",
            "on": "2025-04-01",
        },
        {"partner": "integrated care board", "name": "Ptolemy Garrowby", "role": "Chief nurse", "on": "2025-04-01"},
        {"partner": "police", "name": "Xanthe Ollershaw", "role": "Chief superintendent", "on": "2025-04-02"},
    ],
    "panel_reply": {"on": "2025-04-16", "agrees": True, "summary": "The Panel agrees with the decision."},
}

_CASE: dict[str, Any] = {
    "reference": "AVE-2025-007",
    "public_name": "Child Robin",
    "phase": "published",
    "guidance": "wt2023",
    "children": [
        {
            "key": "robin",
            "name": {"given": "Marlowe", "family": "Quillfeather", "middle": ["Juniper"], "known_as": ["Marlo"]},
            "pronouns": "they",
            "pseudonym": "Robin",
            "born_on": "2024-11-20",
            "age_at_incident": 0,
            "sex": "female",
            "ethnicity": "Mixed: White and Black Caribbean",
            "religion": "Christian",
            "first_language": "English",
            "disability": "Hearing loss in one ear",
            "health": "Hearing loss in one ear, found at newborn screening.",
            "nhs_number": "999 000 0018",
            "address": "14 Thistledown Row, Averholt",
            "placement": "At home with both parents.",
            "child_protection_plan": "none",
        }
    ],
    "family": [
        {
            "key": "mother",
            "name": {"given": "Isolde", "family": "Quillfeather"},
            "pronouns": "she",
            "pseudonym": "Mother",
            "relationship": "mother",
            "born_on": "1999-05-02",
            "in_household": True,
            "parental_responsibility": True,
        },
        {
            "key": "father",
            "name": {"given": "Caspian", "family": "Thornquist"},
            "pronouns": "he",
            "pseudonym": "Father",
            "relationship": "father",
            "in_household": True,
            "parental_responsibility": True,
        },
    ],
    "professionals": [
        {
            "key": "visitor",
            "name": {"given": "Bettina", "family": "Lockspur"},
            "role": "Health visitor",
            "agency": "hv",
        }
    ],
    "places": [
        {"key": "flat", "name": "Thistledown Row", "type": "street", "kind": "the family's street"},
    ],
    "agencies": [
        {
            "key": "csc",
            "name": "Averholt Children's Social Care",
            "known_as": ["ACSC"],
            "kind": "children's social care",
            "contact": {"name": "Leopold Harkaway", "role": "Service manager", "phone": "01632 960 101"},
            "still_involved": True,
        },
        {"key": "hv", "name": "Averholt Community Health", "kind": "the health visiting service"},
        {"key": "police", "name": "Averholt Constabulary", "kind": "the police"},
    ],
    "incidents": [
        {
            "key": "injury",
            "title": "Injuries at home",
            "occurred_on": "2025-03-08",
            "occurred_at": "06:40",
            "place": "The family home in [[flat]]",
            "nature": "serious harm",
            "abuse_or_neglect": "suspected",
            "basis": "16C(1)(a)",
            "basis_reason": "Fractures in a baby who is not mobile, without an explanation that fits them.",
            "la_of_incident": "Averholt Council",
            "la_of_residence": "Averholt Council",
            "summary": "[[robin]] was taken to hospital with fractures of two limbs.",
            "notification": {
                "la_aware_on": "2025-03-10",
                "sent_on": "2025-03-13",
                "panel_reference": "PAN-000-118",
                "notifier": {
                    "name": "Leopold Harkaway",
                    "role": "Service manager",
                    "email": "notifications@averholt.example",
                },
                "immediate_safeguarding": "An interim care order was made; there are no other children.",
                "processes": [{"type": "police investigation", "status": "Open; the parents are on bail."}],
                "media_interest": "None known; the council's press office is ready.",
                "told": [{"who": "Ofsted", "on": "2025-03-13"}],
                "agreements": [
                    {
                        "partner": "local authority",
                        "name": "Odalys Fennimore",
                        "role": "Director of children's services",
                        "on": "2025-03-12",
                    },
                    {
                        "partner": "integrated care board",
                        "name": "Ptolemy Garrowby",
                        "role": "Chief nurse",
                        "on": "2025-03-12",
                    },
                    {
                        "partner": "police",
                        "name": "Xanthe Ollershaw",
                        "role": "Chief superintendent",
                        "on": "2025-03-13",
                    },
                ],
                "authorised_by": {
                    "name": "Odalys Fennimore",
                    "role": "Director of children's services",
                    "on": "2025-03-13",
                },
                "enclosures": ["Genogram"],
            },
            "rapid_review": _RAPID_REVIEW,
        }
    ],
    "review": {
        "initiated_on": "2025-03-31",
        "title": "Learning from injuries to a baby",
        "reviewers": [{"name": "Hesper Vandeleur", "role": "Independent reviewer", "organisation": "independent"}],
        "panel": [{"role": "Designated doctor", "organisation": "the integrated care board"}],
        "introduction": "This review asks why earlier learning about bruises did not hold.",
        "terms_of_reference": "How is learning from reviews put to work, and what gets in its way?",
        "period": "From the pregnancy to the incident",
        "method": "A learning event with practitioners and conversations with the family.",
        "family_contribution": "[[mother]] met the reviewer twice.",
        "practitioners": "Eleven practitioners took part in a learning event.",
        "portraits": [
            {
                "child": "robin",
                "pen_picture": "A baby who liked music and being carried.",
                "lived_experience": "Days were quiet and nights long.",
            }
        ],
        "context": "The father expected to be judged for his race, and nobody asked him about it.",
        "what_happened": [
            {"on": "2024-11-20", "text": "[[robin]] was born."},
            {"on": "2025-02-03", "until": "2025-02-10", "text": "A bruise was seen and not referred."},
        ],
        "findings": [
            {
                "key": "pathway",
                "title": "The pathway was not known where it was needed",
                "finding": "Staff in the community did not know that the pathway was meant for them.",
                "why": "It had been sent once by e-mail, at a time of vacancies.",
            },
            {
                "key": "fathers",
                "title": "Fathers were left out",
                "finding": "The father was seen once and never asked about his worries.",
                "why": "Visits were booked for working hours.",
                "no_recommendation_because": "A programme for work with fathers began in May and is being evaluated.",
            },
        ],
        "good_practice": [{"title": "A drawing on the day", "text": "The bruise was drawn on a body map at once."}],
        "changes_made": "The pathway is now part of the induction.",
        "recommendations": [
            {
                "key": "training",
                "to": "The health visiting service",
                "findings": ["pathway"],
                "recommendation": "Train every community team in the bruising pathway, and audit it each quarter.",
            }
        ],
        "improvements_summary": "Community teams are being trained in the bruising pathway.",
        "conclusion": "Learning holds when it is practised.",
        "glossary": [{"term": "LCSPR", "meaning": "local child safeguarding practice review"}],
        "action_plan": [
            {
                "key": "audit",
                "action": "Audit every bruise that was recorded.",
                "lead_role": "Named nurse",
                "due_on": "2025-12-31",
                "impact_measure": "Referrals for every bruise on a baby who is not mobile.",
            }
        ],
    },
    "publication": {
        "copy_sent_on": "2025-09-11",
        "published_on": "2025-09-25",
        "themes": ["injuries to babies"],
    },
    "also_remove": ["Pickle"],
}
