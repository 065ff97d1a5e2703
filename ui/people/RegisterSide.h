// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/RegisterStore.h"

#include <QAbstractButton>
#include <QScrollArea>

#include <functional>
#include <set>

class QVBoxLayout;

namespace tuyen {

/// The column left of a register: which one, with the count of each, and the filter with counts
/// under all other parts of it.
class RegisterSide : public QScrollArea {
    Q_OBJECT
public:
    explicit RegisterSide(QWidget* parent = nullptr);

    void setCounts(const std::vector<std::int64_t>& counts);
    void setRegister(Register what);
    /// What is ticked, and what each value would leave.
    void setFacets(const RegisterView& view, const RegisterFilter& filter);

Q_SIGNALS:
    void registerChosen(tuyen::Register what);
    void filterChanged(const tuyen::RegisterFilter& filter);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Value {
        QString text;
        std::int64_t count;
        bool isOn;
        std::function<void(RegisterFilter&, bool)> set;
    };
    void rebuild();
    void addRegisters();
    void addFacets();
    void addGroup(const QString& title, int id, std::vector<Value> values, std::size_t most);

    std::vector<std::int64_t> m_counts;
    Register m_what = Register::People;
    RegisterView m_view;
    RegisterFilter m_filter;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QVBoxLayout* m_facets = nullptr; ///< below the registers, made anew with them
    std::set<int> m_folded;
    std::set<int> m_expanded;
};

/// A register in that column: icon, word, count; one of them is chosen.
class RegisterButton : public QAbstractButton {
    Q_OBJECT
public:
    RegisterButton(Register what, std::int64_t count, bool isChosen);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Register m_what;
    QString m_count;
};

} // namespace tuyen
