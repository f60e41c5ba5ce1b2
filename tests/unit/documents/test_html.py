"""HTML in a text: tags, entities, and what only looks like them."""

import pytest

from kg.documents import markup, parse_text


@pytest.mark.parametrize(
    ("given", "read"),
    [
        (
            "s&eacute;n&eacute;galais &#8211; &#xE9;lu &amp; &laquo;&nbsp;vif&nbsp;&raquo;",
            "sénégalais – élu & «\xa0vif\xa0»",
        ),
        ("la <strong>ministre</strong><br/>de <a href='x'>l'Eau</a>", "la ministre\nde l'Eau"),
        ("<p>Un.</p><!-- <p>Deux.</p> --><P class=x>Trois.</P>", "\nUn.\n\nTrois.\n"),
        ("<script>if (a<b) { c() }</script><style>p {}</style>Un.", "\n\nUn."),
        ("<nav><a>Accueil</a></nav>Un.<aside class=x><p>Voir aussi</p></aside>Deux.<nav>", "\nUn.\nDeux.\n"),
        ("R&D; AT&T, &copie; 3 < 5 et 7 > 6 <https://example.org> <kofi@example.org>",) * 2,
        ("<!-- ouvert <script> ouvert", "<!-- ouvert \n ouvert"),
    ],
)
def test_markup_is_read_as_what_it_stands_for(given: str, read: str) -> None:
    found, place = "", 0
    for start, end, meant in markup(given):
        found += given[place:start] + meant
        place = end
    assert found + given[place:] == read


def test_a_title_is_given_without_entities() -> None:
    text = "Title: D&eacute;claration &amp; suites\n\nUn texte."
    assert parse_text(text, id="a").title == "Déclaration & suites"
    assert parse_text("Un texte.", id="a", title="L&#39;accord").title == "L'accord"
    assert parse_text("Un texte.", id="a").title is None
