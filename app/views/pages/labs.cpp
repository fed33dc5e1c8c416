// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/labs.h"

#include "domain/catalogue/analytenames.h"
#include "domain/catalogue/unitwords.h"
#include "models/identity.h"
#include "models/labgrid.h"
#include "models/labpaste.h"
#include "models/pastedtext.h"
#include "models/rowedit.h"
#include "ui_labs.h"
#include "views/ownanalyteform.h"
#include "views/pasteform.h"
#include "views/widgets/formbinding.h"

#include <QAction>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QStringListModel>

namespace daymark {

LabsPage::LabsPage(Session& session, QWidget* parent)
    : SheetPage(session, parent),
      m_form(new Ui::Labs),
      m_grid(new LabGrid(session, language(), this)),
      m_addable(new QStringListModel(this))
{
    m_form->setupUi(this);
    flow(m_form->tools);
    m_draw = new FormBinding(m_form->draw, session, rowKind<LabPanel>());
    m_result = new FormBinding(m_form->result, session, rowKind<LabResult>());
    serve(m_form->sheet, m_grid, m_form->notice);
    connect(m_form->sheet, &SheetView::currentSaysElse, this, &LabsPage::showCurrent);
    connect(m_form->sheet, &SheetView::stopped, this, &LabsPage::askForDate);
    connect(m_form->newestLeft, &QCheckBox::toggled, m_grid, &LabGrid::setNewestLeft);
    auto* completer = new QCompleter(m_addable, m_form->addAnalyte);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_form->addAnalyte->setCompleter(completer);
    // Enter may come through the open list of the completer, which goes on with its entries once the line is done.
    connect(m_form->addAnalyte, &QLineEdit::returnPressed, this, &LabsPage::addAnalyte, Qt::QueuedConnection);
    connect(m_form->filter, &QLineEdit::textChanged, this, &LabsPage::filterRows);
    connect(m_form->filter, &QLineEdit::returnPressed, m_form->sheet, qOverload<>(&QWidget::setFocus));
    m_form->filter->setAccessibleName(tr("Show only analytes with these words"));
    m_form->addAnalyte->setAccessibleName(tr("Add an analyte to the sheet"));
    m_form->newDraw->setAccessibleName(tr("Date of a new draw"));
    takeDates(
        m_form->newDraw, [this](const Moment& moment) { return m_grid->addDraw(moment); },
        [this](int column, int row) { goToDraw(column, row); });
    addActions();
}

LabsPage::~LabsPage() = default;

void LabsPage::addActions()
{
    offer(tr("New &draw"), QKeySequence(Qt::CTRL | Qt::Key_Insert), tr("Goes to the date of a new draw"),
          [this] { m_form->newDraw->setFocus(); });
    offer(tr("&Add an analyte"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
          tr("Lists one more analyte in the sheet: of the catalogue, or an own one of another child"),
          [this] { m_form->addAnalyte->setFocus(); });
    offer(tr("&Own analyte…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W),
          tr("Adds an analyte that is not in the catalogue to this child"), [this] { askOwnAnalyte({}); });
    offer(tr("&Change this own analyte…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_W),
          tr("Changes name, unit, limits or interval of the own analyte in whose row the cursor is"), [this] {
              const AnalyteRow* row = m_grid->analyte(m_form->sheet->currentIndex().row());
              if (row && findOwn(row->code, session().record().ownAnalytes)) askOwnAnalyte(row->code);
          });
    offer(tr("&Filter analytes"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
          tr("Shows only the analytes with these words, of the whole catalogue; Enter goes to the sheet"), [this] {
              m_form->filter->setFocus();
              m_form->filter->selectAll();
          });
    offer(tr("&All analytes again"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), tr("Empties the filter"),
          [this] { clearFilter(); });
    offer(tr("Next &unit of this row"), QKeySequence(Qt::CTRL | Qt::Key_U),
          tr("Shows the row in another unit; what was typed keeps its own"), [this] {
              m_form->sheet->commitPending();
              m_grid->nextUnit(m_form->sheet->currentIndex().row());
          });
    offer(tr("&Paste from a spreadsheet…"), QKeySequence::Paste,
          tr("Shows what each cell of a copied block becomes, with dates and analytes found in its heads"),
          [this] { paste(); });
    offer(tr("Newest &left"), QKeySequence(Qt::CTRL | Qt::Key_L), tr("Shows the newest draw first, or last"),
          [this] { m_form->newestLeft->toggle(); });
    offer(tr("Between the sheet and its &details"), QKeySequence(Qt::Key_F6),
          tr("Goes to the details of the chosen cell, and back"), [this] { change(m_form->sheet, m_form->low); });
    QAction* remove = offer(tr("&Remove this draw"), QKeySequence(Qt::CTRL | Qt::Key_Delete),
                            tr("Removes the draw of the chosen column; Undo brings it back"),
                            [this] { m_grid->removeDraw(m_form->sheet->currentIndex().column()); });
    m_form->removeDraw->setDefaultAction(remove);
}

void LabsPage::showChild()
{
    readyNewDraw();
    keepDate(m_form->newDraw);
    const Id child = session().record().patient.id;
    if (child != m_child) {
        m_child = child;
        m_form->filter->clear();
        m_form->addAnalyte->clear();
        goToNewest();
    } else if (!m_form->sheet->currentIndex().isValid()) {
        goToNewest();  // the draw where the cursor stood was taken back
    }
    QStringList names;
    for (const AnalyteRow& row : m_grid->hiddenAnalytes())
        names << language()(row.name) << row.code;
    m_addable->setStringList(names);
    showCurrent();
}

/// The newest draw is what one comes for; where there is none, the new one.
void LabsPage::goToNewest()
{
    const int newColumn = m_grid->newDrawColumn();
    const int newest = m_grid->isNewestLeft() ? 1 : newColumn - 1;
    const int column = m_grid->draw(newest) ? newest : newColumn;
    m_form->sheet->goTo(m_grid->index(m_grid->firstRow(), column));
}

bool LabsPage::commitPending()
{
    return allCommitted(m_form->sheet, m_form->newDraw, m_draw, m_result);
}

QList<RefusedText> LabsPage::refusedTexts() const
{
    return allRefused(m_form->sheet, m_draw, m_result) + refusedDates(m_form->newDraw);
}

void LabsPage::readyNewDraw()
{
    const RowKind& kind = rowKind<LabPanel>();
    const RowPlace place{session().record().patient.id, &kind, {}, session().episode()};
    EntryContext context =
        contextOf(session().record(), place, kind.indexOf(QLatin1StringView("when")), session().today());
    const int newest = m_grid->isNewestLeft() ? 1 : m_grid->newDrawColumn() - 1;
    if (const LabPanel* last = m_grid->draw(newest)) context.previous = last->when;
    m_form->newDraw->setContext(context);
    m_form->newDraw->setEnabled(!session().episode().isNull() && !session().isChildReadOnly());
}

void LabsPage::showCurrent()
{
    const QModelIndex cell = m_form->sheet->currentIndex();
    const LabPanel* draw = cell.isValid() ? m_grid->draw(cell.column()) : nullptr;
    if (cell.isValid()) m_atDraw = draw ? draw->id : Id();
    const LabResult* result = cell.isValid() ? m_grid->result(cell) : nullptr;
    const AnalyteRow* analyte = m_grid->analyte(cell.row());
    const Id child = session().record().patient.id;
    m_draw->show({child, nullptr, draw ? draw->id : Id()});
    m_result->setSubject(analyte ? language()(analyte->name) : QString());
    m_result->show({child, nullptr, result ? result->id : Id()});
    // The ends of an interval are in the unit of their result, which may be another than the row's.
    const QString typed = result && !result->unit.isEmpty() ? result->unit : analyte ? analyte->unit : QString();
    const auto label = [&](QLabel* of, const char* key) {
        const QString words = language()(fieldOf<LabResult>(key)->label);
        const QString unit = language()(unitWords(typed));
        of->setText(unit.isEmpty() ? words : tr("%1 (%2)").arg(words, unit));
    };
    label(m_form->resultLowLabel, "low");
    label(m_form->resultHighLabel, "high");
    m_form->removeDraw->setEnabled(draw && !session().isChildReadOnly());
}

void LabsPage::askForDate()
{
    const QModelIndex cell = m_form->sheet->currentIndex();
    if (!m_grid->isNewDraw(cell)) return;
    m_waitingRow = cell.row();
    m_form->newDraw->setFocus();
}

void LabsPage::goToDraw(int column, int row)
{
    const QModelIndex cell = m_grid->index(row < 0 ? m_grid->firstRow() : row, column);
    m_form->sheet->setFocus();
    m_form->sheet->goTo(cell);
    // A value that waited is in: on to the next analyte.
    if (m_grid->result(cell) && !m_grid->hasDraft(cell)) m_form->sheet->goDown();
}

/// The cursor stays in its row, or else goes to the first one, of the same draw.
void LabsPage::filterRows(const QString& words)
{
    const int draw = m_grid->columnOf(m_atDraw);
    m_grid->setFilter(words);
    if (m_form->sheet->currentIndex().isValid()) return;
    m_form->sheet->goTo(m_grid->index(m_grid->firstRow(), draw < 0 ? m_grid->newDrawColumn() : draw));
}

/// One cell is typed where the cursor stands; of a block it is shown first what it becomes.
void LabsPage::paste()
{
    const QModelIndex at = m_form->sheet->currentIndex();
    if (!at.isValid() || session().isChildReadOnly()) return;
    m_form->sheet->commitPending();
    const QList<QStringList> cells = cellsOfText(QGuiApplication::clipboard()->text());
    if (cells.isEmpty()) return Q_EMIT told(tr("There is no text on the clipboard."));
    if (cells.size() == 1 && cells.first().size() == 1) {
        if (!m_grid->setData(at, cells.first().first())) askForDate();
        return;
    }
    const DateContext context{session().today(), session().onset()};
    const LabBlock block = readLabBlock(cells, context, m_grid->knownOwn());
    if (block.names.isEmpty() || block.dates.isEmpty())
        return Q_EMIT told(tr("No result was found in what was copied; nothing is pasted."));
    auto* pasted = new LabPaste(block, *m_grid, session(), language(), at);
    const Patient& patient = session().record().patient;
    auto* form = new PasteForm(pasted, session(), whoIs(patient.number, patient.familyName, patient.givenName), this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &PasteForm::pasted, this, [this](const QString& sentence, const QString& cellKey) {
        m_form->filter->clear();
        m_form->sheet->goTo(m_grid->cellOf(cellKey));
        Q_EMIT told(sentence);
    });
    // The hands go back to the sheet.
    connect(form, &QDialog::finished, this, [this] {
        window()->activateWindow();
        m_form->sheet->setFocus();
    });
    form->open();
    form->activateWindow();
}

void LabsPage::clearFilter()
{
    m_form->filter->clear();
    m_form->sheet->setFocus();
}

void LabsPage::addAnalyte()
{
    const QString typed = m_form->addAnalyte->text().trimmed();
    for (const AnalyteRow& row : m_grid->hiddenAnalytes()) {
        const bool is = row.code.compare(typed, Qt::CaseInsensitive) == 0 ||
                        language()(row.name).compare(typed, Qt::CaseInsensitive) == 0;
        if (!is) continue;
        m_form->addAnalyte->clear();
        goToAnalyte(row.code);
        return;
    }
    if (typed.isEmpty()) return;
    const QStringList codes = analytesNamed(typed);
    if (!codes.isEmpty()) {  // it is in the sheet already
        m_form->addAnalyte->clear();
        goToAnalyte(codes.first());
        return;
    }
    Q_EMIT refused({QT_TRANSLATE_NOOP("daymark",
                                      "“%1” is no analyte of the catalogue; choose one of the list, or add it to this "
                                      "child as its own with “Own analyte…” (Ctrl+Shift+W)"),
                    {typed}});
}

void LabsPage::askOwnAnalyte(const QString& changed)
{
    if (!session().hasChild() || session().isChildReadOnly()) return;
    (void)commitPending();  // what stands refused stays where it is
    auto* form = new OwnAnalyteForm(session(), changed, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &OwnAnalyteForm::added, this, &LabsPage::goToAnalyte);
    form->show();
    form->activateWindow();
}

void LabsPage::goToAnalyte(const QString& code)
{
    m_form->filter->clear();
    const int at = m_grid->showAnalyte(code);
    if (at < 0) return;  // the file refused, and said so
    m_form->sheet->setFocus();
    m_form->sheet->goTo(m_grid->index(at, std::max(0, m_form->sheet->currentIndex().column())));
    showChild();
}

}  // namespace daymark
