<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Controller</name>
    <message>
        <source>Please note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiep Launcher cannot work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report has arrived and can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to Tiep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to Tiep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Covered. Click to show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tiep Launcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New visit (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New visit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Tiep from the hospital system, or choose a visit on the left. Reports appear here when they are saved in Tiep, ready to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit is chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewVisitDialog</name>
    <message>
        <source>New visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patient ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD, YYYY-MM or YYYY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visit ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor chooses in Tiep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;Tiep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Tiep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient ID is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit ID is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctor&apos;s ID is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date written as 1945-07-14, 1945-07 or 1945.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Doctor ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor&apos;s &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Tiep Launcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a patient in the hospital system and start Tiep there. The visit and then its report appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New visit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the main window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {field}, copied {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Search the report (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the next field (Ctrl+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole report copied {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{copied} of %n copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields with a value</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Received {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>If Tiep is still open, this opens a second tab; close the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Test set-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;New visit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Tiep Launcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cover everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiep Launcher</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Find a patient or visit (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a patient or visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitView</name>
    <message>
        <source>The report is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report will appear here when you save it in Tiep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report of this visit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>field_words</name>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written with AI assistance and saved by the doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is for another visit than the one you started. Its content stays covered and cannot be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as the wrong patient. Its content stays covered and goes nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>key</name>
    <message>
        <source>Facility key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that Tiep issued for this facility:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patient_words</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} ({years} y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} (made here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>A choice needs a const and may have a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is required that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of the form is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field&apos;s key is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field&apos;s type must be one of: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form may not refer to another document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form&apos;s type must be object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kept launch cannot be read; it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key store would keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A launch cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list must say what its items are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock cannot be made in the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number here has no value JSON allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person must look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy wants credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text here holds half a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address here has no user name in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another doctor has this visit open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is changing the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again: it is put aside and a new one begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check api_url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check api_url; a portal may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and api_url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR bundles are not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDT files are not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HL7 v2 messages are not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install one, or set browser_command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept: ask with result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are no settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launches are kept in memory only, for lack of a working key store ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists are not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names have letters, digits, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API key is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection within this machine can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No desktop program can take this over here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit was given; an id was made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said which doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of FHIR only Patient is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient data in arguments is forbidden here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused in Tiep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the value comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send Tiep context JSON or a FHIR R4 Patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the one that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several patients or facilities have a visit of this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than a file stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside (incident {incident}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the visit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIEP_LAUNCHER_HOME must be an absolute path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the network team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser did not open Tiep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser ended with status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choices (oneOf) must be a list with at least one choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context file was not deleted ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded view is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be made ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of forms cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has {count} fields; {limit} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is deeper than Tiep&apos;s {limit_levels} levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept API key holds what no request can carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store does not answer (waited {limit_s} s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The launch is gone from the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The launch was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The launch was interrupted before Tiep had a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has more under this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum is above the maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name was given whole and in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient has no identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient has several identifiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient&apos;s birth date is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient&apos;s name is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file is left out: others may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The properties must be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run folder&apos;s path is too long for a socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running program cannot be made reachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is not installed ({module}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to come back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that this conflicts with something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be read ({reason}); the file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings would be larger than {max_bytes} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start address has {length} characters; over {advised} some systems cut it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start address would have {length} characters; {limit} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be written; is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is in use for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was damaged; it was put aside, a new one begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was written by a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s file is not this user&apos;s alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s key is gone; the old store was put aside, a new one begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s proxy setting cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit here is another than in the context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit was launched with another form; it stays as launched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit was launched with another value here; it stays as launched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait ended before the report was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {folder} folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {folder} folder is not this user&apos;s alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no fields here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several facilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a report, but it is held ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display, or the desktop part is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no launch of this visit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved report yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such facility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such launch here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are gone when this program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not match the launch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has another type than it must have ({expected}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds a question mark or a replacement character; it may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds characters that change the direction of writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is empty or holds control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than allowed ({limit_bytes} bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is nested too deeply (more than {limit_levels} levels).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no facility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no format that a context can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no key: 1 to 4096 printable characters without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no launch id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is none of male, female, other, unknown, M, F, O, U.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON (line {line}, column {column}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not KEY=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not UTF-8, with or without a mark, nor UTF-16 with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an absolute path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is out of range ({minimum} to {maximum}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This launch is not kept: ask Tiep for its report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a whole number, not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be https (plain http only to this machine).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is kept for the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is not the set doctor&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one belongs to the program and cannot be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request id was used for another visit or doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This setting stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no key store for this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiep is not known to understand this keyword.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiep issued a session that belongs to another visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiep no longer knows this visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiep rejected the facility key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiep rejected the request: {server_says}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it by hand, or set browser_command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two choices have the same const.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is required must be a list of keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write YYYY-MM-DD, YYYYMMDD, YYYY-MM or YYYY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation has set this; it cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy is wrong here ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>browser_command cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correlate is not used yet; it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} further facts about the patient stay here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quit</name>
    <message>
        <source>Quit Tiep Launcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These visits are not saved in Tiep yet. They go on at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>state_words</name>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Tiep for this visit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiep is open in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit running. The report will appear here when you save it in Tiep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused in Tiep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiep has a draft. Check and save it there; it is not a report yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report received {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start link ran out before Tiep was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiep no longer knows this visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as the wrong patient. Kept here, goes nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection since {time}. Still trying; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiep rejected the facility key. Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is for another visit than the one you started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser did not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report arrived after you closed the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being edited in Tiep; this is the last saved version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved in Tiep yet. Named again at log-off and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved between {from} and {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiep says “{status}”. Still watching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the details say why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>A visit needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to Tiep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiep Launcher</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visit_groups</name>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Tiep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft in Tiep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start link ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known in Tiep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of another visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser did not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility key rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
