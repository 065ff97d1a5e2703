<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tuyen::HeatCard</name>
    <message numerus="yes">
        <source>%n cell(s) chosen</source>
        <translation>
            <numerusform>%n cell chosen</numerusform>
            <numerusform>%n cells chosen</numerusform>
        </translation>
    </message>
</context>
</TS>
