"""Words a second on one core: rules, judge, and the bare pipe of spaCy's French model over the same texts.

    pip install -r tests/benchmarks/reading/requirements.txt
    python -m tests.benchmarks.reading.compare FILE… [--words 40000]

FILE is any text, JSON or JSONL that ``kg extract`` reads. CPU time is counted, the best of three rounds, so
that other work on the machine weighs little. Memory is the peak of rules and judge, before spaCy is loaded.
"""

import argparse
import resource
import time
from collections.abc import Callable, Sequence

from kg.documents import Document, read_documents
from kg.extract import default_extractor

Reader = Callable[[Sequence[Document]], object]
_BATCH = 32
_ROUNDS = 3


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("files", nargs="+")
    options.add_argument("--words", type=int, default=40_000)
    given = options.parse_args()
    texts = _sample(given.files, given.words)
    words = sum(len(one.text.split()) for one in texts)
    readers = {name: _engine(name) for name in ("rules", "judge")}
    for reader in readers.values():
        reader(texts[:3])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    readers["spaCy md"] = _pipe()
    best = {name: min(_seconds(reader, texts) for _ in range(_ROUNDS)) for name, reader in readers.items()}
    for name, seconds in best.items():
        ratio = best["spaCy md"] / seconds
        print(f"{name:10} {words / seconds:8,.0f} words a second, {ratio:.2f} times the pipe")
    print(f"{words:,} words, {len(texts)} documents; memory of rules and judge {peak:,.0f} MB")


def _sample(files: Sequence[str], words: int) -> list[Document]:
    found: list[Document] = []
    for document in read_documents(files, on_error=lambda _: None):
        if sum(len(one.text.split()) for one in found) >= words:
            break
        found.append(document)
    return found


def _engine(name: str) -> Reader:
    extractor = default_extractor(engine=name)  # type: ignore[arg-type]
    return lambda texts: [extractor.extract(one) for one in texts]


def _pipe() -> Reader:
    import spacy  # noqa: PLC0415 - only for the comparison

    nlp = spacy.load("fr_core_news_md")
    return lambda texts: list(nlp.pipe((one.text for one in texts), batch_size=_BATCH))


def _seconds(reader: Reader, texts: Sequence[Document]) -> float:
    began = time.process_time()
    reader(texts)
    return time.process_time() - began


if __name__ == "__main__":
    main()
