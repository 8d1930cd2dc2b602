"""Tiep's page as a widget. Importing this loads WebEngine."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from tiep_launcher.desktop.embedded.page import VisitPage, make_profile
from tiep_launcher.desktop.embedded.page_widget import Confirm, IsSignVisible, PageWidget

_LEAST_ZOOM, _MOST_ZOOM = 0.5, 3.0
_MENU = (
    QWebEnginePage.WebAction.Cut,
    QWebEnginePage.WebAction.Copy,
    QWebEnginePage.WebAction.Paste,
    QWebEnginePage.WebAction.SelectAll,
)


class _View(QWebEngineView):
    """Draws the page; its menu only cuts, copies and pastes."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt calls it so
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in _MENU:
            menu.addAction(self.page().action(action))
        menu.popup(event.globalPos())


class PageView(PageWidget):
    """Shows a page of WebEngine's."""

    def __init__(self, parent: QWidget, is_sign_visible: IsSignVisible, confirm: Confirm) -> None:
        """Make an empty page with cookies of its own."""
        super().__init__(parent)
        self._profile = make_profile(self)
        self._page = VisitPage(self._profile, self, is_sign_visible=is_sign_visible, confirm=confirm)
        self._page.opened.connect(self.opened)
        self._page.troubled.connect(self.troubled)
        self._page.listening_changed.connect(self.listening_changed)
        self._page.refused.connect(self.refused)
        self._page.told.connect(self.told)
        self._view = _View(self._page, self)
        self._view.setAcceptDrops(False)
        self._view.setAccessibleName(self.tr("Tiep's page"))
        self.setFocusProxy(self._view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)

    @property
    def is_there(self) -> bool:
        """True while a page of Tiep's is shown."""
        return self._page.is_there

    @property
    def is_listening(self) -> bool:
        """True from the moment it was given the microphone until it is gone."""
        return self._page.is_listening

    def go(self, address: str) -> None:
        """Open ``address``, which is a secret."""
        self._page.go(address)

    def zoom(self, factor: float) -> None:
        """Show everything ``factor`` times as large as now."""
        wanted = self._view.zoomFactor() * factor
        self._view.setZoomFactor(min(_MOST_ZOOM, max(_LEAST_ZOOM, wanted)))

    def let_go(self) -> None:
        """End the page first, then its cookies: WebEngine warns of pages without a profile."""
        self.hide()
        self._page.destroyed.connect(self.deleteLater)
        self._page.deleteLater()
