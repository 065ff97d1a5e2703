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
            <source>Reading the decisions</source>
            <translation>Đang đọc các quyết định</translation>
        </message>
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
    <context>
        <name>tuyen::RegisterWords</name>
        <message>
            <source>Route</source>
            <translation>Tuyến</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Địa điểm</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Người</translation>
        </message>
        <message>
            <source>Rings, organisations</source>
            <translation>Đường dây, tổ chức</translation>
        </message>
        <message>
            <source>Phones</source>
            <translation>Điện thoại</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Vehicles</source>
            <translation>Phương tiện</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Giấy tờ</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Địa điểm</translation>
        </message>
        <message>
            <source>Routes</source>
            <translation>Tuyến</translation>
        </message>
        <message>
            <source>%1 people</source>
            <translation>%1 người</translation>
        </message>
        <message>
            <source>%1 rings and organisations</source>
            <translation>%1 đường dây, tổ chức</translation>
        </message>
        <message>
            <source>%1 phones</source>
            <translation>%1 số điện thoại</translation>
        </message>
        <message>
            <source>%1 accounts</source>
            <translation>%1 tài khoản</translation>
        </message>
        <message>
            <source>%1 vehicles</source>
            <translation>%1 phương tiện</translation>
        </message>
        <message>
            <source>%1 documents</source>
            <translation>%1 giấy tờ</translation>
        </message>
        <message>
            <source>%1 places</source>
            <translation>%1 địa điểm</translation>
        </message>
        <message>
            <source>%1 routes</source>
            <translation>%1 tuyến</translation>
        </message>
        <message>
            <source>There are no people in the store yet.</source>
            <translation>Kho chưa có người nào.</translation>
        </message>
        <message>
            <source>No ring and no organisation is recorded yet.</source>
            <translation>Chưa ghi đường dây hay tổ chức nào.</translation>
        </message>
        <message>
            <source>No phone is recorded yet.</source>
            <translation>Chưa ghi số điện thoại nào.</translation>
        </message>
        <message>
            <source>No account is recorded yet.</source>
            <translation>Chưa ghi tài khoản nào.</translation>
        </message>
        <message>
            <source>No vehicle is recorded yet.</source>
            <translation>Chưa ghi phương tiện nào.</translation>
        </message>
        <message>
            <source>No document is recorded yet.</source>
            <translation>Chưa ghi giấy tờ nào.</translation>
        </message>
        <message>
            <source>No place is recorded as a thing of its own yet.</source>
            <translation>Chưa có địa điểm nào được ghi thành một vật riêng.</translation>
        </message>
        <message>
            <source>No route is recorded yet.</source>
            <translation>Chưa ghi tuyến nào.</translation>
        </message>
        <message>
            <source>in several incidents</source>
            <translation>trong nhiều vụ</translation>
        </message>
        <message>
            <source>several users</source>
            <translation>nhiều người dùng</translation>
        </message>
        <message>
            <source>merged records</source>
            <translation>đã gộp hồ sơ</translation>
        </message>
        <message>
            <source>name hidden</source>
            <translation>ẩn tên</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>chưa xác nhận</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>chưa rõ</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>điện thoại</translation>
        </message>
        <message>
            <source>ID number</source>
            <translation>CMND, CCCD</translation>
        </message>
        <message>
            <source>passport</source>
            <translation>hộ chiếu</translation>
        </message>
        <message>
            <source>bank account</source>
            <translation>tài khoản ngân hàng</translation>
        </message>
        <message>
            <source>social account</source>
            <translation>mạng xã hội</translation>
        </message>
        <message>
            <source>plate</source>
            <translation>biển số</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>thư điện tử</translation>
        </message>
        <message>
            <source>wallet</source>
            <translation>ví tiền số</translation>
        </message>
        <message>
            <source>IMEI</source>
            <translation>IMEI</translation>
        </message>
        <message>
            <source>other</source>
            <translation>khác</translation>
        </message>
        <message>
            <source>ring</source>
            <translation>đường dây</translation>
        </message>
        <message>
            <source>agency</source>
            <translation>cơ quan</translation>
        </message>
        <message>
            <source>company</source>
            <translation>công ty</translation>
        </message>
        <message>
            <source>NGO</source>
            <translation>tổ chức xã hội</translation>
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
        <message>
            <source>watched</source>
            <translation>đang theo dõi</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Người mới</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Tổ chức mới</translation>
        </message>
        <message>
            <source>New phone</source>
            <translation>Số điện thoại mới</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>Tài khoản mới</translation>
        </message>
        <message>
            <source>New vehicle</source>
            <translation>Phương tiện mới</translation>
        </message>
        <message>
            <source>New document</source>
            <translation>Giấy tờ mới</translation>
        </message>
        <message>
            <source>New place</source>
            <translation>Địa điểm mới</translation>
        </message>
        <message>
            <source>New route</source>
            <translation>Tuyến mới</translation>
        </message>
        <message>
            <source>to check</source>
            <translation>cần kiểm tra</translation>
        </message>
    </context>
    <context>
        <name>tuyen::RegisterModel</name>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Plate</source>
            <translation>Biển số</translation>
        </message>
        <message>
            <source>Number, name</source>
            <translation>Số, tên</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Vai trò</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Giới</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Sinh</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Nơi ở</translation>
        </message>
        <message>
            <source>Province, country</source>
            <translation>Tỉnh, nước</translation>
        </message>
        <message>
            <source>Inci-
dents</source>
            <translation>Số
vụ</translation>
        </message>
        <message>
            <source>Re-
cords</source>
            <translation>Hồ
sơ</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Mã</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Chiều</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Mem-
bers</source>
            <translation>Thành
viên</translation>
        </message>
        <message>
            <source>First members</source>
            <translation>Thành viên đầu</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Ai dùng</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Service, bank</source>
            <translation>Dịch vụ,
ngân hàng</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Số bên
dùng</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Ở đâu</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Liên
kết</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Đường đi</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Vụ</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>Legs</source>
            <translation>Số
chặng</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>đã xác nhận</translation>
        </message>
        <message>
            <source>suspected</source>
            <translation>nghi vấn</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 và %2 nữa</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>không đọc được</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Chi phí</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>Cần kiểm tra</translation>
        </message>
    </context>
    <context>
        <name>tuyen::RegisterSide</name>
        <message>
            <source>Registers, and a filter with counts</source>
            <translation>Các danh sách và bộ lọc có số đếm</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Vai trò</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Chiều</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Dấu hiệu</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Nơi ở</translation>
        </message>
        <message>
            <source>Ends in</source>
            <translation>Nơi đến</translation>
        </message>
        <message>
            <source>Province, country</source>
            <translation>Tỉnh, nước</translation>
        </message>
        <message numerus="yes">
            <source>%n more…</source>
            <translation><numerusform>Còn %n…</numerusform></translation>
        </message>
    </context>
    <context>
        <name>tuyen::RegisterTab</name>
        <message>
            <source>Reading the record</source>
            <translation>Đang đọc hồ sơ</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Danh sách</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Tìm trong danh sách</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Bỏ lọc</translation>
        </message>
        <message>
            <source>Nothing in this list fits the filter.</source>
            <translation>Không có gì trong danh sách khớp bộ lọc.</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Nhập liệu</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Đang đọc danh sách</translation>
        </message>
        <message>
            <source>Filtering the list</source>
            <translation>Đang lọc danh sách</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Sorted by “%1”, descending</source>
            <translation>Sắp theo “%1”, giảm dần</translation>
        </message>
        <message>
            <source>Sorted by “%1”, ascending</source>
            <translation>Sắp theo “%1”, tăng dần</translation>
        </message>
        <message>
            <source>Rows %1–%2 of %3</source>
            <translation>Dòng %1–%2 trong %3</translation>
        </message>
        <message>
            <source>%1 in the whole list</source>
            <translation>cả danh sách có %1</translation>
        </message>
        <message>
            <source>Victims stand under a code; their birth and home are hidden.</source>
            <translation>Nạn nhân đứng dưới mã; ngày sinh và nơi ở được ẩn.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation><numerusform>Đã sao %n dòng</numerusform></translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Người mới</translation>
        </message>
        <message>
            <source>Suggested rings…</source>
            <translation>Đường dây gợi ý…</translation>
        </message>
        <message>
            <source>Words are found with or without their marks.</source>
            <translation>Tìm được cả khi gõ có dấu hay không dấu.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::Record</name>
        <message>
            <source>More actions</source>
            <translation>Thao tác khác</translation>
        </message>
        <message>
            <source>Edit the record…</source>
            <translation>Sửa hồ sơ…</translation>
        </message>
        <message>
            <source>Show the name…</source>
            <translation>Xem tên…</translation>
        </message>
        <message>
            <source>Take merged records apart…</source>
            <translation>Tách lại…</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n incident(s)</source>
            <translation><numerusform>%1, %n vụ</numerusform></translation>
        </message>
        <message>
            <source>record %1</source>
            <translation>hồ sơ %1</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation><numerusform>%n hồ sơ đã gộp</numerusform></translation>
        </message>
        <message>
            <source>%1 (record %2)</source>
            <translation>%1 (hồ sơ %2)</translation>
        </message>
        <message>
            <source>also: %1</source>
            <translation>cũng có: %1</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Giới</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Quốc tịch</translation>
        </message>
        <message>
            <source>Code in the source</source>
            <translation>Mã trong nguồn</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Mã thay tên</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Họ tên</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>Tên trong nguồn</translation>
        </message>
        <message>
            <source>Aliases</source>
            <translation>Tên gọi khác</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Sinh</translation>
        </message>
        <message>
            <source>Ethnicity</source>
            <translation>Dân tộc</translation>
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
            <source>Occupation</source>
            <translation>Nghề nghiệp</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Học vấn</translation>
        </message>
        <message>
            <source>Marital status</source>
            <translation>Hôn nhân</translation>
        </message>
        <message>
            <source>Criminal record</source>
            <translation>Tiền án, tiền sự</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>Sự vụ</translation>
        </message>
        <message numerus="yes">
            <source>%n more…</source>
            <translation><numerusform>Còn %n…</numerusform></translation>
        </message>
        <message>
            <source>Numbers, accounts, documents</source>
            <translation>Số, tài khoản, giấy tờ</translation>
        </message>
        <message>
            <source>Merged records</source>
            <translation>Hồ sơ đã gộp</translation>
        </message>
        <message>
            <source>The name is hidden. Showing it takes a reason and is written down.</source>
            <translation>Tên được ẩn. Xem tên cần lý do và được ghi vào nhật ký.</translation>
        </message>
        <message>
            <source>No incident, number or link is recorded.</source>
            <translation>Chưa ghi vụ, số hay liên kết nào.</translation>
        </message>
        <message>
            <source>suspected</source>
            <translation>nghi vấn</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Ở đâu</translation>
        </message>
        <message>
            <source>Province, country</source>
            <translation>Tỉnh, nước</translation>
        </message>
        <message>
            <source>Words of the source</source>
            <translation>Lời nguồn</translation>
        </message>
        <message>
            <source>Date of the incident</source>
            <translation>Ngày của vụ</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Vụ</translation>
        </message>
        <message>
            <source>No link is recorded.</source>
            <translation>Chưa ghi liên kết nào.</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ẩn lại</translation>
        </message>
        <message>
            <source>hidden again in %1; Esc hides it now</source>
            <translation>ẩn lại sau %1; Esc để ẩn ngay</translation>
        </message>
        <message>
            <source>member of</source>
            <translation>thành viên</translation>
        </message>
        <message>
            <source>knows</source>
            <translation>quen biết</translation>
        </message>
        <message>
            <source>met</source>
            <translation>đã gặp</translation>
        </message>
        <message>
            <source>called</source>
            <translation>đã gọi</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>đã trả tiền</translation>
        </message>
        <message>
            <source>relative of</source>
            <translation>họ hàng</translation>
        </message>
        <message>
            <source>owns</source>
            <translation>sở hữu</translation>
        </message>
        <message>
            <source>located at</source>
            <translation>ở tại</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>đã xác minh</translation>
        </message>
        <message>
            <source>probable</source>
            <translation>có khả năng</translation>
        </message>
        <message>
            <source>not verified</source>
            <translation>chưa xác minh</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Liên kết</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Thành viên</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Ai dùng</translation>
        </message>
        <message>
            <source>Recruitment</source>
            <translation>Tuyển mộ</translation>
        </message>
        <message>
            <source>Transit</source>
            <translation>Trung chuyển</translation>
        </message>
        <message>
            <source>Crossing</source>
            <translation>Qua biên giới</translation>
        </message>
        <message>
            <source>Exploitation</source>
            <translation>Bóc lột</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Trở về</translation>
        </message>
        <message>
            <source>Legs</source>
            <translation>Các chặng</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>dòng %1</translation>
        </message>
        <message>
            <source>Written by hand in this program: there is no source row.</source>
            <translation>Ghi tay trong chương trình này: không có dòng nguồn.</translation>
        </message>
        <message>
            <source>sheet “%1”, %2</source>
            <translation>trang “%1”, %2</translation>
        </message>
        <message>
            <source>import %1</source>
            <translation>lần nhập %1</translation>
        </message>
        <message>
            <source>“•••”: a cell that may name a victim. It is hidden here; the file is kept as it came.</source>
            <translation>“•••”: ô có thể nêu tên nạn nhân nên được ẩn ở đây; tệp gốc vẫn giữ nguyên.</translation>
        </message>
        <message>
            <source>Put on the watch list…</source>
            <translation>Đưa vào theo dõi…</translation>
        </message>
        <message>
            <source>Renew on the watch list…</source>
            <translation>Gia hạn theo dõi…</translation>
        </message>
        <message>
            <source>Take off the watch list</source>
            <translation>Thôi theo dõi</translation>
        </message>
        <message>
            <source>watched until %1</source>
            <translation>theo dõi đến %1</translation>
        </message>
        <message>
            <source>watched, lapsed on %1</source>
            <translation>theo dõi, đã hết hạn %1</translation>
        </message>
        <message>
            <source>Timeline…</source>
            <translation>Dòng thời gian…</translation>
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
            <source>involved</source>
            <translation>liên quan</translation>
        </message>
        <message>
            <source>uses</source>
            <translation>dùng</translation>
        </message>
        <message>
            <source>route of the incident</source>
            <translation>tuyến của vụ</translation>
        </message>
        <message>
            <source>Add a number or document…</source>
            <translation>Thêm số hoặc giấy tờ…</translation>
        </message>
        <message>
            <source>Edit a number or document</source>
            <translation>Sửa số hoặc giấy tờ</translation>
        </message>
        <message>
            <source>By its digits</source>
            <translation>Theo các chữ số</translation>
        </message>
        <message>
            <source>Its form</source>
            <translation>Dạng</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Chi phí</translation>
        </message>
        <message>
            <source>Remove from the store…</source>
            <translation>Xóa khỏi kho…</translation>
        </message>
    </context>
    <context>
        <name>tuyen::RevealSheet</name>
        <message>
            <source>Show the name of a victim</source>
            <translation>Xem tên nạn nhân</translation>
        </message>
        <message>
            <source>Why it must be seen</source>
            <translation>Vì sao cần xem</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>Ghi rõ</translation>
        </message>
        <message>
            <source>The reason in words</source>
            <translation>Lý do ghi rõ</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Trong</translation>
        </message>
        <message>
            <source>5 minutes</source>
            <translation>5 phút</translation>
        </message>
        <message>
            <source>How long, in minutes</source>
            <translation>Trong bao lâu, tính bằng phút</translation>
        </message>
        <message>
            <source>This is written into the journal: who, when, why. The name stands in the details only, never in tables, pictures or copies.</source>
            <translation>Việc xem này được ghi vào nhật ký: ai, khi nào, vì sao. Tên chỉ hiện trong ô Chi tiết, không vào bảng, hình, bản sao.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>To verify a victim</source>
            <translation>Xác minh nạn nhân</translation>
        </message>
        <message>
            <source>Rescue, reception</source>
            <translation>Giải cứu, tiếp nhận</translation>
        </message>
        <message>
            <source>Proceedings</source>
            <translation>Tố tụng</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Hỗ trợ</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Khác</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n minute(s))</source>
            <translation><numerusform>%1 (%n phút)</numerusform></translation>
        </message>
        <message numerus="yes">
            <source>Show the name for %n minute(s)</source>
            <translation><numerusform>Hiện tên trong %n phút</numerusform></translation>
        </message>
        <message>
            <source>Choose a reason first.</source>
            <translation>Chọn một lý do trước.</translation>
        </message>
        <message>
            <source>Say in words why.</source>
            <translation>Ghi rõ vì sao.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::RecordInspector</name>
        <message>
            <source>Reading the record</source>
            <translation>Đang đọc hồ sơ</translation>
        </message>
        <message>
            <source>Person added. Ctrl+Z takes it back.</source>
            <translation>Đã thêm người. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Record saved. Ctrl+Z takes it back.</source>
            <translation>Đã lưu hồ sơ. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Records taken apart. Ctrl+Z merges them again.</source>
            <translation>Đã tách hồ sơ. Ctrl+Z để gộp lại.</translation>
        </message>
        <message>
            <source>Entry renewed. Ctrl+Z takes it back.</source>
            <translation>Đã gia hạn. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Put on the watch list. Ctrl+Z takes it back.</source>
            <translation>Đã đưa vào theo dõi. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Taken off the watch list. Ctrl+Z puts it back.</source>
            <translation>Đã thôi theo dõi. Ctrl+Z để đưa lại.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::UnmergeSheet</name>
        <message>
            <source>Record %1 and record %2 stand apart again</source>
            <translation>Hồ sơ %1 và hồ sơ %2 lại đứng riêng</translation>
        </message>
        <message>
            <source>Take merged records apart</source>
            <translation>Tách lại</translation>
        </message>
        <message>
            <source>%1: every record gets back what it says; nothing of it was changed by merging.</source>
            <translation>%1: mỗi hồ sơ lại có đúng điều nó ghi; khi gộp không hồ sơ nào bị sửa.</translation>
        </message>
        <message>
            <source>merged %1 by %2</source>
            <translation>gộp lúc %1, %2</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Take them apart</source>
            <translation>Tách ra</translation>
        </message>
    </context>
    <context>
        <name>tuyen::PersonSheet</name>
        <message>
            <source>Name</source>
            <translation>Họ tên</translation>
        </message>
        <message>
            <source>Aliases, a comma between</source>
            <translation>Tên gọi khác, cách nhau bằng dấu phẩy</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Sinh</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Giới</translation>
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
            <source>Occupation</source>
            <translation>Nghề nghiệp</translation>
        </message>
        <message>
            <source>Code in the source</source>
            <translation>Mã trong nguồn</translation>
        </message>
        <message>
            <source>Criminal record</source>
            <translation>Tiền án, tiền sự</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Người mới</translation>
        </message>
        <message>
            <source>Edit record %1</source>
            <translation>Sửa hồ sơ %1</translation>
        </message>
        <message>
            <source>Roles come with an incident; here stands what is known of the person.</source>
            <translation>Vai trò đi với vụ; ở đây là điều biết về người này.</translation>
        </message>
        <message>
            <source>The sources stay as they are; this is one step of the history.</source>
            <translation>Nguồn vẫn giữ nguyên; mỗi lần lưu là một bước trong lịch sử.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Hồ sơ</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>chưa rõ</translation>
        </message>
        <message>
            <source>12/03/1987, 1987, about 1987</source>
            <translation>12/03/1987, 1987, khoảng 1987</translation>
        </message>
        <message>
            <source>commune, district, province; country</source>
            <translation>xã, huyện, tỉnh; nước</translation>
        </message>
        <message>
            <source>Add the person</source>
            <translation>Thêm người</translation>
        </message>
        <message>
            <source>Save the record</source>
            <translation>Lưu hồ sơ</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>Không lưu</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Cần ghi họ tên.</translation>
        </message>
        <message>
            <source>What you typed is not saved yet.</source>
            <translation>Điều vừa ghi chưa được lưu.</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Bỏ đi</translation>
        </message>
    </context>
    <context>
        <name>tuyen::WatchSheet</name>
        <message>
            <source>Renew %1 on the watch list</source>
            <translation>Gia hạn theo dõi %1</translation>
        </message>
        <message>
            <source>Watch %1</source>
            <translation>Theo dõi %1</translation>
        </message>
        <message>
            <source>An entry lapses by itself on the day after its review, unless it is renewed.</source>
            <translation>Qua ngày xem lại, mục tự hết hạn nếu không được gia hạn.</translation>
        </message>
        <message>
            <source>Ground: why</source>
            <translation>Căn cứ: vì sao</translation>
        </message>
        <message>
            <source>Owner: who answers for it</source>
            <translation>Người chịu trách nhiệm</translation>
        </message>
        <message>
            <source>Review on</source>
            <translation>Xem lại ngày</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation><numerusform>%n ngày</numerusform></translation>
        </message>
        <message>
            <source>Days until the review</source>
            <translation>Số ngày đến khi xem lại</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Renew the entry</source>
            <translation>Gia hạn mục này</translation>
        </message>
        <message>
            <source>Put on the watch list</source>
            <translation>Đưa vào theo dõi</translation>
        </message>
        <message>
            <source>A day is needed, as 21/11/2026.</source>
            <translation>Cần một ngày, ví dụ 21/11/2026.</translation>
        </message>
        <message>
            <source>That day is past.</source>
            <translation>Ngày đó đã qua.</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation><numerusform>còn %n ngày</numerusform></translation>
        </message>
        <message>
            <source>A ground, an owner and a day to come are needed.</source>
            <translation>Cần căn cứ, người chịu trách nhiệm và một ngày chưa qua.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::WatchTab</name>
        <message>
            <source>Watch list %1</source>
            <translation>Theo dõi %1</translation>
        </message>
        <message>
            <source>Watch list</source>
            <translation>Theo dõi</translation>
        </message>
        <message>
            <source>Reading the watch list</source>
            <translation>Đang đọc danh sách theo dõi</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>đã thôi</translation>
        </message>
        <message>
            <source>lapsed</source>
            <translation>hết hạn</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hôm nay</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation><numerusform>%n ngày</numerusform></translation>
        </message>
        <message>
            <source>Who or what</source>
            <translation>Ai, vật gì</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Căn cứ</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Người
chịu trách nhiệm</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Từ ngày</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Xem lại</translation>
        </message>
        <message>
            <source>Days left</source>
            <translation>Còn lại</translation>
        </message>
        <message>
            <source>No entry has lapsed.</source>
            <translation>Không có mục nào hết hạn.</translation>
        </message>
        <message>
            <source>Nobody is watched. A record is put on the list from its menu, with a ground, an owner and a day of review.</source>
            <translation>Chưa theo dõi ai. Đưa vào theo dõi từ menu ⋯ của hồ sơ, kèm căn cứ, người chịu trách nhiệm và ngày xem lại.</translation>
        </message>
        <message numerus="yes">
            <source>%n lapsed entry(s): renew or end them.</source>
            <translation><numerusform>%n mục đã hết hạn: gia hạn hoặc thôi theo dõi.</numerusform></translation>
        </message>
        <message>
            <source>On the list</source>
            <translation>Đang theo dõi</translation>
        </message>
        <message>
            <source>Lapsed</source>
            <translation>Hết hạn</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <source>Which entries</source>
            <translation>Mục nào</translation>
        </message>
        <message>
            <source>Renew…</source>
            <translation>Gia hạn…</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Thôi theo dõi</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation><numerusform>Đã sao %n dòng</numerusform></translation>
        </message>
    </context>
    <context>
        <name>tuyen::TimelinePicture</name>
        <message>
            <source>Nothing that is recorded here has a date.</source>
            <translation>Không điều nào ghi ở đây có ngày.</translation>
        </message>
        <message>
            <source>%1 dated things from %2 to %3.</source>
            <translation>%1 điều có ngày, từ %2 đến %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n without a date.</source>
            <translation><numerusform>%n điều không có ngày.</numerusform></translation>
        </message>
        <message>
            <source>There are more than are shown.</source>
            <translation>Còn nhiều hơn số đang hiện.</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>Sự vụ</translation>
        </message>
        <message>
            <source>Crossings</source>
            <translation>Qua biên giới</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Cuộc gọi</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Liên kết</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>khoảng %1</translation>
        </message>
    </context>
    <context>
        <name>tuyen::TimelineSheet</name>
        <message>
            <source>Gathering dated things</source>
            <translation>Đang gom những điều có ngày</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Khi nào</translation>
        </message>
        <message>
            <source>Lane</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Điều gì</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Thế nào</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Độ chắc</translation>
        </message>
        <message>
            <source>Timeline of %1</source>
            <translation>Dòng thời gian: %1</translation>
        </message>
        <message>
            <source>A dot is a day, a bar a span, hollow what is estimated. Enter opens what is chosen.</source>
            <translation>Chấm là một ngày, thanh là một khoảng, rỗng là ước lượng. Enter mở điều đang chọn.</translation>
        </message>
        <message>
            <source>Dated things</source>
            <translation>Những điều có ngày</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Show the record</source>
            <translation>Xem hồ sơ</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation><numerusform>Đã sao %n dòng</numerusform></translation>
        </message>
    </context>
    <context>
        <name>tuyen::RingSheet</name>
        <message>
            <source>Reading what links the members</source>
            <translation>Đang đọc liên kết giữa các thành viên</translation>
        </message>
        <message>
            <source>Looking for groups of suspects</source>
            <translation>Đang tìm nhóm đối tượng</translation>
        </message>
        <message>
            <source>Groups of at least %1 suspects, more tightly linked within than to the rest (Leiden, modularity, resolution %2), by %3 incidents or more, a number several of them used, or a link a source states. Suspected by the program: only you make anybody a member.</source>
            <translation>Nhóm từ %1 đối tượng trở lên, bên trong gắn chặt hơn ra ngoài (Leiden, mô-đun, độ phân giải %2), qua ít nhất %3 vụ, hoặc một số nhiều người cùng dùng, hoặc liên kết nguồn nêu. Máy gợi ý: chỉ anh chị mới xác nhận ai là thành viên.</translation>
        </message>
        <message numerus="yes">
            <source>%n shared incident(s)</source>
            <translation><numerusform>%n vụ chung</numerusform></translation>
        </message>
        <message numerus="yes">
            <source>%n shared number(s)</source>
            <translation><numerusform>%n số dùng chung</numerusform></translation>
        </message>
        <message numerus="yes">
            <source>%n stated link(s)</source>
            <translation><numerusform>%n liên kết nguồn nêu</numerusform></translation>
        </message>
        <message>
            <source>%1; %2 % of all pairs are linked.</source>
            <translation>%1; %2 % số cặp có liên kết.</translation>
        </message>
        <message>
            <source>Suspects</source>
            <translation>Đối tượng</translation>
        </message>
        <message>
            <source>Inci-
dents</source>
            <translation>Số
vụ</translation>
        </message>
        <message>
            <source>Num-
bers</source>
            <translation>Số
chung</translation>
        </message>
        <message>
            <source>Linked
pairs</source>
            <translation>Cặp có
liên kết</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation><numerusform>%1 và %n người nữa</numerusform></translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>No group of suspects meets these criteria.</source>
            <translation>Không nhóm đối tượng nào đạt tiêu chí này.</translation>
        </message>
        <message>
            <source>incident %1</source>
            <translation>vụ %1</translation>
        </message>
        <message>
            <source>number %1</source>
            <translation>số %1</translation>
        </message>
        <message>
            <source>with %1: %2</source>
            <translation>với %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n more…</source>
            <translation><numerusform>còn %n…</numerusform></translation>
        </message>
        <message numerus="yes">
            <source>Make a ring of %n confirmed member(s)</source>
            <translation><numerusform>Lập đường dây từ %n người đã xác nhận</numerusform></translation>
        </message>
        <message>
            <source>Tick at least two members you confirm.</source>
            <translation>Đánh dấu ít nhất hai người đã xác nhận.</translation>
        </message>
        <message>
            <source>Name the ring.</source>
            <translation>Đặt tên đường dây.</translation>
        </message>
        <message>
            <source>Ring made. Ctrl+Z takes it back.</source>
            <translation>Đã lập đường dây. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Suggested rings</source>
            <translation>Đường dây gợi ý</translation>
        </message>
        <message>
            <source>Name of the ring</source>
            <translation>Tên đường dây</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Start a ring's file</source>
            <translation>Lập hồ sơ đường dây</translation>
        </message>
        <message>
            <source>This group has no two suspects who are no victims.</source>
            <translation>Nhóm này không có hai đối tượng trở lên mà không phải nạn nhân.</translation>
        </message>
        <message>
            <source>Nothing in the store links two of them.</source>
            <translation>Không có gì trong kho liên kết hai người nào trong số này.</translation>
        </message>
        <message>
            <source>Listed are its suspects, and what links them; who is a victim anywhere is not. Only you make anybody a member.</source>
            <translation>Dưới đây là các đối tượng của nhóm và những gì liên kết họ; ai là nạn nhân ở bất kỳ vụ nào thì không có mặt. Chỉ bạn mới xác nhận ai là thành viên.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::FormSheet</name>
        <message>
            <source>Source, or why it is written so</source>
            <translation>Nguồn, hoặc lý do ghi như vậy</translation>
        </message>
        <message>
            <source>who says so, where it is written; goes into the history</source>
            <translation>ai nói, ghi ở đâu; được lưu vào lịch sử</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>Thoát không lưu</translation>
        </message>
        <message>
            <source>What you typed is not saved yet.</source>
            <translation>Những gì bạn gõ chưa được lưu.</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Bỏ đi</translation>
        </message>
    </context>
    <context>
        <name>tuyen::IdentifierSheet</name>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Sửa %1</translation>
        </message>
        <message>
            <source>New number, account or document</source>
            <translation>Số, tài khoản hoặc giấy tờ mới</translation>
        </message>
        <message>
            <source>Everybody who uses it uses what is written here. The sources stay as they are; this is one step of the history.</source>
            <translation>Mọi người dùng số này đều dùng số ghi ở đây. Nguồn vẫn giữ nguyên; mỗi lần lưu là một bước trong lịch sử.</translation>
        </message>
        <message>
            <source>It is of nobody yet: who uses it is entered from their record.</source>
            <translation>Số này chưa của ai: người dùng nó được ghi từ hồ sơ của họ.</translation>
        </message>
        <message>
            <source>Used by %1. A number the store knows already becomes a link between its users.</source>
            <translation>%1 sử dụng. Số đã có trong kho sẽ nối những người cùng dùng nó.</translation>
        </message>
        <message>
            <source>It is not theirs</source>
            <translation>Không phải của người này</translation>
        </message>
        <message>
            <source>read as %1</source>
            <translation>hiểu là %1</translation>
        </message>
        <message>
            <source>There is nothing to save yet.</source>
            <translation>Chưa có gì để lưu.</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Số điện thoại</translation>
        </message>
        <message>
            <source>IMEI of the device</source>
            <translation>IMEI của máy</translation>
        </message>
        <message>
            <source>Number of the identity card</source>
            <translation>Số CCCD, CMND</translation>
        </message>
        <message>
            <source>Passport number</source>
            <translation>Số hộ chiếu</translation>
        </message>
        <message>
            <source>Account number</source>
            <translation>Số tài khoản</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Ngân hàng</translation>
        </message>
        <message>
            <source>Vietcombank, BIDV …</source>
            <translation>Vietcombank, BIDV …</translation>
        </message>
        <message>
            <source>Name or number of the account</source>
            <translation>Tên hoặc số tài khoản</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dịch vụ</translation>
        </message>
        <message>
            <source>Zalo, Facebook, Telegram …</source>
            <translation>Zalo, Facebook, Telegram …</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Địa chỉ thư điện tử</translation>
        </message>
        <message>
            <source>Address of the wallet</source>
            <translation>Địa chỉ ví</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Mạng</translation>
        </message>
        <message>
            <source>empty: as the address says</source>
            <translation>bỏ trống: theo địa chỉ ví</translation>
        </message>
        <message>
            <source>Number plate</source>
            <translation>Biển số</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Số</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Là giấy tờ gì</translation>
        </message>
        <message>
            <source>household book, work permit …</source>
            <translation>sổ hộ khẩu, giấy phép lao động …</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Add the phone</source>
            <translation>Thêm số điện thoại</translation>
        </message>
        <message>
            <source>Add the account</source>
            <translation>Thêm tài khoản</translation>
        </message>
        <message>
            <source>Add the vehicle</source>
            <translation>Thêm phương tiện</translation>
        </message>
        <message>
            <source>Add the document</source>
            <translation>Thêm giấy tờ</translation>
        </message>
    </context>
    <context>
        <name>tuyen::LegEditor</name>
        <message>
            <source>What happens</source>
            <translation>Việc diễn ra</translation>
        </message>
        <message>
            <source>Place, gate or trail</source>
            <translation>Nơi, cửa khẩu, đường mòn</translation>
        </message>
        <message>
            <source>How the border is crossed</source>
            <translation>Cách qua biên giới</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>Phương tiện</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Chi phí</translation>
        </message>
        <message>
            <source>Cầu Treo gate</source>
            <translation>cửa khẩu Cầu Treo</translation>
        </message>
        <message>
            <source>3/2024</source>
            <translation>3/2024</translation>
        </message>
        <message>
            <source>500 USD</source>
            <translation>500 USD</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Lên trước</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Xuống sau</translation>
        </message>
        <message>
            <source>Remove this leg</source>
            <translation>Bỏ chặng này</translation>
        </message>
        <message>
            <source>A fee says in which money: 20 triệu đồng, 500 USD.</source>
            <translation>Chi phí cần ghi rõ tiền gì: 20 triệu đồng, 500 USD.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::OrganisationSheet</name>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Edit organisation %1</source>
            <translation>Sửa tổ chức %1</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Tổ chức mới</translation>
        </message>
        <message>
            <source>The sources stay as they are; this is one step of the history.</source>
            <translation>Nguồn vẫn giữ nguyên; mỗi lần lưu là một bước trong lịch sử.</translation>
        </message>
        <message>
            <source>Its members are links: each is entered with its own source.</source>
            <translation>Thành viên là các liên kết: mỗi người được ghi với nguồn riêng.</translation>
        </message>
        <message>
            <source>confirmed, not only suspected</source>
            <translation>đã xác nhận, không chỉ là nghi vấn</translation>
        </message>
        <message>
            <source>Save the organisation</source>
            <translation>Lưu tổ chức</translation>
        </message>
        <message>
            <source>Add the organisation</source>
            <translation>Thêm tổ chức</translation>
        </message>
        <message>
            <source>An organisation needs a name.</source>
            <translation>Tổ chức cần có tên.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::PlaceSheet</name>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Ở đâu</translation>
        </message>
        <message>
            <source>Units as of the day</source>
            <translation>Đơn vị hành chính tại ngày</translation>
        </message>
        <message>
            <source>Latitude, longitude</source>
            <translation>Vĩ độ, kinh độ</translation>
        </message>
        <message>
            <source>Edit place %1</source>
            <translation>Sửa địa điểm %1</translation>
        </message>
        <message>
            <source>New place</source>
            <translation>Địa điểm mới</translation>
        </message>
        <message>
            <source>The sources stay as they are; this is one step of the history.</source>
            <translation>Nguồn vẫn giữ nguyên; mỗi lần lưu là một bước trong lịch sử.</translation>
        </message>
        <message>
            <source>A house, a compound, a meeting point: what links can lead to.</source>
            <translation>Ngôi nhà, khu nhà, điểm hẹn: nơi các liên kết có thể dẫn tới.</translation>
        </message>
        <message>
            <source>commune, district, province; country</source>
            <translation>xã, huyện, tỉnh; nước</translation>
        </message>
        <message>
            <source>empty: as the name says</source>
            <translation>để trống: theo tên đã ghi</translation>
        </message>
        <message>
            <source>11.05432, 106.13210</source>
            <translation>11.05432, 106.13210</translation>
        </message>
        <message>
            <source>These are no two numbers of degrees.</source>
            <translation>Đây không phải hai số đo độ.</translation>
        </message>
        <message>
            <source>Save the place</source>
            <translation>Lưu địa điểm</translation>
        </message>
        <message>
            <source>Add the place</source>
            <translation>Thêm địa điểm</translation>
        </message>
        <message>
            <source>A place needs a name.</source>
            <translation>Địa điểm cần có tên.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::RecordForms</name>
        <message>
            <source>Person added. Ctrl+Z takes it back.</source>
            <translation>Đã thêm người. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Organisation added. Ctrl+Z takes it back.</source>
            <translation>Đã thêm tổ chức. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Place added. Ctrl+Z takes it back.</source>
            <translation>Đã thêm địa điểm. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Route added. Ctrl+Z takes it back.</source>
            <translation>Đã thêm tuyến. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Route saved. Ctrl+Z takes it back.</source>
            <translation>Đã lưu tuyến. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Taken off the record. Ctrl+Z puts it back.</source>
            <translation>Đã gỡ khỏi hồ sơ. Ctrl+Z để ghi lại.</translation>
        </message>
        <message>
            <source>Added. Ctrl+Z takes it back.</source>
            <translation>Đã thêm. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Saved. Ctrl+Z takes it back.</source>
            <translation>Đã lưu. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Record saved. Ctrl+Z takes it back.</source>
            <translation>Đã lưu hồ sơ. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Organisation saved. Ctrl+Z takes it back.</source>
            <translation>Đã lưu tổ chức. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Place saved. Ctrl+Z takes it back.</source>
            <translation>Đã lưu địa điểm. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>This document is of somebody under protection. Show the name in their record first, and edit the document from there.</source>
            <translation>Giấy tờ này của người được bảo vệ. Trước hết hãy cho hiện tên trong hồ sơ của họ, rồi sửa giấy tờ từ đó.</translation>
        </message>
        <message>
            <source>Removed. Ctrl+Z puts it back.</source>
            <translation>Đã xóa. Ctrl+Z để khôi phục.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::RouteSheet</name>
        <message>
            <source>Code of the incident</source>
            <translation>Mã vụ việc</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Chiều đi</translation>
        </message>
        <message>
            <source>Words of the source</source>
            <translation>Lời của nguồn</translation>
        </message>
        <message>
            <source>Edit route %1</source>
            <translation>Sửa tuyến %1</translation>
        </message>
        <message>
            <source>New route</source>
            <translation>Tuyến mới</translation>
        </message>
        <message>
            <source>A route belongs to an incident: its legs, in the order they were travelled.</source>
            <translation>Tuyến thuộc về một vụ việc: các chặng theo thứ tự đã đi.</translation>
        </message>
        <message>
            <source>Of incident %1: the legs in the order they were travelled.</source>
            <translation>Của vụ việc %1: các chặng theo thứ tự đã đi.</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>không nêu</translation>
        </message>
        <message>
            <source>empty: the names of the places below</source>
            <translation>để trống: tên các địa điểm bên dưới</translation>
        </message>
        <message>
            <source>Legs</source>
            <translation>Các chặng</translation>
        </message>
        <message>
            <source>Add a leg</source>
            <translation>Thêm chặng</translation>
        </message>
        <message>
            <source>Save the route</source>
            <translation>Lưu tuyến</translation>
        </message>
        <message>
            <source>Add the route</source>
            <translation>Thêm tuyến</translation>
        </message>
        <message>
            <source>A route needs an incident, and every leg a place.</source>
            <translation>Tuyến cần một vụ việc, và chặng nào cũng cần địa điểm.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::ThingWords</name>
        <message>
            <source>mobile phone</source>
            <translation>điện thoại di động</translation>
        </message>
        <message>
            <source>fixed line</source>
            <translation>điện thoại cố định</translation>
        </message>
        <message>
            <source>citizen identity card (CCCD)</source>
            <translation>căn cước công dân (CCCD)</translation>
        </message>
        <message>
            <source>old identity card (CMND)</source>
            <translation>chứng minh nhân dân (CMND)</translation>
        </message>
        <message>
            <source>passport</source>
            <translation>hộ chiếu</translation>
        </message>
        <message>
            <source>car</source>
            <translation>ô tô</translation>
        </message>
        <message>
            <source>motorcycle</source>
            <translation>mô tô</translation>
        </message>
        <message>
            <source>military vehicle</source>
            <translation>xe quân sự</translation>
        </message>
        <message>
            <source>diplomatic vehicle</source>
            <translation>xe ngoại giao</translation>
        </message>
        <message>
            <source>IBAN</source>
            <translation>IBAN</translation>
        </message>
        <message>
            <source>registered abroad</source>
            <translation>đăng ký ở nước ngoài</translation>
        </message>
        <message>
            <source>born %1</source>
            <translation>sinh %1</translation>
        </message>
        <message>
            <source>its check digit agrees</source>
            <translation>chữ số kiểm tra khớp</translation>
        </message>
        <message>
            <source>it cannot be right</source>
            <translation>không thể đúng</translation>
        </message>
        <message>
            <source>its form is right</source>
            <translation>đúng dạng</translation>
        </message>
    </context>
</TS>
