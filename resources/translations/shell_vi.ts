<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-FileCopyrightText: 2026 The Tuyến authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
    <context>
        <name>tuyen::AboutSheet</name>
        <message>
            <source>Tuyến %1</source>
            <translation>Tuyến %1</translation>
        </message>
        <message>
            <source>Border route analysis desk</source>
            <translation>Bàn phân tích tuyến biên giới</translation>
        </message>
        <message>
            <source>For those who work against trafficking in persons along the land borders of Viet Nam and in the Greater Mekong Subregion.

Copyright 2026 The Tuyến authors. Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it; it comes without any warranty.

The program uses no network. It stands on Qt %1, SQLCipher, libsodium, utf8proc, libzip, expat and Boost.</source>
            <translation>Dành cho người làm công tác phòng, chống mua bán người dọc biên giới đất liền Việt Nam và trong Tiểu vùng Mê Công mở rộng.

Bản quyền 2026 Các tác giả Tuyến. Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 hoặc mới hơn: được dùng, tìm hiểu, chia sẻ và sửa đổi; không kèm bảo đảm nào.

Chương trình không nối mạng. Chương trình dựa trên Qt %1, SQLCipher, libsodium, utf8proc, libzip, expat và Boost.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Tệp</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Sửa</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Xem</translation>
        </message>
        <message>
            <source>&amp;Data</source>
            <translation>&amp;Dữ liệu</translation>
        </message>
        <message>
            <source>&amp;Analysis</source>
            <translation>&amp;Phân tích</translation>
        </message>
        <message>
            <source>&amp;Reports</source>
            <translation>&amp;Báo cáo</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>T&amp;rợ giúp</translation>
        </message>
        <message>
            <source>&amp;New store…</source>
            <translation>Tạo kho &amp;mới…</translation>
        </message>
        <message>
            <source>&amp;Open store…</source>
            <translation>Mở &amp;kho…</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>K&amp;hóa</translation>
        </message>
        <message>
            <source>&amp;Back up…</source>
            <translation>&amp;Sao lưu…</translation>
        </message>
        <message>
            <source>&amp;Restore from a backup…</source>
            <translation>Khôi &amp;phục từ bản sao…</translation>
        </message>
        <message>
            <source>&amp;Change the passphrase…</source>
            <translation>Đổi &amp;cụm mật khẩu…</translation>
        </message>
        <message>
            <source>Save the recovery &amp;sheet…</source>
            <translation>&amp;Lưu phiếu khôi phục…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;In…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Xuất…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Thoát</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Hoàn tác</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Làm lại</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>Lịch &amp;sử thao tác…</translation>
        </message>
        <message>
            <source>&amp;Find in the page</source>
            <translation>&amp;Tìm trong trang</translation>
        </message>
        <message>
            <source>&amp;Search and commands</source>
            <translation>Tìm &amp;kiếm và lệnh</translation>
        </message>
        <message>
            <source>Se&amp;ttings</source>
            <translation>Thiết lậ&amp;p</translation>
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation>Ngăn &amp;chi tiết</translation>
        </message>
        <message>
            <source>&amp;Picture as a table</source>
            <translation>Xem hình thành &amp;bảng</translation>
        </message>
        <message>
            <source>&amp;Next region</source>
            <translation>Vùng &amp;sau</translation>
        </message>
        <message>
            <source>Pre&amp;vious region</source>
            <translation>Vùng &amp;trước</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>&amp;Phóng to</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation>Th&amp;u nhỏ</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>Cỡ thườn&amp;g</translation>
        </message>
        <message>
            <source>&amp;Colours of the system</source>
            <translation>Màu th&amp;eo hệ thống</translation>
        </message>
        <message>
            <source>Li&amp;ght</source>
            <translation>Sá&amp;ng</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>Tố&amp;i</translation>
        </message>
        <message>
            <source>Vie&amp;tnamese</source>
            <translation>Tiếng &amp;Việt</translation>
        </message>
        <message>
            <source>&amp;English</source>
            <translation>Tiếng &amp;Anh</translation>
        </message>
        <message>
            <source>Inspector: details</source>
            <translation>Ngăn chi tiết: Chi tiết</translation>
        </message>
        <message>
            <source>Inspector: links</source>
            <translation>Ngăn chi tiết: Liên kết</translation>
        </message>
        <message>
            <source>Inspector: sources</source>
            <translation>Ngăn chi tiết: Nguồn</translation>
        </message>
        <message>
            <source>Inspector: history</source>
            <translation>Ngăn chi tiết: Lịch sử</translation>
        </message>
        <message>
            <source>Go to Import</source>
            <translation>Sang Nhập liệu</translation>
        </message>
        <message>
            <source>Go to Incidents</source>
            <translation>Sang Sự vụ</translation>
        </message>
        <message>
            <source>Go to People and things</source>
            <translation>Đến Người và vật</translation>
        </message>
        <message>
            <source>Go to Links</source>
            <translation>Sang Liên kết</translation>
        </message>
        <message>
            <source>&amp;Show in Links</source>
            <translation>&amp;Xem trong Liên kết</translation>
        </message>
        <message>
            <source>Go to Trends</source>
            <translation>Sang Xu hướng</translation>
        </message>
        <message>
            <source>Go to Reports</source>
            <translation>Sang Báo cáo</translation>
        </message>
        <message>
            <source>&amp;Import files…</source>
            <translation>&amp;Nhập tệp…</translation>
        </message>
        <message>
            <source>&amp;New incident</source>
            <translation>&amp;Vụ mới</translation>
        </message>
        <message>
            <source>&amp;Official figures…</source>
            <translation>Số liệu &amp;công bố…</translation>
        </message>
        <message>
            <source>Ne&amp;xt problem</source>
            <translation>Vấn đề &amp;sau</translation>
        </message>
        <message>
            <source>&amp;Previous problem</source>
            <translation>Vấn đề &amp;trước</translation>
        </message>
        <message>
            <source>&amp;Check the store</source>
            <translation>&amp;Kiểm tra kho</translation>
        </message>
        <message>
            <source>&amp;Add a filter</source>
            <translation>&amp;Thêm lọc</translation>
        </message>
        <message>
            <source>&amp;Clear all filters</source>
            <translation>&amp;Xóa mọi lọc</translation>
        </message>
        <message>
            <source>&amp;Undo the last filter change</source>
            <translation>&amp;Hoàn tác lọc vừa đổi</translation>
        </message>
        <message>
            <source>&amp;Help on this page</source>
            <translation>&amp;Trợ giúp về trang này</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>&amp;Sách hướng dẫn</translation>
        </message>
        <message>
            <source>&amp;Keyboard</source>
            <translation>&amp;Bàn phím</translation>
        </message>
        <message>
            <source>&amp;About Tuyến</source>
            <translation>&amp;Giới thiệu Tuyến</translation>
        </message>
        <message>
        <source>&amp;Rows behind the number</source>
        <translation>&amp;Các vụ sau con số</translation>
    </message>
        <message>
            <source>&amp;Waiting rows</source>
            <translation>Dòng chờ &amp;xử lý</translation>
        </message>
</context>
    <context>
        <name>tuyen::CornerWidget</name>
        <message>
            <source>encrypted, read only</source>
            <translation>đã mã hóa, chỉ đọc</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>đã mã hóa</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Khóa</translation>
        </message>
    </context>
    <context>
        <name>tuyen::HistorySheet</name>
        <message>
            <source>Reading the history</source>
            <translation>Đang đọc lịch sử</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Lịch sử thao tác</translation>
        </message>
        <message>
            <source>Everything done in this store, newest first. Each line is chained to the one before, so none can be changed unseen.</source>
            <translation>Mọi việc đã làm trong kho này, mới nhất trước. Mỗi dòng nối với dòng trước, nên không sửa lén được dòng nào.</translation>
        </message>
        <message>
            <source>Show older lines</source>
            <translation>Xem dòng cũ hơn</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
    </context>
    <context>
        <name>tuyen::JobBar</name>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Tiến độ</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n việc nữa</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>còn khoảng %1 giây</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>còn khoảng %1 phút</translation>
        </message>
        <message>
            <source>Cancel: %1</source>
            <translation>Hủy: %1</translation>
        </message>
    </context>
    <context>
        <name>tuyen::JournalModel</name>
        <message>
            <source>%1 (undone)</source>
            <translation>%1 (đã hoàn tác)</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Khi nào</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ai</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Việc gì</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Vì sao</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Số thay đổi</translation>
        </message>
    </context>
    <context>
        <name>JournalWords</name>
        <message>
            <source>data exported</source>
            <translation>xuất dữ liệu</translation>
        </message>
        <message>
            <source>chart saved</source>
            <translation>lưu sơ đồ</translation>
        </message>
        <message>
            <source>chart renamed</source>
            <translation>đổi tên sơ đồ</translation>
        </message>
        <message>
            <source>chart deleted</source>
            <translation>xóa sơ đồ</translation>
        </message>
        <message>
            <source>two records are one person</source>
            <translation>hai hồ sơ là một người</translation>
        </message>
        <message>
            <source>records parted again</source>
            <translation>tách lại hồ sơ đã gộp</translation>
        </message>
        <message>
            <source>not one person</source>
            <translation>không phải một người</translation>
        </message>
        <message>
            <source>pair put off</source>
            <translation>cặp để sau</translation>
        </message>
        <message>
            <source>decision taken back</source>
            <translation>rút quyết định</translation>
        </message>
        <message>
            <source>shown value chosen</source>
            <translation>chọn giá trị hiện</translation>
        </message>
        <message>
            <source>recipe removed</source>
            <translation>xóa công thức nhập</translation>
        </message>
        <message>
            <source>recipe saved</source>
            <translation>lưu công thức nhập</translation>
        </message>
        <message>
            <source>known cases updated by an import</source>
            <translation>lần nhập cập nhật vụ đã có</translation>
        </message>
        <message>
            <source>waiting rows repaired</source>
            <translation>sửa dòng chờ xử lý</translation>
        </message>
        <message>
            <source>row waits again</source>
            <translation>dòng chờ trở lại</translation>
        </message>
        <message>
            <source>store created</source>
            <translation>tạo kho</translation>
        </message>
        <message>
            <source>store opened</source>
            <translation>mở kho</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>sửa</translation>
        </message>
        <message>
            <source>new record</source>
            <translation>thêm bản ghi</translation>
        </message>
        <message>
            <source>deletion</source>
            <translation>xóa</translation>
        </message>
        <message>
            <source>import</source>
            <translation>nhập dữ liệu</translation>
        </message>
        <message>
            <source>import taken back</source>
            <translation>lấy lại lần nhập</translation>
        </message>
        <message>
            <source>import brought back</source>
            <translation>đưa lần nhập trở lại</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>hoàn tác</translation>
        </message>
        <message>
            <source>redo</source>
            <translation>làm lại</translation>
        </message>
        <message>
            <source>name revealed</source>
            <translation>xem tên nạn nhân</translation>
        </message>
        <message>
            <source>report exported</source>
            <translation>xuất báo cáo</translation>
        </message>
        <message>
            <source>waiting row set aside</source>
            <translation>bỏ dòng chờ</translation>
        </message>
        <message>
            <source>backup</source>
            <translation>sao lưu</translation>
        </message>
        <message>
            <source>wrong passphrase</source>
            <translation>sai cụm mật khẩu</translation>
        </message>
        <message>
            <source>store made without a recovery sheet</source>
            <translation>tạo kho không có phiếu khôi phục</translation>
        </message>
        <message>
        <source>analyst</source>
        <translation>phân tích viên</translation>
    </message>
        <message>
            <source>watch list</source>
            <translation>danh sách theo dõi</translation>
        </message>
        <message>
            <source>ring made</source>
            <translation>lập đường dây</translation>
        </message>
</context>
    <context>
        <name>tuyen::MainWindow</name>
        <message>
            <source>Hide</source>
            <translation>Ẩn</translation>
        </message>
        <message>
            <source>Workspaces</source>
            <translation>Các trang</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Nhập tệp</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.xls *.ods *.csv *.tsv *.txt *.json *.jsonl *.docx *.pdf *.html *.htm *.xml *.fods);;All files (*)</source>
            <translation>Bảng (*.xlsx *.xls *.ods *.csv *.tsv *.txt *.json *.jsonl *.docx *.pdf *.html *.htm *.xml *.fods);;Mọi tệp (*)</translation>
        </message>
        <message>
            <source>Open store</source>
            <translation>Mở kho</translation>
        </message>
        <message>
            <source>Tuyến store (*.tuyen)</source>
            <translation>Kho Tuyến (*.tuyen)</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Sao lưu</translation>
        </message>
        <message>
            <source>Backed up and verified: %1</source>
            <translation>Đã sao lưu và kiểm tra: %1</translation>
        </message>
        <message>
            <source>Checking the store</source>
            <translation>Đang kiểm tra kho</translation>
        </message>
        <message>
            <source>the store is only read</source>
            <translation>chỉ đọc kho</translation>
        </message>
        <message>
            <source>The store is whole: %1 incidents, %2 people; index, derived tables and journal chain agree.</source>
            <translation>Kho nguyên vẹn: %1 vụ, %2 người; chỉ mục, bảng dẫn xuất và chuỗi nhật ký đều khớp.</translation>
        </message>
        <message>
            <source>The store has %1 problems. Restore the last good backup; this file stays as it is.</source>
            <translation>Kho có %1 chỗ hỏng. Hãy khôi phục bản sao lưu tốt gần nhất; tệp này vẫn giữ nguyên.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::ManualWindow</name>
        <message>
            <source>Manual of Tuyến</source>
            <translation>Sách hướng dẫn Tuyến</translation>
        </message>
        <message>
            <source>Pages of the manual</source>
            <translation>Các trang của sách hướng dẫn</translation>
        </message>
        <message>
            <source>Text of the manual</source>
            <translation>Nội dung sách hướng dẫn</translation>
        </message>
    </context>
    <context>
        <name>tuyen::SearchModel</name>
        <message>
            <source>Commands</source>
            <translation>Lệnh</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Người</translation>
        </message>
        <message>
            <source>Rings</source>
            <translation>Đường dây</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>Vụ</translation>
        </message>
        <message>
            <source>Numbers and accounts</source>
            <translation>Số và tài khoản</translation>
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
            <source>1 incident</source>
            <translation>1 vụ</translation>
        </message>
        <message>
            <source>%1 incidents</source>
            <translation>%1 vụ</translation>
        </message>
    </context>
    <context>
        <name>tuyen::FieldSearch</name>
        <message>
            <source>Searching</source>
            <translation>Đang tìm</translation>
        </message>
    </context>
    <context>
        <name>tuyen::SearchPopup</name>
        <message>
            <source>Found</source>
            <translation>Kết quả tìm</translation>
        </message>
        <message>
            <source>Enter opens     Ctrl+Enter in Links     Esc goes back     exact marks come first</source>
            <translation>Enter mở     Ctrl+Enter trong Liên kết     Esc trở lại     dấu đúng xếp trước</translation>
        </message>
    </context>
    <context>
        <name>tuyen::Session</name>
        <message>
            <source>Counting the store</source>
            <translation>Đang đếm kho</translation>
        </message>
        <message>
            <source>Filtering</source>
            <translation>Đang lọc</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>Không có gì để làm lại.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Không có gì để hoàn tác.</translation>
        </message>
        <message>
            <source>Doing again</source>
            <translation>Đang làm lại</translation>
        </message>
        <message>
            <source>Undoing</source>
            <translation>Đang hoàn tác</translation>
        </message>
        <message>
            <source>Done again: %1. Ctrl+Z undoes it.</source>
            <translation>Đã làm lại: %1. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Undone: %1. Ctrl+Y does it again.</source>
            <translation>Đã hoàn tác: %1. Ctrl+Y để làm lại.</translation>
        </message>
        <message>
            <source>Cancel leaves the store as it was</source>
            <translation>Hủy thì kho vẫn như trước</translation>
        </message>
        <message>
            <source>Cancelled. The store is as it was.</source>
            <translation>Đã hủy. Kho vẫn như trước.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::SettingsPage</name>
        <message>
            <source>%1 belongs to “%2” already. Change that one first; nothing was changed.</source>
            <translation>%1 đang là phím của “%2”. Đổi phím ấy trước; chưa có gì thay đổi.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Thiết lập</translation>
        </message>
        <message>
            <source>everything applies at once</source>
            <translation>áp dụng ngay</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Hiển thị</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Màu</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Theo hệ thống</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Sáng</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tối</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Ngôn ngữ</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Cỡ</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation>An toàn</translation>
        </message>
        <message>
            <source>Lock after</source>
            <translation>Tự khóa sau</translation>
        </message>
        <message>
            <source>Minutes without use until the store locks</source>
            <translation>Số phút không dùng trước khi kho tự khóa</translation>
        </message>
        <message>
            <source> min</source>
            <translation> phút</translation>
        </message>
        <message>
            <source>never</source>
            <translation>không tự khóa</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Phím tắt</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Lệnh và phím tắt</translation>
        </message>
        <message>
            <source>All keys as usual</source>
            <translation>Đặt lại mọi phím</translation>
        </message>
        <message>
        <source>Your name in the journal</source>
        <translation>Tên của bạn trong nhật ký</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>phân tích viên</translation>
    </message>
    <message>
        <source>Stands beside every import, edit and undo from now on, inside the encrypted store. What was written before keeps its name.</source>
        <translation>Từ nay đứng cạnh mỗi lần nhập, sửa và hoàn tác, trong kho đã mã hóa. Những gì ghi trước đó giữ tên cũ.</translation>
    </message>
</context>
    <context>
        <name>tuyen::ShortcutDelegate</name>
        <message>
            <source>Keys for %1</source>
            <translation>Phím cho %1</translation>
        </message>
    </context>
    <context>
        <name>tuyen::ShortcutModel</name>
        <message>
            <source>Command</source>
            <translation>Lệnh</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Phím tắt</translation>
        </message>
    </context>
    <context>
        <name>tuyen::StatusLine</name>
        <message>
            <source>Locks itself in %1:%2</source>
            <translation>Tự khóa sau %1:%2</translation>
        </message>
        <message>
            <source>Tuyến %1 · licence GPL-3.0-or-later</source>
            <translation>Tuyến %1 · giấy phép GPL-3.0-or-later</translation>
        </message>
        <message>
            <source>%1 person</source>
            <translation>%1 người</translation>
        </message>
        <message>
            <source>%1 people</source>
            <translation>%1 người</translation>
        </message>
        <message>
            <source>%1 incident</source>
            <translation>%1 vụ</translation>
        </message>
        <message>
            <source>%1 incidents</source>
            <translation>%1 vụ</translation>
        </message>
        <message>
            <source>%1 phone or account</source>
            <translation>%1 số điện thoại, tài khoản</translation>
        </message>
        <message>
            <source>%1 phones and accounts</source>
            <translation>%1 số điện thoại, tài khoản</translation>
        </message>
        <message>
            <source>%1 ring</source>
            <translation>%1 đường dây</translation>
        </message>
        <message>
            <source>%1 rings</source>
            <translation>%1 đường dây</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Ngôn ngữ: %1</translation>
        </message>
        <message>
            <source>Switch between Vietnamese and English</source>
            <translation>Đổi giữa tiếng Việt và tiếng Anh</translation>
        </message>
        <message>
            <source>Zoom: %1</source>
            <translation>Cỡ: %1</translation>
        </message>
        <message>
            <source>Back to 100 %</source>
            <translation>Về 100 %</translation>
        </message>
    </context>
<context>
    <name>tuyen::SidePanels</name>
    <message>
        <source>Filter with counts</source>
        <translation>Bộ lọc có số đếm</translation>
    </message>
</context>
</TS>
