<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-FileCopyrightText: 2026 The Tuyến authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>tuyen::PeopleWords</name>
        <message numerus="yes">
            <source>%1, %n incident(s)</source>
            <translation>
                <numerusform>%1, %n incident</numerusform>
                <numerusform>%1, %n incidents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::RecordsView</name>
        <message numerus="yes">
            <source>%n incident(s)</source>
            <translation>
                <numerusform>%n incident</numerusform>
                <numerusform>%n incidents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::DoublesView</name>
        <message numerus="yes">
            <source>No pair is left that is more than 95 % sure. %n weaker pair(s) below.</source>
            <translation>
                <numerusform>No pair is left that is more than 95 % sure. %n weaker pair below.</numerusform>
                <numerusform>No pair is left that is more than 95 % sure. %n weaker pairs below.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Shown as %1 · born %2 · %n incident(s)</source>
            <translation>
                <numerusform>Shown as %1 · born %2 · %n incident</numerusform>
                <numerusform>Shown as %1 · born %2 · %n incidents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n weaker pair(s)</source>
            <translation>
                <numerusform>Show %n weaker pair</numerusform>
                <numerusform>Show %n weaker pairs</numerusform>
            </translation>
        </message>
    </context>
</TS>
