"""What a rapid review asks where a case is still silent: questions to a writer, section by section.

Each list is printed where nothing is written yet, and goes as soon as something is. They ask for analysis: a question
that a yes or a tick could answer has no place here. A characteristic is asked about by its name.
"""

from __future__ import annotations

from reportgen.model.case.rapid_review import CharacteristicType

__all__ = ["CHARACTERISTICS", "OTHER_CHARACTERISTIC", "PROMPTS"]

PROMPTS: dict[str, tuple[str, ...]] = {
    "proceedings": (
        (
            "Which proceedings are open or expected: police, coroner, family court, employment, child death review? "
            "Who is the contact for each, and what is the next date?"
        ),
        (
            "What can the partners not do or say while they run, and who agreed that? Proceedings shape how a review "
            "is done. They are seldom a reason to wait."
        ),
    ),
    "child_and_family": (
        (
            "Write about the child as somebody who knew them would: their temperament, what they liked, who they "
            "turned to. Then the family: who lived where, who cared for the child, and what had changed in the months "
            "before."
        ),
        "Describe an ordinary day and night. What was it like to be this child in this home, and how do we know?",
        (
            "Include fathers, partners and other adults who lived with or cared for the child, whether or not a "
            "service ever met them."
        ),
    ),
    "childs_voice": (
        (
            "What did the child say, show, draw or write, to whom and when? Use their own words where they were "
            "recorded. For a baby, or a child who does not use speech: what did behaviour, growth, sleep or play tell "
            "those who saw them?"
        ),
        "What was done with what was heard? Where the child was not seen, or never seen alone, say so and say why.",
    ),
    "family_contribution": (
        "Who told the family about this review, when and how? What do they want to be understood?",
        "If they have not been told yet: what is the reason, who decided, and when will it be looked at again?",
    ),
    "identity": (
        (
            "Who are this family in their own words: heritage, faith, language, community, class, disability, "
            "migration? Say where the knowledge comes from. A category on a form is not yet knowledge."
        ),
    ),
    "returns": (
        (
            "Every agency that may have known the child or the family sends a return or says in writing that it had no "
            "contact. An agency without either is chased by name, and the reason for a gap is given in this table."
        ),
    ),
    "chronology": (
        (
            "Record what helps to understand what happened to the child and how services responded, and leave out the "
            "rest. Agree the period first. Two years is often enough."
        ),
        (
            "Every row names its source. Say where a date is uncertain, whether the child was seen, and what was done "
            "next. A contact at which the child was not seen belongs here too."
        ),
    ),
    "key_practice_episodes": (
        (
            "Choose the few times at which practice mattered most, for better or worse: three to six are usual. An "
            "episode is a point at which something else could have happened, or at which somebody did well in a hard "
            "place."
        ),
        "The chronology tells what happened. An episode explains it.",
    ),
    "what_happened": (
        "In a few sentences: who knew what, who decided what, and what it meant for the child on that day.",
    ),
    "why": (
        (
            "Why did this make sense to the people involved, at the time and with what they knew? Look at workload, "
            "supervision, tools, thresholds, confidence and the relations between agencies."
        ),
        "“The procedure was not followed” is where this question begins, and not its answer.",
    ),
    "expected": (
        (
            "What would have been expected, and by which standard: statutory guidance, local procedure, professional "
            "duty? Was that standard known to the people involved, and workable on that day?"
        ),
    ),
    "good_practice": ("What was done well, by whom, and what made it possible?",),
    "systemic_factors": (
        (
            "Which conditions would bring about the same with other people in the same seats: capacity, commissioning, "
            "recording systems, thresholds, culture?"
        ),
    ),
    "immediate_actions": (
        (
            "Is any child at risk today: brothers and sisters, other children of the household, children whom the same "
            "adult or setting cares for? What has been done, by whom and by when?"
        ),
        "If nothing needs to be done at once, give the reason. It is part of the record.",
    ),
    "learning_shared": (
        (
            "What has been passed on without waiting for the end of this review: what, to whom and when? How will you "
            "know that it was read and used?"
        ),
    ),
    "improvements": (
        (
            "What could be better in how children here are safeguarded, and why is it not so already? Look past this "
            "one case to the system it happened in. Say what is under way already and whether it is working."
        ),
        "“Remind staff” is usually a sign that the why has not been found.",
    ),
    "criteria": (
        (
            "Answer each criterion with a reason, whichever way. A criterion that is met does not by itself require a "
            "local review, and one that is not met does not rule it out."
        ),
    ),
    "rationale_for": (
        "What could a local review find out that this rapid review could not? Name the questions that are still open.",
        "Is the learning new, and does it matter beyond this case?",
    ),
    "rationale_against": (
        (
            "Is the learning already clear? Does another review cover it? What would a review ask of the family and "
            "of practitioners? Give this side the same care."
        ),
    ),
    "conclusion": (
        "How did the three partners weigh the two sides? Record any view that differed, and how it was resolved.",
        (
            "Do they think that the case raises issues that are complex or of national importance? Tell the Panel so: "
            "whether there is a national review is for it to decide."
        ),
    ),
    "scope": ("Which period, which children, which agencies, and which questions? What is left out, and why?",),
    "method": (
        (
            "Who leads, and how independent are they? How will the family and the practitioners take part? Which "
            "method suits the questions, and does it fit the six months?"
        ),
    ),
    "action_plan": (
        (
            "Each action is specific and has one accountable owner by job title, a date, and a measure of what is "
            "different for children. Training is an activity. What practitioners then do, and what children then meet, "
            "is the measure."
        ),
    ),
    "sign_off": (
        (
            "The decision is a joint one: all three statutory partners sign. A partner who sees it differently signs "
            "too, and says so."
        ),
    ),
    "panel_reply": ("Record the Panel’s answer, and what the partners do where it does not agree.",),
}
"""By section or field; each entry is a paragraph."""

CHARACTERISTICS: dict[CharacteristicType, tuple[str, ...]] = {
    CharacteristicType.RACE: (
        (
            "How may racism, in persons, practice or systems, have shaped what this family met with: what "
            "practitioners saw or did not see, what they assumed, what was left unasked?"
        ),
        "If the partners think that it made no difference, say what that rests on.",
    ),
    CharacteristicType.RELIGION: (
        (
            "What did faith, or its absence, mean in this household: support, community, expectation, pressure? Did "
            "any agency ask, and what would it have understood better?"
        ),
    ),
    CharacteristicType.DISABILITY: (
        (
            "How did disability affect what the child could tell, and to whom? What was put down to the disability "
            "that could have been a sign of harm? What help did child and family need, and what did they get?"
        ),
    ),
    CharacteristicType.LANGUAGE: (
        (
            "In which language did the family think, argue and ask for help? Who interpreted at the contacts that "
            "mattered, and at which did nobody?"
        ),
    ),
    CharacteristicType.SEX: (
        (
            "What was expected of a girl or a boy, a mother or a father, in this family and by services? Who was "
            "spoken to, and who was left out?"
        ),
    ),
    CharacteristicType.AGE: (
        (
            "Was the child treated as older or younger than they were? What was read as choice, or as a phase, because "
            "of their age?"
        ),
    ),
}
"""What is asked about a characteristic that is recorded and not analysed yet."""

OTHER_CHARACTERISTIC = (
    "How did this shape the child’s experience, and the quality of the help that was offered? What is that based on?",
)
"""The same for a characteristic without questions of its own."""
