// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/JournalModel.h"
#include "theme/Sheet.h"

class QTableView;

namespace tuyen {

class Session;
class Strip;

/// Everything that was done in this store, newest first.
class HistorySheet : public Sheet {
    Q_OBJECT
public:
    explicit HistorySheet(Session& session, QWidget* parent = nullptr);

protected:
    void retranslate() override;

private:
    void read();
    Session& m_session;
    JournalModel* m_model;
    QTableView* m_table;
    Strip* m_strip;
    QPushButton* m_more;
    QPushButton* m_close;
};

} // namespace tuyen
