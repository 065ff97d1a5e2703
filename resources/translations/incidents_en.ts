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
    <context>
        <name>tuyen::RemovalSheet</name>
        <message numerus="yes">
            <source>%n part(s) in incidents</source>
            <translation>
                <numerusform>%n part in an incident</numerusform>
                <numerusform>%n parts in incidents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n use(s) of it</source>
            <translation>
                <numerusform>%n use of it</numerusform>
                <numerusform>%n uses of it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n use(s) of numbers and documents</source>
            <translation>
                <numerusform>%n use of a number or document</numerusform>
                <numerusform>%n uses of numbers and documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) or document(s) nobody else used</source>
            <translation>
                <numerusform>%n number or document nobody else used</numerusform>
                <numerusform>%n numbers or documents nobody else used</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n link</numerusform>
                <numerusform>%n links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the part(s) of %n people, who stay</source>
            <translation>
                <numerusform>the part of %n person, who stays</numerusform>
                <numerusform>the parts of %n people, who stay</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n route(s)</source>
            <translation>
                <numerusform>%n route</numerusform>
                <numerusform>%n routes</numerusform>
            </translation>
        </message>
    </context>
</TS>
