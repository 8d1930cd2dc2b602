import socket
import sys

import pytest

from tiep_launcher.browser.peer import PEER_IS_CHECKED, is_same_user

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the owner is looked up on Linux only")


def test_it_is_said_where_the_peer_is_checked():
    assert PEER_IS_CHECKED


def test_our_own_connection_is_ours_as_long_as_it_is_open():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        here = listener.getsockname()
        caller = socket.create_connection(here)
        accepted, peer = listener.accept()
        with accepted:
            assert is_same_user(peer, here)
            assert not is_same_user(peer, (here[0], here[1] ^ 1))
            caller.close()
            # The kernel lists it as root's from now on, and these tests may well run as root.
            assert not is_same_user(peer, here)
