<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-FileCopyrightText: 2026 The Tuyến authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>tuyen::ProposalModel</name>
    <message>
        <source>Incident %1</source>
        <translation>Vụ %1</translation>
    </message>
    <message>
        <source>Official figures</source>
        <translation>Số liệu chính thức</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <translation>đã nhận %1 trên %2</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>đã nhận</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>đã bỏ</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>chưa quyết</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>đã sửa</translation>
    </message>
</context>
<context>
    <name>tuyen::ProposalsView</name>
    <message>
        <source>This was accepted before, with import %1, and is %2 in the store. Nothing was saved.</source>
        <translation>Đã nhận trước đó, ở lần nhập %1, và trong kho là vụ %2. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Save it as another incident</source>
        <translation>Ghi thành vụ nữa</translation>
    </message>
    <message>
        <source>No text is open.</source>
        <translation>Chưa mở bài viết nào.</translation>
    </message>
    <message>
        <source>Back to import</source>
        <translation>Về trang nhập</translation>
    </message>
    <message>
        <source>Choose a proposal</source>
        <translation>Chọn một đề xuất</translation>
    </message>
    <message>
        <source>Accept the rest of incident %1</source>
        <translation>Nhận phần còn lại của vụ %1</translation>
    </message>
    <message>
        <source>Accept the rest of the figures</source>
        <translation>Nhận các số liệu còn lại</translation>
    </message>
    <message>
        <source>%1 accepted · %2 rejected · %3 open</source>
        <translation>%1 đã nhận · %2 đã bỏ · %3 chưa quyết</translation>
    </message>
    <message numerus="yes">
        <source>Save %n accepted</source>
        <translation>
            <numerusform>Lưu %n đề xuất đã nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving what was accepted of %1</source>
        <translation>Đang lưu những gì đã nhận của %1</translation>
    </message>
    <message>
        <source>Cancel leaves the store as it was</source>
        <translation>Hủy thì kho vẫn như trước</translation>
    </message>
    <message>
        <source>Cancelled. The store is as it was before.</source>
        <translation>Đã hủy. Kho vẫn như trước.</translation>
    </message>
    <message>
        <source>Proposals of a text</source>
        <translation>Đề xuất từ bài viết</translation>
    </message>
    <message>
        <source>The text with its proposals marked</source>
        <translation>Bài viết với các đề xuất được đánh dấu</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Các đề xuất</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>Nhận (A)</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>Bỏ (R)</translation>
    </message>
    <message>
        <source>Take back (Ctrl+Z)</source>
        <translation>Rút lại (Ctrl+Z)</translation>
    </message>
    <message>
        <source>A or Enter accepts, R or Delete rejects, J and K move, F2 changes the value, Shift+A accepts the rest of the incident.</source>
        <translation>A hoặc Enter: nhận; R hoặc Delete: bỏ; J, K: chuyển; F2: sửa giá trị; Shift+A: nhận phần còn lại của vụ.</translation>
    </message>
</context>
<context>
    <name>tuyen::ProseText</name>
    <message>
        <source>Row %1</source>
        <translation>Dòng %1</translation>
    </message>
</context>
<context>
    <name>tuyen::ProseWords</name>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%n đề xuất</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was read as a text, and nothing in it can be proposed. Nothing was stored.</source>
        <translation>Đã đọc “%1” như một bài viết; không có gì để đề xuất. Chưa ghi gì vào kho.</translation>
    </message>
    <message>
        <source>“%1” is a text: %2. Nothing is stored before you accept it.</source>
        <translation>“%1” là bài viết: %2. Chỉ ghi vào kho những gì bạn nhận.</translation>
    </message>
    <message>
        <source>a text with proposals</source>
        <translation>bài viết có đề xuất</translation>
    </message>
    <message>
        <source>accepted proposals saved</source>
        <translation>đã lưu các đề xuất được nhận</translation>
    </message>
    <message>
        <source>See the receipt</source>
        <translation>Xem biên nhận</translation>
    </message>
    <message>
        <source>Official figures</source>
        <translation>Số liệu công bố</translation>
    </message>
    <message>
        <source>Look at the proposals</source>
        <translation>Xem các đề xuất</translation>
    </message>
        <message>
            <source>Tables</source>
            <translation>Bảng</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Văn bản</translation>
        </message>
        <message>
            <source>Tables or text of this document</source>
            <translation>Bảng hay văn bản của tài liệu này</translation>
        </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Và %n giá trị nữa.</numerusform>
        </translation>
    </message>
</context>
</TS>
