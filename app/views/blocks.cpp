// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/blocks.h"

#include "views/widgets/card.h"
#include "views/widgets/linecard.h"

#include <algorithm>
#include <QAction>
#include <QApplication>
#include <QCoreApplication>

namespace daymark {

namespace {

/// As one reads: from top to bottom, side by side from left to right.
template <class Widget>
void sortAsRead(QList<Widget*>& widgets, const QWidget* page)
{
    std::stable_sort(widgets.begin(), widgets.end(), [&](const QWidget* a, const QWidget* b) {
        const QPoint first = a->mapTo(page, QPoint());
        const QPoint second = b->mapTo(page, QPoint());
        return first.y() != second.y() ? first.y() < second.y() : first.x() < second.x();
    });
}

QWidget* firstFieldOf(const Card* card, const QWidget* page)
{
    QList<QWidget*> fields = card->findChildren<QWidget*>();
    fields.removeIf([&](const QWidget* field) {
        return !(field->focusPolicy() & Qt::TabFocus) || !field->isEnabled() || !field->isVisibleTo(page) ||
               field->focusProxy();
    });
    sortAsRead(fields, page);
    return fields.isEmpty() ? nullptr : fields.first();
}

void go(const QWidget* page, int step)
{
    QList<Card*> cards = page->findChildren<Card*>();
    cards.removeIf([&](const Card* card) {
        const bool isToRead = qobject_cast<const LineCard*>(card) != nullptr;
        return isToRead || !card->isVisibleTo(page) || !firstFieldOf(card, page);
    });
    if (cards.isEmpty()) return;
    sortAsRead(cards, page);
    const QWidget* focus = QApplication::focusWidget();
    const auto at =
        std::find_if(cards.cbegin(), cards.cend(), [&](const Card* card) { return card->isAncestorOf(focus); });
    const qsizetype count = cards.size();
    const qsizetype next =
        at == cards.cend() ? (step > 0 ? 0 : count - 1) : (at - cards.cbegin() + step + count) % count;
    firstFieldOf(cards[next], page)->setFocus(Qt::TabFocusReason);
}

}  // namespace

void offerBlocks(QWidget* page)
{
    const auto offer = [&](const char* name, const char* says, const QKeySequence& key, int step) {
        auto* action = new QAction(QCoreApplication::translate("daymark::Page", name), page);
        action->setStatusTip(QCoreApplication::translate("daymark::Page", says));
        action->setShortcut(key);
        QObject::connect(action, &QAction::triggered, page, [page, step] { go(page, step); });
        page->addAction(action);
    };
    offer(QT_TRANSLATE_NOOP("daymark::Page", "Next &block"),
          QT_TRANSLATE_NOOP("daymark::Page", "Goes to the first field of the next block of this page"), Qt::Key_F6, 1);
    offer(QT_TRANSLATE_NOOP("daymark::Page", "Block &before"),
          QT_TRANSLATE_NOOP("daymark::Page", "Goes to the first field of the block before"), Qt::SHIFT | Qt::Key_F6,
          -1);
}

}  // namespace daymark
