"""Cases at rest: a file's bytes locked in the age format, and unlocked again in memory.

A file is locked to several recipients (their public keys), or with one passphrase; age allows no mixture. Nothing is
read from or written to a disk here, and no key ever stands in a repr or a problem: only this package knows `pyrage`,
and loads it when something is locked.
Source of the format: age-encryption.org/v1 (C2SP).
"""

from reportgen.at_rest.header import ENDING, Header, header_of, is_locked
from reportgen.at_rest.identities import new_identity, read_identities
from reportgen.at_rest.locking import Keys, lock, lock_with_passphrase, unlock
from reportgen.at_rest.recipients import check_recipient, fingerprint, read_recipients

__all__ = [
    "ENDING",
    "Header",
    "Keys",
    "check_recipient",
    "fingerprint",
    "header_of",
    "is_locked",
    "lock",
    "lock_with_passphrase",
    "new_identity",
    "read_identities",
    "read_recipients",
    "unlock",
]
