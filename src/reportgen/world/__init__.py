"""What the pipeline may ask of the outside: today, the partnership's settings, the area's figures, templates, fonts,
the guidance named.

A world is made once, at the door (the command line, a test), and handed down as values. Stages never see it.
"""

from reportgen.world.house import fonts, house_templates, shipped
from reportgen.world.inputs import settings_inputs
from reportgen.world.named import read_named
from reportgen.world.opening import bare_world, open_settings, open_world
from reportgen.world.settings_files import PARTNERSHIP_FILE, POPULATION_FILE
from reportgen.world.world import World

__all__ = [
    "PARTNERSHIP_FILE",
    "POPULATION_FILE",
    "World",
    "bare_world",
    "fonts",
    "house_templates",
    "open_settings",
    "open_world",
    "read_named",
    "settings_inputs",
    "shipped",
]
