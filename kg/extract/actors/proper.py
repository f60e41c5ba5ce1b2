"""Proper names of bodies behind a title: "directeur d'Alliance Sud", "président de la Fédération Alto"."""

from dataclasses import replace

from kg.extract.actors.commas import name_behind
from kg.extract.actors.complements import Complements
from kg.extract.actors.name_words import is_first_name
from kg.extract.actors.named import Named, named_at
from kg.extract.actors.phrases import Title
from kg.extract.actors.scan import Affiliation, Scan


def whole(scan: Scan, title: Title) -> Title:
    """A title with the rest of a body's name: "directeur d'Alliance Sud", "recteur de l'université X"."""
    if not title.is_open:
        return title
    named = named_at(scan, title.end)
    if named is None or named.start != named.name.start or not _is_of_body(scan, named):
        return title
    start = title.end - 1 if scan.is_capital(title.end - 1) else title.end
    parts = Complements(scan)
    end = parts.end(named.name.end, at=False, posted=False)
    org = scan.written(start, named.name.end)
    country = next((one.country for one in parts.found if one.country), None)
    known = title.affiliation if title.affiliation.country else Affiliation(country, org)
    return replace(title, end=end, role=scan.written(title.start, end), affiliation=known, is_open=False)


def _is_of_body(scan: Scan, named: Named) -> bool:
    """Whether the words name a body: one word, or several with brackets, or a comma and a name, behind."""
    if is_first_name(scan, named.name.start) and len(named.name.parts) > 1:
        return False
    end = named.name.end
    return len(named.name.parts) == 1 or scan.low(end) == "(" or name_behind(scan, end) is not None
