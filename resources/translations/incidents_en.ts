<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>tuyen::IncidentsPage</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation><numerusform>%n row copied</numerusform><numerusform>%n rows copied</numerusform></translation>
    </message>
</context>
<context>
    <name>tuyen::Inspector</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation><numerusform>%n more…</numerusform><numerusform>%n more…</numerusform></translation>
    </message>
</context>
</TS>
