"""Case and cleared report → ledger: the details that identify together, counted against the children of the area."""

from reportgen.jigsaw.beside import Beside, beside
from reportgen.jigsaw.ledgering import ledger
from reportgen.jigsaw.pieces import pieces

__all__ = ["Beside", "beside", "ledger", "pieces"]
