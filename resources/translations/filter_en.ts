<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>tuyen::FacetsPanel</name>
    <message numerus="yes">
        <source>%n more form(s)…</source>
        <translation><numerusform>%n more form…</numerusform><numerusform>%n more forms…</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more channel(s)…</source>
        <translation><numerusform>%n more channel…</numerusform><numerusform>%n more channels…</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation><numerusform>%n more…</numerusform><numerusform>%n more…</numerusform></translation>
    </message>
</context>
<context>
    <name>tuyen::FilterBar</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation><numerusform>%n incident</numerusform><numerusform>%n incidents</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation><numerusform>%n more filter</numerusform><numerusform>%n more filters</numerusform></translation>
    </message>
</context>
</TS>
