import pytest

from tiep_launcher.domain.language import Language, language_of


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("de", Language.GERMAN),
        ("de_AT.UTF-8", Language.GERMAN),
        ("ES-mx", Language.SPANISH),
        ("fr_CA@euro", Language.FRENCH),
        ("ar", Language.ARABIC),
        ("en_GB", Language.ENGLISH),
        ("pt_BR", None),
        ("deu", None),
        ("", None),
    ],
)
def test_the_language_of_a_locale_name(name: str, language: Language | None):
    assert language_of(name) is language
