<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CopyBar</name>
    <message numerus="yes">
        <source>%n place(s) are written differently.</source>
        <translation>
            <numerusform>%n place is written differently.</numerusform>
            <numerusform>%n places are written differently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared in %n s.</source>
        <translation>
            <numerusform>Cleared in %n s.</numerusform>
            <numerusform>Cleared in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NobodyNotice</name>
    <message numerus="yes">
        <source>%n visit(s) from the hospital system wait to be started.</source>
        <translation>
            <numerusform>%n visit from the hospital system waits to be started.</numerusform>
            <numerusform>%n visits from the hospital system wait to be started.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message numerus="yes">
        <source>Lines of at most %n characters.</source>
        <translation>
            <numerusform>Lines of at most %n character.</numerusform>
            <numerusform>Lines of at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters at once.</source>
        <translation>
            <numerusform>At most %n character at once.</numerusform>
            <numerusform>At most %n characters at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{change} (%n times)</source>
        <translation>
            <numerusform>{change} (%n time)</numerusform>
            <numerusform>{change} (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportAbout</name>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation>
            <numerusform>%n hour old</numerusform>
            <numerusform>%n hours old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message numerus="yes">
        <source>{copied} of %n copied</source>
        <translation>
            <numerusform>{copied} of %n copied</numerusform>
            <numerusform>{copied} of %n copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n earlier step(s)</source>
        <translation>
            <numerusform>%n earlier step</numerusform>
            <numerusform>%n earlier steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doctor_question</name>
    <message numerus="yes">
        <source>%n visit(s) of {doctor} go on.</source>
        <translation>
            <numerusform>%n visit of {doctor} goes on.</numerusform>
            <numerusform>%n visits of {doctor} go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quit</name>
    <message numerus="yes">
        <source>%n visit(s) of other doctors</source>
        <translation>
            <numerusform>%n visit of other doctors</numerusform>
            <numerusform>%n visits of other doctors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings</name>
    <message numerus="yes">
        <source>%n reports have arrived and can be copied.</source>
        <translation>
            <numerusform>%n report has arrived and can be copied.</numerusform>
            <numerusform>%n reports have arrived and can be copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports have arrived that are not handed out.</source>
        <translation>
            <numerusform>%n report has arrived that is not handed out.</numerusform>
            <numerusform>%n reports have arrived that are not handed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n start links ran out before Tiep was opened.</source>
        <translation>
            <numerusform>%n start link ran out before Tiep was opened.</numerusform>
            <numerusform>%n start links ran out before Tiep was opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newer versions of %n reports have arrived.</source>
        <translation>
            <numerusform>A newer version of %n report has arrived.</numerusform>
            <numerusform>Newer versions of %n reports have arrived.</numerusform>
        </translation>
    </message>
</context>
</TS>
