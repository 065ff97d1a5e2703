<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-FileCopyrightText: 2026 The Tuyến authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
    <context>
        <name>tuyen::PeoplePage</name>
        <message>
            <source>People &amp; things</source>
            <translation>Người &amp; vật</translation>
        </message>
        <message>
            <source>Views of this page</source>
            <translation>Các phần của trang</translation>
        </message>
    </context>
    <context>
        <name>tuyen::DoublesModel</name>
        <message>
            <source>%1 and %2, %3</source>
            <translation>%1 và %2, %3</translation>
        </message>
        <message>
            <source>not scored</source>
            <translation>chưa chấm điểm</translation>
        </message>
    </context>
    <context>
        <name>tuyen::PeopleWords</name>
        <message>
            <source>%1 bits</source>
            <translation>%1 bit</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Họ tên</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Tên gọi khác</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Sinh</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Giới</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Điện thoại</translation>
        </message>
        <message>
            <source>ID number, passport</source>
            <translation>CCCD, hộ chiếu</translation>
        </message>
        <message>
            <source>Account, plate</source>
            <translation>Tài khoản, biển số</translation>
        </message>
        <message>
            <source>Lives in</source>
            <translation>Nơi ở</translation>
        </message>
        <message>
            <source>Comes from</source>
            <translation>Quê quán</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Quốc tịch</translation>
        </message>
        <message>
            <source>Ethnicity</source>
            <translation>Dân tộc</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Vai trò</translation>
        </message>
        <message>
            <source>same</source>
            <translation>trùng</translation>
        </message>
        <message>
            <source>near</source>
            <translation>gần</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>khác</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>thiếu</translation>
        </message>
        <message>
            <source>put off</source>
            <translation>để sau</translation>
        </message>
        <message>
            <source>suspect</source>
            <translation>đối tượng</translation>
        </message>
        <message>
            <source>victim</source>
            <translation>nạn nhân</translation>
        </message>
        <message>
            <source>presumed victim</source>
            <translation>nghi nạn nhân</translation>
        </message>
        <message>
            <source>other</source>
            <translation>khác</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n incident(s)</source>
            <translation>
                <numerusform>%1, %n vụ</numerusform>
            </translation>
        </message>
        <message>
            <source>not known</source>
            <translation>chưa có</translation>
        </message>
        <message>
            <source>female</source>
            <translation>nữ</translation>
        </message>
        <message>
            <source>male</source>
            <translation>nam</translation>
        </message>
        <message>
            <source>another</source>
            <translation>khác</translation>
        </message>
    </context>
    <context>
        <name>tuyen::Waterfall</name>
        <message>
            <source>Before comparing</source>
            <translation>Trước khi so</translation>
        </message>
        <message>
            <source>1 in %1 pairs</source>
            <translation>1 trên %1 cặp</translation>
        </message>
        <message>
            <source>Why they may be one person</source>
            <translation>Vì sao nghĩ là một người</translation>
        </message>
        <message>
            <source>Result %1</source>
            <translation>Kết quả %1</translation>
        </message>
    </context>
    <context>
        <name>tuyen::RecordsView</name>
        <message>
            <source>record %1</source>
            <translation>hồ sơ %1</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s)</source>
            <translation>
                <numerusform>%n vụ</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: show %2</source>
            <translation>%1: hiện %2</translation>
        </message>
    </context>
    <context>
        <name>tuyen::DoublesView</name>
        <message>
            <source>Possible doubles %1</source>
            <translation>Có thể trùng %1</translation>
        </message>
        <message>
            <source>Possible doubles</source>
            <translation>Có thể trùng</translation>
        </message>
        <message>
            <source>Comparing people</source>
            <translation>Đang so các hồ sơ người</translation>
        </message>
        <message>
            <source>nothing is written</source>
            <translation>không ghi gì vào kho</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was compared.</source>
            <translation>Đã hủy. Chưa so cặp nào.</translation>
        </message>
        <message>
            <source>Compare again</source>
            <translation>So lại</translation>
        </message>
        <message>
            <source>The records are being compared.</source>
            <translation>Đang so các hồ sơ.</translation>
        </message>
        <message>
            <source>The people of this store were not compared yet.</source>
            <translation>Chưa so các hồ sơ người trong kho này.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>So các hồ sơ</translation>
        </message>
        <message>
            <source>No records are merged.</source>
            <translation>Chưa gộp hồ sơ nào.</translation>
        </message>
        <message>
            <source>No pair was decided to be two people.</source>
            <translation>Chưa có cặp nào được cho là hai người.</translation>
        </message>
        <message numerus="yes">
            <source>No pair is left that is more than 95 % sure. %n weaker pair(s) below.</source>
            <translation>
                <numerusform>Không còn cặp nào chắc trên 95 %. Còn %n cặp yếu hơn.</numerusform>
            </translation>
        </message>
        <message>
            <source>pair %1 of %2</source>
            <translation>cặp %1 / %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Evidence of %1; %2 make it 95 %.</source>
            <translation>Tổng bằng chứng %1; cần %2 để đạt 95 %.</translation>
        </message>
        <message>
            <source>Decided by %1, %2</source>
            <translation>Người quyết định: %1, %2</translation>
        </message>
        <message numerus="yes">
            <source>Shown as %1 · born %2 · %n incident(s)</source>
            <translation>
                <numerusform>Tên hiện %1 · sinh %2 · %n vụ</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 speaks against: %2. Look at the sources before deciding.</source>
            <translation>%1 không ủng hộ: %2. Xem lại nguồn trước khi quyết định.</translation>
        </message>
        <message>
            <source>Imports came or went since the records were compared.</source>
            <translation>Từ lúc so đã có lần nhập mới hoặc lần nhập bị lấy lại.</translation>
        </message>
        <message>
            <source>One of the two records was changed since they were compared. Nothing was decided.</source>
            <translation>Một trong hai hồ sơ đã được sửa từ lúc so. Chưa ghi quyết định nào.</translation>
        </message>
        <message>
            <source>Waiting %1</source>
            <translation>Chờ %1</translation>
        </message>
        <message>
            <source>Merged %1</source>
            <translation>Đã gộp %1</translation>
        </message>
        <message>
            <source>Apart %1</source>
            <translation>Khác %1</translation>
        </message>
        <message>
            <source>Which pairs</source>
            <translation>Những cặp nào</translation>
        </message>
        <message>
            <source>Pairs that may be one person, strongest first</source>
            <translation>Cặp có thể là một người, mạnh trước</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>Các cặp</translation>
        </message>
        <message>
            <source>Hide weaker pairs</source>
            <translation>Ẩn các cặp yếu</translation>
        </message>
        <message numerus="yes">
            <source>Show %n weaker pair(s)</source>
            <translation>
                <numerusform>Hiện %n cặp yếu hơn</numerusform>
            </translation>
        </message>
        <message>
            <source>Not one person (K)</source>
            <translation>Không phải một người (K)</translation>
        </message>
        <message>
            <source>Later (S)</source>
            <translation>Để sau (S)</translation>
        </message>
        <message>
            <source>Merge into one person (G)</source>
            <translation>Gộp thành một người (G)</translation>
        </message>
        <message>
            <source>Part them again (T)</source>
            <translation>Tách lại (T)</translation>
        </message>
        <message>
            <source>Decide again (T)</source>
            <translation>Xét lại (T)</translation>
        </message>
        <message>
            <source>Part again…</source>
            <translation>Tách lại…</translation>
        </message>
        <message>
            <source>After merging</source>
            <translation>Sau khi gộp</translation>
        </message>
        <message>
            <source>The decision</source>
            <translation>Quyết định</translation>
        </message>
        <message>
            <source>a merge is a link: it can be parted at any time</source>
            <translation>gộp là liên kết; tách lại lúc nào cũng được, hồ sơ gốc còn nguyên</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Why they are one person, or not</source>
            <translation>Vì sao là một người, hoặc không</translation>
        </message>
        <message>
            <source>Why they may be one person</source>
            <translation>Vì sao nghĩ là một người</translation>
        </message>
        <message>
            <source>Each bit doubles the odds; 0 bits are 50 %. The weights were learnt from about %1 pairs among the %2 records of this store.</source>
            <translation>Mỗi bit gấp đôi khả năng là một người; 0 bit là 50 %. Trọng số học từ khoảng %1 cặp trong %2 hồ sơ của kho này.</translation>
        </message>
    </context>
</TS>
