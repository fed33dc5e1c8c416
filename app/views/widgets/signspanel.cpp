// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/signspanel.h"

#include "views/looks.h"
#include "views/widgets/entryedit.h"
#include "views/widgets/formbinding.h"
#include "views/widgets/presencebuttons.h"
#include "views/windowlanguage.h"

#include <algorithm>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

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
    const QList<SignLine> lines = signLines(m_session->record(), m_session->episode());
    // The lines only change when a sign is stated twice, or taken back by undo to where it was.
    const auto sameSigns = [](const SignLine& a, const SignLine& b) {
        return QLatin1StringView(a.sign.code) == QLatin1StringView(b.sign.code);
    };
    const bool same = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), sameSigns);
    m_lines = lines;
    if (!same) build();
    for (int i = 0; i < m_lines.size(); ++i) {
        FormBinding* binding = m_bindings[i];
        // A row that was just made, or unmade by undo, is the same line: what is typed beside it stays.
        if (binding->place().child == m_lines[i].place.child && binding->place().parent == m_lines[i].place.parent)
            binding->follow(m_lines[i].place.row);
        else
            binding->show(m_lines[i].place);
    }
}

void SignsPanel::build()
{
    qDeleteAll(m_bindings);
    m_bindings.clear();
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addHead();
    for (const SignLine& line : std::as_const(m_lines))
        addLine(line);
}

void SignsPanel::addHead()
{
    const RowKind& kind = rowKind<Sign>();
    for (int column = 1; column < int(std::size(columns)); ++column) {
        const int field = kind.indexOf(QLatin1StringView(columns[column]));
        auto* label = new Words(windowLanguage()(kind.fields()[field].label), this);
        label->setForegroundRole(QPalette::PlaceholderText);
        m_grid->addWidget(label, 0, column);
    }
}

void SignsPanel::addLine(const SignLine& line)
{
    const int row = m_grid->rowCount();
    const QString name = windowLanguage()(line.sign.label);
    m_grid->addWidget(new Words(name, this), row, 0);
    QList<QWidget*> inputs;
    for (int column = 1; column < int(std::size(columns)); ++column) {
        const QLatin1StringView key(columns[column]);
        if (key == QLatin1StringView("size") && !line.sized) continue;
        QWidget* input = inputFor(key, this);
        input->setObjectName(key);
        input->installEventFilter(this);
        m_grid->addWidget(input, row, column);
        inputs << input;
    }
    auto* binding = new FormBinding(inputs, *m_session, rowKind<Sign>(), this);
    binding->setSubject(name);
    m_bindings << binding;
}

bool SignsPanel::commitPending()
{
    bool all = true;
    for (FormBinding* binding : std::as_const(m_bindings))
        all = binding->commitPending() && all;
    return all;
}

QList<RefusedText> SignsPanel::refusedTexts() const
{
    QList<RefusedText> texts;
    for (const FormBinding* binding : m_bindings)
        texts << binding->refusedTexts();
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
