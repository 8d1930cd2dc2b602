"""What stands in the place of the list when there is nothing on it: what was searched, and what to do."""

from tiep_launcher.desktop.notice import Notice


class PaletteNotice(Notice):
    """Says why the list is empty, and how it could be filled."""

    def say_nothing_found(self, text: str, *, has_worklist: bool, has_server: bool) -> None:
        """Say it for the typed ``text`` and for what there is to be searched."""
        if text:
            title = self.tr("Nothing is found for “{text}”").format(text=text)
            self.say(
                self._searched(has_worklist=has_worklist, has_server=has_server), title=title, icon="search"
            )
        elif has_worklist or has_server:
            self.say(
                self.tr(
                    "No visit of today is on the list. Type a name, a birth date or an ID to search further, "
                    "or press Enter to fill in the patient by hand."
                ),
                title=self.tr("No visits"),
                icon="tone-calm",
            )
        else:
            self.say(
                self.tr(
                    "Today's visits can stand here, to be picked by typing a few letters. An administrator "
                    "sets it up once: a file or folder with the list of visits, or the clinic's FHIR server. "
                    "Visits that were started here before are found without it. "
                    "Press Enter to fill in a patient by hand."
                ),
                title=self.tr("No worklist is set up"),
                icon="tone-calm",
            )

    def _searched(self, *, has_worklist: bool, has_server: bool) -> str:
        if has_worklist and has_server:
            return self.tr(
                "Recent visits, the worklist and the server were searched. "
                "Press Enter to fill in the patient by hand."
            )
        if has_worklist:
            return self.tr(
                "Recent visits and the worklist were searched. Press Enter to fill in the patient by hand."
            )
        if has_server:
            return self.tr(
                "Recent visits and the server were searched. Press Enter to fill in the patient by hand."
            )
        return self.tr(
            "Only visits that were started here before could be searched, as no worklist is set up. "
            "Press Enter to fill in the patient by hand."
        )
