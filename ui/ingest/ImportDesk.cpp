// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ImportDesk.h"

#include "ingest/DropZone.h"
#include "ingest/FileListPanel.h"
#include "ingest/IngestText.h"
#include "ingest/PreviewPanel.h"
#include "prose/ProseWords.h"
#include "shell/Session.h"
#include "theme/Paint.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace tuyen {

static constexpr int listWidth = 256;
static constexpr int issuesWidth = 288;
static constexpr int narrowBelow = 1280 - 88; // the window less its rail
static constexpr int bareBelow = 920; // beside both switches of the header the buttons have icons
static constexpr int smallBelow
    = 800;                           // the list of files takes less than the words of its drop zone
static constexpr int lowBelow = 640; // preview and issues do not both fit one above the other

ImportDesk::ImportDesk(Session& session, ImportQueue::WorkSource work, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_queue(new ImportQueue(session.jobs(), std::move(work), this))
    , m_header(new PageHeader({}))
    , m_part(new Segments)
    , m_lowPart(new Segments)
    , m_waiting(button({}, ButtonKind::Plain, QStringLiteral("warn")))
    , m_history(button({}, ButtonKind::Plain, QStringLiteral("clock")))
    , m_saveRecipe(button({}, ButtonKind::Plain, QStringLiteral("save")))
    , m_importReady(button({}))
    , m_strip(new Strip)
    , m_stack(new QStackedWidget)
    , m_list(new FileListPanel)
    , m_preview(new PreviewPanel)
    , m_text(new EmptyState(QStringLiteral("text"), {}))
    , m_issues(new IssuesPanel)
    , m_across(new QSplitter(Qt::Horizontal))
    , m_column(new QSplitter(Qt::Vertical))
{
    makeRegions();
    connectQueue();
    connectPanels();
    retranslate();
    showFile();
}

void ImportDesk::makeRegions()
{
    m_header->addSelector(m_part);
    m_header->addSelector(m_lowPart);
    for (QPushButton* one : { m_waiting, m_history, m_saveRecipe, m_importReady }) {
        m_header->addAction(one);
    }
    m_column->addWidget(m_preview);
    m_column->setChildrenCollapsible(false);
    m_across->addWidget(m_list);
    m_across->addWidget(m_column);
    m_across->addWidget(m_text);
    m_text->hide();
    m_across->setChildrenCollapsible(false);
    m_across->setStretchFactor(1, 1);
    m_across->setStretchFactor(2, 1);
    m_across->setHandleWidth(1);
    m_column->setHandleWidth(1);
    m_across->setSizes({ px(listWidth), px(780) });
    m_issues->setMinimumWidth(px(240));
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(m_across);

    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_header);
    left->addWidget(m_strip);
    m_strip->clear();
    left->addWidget(m_stack, 1);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addLayout(left, 1);
    across->addWidget(m_issues);
}

QWidget* ImportDesk::makeEmpty()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(px(24), px(24), px(24), px(24));
    column->setSpacing(px(12));
    m_bigDrop = new DropZone;
    m_bigDrop->setMinimumHeight(px(220));
    m_bigDrop->setMaximumHeight(px(320));
    column->addWidget(m_bigDrop, 3);
    auto* line = new QHBoxLayout;
    line->setSpacing(px(8));
    m_emptyHint = new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary);
    m_tryDemo = button({}, ButtonKind::Plain, QStringLiteral("play"));
    line->addStretch();
    line->addWidget(m_emptyHint);
    line->addWidget(m_tryDemo);
    line->addStretch();
    column->addLayout(line);
    column->addStretch(2);
    connect(m_bigDrop, &DropZone::filesChosen, this, &ImportDesk::addFiles);
    connect(m_tryDemo, &QPushButton::clicked, this, &ImportDesk::tryDemo);
    return page;
}

void ImportDesk::connectQueue()
{
    connect(m_queue, &ImportQueue::changed, this, &ImportDesk::showProgress);
    connect(m_queue, &ImportQueue::fileRead, this, [this](int key) {
        if (key == m_list->current()) {
            showFile();
        }
    });
    connect(m_queue, &ImportQueue::imported, this, &ImportDesk::takeOutcome);
}

void ImportDesk::connectPanels()
{
    connect(m_waiting, &QPushButton::clicked, this, &ImportDesk::waitingAsked);
    for (const auto change : { &Session::opened, &Session::closed, &Session::dataChanged }) {
        connect(&m_session, change, this, &ImportDesk::fitHeader);
    }
    connect(m_history, &QPushButton::clicked, this, &ImportDesk::historyAsked);
    connect(m_saveRecipe, &QPushButton::clicked, this, &ImportDesk::saveRecipe);
    connect(m_lowPart, &Segments::currentChanged, this, &ImportDesk::showProgress);
    connect(m_part, &Segments::currentChanged, this, [this](int part) {
        if (part == 1) {
            openText(m_list->current());
        }
    });
    connect(m_importReady, &QPushButton::clicked, this, &ImportDesk::importReady);
    connect(m_strip, &Strip::actionTriggered, this, [this] {
        m_strip->clear();
        Q_EMIT historyAsked();
    });
    connect(m_text, &EmptyState::actionTriggered, this, [this] { openReceipt(m_list->current()); });
    connect(m_list->dropZone(), &DropZone::filesChosen, this, &ImportDesk::addFiles);
    connect(m_list, &FileListPanel::currentChanged, this, &ImportDesk::chooseFile);
    connect(m_list, &FileListPanel::fileOpened, this, &ImportDesk::openReceipt);
    connect(
        m_preview, &PreviewPanel::receiptAsked, this, [this] { openReceipt(m_list->current()); });
    connect(m_list, &FileListPanel::removeAsked, m_queue, &ImportQueue::remove);
    connect(m_list, &FileListPanel::readAgainAsked, this, [this](int key) {
        if (const ImportFile* file = m_queue->file(key)) {
            m_queue->setOptions(key, ImportOptions(file->options));
        }
    });
    connect(m_preview, &PreviewPanel::optionsChanged, this, [this](const ImportOptions& options) {
        m_queue->changeOptions(m_list->current(), options);
    });
    connect(m_preview, &PreviewPanel::undoAsked, this, [this] { stepBack(true); });
    connect(m_preview, &PreviewPanel::redoAsked, this, [this] { stepBack(false); });
    connect(m_preview, &PreviewPanel::recipeChosen, this, &ImportDesk::chooseRecipe);
    connect(m_preview, &PreviewPanel::cellFixed, this,
        [this](std::int64_t row, int column, const QString& text) {
            const ImportFile* file = m_queue->file(m_list->current());
            const SheetPreview* sheet = file ? file->shownSheet() : nullptr;
            applyFixes({ { { sheet ? sheet->name : std::string(), row, column }, text } });
        });
    connect(m_preview, &PreviewPanel::sheetChosen, this,
        [this](int sheet) { m_queue->showSheet(m_list->current(), sheet); });
    connect(m_preview, &PreviewPanel::importAsked, this, &ImportDesk::importCurrent);
    connect(m_preview, &PreviewPanel::cellChanged, m_issues, &IssuesPanel::showCell);
    connect(m_issues, &IssuesPanel::cellAsked, m_preview, &PreviewPanel::showCell);
    connect(m_issues, &IssuesPanel::fixed, this, &ImportDesk::applyFixes);
    connect(m_issues, &IssuesPanel::compareAsked, this, &ImportDesk::compareRow);
    for (const auto key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto* primary = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        primary->setContext(Qt::WidgetWithChildrenShortcut);
        connect(primary, &QShortcut::activated, this, &ImportDesk::importCurrent);
    }
    auto* ask = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), m_preview->table());
    ask->setContext(Qt::WidgetWithChildrenShortcut);
    connect(ask, &QShortcut::activated, m_preview, &PreviewPanel::askField);
    for (const bool right : { true, false }) {
        auto* shift = new QShortcut(
            QKeySequence(Qt::ALT | Qt::SHIFT | (right ? Qt::Key_Right : Qt::Key_Left)),
            m_preview->table());
        shift->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shift, &QShortcut::activated, m_preview,
            [this, right] { m_preview->shiftField(right); });
    }
}

void ImportDesk::addFiles(const QStringList& paths)
{
    m_strip->clear();
    m_queue->add(paths);
    m_list->list()->setFocus(); // the arrows choose a file, Ctrl+Enter imports it
}

void ImportDesk::setHovered(bool hovered)
{
    m_list->setHovered(hovered);
    m_bigDrop->setHovered(hovered);
}

void ImportDesk::chooseFile(int key)
{
    m_queue->setShown(key);
    showFile();
}

void ImportDesk::showFile()
{
    const ImportFile* file = m_queue->file(m_list->current());
    m_preview->setFile(file);
    m_issues->setFile(file);
    showProgress();
}

void ImportDesk::showProgress()
{
    m_list->setFiles(m_queue->files());
    const ImportFile* file = m_queue->file(m_list->current());
    m_preview->setProgress(file);
    m_preview->setUndoable(
        m_queue->canUndo(m_list->current()), m_queue->canRedo(m_list->current()));
    const bool hasFiles = !m_queue->files().empty();
    const bool isText = file != nullptr && file->isText();
    m_stack->setCurrentIndex(hasFiles ? 1 : 0);
    const bool isLow = m_isNarrow && height() < px(lowBelow);
    m_lowPart->setVisible(isLow && hasFiles && !isText);
    m_issues->setVisible(hasFiles && !isText && (!isLow || m_lowPart->current() == 1));
    m_preview->setVisible(!isLow || m_lowPart->current() != 1);
    showText(file);
    m_part->setVisible(file != nullptr && file->isTextToo());
    m_part->setCurrent(0);
    m_saveRecipe->setVisible(hasFiles);
    m_saveRecipe->setEnabled(file != nullptr && file->preview && file->shownSheet() != nullptr);
    m_header->setDetail(file == nullptr ? QString() : file->name());
    const auto ready = static_cast<int>(m_queue->ready().size());
    m_importReady->setVisible(hasFiles);
    m_importReady->setText(
        ready > 0 ? tr("Import %n files that are ready", nullptr, ready) : tr("No file is ready"));
    m_importReady->setEnabled(ready > 0 && !m_queue->isImporting());
    m_preview->setImportAllowed(!m_queue->isImporting());
}

/// A text has no rows to preview: what it says is looked at in a view of its own.
void ImportDesk::showText(const ImportFile* file)
{
    const bool isText = file != nullptr && file->isText();
    m_column->setVisible(!isText);
    m_text->setVisible(isText);
    if (isText) {
        const bool isOpen = file->state == ImportFile::State::Document;
        const bool isSaved = file->state == ImportFile::State::Imported;
        m_text->setTexts(
            isSaved ? ProseWords::savedSubtitle() : ProseWords::documentSentence(*file->prose),
            isOpen && !file->prose->proposals.empty() ? ProseWords::openAction()
                : isSaved                             ? ProseWords::receiptAction()
                                                      : QString());
    }
}

void ImportDesk::placeIssues()
{
    const bool isNarrow = width() < px(narrowBelow);
    if (m_isPlaced && isNarrow == m_isNarrow) {
        return;
    }
    m_isPlaced = true;
    m_isNarrow = isNarrow;
    if (isNarrow) {
        m_issues->setMaximumWidth(QWIDGETSIZE_MAX);
        m_column->addWidget(m_issues);
        m_column->setSizes({ px(380), px(260) });
    } else {
        m_issues->setFixedWidth(px(issuesWidth));
        static_cast<QBoxLayout*>(layout())->addWidget(m_issues);
    }
    showProgress();
}

void ImportDesk::fitHeader()
{
    const bool isBare = width() < px(bareBelow);
    for (const auto& [button, words] : { std::pair(m_history, tr("Imports so far")),
             std::pair(m_saveRecipe, tr("Save the columns as a recipe")) }) {
        button->setText(isBare ? QString() : words);
        button->setAccessibleName(words);
        button->setToolTip(isBare ? words : QString());
    }
    const std::int64_t waiting = m_session.counts().quarantined;
    m_waiting->setText(tr("See %1 waiting rows", nullptr, IngestText::plural(waiting))
                           .arg(IngestText::number(waiting)));
    m_waiting->setVisible(waiting > 0 && !isBare);
    m_list->setMinimumWidth(px(width() < px(smallBelow) ? 184 : listWidth));
}

void ImportDesk::stepBack(bool back) { m_queue->stepOptions(m_list->current(), back); }

/// Ctrl+Z takes back the last edit of the store everywhere else in the window; here, while nothing
/// is stored yet, the last change of how the file is read.
static int undoStep(const QKeyEvent* key)
{
    return key->matches(QKeySequence::Undo) ? -1 : key->matches(QKeySequence::Redo) ? 1 : 0;
}

bool ImportDesk::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && undoStep(static_cast<QKeyEvent*>(event)) != 0) {
        const int key = m_list->current();
        if (m_queue->canUndo(key) || m_queue->canRedo(key)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ImportDesk::keyPressEvent(QKeyEvent* event)
{
    const int step = undoStep(event);
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    stepBack(step < 0);
}

void ImportDesk::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeIssues();
    fitHeader();
    const bool isLow = m_isNarrow && height() < px(lowBelow);
    if (isLow != m_isLow) {
        m_isLow = isLow;
        showProgress();
    }
}

void ImportDesk::retranslate()
{
    m_header->setTitle(tr("Import"));
    m_part->setItems({ ProseWords::tableWord(), ProseWords::textWord() });
    m_part->setAccessibleName(ProseWords::partsName());
    m_lowPart->setItems({ tr("Preview"), tr("Issues") });
    m_lowPart->setAccessibleName(tr("Preview or issues"));
    fitHeader();
    m_tryDemo->setText(tr("Try with sample files"));
    m_emptyHint->setText(tr("Nothing at hand? The sample files are invented, and say so."));
    showProgress();
}

void ImportDesk::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) { // the zoom is another
        placeIssues();
        fitHeader();
        showProgress();
    }
}

} // namespace tuyen
