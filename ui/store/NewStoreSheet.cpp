// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/NewStoreSheet.h"

#include "shell/Session.h"
#include "store/PassphraseField.h"
#include "store/PassphrasePair.h"
#include "store/RecoverySheet.h"
#include "store/StoreGate.h"
#include "theme/Text.h"
#include "theme/Theme.h"
#include "theme/Widgets.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tuyen {

namespace {

enum Step { NameAndPlace, Passphrase, Recovery };

QStringList groupsOf(const StoreKey& key)
{
    return qt(key.recoveryGroups()).split(QLatin1Char('-'));
}

} // namespace

NewStoreSheet::NewStoreSheet(StoreGate& gate, QWidget* parent)
    : Sheet(720, parent)
    , m_gate(gate)
    , m_stack(new QStackedWidget)
    , m_strip(new Strip)
    , m_pair(new PassphrasePair)
    , m_cancel(button({}))
    , m_previous(button({}))
    , m_next(button({}, ButtonKind::Primary))
{
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeSteps());
    row->addWidget(hairline(Qt::Vertical));
    auto* right = new QVBoxLayout;
    right->addWidget(m_strip);
    right->addWidget(m_stack, 1);
    row->addLayout(right, 1);
    body()->addLayout(row, 1);
    m_stack->addWidget(makePlace());
    m_stack->addWidget(m_pair);
    m_stack->addWidget(makeSheetStep());
    addLeft(m_cancel);
    addRight(m_previous);
    addRight(m_next);
    setSafeDefault(m_next);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_previous, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, &NewStoreSheet::next);
    connect(m_pair, &PassphrasePair::changed, this, &NewStoreSheet::refresh);
    connect(&m_gate.session(), &Session::opened, this, &QDialog::accept);
    go(NameAndPlace);
}

QWidget* NewStoreSheet::makeSteps()
{
    auto* list = new QWidget;
    list->setFixedWidth(px(160));
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (std::size_t i = 0; i < m_stepNames.size(); ++i) {
        auto* line = new QFrame;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(12, 8, 8, 8);
        m_stepSigns[i] = new TextLabel({}, TextStyle::Body);
        m_stepSigns[i]->setFixedWidth(px(20));
        m_stepNames[i] = new TextLabel({}, TextStyle::Body);
        row->addWidget(m_stepSigns[i]);
        row->addWidget(m_stepNames[i], 1);
        m_stepRows[i] = line;
        column->addWidget(line);
    }
    column->addStretch(1);
    return list;
}

QWidget* NewStoreSheet::makePlace()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_nameLabel = new TextLabel({}, TextStyle::Body);
    m_name = new QLineEdit;
    m_folderLabel = new TextLabel({}, TextStyle::Body);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_folder = new QLineEdit(QFileInfo(documents).isDir() ? documents : QDir::homePath());
    m_chooseFolder = button({}, ButtonKind::Plain, QStringLiteral("folder"));
    m_network = new Strip;
    column->addWidget(m_nameLabel);
    column->addWidget(m_name);
    column->addSpacing(8);
    column->addWidget(m_folderLabel);
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_chooseFolder);
    column->addLayout(folder);
    column->addSpacing(8);
    column->addWidget(m_network);
    column->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &NewStoreSheet::refresh);
    connect(m_folder, &QLineEdit::textChanged, this, &NewStoreSheet::refresh);
    connect(m_chooseFolder, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Folder of the store"), m_folder->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::accepted, this,
            [this, dialog] { m_folder->setText(dialog->selectedFiles().value(0)); });
        dialog->open();
    });
    return page;
}

QWidget* NewStoreSheet::makeSheetStep()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_groupsText = new TextLabel({}, TextStyle::Body, TextLabel::Tone::Secondary);
    m_groupsText->setWordWrap(true);
    column->addWidget(m_groupsText);
    auto* buttons = new QHBoxLayout;
    m_save = button({}, ButtonKind::Plain, QStringLiteral("save"));
    m_print = button({}, ButtonKind::Plain, QStringLiteral("print"));
    buttons->addWidget(m_save);
    buttons->addWidget(m_print);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addSpacing(8);
    auto* back = new QHBoxLayout;
    for (std::size_t i = 0; i < m_back.size(); ++i) {
        m_backNames[i] = new TextLabel({}, TextStyle::Body);
        m_back[i] = new QLineEdit;
        m_back[i]->setFont(monoFont());
        m_back[i]->setMaximumWidth(px(120));
        back->addWidget(m_backNames[i]);
        back->addWidget(m_back[i]);
        connect(m_back[i], &QLineEdit::textChanged, this, &NewStoreSheet::refresh);
    }
    back->addStretch(1);
    column->addLayout(back);
    m_safe = new QCheckBox;
    column->addWidget(m_safe);
    column->addSpacing(8);
    column->addWidget(hairline());
    m_skip = new QCheckBox;
    m_reason = new QLineEdit;
    column->addWidget(m_skip);
    column->addWidget(m_reason);
    column->addStretch(1);
    connect(m_safe, &QCheckBox::toggled, this, &NewStoreSheet::refresh);
    connect(m_skip, &QCheckBox::toggled, this, &NewStoreSheet::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &NewStoreSheet::refresh);
    connect(m_save, &QPushButton::clicked, this, &NewStoreSheet::savePdf);
    connect(m_print, &QPushButton::clicked, this, &NewStoreSheet::print);
    return page;
}

QString NewStoreSheet::path() const
{
    QString name = m_name->text().trimmed();
    name.replace(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|]")), QStringLiteral("-"));
    return QDir(m_folder->text()).filePath(name + QStringLiteral(".tuyen"));
}

void NewStoreSheet::go(int step)
{
    m_step = step;
    m_stack->setCurrentIndex(step);
    m_strip->clear();
    retranslate();
    refresh();
    if (step == NameAndPlace) {
        m_name->setFocus(Qt::OtherFocusReason);
    } else if (step == Passphrase) {
        m_pair->first().setFocus(Qt::OtherFocusReason);
    } else {
        m_save->setFocus(Qt::OtherFocusReason);
    }
}

void NewStoreSheet::next()
{
    if (m_step == NameAndPlace) {
        if (QFileInfo::exists(path())) {
            m_strip->show(Strip::Kind::Error,
                tr("A file of this name is there already and stays as it is. Choose another "
                   "name."));
            return;
        }
        go(Passphrase);
    } else if (m_step == Passphrase) {
        deriveKey();
    } else {
        create();
    }
}

void NewStoreSheet::deriveKey()
{
    m_isWorking = true;
    refresh();
    JobRunner::Spec spec;
    spec.title = tr("Drawing the key");
    spec.isCancellable = false;
    m_gate.session().jobs().run<StoreKey>(
        spec, this,
        [secret = utf8(m_pair->passphrase())](Progress&) { return StoreKey::forNewStore(secret); },
        [this](const StoreKey& key) {
            m_isWorking = false;
            m_key = key;
            const auto count = static_cast<int>(groupsOf(key).size());
            m_asked[0] = QRandomGenerator::global()->bounded(count / 2);
            m_asked[1] = count / 2 + QRandomGenerator::global()->bounded(count - count / 2);
            for (QLineEdit* field : m_back) {
                field->clear();
            }
            m_safe->setChecked(false);
            go(Recovery);
        },
        [this](const JobFailure& failure) { fail(failure); });
}

bool NewStoreSheet::isSheetDone() const
{
    if (!m_key) {
        return false;
    }
    if (m_skip->isChecked()) {
        return m_reason->text().trimmed().size() >= 3;
    }
    const QStringList groups = groupsOf(*m_key);
    for (std::size_t i = 0; i < m_back.size(); ++i) {
        if (m_back[i]->text().trimmed().compare(groups.value(m_asked[i]), Qt::CaseInsensitive)
            != 0) {
            return false;
        }
    }
    return m_safe->isChecked();
}

void NewStoreSheet::create()
{
    m_isWorking = true;
    refresh();
    const QString reason = m_skip->isChecked() ? m_reason->text().trimmed() : QString();
    m_gate.lock();
    m_gate.create(
        path(), *m_key, reason, this, [this](const JobFailure& failure) { fail(failure); });
}

void NewStoreSheet::fail(const JobFailure& failure)
{
    m_isWorking = false;
    m_strip->show(Strip::Kind::Error, failure.text());
    refresh();
}

void NewStoreSheet::savePdf()
{
    auto* dialog = new QFileDialog(this, tr("Save the recovery sheet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("Recovery sheet %1.pdf").arg(m_name->text().trimmed()));
    connect(dialog, &QFileDialog::accepted, this, [this, dialog] {
        const QString file = dialog->selectedFiles().value(0);
        const bool isWritten
            = writeRecoverySheet(*m_key, m_name->text().trimmed(), file, windowLanguage());
        m_strip->show(isWritten ? Strip::Kind::Ok : Strip::Kind::Error,
            isWritten ? tr("Written. Print it, lock it away, and delete the file.")
                      : tr("The sheet could not be written there. Choose another place."));
    });
    dialog->open();
}

void NewStoreSheet::print()
{
    auto* printer = new QPrinter(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        const bool isPrinted
            = printRecoverySheet(*m_key, m_name->text().trimmed(), *printer, windowLanguage());
        m_strip->show(isPrinted ? Strip::Kind::Ok : Strip::Kind::Error,
            isPrinted ? tr("Sent to the printer.")
                      : tr("The printer did not take the sheet. Save it as a PDF instead."));
    });
    dialog->open();
}

void NewStoreSheet::refresh()
{
    const bool isOnNetwork = StoreGate::isOnNetwork(path());
    if (!QFileInfo(m_folder->text()).isDir()) {
        m_network->show(Strip::Kind::Warn, tr("There is no such folder. Choose one that exists."));
    } else if (isOnNetwork) {
        m_network->show(Strip::Kind::Warn,
            tr("This folder is on a network drive: slower, one writer at a time, and a broken line "
               "can cost the last edit. A folder of this computer is safer."));
    } else {
        m_network->clear();
    }
    const bool isPlace = !m_name->text().trimmed().isEmpty() && QFileInfo(m_folder->text()).isDir();
    const bool isReady = m_step == NameAndPlace ? isPlace
        : m_step == Passphrase                  ? !m_pair->passphrase().isEmpty()
                                                : isSheetDone();
    m_next->setEnabled(isReady && !m_isWorking);
    m_previous->setVisible(m_step > NameAndPlace);
    m_previous->setEnabled(!m_isWorking);
    m_reason->setVisible(m_skip->isChecked());
    for (QLineEdit* field : m_back) {
        field->setEnabled(!m_skip->isChecked());
    }
    m_safe->setEnabled(!m_skip->isChecked());
}

void NewStoreSheet::retranslate()
{
    setTitle(tr("New store"), tr("Step %1 of 3").arg(m_step + 1));
    const QString names[] = { tr("Name and place"), tr("Passphrase"), tr("Recovery sheet") };
    for (int i = 0; i < 3; ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_stepNames[at]->setText(
            i == m_step ? QStringLiteral("<b>%1</b>").arg(names[i]) : names[i]);
        static_cast<TextLabel*>(m_stepNames[at])
            ->setTone(i > m_step ? TextLabel::Tone::Secondary : TextLabel::Tone::Primary);
        m_stepSigns[at]->setText(QString::number(i + 1));
        if (i < m_step) {
            m_stepSigns[at]->setPixmap(iconPixmap(
                QStringLiteral("ok"), px(16), Theme::current().ok.mark, devicePixelRatioF()));
        }
        m_stepRows[at]->setAutoFillBackground(i == m_step);
        QPalette own;
        own.setColor(QPalette::Window, Theme::current().selectionRow);
        m_stepRows[at]->setPalette(own);
    }
    m_nameLabel->setText(tr("Name of the store"));
    m_name->setAccessibleName(tr("Name of the store"));
    m_folderLabel->setText(tr("Folder"));
    m_folder->setAccessibleName(tr("Folder"));
    m_chooseFolder->setText(tr("Choose…"));
    m_groupsText->setText(
        tr("The sheet opens the store when the passphrase is lost. Print it or save it as a PDF, "
           "then type back two of its groups, so that it is sure to be legible."));
    m_save->setText(tr("Save as PDF…"));
    m_print->setText(tr("Print…"));
    for (std::size_t i = 0; i < m_back.size(); ++i) {
        m_backNames[i]->setText(tr("Group %1").arg(m_asked[i] + 1));
        m_back[i]->setAccessibleName(m_backNames[i]->text());
    }
    m_safe->setText(tr("It lies in the safe"));
    m_skip->setText(tr("No sheet for this store"));
    m_reason->setPlaceholderText(tr("Why not? This goes into the journal."));
    m_reason->setAccessibleName(tr("Why there is no sheet"));
    m_cancel->setText(tr("Cancel"));
    m_previous->setText(tr("Back"));
    m_next->setText(m_step == NameAndPlace ? tr("Next: passphrase")
            : m_step == Passphrase         ? tr("Next: recovery sheet")
                                           : tr("Make the store"));
}

} // namespace tuyen
