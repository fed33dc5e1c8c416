// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keylist.h"

#include "views/actions.h"
#include "views/page.h"
#include "views/pages.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace daymark {

namespace {

void addKey(QTreeWidgetItem* group, const QKeySequence& key, const QString& name, const QString& says)
{
    new QTreeWidgetItem(group, {key.toString(QKeySequence::NativeText), QString(name).remove(u'&'), says});
}

QTreeWidgetItem* addGroup(QTreeWidget* tree, const QString& title)
{
    auto* group = new QTreeWidgetItem(tree, {title});
    QFont bold = group->font(0);
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFirstColumnSpanned(true);
    return group;
}

/// What a page offers with a key of its own; what it does for the window has the window's.
void addPage(QTreeWidget* tree, const QString& title, const Page* page)
{
    QTreeWidgetItem* group = nullptr;
    for (const QAction* action : page ? page->actions() : QList<QAction*>()) {
        if (action->shortcut().isEmpty()) continue;
        if (!group) group = addGroup(tree, title);
        addKey(group, action->shortcut(), action->text(), action->statusTip());
    }
}

}  // namespace

KeyList::KeyList(const Actions& actions, const QList<Page*>& pages, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto* tree = new QTreeWidget(this);
    tree->setAccessibleName(tr("Keys and what they do"));
    tree->setHeaderLabels({tr("Key"), tr("Action"), tr("What it does")});
    tree->setRootIsDecorated(false);
    tree->setAlternatingRowColors(true);

    QTreeWidgetItem* window = addGroup(tree, tr("Window"));
    for (const ActionSentence& sentence : actionSentences()) {
        // The plain words, not those of the moment ("Undo CRP on day 8").
        addKey(window, actions[sentence.act]->shortcut(), Actions::tr(sentence.text), Actions::tr(sentence.says));
    }
    int number = 0;
    for (const PageKind& kind : pageKinds()) {
        const QString title = QCoreApplication::translate("daymark::Page", kind.title);
        addKey(window, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number)), title, tr("Shows the page %1").arg(title));
        Page* page = pages.value(number++);
        addPage(tree, title, page);
    }
    tree->expandAll();
    int wide = fontMetrics().averageCharWidth() * 10;  // frames and the scroll bar
    for (int column = 0; column < tree->columnCount(); ++column) {
        tree->resizeColumnToContents(column);
        wide += tree->columnWidth(column);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(tree);
    column->addWidget(buttons);
    resize(std::min(wide, screen()->availableSize().width()), fontMetrics().height() * 34);
}

}  // namespace daymark
