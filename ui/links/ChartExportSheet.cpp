// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/ChartExportSheet.h"

#include "theme/Widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace tuyen {

namespace {

struct Kind {
    const char* ending;
    qreal scale;
    const char* text;
};
constexpr Kind kinds[] { { "png", 1, QT_TRANSLATE_NOOP("tuyen::ChartExportSheet", "Picture (PNG)") },
    { "png", 2, QT_TRANSLATE_NOOP("tuyen::ChartExportSheet", "Picture, twice as fine (PNG)") },
    { "svg", 1, QT_TRANSLATE_NOOP("tuyen::ChartExportSheet", "Drawing (SVG)") },
    { "pdf", 1, QT_TRANSLATE_NOOP("tuyen::ChartExportSheet", "Page (PDF)") },
    { "csv", 1, QT_TRANSLATE_NOOP("tuyen::ChartExportSheet", "Tables of links and nodes (CSV)") },
    { "graphml", 1, QT_TRANSLATE_NOOP("tuyen::ChartExportSheet", "Network (GraphML)") },
    { "gexf", 1, QT_TRANSLATE_NOOP("tuyen::ChartExportSheet", "Network for Gephi (GEXF)") },
    { "anx", 1, QT_TRANSLATE_NOOP("tuyen::ChartExportSheet", "Chart for i2 Analyst's Notebook (ANX)") } };

} // namespace

ChartExportSheet::ChartExportSheet(QWidget* parent)
    : Sheet(480, parent)
    , m_kind(new QComboBox)
    , m_receiver(new QComboBox)
    , m_kindName(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_receiverName(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_says(new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary))
    , m_cancel(button({}))
    , m_export(button({}, ButtonKind::Primary, QStringLiteral("export")))
{
    for (std::size_t i = 0; i < std::size(kinds); ++i) {
        m_kind->addItem(QString());
    }
    for (int i = 0; i < 3; ++i) {
        m_receiver->addItem(QString());
    }
    m_says->setWordWrap(true);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_kindName, 0, 0);
    grid->addWidget(m_kind, 0, 1);
    grid->addWidget(m_receiverName, 1, 0);
    grid->addWidget(m_receiver, 1, 1);
    grid->addWidget(m_says, 2, 1);
    body()->addLayout(grid);
    addRight(m_cancel);
    addRight(m_export);
    setSafeDefault(m_export);
    words();
    connect(m_receiver, &QComboBox::currentIndexChanged, this, &ChartExportSheet::describe);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT chosen();
    });
}

void ChartExportSheet::words()
{
    setTitle(tr("Export the chart"), tr("What is on the chart now goes out, and nothing that is hidden."));
    setWindowTitle(tr("Export the chart"));
    m_kindName->setText(tr("As"));
    m_receiverName->setText(tr("For"));
    m_kind->setAccessibleName(m_kindName->text());
    m_receiver->setAccessibleName(m_receiverName->text());
    for (std::size_t i = 0; i < std::size(kinds); ++i) {
        m_kind->setItemText(int(i), tr(kinds[i].text));
    }
    const QString receivers[] { tr("ourselves"), tr("a partner"), tr("the public") };
    for (int i = 0; i < 3; ++i) {
        m_receiver->setItemText(i, receivers[i]);
    }
    m_cancel->setText(tr("Cancel"));
    m_export->setText(tr("Choose a file…"));
    describe();
}

void ChartExportSheet::describe()
{
    const QString says[] {
        tr("Victims go by the code of the store; suspects, numbers and incidents are named."),
        tr("Victims are numbered anew; what only they used is not named; incidents go by their code."),
        tr("Nobody and nothing is named; dates are years.")
    };
    m_says->setText(says[std::clamp(m_receiver->currentIndex(), 0, 2)]);
}

QString ChartExportSheet::kind() const
{
    return QLatin1String(kinds[std::size_t(std::max(0, m_kind->currentIndex()))].ending);
}

qreal ChartExportSheet::scale() const
{
    return kinds[std::size_t(std::max(0, m_kind->currentIndex()))].scale;
}

Profile ChartExportSheet::profile() const
{
    return static_cast<Profile>(std::clamp(m_receiver->currentIndex(), 0, 2));
}

void ChartExportSheet::choose(const QString& kind, Profile profile)
{
    for (std::size_t i = 0; i < std::size(kinds); ++i) {
        if (kind == QLatin1String(kinds[i].ending)) {
            m_kind->setCurrentIndex(int(i));
            break;
        }
    }
    m_receiver->setCurrentIndex(int(profile));
}

} // namespace tuyen
