"""Counties and districts of Great Britain that no list of towns and villages has, since none is called so.

Written down by hand. A district tells where a family lives as a town does: "the Kirklees protocol".
"""

from __future__ import annotations

__all__ = ["DISTRICTS"]

DISTRICTS = frozenset(
    """
    bedfordshire berkshire buckinghamshire cambridgeshire cheshire cleveland cornwall cumbria derbyshire dorset essex
    gloucestershire hampshire herefordshire hertfordshire humberside huntingdonshire kent lancashire leicestershire
    lincolnshire merseyside middlesex norfolk northamptonshire nottinghamshire oxfordshire rutland salop shropshire
    somerset staffordshire suffolk surrey sussex teesside tyneside warwickshire wearside wiltshire worcestershire
    yorkshire
    adur allerdale arun babergh bassetlaw breckland broadland broxtowe calderdale charnwood cherwell chiltern
    chilterns copeland cotswold cotswolds craven dacorum elmbridge erewash fenland gravesham haringey havering
    hertsmere holderness hyndburn kesteven kirklees lewisham medway mendips newham pendle purbeck redbridge
    ribble richmondshire rother runnymede rushcliffe ryedale sandwell sedgemoor sefton shepway southwark spelthorne
    swale tameside tandridge teignbridge tendring thanet torbay torridge uttlesford waveney waverley wealden wirral
    wrekin wychavon wyre
    anglesey carmarthenshire ceredigion clwyd denbighshire dyfed fife flintshire glamorgan grampian gwent gwynedd
    lothian monmouthshire pembrokeshire strathclyde tayside
    barrow battle diss goring hull lancing leek limerick penge sale ware
    """.split()
)
"""Folded; the towns of the last row are in the list under a longer name, or not at all.
"Eden" and "Wear" are words and names far more often."""
