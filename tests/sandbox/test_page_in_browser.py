"""The doctor's page in a real browser."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait
from tests.sandbox.support import SEED_CONTEXT, his_with

from tiep_launcher.sandbox.script import Autopilot, AutopilotStep, Script

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(180)]

FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
HOSTILE = "<img src=x onerror=document.title='owned'>"
FORM = {
    "title": "First visit",
    "type": "object",
    "required": ["reason"],
    "properties": {
        "reason": {"title": f"Reason {HOSTILE}", "type": "string", "description": "Why the patient came"},
        "pain-level": {"title": "Pain level", "type": "integer", "minimum": 0, "maximum": 10},
        "temperature": {"title": "Temperature", "type": "number"},
        "fever": {"title": "Fever", "type": "boolean"},
        "fever-days": {"title": "Days of fever", "type": "integer"},
        "joint": {
            "title": "Joint",
            "type": "string",
            "oneOf": [{"const": "K", "title": "Knee"}, {"const": "S", "title": "Shoulder"}],
        },
        "diagnoses": {
            "title": "Diagnoses",
            "type": "array",
            "items": {"type": "string", "x-concept-set-id": 1},
        },
        "plan": {"title": "Plan", "type": "array", "items": {"type": "string"}},
        "exam/left": {
            "title": "Examination",
            "type": "object",
            "properties": {"note": {"title": "Note", "type": "string"}},
        },
        "medication": {
            "title": "Medication",
            "type": "array",
            "items": {"type": "object", "properties": {"name": {"title": "Name", "type": "string"}}},
        },
    },
    "dependencies": {
        "fever": ["fever-days"],
        "joint": {
            "oneOf": [
                {"properties": {"joint": {"enum": ["K"]}, "kneecap": {"title": "Kneecap", "type": "string"}}},
                {
                    "properties": {
                        "joint": {"const": "S"},
                        "arc": {"title": "Painful arc", "type": "boolean"},
                    },
                    "required": ["arc"],
                },
            ]
        },
        "arc": {"properties": {"degrees": {"title": "From", "type": "integer"}}},
    },
}
CONTEXT = {**SEED_CONTEXT, "note": HOSTILE}


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[webdriver.Chrome]:
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for flag in (*FLAGS, f"--user-data-dir={tmp_path / 'profile'}"):
        options.add_argument(flag)
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    try:
        yield driver
    finally:
        driver.quit()


class Doctor:
    """What a doctor does on the page."""

    def __init__(self, browser: webdriver.Chrome) -> None:
        self.browser = browser
        self.waits = WebDriverWait(browser, 30, poll_frequency=0.05)

    def status(self, expected: str) -> None:
        self.waits.until(
            lambda browser: browser.find_element(By.ID, "status").get_attribute("data-status") == expected
        )

    def press(self, button: str) -> None:
        element = self.browser.find_element(By.ID, button)
        self.waits.until(lambda _: element.is_enabled())
        element.click()

    def message(self, part: str) -> None:
        self.waits.until(lambda browser: part in browser.find_element(By.ID, "message").text)

    def field(self, name: str):
        return self.browser.find_element(By.NAME, name)

    def type(self, name: str, text: str) -> None:
        self.field(name).clear()
        self.field(name).send_keys(text)


def fill_in_and_save(browser: webdriver.Chrome, url: str) -> None:
    doctor = Doctor(browser)
    browser.get(url)
    doctor.status("in_progress")
    assert "?" not in browser.current_url
    assert browser.find_element(By.ID, "patient").text == "John Smith"
    assert HOSTILE in browser.find_element(By.ID, "facts").text
    assert "Tiep sandbox – not for real patients" in browser.find_element(By.TAG_NAME, "body").text

    doctor.press("save")
    doctor.message("One answer needs a look.")
    doctor.type("/reason", "Knee pain")
    doctor.type("/pain-level", "11")
    doctor.press("save")
    doctor.message("One answer needs a look.")
    doctor.type("/pain-level", "7")
    doctor.type("/temperature", "37.5")
    assert not doctor.field("/fever-days").is_displayed()
    Select(doctor.field("/fever")).select_by_visible_text("Yes")
    doctor.waits.until(lambda _: doctor.field("/fever-days").is_displayed())
    doctor.type("/fever-days", "3")
    Select(doctor.field("/joint")).select_by_visible_text("Knee")
    doctor.waits.until(lambda _: doctor.field("/kneecap").is_displayed())
    doctor.type("/kneecap", "Not answered any more once the joint is another")
    Select(doctor.field("/joint")).select_by_visible_text("Shoulder")
    doctor.waits.until(lambda _: not doctor.field("/kneecap").is_displayed())
    assert not doctor.field("/degrees").is_displayed()
    doctor.press("save")
    doctor.message("One answer needs a look.")
    Select(doctor.field("/arc")).select_by_visible_text("Yes")
    doctor.waits.until(lambda _: doctor.field("/degrees").is_displayed())
    doctor.type("/degrees", "60")
    for code in ("M75.1", "I10"):
        browser.find_element(By.CSS_SELECTOR, f'[name="/diagnoses"][value="{code}"]').click()
    doctor.type("/plan", "Rest\n\nIce")
    doctor.type("/exam~1left/note", "Stable")
    browser.find_element(By.XPATH, "//button[text()='Add entry']").click()
    doctor.type("/medication/0/name", "Ibuprofen")

    doctor.press("pause")
    doctor.status("pending")
    browser.refresh()
    doctor.status("pending")
    assert doctor.field("/reason").get_attribute("value") == "Knee pain"
    doctor.press("resume")
    doctor.status("in_progress")
    doctor.press("draft")
    doctor.status("report_generated")
    doctor.press("save")
    doctor.status("report_saved")


async def test_the_doctor_fills_in_pauses_reloads_and_saves(browser):
    async with his_with() as his:
        launch = await his.launch(form=FORM)
        await asyncio.to_thread(fill_in_and_save, browser, his.page_url(launch, CONTEXT))
        answers = {
            "reason": "Knee pain",
            "pain-level": 7,
            "temperature": 37.5,
            "fever": True,
            "fever-days": 3,
            "joint": "S",
            "arc": True,
            "degrees": 60,
            "diagnoses": ["M75.1", "I10"],
            "plan": ["Rest", "Ice"],
            "exam/left": {"note": "Stable"},
            "medication": [{"name": "Ibuprofen"}],
        }
        assert (await his.poll(launch["session_id"])).json()["payload"]["payload"] == answers
        assert browser.title == "Tiep sandbox"

        def save_again() -> None:
            doctor = Doctor(browser)
            doctor.type("/reason", "Hip pain")
            doctor.press("save")
            doctor.waits.until(lambda _: "2 times" in browser.find_element(By.ID, "status").text)

        await asyncio.to_thread(save_again)
        again = (await his.poll(launch["session_id"])).json()["payload"]["payload"]
        assert again == {**answers, "reason": "Hip pain"}
        errors = [entry for entry in browser.get_log("browser") if entry["level"] == "SEVERE"]
        assert errors == []


async def test_the_page_refuses_clearly(browser):
    async with his_with() as his:

        def refused(url: str) -> str:
            browser.get(url)
            code = browser.find_element(By.ID, "refusal-code")
            Doctor(browser).waits.until(lambda _: code.is_displayed() and code.text)
            assert not browser.find_element(By.ID, "visit").is_displayed()
            return code.text

        used = await his.launch()
        await his.opened(used)
        assert await asyncio.to_thread(refused, his.page_url(used)) == "token_used"
        assert await asyncio.to_thread(refused, his.sandbox.url) == "token_missing"

        def save_without_patient(url: str) -> None:
            doctor = Doctor(browser)
            browser.get(url)
            doctor.status("in_progress")
            assert browser.find_element(By.ID, "no-patient").is_displayed()
            browser.find_element(By.CSS_SELECTOR, '[data-form="free-note"]').click()
            doctor.waits.until(lambda _: browser.find_element(By.ID, "form").is_displayed())
            doctor.type("/note", "A note")
            doctor.press("save")
            doctor.message("Tiep was opened without patient context")

        url = his.page_url(await his.launch(form=None), {"visit_id": "visit-456"})
        await asyncio.to_thread(save_without_patient, url)


@pytest.mark.parametrize("form", [FORM, None], ids=["form", "catalogue"])
async def test_the_autopilot_saves_by_itself(browser, form):
    first = (AutopilotStep.PAUSE, AutopilotStep.RESUME, AutopilotStep.DRAFT)
    async with his_with(Script(autopilot=Autopilot(delay_s=0, step_s=0, first=first))) as his:
        launch = await his.launch(form=form)
        await asyncio.to_thread(browser.get, his.page_url(launch))
        await asyncio.to_thread(Doctor(browser).status, "report_saved")
        payload = (await his.poll(launch["session_id"])).json()["payload"]["payload"]
        if form:
            assert payload["reason"].startswith("Sample answer for Reason")
            assert (payload["pain-level"], payload["joint"]) == (5, "K")
            assert set(payload) == set(FORM["properties"])
        else:
            assert payload["joint"] == "SHOULDER"
