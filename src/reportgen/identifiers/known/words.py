"""English words that decide whether a name proves anything when it stands alone: lists, and why each is there."""

from __future__ import annotations

from reportgen.model.date_words import MONTH_NAMES

__all__ = [
    "DESIGNATORS",
    "GENERIC",
    "MONTHS",
    "MONTH_COMPANIONS",
    "ORDINARY",
    "PERIOD_WORDS",
    "STREETS",
    "TITLES",
    "TRADE_ABBREVIATIONS",
]

ORDINARY = frozenset(
    """
    abbey able ace aim al alder amber angel any apple april arch archer art ash aspen aster august autumn avenue
    bailey baker bale ball bank banks barber barker barn baron barrel basil bay beach bean bear bee begum bell
    belle bells bench berry bill birch bird bishop black blade bliss bloom blossom blue bo bob bond booth bow bowl
    box boy brand brave bray bridge bridges bright brook brooks brown buck bud bull bunny burn burns bush butcher
    butler calm camp candy cane cannon carol carpenter carter case castle chance chapel charity chase cherry
    chester child church clay clear clement cliff close clover coast cole cook cooper copper coral corner cotton
    court coward cox crane cream creek cross crow crown cruz cuff dale dash dawn day dean dear dee dell den destiny
    di dial diamond dice dick do don dove drew drum duke dusty dyer earl early east ed eden elder elm em ember ever
    faith falcon farm farmer faun fawn fay fern field fields finch fine fisher flint flora flower flowers fool ford
    forest forge fort foster fountain fox frank free french friend frost gale garden gardener gay gem gene gently
    gill glen glory gold good goodwill grace grange grant gray green grey grove guy hale hall ham hand hands
    harbour harder hardy harmony harp harper hart haven hawk hay hazel head heath heather heaven hedge henna heron
    hill hills holly holmes honey hood hook hooper hope hopes house hunt hunter hurst im indigo iris iron ivory ivy
    jack jade jasmine jay jean jet jewel jewels jo job joiner joke joker joy judge june juniper just justice keen
    keeper key keys king kings kit kite knight knot la lace lad lake lamb land lane lark laurel law lawn le lea
    leaf lee levy li liberty light lilac lily lime linden line little lo lock lodge long lord love lovely low loyal
    lucky lush lynch ma major man mandarin manor maple march mark marks marsh marshal marshall mason mast masters
    max may mead meadow melody mercy merit merry mi mill miller mills miner mint misty mo moon moor moore more moss
    mount mountain mouse my myrtle nail neat new nick no noble noon north nurse oak oakland oaks ocean olive on
    opal or orchard pa page pages paige painter palm palmer parish park parker parks parson pat patience peace
    peach pearl penny pepper perry petal piece pike pine piper place plum pole pond poole poor pope poppy porter
    potter potts pound power powers precious price pride priest prince princess prior pryor quail queen quick
    quince rain rainbow rally ram ran ray read reed reef reeve reeves rich ridge ring river rivers road rob robin
    rock rod roman rook rose rosemary rowan rowe royal ruby rue rush rust rusty sable saddler sage sand sandal
    sandy savage scholar sea sergeant shade sharp shaw shell shepherd shore short silver singer skinner sky slate
    slaughter small smart smith snow so son song south spark sparks sparrow speed spence spring stable stack star
    stark steel steele stella sterling stone storm story straw stream street strong su sue sugar summer sun sunny
    swan sweet swift ta tailor tan tanner tansy tate taylor teal temple tide tiger till tiller timber to tom tony
    topaz town tracy tree trinity trip true truth tucker tulip turner us van vane venture verity vicar victor
    victory vine viola violet virtue wade wake walker wall walls ward warden warm waters way we weaver webb weeks
    welcome well wells west wheeler white wild will willow wills winner winter wise wolf won wood woods wren wright
    wynd yard york young younger zen
    """.split()
)
"""Words that are also given names, family names or names of places: in lower case they stay, and at the start of a
sentence nobody but a person can tell."""

TRADE_ABBREVIATIONS = frozenset(
    """
    ABE ACE ADHD ALN ASB ASD BMI CCE CCG CHC CIN COPD CPN CQC CSC DNA DOB DVPN ECG EHA EHM ELSA EMDR EWO GAD GUM HMI HSE
    IAPT IDP IEP IMR IRO ISA ISO ISVA IVF JTAI KCSIE LAT LFT LTP MAR MAPS MIU MRI NICU NQT NRM OCD ODD PACE PICU PIP PND
    PRU RAS ROSH RSHE SAR SARC SCBU SENDCO SIO SMS STR SUDIC TIA UTI VAT VRU WHO YOS
    AD AE AM AN AP AS AT BA BE BME BP BY CA CAF CAIT CAMHS CD CDOP CE CEO CF CIC CID CIN CLA CME COP CP CPC CPP CPS
    CPU CS CSA CSC CSE CV DA DAPO DASH DBS DC DCI DHR DI DM DO DPA DS DSL DV DWP ED EH EHCP ENT EPO ER EU FGC FGM
    FII GCSE GDPR GMC GP HE HMP HR HV IC ICB ICO ICU ID IDVA IF II III IMD IN IQ IS IT IV JR KPE LA LAC LADO LCSPR
    LGBT LSCB LSP MAPPA MARAC MASH MDT ME MH MP MY NAI NFA NHS NICE NMC NO NSPCC OF OK ON OR OT PC PCF PD PDF PE
    PEP PLO PM PO PPE PR PS PSHE PTSD QA RAG RE RR RSE SAB SALT SCR SEN SENCO SGO SIDS SO SS ST STI SUDI SW TA TAC
    TAF TB TO TV UC UK UN UP US VI WE WT YJS YOT
    """.split()
)
"""Abbreviations of the trade: capitals that look like somebody's initials and prove nothing."""

TITLES: dict[str, str] = {
    "mr": "he",
    "mister": "he",
    "master": "they",  # a boy, and no man of his name
    "sir": "he",
    **dict.fromkeys(("mrs", "ms", "miss", "madam", "lady"), "she"),
    **dict.fromkeys(
        """
        mx dr doctor prof professor rev reverend pc dc ds di dci wpc pcso fr pastor imam rabbi canon deacon judge
        councillor cllr sgt nurse matron midwife constable sergeant inspector superintendent detective
        """.split(),
        "",
    ),
}
"""Titles before a name, with the pronoun that they tell ("" for none)."""

MONTHS = {form.lower(): month for month, name in enumerate(MONTH_NAMES, start=1) for form in (name, name[:3])} | {
    "sept": 9
}
"""Months by name and short name."""

MONTH_COMPANIONS = frozenset(
    """
    in since by until till early late mid during last next
    """.split()
)
"""Words before a month: `in May` is the month, not somebody called May."""

DESIGNATORS = frozenset(
    """
    annex annexe appendix area band block box building category chapter class clause code column company course
    criterion dimension document episode exhibit factor figure finding form gate grade grades group hepatitis house
    influenza item key learning lesson letter level line list meningitis module note objective option organisation page
    panel paragraph priority proposal recommendation
    part phase plan plans point practice question reference road room route row schedule school section set site
    stage standard step strand strep streptococcus table team term theme tier type types unit version vitamin ward wing
    year zone
    agency service home hospital nursery provider police initials initial
    """.split()
)
"""What is told from others of its kind by a letter: "appendix B", "theme C"."""

PERIOD_WORDS = frozenset(
    """
    from to of and between through before after around about
    """.split()
)
"""Words before a month or a person: another month or a year near them tells."""

STREETS = frozenset(
    "road street lane avenue close crescent drive gardens grove terrace rd st ln ave cl cres dr gdns".split()
)
"""What a street is, whatever it is called."""

GENERIC = frozenset(
    """
    a academy acute adult agency aided alternative and and's association at authority avenue board borough boys c
    care catholic cc ce central centre charity child children children's childrens church city clinic close college
    combined commission community constabulary council county court crescent district drive east eastern education
    england estate family federation first for foundation free further gardens general girls grammar great group
    grove health healthcare high higher home homes hospital house housing icb in independent infant infants
    infirmary integrated junior lane learning library little local lower maternity medical mental metropolitan mews
    middle minor mixed national new nhs north northern nursery of on parade park partnership people's place police
    post practice pre preparatory preschool primary probation provision r rc region residential rise road roman row
    royal s safeguarding saint school schools secondary service services sixth social south southern special
    specialist square st street studio support surgery team terrace the trust unit university upon upper view
    voluntary walk way west western wharf yard young youth
    """.split()
)
"""Words of which names of organisations and places are made, and which point at none of them alone."""
