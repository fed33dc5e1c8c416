// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keylist.h"

#include "views/actions.h"
#include "views/page.h"
#include "views/pages.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QTextDocument>
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

/// Keys that are no actions: they mean something to the cell or sign that has the focus.
void addTyping(QTreeWidget* tree)
{
    const auto text = [](const char* words) { return QCoreApplication::translate("daymark::KeyList", words); };
    QTreeWidgetItem* group = addGroup(tree, text(QT_TRANSLATE_NOOP("daymark::KeyList", "While typing")));
    const auto add = [&](const QString& keys, const char* name, const char* says) {
        new QTreeWidgetItem(group, {keys, text(name), text(says)});
    };
    const auto native = [](const QKeySequence& key) { return key.toString(QKeySequence::NativeText); };
    add(native(Qt::Key_F2), QT_TRANSLATE_NOOP("daymark::KeyList", "Change"),
        QT_TRANSLATE_NOOP("daymark::KeyList", "Opens what stands in the cell; any letter or digit begins anew"));
    add(native(Qt::Key_Return), QT_TRANSLATE_NOOP("daymark::KeyList", "Accept"),
        QT_TRANSLATE_NOOP(
            "daymark::KeyList",
            "Accepts what is typed and goes on; on a value that is asked about: it is right as it stands"));
    add(native(Qt::CTRL | Qt::Key_Return), QT_TRANSLATE_NOOP("daymark::KeyList", "Take what was meant"),
        QT_TRANSLATE_NOOP("daymark::KeyList", "Takes the value that is proposed instead of a slip"));
    add(native(Qt::Key_Escape), QT_TRANSLATE_NOOP("daymark::KeyList", "Take back"),
        QT_TRANSLATE_NOOP("daymark::KeyList", "Takes back what is not accepted yet; what was accepted stays"));
    add(native(Qt::Key_Delete), QT_TRANSLATE_NOOP("daymark::KeyList", "Empty, or remove"),
        QT_TRANSLATE_NOOP("daymark::KeyList", "Empties the cell of a sheet, removes the row of a table"));
    add(native(Qt::Key_F8), QT_TRANSLATE_NOOP("daymark::KeyList", "Sort"),
        QT_TRANSLATE_NOOP("daymark::KeyList",
                          "In the table of all children: by the current column, once more the other "
                          "way round"));
    add(QStringLiteral("+ − ?"), QT_TRANSLATE_NOOP("daymark::KeyList", "Signs"),
        QT_TRANSLATE_NOOP("daymark::KeyList", "Present, absent, not looked for"));
}

}  // namespace

KeyList::KeyList(const Actions& actions, const QList<Page*>& pages, QWidget* parent)
    : QDialog(parent), m_tree(new QTreeWidget(this))
{
    setWindowTitle(tr("Keys"));
    QTreeWidget* tree = m_tree;
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
        const QString title = kind.title();
        addKey(window, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number)), title, tr("Shows the page %1").arg(title));
        Page* page = pages.value(number++);
        addPage(tree, title, page);
    }
    addTyping(tree);
    tree->expandAll();
    int wide = fontMetrics().averageCharWidth() * 10;  // frames and the scroll bar
    for (int column = 0; column < tree->columnCount(); ++column) {
        tree->resizeColumnToContents(column);
        wide += tree->columnWidth(column);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    print->setShortcut(QKeySequence::Print);
    connect(print, &QPushButton::clicked, this, &KeyList::askPrinter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(tree);
    column->addWidget(buttons);
    resize(std::min(wide, screen()->availableSize().width()), fontMetrics().height() * 34);
}

void KeyList::askPrinter()
{
    QPrinter printer;
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted) print(&printer);
}

void KeyList::print(QPagedPaintDevice* paper) const
{
    QString rows;
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group) {
        const QTreeWidgetItem* head = m_tree->topLevelItem(group);
        rows += QStringLiteral("<tr><td colspan='3'><b>%1</b></td></tr>").arg(head->text(0).toHtmlEscaped());
        for (int i = 0; i < head->childCount(); ++i) {
            rows += QStringLiteral("<tr>");
            for (int column = 0; column < m_tree->columnCount(); ++column)
                rows += QStringLiteral("<td>%1</td>").arg(head->child(i)->text(column).toHtmlEscaped());
            rows += QStringLiteral("</tr>");
        }
    }
    QTextDocument document;
    document.setDefaultStyleSheet(QStringLiteral("* { color: black; font-size: 9pt } td { padding: 1px 8px }"));
    document.setHtml(QStringLiteral("<h3>%1</h3><table>%2</table>").arg(tr("Keys of Daymark"), rows));
    document.print(paper);
}

}  // namespace daymark
