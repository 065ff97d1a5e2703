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
    <context>
        <name>tuyen::RegisterSide</name>
        <message numerus="yes">
            <source>%n more…</source>
            <translation><numerusform>%n more…</numerusform><numerusform>%n more…</numerusform></translation>
        </message>
    </context>
    <context>
        <name>tuyen::RegisterTab</name>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation><numerusform>%n row copied</numerusform><numerusform>%n rows copied</numerusform></translation>
        </message>
    </context>
    <context>
        <name>tuyen::Record</name>
        <message numerus="yes">
            <source>%1, %n incident(s)</source>
            <translation><numerusform>%1, %n incident</numerusform><numerusform>%1, %n incidents</numerusform></translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation><numerusform>%n record</numerusform><numerusform>%n records</numerusform></translation>
        </message>
        <message numerus="yes">
            <source>%n more…</source>
            <translation><numerusform>%n more…</numerusform><numerusform>%n more…</numerusform></translation>
        </message>
    </context>
    <context>
        <name>tuyen::RevealSheet</name>
        <message numerus="yes">
            <source>%1 (%n minute(s))</source>
            <translation><numerusform>%1 (%n minute)</numerusform><numerusform>%1 (%n minutes)</numerusform></translation>
        </message>
        <message numerus="yes">
            <source>Show the name for %n minute(s)</source>
            <translation><numerusform>Show the name for %n minute</numerusform><numerusform>Show the name for %n minutes</numerusform></translation>
        </message>
    </context>
    <context>
        <name>tuyen::WatchSheet</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation><numerusform>in %n day</numerusform><numerusform>in %n days</numerusform></translation>
        </message>
    </context>
    <context>
        <name>tuyen::WatchTab</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
        </message>
        <message numerus="yes">
            <source>%n lapsed entry(s): renew or end them.</source>
            <translation><numerusform>%n entry has lapsed: renew it or take it off.</numerusform><numerusform>%n entries have lapsed: renew them or take them off.</numerusform></translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation><numerusform>%n row copied</numerusform><numerusform>%n rows copied</numerusform></translation>
        </message>
    </context>
    <context>
        <name>tuyen::TimelinePicture</name>
        <message numerus="yes">
            <source>%n without a date.</source>
            <translation><numerusform>%n without a date.</numerusform><numerusform>%n without a date.</numerusform></translation>
        </message>
    </context>
    <context>
        <name>tuyen::TimelineSheet</name>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation><numerusform>%n row copied</numerusform><numerusform>%n rows copied</numerusform></translation>
        </message>
    </context>
    <context>
        <name>tuyen::RingSheet</name>
        <message numerus="yes">
            <source>%n shared incident(s)</source>
            <translation><numerusform>%n shared incident</numerusform><numerusform>%n shared incidents</numerusform></translation>
        </message>
        <message numerus="yes">
            <source>%n shared number(s)</source>
            <translation><numerusform>%n shared number</numerusform><numerusform>%n shared numbers</numerusform></translation>
        </message>
        <message numerus="yes">
            <source>%n stated link(s)</source>
            <translation><numerusform>%n stated link</numerusform><numerusform>%n stated links</numerusform></translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation><numerusform>%1 and %n more</numerusform><numerusform>%1 and %n more</numerusform></translation>
        </message>
        <message numerus="yes">
            <source>%n more…</source>
            <translation><numerusform>%n more…</numerusform><numerusform>%n more…</numerusform></translation>
        </message>
        <message numerus="yes">
            <source>Make a ring of %n confirmed member(s)</source>
            <translation><numerusform>Make a ring of %n confirmed member</numerusform><numerusform>Make a ring of %n confirmed members</numerusform></translation>
        </message>
    </context>
</TS>
