<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-FileCopyrightText: 2026 The Tuyến authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>tuyen::ProposalsView</name>
        <message numerus="yes">
            <source>Save %n accepted</source>
            <translation>
                <numerusform>Save %n accepted</numerusform>
                <numerusform>Save %n accepted</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::ProseWords</name>
        <message numerus="yes">
            <source>%n proposals</source>
            <translation>
                <numerusform>%n proposal</numerusform>
                <numerusform>%n proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n incidents</source>
            <translation>
                <numerusform>%n incident</numerusform>
                <numerusform>%n incidents</numerusform>
            </translation>
        </message>
    </context>
</TS>
