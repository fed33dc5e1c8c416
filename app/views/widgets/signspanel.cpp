// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/signspanel.h"

#include "views/looks.h"
#include "views/widgets/entryedit.h"
#include "views/widgets/formbinding.h"
#include "views/widgets/presencebuttons.h"
#include "views/windowlanguage.h"

#include <QGridLayout>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>

namespace daymark {

namespace {

/// The columns of a line, by the field they edit.
constexpr const char* columns[] = {"sign", "presence", "first", "last", "size", "detail"};

/// Words that stand in one line where there is room, and wrap where there is not.
class Words : public QLabel
{
public:
    Words(const QString& text, QWidget* parent) : QLabel(text, parent) { setWordWrap(true); }
    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 2 * margin() + 1, fontMetrics().height()};
    }
};

QWidget* inputFor(QLatin1StringView key, QWidget* parent)
{
    if (key == QLatin1StringView("presence")) return new PresenceButtons(parent);
    if (key == QLatin1StringView("first") || key == QLatin1StringView("last")) return new MomentEdit(parent);
    if (key == QLatin1StringView("size")) return new NumberEdit(parent);
    return new EntryEdit(parent);
}

}  // namespace

SignsPanel::SignsPanel(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(2, 2);
    m_grid->setColumnStretch(3, 2);
    m_grid->setColumnStretch(4, 1);
    m_grid->setColumnStretch(5, 5);
}

void SignsPanel::showSigns()
{
    // What is accepted for the episode before changes the record, and comes here again.
    m_isStale = true;
    if (m_isShowing) return;
    const QScopedValueRollback showing(m_isShowing, true);
    while (std::exchange(m_isStale, false)) {
        const QList<SignLine> lines = signLines(m_session->record(), m_session->episode());
        build(lines);
        for (qsizetype i = 0; i < lines.size() && !m_isStale; ++i)
            show(lines[i], *m_lines[m_order[i]].binding);
        for (const Line& line : std::as_const(m_lines)) {
            if (!line.isShown && !m_isStale && !isOfThisEpisode(*line.binding)) line.binding->show({});
        }
    }
}

void SignsPanel::show(const SignLine& line, FormBinding& binding)
{
    // A row that was just made, or unmade by undo, is the same line: what is typed beside it stays.
    if (isOfThisEpisode(binding))
        binding.follow(line.place.row);
    else
        binding.show(line.place);
}

bool SignsPanel::isOfThisEpisode(const FormBinding& binding) const
{
    return binding.place().child == m_session->record().patient.id && binding.place().parent == m_session->episode();
}

/// The line of the n-th statement of a sign, made where there never was one.
int SignsPanel::lineFor(const SignLine& line, int nth)
{
    for (int i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].sign == line.sign.code && m_lines[i].nth == nth) return i;
    }
    const QString name = windowLanguage()(line.sign.label);
    Line made{line.sign.code, nth, {new Words(name, this)}};
    QList<QWidget*> inputs;
    for (int column = 1; column < int(std::size(columns)); ++column) {
        const QLatin1StringView key(columns[column]);
        const bool isNone = key == QLatin1StringView("size") && !line.sized;
        QWidget* input = isNone ? nullptr : inputFor(key, this);
        made.widgets << input;
        if (!input) continue;
        input->setObjectName(key);
        input->installEventFilter(this);
        inputs << input;
    }
    made.binding = new FormBinding(inputs, *m_session, rowKind<Sign>(), this);
    made.binding->setSubject(name);
    m_lines << made;
    return int(m_lines.size()) - 1;
}

/// The lines only change when a sign is stated twice, or taken back by undo to where it was.
void SignsPanel::build(const QList<SignLine>& lines)
{
    QList<bool> old;
    for (const Line& line : std::as_const(m_lines))
        old << line.isShown;
    QList<int> order;
    QHash<QByteArray, int> stated;
    for (const SignLine& line : lines)
        order << lineFor(line, stated[line.sign.code]++);
    if (order == m_order) return;
    m_order = order;
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    addHead();
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines[i].isShown = m_order.contains(i);
    QWidget* before = nullptr;
    for (int row = 1; row <= m_order.size(); ++row) {
        const QList<QWidget*>& widgets = m_lines[m_order[row - 1]].widgets;
        for (int column = 0; column < widgets.size(); ++column) {
            QWidget* widget = widgets[column];
            if (!widget) continue;
            m_grid->addWidget(widget, row, column);
            if (column > 0 && before) setTabOrder(before, widget);
            if (column > 0) before = widget;
        }
    }
    // What was just made the layout shows; the rest goes out of sight, or comes back.
    for (qsizetype i = 0; i < old.size(); ++i) {
        if (old[i] == m_lines[i].isShown) continue;
        for (QWidget* widget : std::as_const(m_lines[i].widgets)) {
            if (widget) widget->setVisible(m_lines[i].isShown);
        }
    }
}

void SignsPanel::addHead()
{
    const RowKind& kind = rowKind<Sign>();
    for (int column = 1; column < int(std::size(columns)); ++column) {
        if (m_head.size() < column) {
            const int field = kind.indexOf(QLatin1StringView(columns[column]));
            m_head << new Words(windowLanguage()(kind.fields()[field].label), this);
            m_head.last()->setForegroundRole(QPalette::PlaceholderText);
        }
        m_grid->addWidget(m_head[column - 1], 0, column);
    }
}

bool SignsPanel::commitPending()
{
    bool all = true;
    for (const int line : QList<int>(m_order))
        all = m_lines[line].binding->commitPending() && all;
    return all;
}

QList<RefusedText> SignsPanel::refusedTexts() const
{
    QList<RefusedText> texts;
    for (const Line& line : m_lines) {
        // What was typed in a line that was undone comes back with it; meanwhile nobody is asked about it.
        for (const RefusedText& text : line.binding->refusedTexts()) {
            if (line.isShown || text.child != m_session->record().patient.id) texts << text;
        }
    }
    return texts;
}

bool SignsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    const int at = m_grid->indexOf(qobject_cast<QWidget*>(watched));
    if (step == 0 || at < 0) return QWidget::eventFilter(watched, event);
    int row = 0, column = 0, rows = 0, spans = 0;
    m_grid->getItemPosition(at, &row, &column, &rows, &spans);
    for (row += step; row > 0 && row < m_grid->rowCount(); row += step) {
        const QLayoutItem* item = m_grid->itemAtPosition(row, column);
        if (!item || !item->widget()) continue;
        item->widget()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace daymark
