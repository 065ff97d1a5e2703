<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>tuyen::BlockList</name>
    <message>
        <source>Parts of the report</source>
        <translation>Các phần của báo cáo</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Phần đầu</translation>
    </message>
    <message>
        <source>agency, number, date, kind; double click to fill in</source>
        <translation>cơ quan, số, ngày, tên loại; bấm đúp để điền</translation>
    </message>
    <message numerus="yes">
        <source>paragraph, %n figure(s)</source>
        <translation>
            <numerusform>đoạn văn, %n số</numerusform>
        </translation>
    </message>
    <message>
        <source>the same numbers as in Trends</source>
        <translation>cùng số với trang Xu hướng</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipients, signature</source>
        <translation>Nơi nhận, chữ ký</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n nơi nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>Appendix I. Source of every figure</source>
        <translation>Phụ lục I. Nguồn của từng số</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n mã số</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuyen::CheckPanel</name>
    <message>
        <source>Check before export</source>
        <translation>Kiểm tra trước khi xuất</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Nội bộ</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Đối tác</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Công khai</translation>
    </message>
    <message>
        <source>Internal: all counts are shown; codes in place of names; every source row is named.</source>
        <translation>Nội bộ: hiện mọi số đếm; mã thay tên; nêu từng dòng nguồn.</translation>
    </message>
    <message>
        <source>Partner: codes in place of names; cells of people below 11 are hidden, and what would give them away.</source>
        <translation>Đối tác: mã thay tên; ô đếm người dưới 11 bị ẩn, cùng các ô làm lộ chúng.</translation>
    </message>
    <message>
        <source>Public: as for a partner; the appendix says how many rows, not which.</source>
        <translation>Công khai: như đối tác; phụ lục chỉ nêu bao nhiêu dòng, không nêu dòng nào.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Đếm từ</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Cách đếm</translation>
    </message>
    <message>
        <source>Export opens when every line passes. The PDF is read back after it is written.</source>
        <translation>Xuất mở khi mọi việc xong. Tệp PDF được đọc lại sau khi ghi.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>sẵn sàng</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>passed: %1</source>
        <translation>đạt: %1</translation>
    </message>
    <message>
        <source>to do: %1</source>
        <translation>cần xử lý: %1</translation>
    </message>
    <message>
        <source>Chosen figure: %1</source>
        <translation>Số đang chọn: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>Open them in Incidents (Ctrl+J)</source>
        <translation>Mở các vụ này ở trang Sự vụ (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>tuyen::PageView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Các trang báo cáo</translation>
    </message>
</context>
<context>
    <name>tuyen::ReportHeadSheet</name>
    <message>
        <source>Head and signature</source>
        <translation>Phần đầu và chữ ký</translation>
    </message>
    <message>
        <source>What is left empty prints as dots. The program prints no signature, no seal and no secrecy mark.</source>
        <translation>Ô để trống sẽ in thành dấu chấm. Chương trình không in chữ ký, con dấu hay dấu mật.</translation>
    </message>
    <message>
        <source>Superior agency</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Number and sign</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Signer&apos;s post</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Signer&apos;s name</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>Recipients, one a line</source>
        <translation>Nơi nhận, mỗi dòng một nơi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Use in the report</source>
        <translation>Đưa vào báo cáo</translation>
    </message>
</context>
<context>
    <name>tuyen::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Xuất PDF</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Các khối</translation>
    </message>
    <message>
        <source>Head and signature…</source>
        <translation>Phần đầu, chữ ký…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Year by border province</source>
        <translation>Theo tỉnh biên giới và năm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Ngôn ngữ của báo cáo</translation>
    </message>
    <message>
        <source>Units of the day</source>
        <translation>Đơn vị tại thời điểm</translation>
    </message>
    <message>
        <source>Units of today</source>
        <translation>Đơn vị hiện nay</translation>
    </message>
    <message>
        <source>Border units of before</source>
        <translation>Dải biên giới cũ</translation>
    </message>
    <message>
        <source>Which units the rows are</source>
        <translation>Các dòng theo đơn vị nào</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Năm đầu</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Năm cuối</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Cả trang</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Vừa ngang</translation>
    </message>
    <message>
        <source>Previous page (PgUp)</source>
        <translation>Trang trước (PgUp)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>Trang sau (PgDn)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Xem bản in</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Đang lập báo cáo</translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation>chưa ghi gì</translation>
    </message>
    <message>
        <source>There is no report yet: the store has no incidents.</source>
        <translation>Chưa có báo cáo: kho chưa có vụ nào.</translation>
    </message>
    <message>
        <source>Go to Import</source>
        <translation>Đến Nhập liệu</translation>
    </message>
    <message>
        <source>The filter leaves no incident in these years.</source>
        <translation>Bộ lọc không còn vụ nào trong những năm này.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Bỏ bộ lọc</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>Chưa có trang</translation>
    </message>
    <message>
        <source>Page &lt;b&gt;%1&lt;/b&gt; / %2</source>
        <translation>Trang &lt;b&gt;%1&lt;/b&gt; / %2</translation>
    </message>
    <message>
        <source>Write the PDF (Ctrl+E)</source>
        <translation>Ghi tệp PDF (Ctrl+E)</translation>
    </message>
    <message>
        <source>The report is not made yet</source>
        <translation>Báo cáo chưa lập xong</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Cần xử lý trước: %1</translation>
    </message>
    <message>
        <source>%1, by day of the event; %2</source>
        <translation>%1, theo ngày xảy ra; %2</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Xuất báo cáo</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report %1.pdf</source>
        <translation>Báo cáo %1.pdf</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Đang ghi %1</translation>
    </message>
    <message>
        <source>an older file stays whole until the end</source>
        <translation>tệp cũ vẫn nguyên cho đến khi xong</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written: %n page(s), fonts inside, read back and checked.</source>
        <translation>
            <numerusform>Đã ghi %1: %n trang, nhúng phông, đã đọc lại và kiểm tra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Đã xuất %1</translation>
    </message>
</context>
</TS>
