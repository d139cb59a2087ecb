"""Made-up people of many name shapes, in two halves that share no name: one to tune the matcher by, one to test it.

And others again for the forms that were written to surprise it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from random import Random

from reportgen.anonymise.explaining import explained
from reportgen.anonymise.gathering import gather, kept_names, public_words
from reportgen.anonymise.rewriting import Rewriter
from reportgen.anonymise.whom.courtesy import Courtesy
from reportgen.identifiers import Matcher, matcher
from reportgen.model.case import Case
from support.cases import a_case
from support.clearing import PARTNERSHIP

__all__ = ["HALVES", "Planted", "people"]

HALVES = ("tuning", "testing")

# Given name, middle name, family name: plain, accents, word-names, double barrels, O', Mc, Mac, and romanised names.
_NAMES = {
    "tuning": (
        ("Elizabeth", "Anne", "Quillfeather"),
        ("Jonathan", "Piers", "O'Harrigan"),
        ("Siobhán", "Maeve", "McTavish"),
        ("Zoë", "Imogen", "Thornquist-Vale"),
        ("Hope", "Verity", "Underwell"),
        ("Mark", "Edwin", "Young"),
        ("Oluwaseun", "Tobi", "Adeyemiwo"),
        ("Mohammed", "Tariq", "al-Rashidan"),
        ("Xiaoming", "Q", "Zhangwei"),
        ("Rhiannon", "Eluned", "Llewelwyn"),
        ("Mary-Jane", "Odette", "Vandersmoot"),
        ("Stephen", "J", "Macquarrie"),
    ),
    "testing": (
        ("Katherine", "Louise", "Wetherspool"),
        ("Benjamin", "Hugo", "O'Donnellan"),
        ("Caoimhe", "Niamh", "MacGillivrane"),
        ("Chloé", "Beatrix", "Osterbridge-Penn"),
        ("Rose", "Felicity", "Hallowfield"),
        ("Grant", "Oswin", "King"),
        ("Folasade", "Ireti", "Okonkwonu"),
        ("Abdulrahman", "Yusuf", "el-Masrani"),
        ("Meilinga", "X", "Huangfu"),
        ("Llywarcha", "Emrysa", "ap Gwilymson"),
        ("Anna-Sophia", "Delphine", "Kestrelman"),
        ("Alexander", "T", "McWhistler"),
    ),
    "first": (
        ("William", "Rupert", "Ashcombe-Farr"),
        ("Margaret", "Eleanor", "Tunnicroft"),
        ("Alexander", "Giles", "Pemberwick"),
        ("Mohammed", "Bilal", "Chaudhrani"),
        ("Harpreet", "Kaur", "Dhillowal"),
        ("Oluwadamilola", "Ayo", "Adebanjoko"),
        ("Małgorzata", "Ewa", "Wiśniowska"),
        ("Gwenllian", "Mair", "Prydderch"),
        ("Sinéad", "Bríd", "O'Shaughnerty"),
        ("Yusuf", "Ahmad", "al-Harithan"),
        ("Phương", "Thị", "Đặng"),
        ("Kwabena", "Osei", "Asantewah"),
        ("Comfort", "Elijah", "Lovellan"),
    ),
    "second": (
        ("Frederick", "Amos", "Greatholme"),
        ("Aleksandra", "Zofia", "Brzezińczyk"),
        ("Aaliyah", "Noor", "Siddiquani"),
        ("Chukwuemeka", "Obi", "Nwachukwuma"),
        ("Tomos", "Wyn", "ap Cynfelin"),
        ("Caoilfhionn", "Róisín", "Mac Giollabhan"),
        ("Ibrahim", "Khalil", "bin Sulayemi"),
        ("Beatrix", "Agatha", "Fotheringsby-Lunt"),
        ("Levi", "Noah", "Boswellby"),
        ("Poppy", "May", "Larkfield"),
    ),
    "third": (
        ("Charlotte", "Maud", "Winterbrook"),
        ("Krzysztof", "Jan", "Dąbrowiecki"),
        ("Gruffydd", "Iolo", "ap Rhydderwen"),
        ("Saoirse", "Órla", "Ní Bhraonagáin"),
        ("Priyanka", "Devi", "Raghunathaswamy"),
        ("Nnamdi", "Chidi", "Ogbuefiora"),
        ("Zainab", "Bibi", "Qureshallah"),
        ("Nathaniel", "Jude", "de la Haymere"),
        ("Isabella", "Fern", "Cartwell-Obi"),
        ("Björn", "Åke", "Sjöholmgren"),
        ("Temitope", "Folu", "Akinwandele"),
        ("Agnieszka", "Róża", "Wojtaszewska"),
        ("Grace", "Hope", "Penningray"),
        ("Daisy", "Joy", "Marchbanks"),
    ),
    "fourth": (
        ("Theodore", "Guy", "Hathersmoor"),
        ("Oluwaseyi", "Ife", "Fagbohunla"),
        ("Aoibheann", "Maeve", "Ó Ceallachair"),
        ("Stanisława", "Ola", "Grzybowiecka"),
        ("Gurdeep", "Singh", "Bhogalwal"),
        ("Angharad", "Nest", "Pryseddon"),
        ("Abdirahman", "Warsame", "Jimcaleed"),
        ("Victoria", "Jane", "Sellersby-Knox"),
    ),
    "fifth": (
        ("Rebecca", "Ellen", "Stapleforth"),
        ("Khalid", "Omar", "bin Rashidoun"),
        ("Wiktoria", "Julia", "Kaźmierowska"),
        ("Ayaan", "Cabdi", "Geeljireh"),
        ("Bronwen", "Haf", "ap Tudurwyn"),
        ("Oisín", "Pádraig", "Ó Murchadhan"),
        ("Jiaqi", "Mei", "Ouyangliu"),
        ("Harleen", "Kaur", "Bassiwal"),
        ("Ekaterina", "Sergeevna", "Voronetskaya"),
        ("Thuvarakan", "Selvan", "Ponnuthurainathan"),
        ("Emmanuella", "Adaobi", "Ezenwachi"),
        ("Inês", "Filipa", "dos Anjovais"),
        ("Samuel", "Otis", "Bray-Threlkeldon"),
        ("Ruby", "June", "Fairlamb"),
    ),
    "sixth": (
        ("Catherine", "Rosalie", "Ellingworth"),
        ("Joshua", "Dean", "Brackenthwaite"),
        ("Mateusz", "Adam", "Krasińczuk"),
        ("Ioana", "Crina", "Dumitrăchescu"),
        ("Hamza", "Ilyas", "Mirzadeenov"),
        ("Ifrah", "Xaliimo", "Warsamgeedi"),
        ("Cerys", "Lowri", "ap Bleddynor"),
        ("Nicholas", "Theo", "Fitzgarrow-Bellingham"),
        ("Amandeep", "Singh", "Gillarwalia"),
        ("Éabha", "Sorcha", "Mac Conmarach"),
        ("Oluwatobi", "Dayo", "Ogunmoladeji"),
        ("Lily", "Mae", "Hartsorrel"),
        ("Jack", "Lee", "Stonehewer"),
        ("Benedict", "Kit", "Scholesworthy"),
    ),
    "seventh": (
        ("Dominic", "Ross", "Aldersgreave"),
        ("Weronika", "Ania", "Pstrążewska"),
        ("Safiya", "Huda", "Belkhadiri"),
        ("Meredydd", "Gwion", "Cadwalleston"),
        ("Ifeanyichukwu", "Kene", "Obiakornwa"),
        ("Harriet", "Clemency", "Puddlethwaite"),
    ),
    "eighth": (
        ("Leonard", "Basil", "Cropperthwaite"),
        ("Jacqueline", "Rae", "Thackwell-Stroodly"),
        ("Yevheniia", "Olha", "Kovalchenkova"),
        ("Ruqayyah", "Sumaya", "bint Haroonani"),
        ("Teleri", "Nia", "ap Gwynforwyn"),
        ("Ngozichukwu", "Amaka", "Umeozulike"),
        ("Aonghus", "Lorcan", "Ó Dubhlainnigh"),
        ("Harvinder", "Singh", "Toorwalia"),
        ("Quang", "Minh", "Trịnh"),
        ("Ivy", "Faith", "Orchardsby"),
    ),
    "ninth": (
        ("Gareth", "Ivor", "Hollingbrooke"),
        ("Svetlana", "Irina", "Medvedchuk-Lane"),
        ("Adaeze", "Chioma", "Nwankwerelu"),
        ("Sameer", "Iqbal", "Rahmanzaida"),
    ),
    "tenth": (
        ("Callum", "Reece", "Bradshaw"),
        ("Aleena", "Noor", "Chowdhury"),
        ("Kacper", "Jan", "Lewandowski"),
        ("Seán", "Patrick", "O'Connell"),
        ("Ayomide", "Grace", "Ogunbanjo"),
        ("Ffion", "Mair", "ap Iorwerth"),
        ("Tyler-Jay", "Lee", "Whitcombe-Dunne"),
        ("Cătălina", "Elena", "Munteanu"),
        ("Isabelle", "Ruth", "van der Meulen"),
        ("Zakariya", "Yusuf", "bin Mansoor"),
        ("Chelsea", "Louise", "Baker"),
    ),
    "eleventh": (
        ("Nathan", "Craig", "Hollinshead"),
        ("Bethany", "Skye", "Marsden-Okoro"),
        ("Aoife", "Clodagh", "O'Sullivan"),
        ("Rayyan", "Haris", "Mahmoodi"),
        ("Simranjit", "Jaspal", "Gurdaspuri"),
        ("Oliwia", "Hanna", "Wójcicka"),
        ("Chidinma", "Ebele", "Onyekachukwu"),
        ("Rhys", "Dafydd", "ap Hywel"),
        ("Lexi-Leigh", "Paige", "Cartledge"),
        ("Andrei", "Ionuț", "Ștefănescu"),
        ("Amina", "Hodan", "Abdullahi"),
        ("Heather", "Jean", "Bishop"),
    ),
    "twelfth": (
        ("Ffion", "Haf", "Prytherch"),
        ("Kacper", "Jakub", "Brzozowski"),
        ("Oluwadamilola", "Temitope", "Adegbenro"),
        ("Mahnoor", "Iqra", "Qureshi"),
        ("Ilinca", "Maria", "Dumitrășcu"),
        ("Miley", "Thomas", "McInerney"),
        ("Hibaq", "Ayaan", "Warsame"),
        ("Yuxuan", "Mei", "Xiong"),
        ("Alfie-Jay", "Robert", "Tunnicliffe-Boyce"),
        ("Floris", "Willem", "van der Heijden"),
        ("Tiana", "Renée", "D'Aguilar"),
        ("Amber", "Jade", "Pike"),
    ),
    "thirteenth": (
        ("Harvey", "George", "Wolstenholme"),
        ("Nia", "Gwenno", "Bevan-Pryce"),
        ("Tadhg", "Eoin", "Ó Súilleabháin"),
        ("Zuzanna", "Maja", "Szczepańska"),
        ("Liban", "Maxamed", "Guuleed"),
        ("Ifeoluwa", "Tomiwa", "Akinyemi"),
        ("Hafsa", "Bibi", "Chaudhry"),
        ("Yahya", "Karim", "al-Khatib"),
        ("Thảo", "Thanh", "Nguyễn"),
        ("Ștefan", "Luca", "Bălănescu"),
        ("Beatriz", "Alves", "Figueiredo"),
        ("Lily-Mae", "Rose", "Ackroyd"),
        ("Summer", "Jane", "Hobbs"),
    ),
    "fourteenth": (
        ("Gabriel", "Seth", "Hebblethwaite"),
        ("Shannon", "Marie", "Tolladay-Fenwick"),
        ("Muhammad", "Zain", "Farooqi"),
        ("Aisling", "Bláthnaid", "Ó Gallchobhair"),
        ("Bartosz", "Piotr", "Wróblewski"),
        ("Oluwafemi", "Kayode", "Adewoyin"),
        ("Gwenfair", "Mali", "ap Tudurwen"),
        ("Sagal", "Ifrax", "Xirsiyow"),
        ("Xinyi", "Lan", "Zhuangfu"),
        ("Anastasia", "Irina", "Kovalenchuk"),
        ("Tia-Rae", "Ann", "Cleggworth"),
        ("Dragoș", "Ilie", "Țurcanu"),
        ("Will", "John", "Sharples"),
        ("Kavitha", "Priya", "Sivakumaran"),
        ("Leonor", "Inês", "de Carvalho"),
    ),
    "fifteenth": (
        ("Rosalie", "Edith", "Birtwhistle"),
        ("Kieran", "Joseph", "Mulvaney-Stott"),
        ("Maryam", "Sana", "Ghaznavi"),
        ("Iwan", "Gethin", "ap Meredudd"),
        ("Jakub", "Szymon", "Kwiatkowski"),
        ("Adaobi", "Nkem", "Ezeokafor"),
        ("Sorcha", "Úna", "Nic Dhonnchadha"),
        ("Deeqa", "Nimco", "Cismaan"),
        ("Haoran", "Bo", "Shangguan"),
        ("Vasilisa", "Darya", "Prokopenko"),
        ("Kayleigh-Ann", "Joy", "Rowbottom"),
        ("Mihai", "Radu", "Cojocărescu"),
        ("Ruby", "Jo", "Thatcher"),
        ("Matilde", "Sofia", "da Conceição"),
    ),
    "sixteenth": (
        ("Matilda", "Ivy", "Ramsbottom-Quayle"),
        ("Aneurin", "Glyn", "ap Meurigan"),
        ("Przemysław", "Kamil", "Gołębiewski"),
        ("Mădălina", "Ioana", "Păunescu"),
        ("Hamdiya", "Faadumo", "Cilmiyare"),
        ("Ubaidullah", "Hassan", "al-Jaberi"),
        ("Ngân", "Thị", "Huỳnh"),
        ("Ruairí", "Colm", "Mac Eochaidh"),
        ("Jaswinder", "Kaur", "Sohalwal"),
        ("Oluwakemi", "Titi", "Adelabuwa"),
        ("Jordan-Lee", "Scott", "Hartshornley"),
        ("Philippa", "Jane", "Cattermole"),
        ("Thanusan", "Ravi", "Selvarajah"),
        ("Cristóbal", "Jesús", "Montealegre"),
    ),
    "seventeenth": (
        ("Edmund", "Hal", "Thistlewaite"),
        ("Keira-Louise", "Dawn", "Entwhistle-Gray"),
        ("Zofia", "Halina", "Pawłowicz"),
        ("Daud", "Idris", "al-Sharifi"),
        ("Oluwabukola", "Sade", "Ogunleyemi"),
        ("Eilidh", "Mòrag", "MacAskillan"),
        ("Catrin", "Nonn", "ap Elidyr"),
        ("Penny", "Alice", "Marsh"),
    ),
    "seventeenth testing": (
        ("Rupert", "Giles", "Broadhurstley"),
        ("Amelia-Grace", "Fay", "Hollis-Pemberley"),
        ("Kornelia", "Iga", "Dębowska"),
        ("Bilal", "Usman", "bin Tariqani"),
        ("Chiamaka", "Ola", "Nwosuegbe"),
        ("Fionnuala", "Aoife", "O'Mulryan"),
        ("Myfanwy", "Llinos", "ap Gwrgantson"),
        ("Jasmine", "Kay", "Banks"),
    ),
    "eighteenth": (
        ("Angharad", "Mair", "Pryce-Tudor"),
        ("Wojciech", "Kazimierz", "Szczepaniak"),
        ("Oluwaseun", "Ayodele", "Adeyemi"),
        ("Cabdiraxmaan", "Yuusuf", "Warsame"),
        ("Bích Ngọc", "Thị", "Nguyễn"),
        ("Nur", "Aisha", "al-Hashimi"),
        ("Harpreet", "Kaur", "Dhillon"),
        ("Florica", "Mirela", "Lăcătuș"),
        ("Bo", "Wen", "Li"),
        ("Grace", "Hope", "Winter"),
    ),
    "eighteenth testing": (
        ("Siân", "Eluned", "O'Dwyer"),
        ("Callum", "Fraser", "McIlwraith"),
        ("Tariq", "Iskandar", "bin Yusof"),
        ("Anneke", "Marijke", "van der Velde"),
        ("Rubena", "Clare", "St John"),
        ("Zofia", "Halina", "Wiśniewska"),
        ("Ayaan", "Hodan", "Farah"),
        ("Jo", "Mei", "Ng"),
        ("Dale", "Sunny", "Young"),
        ("Temitope", "Folasade", "Ola-Williams"),
    ),
    "twentieth": (
        ("Brogan", "Teresa", "Hathersedge"),
        ("Emrys", "Ceri", "ap Rhydwen"),
        ("Mirosława", "Jadwiga", "Chrzanowiecka"),
        ("Shazia", "Parveen", "Mirpurani"),
        ("Olanrewaju", "Tunde", "Fashinabo"),
        ("Thu Trang", "Thị", "Phạm"),
        ("Gheorghița", "Luminița", "Căldăraru"),
        ("Morven", "Isla", "MacIlduff"),
        ("Davey-Lee", "Shane", "Penfold-Rudge"),
        ("Saulė", "Rasa", "Jankauskienė"),
        ("Faith", "Joy", "Ward"),
        ("Suleiman", "Haji", "bin Khamisi"),
    ),
    "everyday": (
        ("Grace", "Hope", "Young"),
        ("Mark", "Dean", "Hill"),
        ("Rose", "May", "King"),
        ("Will", "Grant", "Cook"),
        ("Summer", "Joy", "Wood"),
        ("Frank", "Art", "Price"),
        ("Faith", "Dawn", "Day"),
        ("Max", "Ray", "Cross"),
        ("Iris", "Penny", "Page"),
        ("Victor", "Harry", "Green"),
        ("Robin", "Sandy", "Field"),
        ("Daisy", "Ruby", "Banks"),
    ),
}
_PLACES = {
    "tuning": (("Larkmead", "Thistledown", "Wexbury"), ("Tansley Brook", "Cobblersgate", "Hathermere")),
    "testing": (("Ashgrove Fell", "Penhollow", "Dunstead"), ("Oxwater", "Merrowdown", "Castlebrigg")),
    "second": (("Harrowdene", "Copperbeech", "Tellinghurst"), ("St Anselm's", "Weavers Yard", "Little Marlham")),
    "fourth": (("Thornaby Mere", "Larkspurrow", "Ketterwick"), ("St Osyth's", "Quarryfold", "Upper Dallingham")),
    "fifth": (("Sandfield Rise", "Bargemaster", "Kelderby-on-Sea"), ("Holy Roodmoor", "Lampwick", "Aldermarsh")),
    "seventh": (("Swallowmead", "Fullersgate", "Hexwold"), ("St Aldhelm's", "Cordwainer", "Great Thornley")),
    "ninth": (("Kestrelwood", "Saddlergate", "Tarnbeckham"), ("St Oswin's", "Gallowtree", "Marrowbyfield")),
    "tenth": (("Brackenfield", "Cattlegate", "Hartlebourne"), ("St Winifred's", "Mill Lade", "Radwick")),
    "eleventh": (("Hawthorne Lea", "Smithygate", "Brindleford"), ("St Ecgwin's", "Chandlers Wharf", "Kelshampton")),
    "twelfth": (("Larkspur Hill", "Tannery", "Oxmarsh"), ("St Osyth's", "Weavers Fold", "Upper Calderby")),
    "thirteenth": (("Hollybush Bank", "Fletcher", "Wraysford"), ("St Milburga's", "Tanyard Croft", "Nether Wraxby")),
    "fourteenth": (("Cuckoo Hollins", "Glovers", "Stanwardby"), ("St Radegund's", "Silkmill", "Orling-le-Moor")),
    "fifteenth": (("Nightingale Dene", "Coopers", "Ravensholt"), ("St Botwulf's", "Tinkersfield", "Over Hollinwick")),
    "sixteenth": (("Skylark Rise", "Coppersmith", "Thurlingham"), ("St Eadburga's", "Lockkeeper", "Scarthwell")),
    "seventeenth": (
        ("Primrose Hollow", "Saltergate", "Brackenthorpe"),
        ("St Wendreda's", "Farrier", "Marwick-le-Dale"),
    ),
    "seventeenth testing": (
        ("Willowmere", "Ironmonger", "Haddlescombe"),
        ("St Frideswide's", "Bellfounder", "Orlingham-on-Wye"),
    ),
    "eighteenth": (("Holmcroft", "Larkhill", "Sutterham"), ("Bryn Awel", "Cannock Weir", "Marfleet Bridge")),
    "eighteenth testing": (("Kilnbarn", "Drumshaw", "Corranby"), ("Sallow Tots", "Candlemaker", "Upper Tallow")),
    "twentieth": (("Otterbank", "Wheelwright", "Dunmorley"), ("St Aelred's", "Cooper Gap", "Ferrith-le-Hay")),
    "everyday": (("Oakwood", "Station", "Norton"), ("St Mary's", "Church", "Milton")),
    "eighth": (("Rooksmere", "Tallowchandler", "Ebbsworth"), ("St Cedd's", "Pinfold Lea", "Wrackleyford")),
    "sixth": (("Beechmarsh", "Coopersgill", "Northwick Haven"), ("St Wulfram's", "Ropewalker", "Skelderton")),
    "third": (("Linden Hollow", "Fernshaw", "Burcastle"), ("Our Lady of Mercyfield", "Tanners Row", "Nether Stowbury")),
    "first": (("Foxcombe Vale", "Millrace", "Eastonbury"), ("St Hedda's", "Cutlers Hay", "Great Wexcombe")),
}
_OTHERS = {"tuning": (("Isolde", "Brackenbury"), ("Caspian", "Merriweather")),
           "testing": (("Ottilie", "Fairbrasse"), ("Lysander", "Gravenhurst")),
           "second": (("Henrietta", "Ludlowe"), ("Dariusz", "Zielonkowski")),
           "fourth": (("Marguerite", "Olderfleet"), ("Hassan", "Noorzaiee")),
           "fifth": (("Constance", "Harbottlewood"), ("Desmond", "Ikpebarra")),
           "seventh": (("Annelise", "Courtenhall"), ("Gregory", "Babalorun")),
           "ninth": (("Rosalind", "Peverelle"), ("Kwadwo", "Amponsahene")),
           "tenth": (("Josephine", "Tarleton"), ("Emeka", "Nwobodo")),
           "eleventh": (("Lorraine", "Tattersall"), ("Winston", "Agyemang")),
           "twelfth": (("Geraldine", "Ormesher"), ("Babatunde", "Falodunmi")),
           "thirteenth": (("Denise", "Postlethwaite"), ("Olumide", "Sobowale")),
           "fourteenth": (("Noreen", "Entwisle"), ("Tendai", "Moyo")),
           "fifteenth": (("Maureen", "Heptonstall"), ("Kofi", "Acheampong")),
           "sixteenth": (("Yolanda", "Birtwhistle"), ("Sadiq", "Olanrewa")),
           "seventeenth": (("Imelda", "Cauldwellson"), ("Rashid", "Okparaocha")),
           "seventeenth testing": (("Bernadette", "Ashenhurst"), ("Piotr", "Zawadzkiewicz")),
           "eighteenth": (("Delwyn", "Aspinshaw"), ("Marek", "Ostrowicki")),
           "eighteenth testing": (("Rosheen", "Calloway-Best"), ("Gethin", "Abernetheson")),
           "twentieth": (("Rhonwen", "Tipperlow"), ("Kazeem", "Ibitoyewa")),
           "everyday": (("Joy", "Carter"), ("Bill", "Parker")),
           "eighth": (("Winifred", "Hollinsgate"), ("Anatole", "Mbekelwane")),
           "sixth": (("Jacinta", "Wolverstone"), ("Terrence", "Oduyarinde")),
           "third": (("Philippa", "Garstangley"), ("Mustafa", "Bektashoglu")),
           "first": (("Rosamund", "Tiverleigh"), ("Jerzy", "Kowalczewski"))}  # fmt: skip


@dataclass(frozen=True)
class Planted:
    """One case whose first child bears a name of its half, with everything that can be planted of it."""

    half: str
    given: str
    middle: str
    family: str
    place: str
    street: str
    town: str
    mother: tuple[str, str]
    father: tuple[str, str]
    born: dt.date
    met: dt.date
    number: int
    seed: int

    @cached_property
    def random(self) -> Random:
        """Chance that is the same in every run."""
        return Random(self.seed)  # noqa: S311 - the same in every run

    @property
    def full(self) -> str:
        return f"{self.given} {self.family}"

    @property
    def days_old(self) -> int:
        """On the day of the incident, as the next."""
        return (self.met - self.born).days

    @property
    def years_old(self) -> int:
        return self.met.year - self.born.year - ((self.met.month, self.met.day) < (self.born.month, self.born.day))

    def birthday(self, year: int) -> dt.date:
        return self.born.replace(year=year)

    @property
    def school(self) -> str:
        return f"{self.place} Primary School"

    @property
    def agency(self) -> str:
        return f"{self.town} Community Health Trust"

    @property
    def nhs(self) -> str:
        return f"999 {self.number:03} 00{self.number % 90 + 10}"

    @property
    def house(self) -> str:
        return f"{self.number % 80 + 11} {self.street} Road"

    @property
    def postcode(self) -> str:
        return f"WX{self.number % 9 + 1} {self.number % 8 + 2}QD"

    @property
    def reference(self) -> str:
        return f"AVE-2025-{self.number:03}"

    @property
    def email(self) -> str:
        return f"k.bloomfield{self.number}@{self.town.lower()}.example"

    @property
    def phone(self) -> str:
        return f"01632 960 {self.number:03}"

    @cached_property
    def case(self) -> Case:
        """The case itself."""
        return a_case(
            {
                "reference": self.reference,
                "children[0].name": {"given": self.given, "middle": [self.middle], "family": self.family},
                "children[0].pseudonym": "Zqkv",
                "public_name": "Zqkv",
                "children[0].born_on": self.born.isoformat(),
                "children[0].nhs_number": self.nhs,
                "children[0].address": f"{self.house}, {self.town}, {self.postcode}",
                "family[0].name": {"given": self.mother[0], "family": self.mother[1]},
                "family[1].name": {"given": self.father[0], "family": self.father[1]},
                "places": [
                    {"key": "school", "name": self.school, "type": "school", "kind": "a primary school"},
                    {"key": "street", "name": f"{self.street} Road", "type": "street", "kind": "the street"},
                    {"key": "town", "name": self.town, "type": "town", "kind": "a town"},
                ],
                "agencies[0].name": self.agency,
                "agencies[0].known_as": [],
                "agencies[0].contact": {
                    "name": "Kerensa Bloomfield", "role": "Lead nurse", "email": self.email, "phone": self.phone,
                },
                "incidents[0].occurred_on": self.met.isoformat(),
            }
        )  # fmt: skip

    @cached_property
    def matcher(self) -> Matcher:
        return matcher(gather(self.case, PARTNERSHIP), kept_names(self.case, PARTNERSHIP))

    def rewriter(self) -> Rewriter:
        """A fresh one, without problems."""
        courtesies = {person.key: Courtesy(person.pronouns) for person in self.case.people()[1:]}
        return Rewriter(self.matcher, public_words(self.case), courtesies, explained(self.case, PARTNERSHIP))


def people(half: str) -> tuple[Planted, ...]:
    """All people of a half."""
    offset = {"tuning": 0, "testing": 40, "first": 17}.get(half, 63)
    return tuple(
        Planted(
            half, given, middle, family, *_PLACES[half][index % 2], _OTHERS[half][0], _OTHERS[half][1],
            dt.date(2012, 3, 4) + dt.timedelta(days=131 * index + offset),
            dt.date(2025, 3, 8),
            101 + index * 37 + offset, index + offset,
        )
        for index, (given, middle, family) in enumerate(_NAMES[half])
    )  # fmt: skip
