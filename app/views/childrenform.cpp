// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/childrenform.h"

#include "models/childfilters.h"
#include "ui_childrenform.h"
#include "views/widgets/chip.h"
#include "views/widgets/flowlayout.h"
#include "views/windowlanguage.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace daymark {

namespace {

const QList<ChildList>& workLists()
{
    static const QList<ChildList> lists{ChildList::NotStated, ChildList::Today,   ChildList::Due,
                                        ChildList::Overdue,   ChildList::Lost,    ChildList::ToComplete,
                                        ChildList::Acute,     ChildList::Aneurysm};
    return lists;
}

}  // namespace

ChildrenForm::ChildrenForm(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_form(new Ui::ChildrenForm),
      m_children(new ChildTable(session, windowLanguage(), this)),
      m_lists(new QButtonGroup(this))
{
    m_form->setupUi(this);
    m_form->table->setModel(m_children);
    m_form->table->installEventFilter(this);
    m_form->search->installEventFilter(this);
    m_form->table->verticalHeader()->hide();
    m_form->table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView* heads = m_form->table->horizontalHeader();
    heads->setSectionsClickable(true);
    heads->setSortIndicatorShown(true);
    heads->setHighlightSections(false);
    heads->setMaximumSectionSize(fontMetrics().averageCharWidth() * 60);
    heads->setStretchLastSection(true);
    connect(heads, &QHeaderView::sortIndicatorChanged, m_children, &ChildTable::sort);
    addLists();
    addConditions();
    addColumns();
    connect(m_form->search, &QLineEdit::textChanged, m_children, &ChildTable::setWords);
    connect(m_form->table, &QTableView::activated, this, &ChildrenForm::open);
    connect(m_children, &ChildTable::modelReset, this, &ChildrenForm::say);
    connect(m_children, &ChildTable::refused, this, &ChildrenForm::refused);
    connect(m_form->keep, &QPushButton::clicked, this, &ChildrenForm::keep);
    connect(m_form->filterName, &QLineEdit::returnPressed, this, &ChildrenForm::keep);
    connect(m_form->forget, &QPushButton::clicked, this, &ChildrenForm::forget);
    connect(m_form->filterName, &QLineEdit::textChanged, this, &ChildrenForm::say);
    choose(ChildFilter());
    const QSize window = parent ? parent->window()->size() : QSize(1280, 720);
    resize(window * 0.96);
    m_form->table->resizeColumnsToContents();
    m_form->search->setFocus();
}

ChildrenForm::~ChildrenForm() = default;

void ChildrenForm::prepare()
{
    m_form->search->setFocus();
    m_form->search->selectAll();
}

void ChildrenForm::addLists()
{
    auto* flow = new FlowLayout(m_form->lists);
    for (const ChildList list : workLists()) {
        auto* chip = new ChipButton(m_form->lists);
        chip->setCheckable(true);
        m_lists->addButton(chip, int(list));
        flow->addWidget(chip);
        connect(chip, &ChipButton::clicked, this, [this, list] {
            ChildFilter filter = m_filter;
            filter.list = list;
            choose(filter);
        });
    }
    connect(&m_session, &Session::patientsChanged, this, &ChildrenForm::countLists);
    addKept();
}

/// Nobody waits for a window that is not seen.
void ChildrenForm::showEvent(QShowEvent* event)
{
    m_children->setFollowing(true);
    QDialog::showEvent(event);
    countLists();
}

void ChildrenForm::hideEvent(QHideEvent* event)
{
    m_children->setFollowing(false);
    QDialog::hideEvent(event);
}

void ChildrenForm::countLists()
{
    if (!isVisible()) return;
    ChildQuery everybody;
    everybody.today = m_session.today();
    const auto counts = m_session.told(m_session.registry().counts(everybody, workLists()));
    for (int i = 0; i < workLists().size(); ++i) {
        const ChildList list = workLists()[i];
        const QString name = capitalised(windowLanguage()(codeOf(list).label));
        m_lists->button(int(list))->setText(
            QStringLiteral("%1 %2").arg(name, windowLanguage().number(counts.value(i), 0)));
    }
}

void ChildrenForm::addKept()
{
    qDeleteAll(m_kept);
    m_kept.clear();
    const auto filters = m_remembered.childFilters();
    for (auto kept = filters.cbegin(); kept != filters.cend(); ++kept) {
        const auto filter = keptFilter(kept.value().toString());
        if (!filter) continue;  // of another version of the program, which may still have it
        auto* chip = new ChipButton(m_form->lists);
        chip->setText(kept.key());
        chip->setToolTip(windowLanguage()(filterWords(*filter)));
        chip->setCheckable(true);
        m_form->lists->layout()->addWidget(chip);
        chip->show();
        m_kept << chip;
        connect(chip, &ChipButton::clicked, this, [this, filter = *filter, name = kept.key()] {
            m_form->filterName->setText(name);
            choose(filter);
        });
    }
}

void ChildrenForm::addConditions()
{
    for (const auto& field : ChildFilter::fields()) {
        auto* input = dynamic_cast<FieldInput*>(m_form->conditions->findChild<QWidget*>(field.name()));
        if (!input) continue;  // the list has its chips
        input->describe(field);
        const QString words = windowLanguage()(field.label);
        input->widget()->setAccessibleName(words);
        m_form->conditions->findChild<QLabel*>(field.name() + QLatin1StringView("Label"))->setText(words);
        input->setAcceptor([this, set = field.set](const QVariant& value) -> Result<void> {
            ChildFilter filter = m_filter;
            if (auto done = set(filter, value); !done) return done;
            choose(filter);
            return {};
        });
    }
}

void ChildrenForm::addColumns()
{
    auto* menu = new QMenu(this);
    const QStringList hidden = m_remembered.hiddenChildColumns();
    for (int column = 1; column < ChildTable::ColumnCount; ++column) {
        QAction* show = menu->addAction(m_children->headerData(column, Qt::Horizontal).toString());
        show->setCheckable(true);
        const QString code = ChildTable::codeOf(column);
        show->setChecked(!hidden.contains(code));
        m_form->table->setColumnHidden(column, hidden.contains(code));
        connect(show, &QAction::toggled, this, [this, column, code](bool shown) {
            m_form->table->setColumnHidden(column, !shown);
            QStringList now = m_remembered.hiddenChildColumns();
            now.removeAll(code);
            if (!shown) now << code;
            m_remembered.setHiddenChildColumns(now);
        });
    }
    menu->addSeparator();
    menu->addAction(tr("&Sort by the current column\tF8"), this, &ChildrenForm::sortByCurrent);
    m_form->columns->setMenu(menu);
}

/// As a click on its head: once more turns the order round.
void ChildrenForm::sortByCurrent()
{
    const int column = m_form->table->currentIndex().column();
    QHeaderView* heads = m_form->table->horizontalHeader();
    if (column < 0) return;
    const bool again = heads->sortIndicatorSection() == column && heads->sortIndicatorOrder() == Qt::AscendingOrder;
    heads->setSortIndicator(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ChildrenForm::choose(const ChildFilter& filter)
{
    m_filter = filter;
    // A list of work begins with what is most urgent; a head that is clicked puts it in another order.
    m_form->table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_children->setFilter(filter);
    showConditions();
    markList();
    say();
    if (m_children->rowCount() > 0) m_form->table->setCurrentIndex(m_children->index(0, 0));
}

void ChildrenForm::showConditions()
{
    for (const auto& field : ChildFilter::fields()) {
        auto* input = dynamic_cast<FieldInput*>(m_form->conditions->findChild<QWidget*>(field.name()));
        if (input) input->setValue(field.get(m_filter));
    }
}

void ChildrenForm::markList()
{
    if (QAbstractButton* chip = m_lists->button(int(m_filter.list))) chip->setChecked(true);
    const auto filters = m_remembered.childFilters();
    for (ChipButton* chip : std::as_const(m_kept))
        chip->setChecked(filters.value(chip->text()).toString() == keptText(m_filter));
}

void ChildrenForm::say()
{
    const int found = m_children->rowCount();
    const bool isMore = found == mostFound && m_filter.isEmpty() && !m_form->search->text().isEmpty();
    QStringList parts{isMore ? tr("the first %n found", nullptr, found) : tr("%n child(ren)", nullptr, found)};
    if (const Message words = filterWords(m_filter); !words.isEmpty()) parts << windowLanguage()(words);
    if (found == 0) parts << tr("Nobody meets all of this. Empty a condition, or choose another list.");
    m_form->found->setText(parts.join(QStringLiteral(" · ")));
    const QString name = m_form->filterName->text().trimmed();
    m_form->keep->setEnabled(!name.isEmpty() && !m_filter.isEmpty());
    m_form->forget->setEnabled(m_remembered.childFilters().contains(name));
}

/// Enter presses the button that has the focus, as the space bar does; none of them is the button of the window.
void ChildrenForm::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && button) return button->click();
    QDialog::keyPressEvent(event);
}

void ChildrenForm::keep()
{
    const QString name = m_form->filterName->text().trimmed();
    if (name.isEmpty() || m_filter.isEmpty()) return;
    QVariantMap filters = m_remembered.childFilters();
    filters.insert(name, keptText(m_filter));
    m_remembered.setChildFilters(filters);
    addKept();
    markList();
    say();
}

void ChildrenForm::forget()
{
    QVariantMap filters = m_remembered.childFilters();
    filters.remove(m_form->filterName->text().trimmed());
    m_remembered.setChildFilters(filters);
    addKept();
    markList();
    say();
}

void ChildrenForm::open()
{
    const Id id = m_children->idAt(m_form->table->currentIndex().row());
    if (id.isNull()) return;
    Q_EMIT chosen(id);
    hide();
}

/// From the search into the table and, with Enter, to the child.
bool ChildrenForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter) {
        if (!m_form->table->currentIndex().isValid()) m_form->table->setCurrentIndex(m_children->index(0, 0));
        open();
        return true;
    }
    if (watched == m_form->table && key == Qt::Key_F8) {
        sortByCurrent();
        return true;
    }
    if (watched == m_form->search && key == Qt::Key_Down) {
        m_form->table->setCurrentIndex(m_children->index(0, 0));
        m_form->table->setFocus();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace daymark
