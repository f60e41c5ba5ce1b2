"""What stands around agreements and their matters (``agreement_frames.toml``): the patterns by their use."""

from dataclasses import dataclass
from pathlib import Path

from kg.lexicon import agreement_patterns as patterns
from kg.lexicon.agreement_patterns import (
    ArticlePatterns,
    DatePatterns,
    DomainPatterns,
    ListingPatterns,
    SidePatterns,
    StatusPatterns,
    VerbPatterns,
)
from kg.lexicon.function_words import read_function_words
from kg.source import read_toml


@dataclass(frozen=True)
class AgreementFrames:
    """Patterns over the text of a reading, by what they stand around."""

    articles: ArticlePatterns
    dates: DatePatterns
    sides: SidePatterns
    listing: ListingPatterns
    verbs: VerbPatterns
    status: StatusPatterns
    domains: DomainPatterns


def read_agreement_frames(path: Path) -> AgreementFrames:
    """The patterns of ``path``. Raises ``SourceError``."""
    tables, function = read_toml(path), read_function_words(path.with_name("function_words.toml"))
    return AgreementFrames(
        articles=patterns.article_patterns(tables["articles"]),
        dates=patterns.date_patterns(tables["dates"], function),
        sides=patterns.side_patterns(tables["sides"], function),
        listing=patterns.listing_patterns(tables["listing"], function),
        verbs=patterns.verb_patterns(tables["verbs"], function),
        status=patterns.status_patterns(tables["status"], function),
        domains=patterns.domain_patterns(tables["domains"], function),
    )
