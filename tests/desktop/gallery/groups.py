"""What is drawn, group by group; each group has a module and a contact sheet."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.desktop.gallery import (
    assistant,
    confirmations,
    copies,
    covers,
    dialogs,
    doctors,
    embedded_views,
    form_views,
    icon_sheets,
    main_windows,
    other_scribes,
    palettes,
    panels,
    previews,
    reports,
    settings,
    switches,
    versions,
    withdrawals,
)
from tests.desktop.gallery.view import View


@dataclass(frozen=True, slots=True)
class Group:
    """Views that stand together on one sheet of so many columns."""

    views: Callable[[], list[View]]
    columns: int = 4


GROUPS = {
    "panels": Group(panels.views, 7),
    "reports": Group(reports.views, 7),
    "copies": Group(copies.views, 6),
    "previews": Group(previews.views, 3),
    "scribes": Group(other_scribes.views, 6),
    "windows": Group(main_windows.views, 2),
    "palettes": Group(palettes.views, 3),
    "dialogs": Group(dialogs.views),
    "forms": Group(form_views.views, 3),
    "doctors": Group(doctors.views, 3),
    "covers": Group(covers.views, 4),
    "switching": Group(switches.views, 3),
    "wrong-patient": Group(withdrawals.views),
    "confirming": Group(confirmations.views, 5),
    "versions": Group(versions.views, 4),
    "assistant": Group(assistant.views),
    "settings": Group(settings.views, 3),
    "embedded": Group(embedded_views.views, 3),
    "icons": Group(icon_sheets.views, 1),
}
