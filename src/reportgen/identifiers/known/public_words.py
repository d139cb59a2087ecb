"""Words that a review writes with a capital and that name nobody: bodies, roles, months, peoples, faiths, platforms.

A word here explains itself wherever it stands. What is somebody's name as well (Grace, Jordan) is not here; the laws
and schemes that bear a name stand in `public_terms`.
"""

from __future__ import annotations

from reportgen.identifiers.known.national_abbreviations import NATIONAL_ABBREVIATIONS
from reportgen.identifiers.known.public_medicine import MEDICAL_WORDS
from reportgen.identifiers.known.words import GENERIC, MONTHS, TITLES, TRADE_ABBREVIATIONS

__all__ = [
    "ABBREVIATIONS",
    "COUNTRIES_AND_NAMES",
    "GROUNDS",
    "KINDS_OF_PLACE",
    "LANDS",
    "PEOPLES",
    "PHRASES",
    "PUBLIC_WORDS",
    "ROLES",
]

_CALENDAR = """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
    sundays mon tue tues wed thu thur thurs fri sat sun christmas easter ramadan eid diwali hanukkah passover lent
    advent whitsun pentecost vaisakhi purim nowruz halloween spring winter term year years month months week weeks bst
    gmt
"""
_PEOPLES = """
    english welsh scottish irish british british-asian european african caribbean asian american australian afghan
    albanian algerian angolan arab arabs arabic armenian austrian azerbaijani bangladeshi belarusian belgian bengali
    bolivian bosnian brazilian bulgarian burmese cambodian cameroonian canadian cantonese catalan chilean chinese
    colombian congolese croatian cuban cypriot czech danish dari dutch ecuadorian egyptian eritrean estonian ethiopian
    farsi filipino filipina finnish french gambian german ghanaian greek guinean gujarati haitian levantine hausa
    hebrew hindi
    hungarian icelandic igbo indian indonesian iranian iraqi israeli italian ivorian jamaican japanese jordanian
    kashmiri kazakh kenyan korean kosovan kurdish kurmanji kuwaiti kyrgyz lao latin latvian lebanese liberian libyan
    lingala lithuanian macedonian malawian malay malayalam malaysian malian maltese mandarin mauritian mexican mirpuri
    moldovan mongolian montenegrin moroccan nepalese nepali nigerian norwegian oromo pakistani palestinian panjabi
    pashto patois persian peruvian polish portuguese punjabi roma romani romanian romany russian rwandan saraiki saudi
    senegalese serbian serbo shona sierra-leonean sinhala sinhalese slovak slovakian slovene slovenian somali sorani
    spanish sudanese swahili swedish swiss sylheti syrian taiwanese tajik tamil tanzanian thai tigrinya tongan
    trinidadian tunisian turkish turkmen twi ugandan ukrainian urdu uzbek vietnamese wolof yemeni yiddish yoruba
    zambian zimbabwean scots scot briton britons gypsy gypsies traveller travellers makaton braille bsl black white
    mixed brown westernised
"""
_FAITHS = """
    christian christians christianity catholic catholics catholicism anglican protestant methodist baptist pentecostal
    evangelical orthodox quaker quakers muslim muslims islam islamic islamist sunni shia shi'a hindu hindus hinduism
    sikh sikhs sikhism jew jews jewish judaism haredi buddhist buddhists buddhism jehovah jehovah's witness witnesses
    islamophobic islamophobia antisemitic antisemitism
    mormon pagan rastafari rastafarian humanist atheist god bible quran qur'an koran torah allah church mosque
"""
_LANDS = """
    england wales scotland ireland britain british isles uk europe africa asia america australia caribbean antarctica
    middle afghanistan albania algeria angola argentina armenia austria azerbaijan bahrain bangladesh barbados belarus
    belgium bolivia bosnia botswana brazil bulgaria burundi cambodia cameroon canada chile colombia congo croatia
    cyprus denmark dominica ecuador egypt eritrea estonia ethiopia fiji finland france gambia germany ghana greece
    grenada guinea guyana haiti hungary iceland indonesia iran iraq italy jamaica japan kazakhstan kosovo kurdistan
    kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania luxembourg madagascar malawi malaysia
    maldives mauritania mauritius mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal
    netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland
    portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia
    somaliland spain sudan suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga
    trinidad tobago tunisia turkey türkiye turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam yemen
    zambia zimbabwe kingdom emirates states
"""
_BODIES = """
    ofsted cafcass childline barnardo barnardos nspcc parliament whitehall westminster hansard interpol europol
    crimestoppers samaritans refuge relate kooth mencap gingerbread homestart home-start mumsnet rethink shelter
    crisis citizens advice lords commons minister ministers secretary government treasury cabinet crown majesty
    majesty's king king's queen queen's inspectorate constabulary commission council councils department departments
    office ministry agency agencies authority authorities directorate directorates division executive foundation
    federation college royal institute association board boards committee committees panel panels forum partnership
    partnerships partner partners trust trusts hub hubs service services team teams unit units police probation prison
    prisons court courts tribunal coroner coroners coroner's inquest ombudsman commissioner commissioners school
    schools academy hospital hospitals clinic nursery university parish diocese company housing education health
    healthcare care community social children children's child child's young family families adult adults youth
    justice early help local national regional international county district borough city town village north south
    east west northern southern eastern western central greater lower upper inner outer
    estyn nacro adfam nacoa alateen imkaan ofcom ofqual ofgem ofwat napac cymru fareshare kidscape childnet
    jobcentre jobcentres unicef ecpat stepchange corambaaf unhcr organization organizations organisations bupa
    concordat barnahus epub sendiass parentzone faculty lottery gov't govt
"""
_ROLES = """
    mother mothers mother's father fathers father's mum mums mummy mam mammy mom dad dads daddy parent parents
    stepfather stepmother stepdad stepmum sibling siblings brother brothers sister sisters half step twin twins son
    daughter aunt aunty auntie uncle cousin cousins grandmother grandfather grandparent grandparents grandma grandad
    granddad granny gran nan nana nanny nanna grandpa maternal paternal partner carer carers guardian guardians baby
    infant toddler adolescent teenager boy girl person people adult male female unborn newborn friend neighbour lodger
    husband wife fiancé fiancée ex head heads headteacher headteachers teacher teachers tutor mentor senco governor
    governors principal deputy assistant associate senior junior lead leads leader leaders chief officer officers
    director directors manager managers supervisor coordinator co-ordinator administrator adviser advisor advocate
    advocates consultant registrar doctor doctors gp gps nurse nurses midwife midwives visitor visitors practitioner
    practitioners physician surgeon paediatrician paediatricians psychiatrist psychologist psychotherapist therapist
    therapists paramedic paramedics pharmacist dentist radiologist radiographer pathologist obstetrician dietitian
    physiotherapist worker workers social key support outreach link liaison reviewer reviewers author authors chair
    chairs chairperson vice independent designated named professional professionals clinician clinicians detective
    inspector sergeant constable superintendent commander chancellor magistrate magistrates judge judges justice
    solicitor solicitors barrister counsel usher co coordinators foster adoptive kinship special childminder
    councillor councillors member members member's cadet cadets lady sir lord dame reverend vicar imam rabbi
    priest pastor
    staff pupil pupils student students patient patients client clients volunteer volunteers trainee trainees
    apprentice apprentices caretaker caretakers receptionist receptionists sonographer phlebotomist dispatcher
    optometrist audiologist audiologists locum locums interpreter interpreters learner learners resident residents
    tenant tenants user users employee employees employer employers provider providers scrutineer scrutineers
    chaplain chaplains secretaries technician technicians assessor assessors auditor auditors inspectors
    investigator investigators analyst analysts facilitator facilitators mediator mediators assistants auxiliary
    childminders counsellor counsellors osteopath chiropractor optician hygienist podiatrist anaesthetist
    anaesthetists cardiologist dermatologist endocrinologist gastroenterologist geneticist gynaecologist
    haematologist microbiologist neonatologist neonatologists nephrologist neurologist neurosurgeon neurosurgeons
    obstetricians oncologist ophthalmologist ophthalmologists orthodontist pathologists pharmacologist psychiatrists
    psychologists psychotherapists radiologists rheumatologist surgeons toxicologist urologist epidemiologist
    statistician researcher researchers lecturer lecturers professors caseworker
    caseworkers firefighter firefighters litigant litigants claimant claimants defendant defendants appellant
    respondent complainant complainants suspect suspects perpetrator perpetrators survivor survivors bereaved
    midwives paramedics pharmacists dentists solicitor's councillors stepparent
"""
_MATTERS = """
    page abuse action actions act acts activity adoption advice age agreement alcohol alert analysis annex annual
    answer antenatal assembly appeal appendix appendices application approach area areas article assessment assessments
    assurance attachment attendance audit audits autism autistic awareness background bail behaviour best better birth
    bruising bulletin bundle bullying care case cases category centre change changes chapter charter checklist
    childhood chronology chronologies circles circular class clause clinical code committee common communication
    community competence complaint complaints concern concerns conclusion conference conferences confidential consent
    consultation contact contents context contextual continuum contract control convention core council cover credit
    crime criminal criteria criterion culture curriculum custody data date day decision decisions declaration
    definition delay deprivation development diagnosis directive disability disabled disclosure discrimination
    disorder diversity document domestic drug drugs duty early edition education effective emergency emotional
    employment england engagement enquiry enquiries entry equality episode episodes equal escalation event evidence
    evaluation examination example exclusion executive exploitation extended external fabricated facts family feedback
    female figure final finance finding findings first five flow follow force form forms forum four framework
    frameworks freedom front full function fund funding further general good government grade graded group groups
    guidance guide guideline guidelines harm hate health hearing help helpline high history home homicide honour
    hospital house household housing human identity illness immediate immigration impact improvement improvements
    incident incidents inclusion inclusive independent induced information infant injury injuries inquiry inquiries
    initial initiative inspection inspections integrated intelligence intensive internal intervention interventions
    introduction investigation involvement issue issues joint justice keeping key kin kinship knife knowledge language
    law leadership learning legal legislation lessons letter level levels library licence life light list living
    looked loss low major male management mandatory manslaughter mapping marriage matters maternity measures medical
    medicine meeting meetings memorandum mental method methodology minutes missing model models modern module
    monitoring multi murder mutual named narrative national near need needs neglect neglected neonatal neonatology
    network new notes notice notification notifications number nursing obesity offence offences offender offending
    office one operation operational operations opinion options order orders organisation outcome outcomes overdose
    overview paediatric paediatrics paragraph parental parenting part participation partnership pathway pathways peer
    performance permanence person personal phase physical placement placements plan planning plans play pledge police
    policies policy portal positive post practice practices pre pregnancy preparation pre-birth prevent prevention
    primary principle principles priorities priority private probation problem procedure procedures proceedings
    process profile profiles programme programmes project protected protection protective protocol protocols provision
    psychiatric psychology public publication purpose quality quarter question questions race racism rapid reception
    recommendation recommendations record records recovery reduction referral referrals reflective regional register
    registration regulation regulations rehabilitation relationship relationships relevant removal report reports
    request requirements research residence residential resolution resources response responsibilities responsibility
    restorative restraint results return reunification review reviews right rights risk risks role roles rule rules
    safe safeguarding safer safety scale schedule scheme school scope screening second secondary section sections
    sector secure security self senior sentencing serious service seven sex sexual shared sharing short signature
    significant signs single sleep six social specialist speech stage standard standards standing stalking statement
    statements statistics statutory step steps sudden suicide summary supervised supervision support surgery system
    systems table tables targeted task template ten terms therapy therapies think third thresholds threshold three
    threats tier time timeline toolkit together training transfer transition trauma treatment triage two unaccompanied
    unborn unexpected universal universals unit unexplained update urgent version victim victims views vignette
    violence virtual visit visits voice voluntary vulnerable vulnerability welfare wellbeing well-being whole wider
    work working workforce workshop workplace worry annexe asylum coma coercive controlling cruelty dashboard digest
    directory drop-in e-safety exploited pathfinder pathfinders passport patch pause pilot readiness sixth strategic
    strategy strategies stronger strengthening success successful sure start nought zero pupil premium tariff tool
    tools trafficking trilateral yellow green red purple bronze silver gold platinum i am is are was the a an and or
    of
    abstract academic accommodation acknowledgements adultification aim aims alternative amendment amendments
    appraisal barriers bibliography consideration considerations contribution
    contributions copyright cultural curiosity definition definitions descriptors detention disclaimer discussion
    distribution eligibility emerging enablers enlargement entitlement entitlements epidemiology exceptions
    exemptions footnotes foreword glossary humility implications incidence indicator indicators intersectionality
    isolation seclusion reflection inset maths mathematics textiles geography computing bariatric
    breakfast homework eucharistic communion michaelmas unless
    keywords limitations masculinity misuse narratives objective objectives obstacles opportunities perceptions
    perspectives prevalence rationale recognition reference references reform results scoping strengths substance
    substitution takeaways terminology theme themes
"""
_PLATFORMS = """
    datix lego disney pokemon pokémon barbie nike adidas tesco asda sainsbury's aldi lidl argos ikea mcdonald's
    mcdonalds greggs starbucks primark poundland morrisons waitrose travelodge nando's kfc facebook instagram snapchat
    tiktok twitter youtube whatsapp telegram discord tinder grindr onlyfans reddit google gmail microsoft outlook
    teams zoom skype facetime messenger iphone ipad android netflix spotify xbox playstation roblox minecraft fortnite
    canva twinkl vinted bluey eastenders dettol vaseline sudocrem calor hoover sellotape assetplus delius capita
    chathealth nvivo brexit nintendo amazon ebay uber deliveroo airbnb paypal wifi wi-fi internet excel powerpoint
    word egress systmone emis
    mosaic liquidlogic cpoms carefirst rio arbor myconcern covid coronavirus omicron calpol ibuprofen paracetamol
    paeds bookstart lextox
    safelives papyrus youngminds centrepoint catch22 redthread thinkuknow coram galop ikwro rhesus
    piriton gaviscon bumbo jumperoo nurofen dioralyte strepsils lemsip oramorph zapain nytol benadryl piriteze infacol
    colief cerelac vauxhall volkswagen toyota nissan renault peugeot citroen bmw audi hyundai skoda vespa bluetooth
    pampers huggies tommee tippee lucozade kellogg's weetabix pringles haribo mcvitie's nescafe
    naloxone methadone levemir novorapid libre hba dexcom omnipod epipen subutex diazepam valium xanax ritalin
    sertraline fluoxetine prozac quetiapine olanzapine
    elvanse concerta medikinet equasym xaggitin delmosart strattera intuniv risperdal abilify lorazepam zolpidem xanax
    co-codamol cocodamol solpadol tramadol gabapentin pregabalin lyrica epilim keppra tegretol buccolam montelukast
    seretide fostair clenil salbutamol beclometasone laxido movicol fybogel gaviscon ranitidine omeprazole dexamfetamine
    lisdexamfetamine methylphenidate atomoxetine guanfacine melatonin circadin depo-provera nexplanon mirena
    baxi worcester-bosch dulux ikea argos primark greggs lidl aldi asda tesco sainsbury's poundland superdrug halfords
    netflix cbeebies cbbc fortnite elux
    gumtree easyjet ryanair eurostar nando's wetherspoons deliveroo travelodge
    citalopram buprenorphine pregabalin ketamine cannabis cocaine moses aptamil narcan ventolin
    sharepoint onedrive webex trello surveymonkey qualtrics spss stata nomis fingertips stat-xplore xplore azeus
    carenotes cerner badgernet adastra bromcom scholarpack classcharts classdojo smoothwall securly senso childview
    omegle kik yubo houseparty airtag airtags klarna revolut bitcoin chatgpt copilot wikipedia tumblr
    pinterest linkedin parentpay accurx padlet slido mentimeter jamboard snapmap openai fitbit huawei samsung ios
    linux icloud dropbox wetransfer docusign acrobat hotmail vodafone giffgaff lycamobile megabus flixbus
    angelcare snuzpod cocomelon lucozade coca-cola
"""
_MEDICINE = """
    apgar glasgow down downs down's asperger asperger's tourette tourette's turner's crohn crohn's alzheimer
    alzheimer's parkinson parkinson's huntington hodgkin caesarean cesarean doppler braxton guthrie moro munchausen
    kawasaki raynaud rett williams's klinefelter ehlers danlos babinski mongolian gillick caldicott maslow bowlby
    ainsworth piaget vygotsky bronfenbrenner brazelton karpman johari likert whooley ortolani guedel broselow willebrand
    menkes munro's laming climbié climbie macalister bolam ecomap ecomaps genogram asd adhd
    syndrome syndromes disease diseases fracture fractures infection infections condition conditions symptom symptoms
    lesion lesions respiratory cardiac cerebral spinal vascular renal hepatic gastric neurological dermal abruption
    society societies league alliance coalition consortium confederation network networks bureau campaign taskforce
    observatory laboratory laboratories collaborative collaboration compliance competence resistance avoidance
    optimism dependency dependence withdrawal vulnerabilities
    responsiveness preparedness readiness greenstick vitreous caput bilirubin
"""
_DEPARTMENTS = """
    audiology outpatients midwifery radiology neurology neurosurgery nephrology dietetics physiotherapy pharmacy
    pathology ophthalmology orthopaedics oncology cardiology dentistry gynaecology obstetrics urology endocrinology
    rheumatology gastroenterology dermatology haematology anaesthetics psychiatry counselling immunology microbiology
    histopathology toxicology physiology phlebotomy resus theatre theatres admissions licensing benefits mediation
    commissioning media transport environment libraries leisure fostering pastoral aftercare throughcare advocacy
    mentoring scrutiny governance registry customs revenue prosecution defence army navy ambulance fire rescue
    coastguard press business admin trading highways revenues lettings repairs allocations
"""
_LATIN = """
    i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi
"""

ROLES = frozenset(_ROLES.split())
"""What people are called by for what they are to others, as relatives or at work."""
_ALL = f"{_CALENDAR}{_PEOPLES}{_FAITHS}{_LANDS}{_BODIES}{_ROLES}{_MATTERS}{_PLATFORMS}{_MEDICINE}{_DEPARTMENTS}{_LATIN}"
# Of organisations' names, and alone more often somebody's or some place's.
_OF_NAMES = frozenset({"st", "rc", "r", "s", "c", "cc", "ce", "a", "park", "charity", "grove"})

PEOPLES = frozenset(_PEOPLES.split()) - {"black", "white", "mixed", "brown"}
"""Peoples and languages: words that keep their capital within a sentence."""
PUBLIC_WORDS = frozenset(_ALL.split()) | MEDICAL_WORDS | (GENERIC - _OF_NAMES) | frozenset(MONTHS) | frozenset(TITLES)
"""Folded, without a possessive."""

COUNTRIES_AND_NAMES = frozenset(
    """
    georgia jordan chad india kenya china cuba israel malta mali benin ivory cyprus malia asia america france
    """.split()
)
"""Countries that are given names as well: "from Jordan" is the country, "Jordan said" is somebody."""
LANDS = (
    frozenset(_LANDS.split()) - COUNTRIES_AND_NAMES - {"british", "isles", "middle", "kingdom", "emirates", "states"}
)
"""Countries that nobody is called by."""

KINDS_OF_PLACE = frozenset(
    """
    class room ward estate close lane street road avenue court lodge house hall farm cottage park hill green nursery
    club pub inn arms bridge square terrace tower towers flats playgroup surgery gardens ground primary infants juniors
    cottages grammar comprehensive gazette echo chronicle argus advertiser courier herald mercury
    """.split()
)
"""Kinds of place and of local paper: an ordinary word with a capital before one of them tells which."""

GROUNDS = frozenset(
    "hill park green mill wood woods field fields cross common heath moor grove vale dale beck brook ford wharf bank "
    "weir corner path lock locks moors pond".split()
)
"""Pieces of ground, of which any word with a capital tells which: "Church Hill", "Kings Cross"."""

PLACES_OF_WORDS = frozenset({
    "tower hamlets", "high peak", "new forest", "wyre forest", "epping forest", "three rivers", "castle point",
    "test valley", "mole valley", "amber valley", "south holland", "white horse", "peak district", "lake district",
    "black country", "seven sisters", "elephant castle", "swiss cottage", "crystal palace", "white city", "green lanes",
    "alder hey",
})  # fmt: skip
"""Districts and quarters whose words are all ordinary, so that no list of names tells them."""

ABBREVIATIONS = (
    TRADE_ABBREVIATIONS
    | NATIONAL_ABBREVIATIONS
    | frozenset(
        """
    SI WCAG PDF HTML HM AI RV
    AED AMHT APPG ARP ATR AVCO AVPU BCU BECK BIS BNF BRAG BSA BSO CAFA CAMS CAO CAPVA CATO CBCL CDOP CETA CFO CGAS
    CGL CIC CLASP CMARAS CMHTS COMHAD CPAP CPD CPO CPPM CPRU CRISSP CRP CSEW CSF CSO CSPS CSPT CTG CTLD CTPLD CWD
    CWDC DARA DARAC DART DASO DCS DCYP DEWMH DHR DIPS DMT DNACPR DOA DSCO DTR DWP ECH ECINS EDS EHMS EMAS ENT EOTAS
    EPAU ERG EWS FAO FBC FCAF FCT FDR FFT FGDM FIS FTE FLACC GAD GCP GCSE GDA HCA HCP HENRY HIDVA HLTA HOM HRBM ICACU
    ICAT ICTA ICTG ICU IDACI IDT IFA IMD INSET IPOC IRMP ISBN ISSN ISW IUD IWF JCP KSS LAC LARC LDD LMT LOI LRTI
    LSAB LSCS LSP MACA MACSE MAPPA MAPS MAST MASTT MATAC MATDAC MDS MDT MEAM METRAC MFH MSA MSET MSU MVPP NAD NAI
    NBM NBO NCMEC NFA NFF NGT NHA NIBS NICCO NMC NPQ NQSW NSF NSU NTE OCJS OFC OHID OPSY OSAB OTLA PANT PARM PCSW
    PDP PEG PEP PEWS PHQ PIE PIMH PIPS PLO PMHW PMLD POCSO PODE POP PPE PPH PRC PRN PSHE PSR PTSD QAF RASSO RCA RCPC
    RFI RHI RIDDOR RMN ROSC RPI RSE RSPB RSPCA RTC RTI SAB SACRO SALT SAM SARF SBIRT SCA SCAN SCH SDVC SENCO SENCOS
    SGO SHRE SNOP SOCO SOVA SPLIT SPOA SUDI SUFE SVD SWET TACT TAF TAM TATI TDM TFT TOPSE TOR TPN UKVI URTI UTD VBAC
    VCFSE VIA VOC VPRS WNB WTE WTSC YJS YOT YRO
    AAP ABE ACE ACES ACP ADASS ADCS ADHD AFC AFRUCA AHP AIM ALN AMHP ANPR AOB AP APVA ARMS ASB ASBO ASC ASD ASP ASYE
    AWOL BAAF BACP BAME BASPCAN BASW BBC BCG BDD BLS BMA BMI BMJ BPD BSL BST CAADA CADA CAG CAIU CAIT CAP CASS CAU CBT
    CCG CCGS CCN CCO CCTV CDR CEOP CFS CHAT CHIS CHSCB CIE CIS CJS CLAS CMHT CMT COVID CPIS CPN CPOMS CPR CPT CQC CRB
    CRC CRU CSAE CSCA CSDL CSP CSPR CSPRS CSU CTR CVS CYP CYPS DAC DAF DARIM DASV DBT DFE DHSC DIP DLA DLUHC DNA DNR
    DOL DOLS DPIA DPO DRR DSE DSLS DSM DSP DVA DVDS DVPN DVPO EBD ECG ECHR ECM EDT EEA EEG EHA EHC EHCPS EHE EHM EHR
    EIA EIF EIP EMHP EMDR EMS EPDS EPR EPUT ERF ESA ESOL EWO EYFS FACT FAQ FASD FCA FDAC FEP FGCS FGCP FH FII FLO FM
    FNP FOI FPN FSM FSW GCS GDC GDPR GOSH GPS GSCC GUM HBA HBV HCPC HDU HIV HMCI HMCTS HMI HMIC HMICFRS HMIP HMPPS
    HMRC HMG HMO HMOS HNA HO HOS HPA HPV HRA HRO HSB HSC HSE HSIB HSSIB HTT IAG IAPT IBIS ICBS ICD ICON ICPC ICS ICT
    IDAP IDVAS IGR ILACS IMCA IMR IMRS INR IOM IOPC IPC IPCC IPV IRO IROS ISA ISO ISP ISVA ITU IVF JCI JSNA JTAI JTAIS
    KCSIE KLOE KLOES KPI KPIS KS LAAC LACES LADOS LASPO LASSL LATC LCJB LCS LCSPRS LD LED LEP LFT LGA LGBTQ LGBTQI LGO
    LHB LIQ LPS LPT LSA LSCBS LSCP LSCPS LSU MACC MACE MACFA MACR MAPP MAPPP MARAM MARACS MARF MARM MASA MASAC MASCE
    MAT MATS MBU MCA MDTS MECC MENTAL MERIT MET MHA MHFA MHLS MHRA MHST MIND MIU MMR MOJ MOU MP MPS MRI MRSA NAS NAHT
    NASP NASS NCA NCMP NEET NEETS NFER NG NGO NHSE NHSEI NIPE NMW NPCC NPS NPSA NQT NQTS NRC NRM NRPF NWG NYAS
    OCD OCG OCPC ODD OFSTED OLA ONS OOH OPCC OPD OPG PACE PACT PALS PAMS PAN PAS PAU PCC PCCS PCN PCSO PCT PDA PDR
    PEEP PEPS PHB PHE PHSO PICU PIN PIP PMH PNC PND PP PPA PPN PPO PPU PRIDE PROMPT PRU PRUS PSA PSW PSWS PVP PVPN PWP
    QIP QR RAF RAISE RCGP RCN RCM RCOG RCPCH RCPSYCH RIC RIP RNIB RNID ROSH RP RR RSHE RTA SAAF SABS SAR SARC SARS
    SATS SBAR SCF SCIE SCIMT SCRS SCT SDQ SEAL SEMH SENDCO SENDIASS SEND SFSC SFT SG SIDS SIM SIN SIO SIRS SLA SLAM
    SLCN SLT SMART SMT SNAP SOAP SOC SOCG SOP SPA SPOC SPOE SPR SRO SRE SSD SSIA STAR STEIS STORM SUDC SUDIC SUI SUIS
    SW SWE SWIFT TA TAC TAS TCA THRIVE TUPE TV UASC UIN UKHSA UNCRC UNICEF UPN URN USA USB UTC UTI VARM VAWG VCS VCSE
    VLE VPA VRU VSH VS WAG WHO WHZAN WRAP WT YJB YJMIS YMCA YOI YOIS YOTS YP YPA YPSMS ZIP II III IV VI VII VIII IX XI
    XII AAFDA AEP BSOTS CAFCASS CAFCAS CART CHANNEL CHC CIN CME CORAM CPCS CSE CCE CSSG CYPMHS DAPP DAHA DDO DVPP DHRS
    EBSA EHCNA EHH FCAMHS GRT HEE HLE HVS ICPCS IHA IICSA IRD IRH JAR KITS LAS LET LGSCO LHA MAKS MSP MSPS NCMD NDT
    NEWT NNU NICU SCBU OT PAC PIPPA PMHT PSCB PSHCE RHA RSW SALTS SCPHN SDM SENIT SGB SGC SLCS SRP SWS TAFS TPAS VRI
    IO BSPED OPEL BWV RMS CPIA SILP ROTL SOR CETR UKSC UKHL BVM CFR ASHICE ATMIST LEDER OASYS TRIM ADOS
    CI IQR SEM ANOVA CXR AXR USS CTPA EEG TTO TTA TDS QDS QID NKDA PMH HPC SOB PUO CRT LOC LUCS NVD APH IUGR SGA PROM
    PPROM FHR ROP NEC RDS IVH HIE PVL CPAP NIV HFNC ETT IVI PICC CVC NJ EBM AFI EFW LMP EDD CRL BPM GCS AVPU NEWS PAWS
    MAP CSF CNS GTN HRT COC IUS LARC TOP STIS BBV HCV MSU RBC WBC PLT INR APTT TFT TSH ESR LDH ALP ALT AST GGT ABG
    CBG VBG ECHO EMG NCS OPD DNAR RESPECT EOL ACP MCCD CG QS PH IPG DG MTG
    SHPO SOPO NMO FMPO FGMPO CBO CCO ESO YRI YCC OIC SOC CSI VPN ABC IOPC NPT SNT SCAIDP PIP DPP QC KC
    EWCA EWHC EWFC UKSC UKHL UKUT FLR WLR CIV FAM COP PEX MLD SLD SPLD VI SLI EAL FSM CATS PTI PPG SATS
    SEMH IEP IPP FRANK
    PTH OI ITP HUS DKA AKI CKD IBD JIA SLE DMD SMA CP GORD NEC PDA ASD VSD TOF TGA SVT CDH TPN BPD DDH FTT GDD
    PKU CAH SCID XLA CGD CMV HSV EBV RSV VZV HPV TB MRSA ESBL CDIFF IVIG
    SAVRY MGM MGF PGM PGF MGGM MGGF PGGM PGGF
    YAP YSVA BHF ACAS ASPIRE PREVENT ASQ PSIRF MAPPS SIMS HHSRS IRIS ACN ACNS MERLIN JRCALC HCAT TM GLD DARDR FIP
    """.split()
    )
)
"""Abbreviations that everybody in the trade reads alike."""

PHRASES: tuple[str, ...] = (
    "Prevent and Channel", "Chatham House Rule", "Chatham House Rules", "Unique Pupil Number", "Bell Foundation",
    "Brook Sexual Behaviours Traffic Light Tool",
    "Truth Project", "National House Project", "Specialty Registrar",
    "Golden Rule", "Golden Rules", "Golden Thread", "Golden Hour", "Golden Threads",
    "SafeLives Dash", "Dash risk", "Dash form", "Dash forms", "Dash assessment", "Dash assessments", "Dash checklist",
    "Dash score", "Dash scores", "Dash tool", "Family Star", "Teen Star", "Recovery Star", "Wizards and Fairies",
    "Mind of My Own", "Power and Control", "Power BI", "Google Drive", "Google Classroom", "Liquid Logic", "NHS App",
    "Adobe Acrobat", "Attend Anywhere", "Silent Solution", "Bright Sky app", "Staying Close", "Staying Put",
    "Ask for ANI", "Ask for Angela",
    "Helen Bamber Foundation", "Jo Cox Foundation", "Molly Rose Foundation", "Charlie Waller Trust",
    "Ben Kinsella Trust",
    "Damilola Taylor Trust", "Stephen Lawrence Day Foundation", "Paul Hamlyn Foundation",
    "Esmée Fairbairn Foundation", "Henry Smith Charity", "Rank Foundation", "Dulverton Trust", "Robertson Trust",
    "Leverhulme Trust", "Carnegie UK", "Diana Award", "Thomas Coram Research Unit",
    "Dartington Trust", "Rees Centre", "Tavistock and Portman",
    "Howard League", "Prison Reform Trust", "Suzy Lamplugh Trust", "Trussell Trust", "Sutton Trust",
    "Resolution Foundation", "Joanna Briggs Institute", "Campbell Collaboration", "Companies House", "Skills for Care",
    "Skills for Health", "Just for Kids Law", "Hope for Justice", "Transport for London", "Transport for Wales",
    "Alcoholics Anonymous", "Narcotics Anonymous", "Cocaine Anonymous", "Gamblers Anonymous", "Al-Anon", "Whizz-Kidz",
    "Ambitious about Autism", "Big Lottery", "National Lottery", "Comic Relief", "Premier Inn", "Thomas Cook",
    "Riyadh Guidelines", "Beijing Rules", "Tokyo Rules", "Bangkok Rules", "Mandela Rules", "Dublin Regulation",
    "Dublin III", "Offences Against the Person", "Possession of Offensive", "Saving Babies' Lives", "Levelling Up",
    "Future in Mind", "Not in Education", "Did Not Attend", "Not Brought", "Out of Hours", "Black Friday",
    "Windrush generation", "Windrush scandal", "Windrush scheme", "Windrush report", "Grenfell Tower", "Grenfell fire",
    "Hillsborough Law", "Hillsborough disaster", "Monkey Dust", "Tetralogy of Fallot", "Henoch-Schönlein",
    "Neville-Barnes", "Neville Barnes", "Lewy body", "Arthur and Star", "Star and Arthur",
    "Kerr-Haslam", "Butler-Sloss", "Prader-Willi", "Wong-Baker", "Ehlers-Danlos", "Guillain-Barre", "Osgood-Schlatter",
    "Tay-Sachs",
    "Smith-Magenis", "Rubinstein-Taybi", "Sturge-Weber", "Beckwith-Wiedemann", "Dandy-Walker", "Lennox-Gastaut",
    "Landau-Kleffner", "Wolf-Hirschhorn", "Niemann-Pick", "Lesch-Nyhan", "Kearns-Sayre",
    "von Willebrand", "Grey Turner", "Kübler-Ross", "CAT 1", "CAT 2", "CAT 3", "CAT 4", "Dolly Parton's Imagination",
    "Bolam and Bolitho", "Bolam, Bolitho and Montgomery", "Sidebotham and Brandon", "Brandon and Sidebotham",
    "Reder and Duncan", "Intent to Supply", "Amazon Echo", "Echo Dot", "Ring doorbell", "Nintendo Switch", "Lost Mary",
    "TEN-4-FACESp", "TEN-4",
    "Treacher Collins", "Pierre Robin", "Braxton Hicks", "Bayley III", "Bayley-III", "Salter-Harris",
    "Autumn Term", "Autumn Half Term", "Autumn Budget", "Autumn Statement", "Summer Scheme", "Summer Programme",
    "Summer Term", "Summer Half Term", "Summer School",
    "Summer Reading Challenge", "Summer Holiday", "Summer Holidays",
    "Amber alert", "Amber alerts", "Art Therapy", "Art Therapist", "Robin Hood", "Father Christmas", "Santa Claus",
    "Mary and Joseph", "St George's flag", "St Nicholas Day", "Mr Tumble", "Mr Men", "Little Miss",
    "Star Wars", "Call of Duty", "Grand Theft Auto",
    "King James Bible", "Queen's Counsel", "Windsor Framework", "Lord Chief Justice", "Lord Chancellor",
    "Master of the Rolls", "Lady Chief Justice", "Solicitor General", "Attorney General", "Director General",
    "Secretary of State", "Secretaries of State", "Town Hall", "Perplexing Presentations",
    "Home Secretary", "Health Secretary", "Education Secretary", "Prime Minister", "Recorder of",
    "Operation Hydrant", "Operation Yewtree", "Operation Bullfinch", "Operation Stovewood", "Operation Sanctuary",
    "Operation Soteria", "Operation Makesafe", "Operation Signature", "Project Servator", "Project Vigilant",
    "Channel panel", "Channel panels", "Channel programme", "Princess Royal", "Princess of Wales", "Prince of Wales",
    "Outcomes Star", "Turnell and Edwards", "Kolb and Gibbs", "Vincent and Petch", "Maslow and Erikson",
    "Brook's Traffic Light", "Graded Care Profile 2", "Hidden Sentence", "The Story So Far", "See Me, Hear Me",
    "Gillick and Fraser", "Fraser and Gillick", "St John Ambulance", "Nuffield Family Justice Observatory",
    "Nuffield Foundation", "Joseph Rowntree Foundation", "King's Fund", "Wellcome Trust",
    "Macmillan nurse", "Supreme Court", "Old Bailey", "Royal Courts of Justice", "Swiss cheese model",
    "Reason's Swiss cheese", "Duluth power and control", "Alex Rider", "Percy Jackson", "Tracy Beaker", "Horrid Henry",
    "Macmillan nurses",
    "Cruse Bereavement",
    "Child Bereavement UK", "St Giles Trust", "Southall Black Sisters", "Karma Nirvana", "Ann Craft Trust",
    "Anna Freud Centre",
    "Cafcass Cymru", "Alder Hey inquiry", "Alder Hey report", "Great Ormond Street Hospital",
    "Barlow's and Ortolani's", "Barlow and Ortolani",
    "Coombs positive", "Coombs negative", "Rhesus negative", "Rhesus positive", "Turning Point", "Change Grow Live",
    "Internet Watch Foundation", "Rachel de Souza", "Annie Hudson",
    "Wi-Fi", "Edinburgh score", "Edinburgh scores", "Type 1 diabetes", "Type 2 diabetes", "Bank staff", "Ward Manager",
    "Assessed and Supported Year", "Justice of the Peace", "Windows and Mac", "Ford car",
    "It's Silent", "Out of Routine", "Bruising in Non-Mobile Infants",
    "Safeguarding Children in Elective Home Education", "It Was Hard to Escape", "The Myth of Invisible Men",
    "Hidden Harm", "Hidden in Plain Sight", "Unseen Men", "Child First", "Red Amber Green", "Amber rating",
    "Amber rated", "RAG-rated Amber", "RAG-rated Green", "RAG-rated Red", "rated Amber", "re-rated Amber",
    "Green, Amber", "Amber and Red", "Amber or Red", "First Responder", "First Responders", "Mothering Sunday cards",
    "No Wrong Door", "Stable Homes", "Built on Love", "Getting It Right", "Working Together",
    "Sure Start", "Family Hub", "Think Family", "Signs of Safety", "Operation Encompass", "Every Child Matters",
    "Red Book", "Bright Futures", "Early Help", "Long Term", "Universal Credit", "Best Start", "New Year",
    "Boxing Day", "Bank Holiday", "Good Friday", "Mother's Day", "Father's Day", "Bonfire Night", "Wood review",
    "Jay report", "Munro review", "Care Act", "Triple P", "Incredible Years", "Freedom Programme", "Caring Dads",
    "Graded Care Profile", "Moses basket", "Red Cross", "Save the Children", "Women's Aid", "Victim Support",
    "Brook Serious Case Review", "Crown Prosecution Service", "Victoria Climbié Foundation",
    "Lucy Faithfull Foundation", "Stop It Now", "Healthy Child Programme", "Healthy Start", "Home-Start",
    "Personal Child Health Record", "Edinburgh Postnatal Depression", "Glasgow Coma", "Bristol Stool",
    "Strengths and Difficulties", "Down Syndrome", "Great Ormond Street", "Greater London", "United Kingdom",
    "United States", "Northern Ireland", "New Zealand", "South Africa", "Sri Lanka", "Saudi Arabia", "Sierra Leone",
    "Ivory Coast", "Hong Kong", "West Africa", "South Asia", "El Salvador", "Costa Rica", "Puerto Rico",
    "Burkina Faso", "Cape Verde", "Papua New Guinea", "Czech Republic", "Dominican Republic", "Middle East",
    "Isle of Man", "Channel Islands", "West Indies", "West Indian", "Archbishop of Canterbury",
    "Metropolitan Police", "Football Association", "Duke of Edinburgh", "Prince's Trust", "Charity Commission",
    "King's Counsel", "Blue Light", "Blue Badge", "Green Paper", "White Paper", "White British", "White Irish",
    "McKenzie friend", "Whooley questions", "Solihull Approach", "Hawthorne effect", "Cochrane review",
    "Cochrane Library",
    "Cochrane Collaboration", "Delphi method", "Delphi study", "Delphi exercise", "Gibbs' reflective cycle",
    "Gibbs reflective cycle", "Griffiths scales", "Kolb's learning cycle", "Holter monitor", "Imagination Library",
    "Montgomery consent", "Montgomery v", "Bolitho v", "Peppa Pig", "Blu Tack", "Victoria sponge", "Appleby Fair",
    "Autumn One", "Autumn Two", "Autumn 1", "Autumn 2", "Summer One", "Summer Two", "Summer 1", "Summer 2",
    "Boxall Profile", "Lancaster Model", "Eatwell Guide", "Philomena Protocol", "Herbert Protocol",
    "Manchester category", "Manchester triage", "Community, Faith", "Life Story", "Later Life", "Job Centre",
    "Forest School",
    "Tom, Dick and Harry", "Tom, Dick or Harry",
    "Henry hoover", "Paw Patrol", "The Lancet", "The Guardian", "The Times",
    "White Other", "Black British", "Black African", "Black Caribbean", "Mixed White", "Brook Tool",
)  # fmt: skip
"""Phrases of which a word alone would be a question."""
