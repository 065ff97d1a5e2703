// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ManualWindow.h"

#include "theme/Text.h"
#include "theme/Theme.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QListWidget>
#include <QResizeEvent>
#include <QSet>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

namespace tuyen {

namespace {

constexpr int textMargin = 24;

QString folder(bool isVietnamese)
{
    return isVietnamese ? QStringLiteral(":/manual/vi") : QStringLiteral(":/manual/en");
}

QString textOf(const QString& topic, bool isVietnamese)
{
    QFile file(QStringLiteral("%1/%2.md").arg(folder(isVietnamese), topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString& topic, bool isVietnamese)
{
    for (const QString& line : textOf(topic, isVietnamese).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("# "))) {
            return line.mid(2).trimmed();
        }
    }
    return topic;
}

/// Pictures lie in the resources and are as wide as the text: wider, every line would scroll.
class ManualText : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int type, const QUrl& name) override
    {
        if (type != QTextDocument::ImageResource) {
            return QTextBrowser::loadResource(type, name);
        }
        m_pictures.insert(name);
        return picture(name);
    }
    void resizeEvent(QResizeEvent* event) override
    {
        QTextBrowser::resizeEvent(event);
        if (event->size().width() == event->oldSize().width()) {
            return;
        }
        for (const QUrl& name : std::as_const(m_pictures)) {
            document()->addResource(QTextDocument::ImageResource, name, picture(name));
        }
        document()->markContentsDirty(0, document()->characterCount());
    }

private:
    QImage picture(const QUrl& name) const
    {
        QImage picture(QStringLiteral(":/manual/img/") + name.fileName());
        if (picture.isNull()) {
            // A manual built without its pictures reads as well without their frames.
            picture = QImage(1, 1, QImage::Format_ARGB32);
            picture.fill(Qt::transparent);
        }
        const int room = viewport()->width() - 2 * textMargin;
        if (room > 0 && picture.width() > room) {
            // Scaled in its palette, the tones between would come out as dots.
            picture = picture.convertToFormat(QImage::Format_RGB32)
                          .scaledToWidth(room, Qt::SmoothTransformation);
        }
        return picture;
    }

    QSet<QUrl> m_pictures; ///< shown so far
};

} // namespace

ManualWindow::ManualWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_list(new QListWidget)
    , m_text(new ManualText)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_list->setFixedWidth(px(240));
    m_list->setFrameShape(QFrame::NoFrame);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(textMargin);
    row->addWidget(m_list);
    row->addWidget(m_text, 1);
    resize(px(1160), px(800));
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* now) {
        if (now != nullptr) {
            read(now->data(Qt::UserRole).toString());
        }
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        const QString name = link.fileName();
        if (name.endsWith(QLatin1String(".md"))) {
            showTopic(name.chopped(3));
        } else if (!link.fragment().isEmpty()) {
            m_text->scrollToAnchor(link.fragment());
        }
    });
    fill();
}

QStringList ManualWindow::topics(bool isVietnamese)
{
    QStringList all;
    for (const QString& file :
        QDir(folder(isVietnamese)).entryList({ QStringLiteral("*.md") }, QDir::Files, QDir::Name)) {
        all << file.chopped(3);
    }
    // The order of a working day; what is not named here follows by name.
    static const QStringList order { QStringLiteral("index"), QStringLiteral("store"),
        QStringLiteral("import"), QStringLiteral("incidents"), QStringLiteral("people"),
        QStringLiteral("trends"), QStringLiteral("reports"), QStringLiteral("keyboard") };
    std::stable_sort(all.begin(), all.end(), [](const QString& a, const QString& b) {
        const auto place = [](const QString& topic) {
            const qsizetype at = order.indexOf(topic);
            return at < 0 ? order.size() : at;
        };
        return place(a) < place(b);
    });
    return all;
}

void ManualWindow::fill()
{
    const bool isVietnamese = windowLanguage() == Language::Vietnamese;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QString& topic : topics(isVietnamese)) {
        auto* item = new QListWidgetItem(titleOf(topic, isVietnamese), m_list);
        item->setData(Qt::UserRole, topic);
        item->setSizeHint(QSize(px(200), px(36)));
    }
    setWindowTitle(tr("Manual of Tuyến"));
    m_list->setAccessibleName(tr("Pages of the manual"));
    m_text->setAccessibleName(tr("Text of the manual"));
}

void ManualWindow::showTopic(const QString& topic)
{
    const QString wanted = topics(windowLanguage() == Language::Vietnamese).contains(topic)
        ? topic
        : QStringLiteral("index");
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == wanted) {
            const QSignalBlocker quiet(m_list);
            m_list->setCurrentRow(i);
        }
    }
    read(wanted);
}

void ManualWindow::read(const QString& topic)
{
    m_topic = topic;
    m_text->setMarkdown(textOf(topic, windowLanguage() == Language::Vietnamese));
    restyle();
}

void ManualWindow::restyle()
{
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        // Of a picture's line the proportion would be a gap under the picture.
        const bool isPicture = block.text().contains(QChar::ObjectReplacementCharacter);
        format.setLineHeight(isPicture ? 100 : 140, QTextBlockFormat::ProportionalHeight);
        format.setBottomMargin(px(6));
        format.setTopMargin(block.blockFormat().headingLevel() > 0 ? px(12) : 0);
        cursor.setBlockFormat(format);
    }
    cursor.endEditBlock();
    m_text->moveCursor(QTextCursor::Start);
}

void ManualWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fill();
        showTopic(m_topic);
    } else if (event->type() == QEvent::PaletteChange) {
        m_list->setFixedWidth(px(240));
    }
}

void ManualWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace tuyen
