<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-FileCopyrightText: 2026 The Tuyến authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>tuyen::BatchListModel</name>
        <message numerus="yes">
            <source>%1 rows taken in</source>
            <translation>
                <numerusform>%1 row taken in</numerusform>
                <numerusform>%1 rows taken in</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::DismissDialog</name>
        <message numerus="yes">
            <source>Set %n rows aside</source>
            <translation>
                <numerusform>Set %n row aside</numerusform>
                <numerusform>Set %n rows aside</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set %n waiting rows aside for good</source>
            <translation>
                <numerusform>Set %n waiting row aside for good</numerusform>
                <numerusform>Set %n waiting rows aside for good</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::FileListPanel</name>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::FormatBar</name>
        <message numerus="yes">
            <source>all %n sheets</source>
            <translation>
                <numerusform>%n sheet</numerusform>
                <numerusform>all %n sheets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::ImportDesk</name>
        <message numerus="yes">
            <source>%1 rows imported</source>
            <translation>
                <numerusform>%1 row imported</numerusform>
                <numerusform>%1 rows imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import cancelled. %n files before it are in the store; nothing of the others is.</source>
            <translation>
                <numerusform>Import cancelled. %n file before it is in the store; nothing of the others is.</numerusform>
                <numerusform>Import cancelled. %n files before it are in the store; nothing of the others is.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n files that are ready</source>
            <translation>
                <numerusform>Import %n file that is ready</numerusform>
                <numerusform>Import %n files that are ready</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>See %1 waiting rows</source>
            <translation>
                <numerusform>See %1 waiting row</numerusform>
                <numerusform>See %1 waiting rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::ImportFile</name>
        <message numerus="yes">
            <source>%1 rows imported</source>
            <translation>
                <numerusform>%1 row imported</numerusform>
                <numerusform>%1 rows imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 rows</source>
            <translation>
                <numerusform>%1 row</numerusform>
                <numerusform>%1 rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::IssuesPanel</name>
        <message numerus="yes">
            <source>Fix all %n cells like this</source>
            <translation>
                <numerusform>Fix %n cell like this</numerusform>
                <numerusform>Fix all %n cells like this</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 rows wait · %2 to look at</source>
            <translation>
                <numerusform>%1 row waits · %2 to look at</numerusform>
                <numerusform>%1 rows wait · %2 to look at</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::PreviewFoot</name>
        <message numerus="yes">
            <source>Let %1 rows wait</source>
            <translation>
                <numerusform>Let %1 row wait</numerusform>
                <numerusform>Let %1 rows wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %1 rows</source>
            <translation>
                <numerusform>Import %1 row</numerusform>
                <numerusform>Import %1 rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::QuarantineView</name>
        <message numerus="yes">
            <source>Repair all %1 cells like this</source>
            <translation>
                <numerusform>Repair this cell</numerusform>
                <numerusform>Repair all %1 cells like this</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 rows still wait</source>
            <translation>
                <numerusform>%1 row still waits</numerusform>
                <numerusform>%1 rows still wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 rows are there already</source>
            <translation>
                <numerusform>%1 row is there already</numerusform>
                <numerusform>%1 rows are there already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 rows updated a known case</source>
            <translation>
                <numerusform>%1 row updated a known case</numerusform>
                <numerusform>%1 rows updated a known case</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 rows went in</source>
            <translation>
                <numerusform>%1 row went in</numerusform>
                <numerusform>%1 rows went in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 rows</source>
            <translation>
                <numerusform>%1 row</numerusform>
                <numerusform>%1 rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set %n rows aside…</source>
            <translation>
                <numerusform>Set %n row aside…</numerusform>
                <numerusform>Set %n rows aside…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 rows set aside</source>
            <translation>
                <numerusform>%1 row set aside</numerusform>
                <numerusform>%1 rows set aside</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Let %n rows wait again</source>
            <translation>
                <numerusform>Let %n row wait again</numerusform>
                <numerusform>Let %n rows wait again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 rows wait again</source>
            <translation>
                <numerusform>%1 row waits again</numerusform>
                <numerusform>%1 rows wait again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 waiting rows have “%2” in “%3”.</source>
            <translation>
                <numerusform>%1 waiting row has “%2” in “%3”.</numerusform>
                <numerusform>%1 waiting rows have “%2” in “%3”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 listed rows have “%2” in “%3”.</source>
            <translation>
                <numerusform>%1 listed row has “%2” in “%3”.</numerusform>
                <numerusform>%1 listed rows have “%2” in “%3”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>They come from %n files.</source>
            <translation>
                <numerusform>It comes from %n file.</numerusform>
                <numerusform>They come from %n files.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Empty all %1 cells</source>
            <translation>
                <numerusform>Empty the cell</numerusform>
                <numerusform>Empty all %1 cells</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write “%1” into all %2 cells</source>
            <translation>
                <numerusform>Write “%1” into the cell</numerusform>
                <numerusform>Write “%1” into all %2 cells</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n imports, one step to undo</source>
            <translation>
                <numerusform>of %n import, one step to undo</numerusform>
                <numerusform>of %n imports, one step to undo</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::ReceiptModel</name>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::ReceiptSide</name>
        <message numerus="yes">
            <source>%1 rows wait</source>
            <translation>
                <numerusform>%1 row waits</numerusform>
                <numerusform>%1 rows wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files are kept in the store byte for byte, with their SHA-256.</source>
            <translation>
                <numerusform>%n file is kept in the store byte for byte, with its SHA-256.</numerusform>
                <numerusform>%n files are kept in the store byte for byte, with their SHA-256.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n hashes</source>
            <translation>
                <numerusform>Show %n hash</numerusform>
                <numerusform>Show all %n hashes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::ReceiptView</name>
        <message numerus="yes">
            <source>%n imports</source>
            <translation>
                <numerusform>%n import</numerusform>
                <numerusform>%n imports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring back %1 rows</source>
            <translation>
                <numerusform>Bring back %1 row</numerusform>
                <numerusform>Bring back %1 rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>See %1 waiting rows</source>
            <translation>
                <numerusform>See %1 waiting row</numerusform>
                <numerusform>See %1 waiting rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 rows taken back</source>
            <translation>
                <numerusform>%1 row taken back</numerusform>
                <numerusform>%1 rows taken back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 rows brought back</source>
            <translation>
                <numerusform>%1 row brought back</numerusform>
                <numerusform>%1 rows brought back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>new cases</source>
            <translation>
                <numerusform>new case</numerusform>
                <numerusform>new cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at %1 new places</source>
            <translation>
                <numerusform>at %1 new place</numerusform>
                <numerusform>at %1 new places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>new people</source>
            <translation>
                <numerusform>new person</numerusform>
                <numerusform>new people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 links</source>
            <translation>
                <numerusform>%1 link</numerusform>
                <numerusform>%1 links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>identifiers</source>
            <translation>
                <numerusform>identifier</numerusform>
                <numerusform>identifiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>routes</source>
            <translation>
                <numerusform>route</numerusform>
                <numerusform>routes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::UndoDialog</name>
        <message numerus="yes">
            <source>Take back %n imports</source>
            <translation>
                <numerusform>Take back %n import</numerusform>
                <numerusform>Take back %n imports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take back %1 rows</source>
            <translation>
                <numerusform>Take back %1 row</numerusform>
                <numerusform>Take back %1 rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Edited since the import: %n things</source>
            <translation>
                <numerusform>Edited since the import: %n thing</numerusform>
                <numerusform>Edited since the import: %n things</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>cases</source>
            <translation>
                <numerusform>case</numerusform>
                <numerusform>cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>people</source>
            <translation>
                <numerusform>person</numerusform>
                <numerusform>people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>numbers, accounts</source>
            <translation>
                <numerusform>number or account</numerusform>
                <numerusform>numbers, accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>routes</source>
            <translation>
                <numerusform>route</numerusform>
                <numerusform>routes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::ReceiptSet</name>
        <message numerus="yes">
            <source>rows %1</source>
            <translation>
                <numerusform>row %1</numerusform>
                <numerusform>rows %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 waiting rows repaired and taken in</source>
            <translation>
                <numerusform>%1 waiting row repaired and taken in</numerusform>
                <numerusform>%1 waiting rows repaired and taken in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 waiting rows set aside</source>
            <translation>
                <numerusform>%1 waiting row set aside</numerusform>
                <numerusform>%1 waiting rows set aside</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::ReceiptPrint</name>
        <message numerus="yes">
            <source>%1 rows read = %2 taken in + %3 already there + %4 waiting + %5 no data rows</source>
            <translation>
                <numerusform>%1 row read = %2 taken in + %3 already there + %4 waiting + %5 no data rows</numerusform>
                <numerusform>%1 rows read = %2 taken in + %3 already there + %4 waiting + %5 no data rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 rows read = %2 taken in + %3 already there + %4 waiting + %5 set aside + %6 no data rows</source>
            <translation>
                <numerusform>%1 row read = %2 taken in + %3 already there + %4 waiting + %5 set aside + %6 no data rows</numerusform>
                <numerusform>%1 rows read = %2 taken in + %3 already there + %4 waiting + %5 set aside + %6 no data rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 rows taken in updated a known case.</source>
            <translation>
                <numerusform>%1 row taken in updated a known case.</numerusform>
                <numerusform>%1 rows taken in updated a known case.</numerusform>
            </translation>
        </message>
    </context>
</TS>
