<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ReportView</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{copied} of %n copied</source>
        <translation>
            <numerusform>{copied} of %n copied</numerusform>
            <numerusform>{copied} of %n copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields with a value</source>
        <translation>
            <numerusform>%n field with a value</numerusform>
            <numerusform>%n fields with a value</numerusform>
        </translation>
    </message>
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
</TS>
