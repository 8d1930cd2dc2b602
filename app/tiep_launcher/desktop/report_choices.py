"""What there is to choose in a report: suggestions to take, secrets to show for a while, links to open."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.chosen import LinkChosen, SuggestionChosen
from tiep_launcher.desktop.link_card import LinkCard
from tiep_launcher.desktop.revealing import Revealing
from tiep_launcher.domain.choosing import every_field, has_choices, presented
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.session import ReportVersion


class ReportChoices(QObject):
    """The choices of the report that stands in a view.

    Signals:
        chosen: A ``SuggestionChosen`` or a ``LinkChosen``.
        changed: Another value is shown or concealed now.
    """

    chosen = Signal(object)
    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Have nothing to choose yet."""
        super().__init__(parent)
        self._shown: tuple[ReportVersion, Report] | None = None
        self._is_old = False
        self._revealing = Revealing(self)
        self._revealing.changed.connect(self._reveal)
        self.link = LinkCard(parent)
        self.link.open_wanted.connect(self._open)

    @property
    def revealed(self) -> frozenset[str]:
        """Paths of the concealed values that are shown now."""
        return self._revealing.shown

    def looked_at(self, version: ReportVersion, report: Report, *, is_old: bool) -> Report:
        """Return ``report`` as it is to be looked at; nothing can be changed in one that ``is_old``."""
        self._shown, self._is_old = (version, report), is_old
        return presented(report, version.left_out, self.revealed) if has_choices(report) else report

    def forget(self) -> None:
        """Conceal everything, as another report comes or none."""
        self._shown = None
        self._revealing.forget()
        self.link.clear()

    def choose(self, path: str) -> None:
        """Take or leave a suggestion, or show a concealed value for a while."""
        if self._shown is None:
            return
        version, report = self._shown
        field = next((field for field in every_field(report.sections) if field.path == path), None)
        if field is None:
            return
        if field.is_concealed:
            self._revealing.toggle(path)
        elif not self._is_old:
            self.chosen.emit(SuggestionChosen(version.number, path, path in version.left_out))

    def _reveal(self) -> None:
        """Show the address that was asked for below the rows, and none that is concealed again."""
        fields = every_field(self._shown[1].sections) if self._shown is not None else ()
        link = next((field for field in fields if field.is_link and field.path in self.revealed), None)
        if link is None:
            self.link.clear()
        else:
            self.link.show_address(link.label, link.text)
        self.changed.emit()

    def _open(self, address: str) -> None:
        self.chosen.emit(LinkChosen(address))
