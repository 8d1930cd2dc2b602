import pytest
from tests.unit.instance.primaries import a_home


@pytest.fixture
def home():
    with a_home() as made:
        yield made
