"""Sentences that ask."""

import re

from kg.extract.reading import Sentence

_MARK = re.compile(r"\?[\s»\"]*$")


def is_question(text: str, sentence: Sentence) -> bool:
    """Whether ``sentence`` ends in a question mark, or in one and a quotation mark."""
    return _MARK.search(text[sentence.start : sentence.end]) is not None
