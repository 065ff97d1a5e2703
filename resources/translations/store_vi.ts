<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-FileCopyrightText: 2026 The Tuyến authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
    <context>
        <name>tuyen::NewStoreSheet</name>
        <message>
            <source>Folder of the store</source>
            <translation>Thư mục của kho</translation>
        </message>
        <message>
            <source>A file of this name is there already and stays as it is. Choose another name.</source>
            <translation>Đã có tệp tên này và tệp vẫn nguyên. Chọn tên khác.</translation>
        </message>
        <message>
            <source>Drawing the key</source>
            <translation>Đang tạo khóa</translation>
        </message>
        <message>
            <source>Save the recovery sheet</source>
            <translation>Lưu phiếu khôi phục</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Recovery sheet %1.pdf</source>
            <translation>Phiếu khôi phục %1.pdf</translation>
        </message>
        <message>
            <source>Written. Print it, lock it away, and delete the file.</source>
            <translation>Đã ghi. In ra, cất vào két, rồi xóa tệp.</translation>
        </message>
        <message>
            <source>The sheet could not be written there. Choose another place.</source>
            <translation>Không ghi được phiếu ở đó. Chọn nơi khác.</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Đã gửi tới máy in.</translation>
        </message>
        <message>
            <source>The printer did not take the sheet. Save it as a PDF instead.</source>
            <translation>Máy in không nhận. Hãy lưu thành PDF.</translation>
        </message>
        <message>
            <source>This folder is on a network drive: slower, one writer at a time, and a broken line can cost the last edit. A folder of this computer is safer.</source>
            <translation>Thư mục này nằm trên ổ mạng: chậm hơn, mỗi lúc một người ghi, đứt mạng có thể mất lần sửa cuối. Thư mục trên máy này an toàn hơn.</translation>
        </message>
        <message>
            <source>New store</source>
            <translation>Tạo kho mới</translation>
        </message>
        <message>
            <source>Step %1 of 3</source>
            <translation>Bước %1 trong 3</translation>
        </message>
        <message>
            <source>Name and place</source>
            <translation>Tên và nơi lưu</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Cụm mật khẩu</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Phiếu khôi phục</translation>
        </message>
        <message>
            <source>Name of the store</source>
            <translation>Tên kho</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Thư mục</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Chọn…</translation>
        </message>
        <message>
            <source>The sheet opens the store when the passphrase is lost. Print it or save it as a PDF, then type back two of its groups, so that it is sure to be legible.</source>
            <translation>Phiếu này mở được kho khi quên cụm mật khẩu. In ra hoặc lưu PDF, rồi gõ lại hai nhóm trên phiếu để chắc phiếu đọc được.</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Lưu PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>In…</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>Nhóm %1</translation>
        </message>
        <message>
            <source>It lies in the safe</source>
            <translation>Đã cất trong két</translation>
        </message>
        <message>
            <source>No sheet for this store</source>
            <translation>Không làm phiếu cho kho này</translation>
        </message>
        <message>
            <source>Why not? This goes into the journal.</source>
            <translation>Vì sao? Lý do được ghi vào nhật ký.</translation>
        </message>
        <message>
            <source>Why there is no sheet</source>
            <translation>Lý do không có phiếu</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Quay lại</translation>
        </message>
        <message>
            <source>Next: passphrase</source>
            <translation>Tiếp: cụm mật khẩu</translation>
        </message>
        <message>
            <source>Next: recovery sheet</source>
            <translation>Tiếp: phiếu khôi phục</translation>
        </message>
        <message>
            <source>Make the store</source>
            <translation>Tạo kho</translation>
        </message>
        <message>
            <source>There is no such folder. Choose one that exists.</source>
            <translation>Không có thư mục này. Chọn một thư mục đang có.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::PassphraseField</name>
        <message>
            <source>Hide the passphrase</source>
            <translation>Ẩn cụm mật khẩu</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Hiện cụm mật khẩu</translation>
        </message>
    </context>
    <context>
        <name>tuyen::PassphrasePair</name>
        <message>
            <source>Very weak</source>
            <translation>Rất yếu</translation>
        </message>
        <message>
            <source>Weak</source>
            <translation>Yếu</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Vừa</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Mạnh</translation>
        </message>
        <message>
            <source>Very strong</source>
            <translation>Rất mạnh</translation>
        </message>
        <message>
            <source>guessed on a special machine: at once</source>
            <translation>đoán trên máy chuyên dụng: tức thì</translation>
        </message>
        <message>
            <source>guessed on a special machine: some hours</source>
            <translation>đoán trên máy chuyên dụng: vài giờ</translation>
        </message>
        <message>
            <source>guessed on a special machine: some years</source>
            <translation>đoán trên máy chuyên dụng: vài năm</translation>
        </message>
        <message>
            <source>guessed on a special machine: many centuries</source>
            <translation>đoán trên máy chuyên dụng: nhiều thế kỷ</translation>
        </message>
        <message>
            <source>guessed on a special machine: longer than the world is old</source>
            <translation>đoán trên máy chuyên dụng: không bao giờ xong</translation>
        </message>
        <message>
            <source>six syllables are easy to keep and hard to guess</source>
            <translation>sáu âm tiết dễ nhớ mà khó đoán</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Cụm mật khẩu</translation>
        </message>
        <message>
            <source>Type it again</source>
            <translation>Nhập lại</translation>
        </message>
        <message>
            <source>The passphrase again</source>
            <translation>Nhập lại cụm mật khẩu</translation>
        </message>
        <message>
            <source>Propose one</source>
            <translation>Gợi ý một cụm</translation>
        </message>
        <message>
            <source>Caps Lock is on</source>
            <translation>Phím Caps Lock đang bật</translation>
        </message>
        <message>
            <source>If this passphrase is forgotten and the recovery sheet is lost, nobody can open the store, nor can those who wrote the program.</source>
            <translation>Quên cụm này mà mất phiếu khôi phục thì không ai mở được kho, kể cả người viết chương trình.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::PassphraseSheet</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Đổi cụm mật khẩu</translation>
        </message>
        <message>
            <source>The store closes for a moment while it is written anew. The recovery sheet printed before no longer opens it: print a new one.</source>
            <translation>Kho đóng một lát để ghi lại. Phiếu khôi phục in trước đây sẽ không mở được nữa: hãy in phiếu mới.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
    </context>
    <context>
        <name>tuyen::RecentStores</name>
        <message>
            <source>today %1</source>
            <translation>hôm nay %1</translation>
        </message>
        <message>
            <source>the file is not there now</source>
            <translation>tệp hiện không có ở đó</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Recovery sheet</source>
            <translation>Phiếu khôi phục</translation>
        </message>
        <message>
            <source>Store: %1</source>
            <translation>Kho: %1</translation>
        </message>
        <message>
            <source>Made on %1 with Tuyến %2</source>
            <translation>Lập ngày %1 bằng Tuyến %2</translation>
        </message>
        <message>
            <source>Whoever has this sheet and a copy of the store can read everything in it, without the passphrase. Keep it in a safe, apart from the computer. Do not photograph it and do not send it.</source>
            <translation>Ai có phiếu này và một bản sao của kho thì đọc được tất cả, không cần cụm mật khẩu. Cất trong két, để xa máy tính. Không chụp ảnh, không gửi đi.</translation>
        </message>
        <message>
            <source>To open the store when the passphrase is lost</source>
            <translation>Mở kho khi quên cụm mật khẩu</translation>
        </message>
        <message>
            <source>1. Start Tuyến and choose the store.
2. Press “Use the recovery sheet…”.
3. Type all groups in order. Capital letters and blanks do not matter; a mistyped group is noticed.
4. Set a new passphrase, and print a new sheet.</source>
            <translation>1. Mở Tuyến và chọn kho.
2. Bấm “Dùng phiếu khôi phục…”.
3. Gõ lần lượt mọi nhóm. Không phân biệt chữ hoa, chữ thường và dấu cách; gõ sai nhóm nào sẽ được báo.
4. Đặt cụm mật khẩu mới và in phiếu mới.</translation>
        </message>
        <message>
            <source>Without the passphrase and without this sheet nobody can open the store, nor can those who wrote the program.</source>
            <translation>Không có cụm mật khẩu và không có phiếu này thì không ai mở được kho, kể cả người viết chương trình.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::RestoreSheet</name>
        <message>
            <source>Choose the backup</source>
            <translation>Chọn bản sao lưu</translation>
        </message>
        <message>
            <source>Restore to</source>
            <translation>Khôi phục vào</translation>
        </message>
        <message>
            <source>Tuyến store (*.tuyen)</source>
            <translation>Kho Tuyến (*.tuyen)</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Khôi phục từ bản sao lưu</translation>
        </message>
        <message>
            <source>The backup is checked first and stays as it is. No file is overwritten.</source>
            <translation>Bản sao lưu được kiểm tra trước và giữ nguyên. Không ghi đè tệp nào.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Bản sao lưu</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Chọn…</translation>
        </message>
        <message>
            <source>Its passphrase</source>
            <translation>Cụm mật khẩu của bản ấy</translation>
        </message>
        <message>
            <source>Passphrase of the backup</source>
            <translation>Cụm mật khẩu của bản sao lưu</translation>
        </message>
        <message>
            <source>Choose where to restore to</source>
            <translation>Chọn nơi khôi phục</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Restore the store</source>
            <translation>Khôi phục kho</translation>
        </message>
    </context>
    <context>
        <name>tuyen::StoreGate</name>
        <message>
            <source>Opening %1</source>
            <translation>Đang mở %1</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>Đang tạo %1</translation>
        </message>
        <message>
            <source>Backing up to %1</source>
            <translation>Đang sao lưu ra %1</translation>
        </message>
        <message>
            <source>the store is only read</source>
            <translation>chỉ đọc kho</translation>
        </message>
        <message>
            <source>Restoring from %1</source>
            <translation>Đang khôi phục từ %1</translation>
        </message>
        <message>
            <source>the backup is only read</source>
            <translation>chỉ đọc bản sao lưu</translation>
        </message>
        <message>
            <source>Changing the passphrase</source>
            <translation>Đang đổi cụm mật khẩu</translation>
        </message>
        <message>
            <source>the store stays as it was until the new file is verified</source>
            <translation>kho giữ nguyên tới khi tệp mới được kiểm tra xong</translation>
        </message>
        <message>
            <source>The passphrase was changed. Print a new recovery sheet: the old one no longer opens the store.</source>
            <translation>Đã đổi cụm mật khẩu. Hãy in phiếu khôi phục mới: phiếu cũ không mở được kho nữa.</translation>
        </message>
        <message>
            <source>Save the recovery sheet</source>
            <translation>Lưu phiếu khôi phục</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Recovery sheet %1.pdf</source>
            <translation>Phiếu khôi phục %1.pdf</translation>
        </message>
        <message>
            <source>The recovery sheet was written. Print it, lock it away, and delete the file.</source>
            <translation>Đã ghi phiếu khôi phục. In ra, cất vào két, rồi xóa tệp.</translation>
        </message>
        <message>
            <source>The recovery sheet could not be written to %1. Choose another place.</source>
            <translation>Không ghi được phiếu khôi phục vào %1. Chọn nơi khác.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::UnlockPage</name>
        <message>
            <source>Open read-only</source>
            <translation>Mở chỉ đọc</translation>
        </message>
        <message>
            <source>Opens read-only: everything can be looked at and exported, nothing changed.</source>
            <translation>Sẽ mở chỉ đọc: xem và xuất được mọi thứ, không thay đổi được gì.</translation>
        </message>
        <message>
            <source>Wrong passphrase (attempt %1). The store was not changed. The attempt is noted in its journal when it opens.</source>
            <translation>Sai cụm mật khẩu (lần %1). Kho không bị thay đổi. Lần thử này được ghi vào nhật ký khi kho mở.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Đang mở…</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Mở khóa</translation>
        </message>
        <message>
            <source>Border route analysis desk</source>
            <translation>Bàn phân tích tuyến biên giới</translation>
        </message>
        <message>
            <source>Recent stores</source>
            <translation>Kho gần đây</translation>
        </message>
        <message>
            <source>Forget the list</source>
            <translation>Quên danh sách</translation>
        </message>
        <message>
            <source>Open another store…</source>
            <translation>Mở kho khác…</translation>
        </message>
        <message>
            <source>New store…</source>
            <translation>Tạo kho mới…</translation>
        </message>
        <message>
            <source>Unlock “%1”</source>
            <translation>Mở khóa “%1”</translation>
        </message>
        <message>
            <source>Choose or make a store</source>
            <translation>Chọn hoặc tạo kho</translation>
        </message>
        <message>
            <source>Nobody can read this store without its passphrase.</source>
            <translation>Không ai đọc được kho này nếu không có cụm mật khẩu.</translation>
        </message>
        <message>
            <source>A store is one encrypted file that holds everything: incidents, people, sources and their history.</source>
            <translation>Kho là một tệp mã hóa chứa tất cả: vụ việc, người, nguồn và lịch sử của chúng.</translation>
        </message>
        <message>
            <source>Groups of the recovery sheet, in order</source>
            <translation>Các nhóm trên phiếu khôi phục, theo thứ tự</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Cụm mật khẩu</translation>
        </message>
        <message>
            <source>Groups of the recovery sheet</source>
            <translation>Các nhóm trên phiếu khôi phục</translation>
        </message>
        <message>
            <source>Caps Lock is on</source>
            <translation>Phím Caps Lock đang bật</translation>
        </message>
        <message>
            <source>Use the passphrase…</source>
            <translation>Dùng cụm mật khẩu…</translation>
        </message>
        <message>
            <source>Use the recovery sheet…</source>
            <translation>Dùng phiếu khôi phục…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Thoát</translation>
        </message>
        <message>
            <source>The whole file is encrypted. Each attempt takes half a second and 256 MiB of memory. The program uses no network and keeps the passphrase nowhere.</source>
            <translation>Mã hóa toàn bộ tệp. Mỗi lần thử mất nửa giây và 256 MiB bộ nhớ. Chương trình không nối mạng và không giữ cụm mật khẩu ở đâu cả.</translation>
        </message>
    </context>
    <context>
        <name>tuyen::VietnamMap</name>
        <message>
            <source>Map of Viet Nam with its land border gates, Hoang Sa and Truong Sa</source>
            <translation>Bản đồ Việt Nam với các cửa khẩu đường bộ, quần đảo Hoàng Sa và Trường Sa</translation>
        </message>
    </context>
</TS>
