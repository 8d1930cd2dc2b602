"""The folders for hospital systems as the settings of the moment have them."""

from collections.abc import Callable
from pathlib import Path

from tiep_launcher.cli.report_output import outgoing_of
from tiep_launcher.cli.wiring import Services
from tiep_launcher.delivery.format import Format
from tiep_launcher.delivery.result_folder import FolderRules, ResultFolders
from tiep_launcher.domain.settings import Facility, Settings
from tiep_launcher.services.exporting import Exporting
from tiep_launcher.services.ports import Seen


def exporting_of(
    running: Callable[[], Services], settings: Callable[[], Settings], changed: Seen
) -> Exporting:
    """Return what brings reports into the folders, after the services and settings of the moment."""
    folders = ResultFolders(
        lambda facility: folder_rules(settings(), facility),
        lambda session, version, format_: outgoing_of(session, version, running(), format_),
    )
    services = running()
    return Exporting(store=services.store, clock=services.clock, folder=folders, changed=changed)


def folder_rules(settings: Settings, facility: str) -> FolderRules:
    """Return what ``facility`` wants of its folder; one that is gone from the settings wants nothing."""
    found = settings.facilities.get(facility) or Facility()
    return FolderRules(
        folder=Path(found.result_dir) if found.result_dir is not None else None,
        formats=tuple(dict.fromkeys(Format(name) for name in found.result_formats)),
        pattern=found.result_name,
    )
