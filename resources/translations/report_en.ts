<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>tuyen::BlockList</name>
    <message numerus="yes">
        <source>paragraph, %n figure(s)</source>
        <translation>
            <numerusform>paragraph, %n figure</numerusform>
            <numerusform>paragraph, %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuyen::CheckPanel</name>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuyen::ReportsPage</name>
    <message numerus="yes">
        <source>%1 was written: %n page(s), fonts inside, read back and checked.</source>
        <translation>
            <numerusform>%1 was written: %n page, fonts inside, read back and checked.</numerusform>
            <numerusform>%1 was written: %n pages, fonts inside, read back and checked.</numerusform>
        </translation>
    </message>
</context>
</TS>
