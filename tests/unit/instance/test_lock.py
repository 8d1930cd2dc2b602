import threading

from tiep_launcher.instance.lock import acquire, is_still_ours, locked, release


def test_one_at_a_time(tmp_path):
    path = tmp_path / "x.lock"
    with locked(path) as first, locked(path) as second:
        assert (first, second) == (True, False)
    with locked(path) as third:
        assert third


def test_sharing_keeps_out_the_one_who_does_not(tmp_path):
    path = tmp_path / "x.lock"
    with locked(path, is_shared=True) as one, locked(path, is_shared=True) as two, locked(path) as alone:
        assert (one, two, alone) == (True, True, False)
    with locked(path) as alone, locked(path, is_shared=True) as one:
        assert (alone, one) == (True, False)


def test_waiting_ends_when_the_other_lets_go(tmp_path):
    path = tmp_path / "x.lock"
    descriptor = acquire(path)
    threading.Timer(0.1, release, (path, descriptor)).start()
    with locked(path, wait_s=30) as is_held:
        assert is_held


def test_a_lock_on_a_removed_file_is_none(tmp_path):
    """Many take and remove the same lock file; never may two hold it at once."""
    path = tmp_path / "x.lock"
    inside: list[int] = []
    seen: list[int] = []

    def work():
        for _ in range(50):
            with locked(path, wait_s=30) as is_held:
                assert is_held
                inside.append(1)
                seen.append(len(inside))
                inside.pop()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [1] * 200


def test_a_lock_file_of_somebody_else_is_not_removed(tmp_path):
    path = tmp_path / "x.lock"
    mine = acquire(path)
    path.unlink()
    theirs = acquire(path)
    assert (is_still_ours(path, mine), is_still_ours(path, theirs)) == (False, True)
    release(path, mine)
    assert acquire(path) is None
    release(path, theirs)
