<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>tuyen::IncidentCsv</name>
    <message>
        <source>Code</source>
        <translation>Mã vụ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Earliest day</source>
        <translation>Ngày sớm nhất</translation>
    </message>
    <message>
        <source>Latest day</source>
        <translation>Ngày muộn nhất</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày xảy ra</translation>
    </message>
    <message>
        <source>Code of the province</source>
        <translation>Mã tỉnh</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Border with</source>
        <translation>Biên giới với</translation>
    </message>
    <message>
        <source>Forms of exploitation</source>
        <translation>Hình thức bóc lột</translation>
    </message>
    <message>
        <source>Recruitment channels</source>
        <translation>Kênh tuyển mộ</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Đối tượng</translation>
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
        <source>Person-times</source>
        <translation>Lượt người</translation>
    </message>
    <message>
        <source>Person-times as written</source>
        <translation>Lượt người theo nguyên văn</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Độ tin</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
</context>
<context>
    <name>tuyen::IncidentForm</name>
    <message>
        <source>Code</source>
        <translation>Mã vụ</translation>
    </message>
    <message>
        <source>Date of the incident</source>
        <translation>Ngày xảy ra</translation>
    </message>
    <message>
        <source>Date of detection</source>
        <translation>Ngày phát hiện</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Ngày báo cáo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Border with</source>
        <translation>Biên giới với</translation>
    </message>
    <message>
        <source>Forms of exploitation</source>
        <translation>Hình thức bóc lột</translation>
    </message>
    <message>
        <source>Recruitment channels</source>
        <translation>Kênh tuyển mộ</translation>
    </message>
    <message>
        <source>Stage of the case</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Đối tượng</translation>
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
        <source>Victims under 18</source>
        <translation>Nạn nhân dưới 18 tuổi</translation>
    </message>
    <message>
        <source>Women and girls among the victims</source>
        <translation>Nạn nhân nữ</translation>
    </message>
    <message>
        <source>Person-times</source>
        <translation>Lượt người</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Source and information grade</source>
        <translation>Độ tin của nguồn và tin</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Method, in the words of the source</source>
        <translation>Phương thức, thủ đoạn (nguyên văn)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>source: not graded</source>
        <translation>nguồn: chưa chấm</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>nguồn %1</translation>
    </message>
    <message>
        <source>information: not graded</source>
        <translation>tin: chưa chấm</translation>
    </message>
    <message>
        <source>information %1</source>
        <translation>tin %1</translation>
    </message>
    <message>
        <source>Edit incident %1</source>
        <translation>Sửa vụ %1</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Vụ mới</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Lưu thay đổi</translation>
    </message>
    <message>
        <source>Save the incident</source>
        <translation>Lưu vụ này</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Thoát, không lưu</translation>
    </message>
    <message>
        <source>Grade of the source</source>
        <translation>Độ tin của nguồn</translation>
    </message>
    <message>
        <source>Grade of the information</source>
        <translation>Độ tin của tin</translation>
    </message>
    <message>
        <source>03/11/2026, 3/2019, Q3 2026, 2019</source>
        <translation>03/11/2026, tháng 3/2019, quý 3/2026, 2019</translation>
    </message>
    <message>
        <source>commune, district, province; gate; country</source>
        <translation>xã, huyện, tỉnh; cửa khẩu; nước</translation>
    </message>
    <message>
        <source>No number was read. The words are kept.</source>
        <translation>Chưa đọc được con số. Giữ nguyên chữ đã ghi.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Nội dung vừa gõ chưa được lưu.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Bỏ nội dung này</translation>
    </message>
</context>
<context>
    <name>tuyen::IncidentModel</name>
    <message>
        <source>Code</source>
        <translation>Mã vụ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày xảy ra</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Bo.</source>
        <comment>short for border</comment>
        <translation>BG</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Sus-
pects</source>
        <translation>Đối
tượng</translation>
    </message>
    <message>
        <source>Vic-
tims</source>
        <translation>Nạn
nhân</translation>
    </message>
    <message>
        <source>Pre-
sumed</source>
        <translation>Nghi
NN</translation>
    </message>
    <message>
        <source>Person-
times</source>
        <translation>Lượt
người</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>không đọc được</translation>
    </message>
</context>
<context>
    <name>tuyen::IncidentTimeline</name>
    <message>
        <source>No incidents.</source>
        <translation>Không có vụ nào.</translation>
    </message>
    <message>
        <source>%1 incidents from %2 to %3; %4 without a date stand in the table only.</source>
        <translation>%1 vụ từ %2 đến %3; %4 vụ không có ngày chỉ có trong bảng.</translation>
    </message>
    <message>
        <source>No border</source>
        <translation>Không rõ biên giới</translation>
    </message>
</context>
<context>
    <name>tuyen::IncidentWords</name>
    <message>
        <source>Laos</source>
        <translation>Lào</translation>
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
        <source>other person</source>
        <translation>người khác</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã vụ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày xảy ra</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Ngày phát hiện</translation>
    </message>
    <message>
        <source>Prosecuted</source>
        <translation>Ngày khởi tố</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Ngày báo cáo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa bàn</translation>
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
        <source>Forms and methods</source>
        <translation>Hình thức, phương thức</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Đối tượng</translation>
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
        <source>Person-times</source>
        <translation>Lượt người</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Dưới 18 tuổi</translation>
    </message>
    <message>
        <source>Women and girls</source>
        <translation>Nạn nhân nữ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương thức</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tin báo</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Xác minh</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Chuyên án</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Khởi tố</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Điều tra</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Tạm đình chỉ</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Đình chỉ</translation>
    </message>
    <message>
        <source>Indicted</source>
        <translation>Truy tố</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Xét xử</translation>
    </message>
    <message>
        <source>Fined</source>
        <translation>Hành chính</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Chuyển đi</translation>
    </message>
    <message>
        <source>Pornography</source>
        <translation>Nội dung khiêu dâm</translation>
    </message>
    <message>
        <source>Online sexual services</source>
        <translation>Tình dục trực tuyến</translation>
    </message>
    <message>
        <source>Private sexual services</source>
        <translation>Tình dục cá nhân</translation>
    </message>
    <message>
        <source>Forced fishing</source>
        <translation>Lao động tàu cá</translation>
    </message>
    <message>
        <source>Domestic work</source>
        <translation>Ép giúp việc nhà</translation>
    </message>
    <message>
        <source>Forced mining</source>
        <translation>Lao động bãi vàng</translation>
    </message>
    <message>
        <source>Forced criminality</source>
        <translation>Cưỡng ép phạm tội</translation>
    </message>
    <message>
        <source>Online scams</source>
        <translation>Lừa đảo trực tuyến</translation>
    </message>
    <message>
        <source>Casino work</source>
        <translation>Ép làm sòng bạc</translation>
    </message>
    <message>
        <source>Drug work</source>
        <translation>Ép việc ma túy</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation>Cưỡng ép kết hôn</translation>
    </message>
    <message>
        <source>Child bearing</source>
        <translation>Ép sinh con</translation>
    </message>
    <message>
        <source>Sale for adoption</source>
        <translation>Bán làm con nuôi</translation>
    </message>
    <message>
        <source>Organ removal</source>
        <translation>Lấy bộ phận cơ thể</translation>
    </message>
    <message>
        <source>Surrogacy</source>
        <translation>Ép mang thai hộ</translation>
    </message>
    <message>
        <source>Forced begging</source>
        <translation>Ép ăn xin, bán rong</translation>
    </message>
    <message>
        <source>Child labour</source>
        <translation>Lao động trẻ em</translation>
    </message>
    <message>
        <source>Servitude</source>
        <translation>Nô lệ, khổ sai</translation>
    </message>
    <message>
        <source>Forced military</source>
        <translation>Ép vào vũ trang</translation>
    </message>
    <message>
        <source>Payment only</source>
        <translation>Nhằm nhận tiền</translation>
    </message>
    <message>
        <source>Body experiments</source>
        <translation>Thử nghiệm cơ thể</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>Mục đích khác</translation>
    </message>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Name as written</source>
            <translation>Tên trong nguồn</translation>
        </message>
        <message>
            <source>Aliases</source>
            <translation>Tên gọi khác</translation>
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
            <source>Nationality</source>
            <translation>Quốc tịch</translation>
        </message>
        <message>
            <source>Ethnicity</source>
            <translation>Dân tộc</translation>
        </message>
        <message>
            <source>Home, province</source>
            <translation>Nơi ở, tỉnh</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Nơi ở</translation>
        </message>
        <message>
            <source>Comes from, province</source>
            <translation>Quê, tỉnh</translation>
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
            <source>Criminal record</source>
            <translation>Tiền án, tiền sự</translation>
        </message>
        <message>
            <source>Code that hides the name</source>
            <translation>Mã thay tên</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Đã xác nhận</translation>
        </message>
        <message>
            <source>Record of a person</source>
            <translation>Hồ sơ người</translation>
        </message>
        <message>
            <source>Details of a person</source>
            <translation>Chi tiết về người</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Tổ chức</translation>
        </message>
        <message>
            <source>Role in an incident</source>
            <translation>Vai trò trong vụ</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Liên kết</translation>
        </message>
        <message>
            <source>Use of a number</source>
            <translation>Việc dùng số, tài khoản</translation>
        </message>
        <message>
            <source>Merged records</source>
            <translation>Gộp hồ sơ</translation>
        </message>
        <message>
            <source>Decision on a pair</source>
            <translation>Quyết định về một cặp</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Nguồn</translation>
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
            <source>yes</source>
            <translation>có</translation>
        </message>
        <message>
            <source>no</source>
            <translation>không</translation>
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
        <source>Number, account or document</source>
        <translation>Số, tài khoản hoặc giấy tờ</translation>
    </message>
    <message>
        <source>Place of its own</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Tuyến</translation>
    </message>
    <message>
        <source>Entry of the watch list</source>
        <translation>Mục theo dõi</translation>
    </message>
    <message>
        <source>As it is compared</source>
        <translation>Dạng dùng để so</translation>
    </message>
    <message>
        <source>Service, bank, network</source>
        <translation>Dịch vụ, ngân hàng, mạng</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Chặng</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều đi</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Nước</translation>
    </message>
    <message>
        <source>Border gate</source>
        <translation>Cửa khẩu</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Thôn, bản</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Vĩ độ</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Kinh độ</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Có thể là</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Lời của nguồn</translation>
    </message>
</context>
<context>
    <name>tuyen::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Sự vụ</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation><numerusform>Đã sao chép %n dòng</numerusform></translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Vụ mới</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Export as CSV (Ctrl+E)</source>
        <translation>Xuất CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Dòng thời gian</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Chiều cao dòng</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>There are no incidents in the store yet.</source>
        <translation>Kho chưa có vụ nào</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Nhập liệu</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Bỏ chọn hết</translation>
    </message>
    <message>
        <source>Sorting the incidents</source>
        <translation>Đang sắp xếp các vụ</translation>
    </message>
    <message>
        <source>Sorted by date, newest first</source>
        <translation>Sắp theo ngày xảy ra, mới trước</translation>
    </message>
    <message>
        <source>Sorted by date, oldest first</source>
        <translation>Sắp theo ngày xảy ra, cũ trước</translation>
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
        <source>%1 suspects</source>
        <translation>%1 đối tượng</translation>
    </message>
    <message>
        <source>%1 victims</source>
        <translation>%1 nạn nhân</translation>
    </message>
    <message>
        <source>%1 presumed</source>
        <translation>%1 nghi nạn nhân</translation>
    </message>
    <message>
        <source>%1 person-times</source>
        <translation>%1 lượt người</translation>
    </message>
    <message>
        <source>%1 incidents</source>
        <translation>%1 vụ</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>%1 vụ được chọn</translation>
    </message>
    <message>
        <source>Rows %1–%2 of %3. Italic: an estimated date. “almost, over”: the words of the source, never added to persons.</source>
        <translation>Dòng %1–%2 trong %3. Chữ nghiêng: ngày ước lượng. “gần, hơn”: giữ nguyên lời nguồn, không cộng với số người.</translation>
    </message>
    <message>
        <source>Incident saved. Ctrl+Z takes it back.</source>
        <translation>Đã lưu vụ. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>Incident removed. Ctrl+Z brings it back.</source>
        <translation>Đã xóa vụ. Ctrl+Z để lấy lại.</translation>
    </message>
    <message>
        <source>Export incidents</source>
        <translation>Xuất danh sách vụ</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Bảng cho bảng tính (*.csv)</translation>
    </message>
    <message>
        <source>Exporting %1 incidents</source>
        <translation>Đang xuất %1 vụ</translation>
    </message>
    <message>
        <source>no file is written yet</source>
        <translation>chưa ghi tệp nào</translation>
    </message>
    <message>
        <source>%1 incidents exported</source>
        <translation>Đã xuất %1 vụ</translation>
    </message>
    <message>
        <source>, then by “%1”, descending</source>
        <translation>, rồi theo “%1”, giảm dần</translation>
    </message>
    <message>
        <source>, then by “%1”, ascending</source>
        <translation>, rồi theo “%1”, tăng dần</translation>
    </message>
    <message>
        <source>Shift and a click on a head sorts by a second column.</source>
        <translation>Giữ Shift và bấm một tiêu đề để sắp thêm theo cột thứ hai.</translation>
    </message>
    <message>
        <source>Reading an incident</source>
        <translation>Đang đọc một vụ</translation>
    </message>
    <message>
        <source>Saving the incident</source>
        <translation>Đang lưu vụ</translation>
    </message>
    <message>
        <source>Removing the incident</source>
        <translation>Đang xóa vụ</translation>
    </message>
</context>
<context>
    <name>tuyen::Inspector</name>
        <message>
            <source>Reading the record</source>
            <translation>Đang đọc hồ sơ</translation>
        </message>
        <message>
            <source>Reading the record…</source>
            <translation>Đang đọc hồ sơ…</translation>
        </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Choose a row to see it here.</source>
        <translation>Chọn một dòng để xem ở đây.</translation>
    </message>
    <message>
        <source>This is not in the store any more.</source>
        <translation>Mục này không còn trong kho.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Thao tác khác</translation>
    </message>
    <message>
        <source>Edit the incident…</source>
        <translation>Sửa vụ này…</translation>
    </message>
    <message>
        <source>Remove the incident…</source>
        <translation>Xóa vụ này…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Border gate</source>
        <translation>Cửa khẩu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày xảy ra</translation>
    </message>
    <message>
        <source>Border with</source>
        <translation>Biên giới với</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Đối tượng</translation>
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
        <source>Person-times</source>
        <translation>Lượt người</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương thức</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation><numerusform>Còn %n người…</numerusform></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người liên quan</translation>
    </message>
    <message>
        <source>Names of victims are hidden; they stand here by a code.</source>
        <translation>Tên nạn nhân được ẩn; ở đây chỉ ghi mã.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>No people, numbers or routes are recorded for this incident.</source>
        <translation>Vụ này chưa ghi người, số điện thoại hay tuyến nào.</translation>
    </message>
    <message>
        <source>Numbers and accounts</source>
        <translation>Số và tài khoản</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Tuyến</translation>
    </message>
    <message>
        <source>Written by hand in this program: there is no source row.</source>
        <translation>Nhập tay trong chương trình này: không có dòng nguồn.</translation>
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
        <source>The original row names victims, so its cells are hidden.</source>
        <translation>Dòng gốc có tên nạn nhân nên các ô được ẩn.</translation>
    </message>
    <message>
        <source>Nothing was changed since it came into the store.</source>
        <translation>Chưa có thay đổi nào từ khi đưa vào kho.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Các vụ</translation>
    </message>
    <message>
        <source>The name is hidden.</source>
        <translation>Tên được ẩn.</translation>
    </message>
</context>
<context>
    <name>tuyen::NothingLeft</name>
    <message>
        <source>No incident is left by these filters.</source>
        <translation>Không còn vụ nào với các điều kiện lọc này.</translation>
    </message>
    <message>
        <source>%1 · leave this filter out: +%2</source>
        <translation>%1 · bỏ lọc này: +%2</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Bỏ hết bộ lọc</translation>
    </message>
</context>
    <context>
        <name>tuyen::RemovalSheet</name>
        <message numerus="yes">
            <source>%n part(s) in incidents</source>
            <translation>
                <numerusform>%n vai trò trong các vụ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n use(s) of it</source>
            <translation>
                <numerusform>%n lần ghi người dùng nó</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n use(s) of numbers and documents</source>
            <translation>
                <numerusform>%n lần ghi dùng số, giấy tờ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) or document(s) nobody else used</source>
            <translation>
                <numerusform>%n số, giấy tờ không ai khác dùng</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n liên kết</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing else hangs on it.</source>
            <translation>Không có gì khác gắn với mục này.</translation>
        </message>
        <message>
            <source>With it go: %1.</source>
            <translation>Mất theo: %1.</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Xóa %1</translation>
        </message>
        <message>
            <source>The files it came from stay as they are. This is one step of the history, and Ctrl+Z puts everything back.</source>
            <translation>Các tệp nguồn vẫn giữ nguyên. Đây là một bước trong lịch sử, Ctrl+Z đưa mọi thứ trở lại.</translation>
        </message>
        <message>
            <source>Reason for removing it</source>
            <translation>Lý do xóa</translation>
        </message>
        <message>
            <source>goes into the history</source>
            <translation>ghi vào lịch sử</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Giữ lại</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>A reason is needed first.</source>
            <translation>Cần ghi lý do trước.</translation>
        </message>
        <message numerus="yes">
            <source>the part(s) of %n people, who stay</source>
            <translation>
                <numerusform>vai trò của %n người, hồ sơ người vẫn giữ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n route(s)</source>
            <translation>
                <numerusform>%n tuyến</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove incident %1</source>
            <translation>Xóa vụ %1</translation>
        </message>
    </context>
</TS>
