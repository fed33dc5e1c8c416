// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/sheetpage.h"

#include "models/sheetmodel.h"
#include "views/widgets/entryedit.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/sheetnotice.h"
#include "views/widgets/sheetview.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <utility>

namespace daymark {

void SheetPage::serve(SheetView* view, SheetModel* model, SheetNotice* notice)
{
    view->setSheet(model);
    notice->follow(view, model);
    setFocusProxy(view);
    connect(model, &SheetModel::refused, this, &Page::refused);
    connect(view, &SheetView::notTyped, this, &Page::refused);
    connect(model, &SheetModel::noted, this, [this](const Message& note) { Q_EMIT told(language()(note)); });
    offer(tr("&Copy block"), QKeySequence::Copy,
          tr("Copies the chosen cells with their heads for a spreadsheet; Shift and the arrows choose them"),
          [view] { view->copyBlock(); });
    offer(tr("Copy &down"), QKeySequence(Qt::CTRL | Qt::Key_D),
          tr("Types the uppermost chosen row into those beneath it; into one cell what stands above it"),
          [view] { view->copyDown(); });
}

QAction* SheetPage::offer(const QString& text, const QKeySequence& key, const QString& says,
                          const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setStatusTip(says);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void SheetPage::takeDates(MomentEdit* field, const std::function<Result<int>(const Moment&)>& add,
                          const std::function<void(int column, int row)>& then)
{
    field->setAcceptor([this, field, add, then](const QVariant& value) -> Result<void> {
        if (value.isNull()) return {};
        // Whoever types on instead of saying the day would date the draw by the next value: "3.1" is also 3 January.
        static const QRegularExpression number(QStringLiteral("^\\d+[.,]\\d+$"));
        const QString typed = field->text().trimmed();
        if (m_waitingRow >= 0 && number.match(typed).hasMatch())
            return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                                    "“%1” could be the next value or a day. Type the day as 3/1, "
                                                    "3.1.2026, d8 or today; the value typed before waits for it"),
                                  {typed}));
        const auto moment = Moment::fromText(value.toString());
        if (!moment) return tl::unexpected(moment.error());
        const auto column = add(*moment);
        if (!column) return tl::unexpected(column.error());
        // After the field has finished accepting: it is empty again, and the hands are back in the sheet.
        const auto go = [this, field, then, at = *column, child = session().record().patient.id] {
            const int row = std::exchange(m_waitingRow, -1);
            field->setValue({});
            const QWidget* focus = QApplication::focusWidget();
            const bool isHere = isVisible() && (!focus || isAncestorOf(focus));
            if (isHere && session().record().patient.id == child) then(at, row);
        };
        QMetaObject::invokeMethod(this, go, Qt::QueuedConnection);
        return {};
    });
}

void SheetPage::keepDate(MomentEdit* field)
{
    const Id illness = session().episode();
    if (illness == m_dateOf) return;
    if (const QString typed = field->pendingText(); !typed.isEmpty()) m_dates.insert(m_dateOf, {m_dateChild, typed});
    field->takeBack();
    field->setValue({});
    m_waitingRow = -1;
    m_dateOf = illness;
    m_dateChild = session().record().patient.id;
    if (const QString typed = m_dates.take(illness).text; !typed.isEmpty()) field->setPendingText(typed);
}

QList<RefusedText> SheetPage::refusedDates(const MomentEdit* field) const
{
    QList<RefusedText> texts = m_dates.values();
    if (const QString typed = field->pendingText(); !typed.isEmpty()) texts << RefusedText{m_dateChild, typed};
    return texts;
}

void SheetPage::flow(QBoxLayout* tools)
{
    auto* bar = new QWidget(tools->parentWidget());
    auto* flow = new FlowLayout(bar);
    QWidget* label = nullptr;
    while (QLayoutItem* item = tools->takeAt(0)) {
        QWidget* widget = item->widget();
        delete item;
        if (!widget) continue;
        if (qobject_cast<QLabel*>(widget)) {
            label = widget;
            continue;
        }
        if (!label) {
            flow->addWidget(widget);
            continue;
        }
        auto* pair = new QWidget(bar);
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(std::exchange(label, nullptr));
        row->addWidget(widget);
        flow->addWidget(pair);
    }
    tools->addWidget(bar);
}

void SheetPage::change(SheetView* view, QWidget* details)
{
    QWidget* other = view->hasFocus() ? details : view;
    other->setFocus();
}

}  // namespace daymark
