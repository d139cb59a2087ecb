"""Addresses on the net: e-mail, sites, and what software calls somebody."""

from __future__ import annotations

import re

from reportgen.identifiers.folding import Folded
from reportgen.identifiers.known.names_known import is_family_name
from reportgen.identifiers.known.public_words import PUBLIC_WORDS
from reportgen.identifiers.known.vocabulary import is_in_dictionary
from reportgen.identifiers.needs import NOTHING, Needs
from reportgen.identifiers.patterns.form import Form, announced, first_words
from reportgen.identifiers.patterns.shape import Shape
from reportgen.model.number_words import either

__all__ = ["ON_THE_NET"]

_PUBLIC_SITES = re.compile(
    r"(?:https?://)?(?:www\.)?(?:(?:assets\.publishing\.service\.|consult\.education\.)?gov\.uk|legislation\.gov\.uk|"
    r"nhs\.uk|england\.nhs\.uk|nice\.org\.uk|nspcc\.org\.uk|learning\.nspcc\.org\.uk|childline\.org\.uk|"
    r"ofsted\.gov\.uk|ico\.org\.uk|rcpch\.ac\.uk|lullabytrust\.org\.uk|iconcope\.org|"
    r"(?:digital|improvement|hee)\.nhs\.uk|(?:cafcass|education|homeoffice|justice|ons|local|cps|nationalarchives|"
    r"explore-education-statistics\.service)\.gov\.uk|(?:ceop|college|iopc|npcc)\.police\.uk|judiciary\.uk|bailii\.org|"
    r"(?:actionforchildren|anti-bullyingalliance|barnardos|basw|bliss|bma|cafcass|ceopeducation|childrenscommissioner|"
    r"contextualsafeguarding|coram|coramvoice|cqc|cruse|csacentre|familylives|foundations|frg|gingerbread|home-start|"
    r"ihv|iwf|karmanirvana|lucyfaithfull|mencap|mind|nationaldahelpline|nmc|parentsprotect|pause|place2be|rcgp|rcm|"
    r"rcn|refuge|researchinpractice|saferinternet|safelives|sands|scie|socialworkengland|stopitnow|themix|turning-point|"
    r"unicef|vkpp|winstonswish|womensaid|youngminds)\.org\.uk|(?:thinkuknow|talktofrank|kooth)\.(?:co\.uk|com)|"
    r"(?:samaritans|who|internetmatters|papyrus-uk|crimestoppers-uk|rethink|giveusashout)\.(?:org|int))"
    r"(?:/[\w./#?=&%-]*)?\.?"
)
# Where everybody writes to a public body: "mailbox.nationalreview@education.gov.uk".
_PUBLIC_MAILBOXES = re.compile(
    r"(?:mailbox\.\w+|advice|casework|complaints|contact|(?:general\.?)?enquir(?:y|ies)|feedback|foi|help|helpline|info|"
    r"press|publications|support|whistleblowing)@(?:education|homeoffice|justice|dhsc|ofsted|cafcass|cqc|hmicfrs|"
    r"hmiprobation|judiciary|cabinetoffice|ons)\.(?:gov\.uk|org\.uk|uk)"
    r"|(?:contact|enquiries|feedback|help|helpline|info|support)@(?:nspcc|childline|barnardos|ico|nice|coram|frg|"
    r"actionforchildren|womensaid|refuge|lullabytrust|youngminds|mind|kidscape|iwf|lucyfaithfull|stopitnow)\.org\.uk"
)
_SITES = r"com|org|net|info|biz|co|uk|gov|edu|ac|sch|me|io|ly|tv|app|be|ie|eu|fr|de|example|test|invalid"
# A stop with nothing but a gap behind it ends a sentence, unless the end of a site follows: "a@averham. example".
_DOT = rf"(?: dot | ?[(\[{{<] ?dot ?[)\]}}>] ?| ?\.| \. |\. (?=(?:{_SITES})(?!\w)))"
_NETWORKS = (
    "snap, snapchat, insta, instagram, discord, tiktok, tik tok, twitter, facebook, fb, psn, xbox, steam, kik, "
    "telegram, roblox, vinted, depop, onlyfans, paypal, cash app, cashapp, wickr, skype, twitch, reddit, yubo, "
    "tinder, grindr"
)
_LEAST_JOINED, _LONGEST_SHORTENED = 3, 6
_LETTERS = re.compile("[a-z]+")


def _is_private_mailbox(match: re.Match[str], _: Folded) -> bool:
    return not _PUBLIC_MAILBOXES.fullmatch(match[0].rstrip("."))


def _is_private_site(match: re.Match[str], _: Folded) -> bool:
    return not _PUBLIC_SITES.fullmatch(match[0].rstrip(".,;:)]"))


def _is_no_word(match: re.Match[str], folded: Folded) -> bool:
    """No word of the language: with figures or signs in it, with a capital in its midst, or in no dictionary."""
    said = match["value"]
    written = folded.original[slice(*folded.span(*match.span("value")))]
    return not said.isalpha() or not (is_in_dictionary(said) or written[0].isupper())


def _is_entered(match: re.Match[str], folded: Folded) -> bool:
    """What software calls whoever writes in it: no word of the language, nor a public one ("entered by cafcass")."""
    return match["value"] not in PUBLIC_WORDS and _is_no_word(match, folded)


def _joins_no_words(match: re.Match[str], folded: Folded) -> bool:
    """Whether a part is no word, no abbreviation in capitals and no number: "dav3y", "kyler"."""
    written = folded.original[slice(*folded.span(*match.span()))]
    return any(
        len(part) > _LEAST_JOINED
        and not (part.isdigit() or part.isupper())
        and not is_in_dictionary(part.lower())
        and part.lower() not in PUBLIC_WORDS
        for part in written.split("_")
    )


def _is_name_with_figures(match: re.Match[str], folded: Folded) -> bool:
    """Letters that make no word, written small: "jsmith82", not "covid19"."""
    letters = match[0].rstrip("0123456789")
    written = folded.original[slice(*folded.span(*match.span()))]
    return written[1:].islower() and not is_in_dictionary(letters) and letters not in PUBLIC_WORDS


def _is_in_chat(match: re.Match[str], folded: Folded) -> bool:
    """Written small, and made by somebody for themselves: words that a line joins, or a word of no language, which has
    signs or figures in it, or is longer than what notes shorten ("physio").
    """
    said = match["value"]
    written = folded.original[slice(*folded.span(*match.span("value")))]
    least = _LONGEST_SHORTENED if said.isalpha() else _LEAST_JOINED
    return written.islower() and (
        "_" in said
        or any(
            len(part) > least and not is_in_dictionary(part) and part not in PUBLIC_WORDS
            for part in _LETTERS.findall(said)
        )
    )


def _is_of_somebody(match: re.Match[str], folded: Folded) -> bool:
    """A family name, written small behind its initial."""
    return is_family_name(match[0][2:]) and folded.original[slice(*folded.span(*match.span()))].islower()


ON_THE_NET: tuple[Form, ...] = (
    Form(
        Shape.EMAIL,
        re.compile(
            rf"[\w.+'-]+ ?(?:@|[(\[{{<] ?at ?[)\]}}>]) ?[\w-]+(?:{_DOT}[\w-]+)+"
            r"|[\w+'-]+(?: dot [\w+'-]+)* at [\w-]+(?: dot [\w-]+)+"
            r"|(?<!\w)\w+(?: (?:dot|underscore) \w+)+ at \w+|(?<![\w@])[\w.+-]{2,}@[\w-]{2,}(?!\w)"
        ),
        (
            Needs(marks=("@",)),
            Needs(words=frozenset({"dot", "underscore"})),
            Needs(words=frozenset({"at"}), marks=("(", "[", "{", "<")),
        ),
        _is_private_mailbox,
    ),
    Form(
        Shape.WEB,
        re.compile(
            rf"(?<![\w@])(?:https?|ftp|hxxps?)://\S+|(?<![\w@.])www\.[\w.-]+(?:/\S*)?"
            rf"|(?<![\w@./-])[a-z][\w-]*(?:\.[\w-]+)*\.(?:{_SITES})(?:/\S*|(?![\w.]|-\w))"
        ),
        (
            Needs(marks=("://",)),
            Needs(words=frozenset({"www"})),
            Needs(words=frozenset(_SITES.split("|")), dotted=True),
        ),
        _is_private_site,
    ),
    Form(
        Shape.HANDLE,
        re.compile(
            r"(?<![\w@.])@\w[\w.]{1,30}|(?<![\w&#/])#[a-z]\w{2,}|(?<!\w)\w{3,}#\d{3,5}(?!\w)"
            r"|(?<![\w/])[ur]/[a-z\d_-]{3,}(?![\w/])|(?<![\w.])(?=\w*\d\w*\d)[a-z\d]+_[a-z\d_]*[a-z\d](?!\w)"
            r"|(?<![\w$/{])\$[a-z][a-z\d]{3,}(?![\w$])"
        ),
        (Needs(marks=("@", "#", "_", "u/", "r/", "$")),),
    ),
    # What software calls somebody, where it is said to: "gamertag xXtildaXx", "snap: tw1987".
    announced(
        Shape.HANDLE,
        f"{_NETWORKS}, gamertag, gamer tag, username, user name, screenname, screen name, login, log-in, hashtag, "
        "hash tag",
        r"(?: (?:name|id|handle|account|user|page|profile|tag|as|is|was))*(?:[:=]| -)? "
        r"['\"]?(?P<value>[a-z][\w.-]{2,}\w)",
        NOTHING,
        holds=_is_no_word,
    ),
    # "Emmoxx on Snapchat"
    Form(
        Shape.HANDLE,
        re.compile(rf"(?<![\w.@/-])(?P<value>[a-z][\w.-]{{2,}}\w) on (?:{either(_NETWORKS.split(', '))})(?!\w)"),
        (Needs(words=first_words(_NETWORKS)),),
        _is_no_word,
    ),
    # "moth_eater: u did good. ghst.of.u: show": who writes a line of a chat.
    Form(
        Shape.HANDLE,
        re.compile(r"(?:^|[\n\"\])>] ?|[.?!] )(?P<value>[a-z][\w.]{2,}\w): (?=[\"']?(?:\d+ )?[a-z])"),
        (Needs(marks=(": ",)),),
        _is_in_chat,
    ),
    # "Entered by jpike", "owner: jbriggs2", "C:\Users\mtolley".
    announced(
        Shape.HANDLE,
        "amended, edited, modified, saved, entered, typed, logged, recorded, created, signed, updated, uploaded, "
        "added, authorised, closed, opened, scanned",
        r" by:? (?:user )?(?P<value>[a-z][\w.-]{2,}\w)",
        NOTHING,
        holds=_is_entered,
    ),
    announced(
        Shape.HANDLE,
        "owner, author, creator",
        r"[:=] ?[\"']?(?P<value>[a-z][\w.-]{2,}\w)",
        NOTHING,
        holds=_is_entered,
    ),
    Form(
        Shape.HANDLE,
        re.compile(r"[\\/](?:users|home)[\\/](?P<value>[a-z][\w.-]{2,}\w)"),
        (Needs(words=frozenset({"users", "home"}), marks=("/", "\\")),),
        _is_entered,
    ),
    # "xX_kyl3r_Xx": what lines join, one of which is no word.
    Form(
        Shape.HANDLE,
        re.compile(r"(?<![\w./\\])[a-z\d]+(?:_[a-z\d]+)+(?![\w/\\])"),
        (Needs(marks=("_",)),),
        _joins_no_words,
    ),
    # "An email from t.haslam": a mailbox without its site.
    announced(
        Shape.HANDLE,
        "e-mail, e-mails, email, emails, mail, message, msg, text, dm, cc, cc'd, cced, copied",
        r" (?:from|to|by|in) (?P<value>[a-z]+(?:\.[a-z]{2,})+)(?![\w.@-])",
        Needs(dotted=True),
    ),
    # "Speak to j.smith"
    Form(
        Shape.HANDLE,
        re.compile(r"(?<![\w./@-])[a-z]\.[a-z]{3,}(?![\w./@-])"),
        (Needs(dotted=True),),
        _is_of_somebody,
    ),
    Form(
        Shape.HANDLE,
        re.compile(r"(?<![\w.@/#-])(?:[a-z]{4,}\d{2}|[a-z]{7,}\d)(?![\w/-])"),
        (Needs(mixed=True),),
        _is_name_with_figures,
    ),
)
"""E-mail, sites, handles."""
