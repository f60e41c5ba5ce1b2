"""What ``from kg import …`` promises."""

import kg

NAMES = """
AnswerError Document DocumentError Evidence Extraction Fact KgError LoadReport PartialDate RunReport
SourceError Store StoreError UsageError
ask catalogue extract_documents extract_facts open_store parse_text read_documents run
"""


def test_the_public_names_are_those_of_this_list() -> None:
    assert sorted(kg.__all__) == sorted(NAMES.split())


def test_every_public_name_exists_and_says_what_it_is_for() -> None:
    for name in kg.__all__:
        thing = getattr(kg, name)
        assert thing.__doc__ or name == "Fact", name
