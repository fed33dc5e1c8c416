// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tone.h"

#include <QFrame>
#include <QPersistentModelIndex>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace daymark {

class SheetView;
class SheetModel;

/// The strip beneath a sheet: what the current cell says, why its text is refused or what is asked, with the answers in
/// place. It is always there and always as high, so that nothing jumps.
class SheetNotice : public QFrame
{
    Q_OBJECT

public:
    explicit SheetNotice(QWidget* parent = nullptr);

    /// The answers beneath the words, where the sheet is no wider than a card.
    void setNarrow();
    void follow(SheetView* view, SheetModel* sheet);
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void say();
    void sayTyping(const QString& text);
    void keep();
    void take();
    void discard();
    void back();

    SheetView* m_view = nullptr;
    SheetModel* m_sheet = nullptr;
    QBoxLayout* m_rows;
    QLabel* m_words;
    QLineEdit* m_why;
    QPushButton* m_keep;
    QPushButton* m_take;
    QPushButton* m_discard;
    QString m_key;  ///< of the cell the reason typed is about
    bool m_saying = false;
};

}  // namespace daymark
