// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/JobRunner.h"
#include "store/StoreKey.h"
#include "theme/Sheet.h"

#include <array>
#include <optional>

class QCheckBox;
class QLineEdit;
class QStackedWidget;

namespace tuyen {

class PassphrasePair;
class StoreGate;
class Strip;

/// A new store in three steps: name and place, passphrase, recovery sheet. The file is made at the
/// end, so Cancel leaves nothing behind.
class NewStoreSheet : public Sheet {
    Q_OBJECT
public:
    explicit NewStoreSheet(StoreGate& gate, QWidget* parent = nullptr);
    int step() const { return m_step; }
    QString path() const;

protected:
    void retranslate() override;

private:
    QWidget* makePlace();
    QWidget* makeSheetStep();
    QWidget* makeSteps();
    void go(int step);
    void next();
    void refresh();
    void deriveKey();
    void create();
    void savePdf();
    void print();
    bool isSheetDone() const;
    void fail(const JobFailure& failure);

    StoreGate& m_gate;
    int m_step = 0;
    bool m_isWorking = false;
    std::optional<StoreKey> m_key;
    std::array<int, 2> m_asked { 0, 0 }; ///< which groups are to be typed back
    std::array<QLabel*, 3> m_stepNames {};
    std::array<QLabel*, 3> m_stepSigns {};
    std::array<QWidget*, 3> m_stepRows {};
    QStackedWidget* m_stack;
    Strip* m_strip;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QLabel* m_folderLabel;
    QLineEdit* m_folder;
    QPushButton* m_chooseFolder;
    Strip* m_network;
    PassphrasePair* m_pair;
    QLabel* m_groupsText;
    QPushButton* m_save;
    QPushButton* m_print;
    std::array<QLabel*, 2> m_backNames {};
    std::array<QLineEdit*, 2> m_back {};
    QCheckBox* m_safe;
    QCheckBox* m_skip;
    QLineEdit* m_reason;
    QPushButton* m_cancel;
    QPushButton* m_previous;
    QPushButton* m_next;
};

} // namespace tuyen
