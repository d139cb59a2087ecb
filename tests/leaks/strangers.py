# ruff: noqa: E501 - lists of names read better as words
"""People and places whom no case file lists, of many origins, all made up by putting common names together."""

from __future__ import annotations

from collections.abc import Iterator

__all__ = ["GIVEN_SMALL", "NAMES", "PLACES", "WORD_NAMES", "planted"]

NAMES: tuple[str, ...] = tuple(
    """
    Oliver Harding|Amelia Thorncroft|Jayden Whitlock|Kayleigh Brackstone|Alfie Pendlebury|Poppy Eversholt|Callum Ruxton
    Siobhan Kilgallen|Niamh O'Dowd|Aoife Geraghty|Cillian McArdle|Padraig Ó Briain|Róisín Tierney|Declan MacGowan
    Angharad Prosser|Rhys Llewellyn|Cerys Bevan|Gethin Pugh-Morris|Eilidh Drummond|Hamish MacNeish|Isla Farquharson
    Wojciech Kowalczyk|Zofia Wiśniewska|Agnieszka Nowacka|Jakub Zieliński|Kacper Wójcik|Magdalena Szymańska
    Andrei Popescu|Ioana Dumitrescu|Florin Lăcătuș|Mihaela Stoica|Răzvan Ciobanu|Luminița Văduva
    Jonas Kazlauskas|Rasa Jankauskienė|Ilze Bērziņa|Artūrs Ozoliņš|Oksana Shevchuk|Dmytro Bondarenko|Katerina Dvořáková
    Mohammed Chaudhry|Fatima Begum|Ayesha Malik|Hamza Mahmood|Zainab Qureshi|Bilal Siddiqui|Ibrahim Sheikh|Maryam Hussain
    Shabnam Miah|Rahim Uddin|Nusrat Jahan|Tahmina Akhtar|Shafiq ur Rehman|Parveen Bibi|Yusuf Khalil|Khadija al-Masri
    Ahmad bin Saleh|Layla Haddad|Omar Nasser|Samira Boutros|Rania Khoury|Tariq Aziz|Hassan Abdi|Fadumo Warsame|Abdirahman Jama
    Hodan Ismail|Yasmin Osman|Amina Farah|Selam Tesfaye|Dawit Gebremariam|Mehret Haile|Tigist Bekele|Biniam Habte
    Chidi Okafor|Ngozi Eze|Adaeze Nwosu|Emeka Obi|Oluwaseun Adeyemi|Folake Balogun|Temitope Ogunleye|Babatunde Afolabi
    Aisha Danjuma|Musa Bello|Kwame Mensah|Akosua Boateng|Yaw Owusu|Abena Asante|Efua Quaye|Kofi Amoah|Fatou Jallow
    Lamin Ceesay|Mariama Bah|Aminata Kamara|Ibrahima Conteh|Thandiwe Moyo|Tendai Chikwanha|Tatenda Ndlovu|Nokuthula Dube
    Wanjiru Kamau|Achieng Odhiambo|Mwangi Kariuki|Grace Nakato|Joseph Ssemwogerere|Divine Mukendi|Merveille Kabongo
    Delroy Blackwood|Shanice Pinnock|Marlon Whyte|Kadeem Gayle|Latoya Bogle|Tyrell Samuda
    Priya Venkataraman|Arjun Nair|Lakshmi Subramaniam|Rohan Deshpande|Ananya Iyer|Vikram Rathore|Harpreet Kaur Gill
    Gurpreet Singh Dhaliwal|Jaspreet Sandhu|Manjit Bains|Simran Grewal|Kavita Patel|Hitesh Solanki|Nisha Mistry
    Thilini Jayawardena|Kumaran Sivapalan|Dinesh Rajapaksa|Sujan Gurung|Maya Tamang|Pemba Sherpa
    Nguyễn Thị Lan|Tran Van Minh|Phuong Hoang|Li Wei|Zhang Xiaomei|Chen Jiahao|Wong Siu Ming|Kenji Takahashi|Yuki Hayashi
    Min-jun Park|Seo-yeon Kim|Jomar Dela Cruz|Maricel Santos|Siti Nurhaliza|Budi Santoso|Arash Karimi|Shirin Ahmadi
    Farzana Noorzai|Gul Agha Stanikzai|Dilan Yıldız|Emre Çelik|Zeynep Kaya|Rojin Demir|Avin Barzani|Shpresa Hoxha|Ardit Gashi
    Besnik Krasniqi|Elira Dervishi|Milica Petrović|Goran Jovanović|Snežana Marković|Ivana Horvat|Petros Papadakis
    Eleni Christodoulou|Giulia Ferraro|Matteo Ricciardi|João Figueiredo|Inês Carvalho|Beatriz Sampaio|Thiago Nascimento
    Lucía Fernández|Javier Echeverría|Camille Lefebvre|Mathieu Deschamps|Anneke van der Berg|Joost de Vries
    Lukas Schönfeld|Greta Baumgärtner|Søren Kjeldsen|Astrid Lindqvist|Matti Virtanen|Aino Korhonen
    Britney Doran|Paddy Connors|Bridget Maughan|Miley Stokes|Django Loveridge|Shantelle Boswell
    """.strip().replace("\n", "|").replace("|    ", "|").split("|")
)  # fmt: skip
"""A given name with a family name each."""

WORD_NAMES: tuple[str, ...] = tuple(
    """
    Grace|Hope|Faith|Rose|Lily|Daisy|Ivy|Ruby|Amber|Jade|Pearl|Poppy|Violet|Hazel|Heather|Holly|Jasmine|Scarlet|Summer
    Autumn|Robin|Jay|Mark|Rob|Jack|Bill|Frank|Art|Dale|Glen|Cliff|Clay|Jasper|Rowan|Hunter|Mason|Tyler|Archer|Skye
    Angel|Blessing|Precious|Destiny|Mercy|Comfort|Patience|Charity|Miracle|Sunny|River|Willow|Bonnie|Sonny|Buddy
    """.strip().replace("\n", "|").replace("|    ", "|").split("|")
)  # fmt: skip
"""Given names that are also English words."""

GIVEN_SMALL: tuple[str, ...] = tuple(
    """
    jayden kayleigh callum siobhan wojciech zofia mohammed ayesha hamza zainab bilal fatima ibrahim chidi ngozi kwame
    kofi priya arjun gurpreet jaspreet andrei ioana emre zeynep matteo giulia olivia liam noah ethan chloe megan
    connor aaliyah demi tyrone kyle ryan lewis shannon charlotte
    """.split()
)
"""Given names as somebody types them in a message."""

PLACES: tuple[str, ...] = tuple(
    """
    Rotherby|Maplethorne|Skelbrough|Westerdene|Cranmoor|Harrowdale|Thornaby|Wolverhampton|Rochdale|Slough|Hackney|Barnsley
    Oldham|Luton|Walsall|Gateshead|Grimsby|Scunthorpe|Kettering|Basildon|Croydon|Tottenham|Peckham|Toxteth|Moss Side
    Handsworth|Chapeltown|Easterhouse|Splott|Ely Bridge|Llanrumney|Merthyr Tydfil|Pontypridd|Aberystwyth|Porthcawl
    Kirkby Lonsdale|Stoke-on-Trent|Berwick-upon-Tweed|Bognor Regis|Weston-super-Mare|Great Yarmouth|King's Lynn|Penzance
    Mogadishu|Lagos|Sylhet|Mirpur|Lahore|Kabul|Warsaw|Krakow|Vilnius|Bucharest|Craiova|Asmara|Accra|Kinshasa|Tirana
    Dublin|Limerick|Kingston|Islamabad|Karachi|Mumbai|Jaffna|Manila|Damascus|Aleppo|Erbil|Tehran|Kyiv|Kharkiv
    Brindlecombe|Ousterhay|Fernhurst|Quarrington|Netherfold|Upper Tarrant|Saltmarsh|Heronsgate|Thistledown|Marchwood
    Kingfisher Class|Otter Ward|Bluebell Room|Skylark House|Hedgehog Class|Buttercup Room
    """.strip().replace("\n", "|").replace("|    ", "|").split("|")
)  # fmt: skip
"""Places, ours and real towns; wards and classes called after a beast or flower."""

_CARRIERS = (
    "The health visitor wrote that {} was seen in the clinic.",
    "{} was known to three services before the summer.",
    "Nobody asked about {}, and the plan was closed.",
    "It ended there. {} said nothing to the school.",
    "A worker met {}'s mother at the gate.",
    "The note says: “{} is worried about home”.",
    "- {} did not come to the second appointment",
)
_OF_PLACES = (
    "The family moved to {} in the spring.",
    "Staff in {} did not know of the earlier concern.",
    "They lived near the station ({}) for a year.",
    "{} was where the family had last been safe.",
)


def planted() -> Iterator[tuple[str, str]]:
    """Each name in each sentence, with the words of it that tell."""
    for name in NAMES:
        for carrier in _CARRIERS:
            yield carrier.format(name), name
        yield f"WHAT HAPPENED TO {name.upper()}", name.upper()
        for part in (name.split()[0], name.split()[-1]):
            yield _CARRIERS[0].format(part), part
            yield _CARRIERS[2].format(part), part
    for name in WORD_NAMES:
        for place in (0, 1, 2, 3, 4):
            yield _CARRIERS[place].format(name), name
    for name in GIVEN_SMALL:
        yield f"He typed “{name} did it again” and sent it.", name
        yield f"The message was from {name} and came at night.", name
    for name in PLACES:
        for carrier in _OF_PLACES:
            yield carrier.format(name), name
