"""What is cut off before a vowel, and what stays with a name."""

from kg.lexicon.actor_words import load_actor_words
from kg.lexicon.elisions import elisions


def test_elided_words_and_prefixes_of_names() -> None:
    found = elisions(["l'", "lorsqu'"], ["N'", "O'"])
    assert [found.cut.match(word) is not None for word in ("L'État", "lorsqu'il", "O'Neil")] == [
        True,
        True,
        False,
    ]
    assert [found.kept.match(word) is not None for word in ("O'Neil", "N'Diaye", "n'est")] == [
        True,
        True,
        False,
    ]


def test_every_elided_article_is_cut() -> None:
    words = load_actor_words()
    elided = [word for word in words.function.definite.folded if word.endswith("'")]
    assert elided
    assert all(words.elisions.cut.fullmatch(word) for word in elided)
