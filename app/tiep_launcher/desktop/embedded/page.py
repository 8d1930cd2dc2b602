"""Tiep's page: what it may do is decided by ``rules``; everything else is refused and said."""

import contextlib
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtNetwork import QAuthenticator
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineDesktopMediaRequest,
    QWebEngineDownloadRequest,
    QWebEngineFileSystemAccessRequest,
    QWebEngineFullScreenRequest,
    QWebEngineLoadingInfo,
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineRegisterProtocolHandlerRequest,
    QWebEngineSettings,
    QWebEngineWebAuthUxRequest,
)

from tiep_launcher.desktop.embedded.rules import Origin, Wanted, may_go, may_have, origin_of
from tiep_launcher.desktop.embedded.words import Trouble, TroubleKind

# ruff: noqa: A002, ARG002, N802, N803 - Qt calls these by its own names and with its own arguments
_Attribute = QWebEngineSettings.WebAttribute
_Status = QWebEngineLoadingInfo.LoadStatus
_Domain = QWebEngineLoadingInfo.ErrorDomain
_Permission = QWebEnginePermission.PermissionType
_ABORTED = -3  # Chromium's net::ERR_ABORTED: we or the page stopped a navigation
_FIRST_ERROR_STATUS = 400
_LOAD_MS = 30_000
_OFF = (
    _Attribute.AllowGeolocationOnInsecureOrigins,
    _Attribute.AllowRunningInsecureContent,
    _Attribute.AllowWindowActivationFromJavaScript,
    _Attribute.AutoLoadIconsForPage,
    _Attribute.ErrorPageEnabled,
    _Attribute.FocusOnNavigationEnabled,
    _Attribute.FullScreenSupportEnabled,
    _Attribute.HyperlinkAuditingEnabled,
    _Attribute.JavascriptCanAccessClipboard,
    _Attribute.JavascriptCanOpenWindows,
    _Attribute.JavascriptCanPaste,
    _Attribute.LocalContentCanAccessFileUrls,
    _Attribute.LocalContentCanAccessRemoteUrls,
    _Attribute.NavigateOnDropEnabled,
    _Attribute.PdfViewerEnabled,
    _Attribute.PluginsEnabled,
    _Attribute.ScreenCaptureEnabled,
)


def make_profile(parent: QObject) -> QWebEngineProfile:
    """Make a profile of its own for one visit: nothing on disk, nothing shared with another visit."""
    profile = QWebEngineProfile(parent)  # without a name it is off the record
    profile.setPersistentPermissionsPolicy(QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime)
    profile.setPushServiceEnabled(False)
    profile.setSpellCheckEnabled(False)
    for attribute in _OFF:
        profile.settings().setAttribute(attribute, False)  # noqa: FBT003 - Qt's own signature
    return profile


class VisitPage(QWebEnginePage):
    """One visit's page, opened once; opening the visit again takes a new one.

    Signals:
        opened: Tiep's page is there.
        troubled: The page is not there (any more): a ``Trouble``.
        listening_changed: Whether it has been given the microphone.
        refused: It wanted what it may not do; a sentence says what.
        told: It has something to say to the doctor, in its own words.
    """

    opened = Signal()
    troubled = Signal(object)
    listening_changed = Signal(bool)
    refused = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        profile: QWebEngineProfile,
        parent: QObject,
        *,
        is_sign_visible: Callable[[], bool],
        confirm: Callable[[str], bool],
    ) -> None:
        """Make an empty page.

        Args:
            profile: Where its cookies are.
            parent: What it belongs to.
            is_sign_visible: Says whether people would see that the microphone is on.
            confirm: Asks the doctor a question of the page's.
        """
        super().__init__(profile, parent)
        self._home: Origin | None = None
        self._is_sign_visible, self._confirm = is_sign_visible, confirm
        self._is_listening = self._is_there = False
        self._cause: Trouble | None = None
        self.loadingChanged.connect(self._loading)
        self.renderProcessTerminated.connect(self._ended)
        self.certificateError.connect(self._certificate_refused)
        self.permissionRequested.connect(self._permission_asked)
        self.newWindowRequested.connect(self._window_refused)
        self.fullScreenRequested.connect(self._full_screen_refused)
        self.desktopMediaRequested.connect(self._screen_refused)
        self.fileSystemAccessRequested.connect(self._files_refused)
        self.registerProtocolHandlerRequested.connect(self._handler_refused)
        self.webAuthUxRequested.connect(self._passkey_refused)
        self.proxyAuthenticationRequired.connect(self._proxy_asked)
        profile.downloadRequested.connect(self._download_refused)

    @property
    def is_there(self) -> bool:
        """True while a page of Tiep's is shown."""
        return self._is_there

    @property
    def is_listening(self) -> bool:
        """True from the moment it was given the microphone until it is gone.

        Chromium asks once: a page that loads itself anew has the microphone without asking.
        """
        return self._is_listening

    def go(self, address: str) -> None:
        """Open ``address``, which is a secret, and with it decide where the page is at home."""
        url = QUrl(address)
        self._home = origin_of(_text(url))
        self._refuse_camera(url)
        QTimer.singleShot(_LOAD_MS, self, self._too_late)
        self.setUrl(url)

    # what Chromium asks before it acts

    def acceptNavigationRequest(
        self,
        url: QUrl | str,
        type: QWebEnginePage.NavigationType,
        isMainFrame: bool,  # noqa: FBT001
    ) -> bool:
        """Stay with Tiep."""
        address = _text(QUrl(url))
        if self._home is not None and may_go(self._home, address, is_main_frame=isMainFrame):
            return True
        place = _place(address)
        if self._is_there:
            self.refused.emit(
                self.tr("Tiep wanted to open another place ({place}). Only Tiep is shown here.").format(
                    place=place
                )
                if isMainFrame
                else self.tr("A part of Tiep's page from another place ({place}) was left out.").format(
                    place=place
                )
            )
        elif isMainFrame:
            self._cause = Trouble(TroubleKind.ELSEWHERE, (("place", place),))
        return False

    def chooseFiles(
        self,
        mode: QWebEnginePage.FileSelectionMode,
        oldFiles: Sequence[str],
        acceptedMimeTypes: Sequence[str],
    ) -> list[str]:
        """Give no file of this computer away."""
        self.refused.emit(self.tr("Files of this computer cannot be chosen here."))
        return []

    def javaScriptAlert(self, securityOrigin: QUrl | str, msg: str) -> None:
        """Say what the page says, without making it wait."""
        self.told.emit(msg)

    def javaScriptConfirm(self, securityOrigin: QUrl | str, msg: str) -> bool:
        """Ask what the page asks."""
        return self._confirm(msg)

    def javaScriptPrompt(
        self,
        securityOrigin: QUrl | str,
        msg: str,
        defaultValue: str,
    ) -> tuple[bool, str]:
        """Let no page ask for a text outside of itself: it could look like a question of ours."""
        self.refused.emit(
            self.tr("Tiep wanted to ask for a text in a window of its own. That is not shown here.")
        )
        return False, ""

    def javaScriptConsoleMessage(
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        lineNumber: int,
        sourceID: str,
    ) -> None:
        """Keep what the page writes for its developers out of every log."""

    # what Chromium tells

    def _loading(self, info: QWebEngineLoadingInfo) -> None:
        status = info.status()
        if status is _Status.LoadStartedStatus:
            return
        is_error = (
            info.errorDomain() is _Domain.HttpStatusCodeDomain and info.errorCode() >= _FIRST_ERROR_STATUS
        )
        if status is _Status.LoadSucceededStatus and not is_error:
            # The token stands in the address, which is not to be found by going back.
            self.history().clear()
            self._is_there = True
            self.opened.emit()
            return
        if self._is_there and info.errorCode() == _ABORTED:
            return  # a navigation was refused; the page stays
        self._fail(self._cause or _trouble(info))

    def _ended(self, status: QWebEnginePage.RenderProcessTerminationStatus, code: int) -> None:
        self._fail(Trouble(TroubleKind.CRASHED, (("ended", status.name), ("status", str(code)))))

    def _too_late(self) -> None:
        if not self._is_there:
            self._fail(Trouble(TroubleKind.UNREACHABLE, (("error", "no answer in time"),)))

    def _fail(self, trouble: Trouble) -> None:
        self._cause = None
        self._is_there = False
        self._set_listening(is_listening=False)
        self.troubled.emit(trouble)

    def _set_listening(self, *, is_listening: bool) -> None:
        if is_listening is not self._is_listening:
            self._is_listening = is_listening
            self.listening_changed.emit(is_listening)

    def _certificate_refused(self, error: QWebEngineCertificateError) -> None:
        error.rejectCertificate()
        details = (
            ("place", _place(_text(error.url()))),
            ("error", error.type().name),
            ("description", error.description()),
            *_certificate_facts(error),
        )
        if error.isMainFrame():
            self._cause = Trouble(TroubleKind.CERTIFICATE, details)
        else:
            self.refused.emit(
                self.tr(
                    "A part of Tiep's page was left out: the certificate of {place} is not trusted. "
                    "Call your network team."
                ).format(place=details[0][1])
            )

    def _proxy_asked(self, url: QUrl, authenticator: QAuthenticator, proxy: str) -> None:
        del url, authenticator  # left empty, which answers no
        self._cause = Trouble(TroubleKind.PROXY, (("proxy", proxy),))

    def _permission_asked(self, permission: QWebEnginePermission) -> None:
        kind = permission.permissionType()
        wanted = Wanted.MICROPHONE if kind is _Permission.MediaAudioCapture else Wanted.OTHER
        is_visible = self._is_sign_visible()
        asking = _text(permission.origin())
        if self._home is not None and may_have(self._home, asking, wanted, is_sign_visible=is_visible):
            # The sign first: nobody is to be heard before it shows.
            self._set_listening(is_listening=True)
            permission.grant()
            return
        if kind in {_Permission.MediaAudioCapture, _Permission.MediaAudioVideoCapture}:
            # A plain no would count for good, and would end a recording that is under way. This is a no once.
            origin = permission.origin()
            permission.reset()
            self._refuse_camera(origin)
        else:
            permission.deny()
        if wanted is Wanted.OTHER:
            self.refused.emit(
                self.tr("Tiep asked for more than the microphone ({what}) and did not get it.").format(
                    what=kind.name
                )
            )
        elif is_visible:
            self.refused.emit(self.tr("Another place asked for the microphone and did not get it."))
        else:
            self.refused.emit(
                self.tr(
                    "Tiep asked for the microphone while this window could not be seen, and did not get it. "
                    "Begin the recording again."
                )
            )

    def _refuse_camera(self, origin: QUrl) -> None:
        """Refuse the camera before it is asked for: a page that wants both gets the microphone alone."""
        self.profile().queryPermission(origin, _Permission.MediaVideoCapture).deny()

    def _window_refused(self, request: QWebEngineNewWindowRequest) -> None:
        self.refused.emit(
            self.tr("Tiep wanted to open another window ({place}). That is not done here.").format(
                place=_place(_text(request.requestedUrl()))
            )
        )

    def _download_refused(self, request: QWebEngineDownloadRequest) -> None:
        request.cancel()
        self.refused.emit(self.tr("Tiep wanted to save a file on this computer. That is not done here."))

    def _full_screen_refused(self, request: QWebEngineFullScreenRequest) -> None:
        request.reject()

    def _screen_refused(self, request: QWebEngineDesktopMediaRequest) -> None:
        with contextlib.suppress(AttributeError):  # some builds have no way to say no; silence is one
            request.cancel()

    def _files_refused(self, request: QWebEngineFileSystemAccessRequest) -> None:
        request.reject()

    def _handler_refused(self, request: QWebEngineRegisterProtocolHandlerRequest) -> None:
        request.reject()

    def _passkey_refused(self, request: QWebEngineWebAuthUxRequest) -> None:
        request.cancel()


def _text(url: QUrl) -> str:
    return bytes(url.toEncoded().data()).decode("ascii")


def _place(address: str) -> str:
    """Name the place of an address, without anything that could be a secret."""
    origin = origin_of(address)
    return origin.host if origin is not None else address.partition(":")[0][:20]


def _certificate_facts(error: QWebEngineCertificateError) -> list[tuple[str, str]]:
    chain = error.certificateChain()
    if not chain:
        return []
    first = chain[0]
    return [
        ("issuer", first.issuerDisplayName()),
        ("valid until", first.expiryDate().toUTC().toString("yyyy-MM-dd HH:mm")),
    ]


def _trouble(info: QWebEngineLoadingInfo) -> Trouble:
    domain, code = info.errorDomain(), info.errorCode()
    details = (("error", str(code)), ("description", info.errorString()))
    if domain is _Domain.HttpStatusCodeDomain:
        return Trouble(TroubleKind.SERVER, (("status", str(code)),))
    if domain is _Domain.CertificateErrorDomain:
        return Trouble(TroubleKind.CERTIFICATE, details)
    return Trouble(TroubleKind.UNREACHABLE, details)
