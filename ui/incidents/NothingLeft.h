// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/FilterParts.h"

#include <QWidget>

class QVBoxLayout;

namespace tuyen {

class Session;

/// The filter leaves nothing: its parts that exclude most, each with what leaving it out would
/// bring.
class NothingLeft : public QWidget {
    Q_OBJECT
public:
    explicit NothingLeft(Session& session, QWidget* parent = nullptr);
    void ask(); ///< counts anew, in a job

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Gain {
        FilterPart part;
        qint64 incidents = 0;
    };
    void show(const std::vector<Gain>& gains);
    Session& m_session;
    QVBoxLayout* m_column;
};

} // namespace tuyen
