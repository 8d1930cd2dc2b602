"""Wait for a launch as long as the caller allows."""

import asyncio

from tiep_launcher.cli.wiring import Services
from tiep_launcher.domain.errors import NotReadyError
from tiep_launcher.domain.session import Session
from tiep_launcher.services.starting import store_session
from tiep_launcher.services.watching import Condition


async def wait_for(
    services: Services, launch_id: str, is_over: Condition, *, deadline: float | None
) -> Session:
    """Wait until ``is_over``, at most until the monotonic time ``deadline``.

    Raises:
        NotReadyError: ``wait_ended``: the deadline came first.
        LauncherError: What ended the wait.
    """
    # In the running program the desk does the asking; here we look on.
    wait = services.watcher.wait if services.desk is None else services.watcher.follow
    left_s = None if deadline is None else max(deadline - services.clock.monotonic(), 0.0)
    try:
        async with asyncio.timeout(left_s):  # an answer that is on its way may take longer than we have
            return await wait(launch_id, is_over, deadline=deadline)
    except TimeoutError:
        session = store_session(services.store, launch_id)
        if is_over(session):
            return session
    raise NotReadyError.of("wait_ended")
