"""``python -m kg.training DIR…``: read gold documents, train the judge, write weights and log."""

import argparse
import sys
from pathlib import Path

from kg.errors import KgError
from kg.lexicon.lexicon import load_lexicon
from kg.resources import seeds
from kg.training.corpus import read_corpus
from kg.training.examples import examples
from kg.training.train import train


def main() -> int:
    """Train on the folders of the command line; 1 where one cannot be read."""
    cli = argparse.ArgumentParser(prog="python -m kg.training", description=__doc__)
    cli.add_argument("folders", nargs="+", help="folders of gold files with text; GROUP=DIR names the set")
    cli.add_argument("--out", type=Path, default=seeds() / "judge", help="where the weights go")
    given = cli.parse_args()
    try:
        corpus = read_corpus(given.folders)
        train(list(examples(corpus, load_lexicon())), given.out, print)
    except KgError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
