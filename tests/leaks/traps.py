# ruff: noqa: ISC004, E501 - sentences in lists read better unbroken
"""What must stay as it is and raise no question: words, laws, eponyms, roles, months, though somebody is called so."""

from __future__ import annotations

__all__ = ["CLEAN", "TRAPS"]

TRAPS: tuple[str, ...] = (
    "they did not lose hope", "a mark on the arm", "the young mother", "prices rose again", "a grant for beds",
    "a king-size bed", "the family hoped for change", "the marks were seen", "a rose garden", "younger siblings",
    "young people and their families", "the Young Person's Advocate", "Young Carers", "a young offender institution",
    "Clare's Law", "Sarah's Law", "Gillick competence", "the Fraser guidelines", "the Munro review", "Martha's Rule",
    "Professor Munro", "Lord Laming", "the Laming inquiry", "the Jay report", "Down's syndrome", "the Apgar score",
    "the Edinburgh Postnatal Depression Scale", "the Glasgow Coma Scale", "Asperger syndrome", "the Caldicott Guardian",
    "the Oliver McGowan training", "Cheshire West", "Star Hobson", "Arthur Labinjo-Hughes", "the MacAlister review",
    "section 47 of the Children Act 1989", "the Children and Young Persons Act 1933", "Working Together 2023",
    "the Social Services and Well-being (Wales) Act 2014", "the Children (Scotland) Act 1995",
    "the Adoption and Children Act 2002", "the Mental Health Act 1983", "the Human Rights Act 1998",
    "the Children and Social Work Act 2017", "the Domestic Abuse Act 2021", "Article 8 of the Convention",
    "the Serious Crime Act 2015", "the Equality Act 2010", "Part III of the Act", "Keeping Children Safe in Education",
    "in March 2024", "from April to June 2024", "in May", "by August", "early September 2023", "the spring of 2024",
    "in 2024/25", "aged 14", "aged four", "a two-year-old", "two weeks later", "for six weeks", "within 24 hours",
    "15 working days", "three visits in ten days", "24/7", "a 50/50 split", "1 in 10 children", "the first visit",
    "the second of two calls", "a third of families", "on the first day", "the 2nd review", "in the 21st century",
    "the health visitor", "a GP", "the midwife", "the police officer", "Detective Inspector", "the Designated Nurse",
    "the Director of Children's Services", "the Virtual School", "the Family Court", "the Crown Court", "the High Court",
    "a Health Visitor", "a Social Worker", "the Lead Member", "the Named Doctor", "an Independent Reviewing Officer",
    "the Early Help Hub", "Family Hub", "Sure Start", "Operation Encompass", "Signs of Safety", "Ofsted", "CAFCASS",
    "MASH and MARAC", "the ICB", "NHS England", "the NSPCC", "the National Panel", "the Department for Education",
    "Hesper Vandeleur", "Averholt Council", "Averholt Constabulary", "Averholt Safeguarding Children Partnership",
    "hepatitis B", "vitamin D", "Plan A", "Appendix B", "Year 6", "Key Stage 2", "Grade C", "Section B", "Level 3",
    "Part A of the form", "Recommendation 2", "Finding 1", "Figure 3", "COVID-19", "GCSE", "an A&E department",
    "£1,250", "37%", "3.5 kg", "10.30", "pages 3-5", "the 0-19 service", "tier 4", "a CP plan", "Section 17",
    "Childline on 0800 1111", "999 or 111", "gov.uk", "www.gov.uk/government", "the English language", "Black Caribbean",
    "a Polish-speaking worker", "Roma families", "Christmas", "Ramadan", "at Easter", "Monday mornings", "half term",
    "the primary school", "a High Street", "the Royal College of Nursing", "Children's Services", "Public Health",
    "Think Family", "Father and Mother", "Mother's partner", "Sibling 1", "the Panel", "the Partnership",
    "will, may and can", "art and music", "a bill was paid", "pat the baby", "robbed of sleep", "a jack of all trades",
    "the second of the two meetings", "on the third floor", "the fourth quarter", "by the fifth visit", "a fifth of them",
    "at six months", "a nine-month-old", "aged 14 and 15", "a 12-week review", "within ten days", "at two weeks' notice",
    "for three to four weeks", "every six weeks", "45 minutes late", "a 72-hour target", "day 1 of the plan", "1 to 1",
    "2:1 support", "a 1:1 session", "one in four", "9 out of 10", "from 9am to 5pm", "at 09.05", "by 17.30", "£12.05",
    "version 2.1", "page 12", "paragraph 4.3", "3/4 of staff", "the 2023/24 audit", "in Q3", "between 2019 and 2022",
    "the 1990s", "since 2021", "in the winter of 2022", "in late autumn", "during the summer holidays", "at Christmas",
    "before the school holidays", "the first day of school", "term time", "Year 10 pupils", "Reception class", "the nursery",
    "number 3 on the list", "house rules", "flat affect", "a door was shut", "no. 4 of the actions", "(a) and (b)", "(i)",
    "criteria A to D", "hepatitis C", "group B strep", "E. coli", "a T-shirt", "an X-ray", "K-cards", "Type 1 diabetes",
    "A levels", "the S47 enquiry", "CP12", "C1 form", "KS3", "EHCPs", "DSLs and SENCOs", "the IRO", "a NEET young person",
    "ADHD and ASD", "the PRU", "HMICFRS", "a PIP claim", "the CQC", "IMRs", "the YOS", "an SCR", "the NRM", "ISO standards",
    "will-power", "mark-making", "open and frank talk", "grace and favour", "a bill of rights", "the rose bush",
    "he was mean to her", "a man and a dog", "her mum and dad", "a big lad", "small children", "new neighbours",
    "harm was seen", "harsh words", "tamed by fear", "a mad dash", "dark marks", "the farm", "charm and menace",
    "a stern letter", "a modern flat", "a barn conversion", "the learning log", "burns and scalds", "a warm room",
    "the lift was broken", "left unread", "swift action", "gifted pupils", "a draft plan", "a cross-border move",
    "mother-and-baby unit", "so-called honour", "face-to-face visits", "follow-up calls", "step-down meeting",
    "the Graded Care Profile", "the Child Protection Plan", "Team Around the Family", "Section 20 accommodation",
    "World Book Day", "Safer Internet Day", "sports day", "a training day", "a day centre", "pay day", "night staff",
    "the eve of the review", "Mental Health Act assessment", "Universal Credit", "Free School Meals", "the Pupil Premium",
    "Pupil Referral Unit", "an Emergency Protection Order", "the Public Law Outline", "Special Guardianship Order",
    "Section 11 audits", "the Duty Team", "Out of Hours", "Legal Planning Meeting", "Cafcass Guardian", "Adult Services",
    "the Coroner", "Senior Managers", "an Associate Director", "Lead Professional", "the Head of Year", "Deputy Head",
    "Bank staff", "Newly Qualified Social Workers", "Assessed and Supported Year", "the Ward Manager", "Sister on duty",
    "Justice of the Peace", "Father's account", "Mother's history", "Uncle and Aunt", "Maternal Grandmother",
    "Black and Asian families", "Eastern European", "Irish Traveller", "a Pakistani family", "Muslim and Christian",
    "Somali-speaking", "Welsh language", "the Quran", "the Bible", "Windows and Mac", "WhatsApp and TikTok", "an iPhone",
    "a Ford car", "Snapchat", "Netflix", "Xbox", "YouTube", "Instagram", "Facebook", "Google", "Teams call", "Zoom",
    "Excel", "Paracetamol", "Calpol", "cannabis", "cocaine", "Ritalin", "diazepam", "Sertraline",
    "Miss a visit and it counts", "Master of Science", "Nurse Practitioner", "the Matron", "Judge for yourself",
)  # fmt: skip
"""Each stands in a sentence; none may change or be flagged, whoever the case is about."""

CLEAN: dict[str, tuple[str, ...]] = {
    "tuning": (
        "Practitioners worked hard in the months before the baby was hurt. The health visitor called three times and "
        "wrote down what she saw, and the social worker spoke with the school. Nobody asked the father how he was.",
        "The review finds that information was shared late. When the Multi-Agency Safeguarding Hub received the second "
        "contact, the duty manager read only the newest form, and the history in the Emergency Department was not seen.",
        "Supervision was cancelled in June and again in August. Managers told us that vacancies stood at 28 per cent, "
        "that agency staff left within weeks, and that thresholds were understood differently by each team.",
        "In early 2024 the Partnership will publish a Neglect Strategy. The Integrated Care Board has funded two posts, "
        "the Constabulary has changed its Vulnerability Form, and Children's Social Care now audits every closure.",
        "The siblings said that home was loud. The older one slept at a friend's when the adults drank; the younger one "
        "hid under the stairs. A teaching assistant noticed, gave them breakfast and told the Designated Safeguarding Lead.",
    ),
    "testing": (
        "Bruising in a baby who is not mobile always needs a paediatric opinion. The General Practitioner recorded a "
        "small mark on the cheek and accepted an explanation that involved a toy. No referral to the hospital followed.",
        "Racism shaped how the father was seen. He told the reviewer that workers spoke to his partner in the hallway "
        "and never came in. The Equality Duty asks public bodies to notice that, and training on it has begun.",
        "Two Child in Need meetings were held. The minutes say that housing was damp, that Universal Credit had stopped "
        "and that the mother's anxiety was rising. Actions were given to everybody and so to nobody.",
        "From September the Youth Justice Service joins the weekly meeting. Its manager will report to the Executive "
        "after six months. The Care Quality Commission and His Majesty's Inspectorate have both asked for the results.",
        "The young person missed school on most Fridays. Staff at the college rang home, sent a text and then wrote. "
        "A Youth Worker met them at the bus station, where it became clear that older men were giving them vapes.",
    ),
}  # fmt: skip
"""Prose of a review in which nothing identifies, by half."""
