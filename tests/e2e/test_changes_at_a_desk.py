"""What changes at a desk while visits run: the doctor, the facility, the hospital system's patient."""

import contextlib
from collections.abc import Iterator

import pytest
from tests.e2e.accessibility import ScreenReader
from tests.e2e.desk import KEY, Sandbox, context_bytes, wait_until
from tests.e2e.desktop_desk import DesktopDesk, a_desk, data
from tests.e2e.screen import Screen, screen

ANSWERS = {"reason": "Knee pain since Monday", "pain-level": 4}
ANNA = ("--doctor-id", "Anna", "--doctor-name", "Dr. Anna")


@pytest.fixture
def seen() -> Iterator[Screen]:
    with screen() as made:
        yield made


@pytest.fixture
def desk(seen: Screen, sandbox: Sandbox, bus: dict[str, str]) -> Iterator[DesktopDesk]:
    with a_desk(seen.display, sandbox, bus) as made:
        yield made


def opened(desk: DesktopDesk, *whom: str, more: tuple[str, ...] = ()) -> None:
    call = ("open", "--context-stdin", "--wait-for", "opened", "--json", *more)
    data(desk.run(*call, stdin=context_bytes(*whom)))


def test_another_doctor_is_chosen_in_the_window_and_sees_nothing_of_the_first(
    desk: DesktopDesk, seen: Screen, bus: dict[str, str]
):
    for name in ("ID", "NAME", "SPECIALTIES"):
        del desk.environ[f"TIEP_LAUNCHER_DOCTOR__{name}"]
    desk.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    process = desk.tray_program()
    opened(desk, more=ANNA)
    panel = seen.wait_window()
    with contextlib.closing(ScreenReader(bus["DBUS_SESSION_BUS_ADDRESS"], process.pid)) as reader:

        def told(name: str) -> bool:
            return any(
                name in node.name
                for window in reader.windows()
                if "showing" in window.states
                for node in window.showing()
            )

        wait_until(lambda: told("John Smith"), what="Anna's visit in the panel")
        seen.activate(panel)
        window = reader.window("Tiep Launcher")
        assert window is not None
        reader.press(window.find("Change doctor"))
        seen.activate(seen.wait_window("Who are you?"))
        chooser = wait_until(lambda: reader.window("Who are you?"), what="the chooser")
        reader.press(chooser.find("Somebody else…"))  # whoever has visits here is on the list
        fields = [node for node in chooser.everything() if node.name == "Doctor ID" and node.role == "text"]
        wait_until(lambda: reader.focused(fields), what="the keyboard in the field")
        seen.type("doctor-77")
        seen.press("Tab")
        seen.type("Dr. Seven")
        seen.press("Return")
        question = seen.wait_window("^Change doctor")
        assert desk.status()["doctor"] == "Anna"
        seen.activate(question)
        seen.press("Return")
        assert desk.status()["doctor"] == "Anna"
        seen.press("alt+c")
        wait_until(lambda: desk.status()["doctor"] == "doctor-77", what="the other doctor")
        wait_until(lambda: told("Dr. Seven") and not told("Smith"), what="the other doctor's empty panel")


def test_a_report_of_another_patient_than_the_hospital_systems_wants_a_second_copy(
    desk: DesktopDesk, seen: Screen, sandbox: Sandbox
):
    desk.tray_program()
    opened(desk, "p-1", "v-1", "Jane Smith", more=("--form", "anamnesis"))
    visit = desk.wait_opened()
    sandbox.press("save", visit["session_id"], answers=ANSWERS, context=visit["context"])
    wait_until(lambda: desk.phase() == "report_saved", what="Smith's report")
    opened(desk, "p-2", "v-2", "Tom Jones")  # saved visits are never asked about
    panel = seen.wait_window()
    seen.activate(panel)
    seen.press("ctrl+m")
    others = wait_until(
        lambda: [one for one in seen.windows("^Tiep Launcher$") if one != panel], what="the main window"
    )
    seen.activate(others[0])
    seen.press("ctrl+l")
    seen.type("smith")
    seen.press("Tab", "Tab", "Down")  # past the choice of states
    with seen.owned_clipboard("of the HIS"):
        seen.press("ctrl+shift+c")
        assert seen.clipboard() == "of the HIS"
        seen.press("ctrl+shift+c")
        wait_until(lambda: "Knee pain since Monday" in seen.clipboard(), what="the report on the clipboard")
    assert "Jane Smith" in seen.clipboard()
    copies = [row["delivery"] for row in desk.launches() if row["visit_id"] == "v-1"]
    assert [[one["kind"] for one in each] for each in copies] == [["copied"]]


def test_of_several_facilities_the_window_asks_which_one_and_starts_there(
    desk: DesktopDesk, seen: Screen, sandbox: Sandbox
):
    for name in ("north", "south"):
        done = desk.run("config", "set", f"facilities.{name}.app_url", f"{sandbox.url}/")
        assert done.returncode == 0, done.stderr
    done = desk.run("secret", "set", "api-key:south", "--from-stdin", stdin=f"{KEY}\n".encode())
    assert done.returncode == 0, done.stderr
    try:
        desk.tray_program()
        data(desk.run("show", "--json"))
        seen.activate(seen.wait_window())
        seen.press("ctrl+n")
        seen.activate(seen.wait_window("Which facility"))
        seen.press("s")
        seen.press("Return")
        seen.activate(seen.wait_window("^Pick a visit"))
        seen.press("alt+h")
        seen.activate(seen.wait_window("^New visit"))
        seen.type("p-9")
        for _ in range(5):
            seen.press("Tab")
        seen.type("v-9")
        seen.press("Return")
        (launch,) = wait_until(desk.launches, what="the visit")
        wait_until(desk.wait_opened, what="Tiep")
        assert (launch["visit_id"], launch["facility"]) == ("v-9", "south")
    finally:
        desk.run("secret", "clear", "api-key:south")
