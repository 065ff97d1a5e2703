<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>tuyen::AnswerCard</name>
    <message>
        <source>How it is counted</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Place: the province as it was on the day; one name before and after 1 July 2025 may be two territories.</source>
        <translation>Địa bàn: tỉnh tại ngày xảy ra; cùng một tên trước và sau 1/7/2025 có thể là hai địa bàn khác nhau.</translation>
    </message>
    <message>
        <source>Place: the province of today that contains the place of the event; earlier events are counted there too.</source>
        <translation>Địa bàn: tỉnh hiện nay chứa nơi xảy ra; các vụ trước 1/7/2025 cũng được quy về đó.</translation>
    </message>
    <message>
        <source>Place: the border provinces of before 1 July 2025; later events are put back by gate or coordinates, else they are listed as not placed.</source>
        <translation>Địa bàn: các tỉnh biên giới trước 1/7/2025; vụ sau mốc này được xếp lại theo cửa khẩu hoặc tọa độ, không xếp được thì nêu riêng.</translation>
    </message>
    <message>
        <source>Each incident counts once, in the year its date surely lies in; dates that fall into no one year stand under “?”.</source>
        <translation>Mỗi vụ tính một lần, vào năm chắc chắn chứa ngày xảy ra; ngày không nằm gọn trong một năm đứng ở cột “?”.</translation>
    </message>
    <message>
        <source>A comparison is the ratio of two counts with its exact 95 % interval (Clopper–Pearson); below 20 there is no ratio.</source>
        <translation>So sánh là tỷ số của hai số đếm kèm khoảng tin cậy 95 % chính xác (Clopper–Pearson); dưới 20 thì không tính tỷ số.</translation>
    </message>
    <message>
        <source>A province with two neighbours stands once, with its first; bars by year count each incident at its own border where it is stated, so they may differ from the sums of the rows.</source>
        <translation>Tỉnh giáp hai nước chỉ đứng một lần, ở nhóm đầu; cột theo năm tính mỗi vụ theo tuyến biên giới ghi trong vụ, nên có thể khác tổng các dòng.</translation>
    </message>
</context>
<context>
    <name>tuyen::HeatCard</name>
    <message numerus="yes">
        <source>%n cell(s) chosen</source>
        <translation><numerusform>Đã chọn %n ô</numerusform></translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Thứ tự các dòng</translation>
    </message>
    <message>
        <source>By place, along the border</source>
        <translation>Theo địa bàn, dọc biên giới</translation>
    </message>
    <message>
        <source>By total, largest first</source>
        <translation>Theo tổng, nhiều trước</translation>
    </message>
    <message>
        <source>By change, largest rise first</source>
        <translation>Theo thay đổi, tăng nhiều trước</translation>
    </message>
    <message>
        <source>Classes of the colours</source>
        <translation>Thang màu</translation>
    </message>
    <message>
        <source>Fitted to what is shown</source>
        <translation>Theo số đang xem</translation>
    </message>
    <message>
        <source>Fixed: a colour always means the same</source>
        <translation>Cố định: một màu luôn một nghĩa</translation>
    </message>
    <message>
        <source>Provinces without a land border one by one</source>
        <translation>Kê từng tỉnh không giáp biên</translation>
    </message>
    <message>
        <source>click a cell: opens its incidents</source>
        <translation>bấm ô: mở danh sách vụ</translation>
    </message>
    <message>
        <source>Order and classes</source>
        <translation>Thứ tự và thang màu</translation>
    </message>
    <message>
        <source>Open the incidents</source>
        <translation>Mở danh sách vụ</translation>
    </message>
    <message>
        <source>Clear the choice</source>
        <translation>Bỏ chọn</translation>
    </message>
</context>
<context>
    <name>tuyen::TrendsPage</name>
    <message>
        <source>Trends</source>
        <translation>Xu hướng</translation>
    </message>
    <message>
        <source>Counting by province and year</source>
        <translation>Đang đếm theo tỉnh và năm</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Đếm</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Province of the day</source>
        <translation>Tỉnh tại thời điểm</translation>
    </message>
    <message>
        <source>Province of today (34)</source>
        <translation>Tỉnh hiện nay (34)</translation>
    </message>
    <message>
        <source>Old border strip (25)</source>
        <translation>Dải biên giới cũ (25)</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Bảng số liệu</translation>
    </message>
    <message>
        <source>The same values as a table (Ctrl+T)</source>
        <translation>Cùng các số này, dạng bảng (Ctrl+T)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Export the picture or its figures (Ctrl+E)</source>
        <translation>Xuất hình hoặc số liệu (Ctrl+E)</translation>
    </message>
    <message>
        <source>Add to a report</source>
        <translation>Đưa vào báo cáo</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Ảnh (PNG)</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 lần</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Hình vẽ (SVG)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Trang (PDF)</translation>
    </message>
    <message>
        <source>Figures (CSV)</source>
        <translation>Số liệu (CSV)</translation>
    </message>
    <message>
        <source>Export the trend</source>
        <translation>Xuất xu hướng</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>xu hướng</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Đang ghi %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>“%1” has no ending this page can write. Use .png, .svg, .pdf or .csv.</source>
        <translation>“%1” không có đuôi tệp mà trang này ghi được. Dùng .png, .svg, .pdf hoặc .csv.</translation>
    </message>
</context>
<context>
    <name>tuyen::YearCard</name>
    <message>
        <source>By year</source>
        <translation>Theo năm</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>Theo tỉnh</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
</context>
</TS>
