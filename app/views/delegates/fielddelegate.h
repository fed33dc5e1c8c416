// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace daymark {

/// Edits a cell with the input of its field (FieldRole, ContextRole, QuantityRole of the model) and hands the model the
/// text as typed. Enter accepts and goes down, Tab right, Shift+Tab left, Esc takes back. What the model refuses
/// (RefusedRole) stays in the cell with its sentence, and Enter and Tab stay with it.
class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    /// Esc was pressed in a cell whose text stands refused: the model may forget that text.
    void takenBack(const QModelIndex& index) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    bool finish(QWidget* editor, int key);
};

}  // namespace daymark
