import sys

import pytest

from tiep_launcher.domain.language import Language
from tiep_launcher.storage.system_language import system_language

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows does not say it in the environment")


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({}, Language.ENGLISH),
        ({"LANG": "de_DE.UTF-8"}, Language.GERMAN),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "fr_FR"}, Language.FRENCH),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "ar_JO.UTF-8", "LC_MESSAGES": "fr_FR"}, Language.ARABIC),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": ""}, Language.GERMAN),
        ({"LANG": "pt_BR.UTF-8", "LANGUAGE": "pt_BR:es:en"}, Language.SPANISH),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "pt"}, Language.GERMAN),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "en:de"}, Language.ENGLISH),
        ({"LANG": "C.UTF-8", "LANGUAGE": "de"}, Language.ENGLISH),
        ({"LANGUAGE": "de"}, Language.ENGLISH),
        ({"LANG": "ja_JP.UTF-8"}, Language.ENGLISH),
    ],
)
def test_the_first_language_that_is_spoken_here(environ: dict[str, str], language: Language):
    assert system_language(environ) is language
