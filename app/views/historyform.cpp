// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/historyform.h"

#include "session/session.h"
#include "views/windowlanguage.h"

#include <algorithm>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace daymark {

HistoryForm::HistoryForm(const Session& session, const FieldPlace& place, const QString& name, QWidget* parent)
    : QDialog(parent), m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("history"));
    const QString number = session.record().patient.number;
    setWindowTitle(place.isNull() ? tr("History of %1").arg(number)
                                  : tr("History of %1 — %2").arg(name.isEmpty() ? tr("this row") : name, number));
    const auto audit = session.registry().audit(session.record().patient.id);
    if (audit) m_lines = historyOf(*audit, place, windowLanguage());
    auto* filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("Filter: words of an edit, a field, a value, a name or a date"));
    filter->setAccessibleName(tr("Filter the history"));
    filter->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Changes, the newest first"));
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("Edit"), tr("Field"), tr("Before"), tr("After")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    auto* said = new QLabel(this);
    said->setWordWrap(true);
    said->setText(!audit              ? windowLanguage()(audit.error().message)
                  : m_lines.isEmpty() ? tr("Nothing was ever written here.")
                                      : tr("%n change(s), the newest first. Undo takes back those of this session.",
                                           nullptr, int(m_lines.size())));
    auto* column = new QVBoxLayout(this);
    column->addWidget(filter);
    column->addWidget(m_list, 1);
    column->addWidget(said);
    connect(filter, &QLineEdit::textChanged, this, &HistoryForm::list);
    list({});
    for (int i = 0; i < m_list->columnCount(); ++i)
        m_list->resizeColumnToContents(i);
    resize(960, 460);
    m_list->setFocus();
}

void HistoryForm::list(const QString& words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    QList<QTreeWidgetItem*> items;
    for (const HistoryLine& line : std::as_const(m_lines)) {
        const QStringList cells{line.when, line.who, line.what, line.field, line.before, line.after};
        const QString all = cells.join(u' ');
        const auto holds = [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); };
        if (std::all_of(wanted.cbegin(), wanted.cend(), holds)) items << new QTreeWidgetItem(cells);
    }
    m_list->addTopLevelItems(items);
    if (!items.isEmpty()) m_list->setCurrentItem(items.first());
}

}  // namespace daymark
