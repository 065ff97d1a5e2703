<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-FileCopyrightText: 2026 The Tuyến authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
    <context>
        <name>tuyen::AddLinkSheet</name>
        <message>
            <source>Add a link</source>
            <translation>Thêm liên kết</translation>
        </message>
        <message>
            <source>It is entered under your name, can be undone, and is no finding about anybody's role.</source>
            <translation>Liên kết được ghi dưới tên bạn, hoàn tác được, và không phải kết luận về vai trò của ai.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Từ</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Đến</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Liên kết</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Từ ngày</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Đến ngày</translation>
        </message>
        <message>
            <source>Certainty</source>
            <translation>Độ chắc</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Đánh giá</translation>
        </message>
        <message>
            <source>Source, note</source>
            <translation>Nguồn, ghi chú</translation>
        </message>
        <message>
            <source>Search for a name, a number, a code</source>
            <translation>Tìm tên, số hoặc mã</translation>
        </message>
        <message>
            <source>from the first to the second</source>
            <translation>chiều từ bên đầu sang bên sau</translation>
        </message>
        <message>
            <source>17/3/2024, 3/2024, 2024 – or empty</source>
            <translation>17/3/2024, 3/2024, 2024 – hoặc để trống</translation>
        </message>
        <message>
            <source>empty: the same day, or not known</source>
            <translation>để trống: cùng ngày, hoặc không rõ</translation>
        </message>
        <message>
            <source>who says so, where it is written</source>
            <translation>ai nói, ghi ở đâu</translation>
        </message>
        <message>
            <source>Source, A to F</source>
            <translation>Nguồn, A đến F</translation>
        </message>
        <message>
            <source>Information, 1 to 6</source>
            <translation>Tin, 1 đến 6</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Add the link</source>
            <translation>Thêm liên kết</translation>
        </message>
        <message>
            <source>Choose both ends from what the search finds.</source>
            <translation>Hãy chọn cả hai đầu từ kết quả tìm.</translation>
        </message>
        <message>
            <source>“%1” cannot be read as a date. Write 17/3/2024, 3/2024 or 2024.</source>
            <translation>Không đọc được “%1” là ngày. Hãy ghi 17/3/2024, 3/2024 hoặc 2024.</translation>
        </message>
        <message>
            <source>Link added; the history of the store lists it.</source>
            <translation>Đã thêm liên kết; lịch sử thao tác có ghi.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::ChartExportSheet</name>
        <message>
            <source>Picture (PNG)</source>
            <translation>Hình (PNG)</translation>
        </message>
        <message>
            <source>Picture, twice as fine (PNG)</source>
            <translation>Hình nét gấp đôi (PNG)</translation>
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
            <source>Tables of links and nodes (CSV)</source>
            <translation>Bảng liên kết và nút (CSV)</translation>
        </message>
        <message>
            <source>Network (GraphML)</source>
            <translation>Mạng (GraphML)</translation>
        </message>
        <message>
            <source>Network for Gephi (GEXF)</source>
            <translation>Mạng cho Gephi (GEXF)</translation>
        </message>
        <message>
            <source>Chart for i2 Analyst's Notebook (ANX)</source>
            <translation>Sơ đồ cho i2 Analyst's Notebook (ANX)</translation>
        </message>
        <message>
            <source>Export the chart</source>
            <translation>Xuất sơ đồ</translation>
        </message>
        <message>
            <source>What is on the chart now goes out, and nothing that is hidden.</source>
            <translation>Xuất những gì đang hiện trên sơ đồ; những gì đã ẩn không đi theo.</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Dạng</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Người nhận</translation>
        </message>
        <message>
            <source>ourselves</source>
            <translation>nội bộ</translation>
        </message>
        <message>
            <source>a partner</source>
            <translation>đối tác</translation>
        </message>
        <message>
            <source>the public</source>
            <translation>công khai</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Chọn tệp…</translation>
        </message>
        <message>
            <source>Victims go by the code of the store; suspects, numbers and incidents are named.</source>
            <translation>Nạn nhân hiện bằng mã của kho; đối tượng, số và vụ có tên.</translation>
        </message>
        <message>
            <source>Victims are numbered anew; what only they used is not named; incidents go by their code.</source>
            <translation>Nạn nhân được đánh số lại; thứ chỉ họ dùng không nêu tên; vụ hiện bằng mã.</translation>
        </message>
        <message>
            <source>Nobody and nothing is named; dates are years.</source>
            <translation>Không nêu tên ai hay cái gì; ngày chỉ còn năm.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::EntityPicker</name>
        <message>
            <source>Found</source>
            <translation>Tìm thấy</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Không tìm thấy gì.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::LinkCanvas</name>
        <message numerus="yes">
            <source>%1, %2, %n link(s) here</source>
            <translation>
                <numerusform>%1, %2, %n liên kết ở đây</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 – %2: %3, %n source(s)</source>
            <translation>
                <numerusform>%1 – %2: %3, %n nguồn</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::LinkDesk</name>
        <message numerus="yes">
            <source>Arranging %n node(s)</source>
            <translation>
                <numerusform>Đang xếp %n nút</numerusform>
            </translation>
        </message>
        <message>
            <source>the last picture stays if you cancel</source>
            <translation>hủy thì hình cũ ở lại</translation>
        </message>
        <message>
            <source>the store is only read</source>
            <translation>chỉ đọc kho</translation>
        </message>
        <message>
            <source>Reading the network</source>
            <translation>Đang đọc mạng liên kết</translation>
        </message>
        <message>
            <source>On the chart undone: %1. Ctrl+Y does it again.</source>
            <translation>Trên sơ đồ đã hoàn tác: %1. Ctrl+Y làm lại.</translation>
        </message>
        <message>
            <source>On the chart done again: %1. Ctrl+Z undoes it.</source>
            <translation>Trên sơ đồ đã làm lại: %1. Ctrl+Z hoàn tác.</translation>
        </message>
        <message>
            <source>Reading the links of a node</source>
            <translation>Đang đọc liên kết của một nút</translation>
        </message>
        <message>
            <source>All its links are on the chart already.</source>
            <translation>Mọi liên kết của nút đã có trên sơ đồ.</translation>
        </message>
        <message>
            <source>Nothing hangs on this node alone.</source>
            <translation>Không có nút nào chỉ nối qua nút này.</translation>
        </message>
        <message>
            <source>Looking for the surest way between the two</source>
            <translation>Đang tìm đường chắc nhất giữa hai nút</translation>
        </message>
        <message>
            <source>another centre</source>
            <translation>đổi tâm</translation>
        </message>
        <message>
            <source>number of steps</source>
            <translation>số bước</translation>
        </message>
        <message>
            <source>all nodes drawn</source>
            <translation>vẽ mọi nút</translation>
        </message>
        <message>
            <source>chart opened</source>
            <translation>mở sơ đồ</translation>
        </message>
        <message>
            <source>nodes brought</source>
            <translation>đưa nút vào</translation>
        </message>
        <message>
            <source>node opened</source>
            <translation>mở rộng nút</translation>
        </message>
        <message>
            <source>node collapsed</source>
            <translation>thu gọn nút</translation>
        </message>
        <message>
            <source>nodes hidden</source>
            <translation>ẩn nút</translation>
        </message>
        <message>
            <source>hidden nodes shown</source>
            <translation>hiện nút đã ẩn</translation>
        </message>
        <message>
            <source>nodes pinned</source>
            <translation>ghim nút</translation>
        </message>
        <message>
            <source>nodes unpinned</source>
            <translation>bỏ ghim nút</translation>
        </message>
        <message>
            <source>nodes moved</source>
            <translation>dời nút</translation>
        </message>
        <message>
            <source>nodes aligned</source>
            <translation>gióng hàng</translation>
        </message>
        <message>
            <source>path marked</source>
            <translation>chọn đường đi</translation>
        </message>
        <message>
            <source>path taken away</source>
            <translation>bỏ đường đi</translation>
        </message>
        <message>
            <source>what is shown</source>
            <translation>điều kiện hiện</translation>
        </message>
        <message>
            <source>arrangement</source>
            <translation>cách xếp</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>hiện nhóm</translation>
        </message>
        <message>
            <source>The %1 nodes of the largest connected parts are drawn, of %2 in the store.</source>
            <translation>Đang vẽ %1 nút thuộc các phần liền nhau lớn nhất, trong %2 nút của kho.</translation>
        </message>
        <message>
            <source>Looking for every short way between the two</source>
            <translation>Đang tìm mọi đường ngắn giữa hai nút</translation>
        </message>
        <message>
            <source>short ways shown</source>
            <translation>hiện các đường ngắn</translation>
        </message>
    </context>
    <context>
        <name>tuyen::LinkOverview</name>
        <message>
            <source>Overview</source>
            <translation>Toàn cảnh</translation>
        </message>
    </context>
    <context>
        <name>tuyen::LinkSide</name>
        <message>
            <source>On the chart</source>
            <translation>Trên sơ đồ</translation>
        </message>
        <message numerus="yes">
            <source>Path of %n step(s)</source>
            <translation>
                <numerusform>Đường đi %n bước</numerusform>
            </translation>
        </message>
        <message>
            <source>weakest: %1</source>
            <translation>yếu nhất: %1</translation>
        </message>
        <message>
            <source>A path is contact, not a finding about a role.</source>
            <translation>Đường đi là liên hệ, không phải kết luận về vai trò.</translation>
        </message>
        <message>
            <source>Step %1 rests on what is not verified. A path is contact, not a finding about a role.</source>
            <translation>Bước %1 dựa trên điều chưa được xác minh. Đường đi là liên hệ, không phải kết luận về vai trò.</translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) between</source>
            <translation>
                <numerusform>%n liên kết giữa hai nút</numerusform>
            </translation>
        </message>
        <message>
            <source>entered by hand</source>
            <translation>nhập tay</translation>
        </message>
        <message numerus="yes">
            <source>stated by %n row(s)</source>
            <translation>
                <numerusform>%n dòng nguồn nêu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, stated by %n row(s)</source>
            <translation>
                <numerusform>%1, %n dòng nguồn nêu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>và %n nút nữa</numerusform>
            </translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Liên kết</translation>
        </message>
        <message>
            <source>%1 shown of %2</source>
            <translation>hiện %1 trong %2</translation>
        </message>
        <message>
            <source>%1, number %2 of %3</source>
            <translation>%1, thứ %2 trong %3</translation>
        </message>
        <message>
            <source>estimated</source>
            <translation>ước lượng</translation>
        </message>
        <message>
            <source>Betweenness</source>
            <translation>Trung gian</translation>
        </message>
        <message>
            <source>Bridges</source>
            <translation>Cầu nối</translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) without which a part falls off</source>
            <translation>
                <numerusform>%n liên kết mà thiếu nó thì một phần rời ra</numerusform>
            </translation>
        </message>
        <message>
            <source>Short ways; the arrow keys mark one</source>
            <translation>Các đường ngắn; phím mũi tên chọn một đường</translation>
        </message>
        <message>
            <source>left out by the filter</source>
            <translation>bị bộ lọc bỏ ra</translation>
        </message>
        <message>
            <source>Every short way</source>
            <translation>Mọi đường ngắn</translation>
        </message>
        <message>
            <source>there are more</source>
            <translation>vẫn còn nữa</translation>
        </message>
        <message>
            <source>shortest</source>
            <translation>ngắn nhất</translation>
        </message>
        <message>
            <source>+1</source>
            <translation>+1</translation>
        </message>
        <message>
            <source>+2</source>
            <translation>+2</translation>
        </message>
        <message>
            <source>+3</source>
            <translation>+3</translation>
        </message>
        <message>
            <source>Links more than the shortest way</source>
            <translation>Số liên kết nhiều hơn đường ngắn nhất</translation>
        </message>
        <message>
            <source>Looks in the whole store, within the certainty and time chosen</source>
            <translation>Tìm trong cả kho, theo độ chắc và thời gian đang chọn</translation>
        </message>
        <message>
            <source>no source states it: two statements together suggest it</source>
            <translation>không nguồn nào ghi: suy ra từ hai thông tin</translation>
        </message>
        <message numerus="yes">
            <source>%n short way(s)</source>
            <translation>
                <numerusform>%n đường ngắn</numerusform>
            </translation>
        </message>
        <message>
            <source>Start a ring's file…</source>
            <translation>Lập hồ sơ đường dây…</translation>
        </message>
        <message>
            <source>The group has no two suspects</source>
            <translation>Nhóm không có hai đối tượng trở lên</translation>
        </message>
        <message numerus="yes">
            <source>With its %n suspect(s); you confirm each</source>
            <translation>
                <numerusform>Với %n đối tượng của nhóm; bạn xác nhận từng người</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tuyen::LinkTables</name>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Links here</source>
            <translation>Liên kết ở đây</translation>
        </message>
        <message>
            <source>In the store</source>
            <translation>Trong kho</translation>
        </message>
        <message>
            <source>Betweenness</source>
            <translation>Trung gian</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Nhóm</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Từ</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Liên kết</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Đến</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Khi nào</translation>
        </message>
        <message>
            <source>Certainty</source>
            <translation>Độ chắc</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Đánh giá</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <source>Nodes</source>
            <translation>Nút</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Liên kết</translation>
        </message>
        <message>
            <source>Nodes of the chart</source>
            <translation>Các nút của sơ đồ</translation>
        </message>
        <message>
            <source>Links of the chart</source>
            <translation>Các liên kết của sơ đồ</translation>
        </message>
    </context>
    <context>
        <name>tuyen::LinkTimeline</name>
        <message>
            <source>When: links of %1 to %2</source>
            <translation>Thời gian: liên kết từ %1 đến %2</translation>
        </message>
        <message>
            <source>When: links of all times</source>
            <translation>Thời gian: liên kết mọi lúc</translation>
        </message>
        <message>
            <source>Drag to limit the links to a period; double click for the whole time.</source>
            <translation>Kéo để chỉ xem một khoảng thời gian; nháy đúp để xem tất cả.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::LinksPage</name>
        <message>
            <source>Links</source>
            <translation>Liên kết</translation>
        </message>
        <message>
            <source>The 500 nodes with the most links are drawn; %1 are left out.</source>
            <translation>Đang vẽ 500 nút mạnh nhất; %1 nút khác được bỏ lại.</translation>
        </message>
        <message>
            <source>Draw all of them</source>
            <translation>Vẽ tất cả</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Mạng liên kết</translation>
        </message>
        <message>
            <source>Path from %1: choose the other end on the chart.</source>
            <translation>Đường đi từ %1: chọn đầu kia trên sơ đồ.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Choose two nodes first: click one, then the other with Ctrl.</source>
            <translation>Hãy chọn hai nút trước: nháy một nút, rồi giữ Ctrl và nháy nút kia.</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ẩn</translation>
        </message>
        <message>
            <source>No node on the chart is called so.</source>
            <translation>Không có nút nào trên sơ đồ tên như vậy.</translation>
        </message>
        <message>
            <source>Open its links</source>
            <translation>Mở rộng</translation>
        </message>
        <message>
            <source>Collapse</source>
            <translation>Thu gọn</translation>
        </message>
        <message>
            <source>Show the network around it</source>
            <translation>Xem mạng quanh nút này</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Bỏ ghim</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Ghim</translation>
        </message>
        <message numerus="yes">
            <source>Hide %n node(s)</source>
            <translation>
                <numerusform>Ẩn %n nút</numerusform>
            </translation>
        </message>
        <message>
            <source>Path from here</source>
            <translation>Đường đi từ đây</translation>
        </message>
        <message>
            <source>Choose what is near</source>
            <translation>Chọn các nút gần</translation>
        </message>
        <message numerus="yes">
            <source>within %n step(s)</source>
            <translation>
                <numerusform>trong %n bước</numerusform>
            </translation>
        </message>
        <message>
            <source>Align</source>
            <translation>Gióng hàng</translation>
        </message>
        <message>
            <source>On one height</source>
            <translation>Cùng hàng ngang</translation>
        </message>
        <message>
            <source>Under each other</source>
            <translation>Cùng cột dọc</translation>
        </message>
        <message>
            <source>Spread from left to right</source>
            <translation>Giãn đều theo chiều ngang</translation>
        </message>
        <message>
            <source>Spread from top to bottom</source>
            <translation>Giãn đều theo chiều dọc</translation>
        </message>
        <message>
            <source>Show what is hidden or collapsed</source>
            <translation>Hiện lại nút đã ẩn hoặc thu gọn</translation>
        </message>
        <message>
            <source>Arrange anew</source>
            <translation>Xếp lại từ đầu</translation>
        </message>
        <message>
            <source>All of it (0)</source>
            <translation>Vừa khung (0)</translation>
        </message>
        <message>
            <source>Export the chart</source>
            <translation>Xuất sơ đồ</translation>
        </message>
        <message>
            <source>network</source>
            <translation>mang-lien-ket</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>Đang ghi %1</translation>
        </message>
        <message>
            <source>no file is written yet</source>
            <translation>chưa ghi tệp nào</translation>
        </message>
        <message>
            <source>%1 written: %2 nodes, %3 links.</source>
            <translation>Đã ghi %1: %2 nút, %3 liên kết.</translation>
        </message>
        <message>
            <source>Not in the file: %1.</source>
            <translation>Không có trong tệp: %1.</translation>
        </message>
        <message>
            <source>This node has %1 links. Opening all of them would bury the chart.</source>
            <translation>Nút này có %1 liên kết. Mở hết sẽ lấp mất sơ đồ.</translation>
        </message>
        <message>
            <source>Open 200 of them</source>
            <translation>Mở 200 liên kết</translation>
        </message>
        <message>
            <source>No way leads from one to the other, on the chart or in the whole store.</source>
            <translation>Không có đường nào nối hai nút, trên sơ đồ lẫn trong cả kho.</translation>
        </message>
        <message numerus="yes">
            <source>%n node(s) of this chart are not in the store any more and were left out.</source>
            <translation>
                <numerusform>%n nút của sơ đồ này không còn trong kho nên được bỏ ra.</numerusform>
            </translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Dạng bảng</translation>
        </message>
        <message>
            <source>The same nodes and links as tables (Ctrl+T)</source>
            <translation>Cùng các nút và liên kết ấy, ở dạng bảng (Ctrl+T)</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Sơ đồ</translation>
        </message>
        <message>
            <source>Keep this chart, or open a kept one</source>
            <translation>Lưu sơ đồ này, hoặc mở sơ đồ đã lưu</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Xuất</translation>
        </message>
        <message>
            <source>The chart as a picture or for other programs (Ctrl+E)</source>
            <translation>Sơ đồ thành hình hoặc cho chương trình khác (Ctrl+E)</translation>
        </message>
        <message>
            <source>Add a link</source>
            <translation>Thêm liên kết</translation>
        </message>
        <message>
            <source>Arrange</source>
            <translation>Xếp</translation>
        </message>
        <message>
            <source>by links</source>
            <translation>theo liên kết</translation>
        </message>
        <message>
            <source>by group</source>
            <translation>theo nhóm</translation>
        </message>
        <message>
            <source>by time</source>
            <translation>theo thời gian</translation>
        </message>
        <message>
            <source>grid</source>
            <translation>lưới</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Bước</translation>
        </message>
        <message>
            <source>Steps from the centre</source>
            <translation>Số bước từ tâm</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Đường đi</translation>
        </message>
        <message>
            <source>The surest way between two nodes: choose both, then press (Ctrl+G)</source>
            <translation>Đường chắc nhất giữa hai nút: chọn cả hai rồi bấm (Ctrl+G)</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Nhóm</translation>
        </message>
        <message>
            <source>Outlines of densely linked groups, as the machine suggests them</source>
            <translation>Viền các nhóm liên kết dày, do máy gợi ý</translation>
        </message>
        <message>
            <source>Certainty</source>
            <translation>Độ chắc</translation>
        </message>
        <message>
            <source>any</source>
            <translation>mọi mức</translation>
        </message>
        <message>
            <source>from probable</source>
            <translation>từ có khả năng</translation>
        </message>
        <message>
            <source>verified only</source>
            <translation>chỉ đã xác minh</translation>
        </message>
        <message>
            <source>Kinds</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Find (F3)</source>
            <translation>Tìm (F3)</translation>
        </message>
        <message>
            <source>Find on the chart (F3)</source>
            <translation>Tìm trên sơ đồ (F3)</translation>
        </message>
        <message>
            <source>Smaller (−)</source>
            <translation>Nhỏ hơn (−)</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Lớn hơn (+)</translation>
        </message>
        <message>
            <source>Zoom of the picture</source>
            <translation>Cỡ hình</translation>
        </message>
        <message>
            <source>Choose a person, a number or an incident.</source>
            <translation>Chọn một người, số hoặc vụ.</translation>
        </message>
        <message>
            <source>Search for a name, a number, a code</source>
            <translation>Tìm tên, số hoặc mã</translation>
        </message>
        <message>
            <source>Draw the whole network</source>
            <translation>Vẽ cả mạng</translation>
        </message>
        <message>
            <source>Of a very large one, 500 nodes of its largest connected parts</source>
            <translation>Mạng rất lớn thì vẽ 500 nút thuộc các phần liền nhau lớn nhất</translation>
        </message>
        <message>
            <source>Kinds of nodes and links, and links that are only suggested</source>
            <translation>Loại nút và liên kết, và liên kết chỉ là gợi ý</translation>
        </message>
        <message>
            <source>Kinds (−%1)</source>
            <translation>Loại (−%1)</translation>
        </message>
        <message>
            <source>Every short way between the two</source>
            <translation>Mọi đường ngắn giữa hai nút</translation>
        </message>
        <message>
            <source>Start a ring's file…</source>
            <translation>Lập hồ sơ đường dây…</translation>
        </message>
        <message>
            <source>No group stands out among what is shown.</source>
            <translation>Không có nhóm nào nổi rõ trong phần đang hiện.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::SavedCharts</name>
        <message>
            <source>Reading the kept charts</source>
            <translation>Đang đọc các sơ đồ đã lưu</translation>
        </message>
        <message>
            <source>No chart was kept yet</source>
            <translation>Chưa lưu sơ đồ nào</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Lưu thành…</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Lưu sơ đồ</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Đổi tên…</translation>
        </message>
        <message>
            <source>Rename the chart</source>
            <translation>Đổi tên sơ đồ</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>Chart “%1” saved.</source>
            <translation>Đã lưu sơ đồ “%1”.</translation>
        </message>
        <message>
            <source>Chart saved.</source>
            <translation>Đã lưu sơ đồ.</translation>
        </message>
        <message>
            <source>Chart deleted; undo in the history of the store brings it back.</source>
            <translation>Đã xóa sơ đồ; hoàn tác trong lịch sử thao tác sẽ đưa nó về.</translation>
        </message>
        <message>
            <source>The name stands in the store only; it is encrypted with it.</source>
            <translation>Tên chỉ nằm trong kho và được mã hóa cùng kho.</translation>
        </message>
        <message>
            <source>Name of the chart</source>
            <translation>Tên sơ đồ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
    </context>
    <context>
        <name>tuyen::ChartFilterPopover</name>
        <message>
            <source>Nodes</source>
            <translation>Nút</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Liên kết</translation>
        </message>
        <message>
            <source>%1 (suggested)</source>
            <translation>%1 (gợi ý)</translation>
        </message>
        <message>
            <source>What the chart shows</source>
            <translation>Sơ đồ đang hiện</translation>
        </message>
        <message>
            <source>Stated</source>
            <translation>Có nguồn ghi</translation>
        </message>
        <message>
            <source>With suggested</source>
            <translation>Kèm gợi ý</translation>
        </message>
        <message>
            <source>Suggested only</source>
            <translation>Chỉ gợi ý</translation>
        </message>
        <message>
            <source>Links by who says so</source>
            <translation>Liên kết do ai nêu</translation>
        </message>
        <message>
            <source>Suggested: of one incident, one number or one ring together. No source says so.</source>
            <translation>Gợi ý: cùng một vụ, cùng dùng một số, cùng một đường dây. Không nguồn nào ghi như vậy.</translation>
        </message>
        <message>
            <source>Kinds of nodes and links</source>
            <translation>Loại nút và liên kết</translation>
        </message>
        <message>
            <source>Show all kinds</source>
            <translation>Hiện mọi loại</translation>
        </message>
    </context>
</TS>
