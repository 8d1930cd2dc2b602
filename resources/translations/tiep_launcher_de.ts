<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Assistant</name>
    <message>
        <source>Set up Tiep Launcher</source>
        <translation>Tiep Launcher einrichten</translation>
    </message>
    <message>
        <source>Asking Tiep…</source>
        <translation>Tiep wird gefragt …</translation>
    </message>
    <message>
        <source>&amp;Try it with the simulated Tiep</source>
        <translation>Mit dem simulierten Tiep aus&amp;probieren</translation>
    </message>
    <message>
        <source>Needs no key; nothing leaves this computer and nothing is kept.</source>
        <translation>Braucht keinen Schlüssel; nichts verlässt diesen Rechner, und nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Ski&amp;p</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Keep it all the sa&amp;me</source>
        <translation>&amp;Trotzdem behalten</translation>
    </message>
    <message>
        <source>Test set-up</source>
        <translation>Testumgebung</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>&amp;Start a first visit</source>
        <translation>&amp;Ersten Besuch starten</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Test and &amp;go on</source>
        <translation>Prüfen und &amp;weiter</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Fill in the key, or skip this step.</source>
        <translation>Geben Sie den Schlüssel ein oder überspringen Sie diesen Schritt.</translation>
    </message>
    <message>
        <source>Fill in the ID, or skip this step.</source>
        <translation>Geben Sie die ID ein oder überspringen Sie diesen Schritt.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Report of another visit</source>
        <translation>Bericht eines anderen Besuchs</translation>
    </message>
    <message>
        <source>Not yet checked</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>{title}, version {number}, received {time}</source>
        <translation>{title}, Version {number}, eingegangen {time}</translation>
    </message>
    <message>
        <source>From then on it can be copied and handed out, and names {doctor} as the one who checked it. This is written into the audit record. A newer version has to be checked again.</source>
        <translation>Danach kann er kopiert und weitergegeben werden und nennt {doctor} als prüfende Person. Das wird im Prüfprotokoll vermerkt. Eine neuere Version muss erneut geprüft werden.</translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message>
        <source>The report stays held back</source>
        <translation>Der Bericht bleibt zurückgehalten</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Cancel the &amp;test</source>
        <translation>Prüfung ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;prüfen</translation>
    </message>
    <message>
        <source>Asking Tiep…</source>
        <translation>Tiep wird gefragt …</translation>
    </message>
</context>
<context>
    <name>ContradictionTable</name>
    <message>
        <source>You started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>The report names</source>
        <translation>Der Bericht nennt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <source>No visit was started</source>
        <translation>Kein Besuch wurde gestartet</translation>
    </message>
</context>
<context>
    <name>CopyBar</name>
    <message>
        <source>Clear now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Zwischenablage jetzt löschen</translation>
    </message>
    <message>
        <source>Not copied.</source>
        <translation>Nicht kopiert.</translation>
    </message>
    <message>
        <source>Paste it, then copy the next part.</source>
        <translation>Fügen Sie ihn ein und kopieren Sie dann den nächsten Teil.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are written differently.</source>
        <translation>
            <numerusform>%n Stelle ist anders geschrieben.</numerusform>
            <numerusform>%n Stellen sind anders geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared in %n s.</source>
        <translation>
            <numerusform>Wird in %n s gelöscht.</numerusform>
            <numerusform>Wird in %n s gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part {part} of {parts} of {name} was copied.</source>
        <translation>Teil {part} von {parts} von {name} wurde kopiert.</translation>
    </message>
    <message>
        <source>Part {part} of {parts} of the report was copied.</source>
        <translation>Teil {part} von {parts} des Berichts wurde kopiert.</translation>
    </message>
    <message>
        <source>{name} is copied.</source>
        <translation>{name} ist kopiert.</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>Der Bericht ist kopiert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
</context>
<context>
    <name>CopyGuard</name>
    <message>
        <source>Not copied: the hospital system shows {other}. Click again to copy {name}.</source>
        <translation>Nicht kopiert: Das Kliniksystem zeigt {other}. Klicken Sie noch einmal, um {name} zu kopieren.</translation>
    </message>
    <message>
        <source>The hospital system shows {other}. This report is about {name}.</source>
        <translation>Das Kliniksystem zeigt {other}. Dieser Bericht gehört zu {name}.</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Copy as formatted &amp;text</source>
        <translation>Als formatierten &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>&amp;Preview what arrives…</source>
        <translation>&amp;Vorschau, was ankommt…</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Another program holds the clipboard. What is on it is not this report.</source>
        <translation>Ein anderes Programm hält die Zwischenablage belegt. Was darin steht, ist nicht dieser Bericht.</translation>
    </message>
</context>
<context>
    <name>CoveredDialog</name>
    <message>
        <source>Everything is covered</source>
        <translation>Alles ist abgedeckt</translation>
    </message>
    <message>
        <source>The hospital system starts a visit and does not say for which doctor. Is it yours?</source>
        <translation>Das Kliniksystem startet einen Besuch und sagt nicht, für wen. Ist es Ihrer?</translation>
    </message>
    <message>
        <source>Show and &amp;start</source>
        <translation>Anzeigen und &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>J&amp;etzt nicht</translation>
    </message>
</context>
<context>
    <name>DoctorChooser</name>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Name, doctor ID or specialty</source>
        <translation>Name, Arzt-ID oder Fachgebiet</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Ärztinnen und Ärzte</translation>
    </message>
    <message>
        <source>Nobody on the list matches.</source>
        <translation>Niemand auf der Liste passt dazu.</translation>
    </message>
    <message>
        <source>Doctor ID</source>
        <translation>Arzt-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Somebody &amp;else…</source>
        <translation>&amp;Jemand anders …</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>J&amp;etzt nicht</translation>
    </message>
    <message>
        <source>&amp;Work here</source>
        <translation>&amp;Hier arbeiten</translation>
    </message>
    <message>
        <source>The visits and reports of whoever works here are shown.</source>
        <translation>Angezeigt werden Besuche und Berichte von dem, der hier arbeitet.</translation>
    </message>
    <message>
        <source>&amp;Doctor ID</source>
        <translation>Ar&amp;zt-ID</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
</context>
<context>
    <name>DoctorStep</name>
    <message>
        <source>Who is the doctor?</source>
        <translation>Wer ist die Ärztin oder der Arzt?</translation>
    </message>
    <message>
        <source>If one doctor works at this computer, say who it is. If several do, skip this: the doctor is asked or comes from the hospital system.</source>
        <translation>Arbeitet an diesem Rechner nur eine Ärztin oder ein Arzt, sagen Sie, wer es ist. Sind es mehrere, überspringen Sie das: Dann wird gefragt, oder das Kliniksystem sagt es.</translation>
    </message>
    <message>
        <source>&amp;ID of the doctor</source>
        <translation>&amp;ID der Ärztin/des Arztes</translation>
    </message>
    <message>
        <source>As the hospital system writes it.</source>
        <translation>So wie das Kliniksystem sie schreibt.</translation>
    </message>
    <message>
        <source>&amp;Name of the doctor</source>
        <translation>&amp;Name der Ärztin/des Arztes</translation>
    </message>
    <message>
        <source>As it is to stand in Tiep, with title.</source>
        <translation>So wie er in Tiep stehen soll, mit Titel.</translation>
    </message>
</context>
<context>
    <name>FacilityChooser</name>
    <message>
        <source>Which facility?</source>
        <translation>Welche Einrichtung?</translation>
    </message>
    <message>
        <source>A visit belongs to one facility: its key, its forms and its patients.</source>
        <translation>Ein Besuch gehört zu einer Einrichtung: ihrem Schlüssel, ihren Formularen, ihren Patientinnen und Patienten.</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>What the form asks for</source>
        <translation>Was das Formular fragt</translation>
    </message>
    <message>
        <source>This form cannot be sent. Ask whoever looks after it.</source>
        <translation>Dieses Formular kann nicht gesendet werden. Fragen Sie die zuständige Stelle.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
</context>
<context>
    <name>FormWindow</name>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Doctor chooses in Tiep</source>
        <translation>Auswahl erfolgt in Tiep</translation>
    </message>
    <message>
        <source>Take it for &amp;every visit of {doctor}</source>
        <translation>Bei &amp;jedem Besuch von {doctor} verwenden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Take this form</source>
        <translation>Dieses Formular &amp;verwenden</translation>
    </message>
    <message>
        <source>No form goes along. The doctor chooses one of Tiep&apos;s own forms when the visit begins.</source>
        <translation>Es geht kein Formular mit. Zu Beginn des Besuchs wählt die Ärztin oder der Arzt eines der Formulare von Tiep.</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>The shortcut {keys} belongs to another program already. Choose another one in the settings.</source>
        <translation>Das Tastenkürzel {keys} gehört schon einem anderen Programm. Wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message>
        <source>This desktop gives no shortcut that works in every window.</source>
        <translation>Dieser Desktop gibt keine Tastenkombination her, die in jedem Fenster gilt.</translation>
    </message>
</context>
<context>
    <name>GlobalShortcuts</name>
    <message>
        <source>Pick a visit for Tiep</source>
        <translation>Einen Besuch für Tiep auswählen</translation>
    </message>
    <message>
        <source>Ctrl+N in the windows and the tray icon start a visit.</source>
        <translation>Strg+N in den Fenstern und das Symbol im Infobereich starten einen Besuch.</translation>
    </message>
    <message>
        <source>Copy the next field of the report</source>
        <translation>Das nächste Feld des Berichts kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Down in the windows copies the next field.</source>
        <translation>Strg+Abwärts in den Fenstern kopiert das nächste Feld.</translation>
    </message>
    <message>
        <source>Pass over the next field of the report</source>
        <translation>Das nächste Feld des Berichts überspringen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down in the windows passes over it.</source>
        <translation>Strg+Umschalt+Abwärts in den Fenstern überspringt es.</translation>
    </message>
</context>
<context>
    <name>GroupChooser</name>
    <message>
        <source>All visits</source>
        <translation>Alle Besuche</translation>
    </message>
    <message>
        <source>Show one state only</source>
        <translation>Nur einen Stand zeigen</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>GDT set (*.gdt)</source>
        <translation>GDT-Satz (*.gdt)</translation>
    </message>
    <message>
        <source>FHIR questionnaire response (*.fhir.json)</source>
        <translation>FHIR QuestionnaireResponse (*.fhir.json)</translation>
    </message>
    <message>
        <source>FHIR document (*.fhir-document.json)</source>
        <translation>FHIR-Dokument (*.fhir-document.json)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Das PDF wird geschrieben…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Something else than a file has this name. Choose another name.</source>
        <translation>Etwas anderes als eine Datei heißt so. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or save the report elsewhere.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz oder speichern Sie den Bericht anderswo.</translation>
    </message>
    <message>
        <source>Nothing may be written to this folder. Save the report elsewhere.</source>
        <translation>In diesen Ordner darf nichts geschrieben werden. Speichern Sie den Bericht anderswo.</translation>
    </message>
    <message>
        <source>This folder cannot be reached. Save the report elsewhere.</source>
        <translation>Dieser Ordner ist nicht erreichbar. Speichern Sie den Bericht anderswo.</translation>
    </message>
    <message>
        <source>The file cannot be written ({reason}). Save the report elsewhere.</source>
        <translation>Die Datei kann nicht geschrieben werden ({reason}). Speichern Sie den Bericht anderswo.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Es wird gedruckt…</translation>
    </message>
    <message>
        <source>The printer did not take the report. Look at it, or choose another one.</source>
        <translation>Der Drucker hat den Bericht nicht angenommen. Sehen Sie nach ihm oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Nicht gedruckt</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Tab goes from control to control, the arrow keys from row to row. Alt with an underlined letter presses that button.</source>
        <translation>Tab führt von Element zu Element, die Pfeiltasten von Zeile zu Zeile. Alt mit einem unterstrichenen Buchstaben drückt diese Schaltfläche.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Identifying</name>
    <message>
        <source>A visit of {doctor} was not started: nobody answered within two minutes.</source>
        <translation>Ein Besuch von {doctor} wurde nicht gestartet: Innerhalb von zwei Minuten hat niemand geantwortet.</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Schlüssel eingeben …</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Facility key</source>
        <translation>Einrichtungsschlüssel</translation>
    </message>
    <message>
        <source>Key of the facility {name}</source>
        <translation>Schlüssel der Einrichtung {name}</translation>
    </message>
    <message>
        <source>Kept in the key store of this computer. The program made it and needs it.</source>
        <translation>Liegt im Schlüsselspeicher dieses Rechners. Das Programm hat ihn erzeugt und braucht ihn.</translation>
    </message>
    <message>
        <source>Kept in the key store of this computer. It is never shown.</source>
        <translation>Liegt im Schlüsselspeicher dieses Rechners. Er wird nie angezeigt.</translation>
    </message>
    <message>
        <source>Is made with the first visit.</source>
        <translation>Wird mit dem ersten Besuch erzeugt.</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>Noch nicht hinterlegt.</translation>
    </message>
    <message>
        <source>Not kept yet. Without it no visit can be started. Tiep issues it.</source>
        <translation>Noch nicht hinterlegt. Ohne ihn kann kein Besuch gestartet werden. Tiep stellt ihn aus.</translation>
    </message>
    <message>
        <source>Given by the test environment, in memory only.</source>
        <translation>Kommt aus der Testumgebung, nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Cannot be looked up now.</source>
        <translation>Kann gerade nicht nachgesehen werden.</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Connect to Tiep</source>
        <translation>Mit Tiep verbinden</translation>
    </message>
    <message>
        <source>Tiep issues one key for your facility. It is kept in the key store of this computer.</source>
        <translation>Tiep stellt einen Schlüssel für Ihre Einrichtung aus. Er liegt im Schlüsselspeicher dieses Rechners.</translation>
    </message>
    <message>
        <source>Facility &amp;key</source>
        <translation>Einrichtungs&amp;schlüssel</translation>
    </message>
    <message>
        <source>&amp;Address of Tiep&apos;s service</source>
        <translation>&amp;Adresse des Tiep-Dienstes</translation>
    </message>
    <message>
        <source>Leave it as it is unless Tiep told you another one.</source>
        <translation>Lassen Sie sie so, wenn Tiep Ihnen keine andere genannt hat.</translation>
    </message>
    <message>
        <source>Kept already; leave empty to go on with it</source>
        <translation>Schon hinterlegt; leer lassen, um ihn zu behalten</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Im Browser öffnen</translation>
    </message>
    <message>
        <source>Leads to {host}.</source>
        <translation>Führt zu {host}.</translation>
    </message>
    <message>
        <source>This is not a secure address (https) and is not opened from here.</source>
        <translation>Das ist keine sichere Adresse (https) und wird von hier aus nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>A link asks for a visit</source>
        <translation>Ein Link will einen Besuch starten</translation>
    </message>
    <message>
        <source>A link asks for this visit. It is older than ten minutes, or it could have been guessed. Start the visit only if you chose it just now.</source>
        <translation>Ein Link will diesen Besuch starten. Er ist älter als zehn Minuten, oder er könnte erraten sein. Starten Sie den Besuch nur, wenn Sie ihn gerade eben gewählt haben.</translation>
    </message>
    <message>
        <source>&amp;Start visit</source>
        <translation>Besuch &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>J&amp;etzt nicht</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Covered. Click to show.</source>
        <translation>Abgedeckt. Zum Anzeigen klicken.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tiep Launcher</source>
        <translation>Tiep Launcher</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Neuer Besuch</translation>
    </message>
    <message>
        <source>Quit Tiep Launcher</source>
        <translation>Tiep Launcher beenden</translation>
    </message>
    <message>
        <source>New visit (Ctrl+N)</source>
        <translation>Neuer Besuch (Strg+N)</translation>
    </message>
    <message>
        <source>Cover everything</source>
        <translation>Alles abdecken</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Einstellungen (Strg+,)</translation>
    </message>
    <message>
        <source>&amp;New visit…</source>
        <translation>&amp;Neuer Besuch …</translation>
    </message>
    <message>
        <source>Start Tiep from the hospital system, or choose a visit on the left. Reports appear here when they are saved in Tiep, ready to copy.</source>
        <translation>Starten Sie Tiep im Kliniksystem oder wählen Sie links einen Besuch. Berichte erscheinen hier, sobald sie in Tiep gespeichert sind, fertig zum Kopieren.</translation>
    </message>
    <message>
        <source>No visit is chosen</source>
        <translation>Kein Besuch ausgewählt</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
</context>
<context>
    <name>MissingBar</name>
    <message>
        <source>The facility key is missing: no visit can be started.</source>
        <translation>Der Einrichtungsschlüssel fehlt: Es kann kein Besuch gestartet werden.</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>Ein&amp;richten …</translation>
    </message>
    <message>
        <source>Set up the facility key</source>
        <translation>Einrichtungsschlüssel einrichten</translation>
    </message>
</context>
<context>
    <name>NewVisitDialog</name>
    <message>
        <source>New visit</source>
        <translation>Neuer Besuch</translation>
    </message>
    <message>
        <source>&amp;Patient ID</source>
        <translation>&amp;Patienten-ID</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>&amp;Geboren</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, YYYY-MM or YYYY</source>
        <translation>JJJJ-MM-TT, JJJJ-MM oder JJJJ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Divers</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbestimmt</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>Gesc&amp;hlecht</translation>
    </message>
    <message>
        <source>&amp;Visit ID</source>
        <translation>&amp;Besuchs-ID</translation>
    </message>
    <message>
        <source>Doctor chooses in Tiep</source>
        <translation>Auswahl erfolgt in Tiep</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>F&amp;ormular</translation>
    </message>
    <message>
        <source>Start &amp;Tiep</source>
        <translation>&amp;Tiep starten</translation>
    </message>
    <message>
        <source>Start Tiep</source>
        <translation>Tiep starten</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The patient ID is needed.</source>
        <translation>Die Patienten-ID wird benötigt.</translation>
    </message>
    <message>
        <source>The visit ID is needed.</source>
        <translation>Die Besuchs-ID wird benötigt.</translation>
    </message>
    <message>
        <source>The doctor&apos;s ID is needed.</source>
        <translation>Die Arzt-ID wird benötigt.</translation>
    </message>
    <message>
        <source>This is no date written as 1945-07-14, 1945-07 or 1945.</source>
        <translation>Das ist kein Datum in der Form 1945-07-14, 1945-07 oder 1945.</translation>
    </message>
    <message>
        <source>&amp;Doctor ID</source>
        <translation>Ar&amp;zt-ID</translation>
    </message>
    <message>
        <source>Doctor&apos;s &amp;name</source>
        <translation>Na&amp;me der Ärztin/des Arztes</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Ärztin/Arzt</translation>
    </message>
    <message>
        <source>Previe&amp;w…</source>
        <translation>Vorscha&amp;u …</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau …</translation>
    </message>
</context>
<context>
    <name>NobodyNotice</name>
    <message>
        <source>&amp;Choose doctor…</source>
        <translation>Ärztin/Arzt &amp;wählen …</translation>
    </message>
    <message>
        <source>Say who works here, and your visits and reports appear.</source>
        <translation>Sagen Sie, wer hier arbeitet, und Ihre Besuche und Berichte erscheinen.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) from the hospital system wait to be started.</source>
        <translation>
            <numerusform>%n Besuch aus dem Kliniksystem wartet auf den Start.</numerusform>
            <numerusform>%n Besuche aus dem Kliniksystem warten auf den Start.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>The key was not kept</source>
        <translation>Der Schlüssel wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Tiep&apos;s page</source>
        <translation>Die Seite von Tiep</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Pick a visit</source>
        <translation>Besuch auswählen</translation>
    </message>
    <message>
        <source>No doctor is chosen yet</source>
        <translation>Noch keine Ärztin, kein Arzt gewählt</translation>
    </message>
    <message>
        <source>The visit that was selected is not on the list any more.</source>
        <translation>Der ausgewählte Besuch steht nicht mehr auf der Liste.</translation>
    </message>
    <message>
        <source>Searching the server. What is here already can be picked.</source>
        <translation>Der Server wird durchsucht. Was schon da ist, kann gewählt werden.</translation>
    </message>
    <message>
        <source>Press Enter once more for {name}.</source>
        <translation>Drücken Sie für {name} noch einmal die Eingabetaste.</translation>
    </message>
</context>
<context>
    <name>PaletteFoot</name>
    <message>
        <source>F&amp;orm (Ctrl+Enter)</source>
        <translation>F&amp;ormular (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>Von &amp;Hand eingeben …</translation>
    </message>
    <message>
        <source>&amp;Record again</source>
        <translation>E&amp;rneut aufnehmen</translation>
    </message>
    <message>
        <source>Doctor chooses in Tiep</source>
        <translation>Auswahl erfolgt in Tiep</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>Previe&amp;w…</source>
        <translation>Vorscha&amp;u …</translation>
    </message>
</context>
<context>
    <name>PaletteLine</name>
    <message>
        <source>Name, birth date, patient ID or visit</source>
        <translation>Name, Geburtsdatum, Patienten-ID oder Besuch</translation>
    </message>
    <message>
        <source>Find a patient or visit</source>
        <translation>Patient/in oder Besuch suchen</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
</context>
<context>
    <name>PaletteNotice</name>
    <message>
        <source>Nothing is found for “{text}”</source>
        <translation>Zu „{text}“ wurde nichts gefunden</translation>
    </message>
    <message>
        <source>No visit of today is on the list. Type a name, a birth date or an ID to search further, or press Enter to fill in the patient by hand.</source>
        <translation>Heute steht kein Besuch auf der Liste. Geben Sie einen Namen, ein Geburtsdatum oder eine ID ein, um weiterzusuchen, oder drücken Sie die Eingabetaste, um die Angaben von Hand einzutragen.</translation>
    </message>
    <message>
        <source>No visits</source>
        <translation>Keine Besuche</translation>
    </message>
    <message>
        <source>Today&apos;s visits can stand here, to be picked by typing a few letters. An administrator sets it up once: a file or folder with the list of visits, or the clinic&apos;s FHIR server. Visits that were started here before are found without it. Press Enter to fill in a patient by hand.</source>
        <translation>Hier können die Besuche des Tages stehen, auszuwählen mit wenigen Buchstaben. Die Administration richtet das einmal ein: eine Datei oder einen Ordner mit der Besuchsliste oder den FHIR-Server der Klinik. Besuche, die hier schon gestartet wurden, werden auch ohne sie gefunden. Drücken Sie die Eingabetaste, um die Angaben von Hand einzutragen.</translation>
    </message>
    <message>
        <source>No worklist is set up</source>
        <translation>Keine Arbeitsliste eingerichtet</translation>
    </message>
    <message>
        <source>Recent visits, the worklist and the server were searched. Press Enter to fill in the patient by hand.</source>
        <translation>Letzte Besuche, Arbeitsliste und Server wurden durchsucht. Drücken Sie die Eingabetaste, um die Angaben von Hand einzutragen.</translation>
    </message>
    <message>
        <source>Recent visits and the worklist were searched. Press Enter to fill in the patient by hand.</source>
        <translation>Letzte Besuche und Arbeitsliste wurden durchsucht. Drücken Sie die Eingabetaste, um die Angaben von Hand einzutragen.</translation>
    </message>
    <message>
        <source>Recent visits and the server were searched. Press Enter to fill in the patient by hand.</source>
        <translation>Letzte Besuche und Server wurden durchsucht. Drücken Sie die Eingabetaste, um die Angaben von Hand einzutragen.</translation>
    </message>
    <message>
        <source>Only visits that were started here before could be searched, as no worklist is set up. Press Enter to fill in the patient by hand.</source>
        <translation>Nur Besuche, die hier schon gestartet wurden, konnten durchsucht werden, da keine Arbeitsliste eingerichtet ist. Drücken Sie die Eingabetaste, um die Angaben von Hand einzutragen.</translation>
    </message>
</context>
<context>
    <name>PaletteStatus</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Further remarks: {count}</source>
        <translation>Weitere Hinweise: {count}</translation>
    </message>
    <message>
        <source>{shown} of {total} are shown. Type more to find the right one.</source>
        <translation>{shown} von {total} werden angezeigt. Tippen Sie mehr ein, um den richtigen Eintrag zu finden.</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Gefunden: {count}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Tiep Launcher</source>
        <translation>Tiep Launcher</translation>
    </message>
    <message>
        <source>Open a patient in the hospital system and start Tiep there. The visit and then its report appear here by themselves.</source>
        <translation>Öffnen Sie eine Patientin oder einen Patienten im Kliniksystem und starten Sie dort Tiep. Der Besuch und danach sein Bericht erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>No visit is running</source>
        <translation>Kein Besuch läuft</translation>
    </message>
    <message>
        <source>&amp;New visit…</source>
        <translation>&amp;Neuer Besuch …</translation>
    </message>
    <message>
        <source>Stay on top</source>
        <translation>Im Vordergrund halten</translation>
    </message>
    <message>
        <source>Open the main window</source>
        <translation>Hauptfenster öffnen</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Neuer Besuch</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit Tiep Launcher</source>
        <translation>Tiep Launcher beenden</translation>
    </message>
</context>
<context>
    <name>PathControl</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>What arrives</source>
        <translation>Was ankommt</translation>
    </message>
    <message>
        <source>The report as it arrives</source>
        <translation>Der Bericht, wie er ankommt</translation>
    </message>
    <message>
        <source>Part {part} of {parts}</source>
        <translation>Teil {part} von {parts}</translation>
    </message>
    <message>
        <source>What arrives differently</source>
        <translation>Was anders ankommt</translation>
    </message>
    <message>
        <source>Target profile: {name}.</source>
        <translation>Zielprofil: {name}.</translation>
    </message>
    <message>
        <source>No target profile is set.</source>
        <translation>Es ist kein Zielprofil eingestellt.</translation>
    </message>
    <message>
        <source>Characters of {set}.</source>
        <translation>Zeichen aus {set}.</translation>
    </message>
    <message>
        <source>Lines end with {line_end}.</source>
        <translation>Zeilen enden mit {line_end}.</translation>
    </message>
    <message numerus="yes">
        <source>Lines of at most %n characters.</source>
        <translation>
            <numerusform>Zeilen von höchstens %n Zeichen.</numerusform>
            <numerusform>Zeilen von höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters at once.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen auf einmal.</numerusform>
            <numerusform>Höchstens %n Zeichen auf einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{change} (%n times)</source>
        <translation>
            <numerusform>{change} (%n Mal)</numerusform>
            <numerusform>{change} (%n Mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts wird geändert.</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>No preview</source>
        <translation>Keine Vorschau</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Visits are still watched. The icon in the tray brings the window back.</source>
        <translation>Besuche werden weiter beobachtet. Das Symbol im Infobereich bringt das Fenster zurück.</translation>
    </message>
    <message>
        <source>Tiep Launcher goes on</source>
        <translation>Tiep Launcher läuft weiter</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Start Tiep from the hospital system, or start a first visit here.</source>
        <translation>Starten Sie Tiep im Kliniksystem oder hier einen ersten Besuch.</translation>
    </message>
    <message>
        <source>The facility key is kept.</source>
        <translation>Der Einrichtungsschlüssel ist hinterlegt.</translation>
    </message>
    <message>
        <source>No facility key is kept yet: no visit can be started.</source>
        <translation>Noch ist kein Einrichtungsschlüssel hinterlegt: Es kann kein Besuch gestartet werden.</translation>
    </message>
    <message>
        <source>Visits are started for {doctor}.</source>
        <translation>Besuche werden für {doctor} gestartet.</translation>
    </message>
    <message>
        <source>Who the doctor is, is said with each visit.</source>
        <translation>Wer die Ärztin oder der Arzt ist, wird bei jedem Besuch gesagt.</translation>
    </message>
</context>
<context>
    <name>RecordingSign</name>
    <message>
        <source>Microphone off</source>
        <translation>Mikrofon aus</translation>
    </message>
    <message>
        <source>Tiep does not have the microphone.</source>
        <translation>Tiep hat das Mikrofon nicht.</translation>
    </message>
    <message>
        <source>Microphone still on</source>
        <translation>Mikrofon noch an</translation>
    </message>
    <message>
        <source>Tiep has the microphone until this window is closed.</source>
        <translation>Tiep hat das Mikrofon, bis dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Microphone on</source>
        <translation>Mikrofon an</translation>
    </message>
    <message>
        <source>Tiep has the microphone: this room may be recorded.</source>
        <translation>Tiep hat das Mikrofon: Dieser Raum wird vielleicht aufgenommen.</translation>
    </message>
</context>
<context>
    <name>ReportAbout</name>
    <message>
        <source>Received {time}</source>
        <translation>Eingegangen {time}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>This is an old version, for reading only: the newest one is what counts.</source>
        <translation>Das ist eine alte Version, nur zum Lesen: Es gilt die neueste.</translation>
    </message>
    <message>
        <source>No field differs from version {number}.</source>
        <translation>Kein Feld weicht von Version {number} ab.</translation>
    </message>
    <message>
        <source>Since version {number}: {changed} changed, {added} new, {removed} removed</source>
        <translation>Seit Version {number}: {changed} geändert, {added} neu, {removed} entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation>
            <numerusform>%n Stunde alt</numerusform>
            <numerusform>%n Stunden alt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Copy {field}</source>
        <translation>{field} kopieren</translation>
    </message>
    <message>
        <source>Copy {field}, copied {time}</source>
        <translation>{field} kopieren, zuletzt kopiert {time}</translation>
    </message>
    <message>
        <source>Copy the section {section}</source>
        <translation>Abschnitt {section} kopieren</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Copy the chosen field</source>
        <translation>Ausgewähltes Feld kopieren</translation>
    </message>
    <message>
        <source>Select a part of the chosen field</source>
        <translation>Teil des ausgewählten Feldes markieren</translation>
    </message>
    <message>
        <source>Show or fold a long value</source>
        <translation>Langen Wert ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Copy the section of the chosen field</source>
        <translation>Den Abschnitt des gewählten Felds kopieren</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Search the report</source>
        <translation>Im Bericht suchen</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Fields of the report</source>
        <translation>Felder des Berichts</translation>
    </message>
    <message>
        <source>&amp;Copy {name} (HIS: {other})</source>
        <translation>{name} &amp;kopieren (KIS: {other})</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>S&amp;how its content</source>
        <translation>&amp;Inhalt anzeigen</translation>
    </message>
    <message>
        <source>Copy in other ways, save or print</source>
        <translation>Anders kopieren, speichern oder drucken</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: {setting}</source>
        <translation>Zurücksetzen: {setting}</translation>
    </message>
    <message>
        <source>Take your own setting back, so that the default counts</source>
        <translation>Eigene Einstellung zurücknehmen, sodass die Vorgabe gilt</translation>
    </message>
    <message>
        <source>A value was left out because it is wrong: {reason}</source>
        <translation>Ein Wert wurde ausgelassen, weil er falsch ist: {reason}</translation>
    </message>
    <message>
        <source>Default, once it is saved</source>
        <translation>Vorgabe, sobald gespeichert ist</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Geändert, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>{origin} · counts from the next start</source>
        <translation>{origin} · gilt ab dem nächsten Start</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>The key store has not changed</source>
        <translation>Der Schlüsselspeicher hat sich nicht geändert</translation>
    </message>
    <message>
        <source>The simulated Tiep opens in windows of its own, marked “Test set-up”. Nothing of it is kept or mixed with your settings.</source>
        <translation>Das simulierte Tiep öffnet sich in eigenen Fenstern mit der Kennzeichnung „Testumgebung“. Nichts davon wird aufbewahrt oder mit Ihren Einstellungen vermischt.</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>No setting is called so. Try another word.</source>
        <translation>So heißt keine Einstellung. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Einstellungen von</translation>
    </message>
    <message>
        <source>Whose settings are shown</source>
        <translation>Wessen Einstellungen angezeigt werden</translation>
    </message>
    <message>
        <source>All facilities</source>
        <translation>Alle Einrichtungen</translation>
    </message>
    <message>
        <source>Tries the address as it stands below, also before it is saved, with the key that is kept. No visit is created by it.</source>
        <translation>Prüft die Adresse, wie sie unten steht, auch vor dem Speichern, mit dem hinterlegten Schlüssel. Dabei entsteht kein Besuch.</translation>
    </message>
    <message>
        <source>Choose a facility above to try its connection.</source>
        <translation>Wählen Sie oben eine Einrichtung, um ihre Verbindung zu prüfen.</translation>
    </message>
    <message>
        <source>One practice or hospital is one facility. Further ones come from your administrator, as a policy or by a command:</source>
        <translation>Eine Praxis oder Klinik ist eine Einrichtung. Weitere kommen von Ihrer Administration, als Richtlinie oder mit einem Befehl:</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Not saved: something is wrong in the fields that are marked.</source>
        <translation>Nicht gespeichert: In den markierten Feldern stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saved. From the next start of Tiep Launcher counts: {settings}</source>
        <translation>Gespeichert. Ab dem nächsten Start von Tiep Launcher gilt: {settings}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>In den Einstellungen suchen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Set up &amp;again…</source>
        <translation>&amp;Neu einrichten …</translation>
    </message>
    <message>
        <source>Set up again, step by step</source>
        <translation>Schritt für Schritt neu einrichten</translation>
    </message>
    <message>
        <source>Key, doctor and first visit, step by step</source>
        <translation>Schlüssel, Ärztin/Arzt und erster Besuch, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Test set-up</source>
        <translation>Testumgebung</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There are changes that are not saved yet.</source>
        <translation>Es gibt Änderungen, die noch nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Remove this key from the key store of this computer?</source>
        <translation>Diesen Schlüssel aus dem Schlüsselspeicher dieses Rechners entfernen?</translation>
    </message>
    <message>
        <source>What needs it does not work until it is entered again.</source>
        <translation>Was ihn braucht, funktioniert erst wieder, wenn er neu eingegeben ist.</translation>
    </message>
    <message>
        <source>Without it no visit can be started, and no report comes, until it is entered again.</source>
        <translation>Ohne ihn kann kein Besuch gestartet werden, und kein Bericht kommt an, bis er neu eingegeben ist.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Save them before the settings are closed?</source>
        <translation>Vor dem Schließen der Einstellungen speichern?</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Empty the search, then close the window</source>
        <translation>Suche leeren, dann das Fenster schließen</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Connected to Tiep</source>
        <translation>Mit Tiep verbunden</translation>
    </message>
    <message>
        <source>No connection to Tiep</source>
        <translation>Keine Verbindung zu Tiep</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Without an answer within two minutes the visit is not started.</source>
        <translation>Ohne Antwort innerhalb von zwei Minuten wird der Besuch nicht gestartet.</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>If Tiep is still open, this opens a second tab; close the first.</source>
        <translation>Ist Tiep noch offen, öffnet sich ein zweiter Tab; schließen Sie den ersten.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>&amp;Next field</source>
        <translation>&amp;Nächstes Feld</translation>
    </message>
    <message>
        <source>Copy the next field</source>
        <translation>Nächstes Feld kopieren</translation>
    </message>
    <message>
        <source>Pass over the next field</source>
        <translation>Das nächste Feld überspringen</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Nur zum Lesen</translation>
    </message>
    <message>
        <source>Whole report copied {time}</source>
        <translation>Ganzer Bericht kopiert {time}</translation>
    </message>
    <message numerus="yes">
        <source>{copied} of %n copied</source>
        <translation>
            <numerusform>{copied} von %n kopiert</numerusform>
            <numerusform>{copied} von %n kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {field}</source>
        <translation>Als Nächstes: {field}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Clos&amp;e</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SwitchDialog</name>
    <message>
        <source>Another visit is open</source>
        <translation>Ein anderer Besuch ist geöffnet</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt geöffnet</translation>
    </message>
    <message>
        <source>Wants to start</source>
        <translation>Soll gestartet werden</translation>
    </message>
    <message>
        <source>Also open: {names}</source>
        <translation>Auch geöffnet: {names}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Tiep may still be recording {name} in its tab. Pause it there first.</source>
        <translation>Vielleicht nimmt Tiep {name} in seinem Tab noch auf. Halten Sie es dort zuerst an.</translation>
    </message>
    <message>
        <source>Without an answer by {time}, {name} is not started.</source>
        <translation>Ohne Antwort bis {time} wird {name} nicht gestartet.</translation>
    </message>
    <message>
        <source>Stay with {name}</source>
        <translation>Bei {name} bleiben</translation>
    </message>
    <message>
        <source>Start {new}, {open} goes on</source>
        <translation>{new} starten, {open} läuft weiter</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n earlier step(s)</source>
        <translation>
            <numerusform>%n früherer Schritt</numerusform>
            <numerusform>%n frühere Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Test set-up</source>
        <translation>Testumgebung</translation>
    </message>
    <message>
        <source>Change doctor</source>
        <translation>Ärztin/Arzt wechseln</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>Noch niemand gewählt</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;New visit…</source>
        <translation>&amp;Neuer Besuch …</translation>
    </message>
    <message>
        <source>&amp;Open Tiep Launcher</source>
        <translation>Tiep Launcher ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Cover everything</source>
        <translation>&amp;Alles abdecken</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Tiep Launcher</source>
        <translation>Tiep Launcher</translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>Version of the report</source>
        <translation>Version des Berichts</translation>
    </message>
    <message>
        <source>Only what chan&amp;ged</source>
        <translation>Nur &amp;Geändertes</translation>
    </message>
    <message>
        <source>Version {number}, {time}, newest</source>
        <translation>Version {number}, {time}, neueste</translation>
    </message>
    <message>
        <source>Version {number}, {time}</source>
        <translation>Version {number}, {time}</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>No visits yet.</source>
        <translation>Noch keine Besuche.</translation>
    </message>
    <message>
        <source>No visit matches.</source>
        <translation>Kein Besuch passt dazu.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Nobody is chosen yet. Visits appear once somebody is.</source>
        <translation>Noch ist niemand ausgewählt. Besuche erscheinen danach.</translation>
    </message>
    <message>
        <source>Find a patient, visit or report</source>
        <translation>Patient, Besuch oder Bericht suchen</translation>
    </message>
    <message>
        <source>Looking in reports…</source>
        <translation>Die Berichte werden durchsucht…</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Tiep wanted to open another place ({place}). Only Tiep is shown here.</source>
        <translation>Tiep wollte zu einer anderen Stelle ({place}) wechseln. Hier wird nur Tiep angezeigt.</translation>
    </message>
    <message>
        <source>A part of Tiep&apos;s page from another place ({place}) was left out.</source>
        <translation>Ein Teil der Tiep-Seite von einer anderen Stelle ({place}) wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Files of this computer cannot be chosen here.</source>
        <translation>Dateien dieses Rechners können hier nicht ausgewählt werden.</translation>
    </message>
    <message>
        <source>Tiep wanted to ask for a text in a window of its own. That is not shown here.</source>
        <translation>Tiep wollte in einem eigenen Fenster nach einem Text fragen. Das wird hier nicht angezeigt.</translation>
    </message>
    <message>
        <source>A part of Tiep&apos;s page was left out: the certificate of {place} is not trusted. Call your network team.</source>
        <translation>Ein Teil der Tiep-Seite wurde ausgelassen: Dem Zertifikat von {place} wird nicht vertraut. Rufen Sie Ihr Netzwerkteam an.</translation>
    </message>
    <message>
        <source>Tiep asked for more than the microphone ({what}) and did not get it.</source>
        <translation>Tiep wollte mehr als das Mikrofon ({what}) und hat es nicht bekommen.</translation>
    </message>
    <message>
        <source>Another place asked for the microphone and did not get it.</source>
        <translation>Eine andere Stelle wollte das Mikrofon und hat es nicht bekommen.</translation>
    </message>
    <message>
        <source>Tiep asked for the microphone while this window could not be seen, and did not get it. Begin the recording again.</source>
        <translation>Tiep wollte das Mikrofon, während dieses Fenster nicht zu sehen war, und hat es nicht bekommen. Beginnen Sie die Aufnahme noch einmal.</translation>
    </message>
    <message>
        <source>Tiep wanted to open another window ({place}). That is not done here.</source>
        <translation>Tiep wollte ein weiteres Fenster öffnen ({place}). Das geschieht hier nicht.</translation>
    </message>
    <message>
        <source>Tiep wanted to save a file on this computer. That is not done here.</source>
        <translation>Tiep wollte eine Datei auf diesem Rechner speichern. Das geschieht hier nicht.</translation>
    </message>
</context>
<context>
    <name>VisitView</name>
    <message>
        <source>The report is being read…</source>
        <translation>Der Bericht wird gelesen …</translation>
    </message>
    <message>
        <source>You may close this window: watching goes on, and you are told when the report is here.</source>
        <translation>Sie können dieses Fenster schließen: Es wird weiter beobachtet, und Sie erfahren, wenn der Bericht da ist.</translation>
    </message>
    <message>
        <source>The report will appear here when you save it in Tiep.</source>
        <translation>Der Bericht erscheint hier, sobald Sie ihn in Tiep speichern.</translation>
    </message>
    <message>
        <source>There is no report of this visit.</source>
        <translation>Zu diesem Besuch gibt es keinen Bericht.</translation>
    </message>
    <message>
        <source>The report will appear here by itself.</source>
        <translation>Der Bericht erscheint hier von selbst.</translation>
    </message>
</context>
<context>
    <name>VisitWindow</name>
    <message>
        <source>Show &amp;report</source>
        <translation>&amp;Bericht zeigen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>Tiep – visit started {time}</source>
        <translation>Tiep – Besuch begonnen {time}</translation>
    </message>
    <message>
        <source>Opening Tiep…</source>
        <translation>Tiep wird geöffnet …</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Make Tiep larger</source>
        <translation>Tiep größer darstellen</translation>
    </message>
    <message>
        <source>Make Tiep smaller</source>
        <translation>Tiep kleiner darstellen</translation>
    </message>
    <message>
        <source>This is a visit of {owner}. Nobody is chosen to work at this desk now.</source>
        <translation>Dies ist ein Besuch von {owner}. An diesem Platz ist gerade niemand ausgewählt.</translation>
    </message>
    <message>
        <source>This is a visit of {owner}. {present} works at this desk now.</source>
        <translation>Dies ist ein Besuch von {owner}. An diesem Platz arbeitet jetzt {present}.</translation>
    </message>
    <message>
        <source>another doctor</source>
        <translation>jemand anders</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>This was the wrong patient</source>
        <translation>Das war die falsche Person</translation>
    </message>
    <message>
        <source>More about it; stays in this program</source>
        <translation>Mehr dazu; bleibt in diesem Programm</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist geschehen?</translation>
    </message>
    <message>
        <source>What remains elsewhere</source>
        <translation>Was anderswo bleibt</translation>
    </message>
    <message>
        <source>What there is of this visit stays here, covered, and goes nowhere. There is no way back.</source>
        <translation>Was es zu diesem Besuch gibt, bleibt hier, abgedeckt, und wird nirgendwohin weitergegeben. Es gibt kein Zurück.</translation>
    </message>
    <message>
        <source>&amp;Mark as the wrong patient</source>
        <translation>Als falsche Person &amp;kennzeichnen</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>So &amp;lassen</translation>
    </message>
</context>
<context>
    <name>_Program</name>
    <message>
        <source>Tiep Launcher cannot work here</source>
        <translation>Tiep Launcher kann hier nicht arbeiten</translation>
    </message>
</context>
<context>
    <name>anothers_visit</name>
    <message>
        <source>another doctor</source>
        <translation>jemand anders</translation>
    </message>
    <message>
        <source>The visit that was opened is a visit of {doctor}. Change doctor to see it.</source>
        <translation>Der geöffnete Besuch gehört zu {doctor}. Wechseln Sie die Ärztin/den Arzt, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>Visit of another doctor</source>
        <translation>Besuch von jemand anderem</translation>
    </message>
</context>
<context>
    <name>confirm_words</name>
    <message>
        <source>I have &amp;checked this</source>
        <translation>&amp;Ich habe das geprüft</translation>
    </message>
    <message>
        <source>&amp;Use it for {name}</source>
        <translation>&amp;Für {name} verwenden</translation>
    </message>
    <message>
        <source>&amp;Leave it held back</source>
        <translation>&amp;Zurückgehalten lassen</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Patienten-ID</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Session in Tiep</source>
        <translation>Sitzung in Tiep</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>An AI wrote this report. Have you read it, and is it right for this patient?</source>
        <translation>Diesen Bericht hat eine KI geschrieben. Haben Sie ihn gelesen, und stimmt er für diesen Patienten?</translation>
    </message>
    <message>
        <source>Nobody has proven where this report comes from. Have you read it, and is it right for this patient?</source>
        <translation>Woher dieser Bericht kommt, ist nicht belegt. Haben Sie ihn gelesen, und stimmt er für diesen Patienten?</translation>
    </message>
    <message>
        <source>This report names something else than the visit you started. Use it only if you are sure that it is about this patient.</source>
        <translation>Dieser Bericht nennt etwas anderes als den gestarteten Besuch. Verwenden Sie ihn nur, wenn Sie sicher sind, dass er von diesem Patienten handelt.</translation>
    </message>
</context>
<context>
    <name>connection_words</name>
    <message>
        <source>Tiep answers under this address.</source>
        <translation>Tiep antwortet unter dieser Adresse.</translation>
    </message>
    <message>
        <source>Tiep accepts the facility key.</source>
        <translation>Tiep nimmt den Einrichtungsschlüssel an.</translation>
    </message>
    <message>
        <source>The clock of this computer is right.</source>
        <translation>Die Uhr dieses Rechners stimmt.</translation>
    </message>
    <message>
        <source>The clock of this computer is {minutes} min ahead. Set it right, or visits fail to open.</source>
        <translation>Die Uhr dieses Rechners geht {minutes} min vor. Stellen Sie sie richtig, sonst öffnen sich Besuche nicht.</translation>
    </message>
    <message>
        <source>The clock of this computer is {minutes} min behind. Set it right, or visits fail to open.</source>
        <translation>Die Uhr dieses Rechners geht {minutes} min nach. Stellen Sie sie richtig, sonst öffnen sich Besuche nicht.</translation>
    </message>
    <message>
        <source>The facility key could not be tried.</source>
        <translation>Der Einrichtungsschlüssel konnte nicht geprüft werden.</translation>
    </message>
</context>
<context>
    <name>doctor_question</name>
    <message>
        <source>Without an answer within two minutes the visit is not started.</source>
        <translation>Ohne Antwort innerhalb von zwei Minuten wird der Besuch nicht gestartet.</translation>
    </message>
    <message>
        <source>Another doctor starts a visit</source>
        <translation>Jemand anders startet einen Besuch</translation>
    </message>
    <message>
        <source>A visit of another doctor came from the hospital system. Who works here now?</source>
        <translation>Aus dem Kliniksystem kam ein Besuch einer anderen Ärztin oder eines anderen Arztes. Wer arbeitet jetzt hier?</translation>
    </message>
    <message>
        <source>Change doctor</source>
        <translation>Ärztin/Arzt wechseln</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Übernimmt</translation>
    </message>
    <message>
        <source>Works here now</source>
        <translation>Arbeitet jetzt hier</translation>
    </message>
    <message>
        <source>&amp;Stay with {name}</source>
        <translation>&amp;Bei {name} bleiben</translation>
    </message>
    <message>
        <source>Starts a visit</source>
        <translation>Startet einen Besuch</translation>
    </message>
    <message>
        <source>&amp;Change to {name}</source>
        <translation>&amp;Wechseln zu {name}</translation>
    </message>
    <message>
        <source>Doctor ID {id}</source>
        <translation>Arzt-ID {id}</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of {doctor} go on.</source>
        <translation>
            <numerusform>%n Besuch von {doctor} läuft weiter.</numerusform>
            <numerusform>%n Besuche von {doctor} laufen weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording goes on: {patients}. That window stays in sight and names its own doctor.</source>
        <translation>Die Aufnahme läuft weiter: {patients}. Das Fenster bleibt sichtbar und nennt, zu wem der Besuch gehört.</translation>
    </message>
</context>
<context>
    <name>embedded</name>
    <message>
        <source>Close Tiep&apos;s window</source>
        <translation>Fenster von Tiep schließen</translation>
    </message>
    <message>
        <source>{name} may be being recorded now.</source>
        <translation>{name} wird vielleicht gerade aufgenommen.</translation>
    </message>
    <message>
        <source>Closing this window ends the recording. Hidden, it goes on, and tray or task bar show the sign.</source>
        <translation>Wird dieses Fenster geschlossen, endet die Aufnahme. Ausgeblendet läuft sie weiter, und Infobereich oder Taskleiste zeigen das Zeichen.</translation>
    </message>
    <message>
        <source>&amp;Close, {name} is no longer recorded</source>
        <translation>S&amp;chließen, Aufnahme von {name} endet</translation>
    </message>
    <message>
        <source>The visit of {name} is not saved in Tiep yet.</source>
        <translation>Der Besuch von {name} ist in Tiep noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>What stands in this window and Tiep has not kept is lost when it is closed.</source>
        <translation>Was in diesem Fenster steht und Tiep nicht behalten hat, geht beim Schließen verloren.</translation>
    </message>
    <message>
        <source>&amp;Close, {name} stays unsaved</source>
        <translation>S&amp;chließen, {name} bleibt ungespeichert</translation>
    </message>
    <message>
        <source>&amp;Hide, {name} goes on</source>
        <translation>&amp;Ausblenden, {name} läuft weiter</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>Tiep asks</source>
        <translation>Tiep fragt</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Tiep in the browser</source>
        <translation>Tiep im Browser</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No connection to Tiep</source>
        <translation>Keine Verbindung zu Tiep</translation>
    </message>
    <message>
        <source>Tiep&apos;s page cannot be reached from this computer. Check the network, then try again. What Tiep already has is not lost.</source>
        <translation>Die Seite von Tiep ist von diesem Rechner aus nicht erreichbar. Prüfen Sie das Netz und versuchen Sie es dann noch einmal. Was Tiep schon hat, ist nicht verloren.</translation>
    </message>
    <message>
        <source>Tiep answered with an error</source>
        <translation>Tiep hat mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <source>Tiep is there but could not show its page. This often passes; try again in a moment.</source>
        <translation>Tiep ist da, konnte seine Seite aber nicht anzeigen. Das geht oft vorüber; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This may not be Tiep</source>
        <translation>Das ist vielleicht nicht Tiep</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted on this computer, so nothing was sent to it and its page was not opened. Call your network team; the details say what they need to know.</source>
        <translation>Dem Zertifikat des Servers wird auf diesem Rechner nicht vertraut; deshalb wurde nichts an ihn gesendet und seine Seite nicht geöffnet. Rufen Sie Ihr Netzwerkteam an; die Einzelheiten sagen, was es wissen muss.</translation>
    </message>
    <message>
        <source>A proxy wants a password</source>
        <translation>Ein Proxy verlangt ein Passwort</translation>
    </message>
    <message>
        <source>A proxy between this computer and Tiep wants a name and a password that this program does not have. Call your network team.</source>
        <translation>Ein Proxy zwischen diesem Rechner und Tiep verlangt Name und Passwort, die dieses Programm nicht hat. Rufen Sie Ihr Netzwerkteam an.</translation>
    </message>
    <message>
        <source>Tiep led somewhere else</source>
        <translation>Tiep führte woandershin</translation>
    </message>
    <message>
        <source>Tiep&apos;s address led to another place, and only Tiep itself is shown here. Ask your administrator; the details name the place.</source>
        <translation>Die Adresse von Tiep führte zu einer anderen Stelle, und hier wird nur Tiep selbst angezeigt. Fragen Sie Ihre Administration; die Einzelheiten nennen die Stelle.</translation>
    </message>
    <message>
        <source>Tiep&apos;s page has stopped</source>
        <translation>Die Seite von Tiep wurde beendet</translation>
    </message>
    <message>
        <source>The page ended unexpectedly. If it was recording, the recording has ended. What Tiep already has is there when you open it again.</source>
        <translation>Die Seite wurde unerwartet beendet. Falls sie aufgenommen hat, ist die Aufnahme zu Ende. Was Tiep schon hat, ist da, wenn Sie sie wieder öffnen.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Erneut &amp;öffnen</translation>
    </message>
    <message>
        <source>Tiep is opened in the browser, as the part of the program that shows it here is not installed.</source>
        <translation>Tiep wird im Browser geöffnet, da der Programmteil, der es hier anzeigt, nicht installiert ist.</translation>
    </message>
    <message>
        <source>Tiep is opened in the browser, as this computer cannot keep web pages apart from everything else. Tell your administrator.</source>
        <translation>Tiep wird im Browser geöffnet, da dieser Rechner Webseiten nicht von allem anderen getrennt halten kann. Informieren Sie die Administration.</translation>
    </message>
    <message>
        <source>Tiep is opened in the browser, as libraries of the system are missing to show it here. Tell your administrator.</source>
        <translation>Tiep wird im Browser geöffnet, da dem System Bibliotheken fehlen, um es hier anzuzeigen. Informieren Sie die Administration.</translation>
    </message>
    <message>
        <source>Opening Tiep…</source>
        <translation>Tiep wird geöffnet …</translation>
    </message>
    <message>
        <source>Tiep&apos;s page is not open. Its window says why.</source>
        <translation>Die Seite von Tiep ist nicht geöffnet. Ihr Fenster sagt, warum.</translation>
    </message>
    <message>
        <source>Tiep is open in its own window.</source>
        <translation>Tiep ist in einem eigenen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>Tiep&apos;s window has the microphone. The report will appear here when you save it in Tiep.</source>
        <translation>Das Fenster von Tiep hat das Mikrofon. Der Bericht erscheint hier, sobald Sie ihn in Tiep speichern.</translation>
    </message>
</context>
<context>
    <name>entry_words</name>
    <message>
        <source>Recent visit</source>
        <translation>Letzter Besuch</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Same name as another patient</source>
        <translation>Gleicher Name wie eine andere Person</translation>
    </message>
    <message>
        <source>Born the same day as another patient</source>
        <translation>Am selben Tag geboren wie eine andere Person</translation>
    </message>
    <message>
        <source>Same name and birth date as another patient</source>
        <translation>Name und Geburtsdatum wie eine andere Person</translation>
    </message>
    <message>
        <source>for doctor {doctor}</source>
        <translation>für {doctor}</translation>
    </message>
    <message>
        <source>Start &amp;Tiep</source>
        <translation>&amp;Tiep starten</translation>
    </message>
    <message>
        <source>&amp;Complete and start…</source>
        <translation>Er&amp;gänzen und starten …</translation>
    </message>
    <message>
        <source>&amp;Show this visit</source>
        <translation>Diesen Besuch an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Erneut &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Show the report</source>
        <translation>Bericht an&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>field_words</name>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Not in the form</source>
        <translation>Nicht im Formular</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Unbekannter Code</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>Falscher Typ</translation>
    </message>
    <message>
        <source>Written with AI assistance and saved by the doctor.</source>
        <translation>Mit Unterstützung einer KI geschrieben und ärztlich gespeichert.</translation>
    </message>
    <message>
        <source>Written with AI assistance and sent by the doctor.</source>
        <translation>Mit Unterstützung einer KI geschrieben und ärztlich gesendet.</translation>
    </message>
    <message>
        <source>Written by an AI and not yet checked by a doctor.</source>
        <translation>Von einer KI geschrieben und noch nicht ärztlich geprüft.</translation>
    </message>
    <message>
        <source>Nobody has proven where this report comes from, and no doctor has checked it yet.</source>
        <translation>Woher dieser Bericht kommt, ist nicht belegt, und er ist noch nicht ärztlich geprüft.</translation>
    </message>
    <message>
        <source>Written with AI assistance and checked by {doctor}.</source>
        <translation>Mit Unterstützung einer KI geschrieben und geprüft von {doctor}.</translation>
    </message>
    <message>
        <source>This report is for another visit than the one you started. Its content stays covered and cannot be copied.</source>
        <translation>Dieser Bericht gehört zu einem anderen Besuch als dem, den Sie gestartet haben. Sein Inhalt bleibt abgedeckt und kann nicht kopiert werden.</translation>
    </message>
    <message>
        <source>Marked as the wrong patient. Its content stays covered and goes nowhere.</source>
        <translation>Als falsche Person gekennzeichnet. Der Inhalt bleibt abgedeckt und wird nirgendwohin weitergegeben.</translation>
    </message>
    <message>
        <source>at least {low}</source>
        <translation>mindestens {low}</translation>
    </message>
    <message>
        <source>at most {high}</source>
        <translation>höchstens {high}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>For reading only: it may be about somebody else.</source>
        <translation>Nur zum Lesen: Er handelt vielleicht von jemand anderem.</translation>
    </message>
    <message>
        <source>For reading only, until a doctor has checked it and says so.</source>
        <translation>Nur zum Lesen, bis er ärztlich geprüft und das bestätigt ist.</translation>
    </message>
    <message>
        <source>New in this version</source>
        <translation>Neu in dieser Version</translation>
    </message>
    <message>
        <source>Changed; it was: {before}</source>
        <translation>Geändert; vorher: {before}</translation>
    </message>
    <message>
        <source>Removed; it was: {before}</source>
        <translation>Entfernt; vorher: {before}</translation>
    </message>
    <message>
        <source>No longer in the report</source>
        <translation>Nicht mehr im Bericht</translation>
    </message>
    <message>
        <source>Taken, in its section</source>
        <translation>Übernommen, in seinem Abschnitt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Show for a moment</source>
        <translation>Kurz anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>concealed</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>… Show all {count} characters</source>
        <translation>… Alle {count} Zeichen anzeigen</translation>
    </message>
    <message>
        <source>… Show all {count} rows</source>
        <translation>… Alle {count} Zeilen anzeigen</translation>
    </message>
</context>
<context>
    <name>form_words</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>One of a list that Tiep has</source>
        <translation>Eines aus einer Liste von Tiep</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Table; each row has:</source>
        <translation>Tabelle; jede Zeile hat:</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>Liste von Texten</translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation>Liste von Zahlen</translation>
    </message>
    <message>
        <source>List of dates</source>
        <translation>Liste von Daten</translation>
    </message>
    <message>
        <source>Several of a list that Tiep has</source>
        <translation>Mehrere aus einer Liste von Tiep</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>One of: {choices}</source>
        <translation>Eines von: {choices}</translation>
    </message>
    <message>
        <source>Any of: {choices}</source>
        <translation>Beliebige von: {choices}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>at least {low}</source>
        <translation>mindestens {low}</translation>
    </message>
    <message>
        <source>at most {high}</source>
        <translation>höchstens {high}</translation>
    </message>
    <message>
        <source>for example {example}</source>
        <translation>zum Beispiel {example}</translation>
    </message>
    <message>
        <source>Asked for once “{field}” is answered</source>
        <translation>Wird gefragt, sobald „{field}“ beantwortet ist</translation>
    </message>
    <message>
        <source>Asked for if “{field}” is: {answers}</source>
        <translation>Wird gefragt, wenn „{field}“ lautet: {answers}</translation>
    </message>
</context>
<context>
    <name>key</name>
    <message>
        <source>Facility key</source>
        <translation>Einrichtungsschlüssel</translation>
    </message>
    <message>
        <source>The key that Tiep issued for this facility:</source>
        <translation>Der Schlüssel, den Tiep für diese Einrichtung ausgestellt hat:</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mär</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
</context>
<context>
    <name>out_actions</name>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
</context>
<context>
    <name>out_words</name>
    <message>
        <source>Saved to a file {time}</source>
        <translation>In eine Datei gespeichert {time}</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>Gedruckt {time}</translation>
    </message>
    <message>
        <source>In the hospital system&apos;s folder {time}</source>
        <translation>Im Ordner des Kliniksystems {time}</translation>
    </message>
    <message>
        <source>Not in the hospital system&apos;s folder yet: the folder cannot be reached. Still trying; nothing is lost.</source>
        <translation>Noch nicht im Ordner des Kliniksystems: Der Ordner ist nicht erreichbar. Es wird weiter versucht; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Not in the hospital system&apos;s folder yet: the disk is full there. Still trying; nothing is lost.</source>
        <translation>Noch nicht im Ordner des Kliniksystems: Der Datenträger dort ist voll. Es wird weiter versucht; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Not in the hospital system&apos;s folder yet: nothing may be written there. Still trying; nothing is lost.</source>
        <translation>Noch nicht im Ordner des Kliniksystems: Dort darf nichts geschrieben werden. Es wird weiter versucht; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Not in the hospital system&apos;s folder yet: other files have its name. Still trying; nothing is lost.</source>
        <translation>Noch nicht im Ordner des Kliniksystems: Andere Dateien heißen so. Es wird weiter versucht; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Not in the hospital system&apos;s folder yet ({reason}). Still trying; nothing is lost.</source>
        <translation>Noch nicht im Ordner des Kliniksystems ({reason}). Es wird weiter versucht; nichts geht verloren.</translation>
    </message>
</context>
<context>
    <name>palette_keys</name>
    <message>
        <source>Start the selected visit, or show it</source>
        <translation>Den ausgewählten Besuch starten oder anzeigen</translation>
    </message>
    <message>
        <source>Select another visit</source>
        <translation>Einen anderen Besuch auswählen</translation>
    </message>
    <message>
        <source>Choose the form</source>
        <translation>Das Formular auswählen</translation>
    </message>
    <message>
        <source>Empty the line, then close the window</source>
        <translation>Die Zeile leeren, dann das Fenster schließen</translation>
    </message>
</context>
<context>
    <name>patient_words</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>born</source>
        <translation>geb.</translation>
    </message>
    <message>
        <source>{date} ({years} y)</source>
        <translation>{date} ({years} J.)</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Patienten-ID</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>{visit} (made here)</source>
        <translation>{visit} (hier erzeugt)</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Divers</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbestimmt</translation>
    </message>
    <message>
        <source>{name} ({id})</source>
        <translation>{name} ({id})</translation>
    </message>
    <message>
        <source>patient {id}</source>
        <translation>Patient/in {id}</translation>
    </message>
</context>
<context>
    <name>preview_words</name>
    <message>
        <source>{before} is written as {after}</source>
        <translation>{before} wird als {after} geschrieben</translation>
    </message>
    <message>
        <source>{before} is left out</source>
        <translation>{before} wird weggelassen</translation>
    </message>
    <message>
        <source>A line is broken</source>
        <translation>Eine Zeile wird umbrochen</translation>
    </message>
    <message>
        <source>A part ends, with its number</source>
        <translation>Ein Teil endet, mit seiner Nummer</translation>
    </message>
    <message>
        <source>The end of a line</source>
        <translation>Das Ende einer Zeile</translation>
    </message>
    <message>
        <source>A tab</source>
        <translation>Ein Tabulator</translation>
    </message>
    <message>
        <source>A blank</source>
        <translation>Ein Leerzeichen</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>A field is required that is not there.</source>
        <translation>Ein Feld ist Pflicht, das es nicht gibt.</translation>
    </message>
    <message>
        <source>A field of the form is not a JSON object.</source>
        <translation>Ein Feld des Formulars ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>A field&apos;s key is empty.</source>
        <translation>Der Schlüssel eines Feldes ist leer.</translation>
    </message>
    <message>
        <source>A field&apos;s type must be one of: {allowed}.</source>
        <translation>Der Typ eines Feldes muss einer von diesen sein: {allowed}.</translation>
    </message>
    <message>
        <source>A file cannot be made.</source>
        <translation>Eine Datei kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>A file cannot be written.</source>
        <translation>Eine Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A form may not refer to another document.</source>
        <translation>Ein Formular darf nicht auf ein anderes Dokument verweisen.</translation>
    </message>
    <message>
        <source>A form&apos;s type must be object.</source>
        <translation>Der Typ eines Formulars muss object sein.</translation>
    </message>
    <message>
        <source>A kept launch cannot be read; it is left as it is.</source>
        <translation>Ein aufbewahrter Start kann nicht gelesen werden; er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>A key store would keep it.</source>
        <translation>Mit einem Schlüsselspeicher bliebe er erhalten.</translation>
    </message>
    <message>
        <source>A launch cannot be kept.</source>
        <translation>Ein Start kann nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>A list must say what its items are.</source>
        <translation>Eine Liste muss sagen, was ihre Einträge sind.</translation>
    </message>
    <message>
        <source>A lock cannot be made in the data folder.</source>
        <translation>Im Datenordner kann keine Sperre angelegt werden.</translation>
    </message>
    <message>
        <source>A name stands here twice.</source>
        <translation>Ein Name steht hier zweimal.</translation>
    </message>
    <message>
        <source>A number here has no value JSON allows.</source>
        <translation>Eine Zahl hat hier einen Wert, den JSON nicht zulässt.</translation>
    </message>
    <message>
        <source>A person must look at it.</source>
        <translation>Ein Mensch muss ihn ansehen.</translation>
    </message>
    <message>
        <source>A proxy refused the connection.</source>
        <translation>Ein Proxy hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>A proxy wants credentials.</source>
        <translation>Ein Proxy verlangt Zugangsdaten.</translation>
    </message>
    <message>
        <source>A text here holds half a character.</source>
        <translation>Ein Text enthält hier ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>A visit may be being recorded in the program&apos;s own window.</source>
        <translation>Im eigenen Fenster des Programms wird vielleicht gerade ein Besuch aufgenommen.</translation>
    </message>
    <message>
        <source>Add it to the os_user column of doctors_file.</source>
        <translation>Ergänzen Sie sie in der Spalte os_user der doctors_file.</translation>
    </message>
    <message>
        <source>An address here has no user name in it.</source>
        <translation>Eine Adresse enthält hier keinen Benutzernamen.</translation>
    </message>
    <message>
        <source>Another doctor has this visit open.</source>
        <translation>Jemand anders hat diesen Besuch geöffnet.</translation>
    </message>
    <message>
        <source>Another doctor works at this desk and stays.</source>
        <translation>An diesem Platz arbeitet jemand anders und bleibt.</translation>
    </message>
    <message>
        <source>Another doctor works at this desk, and nobody answered the question there.</source>
        <translation>An diesem Platz arbeitet jemand anders, und niemand hat die Frage dort beantwortet.</translation>
    </message>
    <message>
        <source>Another patient&apos;s visit is open, and nobody answered the question at the screen.</source>
        <translation>Der Besuch einer anderen Person ist geöffnet, und niemand hat die Frage am Bildschirm beantwortet.</translation>
    </message>
    <message>
        <source>Another patient&apos;s visit is open, and the doctor stays with it.</source>
        <translation>Der Besuch einer anderen Person ist geöffnet, und dabei bleibt es.</translation>
    </message>
    <message>
        <source>Another patient&apos;s visit of this doctor is open.</source>
        <translation>Der Besuch einer anderen Person ist hier geöffnet.</translation>
    </message>
    <message>
        <source>Another program is changing the settings.</source>
        <translation>Ein anderes Programm ändert gerade die Einstellungen.</translation>
    </message>
    <message>
        <source>Ask again with result.</source>
        <translation>Fragen Sie mit result noch einmal.</translation>
    </message>
    <message>
        <source>Call again: it is put aside and a new one begun.</source>
        <translation>Versuchen Sie es noch einmal: Sie wird beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>Check api_url.</source>
        <translation>Prüfen Sie api_url.</translation>
    </message>
    <message>
        <source>Check api_url; a portal may be in between.</source>
        <translation>Prüfen Sie api_url; vielleicht ist ein Anmeldeportal dazwischen.</translation>
    </message>
    <message>
        <source>Check doctors_file.</source>
        <translation>Prüfen Sie die doctors_file.</translation>
    </message>
    <message>
        <source>Check fhir_identifier_system.</source>
        <translation>Prüfen Sie fhir_identifier_system.</translation>
    </message>
    <message>
        <source>Check fhir_url.</source>
        <translation>Prüfen Sie fhir_url.</translation>
    </message>
    <message>
        <source>Check the network and api_url.</source>
        <translation>Prüfen Sie das Netz und api_url.</translation>
    </message>
    <message>
        <source>Check the network and fhir_url.</source>
        <translation>Prüfen Sie das Netz und fhir_url.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>Columns are: {columns}.</source>
        <translation>Die Spalten sind: {columns}.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>Install one, or set browser_command.</source>
        <translation>Installieren Sie einen oder setzen Sie browser_command.</translation>
    </message>
    <message>
        <source>It is kept: ask with result.</source>
        <translation>Er ist aufbewahrt: Fragen Sie mit result danach.</translation>
    </message>
    <message>
        <source>It is read again in a moment.</source>
        <translation>Sie wird gleich noch einmal gelesen.</translation>
    </message>
    <message>
        <source>Keys are no settings.</source>
        <translation>Schlüssel sind keine Einstellungen.</translation>
    </message>
    <message>
        <source>Known: {known}.</source>
        <translation>Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>Launches are kept in memory only, for lack of a working key store ({reason}).</source>
        <translation>Besuche werden nur im Arbeitsspeicher gehalten, weil kein Schlüsselspeicher verfügbar ist ({reason}).</translation>
    </message>
    <message>
        <source>Map the doctor, or add a row to doctors_file.</source>
        <translation>Ordnen Sie die Ärztin oder den Arzt zu oder ergänzen Sie eine Zeile in der doctors_file.</translation>
    </message>
    <message>
        <source>Name one of: {known}.</source>
        <translation>Nennen Sie eine davon: {known}.</translation>
    </message>
    <message>
        <source>Names have letters, digits, - and _.</source>
        <translation>Namen bestehen aus Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>No API key is kept.</source>
        <translation>Es ist kein API-Schlüssel hinterlegt.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>No browser was found.</source>
        <translation>Es wurde kein Browser gefunden.</translation>
    </message>
    <message>
        <source>No connection could be made.</source>
        <translation>Es konnte keine Verbindung hergestellt werden.</translation>
    </message>
    <message>
        <source>No connection within this machine can be made.</source>
        <translation>Innerhalb dieses Rechners kann keine Verbindung hergestellt werden.</translation>
    </message>
    <message>
        <source>No desktop program can take this over here.</source>
        <translation>Kein Programm mit Fenstern kann das hier übernehmen.</translation>
    </message>
    <message>
        <source>No encrypted connection could be made.</source>
        <translation>Es konnte keine verschlüsselte Verbindung hergestellt werden.</translation>
    </message>
    <message>
        <source>No visit was given.</source>
        <translation>Es wurde kein Besuch angegeben.</translation>
    </message>
    <message>
        <source>No visit was given; an id was made here.</source>
        <translation>Es wurde kein Besuch angegeben; eine ID wurde hier erzeugt.</translation>
    </message>
    <message>
        <source>Nobody answered the question at the screen.</source>
        <translation>Niemand hat die Frage am Bildschirm beantwortet.</translation>
    </message>
    <message>
        <source>Nobody said at the screen who is there.</source>
        <translation>Niemand hat am Bildschirm gesagt, wer da ist.</translation>
    </message>
    <message>
        <source>Nobody said which doctor.</source>
        <translation>Es wurde nicht gesagt, welche Ärztin oder welcher Arzt.</translation>
    </message>
    <message>
        <source>Patient data in arguments is forbidden here.</source>
        <translation>Patientendaten in Argumenten sind hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>Patients of the FHIR server that are no longer in use: {count}.</source>
        <translation>Personen des FHIR-Servers, die nicht mehr geführt werden: {count}.</translation>
    </message>
    <message>
        <source>Patients of the FHIR server that cannot be read: {count}.</source>
        <translation>Personen des FHIR-Servers, die nicht gelesen werden können: {count}.</translation>
    </message>
    <message>
        <source>Patients of the FHIR server with several identifiers: {count}.</source>
        <translation>Personen des FHIR-Servers mit mehreren Kennungen: {count}.</translation>
    </message>
    <message>
        <source>Patients of the FHIR server without a usable identifier: {count}.</source>
        <translation>Personen des FHIR-Servers ohne verwendbare Kennung: {count}.</translation>
    </message>
    <message>
        <source>Paused in Tiep.</source>
        <translation>In Tiep angehalten.</translation>
    </message>
    <message>
        <source>Quotation marks are wrong in this row.</source>
        <translation>In dieser Zeile sind Anführungszeichen falsch gesetzt.</translation>
    </message>
    <message>
        <source>Row {line} has no id.</source>
        <translation>Zeile {line} hat keine id.</translation>
    </message>
    <message>
        <source>Row {line} has the id of a row before.</source>
        <translation>Zeile {line} hat die id einer früheren Zeile.</translation>
    </message>
    <message>
        <source>Row {line} has the login of a row before; it names neither doctor.</source>
        <translation>Zeile {line} hat die Anmeldung einer früheren Zeile; sie steht nun für keine der beiden Personen.</translation>
    </message>
    <message>
        <source>Row {line} holds what no doctor can have.</source>
        <translation>Zeile {line} enthält, was keine Ärztin und kein Arzt haben kann.</translation>
    </message>
    <message>
        <source>Rows of the worklist that cannot be read: {count}.</source>
        <translation>Zeilen der Arbeitsliste, die nicht gelesen werden können: {count}.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>Save, pause or give it up first.</source>
        <translation>Speichern Sie ihn, halten Sie ihn an oder geben Sie ihn auf.</translation>
    </message>
    <message>
        <source>Say where the value comes from.</source>
        <translation>Geben Sie an, woher der Wert kommt.</translation>
    </message>
    <message>
        <source>Send the one that counts.</source>
        <translation>Senden Sie den, der zählt.</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR.</source>
        <translation>Setzen Sie XDG_RUNTIME_DIR.</translation>
    </message>
    <message>
        <source>Set fhir_identifier_system.</source>
        <translation>Setzen Sie fhir_identifier_system.</translation>
    </message>
    <message>
        <source>Set fhir_visit_system.</source>
        <translation>Setzen Sie fhir_visit_system.</translation>
    </message>
    <message>
        <source>Several patients or facilities have a visit of this id.</source>
        <translation>Mehrere Patientinnen/Patienten oder Einrichtungen haben einen Besuch mit dieser ID.</translation>
    </message>
    <message>
        <source>Somebody at the screen must decide first; the launch waits for it.</source>
        <translation>Zuerst muss am Bildschirm entschieden werden; so lange wartet der Start.</translation>
    </message>
    <message>
        <source>Somebody at the screen said no.</source>
        <translation>Am Bildschirm wurde Nein gesagt.</translation>
    </message>
    <message>
        <source>Something else than a file stands there.</source>
        <translation>Dort steht etwas anderes als eine Datei.</translation>
    </message>
    <message>
        <source>Something went wrong inside (incident {incident}).</source>
        <translation>Im Programm ist etwas schiefgegangen (Vorfall {incident}).</translation>
    </message>
    <message>
        <source>Standard input cannot be read ({reason}).</source>
        <translation>Die Standardeingabe kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>Die Standardausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Start it again, or name the doctor.</source>
        <translation>Starten Sie ihn erneut oder nennen Sie die Ärztin oder den Arzt.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Starten Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Start the visit again.</source>
        <translation>Starten Sie den Besuch erneut.</translation>
    </message>
    <message>
        <source>TIEP_LAUNCHER_HOME must be an absolute path.</source>
        <translation>TIEP_LAUNCHER_HOME muss ein absoluter Pfad sein.</translation>
    </message>
    <message>
        <source>Tell the administrator.</source>
        <translation>Informieren Sie die Administration.</translation>
    </message>
    <message>
        <source>Tell the network team.</source>
        <translation>Informieren Sie das Netzwerkteam.</translation>
    </message>
    <message>
        <source>The FHIR server cannot be asked ({reason}).</source>
        <translation>Der FHIR-Server kann nicht gefragt werden ({reason}).</translation>
    </message>
    <message>
        <source>The FHIR server has more than {count} visits; the rest is not shown.</source>
        <translation>Der FHIR-Server hat mehr als {count} Besuche; der Rest wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>The FHIR server refused the search (status {status}: {reason}).</source>
        <translation>Der FHIR-Server hat die Suche abgelehnt (Status {status}: {reason}).</translation>
    </message>
    <message>
        <source>The FHIR server rejected the credential.</source>
        <translation>Der FHIR-Server hat die Zugangsdaten abgelehnt.</translation>
    </message>
    <message>
        <source>The FHIR server&apos;s answer was not understood.</source>
        <translation>Die Antwort des FHIR-Servers wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>The FHIR server&apos;s link to the next page leads elsewhere; it stays unread.</source>
        <translation>Der Link des FHIR-Servers zur nächsten Seite führt woandershin; er bleibt ungelesen.</translation>
    </message>
    <message>
        <source>The answer is broken.</source>
        <translation>Die Antwort ist beschädigt.</translation>
    </message>
    <message>
        <source>The answer is larger than allowed.</source>
        <translation>Die Antwort ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>The answer was not understood.</source>
        <translation>Die Antwort wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>The browser did not open Tiep.</source>
        <translation>Der Browser hat Tiep nicht geöffnet.</translation>
    </message>
    <message>
        <source>The browser ended with status {status}.</source>
        <translation>Der Browser endete mit dem Status {status}.</translation>
    </message>
    <message>
        <source>The choices (oneOf) must be a list with at least one choice.</source>
        <translation>Die Auswahl (oneOf) muss eine Liste mit mindestens einem Eintrag sein.</translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation>Die Verbindung wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The context file was not deleted ({reason}).</source>
        <translation>Die Kontextdatei wurde nicht gelöscht ({reason}).</translation>
    </message>
    <message>
        <source>The embedded view cannot be loaded: libraries of the system are missing.</source>
        <translation>Die eingebettete Ansicht kann nicht geladen werden: Dem System fehlen Bibliotheken.</translation>
    </message>
    <message>
        <source>The embedded view cannot keep web pages away from this computer here.</source>
        <translation>Die eingebettete Ansicht kann Webseiten hier nicht von diesem Rechner fernhalten.</translation>
    </message>
    <message>
        <source>The embedded view is not installed.</source>
        <translation>Die eingebettete Ansicht ist nicht installiert.</translation>
    </message>
    <message>
        <source>The file cannot be made ({reason}).</source>
        <translation>Die Datei kann nicht angelegt werden ({reason}).</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>Die Datei kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>The first line must name the columns.</source>
        <translation>Die erste Zeile muss die Spalten benennen.</translation>
    </message>
    <message>
        <source>The first line names no column id.</source>
        <translation>Die erste Zeile nennt keine Spalte id.</translation>
    </message>
    <message>
        <source>The folder of forms cannot be read.</source>
        <translation>Der Ordner mit den Formularen kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The form cannot be read ({reason}).</source>
        <translation>Das Formular kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>The form has {count} fields; {limit} are allowed.</source>
        <translation>Das Formular hat {count} Felder; erlaubt sind {limit}.</translation>
    </message>
    <message>
        <source>The form is deeper than Tiep&apos;s {limit_levels} levels.</source>
        <translation>Das Formular ist tiefer als die {limit_levels} Ebenen von Tiep.</translation>
    </message>
    <message>
        <source>The form is not a JSON object.</source>
        <translation>Das Formular ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The kept API key holds what no request can carry.</source>
        <translation>Der hinterlegte API-Schlüssel enthält Zeichen, die keine Anfrage übertragen kann.</translation>
    </message>
    <message>
        <source>The key store does not answer (waited {limit_s} s).</source>
        <translation>Der Schlüsselspeicher antwortet nicht ({limit_s} s gewartet).</translation>
    </message>
    <message>
        <source>The key store failed.</source>
        <translation>Der Schlüsselspeicher hat versagt.</translation>
    </message>
    <message>
        <source>The key store is locked.</source>
        <translation>Der Schlüsselspeicher ist gesperrt.</translation>
    </message>
    <message>
        <source>The launch is gone from the store.</source>
        <translation>Der Start ist nicht mehr in der Ablage.</translation>
    </message>
    <message>
        <source>The launch was cancelled.</source>
        <translation>Der Start wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The launch was interrupted before Tiep had a session.</source>
        <translation>Der Start wurde unterbrochen, bevor Tiep eine Sitzung hatte.</translation>
    </message>
    <message>
        <source>The list of doctors cannot be read ({reason}).</source>
        <translation>Die Liste der Ärztinnen und Ärzte kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>The log has more under this id.</source>
        <translation>Das Protokoll enthält unter dieser Kennung mehr.</translation>
    </message>
    <message>
        <source>The minimum is above the maximum.</source>
        <translation>Das Minimum liegt über dem Maximum.</translation>
    </message>
    <message>
        <source>The name was given whole and in parts.</source>
        <translation>Der Name wurde als Ganzes und in Teilen angegeben.</translation>
    </message>
    <message>
        <source>The others are left out.</source>
        <translation>Die übrigen werden ausgelassen.</translation>
    </message>
    <message>
        <source>The patient has no identifier.</source>
        <translation>Die Patientin oder der Patient hat keine Kennung.</translation>
    </message>
    <message>
        <source>The patient has several identifiers.</source>
        <translation>Die Patientin oder der Patient hat mehrere Kennungen.</translation>
    </message>
    <message>
        <source>The patient&apos;s birth date is not known.</source>
        <translation>Das Geburtsdatum ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The patient&apos;s name is not known.</source>
        <translation>Der Name ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The policy file is left out: others may write to it.</source>
        <translation>Die Richtliniendatei wird ausgelassen: Andere dürfen sie ändern.</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>Das Programm kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The properties must be a JSON object.</source>
        <translation>Die Eigenschaften müssen ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>The report could not be written ({reason}).</source>
        <translation>Der Bericht konnte nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>The request cannot be made.</source>
        <translation>Die Anfrage ist nicht möglich.</translation>
    </message>
    <message>
        <source>The run folder&apos;s path is too long for a socket.</source>
        <translation>Der Pfad des Laufzeitordners ist zu lang für einen Socket.</translation>
    </message>
    <message>
        <source>The running program cannot be made reachable.</source>
        <translation>Das laufende Programm kann nicht erreichbar gemacht werden.</translation>
    </message>
    <message>
        <source>The sandbox is not installed ({module}).</source>
        <translation>Die Sandbox ist nicht installiert ({module}).</translation>
    </message>
    <message>
        <source>The server answered with status {status}.</source>
        <translation>Der Server hat mit dem Status {status} geantwortet.</translation>
    </message>
    <message>
        <source>The server asks to come back later.</source>
        <translation>Der Server bittet, es später zu versuchen.</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>Der Server hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The server does not know this address.</source>
        <translation>Der Server kennt diese Adresse nicht.</translation>
    </message>
    <message>
        <source>The server failed (status {status}).</source>
        <translation>Der Server hat versagt (Status {status}).</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>Der Server hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The server says that this conflicts with something.</source>
        <translation>Der Server meldet einen Widerspruch zu etwas anderem.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid now.</source>
        <translation>Das Zertifikat des Servers ist zurzeit nicht gültig.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>Der Name des Servers wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({reason}); the file is left as it is.</source>
        <translation>Die Einstellungen können nicht gelesen werden ({reason}); die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>Die Einstellungen können nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The settings would be larger than {max_bytes} bytes.</source>
        <translation>Die Einstellungen wären größer als {max_bytes} Bytes.</translation>
    </message>
    <message>
        <source>The site&apos;s list has another name for this doctor.</source>
        <translation>Die Liste der Einrichtung hat für diese ID einen anderen Namen.</translation>
    </message>
    <message>
        <source>The site&apos;s list names no doctor for this login.</source>
        <translation>Die Liste der Einrichtung nennt für diese Anmeldung niemanden.</translation>
    </message>
    <message>
        <source>The start address has {length} characters; over {advised} some systems cut it.</source>
        <translation>Die Startadresse hat {length} Zeichen; ab {advised} schneiden manche Systeme sie ab.</translation>
    </message>
    <message>
        <source>The start address would have {length} characters; {limit} are allowed.</source>
        <translation>Die Startadresse hätte {length} Zeichen; erlaubt sind {limit}.</translation>
    </message>
    <message>
        <source>The store cannot be made.</source>
        <translation>Die Ablage kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The store cannot be read.</source>
        <translation>Die Ablage kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The store cannot be written; is the disk full?</source>
        <translation>In die Ablage kann nicht geschrieben werden; ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>The store is closed.</source>
        <translation>Die Ablage ist geschlossen.</translation>
    </message>
    <message>
        <source>The store is damaged.</source>
        <translation>Die Ablage ist beschädigt.</translation>
    </message>
    <message>
        <source>The store is in use for too long.</source>
        <translation>Die Ablage ist zu lange belegt.</translation>
    </message>
    <message>
        <source>The store was damaged; it was put aside, a new one begun.</source>
        <translation>Die Ablage war beschädigt; sie wurde beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>The store was written by a newer version.</source>
        <translation>Die Ablage wurde von einer neueren Version geschrieben.</translation>
    </message>
    <message>
        <source>The store&apos;s file is not this user&apos;s alone.</source>
        <translation>Die Datei der Ablage gehört nicht nur dieser Benutzerin oder diesem Benutzer.</translation>
    </message>
    <message>
        <source>The store&apos;s key is gone; the old store was put aside, a new one begun.</source>
        <translation>Der Schlüssel der Ablage fehlt; die alte Ablage wurde beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy setting cannot be used.</source>
        <translation>Die Proxy-Einstellung des Systems kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The visit here is another than in the context.</source>
        <translation>Der Besuch ist hier ein anderer als im Kontext.</translation>
    </message>
    <message>
        <source>The visit was launched with another form; it stays as launched.</source>
        <translation>Der Besuch wurde mit einem anderen Formular gestartet; dabei bleibt es.</translation>
    </message>
    <message>
        <source>The visit was launched with another value here; it stays as launched.</source>
        <translation>Der Besuch wurde hier mit einem anderen Wert gestartet; dabei bleibt es.</translation>
    </message>
    <message>
        <source>The wait ended before the report was saved.</source>
        <translation>Das Warten endete, bevor der Bericht gespeichert war.</translation>
    </message>
    <message>
        <source>The window says why; start the visit again.</source>
        <translation>Das Fenster sagt, warum; starten Sie den Besuch erneut.</translation>
    </message>
    <message>
        <source>The windows are covered, and nobody answered at the screen.</source>
        <translation>Die Fenster sind abgedeckt, und niemand hat am Bildschirm geantwortet.</translation>
    </message>
    <message>
        <source>The windows are covered, and somebody at the screen said no.</source>
        <translation>Die Fenster sind abgedeckt, und am Bildschirm wurde Nein gesagt.</translation>
    </message>
    <message>
        <source>The worklist cannot be reached.</source>
        <translation>Die Arbeitsliste ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The worklist cannot be read.</source>
        <translation>Die Arbeitsliste kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The worklist has more than {limit} files.</source>
        <translation>Die Arbeitsliste hat mehr als {limit} Dateien.</translation>
    </message>
    <message>
        <source>The worklist has more than {limit} rows.</source>
        <translation>Die Arbeitsliste hat mehr als {limit} Zeilen.</translation>
    </message>
    <message>
        <source>The worklist is being read.</source>
        <translation>Die Arbeitsliste wird gerade gelesen.</translation>
    </message>
    <message>
        <source>The worklist is being written.</source>
        <translation>Die Arbeitsliste wird gerade geschrieben.</translation>
    </message>
    <message>
        <source>The worklist is not UTF-8; it was read as Windows-1252.</source>
        <translation>Die Arbeitsliste ist nicht UTF-8; sie wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>The {folder} folder cannot be made.</source>
        <translation>Der Ordner „{folder}“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The {folder} folder is not this user&apos;s alone.</source>
        <translation>Der Ordner „{folder}“ gehört nicht nur dieser Benutzerin oder diesem Benutzer.</translation>
    </message>
    <message>
        <source>There are no fields here.</source>
        <translation>Hier gibt es keine Felder.</translation>
    </message>
    <message>
        <source>There are several facilities.</source>
        <translation>Es gibt mehrere Einrichtungen.</translation>
    </message>
    <message>
        <source>There are two columns {column}.</source>
        <translation>Es gibt zwei Spalten {column}.</translation>
    </message>
    <message>
        <source>There is a report, but it is held ({reason}).</source>
        <translation>Es gibt einen Bericht, er wird aber zurückgehalten ({reason}).</translation>
    </message>
    <message>
        <source>There is no column {column}.</source>
        <translation>Es gibt keine Spalte {column}.</translation>
    </message>
    <message>
        <source>There is no display, or the desktop part is not installed.</source>
        <translation>Es gibt keine Anzeige, oder der Teil mit den Fenstern ist nicht installiert.</translation>
    </message>
    <message>
        <source>There is no launch of this visit here.</source>
        <translation>Zu diesem Besuch gibt es hier keinen Start.</translation>
    </message>
    <message>
        <source>There is no saved report yet.</source>
        <translation>Es gibt noch keinen gespeicherten Bericht.</translation>
    </message>
    <message>
        <source>There is no such facility.</source>
        <translation>Diese Einrichtung gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such form.</source>
        <translation>Dieses Formular gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such launch here.</source>
        <translation>Diesen Start gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no such secret.</source>
        <translation>Diesen Schlüssel gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Diese Einstellung gibt es nicht.</translation>
    </message>
    <message>
        <source>They are gone when this program ends.</source>
        <translation>Sie sind verloren, wenn dieses Programm endet.</translation>
    </message>
    <message>
        <source>This doctor is not on the site&apos;s list.</source>
        <translation>Diese Person steht nicht auf der Liste der Einrichtung.</translation>
    </message>
    <message>
        <source>This does not match the launch.</source>
        <translation>Das passt nicht zum Start.</translation>
    </message>
    <message>
        <source>This has another type than it must have ({expected}).</source>
        <translation>Das hat einen anderen Typ, als es haben muss ({expected}).</translation>
    </message>
    <message>
        <source>This holds a question mark or a replacement character; it may be damaged.</source>
        <translation>Das enthält ein Fragezeichen oder ein Ersatzzeichen und ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>This holds characters that change the direction of writing.</source>
        <translation>Das enthält Zeichen, die die Schreibrichtung ändern.</translation>
    </message>
    <message>
        <source>This holds control characters.</source>
        <translation>Das enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>This is empty or holds control characters.</source>
        <translation>Das ist leer oder enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>This is empty.</source>
        <translation>Das ist leer.</translation>
    </message>
    <message>
        <source>This is larger than allowed ({limit_bytes} bytes).</source>
        <translation>Das ist größer als erlaubt ({limit_bytes} Bytes).</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters.</source>
        <translation>Das ist länger als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>This is neither a list of visits nor an object with visits.</source>
        <translation>Das ist weder eine Liste von Besuchen noch ein Objekt mit visits.</translation>
    </message>
    <message>
        <source>This is neither true nor false.</source>
        <translation>Das ist weder true noch false.</translation>
    </message>
    <message>
        <source>This is nested too deeply (more than {limit_levels} levels).</source>
        <translation>Das ist zu tief verschachtelt (mehr als {limit_levels} Ebenen).</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>This is no combination of keys.</source>
        <translation>Das ist keine Tastenkombination.</translation>
    </message>
    <message>
        <source>This is no command line.</source>
        <translation>Das ist keine Befehlszeile.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>This is no facility.</source>
        <translation>Das ist keine Einrichtung.</translation>
    </message>
    <message>
        <source>This is no format that a context can have.</source>
        <translation>Das ist kein Format, das ein Kontext haben kann.</translation>
    </message>
    <message>
        <source>This is no key: 1 to 4096 printable characters without spaces.</source>
        <translation>Das ist kein Schlüssel: 1 bis 4096 druckbare Zeichen ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>This is no launch id.</source>
        <translation>Das ist keine Startkennung.</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
    <message>
        <source>This is no time.</source>
        <translation>Das ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>This is none of male, female, other, unknown, M, F, O, U.</source>
        <translation>Das ist nichts von male, female, other, unknown, M, F, O, U.</translation>
    </message>
    <message>
        <source>This is not JSON (line {line}, column {column}).</source>
        <translation>Das ist kein JSON (Zeile {line}, Spalte {column}).</translation>
    </message>
    <message>
        <source>This is not KEY=VALUE.</source>
        <translation>Das ist nicht KEY=VALUE.</translation>
    </message>
    <message>
        <source>This is not UTF-8, with or without a mark, nor UTF-16 with one.</source>
        <translation>Das ist weder UTF-8, mit oder ohne Kennzeichen, noch UTF-16 mit Kennzeichen.</translation>
    </message>
    <message>
        <source>This is not a list of texts.</source>
        <translation>Das ist keine Liste von Texten.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Das ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>This is not an absolute path.</source>
        <translation>Das ist kein absoluter Pfad.</translation>
    </message>
    <message>
        <source>This is not one of: {choices}.</source>
        <translation>Das ist keines von: {choices}.</translation>
    </message>
    <message>
        <source>This is out of range ({minimum} to {maximum}).</source>
        <translation>Das liegt außerhalb des Bereichs ({minimum} bis {maximum}).</translation>
    </message>
    <message>
        <source>This launch is not kept: ask Tiep for its report.</source>
        <translation>Dieser Start wird nicht aufbewahrt: Holen Sie den Bericht in Tiep.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Das muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Das muss ein Text sein.</translation>
    </message>
    <message>
        <source>This must be a whole number, not negative.</source>
        <translation>Das muss eine ganze Zahl sein, nicht negativ.</translation>
    </message>
    <message>
        <source>This must be https (plain http only to this machine).</source>
        <translation>Das muss https sein (einfaches http nur zu diesem Rechner).</translation>
    </message>
    <message>
        <source>This name is kept for the program.</source>
        <translation>Dieser Name ist dem Programm vorbehalten.</translation>
    </message>
    <message>
        <source>This name is not the set doctor&apos;s.</source>
        <translation>Dieser Name ist nicht der eingestellte.</translation>
    </message>
    <message>
        <source>This one belongs to the program and cannot be set.</source>
        <translation>Dieser gehört dem Programm und kann nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>This request id was used for another visit or doctor.</source>
        <translation>Diese Anfragekennung wurde für einen anderen Besuch oder eine andere Person verwendet.</translation>
    </message>
    <message>
        <source>This row has {found} cells; the first line names {expected} columns.</source>
        <translation>Diese Zeile hat {found} Zellen; die erste Zeile benennt {expected} Spalten.</translation>
    </message>
    <message>
        <source>This setting stands twice.</source>
        <translation>Diese Einstellung steht zweimal da.</translation>
    </message>
    <message>
        <source>This system has no key store for this user.</source>
        <translation>Dieses System hat keinen Schlüsselspeicher für diese Anmeldung.</translation>
    </message>
    <message>
        <source>Tiep is not known to understand this keyword.</source>
        <translation>Dass Tiep dieses Schlüsselwort versteht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Tiep is opened in the browser, as the embedded view cannot be used here ({reason}).</source>
        <translation>Tiep wird im Browser geöffnet, da die eingebettete Ansicht hier nicht verwendet werden kann ({reason}).</translation>
    </message>
    <message>
        <source>Tiep issued a session that belongs to another visit.</source>
        <translation>Tiep hat eine Sitzung ausgestellt, die zu einem anderen Besuch gehört.</translation>
    </message>
    <message>
        <source>Tiep no longer knows this visit.</source>
        <translation>Tiep kennt diesen Besuch nicht mehr.</translation>
    </message>
    <message>
        <source>Tiep rejected the facility key.</source>
        <translation>Tiep hat den Einrichtungsschlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>Tiep rejected the request: {server_says}</source>
        <translation>Tiep hat die Anfrage abgelehnt: {server_says}</translation>
    </message>
    <message>
        <source>Tiep&apos;s page did not open in its window.</source>
        <translation>Die Seite von Tiep hat sich in ihrem Fenster nicht geöffnet.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try it by hand, or set browser_command.</source>
        <translation>Versuchen Sie es von Hand oder setzen Sie browser_command.</translation>
    </message>
    <message>
        <source>Two choices have the same const.</source>
        <translation>Zwei Auswahlmöglichkeiten haben dasselbe const.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Use one of them.</source>
        <translation>Verwenden Sie eines davon.</translation>
    </message>
    <message>
        <source>Visits of the FHIR server whose patient it does not give: {count}.</source>
        <translation>Besuche des FHIR-Servers, zu denen er keine Person nennt: {count}.</translation>
    </message>
    <message>
        <source>Visits of the FHIR server with several identifiers: {count}.</source>
        <translation>Besuche des FHIR-Servers mit mehreren Kennungen: {count}.</translation>
    </message>
    <message>
        <source>What is required must be a list of keys.</source>
        <translation>Die Pflichtfelder müssen eine Liste von Schlüsseln sein.</translation>
    </message>
    <message>
        <source>What was read before is shown.</source>
        <translation>Angezeigt wird, was vorher gelesen wurde.</translation>
    </message>
    <message>
        <source>What was read last is shown.</source>
        <translation>Angezeigt wird, was zuletzt gelesen wurde.</translation>
    </message>
    <message>
        <source>Write YYYY-MM-DD HH:MM or HH:MM.</source>
        <translation>Schreiben Sie JJJJ-MM-TT HH:MM oder HH:MM.</translation>
    </message>
    <message>
        <source>Write YYYY-MM-DD, YYYYMMDD, YYYY-MM or YYYY.</source>
        <translation>Schreiben Sie JJJJ-MM-TT, JJJJMMTT, JJJJ-MM oder JJJJ.</translation>
    </message>
    <message>
        <source>Write it as Ctrl+Alt+T: Ctrl, Alt or Meta with a letter, a digit or Space, or F1 to F12.</source>
        <translation>Schreiben Sie es wie Ctrl+Alt+T: Ctrl, Alt oder Meta mit einem Buchstaben, einer Ziffer oder Space, oder F1 bis F12.</translation>
    </message>
    <message>
        <source>Your organisation has set this; it cannot be changed here.</source>
        <translation>Ihre Organisation hat das festgelegt; es kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy is wrong here ({reason}).</source>
        <translation>Die Richtlinie Ihrer Organisation ist hier fehlerhaft ({reason}).</translation>
    </message>
    <message>
        <source>browser_command cannot be read.</source>
        <translation>browser_command kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>config list names each.</source>
        <translation>config list nennt sie einzeln.</translation>
    </message>
    <message>
        <source>correlate is not used yet; it was not sent.</source>
        <translation>correlate wird noch nicht verwendet; es wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>{count} further facts about the patient stay here.</source>
        <translation>{count} weitere Angaben zur Person bleiben hier.</translation>
    </message>
    <message>
        <source>{count} rows of the list of doctors were left out in whole or in part, the first in line {line}.</source>
        <translation>{count} Zeilen der Liste der Ärztinnen und Ärzte wurden ganz oder teilweise ausgelassen, die erste in Zeile {line}.</translation>
    </message>
    <message>
        <source>A value in a GDT set has several lines.</source>
        <translation>Ein Wert eines GDT-Satzes hat mehrere Zeilen.</translation>
    </message>
    <message>
        <source>A value is longer than a GDT line can be ({limit_bytes} bytes).</source>
        <translation>Ein Wert ist länger, als eine GDT-Zeile sein kann ({limit_bytes} Byte).</translation>
    </message>
    <message>
        <source>The GDT set does not say what it is for (field 8000).</source>
        <translation>Der GDT-Satz sagt nicht, wofür er ist (Feld 8000).</translation>
    </message>
    <message>
        <source>The GDT set ends in the middle of line {line}.</source>
        <translation>Der GDT-Satz endet mitten in Zeile {line}.</translation>
    </message>
    <message>
        <source>There are {count} GDT sets in one file.</source>
        <translation>In einer Datei stehen {count} GDT-Sätze.</translation>
    </message>
    <message>
        <source>This is longer than a GDT set can be ({limit_bytes} bytes).</source>
        <translation>Das ist länger, als ein GDT-Satz sein kann ({limit_bytes} Byte).</translation>
    </message>
    <message>
        <source>Write one file for each.</source>
        <translation>Schreiben Sie für jeden eine eigene Datei.</translation>
    </message>
    <message>
        <source>Write the file anew.</source>
        <translation>Schreiben Sie die Datei neu.</translation>
    </message>
    <message>
        <source>Something is wrong in the target profile: {key} ({reason}).</source>
        <translation>Im Zielprofil stimmt etwas nicht: {key} ({reason}).</translation>
    </message>
    <message>
        <source>The folder of target profiles cannot be read.</source>
        <translation>Der Ordner mit den Zielprofilen kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The target profile cannot be read ({reason}).</source>
        <translation>Das Zielprofil kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>There is no target profile of this name; known are {known}.</source>
        <translation>Es gibt kein Zielprofil dieses Namens; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>Another program holds the audit record.</source>
        <translation>Ein anderes Programm hält das Prüfprotokoll fest.</translation>
    </message>
    <message>
        <source>Check rights and disk.</source>
        <translation>Prüfen Sie Rechte und Datenträger.</translation>
    </message>
    <message>
        <source>Choose the doctor first.</source>
        <translation>Wählen Sie zuerst, wer hier arbeitet.</translation>
    </message>
    <message>
        <source>Nobody is chosen to work here.</source>
        <translation>Es ist nicht gewählt, wer hier arbeitet.</translation>
    </message>
    <message>
        <source>What was done could not be added to the audit record.</source>
        <translation>Was getan wurde, konnte nicht in das Prüfprotokoll geschrieben werden.</translation>
    </message>
    <message>
        <source>No field is called so.</source>
        <translation>So heißt kein Feld.</translation>
    </message>
    <message>
        <source>The FHIR encounter is another patient&apos;s.</source>
        <translation>Der FHIR-Encounter gehört zu einer anderen Person.</translation>
    </message>
    <message>
        <source>The HL7 message ends in this field.</source>
        <translation>Die HL7-Nachricht endet in diesem Feld.</translation>
    </message>
    <message>
        <source>The MSH segment does not say how the message is taken apart.</source>
        <translation>Das Segment MSH sagt nicht, wie die Nachricht zu zerlegen ist.</translation>
    </message>
    <message>
        <source>The visit has {count} identifiers.</source>
        <translation>Der Besuch hat {count} Kennungen.</translation>
    </message>
    <message>
        <source>There are {count} FHIR encounters.</source>
        <translation>Es sind {count} FHIR-Encounter.</translation>
    </message>
    <message>
        <source>There are {count} FHIR patients.</source>
        <translation>Es sind {count} FHIR-Patienten.</translation>
    </message>
    <message>
        <source>There are {count} HL7 messages in one file.</source>
        <translation>In einer Datei stehen {count} HL7-Nachrichten.</translation>
    </message>
    <message>
        <source>There is no FHIR Patient.</source>
        <translation>Es fehlt der FHIR-Patient.</translation>
    </message>
    <message>
        <source>There is no MSH segment.</source>
        <translation>Es fehlt das Segment MSH.</translation>
    </message>
    <message>
        <source>There is no PID segment.</source>
        <translation>Es fehlt das Segment PID.</translation>
    </message>
    <message>
        <source>This encounter was cancelled or entered in error.</source>
        <translation>Dieser Encounter wurde storniert oder irrtümlich angelegt.</translation>
    </message>
    <message>
        <source>This patient&apos;s record is no longer in use.</source>
        <translation>Die Akte dieser Person wird nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>This segment stands there more than once.</source>
        <translation>Dieses Segment steht dort mehrmals.</translation>
    </message>
    <message>
        <source>Entry {position} names nothing that can be passed on.</source>
        <translation>Eintrag {position} benennt nichts, das weitergegeben werden kann.</translation>
    </message>
    <message>
        <source>Line {line} is no HL7 segment.</source>
        <translation>Zeile {line} ist kein HL7-Segment.</translation>
    </message>
    <message>
        <source>None of the patient&apos;s identifiers is of the system that counts here.</source>
        <translation>Keine Kennung der Person stammt aus dem System, das hier gilt.</translation>
    </message>
    <message>
        <source>None of the visit&apos;s identifiers is of the system that counts here.</source>
        <translation>Keine Kennung des Besuchs stammt aus dem System, das hier gilt.</translation>
    </message>
    <message>
        <source>Of FHIR a Patient, a Bundle or an array of resources is read.</source>
        <translation>Von FHIR wird ein Patient, ein Bundle oder eine Liste von Ressourcen gelesen.</translation>
    </message>
    <message>
        <source>Of GDT only sets 6301 and 6302 launch a visit.</source>
        <translation>Von GDT starten nur die Sätze 6301 und 6302 einen Besuch.</translation>
    </message>
    <message>
        <source>Of HL7 only ADT messages A01, A04 and A08 launch a visit.</source>
        <translation>Von HL7 starten nur die ADT-Nachrichten A01, A04 und A08 einen Besuch.</translation>
    </message>
    <message>
        <source>Send Tiep context JSON, FHIR R4, GDT or HL7 v2.</source>
        <translation>Senden Sie Tiep-Kontext-JSON, FHIR R4, GDT oder HL7 v2.</translation>
    </message>
    <message>
        <source>This is no time zone that is known here.</source>
        <translation>Diese Zeitzone ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Write it as Europe/Berlin.</source>
        <translation>Schreiben Sie sie wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>A file for a visit was refused.</source>
        <translation>Eine Datei für einen Besuch wurde abgelehnt.</translation>
    </message>
    <message>
        <source>A link asked for this visit, and nobody answered the question at the screen.</source>
        <translation>Ein Link wollte diesen Besuch starten, und niemand hat die Frage am Bildschirm beantwortet.</translation>
    </message>
    <message>
        <source>A link asked for this visit, and somebody at the screen said no.</source>
        <translation>Ein Link wollte diesen Besuch starten, und jemand am Bildschirm hat abgelehnt.</translation>
    </message>
    <message>
        <source>Check drop_dir.</source>
        <translation>Prüfen Sie drop_dir.</translation>
    </message>
    <message>
        <source>Check the rights on drop_dir.</source>
        <translation>Prüfen Sie die Rechte an drop_dir.</translation>
    </message>
    <message>
        <source>Files in the folder for visits cannot be claimed.</source>
        <translation>Dateien im Ordner für Besuche können nicht übernommen werden.</translation>
    </message>
    <message>
        <source>Nobody said where references are looked for.</source>
        <translation>Niemand hat gesagt, wo Referenzen gesucht werden.</translation>
    </message>
    <message>
        <source>Nothing is kept under this reference.</source>
        <translation>Unter dieser Referenz ist nichts hinterlegt.</translation>
    </message>
    <message>
        <source>Set context_dir.</source>
        <translation>Setzen Sie context_dir.</translation>
    </message>
    <message>
        <source>Several files have this reference.</source>
        <translation>Mehrere Dateien haben diese Referenz.</translation>
    </message>
    <message>
        <source>The file lay there for more than {minutes} minutes.</source>
        <translation>Die Datei lag dort länger als {minutes} Minuten.</translation>
    </message>
    <message>
        <source>The folder failed beside it says why.</source>
        <translation>Der Ordner failed daneben sagt, warum.</translation>
    </message>
    <message>
        <source>The folder of files for visits cannot be reached.</source>
        <translation>Der Ordner mit Dateien für Besuche ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Write it anew.</source>
        <translation>Schreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>Der Bericht konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>What came instead is kept with the visit.</source>
        <translation>Was stattdessen kam, wird beim Besuch aufbewahrt.</translation>
    </message>
    <message>
        <source>A list cannot hold lists.</source>
        <translation>Eine Liste kann keine Listen enthalten.</translation>
    </message>
    <message>
        <source>Answers are not checked against this pattern: it cannot be used here.</source>
        <translation>Antworten werden nicht gegen dieses Muster geprüft: Es kann hier nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Dependencies must be a JSON object.</source>
        <translation>Abhängigkeiten müssen ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>Each branch must name the answers it holds for (const or enum).</source>
        <translation>Jeder Zweig muss die Antworten nennen, für die er gilt (const oder enum).</translation>
    </message>
    <message>
        <source>Only a field of type string can have choices (oneOf).</source>
        <translation>Nur ein Feld vom Typ string kann Auswahlen haben (oneOf).</translation>
    </message>
    <message>
        <source>Something depends on a field that is not there.</source>
        <translation>Etwas hängt von einem Feld ab, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The form that the doctor chose for all visits is not there any more; the usual one is taken.</source>
        <translation>Das für alle Besuche gewählte Formular gibt es nicht mehr; das übliche wird verwendet.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Das muss eine Liste sein.</translation>
    </message>
    <message>
        <source>What depends on a field is a list of keys, or has properties, required or oneOf.</source>
        <translation>Was von einem Feld abhängt, ist eine Liste von Schlüsseln oder hat properties, required oder oneOf.</translation>
    </message>
    <message>
        <source>A choice needs a const and a title, both texts.</source>
        <translation>Eine Auswahl braucht const und title, beides Texte.</translation>
    </message>
    <message>
        <source>A concept set is a whole number, in a field of type string.</source>
        <translation>Eine Begriffsliste ist eine ganze Zahl, in einem Feld vom Typ string.</translation>
    </message>
    <message>
        <source>A field is named twice as required.</source>
        <translation>Ein Feld ist zweimal als erforderlich genannt.</translation>
    </message>
    <message>
        <source>The report could not be written to its folder ({reason}).</source>
        <translation>Der Bericht konnte nicht in seinen Ordner geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>The report must be written to its folder anew ({reason}).</source>
        <translation>Der Bericht muss neu in seinen Ordner geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>This does not name files.</source>
        <translation>So können keine Dateien heißen.</translation>
    </message>
    <message>
        <source>Use letters, digits, blanks, - . _ and any of: {known}.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, Leerzeichen, - . _ und: {known}.</translation>
    </message>
    <message>
        <source>The hospital system did not take the report (HTTP status {status}).</source>
        <translation>Das Kliniksystem hat den Bericht nicht angenommen (HTTP-Status {status}).</translation>
    </message>
    <message>
        <source>The program for reports cannot be started.</source>
        <translation>Das Programm für Berichte lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>The program for reports did not end in time.</source>
        <translation>Das Programm für Berichte wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>The program for reports ended with status {status}.</source>
        <translation>Das Programm für Berichte endete mit Status {status}.</translation>
    </message>
    <message>
        <source>The program for reports is not named by an absolute path.</source>
        <translation>Das Programm für Berichte ist nicht mit vollständigem Pfad angegeben.</translation>
    </message>
    <message>
        <source>There is no secret to sign callbacks with.</source>
        <translation>Es gibt kein Geheimnis, mit dem Rückmeldungen signiert werden.</translation>
    </message>
</context>
<context>
    <name>quit</name>
    <message>
        <source>Quit Tiep Launcher</source>
        <translation>Tiep Launcher beenden</translation>
    </message>
    <message>
        <source>These visits may be being recorded now. Quitting ends the recording.</source>
        <translation>Diese Besuche werden vielleicht gerade aufgenommen. Beenden beendet die Aufnahme.</translation>
    </message>
    <message>
        <source>These visits are not saved in Tiep yet. They go on at the next start.</source>
        <translation>Diese Besuche sind in Tiep noch nicht gespeichert. Sie laufen beim nächsten Start weiter.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of other doctors</source>
        <translation>
            <numerusform>%n Besuch anderer Ärztinnen/Ärzte</numerusform>
            <numerusform>%n Besuche anderer Ärztinnen/Ärzte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>setting_words</name>
    <message>
        <source>Connection to Tiep</source>
        <translation>Verbindung zu Tiep</translation>
    </message>
    <message>
        <source>Where Tiep is, and the key with which this workstation asks it.</source>
        <translation>Wo Tiep zu erreichen ist und mit welchem Schlüssel dieser Arbeitsplatz fragt.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Ärztin/Arzt</translation>
    </message>
    <message>
        <source>Whose visits are started on this workstation.</source>
        <translation>Für wen an diesem Arbeitsplatz Besuche gestartet werden.</translation>
    </message>
    <message>
        <source>Starting a visit</source>
        <translation>Besuch starten</translation>
    </message>
    <message>
        <source>How Tiep is opened, and with which form.</source>
        <translation>Wie Tiep geöffnet wird und mit welchem Formular.</translation>
    </message>
    <message>
        <source>Picking a patient</source>
        <translation>Auswahl der Person</translation>
    </message>
    <message>
        <source>Where the lists come from in which patients are found.</source>
        <translation>Woher die Listen kommen, in denen gesucht wird.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>What happens with a report that has come.</source>
        <translation>Was mit einem Bericht geschieht, der eingegangen ist.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>What others at this workstation can see, and for how long.</source>
        <translation>Was andere an diesem Arbeitsplatz sehen können und wie lange.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>How the program speaks to you.</source>
        <translation>Wie das Programm mit Ihnen spricht.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>Seldom needed.</source>
        <translation>Selten gebraucht.</translation>
    </message>
    <message>
        <source>Address of Tiep&apos;s service</source>
        <translation>Adresse des Tiep-Dienstes</translation>
    </message>
    <message>
        <source>The launcher asks here for a visit and for its report. It begins with https.</source>
        <translation>Hier fragt das Programm nach Besuch und Bericht. Sie beginnt mit https.</translation>
    </message>
    <message>
        <source>Address of Tiep&apos;s page</source>
        <translation>Adresse der Tiep-Seite</translation>
    </message>
    <message>
        <source>The page that opens for the doctor when a visit is started.</source>
        <translation>Die Seite, die sich beim Start eines Besuchs öffnet.</translation>
    </message>
    <message>
        <source>Folder of your own forms</source>
        <translation>Ordner mit eigenen Formularen</translation>
    </message>
    <message>
        <source>Forms found here are offered beside those that come along.</source>
        <translation>Formulare von hier werden neben den mitgelieferten angeboten.</translation>
    </message>
    <message>
        <source>Only the forms that come along</source>
        <translation>Nur die mitgelieferten Formulare</translation>
    </message>
    <message>
        <source>Form of a visit</source>
        <translation>Formular eines Besuchs</translation>
    </message>
    <message>
        <source>Used for a visit that is started without naming a form.</source>
        <translation>Für einen Besuch, der ohne Angabe eines Formulars gestartet wird.</translation>
    </message>
    <message>
        <source>The doctor chooses in Tiep</source>
        <translation>Auswahl erfolgt in Tiep</translation>
    </message>
    <message>
        <source>ID of the doctor</source>
        <translation>ID der Ärztin/des Arztes</translation>
    </message>
    <message>
        <source>As the hospital system writes it. Leave it empty if several doctors work here.</source>
        <translation>So wie das Kliniksystem sie schreibt. Leer lassen, wenn hier mehrere arbeiten.</translation>
    </message>
    <message>
        <source>No fixed doctor</source>
        <translation>Niemand fest eingestellt</translation>
    </message>
    <message>
        <source>Name of the doctor</source>
        <translation>Name der Ärztin/des Arztes</translation>
    </message>
    <message>
        <source>As it is to stand in Tiep and on the windows, with title.</source>
        <translation>So wie er in Tiep und in den Fenstern stehen soll, mit Titel.</translation>
    </message>
    <message>
        <source>Specialties of the doctor</source>
        <translation>Fachgebiete</translation>
    </message>
    <message>
        <source>In Tiep&apos;s words, such as ORTHOPEDICS. One a line.</source>
        <translation>In Tieps Worten, etwa ORTHOPEDICS. Eines je Zeile.</translation>
    </message>
    <message>
        <source>Where the doctor of a visit comes from</source>
        <translation>Woher bekannt ist, für wen ein Besuch ist</translation>
    </message>
    <message>
        <source>Decides whose name a visit is started in.</source>
        <translation>Entscheidet, in wessen Namen ein Besuch gestartet wird.</translation>
    </message>
    <message>
        <source>The doctor is asked</source>
        <translation>Es wird gefragt</translation>
    </message>
    <message>
        <source>The hospital system says it</source>
        <translation>Das Kliniksystem sagt es</translation>
    </message>
    <message>
        <source>Always the doctor above</source>
        <translation>Immer die Person oben</translation>
    </message>
    <message>
        <source>Whoever is logged in to this computer</source>
        <translation>Wer an diesem Rechner angemeldet ist</translation>
    </message>
    <message>
        <source>The doctor above; if none is named, the doctor is asked</source>
        <translation>Die Person oben; ist keine genannt, wird gefragt</translation>
    </message>
    <message>
        <source>List of the doctors</source>
        <translation>Liste der Ärztinnen und Ärzte</translation>
    </message>
    <message>
        <source>A file that names the doctors of the site and their logins.</source>
        <translation>Eine Datei mit den Ärztinnen und Ärzten des Hauses und ihren Anmeldungen.</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Keine Liste</translation>
    </message>
    <message>
        <source>Only doctors of the list</source>
        <translation>Nur wer auf der Liste steht</translation>
    </message>
    <message>
        <source>A visit of anybody who is not in the list is refused.</source>
        <translation>Besuche von Personen, die nicht auf der Liste stehen, werden abgelehnt.</translation>
    </message>
    <message>
        <source>Several people use this login</source>
        <translation>Mehrere Personen nutzen diese Anmeldung</translation>
    </message>
    <message>
        <source>Then the doctor is forgotten when the windows are covered.</source>
        <translation>Dann wird beim Abdecken der Fenster vergessen, wer hier arbeitet.</translation>
    </message>
    <message>
        <source>Where Tiep is opened</source>
        <translation>Wo Tiep geöffnet wird</translation>
    </message>
    <message>
        <source>In your browser, or in a window of the launcher.</source>
        <translation>In Ihrem Browser oder in einem Fenster dieses Programms.</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>In a window of the launcher</source>
        <translation>In einem Fenster dieses Programms</translation>
    </message>
    <message>
        <source>Browser command</source>
        <translation>Befehl für den Browser</translation>
    </message>
    <message>
        <source>A command that opens Tiep in a certain browser; %u stands for the address.</source>
        <translation>Ein Befehl, der Tiep in einem bestimmten Browser öffnet; %u steht für die Adresse.</translation>
    </message>
    <message>
        <source>The system&apos;s browser</source>
        <translation>Der Browser des Systems</translation>
    </message>
    <message>
        <source>Visits without an ID</source>
        <translation>Besuche ohne ID</translation>
    </message>
    <message>
        <source>Reports are sorted by the visit&apos;s ID.</source>
        <translation>Berichte werden nach der ID des Besuchs zugeordnet.</translation>
    </message>
    <message>
        <source>Are refused: the hospital system must give one</source>
        <translation>Werden abgelehnt: Das Kliniksystem muss eine nennen</translation>
    </message>
    <message>
        <source>Get one here, marked as made here</source>
        <translation>Bekommen hier eine, so gekennzeichnet</translation>
    </message>
    <message>
        <source>Take patient data from a command line</source>
        <translation>Patientendaten von einer Befehlszeile annehmen</translation>
    </message>
    <message>
        <source>Other programs of this computer can see what stands in a command line.</source>
        <translation>Andere Programme dieses Rechners können sehen, was auf einer Befehlszeile steht.</translation>
    </message>
    <message>
        <source>A visit begins while another patient&apos;s is open</source>
        <translation>Ein Besuch beginnt, während der einer anderen Person geöffnet ist</translation>
    </message>
    <message>
        <source>Of the same doctor. Nothing is ever closed by it.</source>
        <translation>Bei derselben Ärztin, demselben Arzt. Geschlossen wird dadurch nie etwas.</translation>
    </message>
    <message>
        <source>It is started, and the other goes on</source>
        <translation>Er wird gestartet, und der andere läuft weiter</translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation>Er wird abgelehnt</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>A file (CSV, JSON) or a folder of such files with the visits that can be picked.</source>
        <translation>Eine Datei (CSV, JSON) oder ein Ordner solcher Dateien mit den Besuchen, die ausgewählt werden können.</translation>
    </message>
    <message>
        <source>No worklist</source>
        <translation>Keine Arbeitsliste</translation>
    </message>
    <message>
        <source>Keys that open the list of visits from every program</source>
        <translation>Tasten, die die Besuchsliste aus jedem Programm öffnen</translation>
    </message>
    <message>
        <source>Such as Ctrl+Alt+T. Not every desktop allows it.</source>
        <translation>Etwa Ctrl+Alt+T. Nicht jede Arbeitsumgebung lässt das zu.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Address of the patient server (FHIR R4)</source>
        <translation>Adresse des Patientenservers (FHIR R4)</translation>
    </message>
    <message>
        <source>It is searched for patients and for the visits of the day.</source>
        <translation>Dort werden Personen und die Besuche des Tages gesucht.</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Kein Server</translation>
    </message>
    <message>
        <source>User at the patient server</source>
        <translation>Benutzername am Patientenserver</translation>
    </message>
    <message>
        <source>Its password is kept with the keys. Without a user that entry is a token.</source>
        <translation>Das Passwort liegt bei den Schlüsseln. Ohne Benutzername gilt dieser Eintrag als Token.</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>Kein Benutzername</translation>
    </message>
    <message>
        <source>Which identifier names a patient</source>
        <translation>Welche Kennung für eine Person steht</translation>
    </message>
    <message>
        <source>Its system, such as urn:oid:1.2.3, where patients have several.</source>
        <translation>Ihr System, etwa urn:oid:1.2.3, wo Personen mehrere haben.</translation>
    </message>
    <message>
        <source>The only one</source>
        <translation>Die einzige</translation>
    </message>
    <message>
        <source>Which identifier names a visit</source>
        <translation>Welche Kennung für einen Besuch steht</translation>
    </message>
    <message>
        <source>Its system, such as urn:oid:1.2.3, where visits have several.</source>
        <translation>Ihr System, etwa urn:oid:1.2.3, wo Besuche mehrere haben.</translation>
    </message>
    <message>
        <source>Cover the windows after so many minutes</source>
        <translation>Fenster nach so vielen Minuten abdecken</translation>
    </message>
    <message>
        <source>When nobody has touched mouse or keyboard for so long. 0 never covers them.</source>
        <translation>Wenn so lange niemand Maus oder Tastatur berührt hat. 0 deckt nie ab.</translation>
    </message>
    <message>
        <source>Clear the clipboard after so many seconds</source>
        <translation>Zwischenablage nach so vielen Sekunden leeren</translation>
    </message>
    <message>
        <source>Only if what was copied here is still on it. 0 leaves it there.</source>
        <translation>Nur wenn noch darin steht, was hier kopiert wurde. 0 lässt es stehen.</translation>
    </message>
    <message>
        <source>Name the patient in notifications</source>
        <translation>Namen in Benachrichtigungen nennen</translation>
    </message>
    <message>
        <source>Everybody who sees the screen can read them.</source>
        <translation>Jeder, der den Bildschirm sieht, kann sie lesen.</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>Sprache der Berichte</translation>
    </message>
    <message>
        <source>The headings of a report that is copied or handed on as text.</source>
        <translation>Die Überschriften eines Berichts, der kopiert oder als Text weitergegeben wird.</translation>
    </message>
    <message>
        <source>The language of this computer</source>
        <translation>Die Sprache dieses Rechners</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Sprache der Fenster</translation>
    </message>
    <message>
        <source>All windows, menus and messages.</source>
        <translation>Alle Fenster, Menüs und Meldungen.</translation>
    </message>
    <message>
        <source>Shortest pause between two questions to Tiep, in seconds</source>
        <translation>Kürzeste Pause zwischen zwei Fragen an Tiep, in Sekunden</translation>
    </message>
    <message>
        <source>A visit is never asked about more often than this.</source>
        <translation>Nach einem Besuch wird nie öfter gefragt.</translation>
    </message>
    <message>
        <source>Password or token of the patient server</source>
        <translation>Passwort oder Token des Patientenservers</translation>
    </message>
    <message>
        <source>Key of the visits that are kept here</source>
        <translation>Schlüssel der hier aufbewahrten Besuche</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Default of this computer</source>
        <translation>Vorgabe dieses Rechners</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Von Ihnen eingestellt</translation>
    </message>
    <message>
        <source>Set by the test environment</source>
        <translation>Von der Testumgebung eingestellt</translation>
    </message>
    <message>
        <source>Set by the launch</source>
        <translation>Vom Start eingestellt</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <translation>Von Ihrer Organisation verwaltet</translation>
    </message>
    <message>
        <source>Set by you for all facilities</source>
        <translation>Von Ihnen für alle Einrichtungen eingestellt</translation>
    </message>
    <message>
        <source>Managed by your organisation. Your own setting does not count.</source>
        <translation>Von Ihrer Organisation verwaltet. Ihre eigene Einstellung zählt nicht.</translation>
    </message>
    <message>
        <source>Set by the test environment. Your own setting does not count meanwhile.</source>
        <translation>Von der Testumgebung eingestellt. Ihre eigene Einstellung zählt solange nicht.</translation>
    </message>
    <message>
        <source>Folder of your own target profiles</source>
        <translation>Ordner mit eigenen Zielprofilen</translation>
    </message>
    <message>
        <source>Profiles found here are offered beside those that come along.</source>
        <translation>Profile, die hier liegen, stehen neben den mitgelieferten zur Wahl.</translation>
    </message>
    <message>
        <source>Only the profiles that come along</source>
        <translation>Nur die mitgelieferten Profile</translation>
    </message>
    <message>
        <source>What the hospital system&apos;s fields can take</source>
        <translation>Was die Felder des Kliniksystems aufnehmen</translation>
    </message>
    <message>
        <source>Its characters, lengths and order of fields. Copies are written so that they arrive whole.</source>
        <translation>Seine Zeichen, Längen und Reihenfolge der Felder. Kopien werden so geschrieben, dass sie vollständig ankommen.</translation>
    </message>
    <message>
        <source>Everything: nothing is changed</source>
        <translation>Alles: nichts wird geändert</translation>
    </message>
    <message>
        <source>GDT field with the visit ID</source>
        <translation>GDT-Feld mit der Besuchs-ID</translation>
    </message>
    <message>
        <source>Four digits, as the practice system writes it.</source>
        <translation>Vier Ziffern, so wie das Praxissystem es schreibt.</translation>
    </message>
    <message>
        <source>HL7 field with the visit ID</source>
        <translation>HL7-Feld mit der Besuchs-ID</translation>
    </message>
    <message>
        <source>Such as PV1-19, or PV1-19.1 for one part of it.</source>
        <translation>Etwa PV1-19, oder PV1-19.1 für einen Teil davon.</translation>
    </message>
    <message>
        <source>Who issues the patient ID in HL7 messages</source>
        <translation>Wer in HL7-Nachrichten die Patienten-ID vergibt</translation>
    </message>
    <message>
        <source>The assigning authority (CX.4) of the one that counts, where patients have several.</source>
        <translation>Die vergebende Stelle (CX.4) der Kennung, die gilt, wenn Patienten mehrere haben.</translation>
    </message>
    <message>
        <source>What else goes to Tiep</source>
        <translation>Was sonst noch an Tiep geht</translation>
    </message>
    <message>
        <source>Of FHIR, GDT and HL7 files, beside patient and visit: Encounter.class, 8402 or ward=PV1-3.1.</source>
        <translation>Aus FHIR-, GDT- und HL7-Dateien, neben Person und Besuch: Encounter.class, 8402 oder ward=PV1-3.1.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>GDT id of the practice system</source>
        <translation>GDT-Kennung des Praxissystems</translation>
    </message>
    <message>
        <source>Up to eight characters; stands in every report written as GDT.</source>
        <translation>Bis zu acht Zeichen; steht in jedem Bericht, der als GDT geschrieben wird.</translation>
    </message>
    <message>
        <source>GDT id of the launcher</source>
        <translation>GDT-Kennung des Launchers</translation>
    </message>
    <message>
        <source>As the practice system knows this device.</source>
        <translation>So kennt das Praxissystem dieses Gerät.</translation>
    </message>
    <message>
        <source>Kind of examination in GDT</source>
        <translation>Untersuchungsart in GDT</translation>
    </message>
    <message>
        <source>The practice system files the report under it (field 8402).</source>
        <translation>Darunter legt das Praxissystem den Bericht ab (Feld 8402).</translation>
    </message>
    <message>
        <source>Characters of GDT reports</source>
        <translation>Zeichen in GDT-Berichten</translation>
    </message>
    <message>
        <source>What the practice system reads; others are spelled plainly.</source>
        <translation>Was das Praxissystem lesen kann; andere werden umschrieben.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Of every time that is shown, such as Europe/Berlin.</source>
        <translation>Aller angezeigten Zeiten, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>The time zone of this computer</source>
        <translation>Die Zeitzone dieses Computers</translation>
    </message>
    <message>
        <source>Folder of references</source>
        <translation>Ordner der Referenzen</translation>
    </message>
    <message>
        <source>Where links and calls find the patient whom they name by a reference only.</source>
        <translation>Wo Links und Aufrufe die Person finden, die sie nur mit einer Referenz benennen.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Folder of visits to start</source>
        <translation>Ordner der zu startenden Besuche</translation>
    </message>
    <message>
        <source>Every file that the hospital system puts there starts a visit.</source>
        <translation>Jede Datei, die das Kliniksystem dort ablegt, startet einen Besuch.</translation>
    </message>
    <message>
        <source>Keep the files of started visits</source>
        <translation>Dateien gestarteter Besuche aufbewahren</translation>
    </message>
    <message>
        <source>In the folder done. They hold patient data.</source>
        <translation>Im Ordner done. Sie enthalten Patientendaten.</translation>
    </message>
    <message>
        <source>Folder for the hospital system</source>
        <translation>Ordner für das Kliniksystem</translation>
    </message>
    <message>
        <source>Every new report is written there as soon as it is saved.</source>
        <translation>Jeder neue Bericht wird dorthin geschrieben, sobald er gespeichert ist.</translation>
    </message>
    <message>
        <source>Formats in that folder</source>
        <translation>Formate in diesem Ordner</translation>
    </message>
    <message>
        <source>json, text, html, fhir, fhir-document or gdt. One a line.</source>
        <translation>json, text, html, fhir, fhir-document oder gdt. Eines je Zeile.</translation>
    </message>
    <message>
        <source>Names of the files in that folder</source>
        <translation>Namen der Dateien in diesem Ordner</translation>
    </message>
    <message>
        <source>What stands in braces is replaced, such as {patient_id}.</source>
        <translation>Was in geschweiften Klammern steht, wird ersetzt, etwa {patient_id}.</translation>
    </message>
    <message>
        <source>Keys that copy the next field from every program</source>
        <translation>Tasten, die das nächste Feld aus jedem Programm heraus kopieren</translation>
    </message>
    <message>
        <source>Such as Ctrl+Alt+N. Not every desktop allows it.</source>
        <translation>Etwa Ctrl+Alt+N. Nicht jeder Desktop lässt das zu.</translation>
    </message>
    <message>
        <source>Keys that pass over the next field from every program</source>
        <translation>Tasten, die das nächste Feld aus jedem Programm heraus überspringen</translation>
    </message>
    <message>
        <source>The field stays as it is and can be copied later.</source>
        <translation>Das Feld bleibt, wie es ist, und kann später kopiert werden.</translation>
    </message>
    <message>
        <source>Hospital system</source>
        <translation>Kliniksystem</translation>
    </message>
    <message>
        <source>How it hands patients and visits over.</source>
        <translation>Wie es Personen und Besuche übergibt.</translation>
    </message>
    <message>
        <source>Address that reports are sent to</source>
        <translation>Adresse, an die Berichte gesendet werden</translation>
    </message>
    <message>
        <source>Of the hospital system; every new report is posted there, signed.</source>
        <translation>Des Kliniksystems; jeder neue Bericht wird signiert dorthin gesendet.</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgendwohin</translation>
    </message>
    <message>
        <source>Format of what is sent</source>
        <translation>Format der Sendung</translation>
    </message>
    <message>
        <source>What the hospital system&apos;s address takes.</source>
        <translation>Was die Adresse des Kliniksystems annimmt.</translation>
    </message>
    <message>
        <source>Program that gets every report</source>
        <translation>Programm, das jeden Bericht bekommt</translation>
    </message>
    <message>
        <source>Started for each new report, which it reads from its input.</source>
        <translation>Wird für jeden neuen Bericht gestartet und liest ihn von seiner Eingabe.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Format of what that program gets</source>
        <translation>Format für dieses Programm</translation>
    </message>
    <message>
        <source>What the program can read.</source>
        <translation>Was das Programm lesen kann.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Show this list</source>
        <translation>Diese Liste anzeigen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
</context>
<context>
    <name>state_words</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Erneut &amp;öffnen</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Wieder &amp;öffnen</translation>
    </message>
    <message>
        <source>S&amp;how Tiep</source>
        <translation>&amp;Tiep anzeigen</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>Erneut &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>Auf&amp;geben</translation>
    </message>
    <message>
        <source>T&amp;ry now</source>
        <translation>Jetzt &amp;versuchen</translation>
    </message>
    <message>
        <source>Enter &amp;key</source>
        <translation>Schl&amp;üssel eingeben</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose visit</source>
        <translation>Besuch s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Wrong patient…</source>
        <translation>&amp;Falsche Person …</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>Noch nicht gestartet.</translation>
    </message>
    <message>
        <source>Asking Tiep for this visit…</source>
        <translation>Tiep wird nach diesem Besuch gefragt …</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Ihr Browser wird geöffnet …</translation>
    </message>
    <message>
        <source>Tiep is open in your browser.</source>
        <translation>Tiep ist in Ihrem Browser geöffnet.</translation>
    </message>
    <message>
        <source>Visit running. The report will appear here when you save it in Tiep.</source>
        <translation>Besuch läuft. Der Bericht erscheint hier, sobald Sie ihn in Tiep speichern.</translation>
    </message>
    <message>
        <source>Paused in Tiep.</source>
        <translation>In Tiep angehalten.</translation>
    </message>
    <message>
        <source>Tiep has a draft. Check and save it there; it is not a report yet.</source>
        <translation>Tiep hat einen Entwurf. Prüfen und speichern Sie ihn dort; er ist noch kein Bericht.</translation>
    </message>
    <message>
        <source>Report received {time}.</source>
        <translation>Bericht eingegangen {time}.</translation>
    </message>
    <message>
        <source>The start link ran out before Tiep was opened.</source>
        <translation>Der Startlink ist abgelaufen, bevor Tiep geöffnet wurde.</translation>
    </message>
    <message>
        <source>Closed {time}.</source>
        <translation>Geschlossen {time}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Not started: {reason}</source>
        <translation>Nicht gestartet: {reason}</translation>
    </message>
    <message>
        <source>Tiep no longer knows this visit.</source>
        <translation>Tiep kennt diesen Besuch nicht mehr.</translation>
    </message>
    <message>
        <source>Marked as the wrong patient. Kept here, goes nowhere.</source>
        <translation>Als falsche Person gekennzeichnet. Bleibt hier und wird nirgendwohin weitergegeben.</translation>
    </message>
    <message>
        <source>No connection since {time}. Still trying; nothing is lost.</source>
        <translation>Keine Verbindung seit {time}. Es wird weiter versucht; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Tiep rejected the facility key. Ask your administrator.</source>
        <translation>Tiep hat den Einrichtungsschlüssel abgelehnt. Fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>This report is for another visit than the one you started.</source>
        <translation>Dieser Bericht gehört zu einem anderen Besuch als dem, den Sie gestartet haben.</translation>
    </message>
    <message>
        <source>Written by an AI and not yet checked by a doctor.</source>
        <translation>Von einer KI geschrieben und noch nicht ärztlich geprüft.</translation>
    </message>
    <message>
        <source>Your browser did not open.</source>
        <translation>Ihr Browser hat sich nicht geöffnet.</translation>
    </message>
    <message>
        <source>This report arrived after you closed the visit.</source>
        <translation>Dieser Bericht ist eingegangen, nachdem Sie den Besuch geschlossen hatten.</translation>
    </message>
    <message>
        <source>Being edited in Tiep; this is the last saved version.</source>
        <translation>Wird in Tiep bearbeitet; dies ist die zuletzt gespeicherte Fassung.</translation>
    </message>
    <message>
        <source>Not saved in Tiep yet. Named again at log-off and quit.</source>
        <translation>In Tiep noch nicht gespeichert. Wird beim Abmelden und Beenden wieder genannt.</translation>
    </message>
    <message>
        <source>Saved between {from} and {time}.</source>
        <translation>Gespeichert zwischen {from} und {time}.</translation>
    </message>
    <message>
        <source>Tiep says “{status}”. Still watching.</source>
        <translation>Tiep meldet „{status}“. Es wird weiter beobachtet.</translation>
    </message>
    <message>
        <source>the details say why.</source>
        <translation>die Einzelheiten sagen, warum.</translation>
    </message>
    <message>
        <source>I have c&amp;hecked this…</source>
        <translation>Ich &amp;habe das geprüft…</translation>
    </message>
    <message>
        <source>&amp;Use it all the same…</source>
        <translation>T&amp;rotzdem verwenden…</translation>
    </message>
    <message>
        <source>Nobody has proven where this report comes from, and no doctor has checked it yet.</source>
        <translation>Woher dieser Bericht kommt, ist nicht belegt, und er ist noch nicht ärztlich geprüft.</translation>
    </message>
    <message>
        <source>Waiting for the report. It comes by itself.</source>
        <translation>Der Bericht wird erwartet. Er kommt von selbst.</translation>
    </message>
    <message>
        <source>A report that belongs to nobody yet.</source>
        <translation>Ein Bericht, der noch zu niemandem gehört.</translation>
    </message>
    <message>
        <source>Given to this visit by hand {time}.</source>
        <translation>Diesem Besuch von Hand zugeordnet: {time}.</translation>
    </message>
    <message>
        <source>The report could not be written. What came instead stands below.</source>
        <translation>Der Bericht konnte nicht geschrieben werden. Was stattdessen kam, steht unten.</translation>
    </message>
    <message>
        <source>Under way: “{status}”. The report comes by itself.</source>
        <translation>Im Gang: „{status}“. Der Bericht kommt von selbst.</translation>
    </message>
</context>
<context>
    <name>switch_words</name>
    <message>
        <source>Both have the same name. Look at the birth dates and the IDs.</source>
        <translation>Beide haben denselben Namen. Achten Sie auf Geburtsdaten und IDs.</translation>
    </message>
    <message>
        <source>Both have the same birth date. Look at the names and the IDs.</source>
        <translation>Beide haben dasselbe Geburtsdatum. Achten Sie auf Namen und IDs.</translation>
    </message>
    <message>
        <source>Both have the same name and birth date. Look at the IDs.</source>
        <translation>Beide haben denselben Namen und dasselbe Geburtsdatum. Achten Sie auf die IDs.</translation>
    </message>
</context>
<context>
    <name>tidings</name>
    <message>
        <source>Report ready</source>
        <translation>Bericht bereit</translation>
    </message>
    <message>
        <source>A report has arrived and can be copied.</source>
        <translation>Ein Bericht ist eingegangen und kann kopiert werden.</translation>
    </message>
    <message>
        <source>The report of {patient} has arrived and can be copied.</source>
        <translation>Der Bericht zu {patient} ist eingegangen und kann kopiert werden.</translation>
    </message>
    <message>
        <source>Report changed</source>
        <translation>Bericht geändert</translation>
    </message>
    <message>
        <source>A newer version of a report has arrived.</source>
        <translation>Eine neuere Fassung eines Berichts ist eingegangen.</translation>
    </message>
    <message>
        <source>A newer version of the report of {patient} has arrived.</source>
        <translation>Eine neuere Fassung des Berichts zu {patient} ist eingegangen.</translation>
    </message>
    <message>
        <source>Report held back</source>
        <translation>Bericht zurückgehalten</translation>
    </message>
    <message>
        <source>A report has arrived that is not handed out. Look at it to see why.</source>
        <translation>Ein Bericht ist eingegangen, der nicht herausgegeben wird. Sehen Sie nach, warum.</translation>
    </message>
    <message>
        <source>A report has arrived for {patient} that is not handed out. Look at it to see why.</source>
        <translation>Zu {patient} ist ein Bericht eingegangen, der nicht herausgegeben wird. Sehen Sie nach, warum.</translation>
    </message>
    <message>
        <source>Facility key rejected</source>
        <translation>Einrichtungsschlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Tiep rejected the facility key. Ask your administrator.</source>
        <translation>Tiep hat den Einrichtungsschlüssel abgelehnt. Fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>Visit not started</source>
        <translation>Besuch nicht gestartet</translation>
    </message>
    <message>
        <source>A start link ran out before Tiep was opened. Start the visit again.</source>
        <translation>Ein Startlink ist abgelaufen, bevor Tiep geöffnet wurde. Starten Sie den Besuch erneut.</translation>
    </message>
    <message>
        <source>The start link of {patient} ran out before Tiep was opened. Start the visit again.</source>
        <translation>Der Startlink zu {patient} ist abgelaufen, bevor Tiep geöffnet wurde. Starten Sie den Besuch erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n reports have arrived and can be copied.</source>
        <translation>
            <numerusform>%n Bericht ist eingegangen und kann kopiert werden.</numerusform>
            <numerusform>%n Berichte sind eingegangen und können kopiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports have arrived that are not handed out.</source>
        <translation>
            <numerusform>%n Bericht ist eingegangen, der nicht herausgegeben wird.</numerusform>
            <numerusform>%n Berichte sind eingegangen, die nicht herausgegeben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n start links ran out before Tiep was opened.</source>
        <translation>
            <numerusform>%n Startlink ist abgelaufen, bevor Tiep geöffnet wurde.</numerusform>
            <numerusform>%n Startlinks sind abgelaufen, bevor Tiep geöffnet wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newer versions of %n reports have arrived.</source>
        <translation>
            <numerusform>Eine neuere Fassung von %n Bericht ist eingegangen.</numerusform>
            <numerusform>Neuere Fassungen von %n Berichten sind eingegangen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Microphone on: a visit may be recorded</source>
        <translation>Mikrofon an: Ein Besuch wird vielleicht aufgenommen</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>Noch niemand gewählt</translation>
    </message>
    <message>
        <source>A visit needs you</source>
        <translation>Ein Besuch braucht Sie</translation>
    </message>
    <message>
        <source>No connection to Tiep</source>
        <translation>Keine Verbindung zu Tiep</translation>
    </message>
    <message>
        <source>Reports are ready</source>
        <translation>Berichte liegen bereit</translation>
    </message>
    <message>
        <source>A visit is running</source>
        <translation>Ein Besuch läuft</translation>
    </message>
    <message>
        <source>Tiep Launcher</source>
        <translation>Tiep Launcher</translation>
    </message>
    <message>
        <source>A report is not in the hospital system&apos;s folder yet</source>
        <translation>Ein Bericht ist noch nicht im Ordner des Kliniksystems</translation>
    </message>
</context>
<context>
    <name>visit_groups</name>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Reports ready</source>
        <translation>Berichte bereit</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>Heute früher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Asking Tiep</source>
        <translation>Tiep wird gefragt</translation>
    </message>
    <message>
        <source>Opening browser</source>
        <translation>Browser wird geöffnet</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser geöffnet</translation>
    </message>
    <message>
        <source>Visit running</source>
        <translation>Besuch läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Draft in Tiep</source>
        <translation>Entwurf in Tiep</translation>
    </message>
    <message>
        <source>Report ready</source>
        <translation>Bericht bereit</translation>
    </message>
    <message>
        <source>Start link ran out</source>
        <translation>Startlink abgelaufen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not known in Tiep</source>
        <translation>In Tiep nicht bekannt</translation>
    </message>
    <message>
        <source>Wrong patient</source>
        <translation>Falsche Person</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Report of another visit</source>
        <translation>Bericht eines anderen Besuchs</translation>
    </message>
    <message>
        <source>Report taken</source>
        <translation>Bericht übernommen</translation>
    </message>
    <message>
        <source>Browser did not open</source>
        <translation>Browser hat sich nicht geöffnet</translation>
    </message>
    <message>
        <source>Facility key rejected</source>
        <translation>Einrichtungsschlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Check the report</source>
        <translation>Bericht prüfen</translation>
    </message>
    <message>
        <source>Report expected</source>
        <translation>Bericht erwartet</translation>
    </message>
    <message>
        <source>Belongs to nobody</source>
        <translation>Gehört zu niemandem</translation>
    </message>
    <message>
        <source>Not in its folder yet</source>
        <translation>Noch nicht im Ordner</translation>
    </message>
</context>
<context>
    <name>withdrawal_words</name>
    <message>
        <source>Another patient was open in the hospital system</source>
        <translation>Im Kliniksystem war jemand anders geöffnet</translation>
    </message>
    <message>
        <source>Mixed up with a person of the same or a similar name</source>
        <translation>Mit jemandem gleichen oder ähnlichen Namens verwechselt</translation>
    </message>
    <message>
        <source>Another person was in the room than the one named here</source>
        <translation>Im Raum war jemand anders als die hier genannte Person</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>In Tiep</source>
        <translation>In Tiep</translation>
    </message>
    <message>
        <source>In the hospital system</source>
        <translation>Im Kliniksystem</translation>
    </message>
    <message>
        <source>Marked as the wrong patient</source>
        <translation>Als falsche Person gekennzeichnet</translation>
    </message>
    <message>
        <source>The session stays in Tiep. It cannot be changed or deleted from here: deal with it in Tiep.</source>
        <translation>Die Sitzung bleibt in Tiep. Sie kann von hier nicht geändert oder gelöscht werden: Kümmern Sie sich in Tiep darum.</translation>
    </message>
    <message>
        <source>Its session ID: {session}</source>
        <translation>Die ID der Sitzung: {session}</translation>
    </message>
    <message>
        <source>If Tiep is still recording, stop it there first.</source>
        <translation>Falls Tiep noch aufnimmt, halten Sie es dort zuerst an.</translation>
    </message>
    <message>
        <source>No session in Tiep is known here.</source>
        <translation>Hier ist keine Sitzung in Tiep bekannt.</translation>
    </message>
    <message>
        <source>Nothing was copied, printed, exported or fetched from here.</source>
        <translation>Von hier wurde nichts kopiert, gedruckt, exportiert oder abgeholt.</translation>
    </message>
    <message>
        <source>This has left the program. Look for it in the hospital system and correct it there:</source>
        <translation>Das hat das Programm verlassen. Suchen Sie es im Kliniksystem und berichtigen Sie es dort:</translation>
    </message>
    <message>
        <source>the whole report</source>
        <translation>der ganze Bericht</translation>
    </message>
    <message>
        <source>{time} copied: {what}</source>
        <translation>{time} kopiert: {what}</translation>
    </message>
    <message>
        <source>{time} printed: {what}</source>
        <translation>{time} gedruckt: {what}</translation>
    </message>
    <message>
        <source>{time} exported: {what}</source>
        <translation>{time} exportiert: {what}</translation>
    </message>
    <message>
        <source>{time} sent to the hospital system</source>
        <translation>{time} an das Kliniksystem gesendet</translation>
    </message>
    <message>
        <source>{time} fetched by the hospital system</source>
        <translation>{time} vom Kliniksystem abgeholt</translation>
    </message>
    <message>
        <source>{time} by {doctor}, signed in as {user}</source>
        <translation>{time} durch {doctor}, angemeldet als {user}</translation>
    </message>
    <message>
        <source>{time}, signed in as {user}</source>
        <translation>{time}, angemeldet als {user}</translation>
    </message>
</context>
</TS>
