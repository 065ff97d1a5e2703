<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>tuyen::CheckPopover</name>
    <message>
        <source>Find in the list</source>
        <translation>Tìm trong danh sách</translation>
    </message>
</context>
<context>
    <name>tuyen::FacetsPanel</name>
    <message>
        <source>Filter with counts</source>
        <translation>Bộ lọc có số đếm</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Biên giới</translation>
    </message>
    <message>
        <source>Form of exploitation</source>
        <translation>Hình thức bóc lột</translation>
    </message>
    <message>
        <source>Recruitment channel</source>
        <translation>Kênh tuyển mộ</translation>
    </message>
    <message>
        <source>State of verification</source>
        <translation>Tình trạng xác minh</translation>
    </message>
    <message>
        <source>Grade of the source</source>
        <translation>Độ tin của nguồn</translation>
    </message>
    <message numerus="yes">
        <source>%n more form(s)…</source>
        <translation><numerusform>Còn %n hình thức…</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more channel(s)…</source>
        <translation><numerusform>Còn %n kênh…</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation><numerusform>Còn %n…</numerusform></translation>
    </message>
</context>
<context>
    <name>tuyen::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Inspector (F4)</source>
        <translation>Ô chi tiết (F4)</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Thêm lọc</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>Shortcut of the search</source>
        <translation>Phím tắt tìm kiếm</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation><numerusform>%n vụ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation><numerusform>Còn %n điều kiện lọc</numerusform></translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Lưu bộ lọc này…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Bỏ hết bộ lọc</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>Xóa một bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Lưu bộ lọc này</translation>
    </message>
    <message>
        <source>Name of the filter. Searched words and imports are not kept in it.</source>
        <translation>Tên bộ lọc. Từ đã tìm và số lần nhập không được lưu trong đó.</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Lưu bộ lọc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Find people, incidents, phones…</source>
        <translation>Tìm người, vụ, số điện thoại…</translation>
    </message>
</context>
<context>
    <name>tuyen::FilterChip</name>
    <message>
        <source>%1: %2
Del removes this filter.</source>
        <translation>%1: %2
Nhấn Del để bỏ điều kiện này.</translation>
    </message>
</context>
<context>
    <name>tuyen::FilterParts</name>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Biên giới</translation>
    </message>
    <message>
        <source>Form of exploitation</source>
        <translation>Hình thức bóc lột</translation>
    </message>
    <message>
        <source>Recruitment channel</source>
        <translation>Kênh tuyển mộ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người liên quan</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Grade of the source</source>
        <translation>Độ tin của nguồn</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Lần nhập</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Từ tìm</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Lào</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Nạn nhân</translation>
    </message>
    <message>
        <source>Presumed victims</source>
        <translation>Nghi nạn nhân</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Người khác</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>chưa chấm</translation>
    </message>
    <message>
        <source>border provinces only</source>
        <translation>chỉ tỉnh biên giới</translation>
    </message>
</context>
</TS>
