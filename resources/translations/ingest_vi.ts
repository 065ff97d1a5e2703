<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-FileCopyrightText: 2026 The Tuyến authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
    <context>
        <name>tuyen::BatchListModel</name>
        <message numerus="yes">
            <source>%1 rows taken in</source>
            <translation>
                <numerusform>%1 dòng nhận</numerusform>
            </translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>đã lấy lại</translation>
        </message>
    </context>
    <context>
        <name>tuyen::CellReading</name>
        <message>
            <source>List: “%1”.</source>
            <translation>Danh mục: “%1”.</translation>
        </message>
        <message>
            <source>column left out</source>
            <translation>cột bỏ</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>không rõ</translation>
        </message>
        <message>
            <source>the row waits</source>
            <translation>dòng sẽ chờ xử lý</translation>
        </message>
        <message>
            <source>already in the store</source>
            <translation>đã có trong kho</translation>
        </message>
        <message>
            <source>not a row of data: left out</source>
            <translation>không phải dòng dữ liệu, bỏ qua</translation>
        </message>
        <message>
            <source>goes in, look at it</source>
            <translation>nhập được, cần xem lại</translation>
        </message>
        <message>
            <source>empty cell</source>
            <translation>ô trống</translation>
        </message>
        <message>
            <source>written here for this import</source>
            <translation>sửa tại đây cho lần nhập này</translation>
        </message>
        <message>
            <source>in the file</source>
            <translation>trong tệp</translation>
        </message>
        <message>
            <source>read as</source>
            <translation>hiểu là</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>bỏ</translation>
        </message>
        <message>
            <source>a guess, %1 %</source>
            <translation>đoán, %1 %</translation>
        </message>
    </context>
    <context>
        <name>tuyen::DismissDialog</name>
        <message numerus="yes">
            <source>Set %n rows aside</source>
            <translation>
                <numerusform>Bỏ hẳn %n dòng</numerusform>
            </translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Bỏ hẳn</translation>
        </message>
        <message numerus="yes">
            <source>Set %n waiting rows aside for good</source>
            <translation>
                <numerusform>Bỏ hẳn %n dòng đang chờ</numerusform>
            </translation>
        </message>
        <message>
            <source>A row set aside no longer waits. The original file keeps it, the history keeps the reason, and this can be undone (Ctrl+Z).</source>
            <translation>Dòng đã bỏ không chờ nữa. Tệp gốc vẫn giữ dòng đó, lịch sử giữ lý do, và việc này hoàn tác được (Ctrl+Z).</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
    </context>
    <context>
        <name>tuyen::DropZone</name>
        <message>
            <source>Drop files here, or</source>
            <translation>Thả tệp vào cửa sổ, hoặc</translation>
        </message>
        <message>
            <source>choose files</source>
            <translation>chọn tệp</translation>
        </message>
        <message>
            <source>Files to import</source>
            <translation>Tệp cần nhập</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Bảng</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Mọi tệp</translation>
        </message>
    </context>
    <context>
        <name>tuyen::Equation</name>
        <message>
            <source>rows read</source>
            <translation>dòng đọc</translation>
        </message>
        <message>
            <source>taken into the store</source>
            <translation>nhận vào kho</translation>
        </message>
        <message>
            <source>go in</source>
            <translation>nhận</translation>
        </message>
        <message>
            <source>already in the store</source>
            <translation>đã có trong kho</translation>
        </message>
        <message>
            <source>duplicates</source>
            <translation>trùng</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>chờ xử lý</translation>
        </message>
        <message>
            <source>wait</source>
            <translation>chờ xử lý</translation>
        </message>
        <message>
            <source>no data rows</source>
            <translation>không phải dữ liệu</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>đã bỏ</translation>
        </message>
    </context>
    <context>
        <name>tuyen::FieldModel</name>
        <message>
            <source>leave the column out</source>
            <translation>bỏ cột</translation>
        </message>
        <message>
            <source>now: “%1”</source>
            <translation>đang là “%1”</translation>
        </message>
    </context>
    <context>
        <name>tuyen::FieldPopup</name>
        <message>
            <source>Field, in Vietnamese or English</source>
            <translation>Trường, tiếng Việt hay tiếng Anh</translation>
        </message>
        <message>
            <source>Search a field</source>
            <translation>Tìm trường</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Các trường</translation>
        </message>
    </context>
    <context>
        <name>tuyen::FileListPanel</name>
        <message>
            <source>Read the file again</source>
            <translation>Đọc lại tệp</translation>
        </message>
        <message>
            <source>Take the file off the list</source>
            <translation>Bỏ tệp khỏi danh sách</translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n tệp</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 read</source>
            <translation>đã đọc %1</translation>
        </message>
        <message>
            <source>Files to import</source>
            <translation>Tệp cần nhập</translation>
        </message>
    </context>
    <context>
        <name>tuyen::FormatBar</name>
        <message>
            <source>keep both</source>
            <translation>giữ cả hai</translation>
        </message>
        <message>
            <source>updates the case</source>
            <translation>cập nhật vụ</translation>
        </message>
        <message>
            <source>waits to be decided</source>
            <translation>chờ quyết định</translation>
        </message>
        <message>
            <source>Read by the recipe “%1”. Choose “none” to do without it.</source>
            <translation>Đang đọc theo công thức “%1”. Chọn “không” để không dùng.</translation>
        </message>
        <message>
            <source>from a file…</source>
            <translation>từ tệp…</translation>
        </message>
        <message>
            <source>What a row does that says otherwise than a known case</source>
            <translation>Dòng ghi khác với vụ đã có thì làm gì</translation>
        </message>
        <message>
            <source>known case</source>
            <translation>vụ đã có</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>số</translation>
        </message>
        <message>
            <source>header</source>
            <translation>tiêu đề</translation>
        </message>
        <message>
            <source>dates</source>
            <translation>ngày</translation>
        </message>
        <message>
            <source>recipe</source>
            <translation>mẫu</translation>
        </message>
        <message>
            <source>trial line</source>
            <translation>dòng thử</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Mã hóa</translation>
        </message>
        <message>
            <source>Style of numbers</source>
            <translation>Kiểu viết số</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Trang tính</translation>
        </message>
        <message>
            <source>Delimiter</source>
            <translation>Dấu ngăn</translation>
        </message>
        <message>
            <source>Header rows</source>
            <translation>Dòng tiêu đề</translation>
        </message>
        <message>
            <source>Order of dates</source>
            <translation>Thứ tự ngày tháng</translation>
        </message>
        <message>
            <source>Recipe</source>
            <translation>Mẫu cột</translation>
        </message>
        <message>
            <source>found by looking</source>
            <translation>tự nhận</translation>
        </message>
        <message>
            <source>sure %1</source>
            <translation>chắc %1</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>dấu phẩy</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>dấu chấm phẩy</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>dấu tab</translation>
        </message>
        <message>
            <source>bar</source>
            <translation>dấu gạch đứng</translation>
        </message>
        <message numerus="yes">
            <source>all %n sheets</source>
            <translation>
                <numerusform>cả %n trang</numerusform>
            </translation>
        </message>
        <message>
            <source>rows %1–%2</source>
            <translation>dòng %1–%2</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>dòng %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>không</translation>
        </message>
        <message>
            <source>next best: %1 %2</source>
            <translation>nhì: %1 %2</translation>
        </message>
    </context>
    <context>
        <name>tuyen::ImportDesk</name>
        <message>
            <source>Recipe “%1” is used from now on for files with these headers</source>
            <translation>Từ nay công thức “%1” được dùng cho tệp có các tiêu đề này</translation>
        </message>
        <message>
            <source>Write it as a file…</source>
            <translation>Ghi ra tệp…</translation>
        </message>
        <message>
            <source>Use it for every file with these headers</source>
            <translation>Dùng cho mọi tệp có các tiêu đề này</translation>
        </message>
        <message>
            <source>Read by a recipe</source>
            <translation>Đọc theo công thức</translation>
        </message>
        <message>
            <source>Reading the recipe %1</source>
            <translation>Đang đọc mẫu %1</translation>
        </message>
        <message>
            <source>Save the columns as a recipe</source>
            <translation>Lưu mẫu cột</translation>
        </message>
        <message>
            <source>Saving the recipe</source>
            <translation>Đang lưu mẫu cột</translation>
        </message>
        <message>
            <source>Recipe saved: %1</source>
            <translation>Đã lưu mẫu cột: %1</translation>
        </message>
        <message>
            <source>No folder for the sample files could be made: %1</source>
            <translation>Không tạo được thư mục cho tệp mẫu: %1</translation>
        </message>
        <message>
            <source>Writing sample files</source>
            <translation>Đang tạo tệp mẫu</translation>
        </message>
        <message>
            <source>nothing written to the store yet</source>
            <translation>chưa ghi gì vào kho</translation>
        </message>
        <message numerus="yes">
            <source>%1 rows imported</source>
            <translation>
                <numerusform>đã nhập %1 dòng</numerusform>
            </translation>
        </message>
        <message>
            <source>See the receipt</source>
            <translation>Xem biên nhận</translation>
        </message>
        <message>
            <source>Import cancelled. The store is as it was before.</source>
            <translation>Đã hủy nhập. Kho vẫn như trước khi bắt đầu.</translation>
        </message>
        <message numerus="yes">
            <source>Import cancelled. %n files before it are in the store; nothing of the others is.</source>
            <translation>
                <numerusform>Đã hủy nhập. %n tệp trước đó đã vào kho; các tệp còn lại chưa có gì trong kho.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not imported: %1. Nothing of these files is in the store.</source>
            <translation>Không nhập được: %1. Các tệp này chưa có gì trong kho.</translation>
        </message>
        <message>
            <source>No file is ready</source>
            <translation>Chưa có tệp sẵn sàng</translation>
        </message>
        <message numerus="yes">
            <source>Import %n files that are ready</source>
            <translation>
                <numerusform>Nhập %n tệp sẵn sàng</numerusform>
            </translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Nhập liệu</translation>
        </message>
        <message>
            <source>Imports so far</source>
            <translation>Các lần nhập</translation>
        </message>
        <message>
            <source>Try with sample files</source>
            <translation>Thử với tệp mẫu</translation>
        </message>
        <message>
            <source>Nothing at hand? The sample files are invented, and say so.</source>
            <translation>Chưa có tệp nào? Tệp mẫu là hư cấu và tự ghi như vậy.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Xem trước</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>Vấn đề</translation>
        </message>
        <message>
            <source>Preview or issues</source>
            <translation>Xem trước hay vấn đề</translation>
        </message>
        <message numerus="yes">
            <source>See %1 waiting rows</source>
            <translation>
                <numerusform>Xem %1 dòng chờ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::ImportFile</name>
        <message>
            <source>no table found</source>
            <translation>không thấy bảng</translation>
        </message>
        <message>
            <source>waits to be read</source>
            <translation>chờ đọc</translation>
        </message>
        <message>
            <source>being imported</source>
            <translation>đang nhập</translation>
        </message>
        <message>
            <source>being imported, %1 %</source>
            <translation>đang nhập, %1 %</translation>
        </message>
        <message>
            <source>same file imported on %1</source>
            <translation>trùng tệp đã nhập %1</translation>
        </message>
        <message>
            <source>being read</source>
            <translation>đang đọc</translation>
        </message>
        <message>
            <source>being read, %1 %</source>
            <translation>đang đọc, %1 %</translation>
        </message>
        <message numerus="yes">
            <source>%1 rows imported</source>
            <translation>
                <numerusform>đã nhập %1 dòng</numerusform>
            </translation>
        </message>
        <message>
            <source>counting rows</source>
            <translation>đang đếm dòng</translation>
        </message>
        <message>
            <source>counting rows, %1 %</source>
            <translation>đang đếm dòng, %1 %</translation>
        </message>
        <message numerus="yes">
            <source>%1 rows</source>
            <translation>
                <numerusform>%1 dòng</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 waiting</source>
            <translation>%1 dòng chờ</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>đang chờ</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>sẵn sàng</translation>
        </message>
        <message>
            <source>to look at</source>
            <translation>cần xem</translation>
        </message>
        <message>
            <source>already imported</source>
            <translation>đã nhập trước đây</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>không đọc được</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>đã nhập</translation>
        </message>
    </context>
    <context>
        <name>tuyen::ImportPage</name>
        <message>
            <source>Import</source>
            <translation>Nhập liệu</translation>
        </message>
    </context>
    <context>
        <name>tuyen::ImportQueue</name>
        <message>
            <source>Reading %1</source>
            <translation>Đang đọc %1</translation>
        </message>
        <message>
            <source>nothing written to the store yet</source>
            <translation>chưa ghi gì vào kho</translation>
        </message>
        <message>
            <source>reading was cancelled</source>
            <translation>đã hủy đọc</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>Đang nhập %1</translation>
        </message>
        <message>
            <source>Cancel leaves the store as it was</source>
            <translation>hủy thì kho vẫn như cũ</translation>
        </message>
        <message>
            <source>every row is in the store already</source>
            <translation>mọi dòng đã có trong kho</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>đã hủy</translation>
        </message>
    </context>
    <context>
        <name>tuyen::IngestText</name>
        <message>
            <source>en</source>
            <extracomment>The language these texts are in: leave "en" in English, write "vi" in Vietnamese</extracomment>
            <translation>vi</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 giây</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 byte</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 KB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>the whole sheet</source>
            <translation>cả trang tính</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>dòng %1</translation>
        </message>
        <message>
            <source>cell %1%2</source>
            <translation>ô %1%2</translation>
        </message>
    </context>
    <context>
        <name>tuyen::IssuesModel</name>
        <message>
            <source>Cannot go in, will wait</source>
            <translation>Không nhập được, sẽ chờ xử lý</translation>
        </message>
        <message>
            <source>Goes in, look at it</source>
            <translation>Nhập được, cần xem lại</translation>
        </message>
        <message>
            <source>Already in the store</source>
            <translation>Đã có trong kho</translation>
        </message>
        <message>
            <source>Recognised, left out</source>
            <translation>Nhận ra và bỏ qua</translation>
        </message>
        <message>
            <source>%1, %2 times. %3</source>
            <translation>%1, %2 lần. %3</translation>
        </message>
    </context>
    <context>
        <name>tuyen::IssuesPanel</name>
        <message>
            <source>Compare with the known case…</source>
            <translation>So với vụ đã có…</translation>
        </message>
        <message>
            <source>New value of this cell</source>
            <translation>Giá trị mới của ô này</translation>
        </message>
        <message>
            <source>Fix this cell</source>
            <translation>Sửa ô này</translation>
        </message>
        <message numerus="yes">
            <source>Fix all %n cells like this</source>
            <translation>
                <numerusform>Sửa cả %n ô giống vậy</numerusform>
            </translation>
        </message>
        <message>
            <source>Previous of this kind</source>
            <translation>Ô trước cùng loại</translation>
        </message>
        <message>
            <source>Next of this kind</source>
            <translation>Ô sau cùng loại</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>Vấn đề</translation>
        </message>
        <message numerus="yes">
            <source>%1 rows wait · %2 to look at</source>
            <translation>
                <numerusform>%1 dòng chờ · %2 cảnh báo</numerusform>
            </translation>
        </message>
        <message>
            <source>No issue found in this sheet so far.</source>
            <translation>Chưa thấy vấn đề nào trong trang tính này.</translation>
        </message>
        <message>
            <source>Choose a file to see its issues.</source>
            <translation>Chọn một tệp để xem vấn đề của nó.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::LaterEditModel</name>
        <message>
            <source>Thing</source>
            <translation>Thứ</translation>
        </message>
        <message>
            <source>What was edited</source>
            <translation>Sửa gì</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Khi nào</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Người sửa</translation>
        </message>
    </context>
    <context>
        <name>tuyen::MappingHeader</name>
        <message>
            <source>leave out</source>
            <translation>bỏ cột</translation>
        </message>
    </context>
    <context>
        <name>tuyen::PreviewFoot</name>
        <message numerus="yes">
            <source>Let %1 rows wait</source>
            <translation>
                <numerusform>Để %1 dòng chờ xử lý</numerusform>
            </translation>
        </message>
        <message>
            <source>Counting all rows…</source>
            <translation>Đang đếm mọi dòng…</translation>
        </message>
        <message>
            <source>Counting all rows… %1 %</source>
            <translation>Đang đếm mọi dòng… %1 %</translation>
        </message>
        <message>
            <source>See its receipt</source>
            <translation>Xem biên nhận</translation>
        </message>
        <message numerus="yes">
            <source>Import %1 rows</source>
            <translation>
                <numerusform>Nhập %1 dòng</numerusform>
            </translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Nhập</translation>
        </message>
    </context>
    <context>
        <name>tuyen::PreviewPanel</name>
        <message>
            <source>%1%2 is beyond the rows shown here; the fix beside reaches it all the same.</source>
            <translation>Ô %1%2 nằm ngoài các dòng đang hiện; sửa ở cột bên vẫn tới được.</translation>
        </message>
        <message>
            <source>Choose a file at the left.</source>
            <translation>Chọn một tệp ở bên trái.</translation>
        </message>
        <message>
            <source>No list of records was found in this file. Each record is an object with named fields; a list of them can be imported.</source>
            <translation>Không thấy danh sách bản ghi trong tệp này. Mỗi bản ghi là một đối tượng có tên trường; nhập được một danh sách như thế.</translation>
        </message>
        <message>
            <source>No table was found in this sheet. Say above where its header stands, or that it has none.</source>
            <translation>Không thấy bảng trong trang tính này. Hãy chỉ dòng tiêu đề ở phía trên, hoặc cho biết bảng không có tiêu đề.</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>Đang đọc %1…</translation>
        </message>
        <message>
            <source>first %1 of %2 rows</source>
            <translation>%1 dòng đầu trong %2</translation>
        </message>
        <message>
            <source>Read by the same reader as the import itself.</source>
            <translation>Đọc bằng đúng bộ đọc của lần nhập.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Xem trước</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Mọi dòng</translation>
        </message>
        <message>
            <source>Only rows with issues</source>
            <translation>Chỉ dòng có vấn đề</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Các trường</translation>
        </message>
        <message>
            <source>All fields, to be dragged onto a column</source>
            <translation>Mọi trường, để kéo vào một cột</translation>
        </message>
        <message>
            <source>Take the last change back (Ctrl+Z)</source>
            <translation>Bỏ thay đổi vừa rồi (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Make the change again (Ctrl+Y)</source>
            <translation>Làm lại thay đổi (Ctrl+Y)</translation>
        </message>
        <message>
            <source>row</source>
            <translation>dòng</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Trang tính</translation>
        </message>
    </context>
    <context>
        <name>tuyen::QuarantineModel</name>
        <message>
            <source>File</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Trang tính</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Ô</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>Nguyên văn</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>Đề xuất</translation>
        </message>
        <message>
            <source>Waiting list: %1</source>
            <translation>Hàng chờ: %1</translation>
        </message>
        <message>
            <source>Set aside because</source>
            <translation>Lý do bỏ</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Người bỏ</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Khi nào</translation>
        </message>
    </context>
    <context>
        <name>tuyen::QuarantineView</name>
        <message>
            <source>File</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Reads the row again with its repaired cells (Ctrl+Enter)</source>
            <translation>Đọc lại dòng với các ô đã sửa (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Let this row in</source>
            <translation>Nhận dòng này</translation>
        </message>
        <message>
            <source>Compare with the known case…</source>
            <translation>So với vụ đã có…</translation>
        </message>
        <message numerus="yes">
            <source>Repair all %1 cells like this</source>
            <translation>
                <numerusform>Sửa cả %1 ô giống vậy</numerusform>
            </translation>
        </message>
        <message>
            <source>Use “%1”</source>
            <translation>Dùng “%1”</translation>
        </message>
        <message>
            <source>all files</source>
            <translation>mọi tệp</translation>
        </message>
        <message>
            <source>all reasons</source>
            <translation>mọi lý do</translation>
        </message>
        <message>
            <source>left out: the case is known</source>
            <translation>bỏ qua: vụ đã có trong kho</translation>
        </message>
        <message>
            <source>The row says nothing otherwise than the store.</source>
            <translation>Dòng này không ghi gì khác với kho.</translation>
        </message>
        <message>
            <source>Comparing with the store</source>
            <translation>Đang so với kho</translation>
        </message>
        <message>
            <source>Reading repaired rows again</source>
            <translation>Đang đọc lại các dòng đã sửa</translation>
        </message>
        <message numerus="yes">
            <source>%1 rows still wait</source>
            <translation>
                <numerusform>%1 dòng còn chờ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 rows are there already</source>
            <translation>
                <numerusform>%1 dòng đã có sẵn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 rows updated a known case</source>
            <translation>
                <numerusform>%1 dòng đã cập nhật vụ đã có</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 rows went in</source>
            <translation>
                <numerusform>%1 dòng đã nhận</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the rows that wait</source>
            <translation>Đang đọc các dòng chờ</translation>
        </message>
        <message>
            <source>first %1 of %2</source>
            <translation>%1 dòng đầu trong %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 rows</source>
            <translation>
                <numerusform>%1 dòng</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a row</source>
            <translation>Chọn một dòng</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>Dòng %1</translation>
        </message>
        <message numerus="yes">
            <source>Set %n rows aside…</source>
            <translation>
                <numerusform>Bỏ hẳn %n dòng…</numerusform>
            </translation>
        </message>
        <message>
            <source>Set aside…</source>
            <translation>Bỏ hẳn…</translation>
        </message>
        <message>
            <source>Setting rows aside</source>
            <translation>Đang bỏ các dòng</translation>
        </message>
        <message numerus="yes">
            <source>%1 rows set aside</source>
            <translation>
                <numerusform>đã bỏ hẳn %1 dòng</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled. The rows still in the list wait as before.</source>
            <translation>Đã hủy. Các dòng còn trong danh sách vẫn chờ như trước.</translation>
        </message>
        <message>
            <source>Export the waiting rows</source>
            <translation>Xuất các dòng chờ</translation>
        </message>
        <message>
            <source>waiting-rows.csv</source>
            <translation>dong-cho-xu-ly.csv</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>Đang ghi %1</translation>
        </message>
        <message>
            <source>Waiting rows</source>
            <translation>Dòng chờ xử lý</translation>
        </message>
        <message>
            <source>Back to import</source>
            <translation>Về nhập liệu</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>Xuất CSV</translation>
        </message>
        <message>
            <source>No row waits.</source>
            <translation>Không có dòng nào chờ xử lý.</translation>
        </message>
        <message>
            <source>The row as it was written</source>
            <translation>Dòng nguyên văn</translation>
        </message>
        <message>
            <source>asks for a reason; can be undone</source>
            <translation>cần ghi lý do; hoàn tác được</translation>
        </message>
        <message>
            <source>Reading the rows set aside</source>
            <translation>Đang đọc các dòng đã bỏ</translation>
        </message>
        <message>
            <source>No row was set aside.</source>
            <translation>Chưa bỏ hẳn dòng nào.</translation>
        </message>
        <message>
            <source>Set aside: %1</source>
            <translation>Đã bỏ hẳn: %1</translation>
        </message>
        <message>
            <source>Let them wait again</source>
            <translation>Cho chờ lại</translation>
        </message>
        <message>
            <source>Export the rows set aside</source>
            <translation>Xuất các dòng đã bỏ</translation>
        </message>
        <message>
            <source>rows-set-aside.csv</source>
            <translation>dong-da-bo.csv</translation>
        </message>
        <message>
            <source>Rows written to %1</source>
            <translation>Đã ghi các dòng vào %1</translation>
        </message>
        <message>
            <source>Rows set aside</source>
            <translation>Dòng đã bỏ hẳn</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Đang chờ</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Đã bỏ</translation>
        </message>
        <message>
            <source>Which rows are listed</source>
            <translation>Liệt kê dòng nào</translation>
        </message>
        <message>
            <source>They wait as they did before they were set aside (Ctrl+Enter)</source>
            <translation>Các dòng lại chờ xử lý như trước khi bỏ (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>can be undone</source>
            <translation>hoàn tác được</translation>
        </message>
        <message>
            <source>Taking rows up again</source>
            <translation>Đang cho các dòng chờ lại</translation>
        </message>
        <message numerus="yes">
            <source>Let %n rows wait again</source>
            <translation>
                <numerusform>Cho %n dòng chờ lại</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 rows wait again</source>
            <translation>
                <numerusform>%1 dòng chờ lại</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 waiting rows have “%2” in “%3”.</source>
            <translation>
                <numerusform>%1 dòng chờ cùng ghi “%2” ở cột “%3”.</numerusform>
            </translation>
        </message>
        <message>
            <source>Those that are not listed are being counted.</source>
            <translation>Đang đếm cả những dòng chưa liệt kê.</translation>
        </message>
        <message>
            <source>Counting the rows alike</source>
            <translation>Đếm các dòng giống nhau</translation>
        </message>
        <message numerus="yes">
            <source>%1 listed rows have “%2” in “%3”.</source>
            <translation>
                <numerusform>%1 dòng đang liệt kê cùng ghi “%2” ở cột “%3”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>They come from %n files.</source>
            <translation>
                <numerusform>Các dòng này thuộc %n tệp.</numerusform>
            </translation>
        </message>
        <message>
            <source>Repair this one to repair them all.</source>
            <translation>Sửa ô này thì sửa được cả loạt.</translation>
        </message>
        <message numerus="yes">
            <source>Empty all %1 cells</source>
            <translation>
                <numerusform>Để trống cả %1 ô</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write “%1” into all %2 cells</source>
            <translation>
                <numerusform>Ghi “%1” vào cả %2 ô</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n imports, one step to undo</source>
            <translation>
                <numerusform>thuộc %n lần nhập, một lần hoàn tác</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::ReceiptModel</name>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n tệp</numerusform>
            </translation>
        </message>
        <message>
            <source>File</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Đọc</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Nhận</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Trùng</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Chờ xử lý</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Bỏ qua</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Đã bỏ</translation>
        </message>
    </context>
    <context>
        <name>tuyen::ReceiptPrint</name>
        <message>
            <source>Rows left out, and why</source>
            <translation>Dòng không nhập và lý do</translation>
        </message>
        <message>
            <source>Why rows wait</source>
            <translation>Vì sao có dòng chờ</translation>
        </message>
        <message>
            <source>Original files, kept byte for byte (SHA-256)</source>
            <translation>Tệp gốc, giữ nguyên từng byte (SHA-256)</translation>
        </message>
        <message>
            <source>Import receipt</source>
            <translation>Biên nhận nhập liệu</translation>
        </message>
        <message>
            <source>This import was taken back.</source>
            <translation>Lần nhập này đã được lấy lại.</translation>
        </message>
        <message>
            <source>Part of these imports was taken back.</source>
            <translation>Một phần các lần nhập này đã được lấy lại.</translation>
        </message>
        <message numerus="yes">
            <source>%1 rows read = %2 taken in + %3 already there + %4 waiting + %5 no data rows</source>
            <translation>
                <numerusform>%1 dòng đọc = %2 nhận vào kho + %3 đã có + %4 chờ xử lý + %5 không phải dữ liệu</numerusform>
            </translation>
        </message>
        <message>
            <source>New: %1 cases, %2 people, %3 numbers and accounts, %4 routes, %5 places.</source>
            <translation>Mới: %1 vụ, %2 người, %3 số và tài khoản, %4 tuyến đường, %5 địa điểm.</translation>
        </message>
        <message>
            <source>Not imported: %1 (%2)</source>
            <translation>Không nhập: %1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%1 rows read = %2 taken in + %3 already there + %4 waiting + %5 set aside + %6 no data rows</source>
            <translation>
                <numerusform>%1 dòng đọc = %2 nhận vào kho + %3 đã có + %4 chờ xử lý + %5 đã bỏ + %6 không phải dữ liệu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 rows taken in updated a known case.</source>
            <translation>
                <numerusform>%1 dòng nhận đã cập nhật vụ đã có.</numerusform>
            </translation>
        </message>
        <message>
            <source>Why rows waited at the import</source>
            <translation>Lý do phải chờ lúc nhập</translation>
        </message>
    </context>
    <context>
        <name>tuyen::FiguresSheet</name>
        <message>
            <source>Reading official figures</source>
            <translation>Đọc số liệu công bố</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Số công bố</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Địa bàn</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>In the store</source>
            <translation>Trong kho</translation>
        </message>
        <message>
            <source>Unexplained</source>
            <translation>Chưa giải thích</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Đếm gì</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <source>%1 more may belong here: their date or province is not known well enough.</source>
            <translation>Có thể thêm %1: ngày hoặc tỉnh chưa đủ rõ.</translation>
        </message>
        <message>
            <source>The store does not count this unit, or area or period are not said.</source>
            <translation>Kho không đếm đơn vị này, hoặc nguồn không nói địa bàn hay kỳ.</translation>
        </message>
        <message>
            <source>%1, row %2</source>
            <translation>%1, dòng %2</translation>
        </message>
        <message>
            <source>Reading official figures…</source>
            <translation>Đang đọc số liệu công bố…</translation>
        </message>
        <message>
            <source>There are no official figures here. They come with a table that has a year a column, or from a text whose figures were accepted.</source>
            <translation>Chưa có số liệu công bố nào. Chúng đến từ bảng có mỗi năm một cột, hoặc từ bài viết có số liệu được nhận.</translation>
        </message>
        <message>
            <source>Unexplained is the published number less what the store counts surely within its area and period; below zero the store has more. Different units are never added up.</source>
            <translation>Chưa giải thích là số công bố trừ số kho đếm được chắc chắn trong đúng địa bàn và kỳ; dưới 0 là kho có nhiều hơn. Các đơn vị khác nhau không bao giờ cộng lẫn.</translation>
        </message>
        <message>
            <source>Official figures</source>
            <translation>Số liệu công bố</translation>
        </message>
        <message>
            <source>Totals somebody published, beside what this store counts.</source>
            <translation>Số tổng đã công bố, đặt cạnh số kho này đếm được.</translation>
        </message>
        <message>
            <source>Totals these imports brought, beside what this store counts.</source>
            <translation>Số tổng các lần nhập này mang vào, đặt cạnh số kho này đếm được.</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Sao chép bảng</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
    </context>
    <context>
        <name>tuyen::ReceiptSet</name>
        <message numerus="yes">
            <source>rows %1</source>
            <translation>
                <numerusform>dòng %1</numerusform>
            </translation>
        </message>
        <message>
            <source> and %1 more</source>
            <translation> và %1 dòng nữa</translation>
        </message>
        <message numerus="yes">
            <source>%1 waiting rows repaired and taken in</source>
            <translation>
                <numerusform>%1 dòng chờ đã sửa và nhận</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 waiting rows set aside</source>
            <translation>
                <numerusform>%1 dòng chờ đã bỏ</numerusform>
            </translation>
        </message>
        <message>
            <source>Since the import: %1. The sum says how things stand now.</source>
            <translation>Từ lúc nhập đến nay: %1. Phép cộng trên là tình hình hiện giờ.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::ReceiptSide</name>
        <message numerus="yes">
            <source>and %n more on the printed receipt</source>
            <translation>
                <numerusform>và %n loại nữa trên biên nhận in ra</numerusform>
            </translation>
        </message>
        <message>
            <source>See all and compare</source>
            <translation>Xem hết và so sánh</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>và %n số liệu nữa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 rows wait</source>
            <translation>
                <numerusform>%1 dòng chờ xử lý</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>Mở danh sách</translation>
        </message>
        <message>
            <source>Original files</source>
            <translation>Tệp gốc</translation>
        </message>
        <message numerus="yes">
            <source>%n files are kept in the store byte for byte, with their SHA-256.</source>
            <translation>
                <numerusform>%n tệp giữ nguyên từng byte trong kho, kèm mã băm.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n hashes</source>
            <translation>
                <numerusform>Xem cả %n mã</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::ReceiptView</name>
        <message>
            <source>The receipt is on the clipboard</source>
            <translation>Đã chép biên nhận</translation>
        </message>
        <message>
            <source>Copy the receipt</source>
            <translation>Chép biên nhận</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Chép</translation>
        </message>
        <message>
            <source>Reading the list of imports</source>
            <translation>Đang đọc các lần nhập</translation>
        </message>
        <message>
            <source>Reading a receipt</source>
            <translation>Đang đọc biên nhận</translation>
        </message>
        <message numerus="yes">
            <source>%n imports</source>
            <translation>
                <numerusform>%n lần nhập</numerusform>
            </translation>
        </message>
        <message>
            <source>adds up</source>
            <translation>đủ từng dòng</translation>
        </message>
        <message>
            <source>the parts do not add up</source>
            <translation>các phần không khớp tổng</translation>
        </message>
        <message>
            <source>This import was taken back. File and receipt are kept.</source>
            <translation>Lần nhập này đã được lấy lại. Tệp gốc và biên nhận vẫn còn.</translation>
        </message>
        <message>
            <source>Part of these imports was taken back.</source>
            <translation>Một phần các lần nhập này đã được lấy lại.</translation>
        </message>
        <message numerus="yes">
            <source>Bring back %1 rows</source>
            <translation>
                <numerusform>Đưa lại %1 dòng</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>See %1 waiting rows</source>
            <translation>
                <numerusform>Xem %1 dòng chờ</numerusform>
            </translation>
        </message>
        <message>
            <source>Not imported this time: %1.</source>
            <translation>Không nhập trong lần này: %1.</translation>
        </message>
        <message>
            <source>Looking for edits since the import</source>
            <translation>Đang tìm các sửa đổi từ khi nhập</translation>
        </message>
        <message>
            <source>Taking the import back</source>
            <translation>Đang lấy lại lần nhập</translation>
        </message>
        <message>
            <source>Bringing the import back</source>
            <translation>Đang đưa lại lần nhập</translation>
        </message>
        <message>
            <source>Cancel leaves the store as it was</source>
            <translation>hủy thì kho vẫn như cũ</translation>
        </message>
        <message numerus="yes">
            <source>%1 rows taken back</source>
            <translation>
                <numerusform>đã lấy lại %1 dòng</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 rows brought back</source>
            <translation>
                <numerusform>đã đưa lại %1 dòng</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled. The store is as it was.</source>
            <translation>Đã hủy. Kho vẫn như trước.</translation>
        </message>
        <message>
            <source>Cancelled. The list shows which imports were taken back before.</source>
            <translation>Đã hủy. Danh sách cho biết lần nhập nào đã được lấy lại trước đó.</translation>
        </message>
        <message>
            <source>Save the receipt as PDF</source>
            <translation>Lưu biên nhận thành PDF</translation>
        </message>
        <message>
            <source>Import receipt</source>
            <translation>Biên nhận nhập liệu</translation>
        </message>
        <message>
            <source>Receipt saved: %1</source>
            <translation>Đã lưu biên nhận: %1</translation>
        </message>
        <message numerus="yes">
            <source>new cases</source>
            <translation>
                <numerusform>vụ mới</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at %1 new places</source>
            <translation>
                <numerusform>%1 địa điểm mới</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>new people</source>
            <translation>
                <numerusform>người mới</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 links</source>
            <translation>
                <numerusform>%1 mối liên kết</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>identifiers</source>
            <translation>
                <numerusform>số, tài khoản</numerusform>
            </translation>
        </message>
        <message>
            <source>see their cases</source>
            <translation>xem các vụ</translation>
        </message>
        <message numerus="yes">
            <source>routes</source>
            <translation>
                <numerusform>tuyến đường</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to import</source>
            <translation>Về nhập liệu</translation>
        </message>
        <message>
            <source>Rows by file</source>
            <translation>Số dòng theo tệp</translation>
        </message>
        <message>
            <source>Nothing was imported into this store yet.</source>
            <translation>Kho này chưa có lần nhập nào.</translation>
        </message>
        <message>
            <source>Take back this import…</source>
            <translation>Lấy lại lần nhập này…</translation>
        </message>
        <message>
            <source>at any time</source>
            <translation>lúc nào cũng được</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>In biên nhận</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Nhập tệp</translation>
        </message>
        <message>
            <source>No import is chosen.</source>
            <translation>Chưa chọn lần nhập nào.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::RowCellsModel</name>
        <message>
            <source>as written: “%1”</source>
            <translation>ghi trong tệp: “%1”</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Cột</translation>
        </message>
        <message>
            <source>Text (F2 repairs)</source>
            <translation>Nội dung (F2 để sửa)</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Nội dung</translation>
        </message>
    </context>
    <context>
        <name>tuyen::UndoDialog</name>
        <message>
            <source>Take back import %1</source>
            <translation>Lấy lại lần nhập %1</translation>
        </message>
        <message numerus="yes">
            <source>Take back %n imports</source>
            <translation>
                <numerusform>Lấy lại %n lần nhập</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n tệp</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for edits since the import…</source>
            <translation>Đang tìm các sửa đổi từ khi nhập…</translation>
        </message>
        <message>
            <source>Edited since the import</source>
            <translation>Đã sửa từ khi nhập</translation>
        </message>
        <message>
            <source>The original file and its receipt stay in the store. Taking back can itself be undone, at any later time.</source>
            <translation>Tệp gốc và biên nhận vẫn ở lại kho. Việc lấy lại cũng hoàn tác được, lúc nào cũng được.</translation>
        </message>
        <message numerus="yes">
            <source>cases</source>
            <translation>
                <numerusform>vụ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>people</source>
            <translation>
                <numerusform>người</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>numbers, accounts</source>
            <translation>
                <numerusform>số, tài khoản</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>routes</source>
            <translation>
                <numerusform>tuyến đường</numerusform>
            </translation>
        </message>
        <message>
            <source>See the list</source>
            <translation>Xem danh sách</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message numerus="yes">
            <source>Take back %1 rows</source>
            <translation>
                <numerusform>Lấy lại %1 dòng</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was edited since the import.</source>
            <translation>Từ khi nhập chưa sửa gì.</translation>
        </message>
        <message numerus="yes">
            <source>Edited since the import: %n things</source>
            <translation>
                <numerusform>Đã sửa từ khi nhập: %n thứ</numerusform>
            </translation>
        </message>
        <message>
            <source>These edits go with the import and come back with it. </source>
            <translation>Các sửa đổi này đi theo lần nhập và trở lại cùng nó. </translation>
        </message>
    </context>
    <context>
        <name>tuyen::CompareDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Store and row side by side</source>
            <translation>Kho và dòng đặt cạnh nhau</translation>
        </message>
        <message>
            <source>The row says otherwise than the store. Ticked fields are taken over by an update; the old values come back when the import is taken back.</source>
            <translation>Dòng này ghi khác với kho. Các trường được đánh dấu sẽ được cập nhật; giá trị cũ trở lại khi lấy lại lần nhập.</translation>
        </message>
        <message>
            <source>Case %1 is known</source>
            <translation>Vụ %1 đã có trong kho</translation>
        </message>
        <message>
            <source>Update the case</source>
            <translation>Cập nhật vụ</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Giữ cả hai</translation>
        </message>
        <message>
            <source>Leave the row out</source>
            <translation>Bỏ qua dòng này</translation>
        </message>
        <message>
            <source>The same for every such row of the file</source>
            <translation>Làm như vậy với mọi dòng tương tự của tệp</translation>
        </message>
    </context>
    <context>
        <name>tuyen::CompareModel</name>
        <message>
            <source>In this row</source>
            <translation>Trong dòng này</translation>
        </message>
        <message>
            <source>In the store</source>
            <translation>Trong kho</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>Acts, means, forms, channels</source>
            <translation>Hành vi, thủ đoạn, hình thức, kênh</translation>
        </message>
        <message>
            <source>Neighbour country</source>
            <translation>Nước láng giềng</translation>
        </message>
    </context>
    <context>
        <name>tuyen::ColumnEncodingBox</name>
        <message>
            <source>Letters of this column</source>
            <translation>Chữ của cột này</translation>
        </message>
        <message>
            <source>Encoding of this column</source>
            <translation>Bảng mã của cột này</translation>
        </message>
        <message>
            <source>as it stands (Unicode)</source>
            <translation>giữ nguyên (Unicode)</translation>
        </message>
        <message>
            <source>as it is found by looking</source>
            <translation>tự nhận ra</translation>
        </message>
        <message>
            <source>found by looking: Unicode</source>
            <translation>tự nhận ra: Unicode</translation>
        </message>
        <message>
            <source>found by looking: %1, sure %2</source>
            <translation>tự nhận ra: %1, chắc %2</translation>
        </message>
        <message>
            <source>No letter seen so far depends on the encoding.</source>
            <translation>Chưa thấy chữ nào của cột tùy thuộc bảng mã.</translation>
        </message>
        <message>
            <source>next best: %1 %2</source>
            <translation>nhì: %1 %2</translation>
        </message>
        <message>
            <source>as it stands</source>
            <translation>giữ nguyên</translation>
        </message>
    </context>
    <context>
        <name>tuyen::FieldShelf</name>
        <message>
            <source>Search a field</source>
            <translation>Tìm trường</translation>
        </message>
        <message>
            <source>Drag a field onto a column, or press Enter for the column at hand.</source>
            <translation>Kéo trường vào một cột, hoặc nhấn Enter để đặt cho cột đang chọn.</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Các trường</translation>
        </message>
    </context>
    <context>
        <name>tuyen::BatchList</name>
        <message>
            <source>Imports</source>
            <translation>Các lần nhập</translation>
        </message>
        <message>
            <source>File, number or name</source>
            <translation>Tệp, số hoặc người nhập</translation>
        </message>
        <message>
            <source>Search imports</source>
            <translation>Tìm lần nhập</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tất cả</translation>
        </message>
        <message>
            <source>in the store</source>
            <translation>đang trong kho</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>đã lấy lại</translation>
        </message>
        <message>
            <source>with waiting rows</source>
            <translation>còn dòng chờ</translation>
        </message>
        <message>
            <source>any time</source>
            <translation>mọi lúc</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hôm nay</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 ngày</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 ngày</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>năm nay</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>mới nhất trước</translation>
        </message>
        <message>
            <source>oldest first</source>
            <translation>cũ nhất trước</translation>
        </message>
        <message>
            <source>by file name</source>
            <translation>theo tên tệp</translation>
        </message>
        <message>
            <source>most rows first</source>
            <translation>nhiều dòng trước</translation>
        </message>
        <message>
            <source>most waiting first</source>
            <translation>nhiều dòng chờ trước</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>When it was imported</source>
            <translation>Nhập khi nào</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Thứ tự</translation>
        </message>
        <message>
            <source>No import is like that.</source>
            <translation>Không có lần nhập nào như vậy.</translation>
        </message>
        <message>
            <source>Show all imports</source>
            <translation>Hiện mọi lần nhập</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 trong %2</translation>
        </message>
    </context>
    <context>
        <name>tuyen::ReceiptTraces</name>
        <message>
            <source>Updated cases</source>
            <translation>Cập nhật vụ đã có</translation>
        </message>
        <message>
            <source>Recipe</source>
            <translation>Công thức</translation>
        </message>
        <message>
            <source>Traces</source>
            <translation>Dấu vết</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Lần nhập</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Nhật ký</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>dòng %1</translation>
        </message>
        <message>
            <source>Imported by</source>
            <translation>Người nhập</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Thời gian</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Đọc theo</translation>
        </message>
        <message>
            <source>Unused columns</source>
            <translation>Cột không dùng</translation>
        </message>
        <message>
            <source>%1 (in the original rows only)</source>
            <translation>%1 (chỉ giữ trong dòng gốc)</translation>
        </message>
    </context>
</TS>
