// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace tuyen;

namespace {

/// All controls at once, as in the design's picture of states. TUYEN_SHOTS=<folder> keeps the
/// pictures.
class Gallery : public QWidget {
public:
    Gallery()
    {
        auto* column = new QVBoxLayout(this);
        column->setSpacing(12);
        column->addWidget(new TextLabel(
            QStringLiteral("NÚT"), TextStyle::BodyStrong, TextLabel::Tone::Secondary));
        column->addLayout(buttons());
        column->addWidget(new TextLabel(
            QStringLiteral("Ô NHẬP"), TextStyle::BodyStrong, TextLabel::Tone::Secondary));
        column->addLayout(fields());
        column->addLayout(choices());
        column->addWidget(table());
        column->addLayout(strips());
        column->addLayout(cards(), 1);
        resize(720, 900);
    }

    QPushButton* primary = nullptr;
    QPushButton* off = nullptr;
    QLineEdit* wrong = nullptr;
    Strip* errorStrip = nullptr;
    Card* card = nullptr;

private:
    QLayout* buttons()
    {
        auto* row = new QHBoxLayout;
        row->addWidget(button(QStringLiteral("Xem bản in")));
        primary = button(QStringLiteral("Nhập"), ButtonKind::Primary, QStringLiteral("import"));
        row->addWidget(primary);
        row->addWidget(
            button(QStringLiteral("Lấy lại"), ButtonKind::Danger, QStringLiteral("undo")));
        off = button(QStringLiteral("Xem bản in"));
        off->setEnabled(false);
        row->addWidget(off);
        row->addWidget(linkButton(QStringLiteral("Cách tính")));
        row->addWidget(iconButton(QStringLiteral("export"), QStringLiteral("Xuất")));
        auto* flat = iconButton(QStringLiteral("filter"), QStringLiteral("Lọc"));
        flat->setAutoRaise(true);
        row->addWidget(flat);
        auto* segments = new Segments;
        segments->setItems({ QStringLiteral("Bảng"), QStringLiteral("Dòng thời gian") });
        row->addWidget(segments);
        row->addStretch(1);
        return row;
    }
    QLayout* fields()
    {
        auto* row = new QHBoxLayout;
        row->addWidget(new QLineEdit(QStringLiteral("1987")));
        wrong = new QLineEdit(QStringLiteral("19801"));
        wrong->setProperty("wrong", true);
        row->addWidget(wrong);
        auto* disabled = new QLineEdit;
        disabled->setPlaceholderText(QStringLiteral("chưa có"));
        disabled->setEnabled(false);
        row->addWidget(disabled);
        auto* combo = new QComboBox;
        combo->addItems({ QStringLiteral("TCVN3 (ABC) Ẵg Ộ"), QStringLiteral("VNI") });
        row->addWidget(combo);
        row->addWidget(new QSpinBox);
        auto* select = new SelectButton(QStringLiteral("Đếm"));
        select->setItems({ QStringLiteral("Vụ"), QStringLiteral("Nạn nhân") });
        row->addWidget(select);
        return row;
    }
    QLayout* choices()
    {
        auto* row = new QHBoxLayout;
        auto* on = new QCheckBox(QStringLiteral("Trung Quốc"));
        on->setChecked(true);
        row->addWidget(on);
        row->addWidget(new QCheckBox(QStringLiteral("Lào")));
        auto* radio = new QRadioButton(QStringLiteral("Xác minh"));
        radio->setChecked(true);
        row->addWidget(radio);
        row->addWidget(new QRadioButton(QStringLiteral("Tố tụng")));
        auto* bar = new QProgressBar;
        bar->setValue(40);
        bar->setFixedWidth(120);
        row->addWidget(bar);
        auto* slider = new QSlider(Qt::Horizontal);
        slider->setValue(50);
        row->addWidget(slider);
        row->addWidget(new Tag(QStringLiteral("mua bán người")));
        auto* tabs = new QTabBar;
        tabs->addTab(QStringLiteral("Chi tiết"));
        tabs->addTab(QStringLiteral("Nguồn"));
        row->addWidget(tabs);
        return row;
    }
    static QWidget* table()
    {
        auto* made = new QTableWidget(5, 3);
        made->setHorizontalHeaderLabels(
            { QStringLiteral("Mã vụ"), QStringLiteral("Ngày"), QStringLiteral("Địa bàn") });
        for (int row = 0; row < 5; ++row) {
            made->setItem(row, 0, new QTableWidgetItem(QStringLiteral("TN-19/26")));
            made->setItem(row, 1, new QTableWidgetItem(QStringLiteral("03/11/2026")));
            made->setItem(row, 2, new QTableWidgetItem(QStringLiteral("Tây Ninh")));
        }
        made->setSelectionBehavior(QAbstractItemView::SelectRows);
        made->selectRow(2);
        made->setFixedHeight(150);
        made->horizontalHeader()->setStretchLastSection(true);
        return made;
    }
    QLayout* strips()
    {
        auto* row = new QHBoxLayout;
        const Strip::Kind kinds[]
            = { Strip::Kind::Ok, Strip::Kind::Warn, Strip::Kind::Error, Strip::Kind::Info };
        for (const Strip::Kind kind : kinds) {
            auto* strip = new Strip;
            strip->show(kind, QStringLiteral("Ổ đĩa đầy. Kho vẫn như trước."),
                kind == Strip::Kind::Info ? QStringLiteral("Xem") : QString());
            if (kind == Strip::Kind::Error) {
                errorStrip = strip;
            }
            row->addWidget(strip);
        }
        return row;
    }
    QLayout* cards()
    {
        auto* row = new QHBoxLayout;
        card = new Card(QStringLiteral("Theo năm"));
        card->setHint(QStringLiteral("bấm ô: mở danh sách vụ"));
        card->body()->addWidget(new EmptyState(QStringLiteral("incidents"),
            QStringLiteral("Kho chưa có vụ nào"), QStringLiteral("Nhập liệu")));
        row->addWidget(card);
        auto* list = new QListWidget;
        for (int i = 0; i < 20; ++i) {
            list->addItem(QStringLiteral("Tay Ninh_vu MBN 2024.xls"));
        }
        list->setCurrentRow(1);
        row->addWidget(list);
        return row;
    }
};

QImage shot(Gallery& gallery, const char* name)
{
    const QImage picture = gallery.grab().toImage();
    const QString folder = qEnvironmentVariable("TUYEN_SHOTS");
    if (!folder.isEmpty()) {
        picture.save(folder + QLatin1Char('/') + QLatin1String(name));
    }
    return picture;
}

QColor at(const QImage& picture, const QWidget* widget, QPoint inside)
{
    return picture.pixelColor(widget->mapTo(widget->window(), inside));
}

} // namespace

TEST_CASE("controls are flat and take the colours of both themes", "[theme]")
{
    Gallery gallery;
    for (const ThemeChoice choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
        applyTheme(*qApp, choice);
        gallery.show();
        QCoreApplication::processEvents();
        const Theme& theme = Theme::current();
        const QImage picture
            = shot(gallery, theme.isDark ? "gallery-dark.png" : "gallery-light.png");
        CHECK(at(picture, gallery.primary, { 6, 6 }) == theme.accent);
        CHECK(at(picture, gallery.primary,
                  { gallery.primary->width() - 6, gallery.primary->height() - 6 })
            == theme.accent);
        CHECK(at(picture, gallery.off, { 6, 6 }) == theme.panel);
        CHECK(at(picture, gallery.wrong, { 4, 14 }) == theme.error.tint);
        CHECK(at(picture, gallery.wrong, { 0, 14 }) == theme.error.mark);
        CHECK(at(picture, gallery.errorStrip, { 4, 6 }) == theme.error.tint);
        CHECK(at(picture, gallery.card, { 20, 4 }) == theme.panel);
        CHECK(at(picture, &gallery, { 2, 2 }) == theme.window);
    }
    applyTheme(*qApp, ThemeChoice::Light);
}

TEST_CASE("zoom applies to controls that stand already", "[theme]")
{
    Gallery gallery;
    gallery.show();
    QCoreApplication::processEvents();
    const int before = gallery.primary->sizeHint().height();
    setZoom(1.5);
    QCoreApplication::processEvents();
    CHECK(gallery.primary->height() == before * 3 / 2);
    shot(gallery, "gallery-150.png");
    setZoom(1);
}
