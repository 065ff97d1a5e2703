<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-FileCopyrightText: 2026 The Tuyến authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>tuyen::JobBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>%n more job</numerusform><numerusform>%n more jobs</numerusform></translation>
    </message>
</context>
</TS>
