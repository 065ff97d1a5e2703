<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-FileCopyrightText: 2026 The Tuyến authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
    <context>
        <name>tuyen::JobRunner</name>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Đã hủy. Không có gì thay đổi.</translation>
        </message>
        <message>
            <source>There is not enough memory for this. Nothing was changed; close other programs and try again.</source>
            <translation>Không đủ bộ nhớ. Không có gì thay đổi; đóng bớt chương trình khác rồi thử lại.</translation>
        </message>
        <message>
            <source>Something unexpected went wrong in the program. Nothing was changed.</source>
            <translation>Chương trình gặp lỗi ngoài dự tính. Không có gì thay đổi.</translation>
        </message>
    </context>
</TS>
