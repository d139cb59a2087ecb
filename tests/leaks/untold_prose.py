"""Clean prose beside the thirteenth set, written by somebody who had not read the matcher: nobody is named in it."""

from __future__ import annotations

__all__ = ["UNTOLD"]

UNTOLD: tuple[str, ...] = (
    "The partnership agreed that the threshold for serious harm was met, and that a rapid review would be finished "
    "within fifteen working days. Each agency was asked for a chronology covering the two years before the incident. "
    "Panel members read these in advance and met once in person and twice by video call. The author had no line "
    "management of anyone who took part, and had not worked for any of the agencies in the past five years.",
    "Practitioners told us that the pace of work in the duty team left little room for reflection. A Friday "
    "afternoon referral was often passed to whoever was free, and the history on the system ran to several hundred "
    'pages. One worker put it like this: "You read the last two entries and hope the rest is not so different." '
    "We heard something similar from health visitors, whose caseloads had doubled after the service was redesigned.",
    "The older child spoke to the advocate about life at home. She wanted adults to know that she did most of the "
    "cooking, that she put the little ones to bed, and that nobody had asked her how she felt. She liked football, "
    "baking and her cat. When she was asked what would have helped, she said: someone who came back when they said "
    "they would. The panel has kept that sentence at the front of its discussions.",
    "There were nine contacts with children's social care over eighteen months. Four led to no further action, three "
    "to an assessment, and two to a strategy discussion. Each decision, looked at alone, can be defended. Taken "
    "together they show a pattern: parental explanations were accepted at face value, and earlier concerns were "
    "treated as closed. Research on cumulative harm suggests that this is common, and that supervision is the remedy.",
    "The father was seldom seen. His details were missing from the antenatal notes, from the school's admission form "
    "and from the first two assessments. Workers knew that he came and went, yet nobody wrote down where he was "
    "living or asked him about his own childhood. Invisible men are a theme of national reviews, and the partnership "
    "has run training on engaging fathers twice in the last three years, with modest take-up.",
    "At the eight-week check the GP recorded a small bruise to the left cheek, which was put down to a sibling with a "
    "toy. The bruising protocol says that any mark on a baby who cannot roll must be seen by a paediatrician the same "
    "day. The practice had a copy of the protocol, but the locum had not been shown it. Since then the practice has "
    "put a prompt on its system, and an audit found that it was followed in eleven of twelve cases.",
    "Housing officers visited the property on three occasions about noise and rubbish. They noticed a strong smell, "
    "bare mattresses and a gate across the bedroom door. A referral was drafted but not sent, because the tenancy "
    "was about to end and a manager believed that another service was already involved. The officer told the panel "
    "that she still thinks about the gate. Her employer now gives every surveyor an hour on neglect at induction.",
    "The school did a great deal that was right. It noticed when attendance fell below ninety per cent, called home "
    "every morning, and offered breakfast. Staff kept careful records in the safeguarding log, with a body map for "
    "every mark. What the school lacked was a route past a closed door: when it disagreed with a decision, it did not "
    "know that an escalation policy existed. The designated lead has since used the policy five times.",
    "Culture and faith were thought about, although not always with confidence. One worker said that she had been "
    "afraid of getting it wrong, and so asked nothing. An interpreter was used for the first visit but not for the "
    "next four, when a teenager translated for the parents. Good practice would have been a trained interpreter on "
    "each visit, and a conversation about what the family's church or mosque meant to them.",
    "Police attended on a Sunday night after a call from a passer-by. Officers spoke to the couple in the same room, "
    "and graded the risk as standard. A notification reached the school on the Tuesday, after the children had gone "
    "home. Operation Encompass depends on the school hearing before the bell. The force has looked at its weekend "
    "arrangements, and a member of staff now sends the notices by eight each morning.",
    "Recommendation 1: the partnership should check that every agency's induction says how to challenge a decision. "
    "Recommendation 2: the integrated care board should report twice a year on the number of children not brought to "
    "appointments. Recommendation 3: the council should publish what it expects of a case summary, and should audit "
    "twenty files by the end of the next financial year. Progress will be reported to the executive each quarter.",
)
