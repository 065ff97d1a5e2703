// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QBoxLayout;
class QLabel;
class QMimeData;
class QPushButton;

namespace tuyen {

/// Where files are dropped or chosen. While files hover the whole page may call setHovered.
class DropZone : public QFrame {
    Q_OBJECT
public:
    explicit DropZone(QWidget* parent = nullptr);
    void setHovered(bool hovered);
    void chooseFiles(); ///< the file dialog

Q_SIGNALS:
    void filesChosen(const QStringList& paths);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    QBoxLayout* m_line;
    QLabel* m_icon;
    QPushButton* m_choose;
    QLabel* m_sentence;
    QLabel* m_kinds;
    bool m_isHovered = false;
};

/// The files of a drag, or none when it carries something else.
QStringList droppedFiles(const QMimeData* mime);

} // namespace tuyen
