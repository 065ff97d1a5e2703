<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-FileCopyrightText: 2026 The Tuyến authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>tuyen::LinkCanvas</name>
        <message numerus="yes">
            <source>%1, %2, %n link(s) here</source>
            <translation>
                <numerusform>%1, %2, %n link here</numerusform>
                <numerusform>%1, %2, %n links here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 – %2: %3, %n source(s)</source>
            <translation>
                <numerusform>%1 – %2: %3, %n source</numerusform>
                <numerusform>%1 – %2: %3, %n sources</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::LinkDesk</name>
        <message numerus="yes">
            <source>Arranging %n node(s)</source>
            <translation>
                <numerusform>Arranging %n node</numerusform>
                <numerusform>Arranging %n nodes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::LinkSide</name>
        <message numerus="yes">
            <source>Path of %n step(s)</source>
            <translation>
                <numerusform>Path of %n step</numerusform>
                <numerusform>Path of %n steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) between</source>
            <translation>
                <numerusform>%n link between</numerusform>
                <numerusform>%n links between</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>stated by %n row(s)</source>
            <translation>
                <numerusform>stated by %n row</numerusform>
                <numerusform>stated by %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, stated by %n row(s)</source>
            <translation>
                <numerusform>%1, stated by %n row</numerusform>
                <numerusform>%1, stated by %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) without which a part falls off</source>
            <translation>
                <numerusform>%n link without which a part falls off</numerusform>
                <numerusform>%n links without which a part falls off</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n short way(s)</source>
            <translation>
                <numerusform>%n short way</numerusform>
                <numerusform>%n short ways</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With its %n suspect(s); you confirm each</source>
            <translation>
                <numerusform>With its %n suspect; you confirm each</numerusform>
                <numerusform>With its %n suspects; you confirm each</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::LinksPage</name>
        <message numerus="yes">
            <source>Hide %n node(s)</source>
            <translation>
                <numerusform>Hide the node</numerusform>
                <numerusform>Hide %n nodes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>within %n step(s)</source>
            <translation>
                <numerusform>within %n step</numerusform>
                <numerusform>within %n steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n node(s) of this chart are not in the store any more and were left out.</source>
            <translation>
                <numerusform>%n node of this chart is not in the store any more and was left out.</numerusform>
                <numerusform>%n nodes of this chart are not in the store any more and were left out.</numerusform>
            </translation>
        </message>
    </context>
</TS>
