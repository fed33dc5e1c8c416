// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coursesheet.h"

#include "domain/body.h"
#include "domain/catalogue/drugs.h"
#include "domain/check/check.h"
#include "domain/check/limits.h"
#include "domain/illness.h"
#include "models/doseentry.h"
#include "models/fieldentry.h"
#include "models/momentwords.h"
#include "models/presetentry.h"
#include "models/recordedit.h"
#include "models/wordentry.h"

namespace daymark {

namespace {

using namespace Qt::StringLiterals;

constexpr const char* headings[CourseSheet::ColumnCount] = {
    QT_TRANSLATE_NOOP("daymark", "Drug"),
    QT_TRANSLATE_NOOP("daymark", "Dose"),
    QT_TRANSLATE_NOOP("daymark", "By weight of that day"),
    QT_TRANSLATE_NOOP("daymark", "Route"),
    QT_TRANSLATE_NOOP("daymark", "Start"),
    QT_TRANSLATE_NOOP("daymark", "End, or for how long"),
    QT_TRANSLATE_NOOP("daymark", "Condition"),
    QT_TRANSLATE_NOOP("daymark", "Response"),
    QT_TRANSLATE_NOOP("daymark", "Reason to stop"),
};

bool isOfCourse(int column)
{
    return column == CourseSheet::Drug || column == CourseSheet::ResponseColumn || column == CourseSheet::StopReason;
}

}  // namespace

QString drugNamed(const QString& text, const Language& language)
{
    const QString typed = text.simplified();
    if (const Drug* known = findDrug(typed)) return known->id();
    QStringList begins;
    for (const Drug& drug : drugs()) {
        const QString name = language(drug.label);
        if (typed.compare(name, Qt::CaseInsensitive) == 0) return drug.id();
        if (name.startsWith(typed, Qt::CaseInsensitive)) begins << drug.id();
    }
    return begins.size() == 1 && typed.size() >= 3 ? begins.first() : typed;
}

CourseSheet::CourseSheet(Session& session, const Language& language, QObject* parent)
    : SheetModel(session, language, parent)
{
    refresh();
}

int CourseSheet::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !episode() ? 0 : int(m_rows.size()) + 1;
}

int CourseSheet::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CourseSheet::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    if (orientation == Qt::Vertical) return {};
    return section < 0 || section >= ColumnCount ? QVariant() : QVariant(language()(headings[section]));
}

Qt::ItemFlags CourseSheet::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags seen = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool isNew = index.row() == newCourseRow();
    const bool own = isNew ? index.column() == Drug : !isOfCourse(index.column()) || m_rows.at(index.row()).first;
    const bool typed = own && index.column() != Given && !session().isChildReadOnly();
    return typed ? seen | Qt::ItemIsEditable : seen;
}

Message CourseSheet::whyNotTyped(const QModelIndex& index) const
{
    const bool isNew = index.isValid() && index.row() == newCourseRow() && index.column() != Drug;
    if (!isNew || session().isChildReadOnly()) return {};
    return {
        QT_TRANSLATE_NOOP("daymark", "A new treatment begins with its drug: nothing was typed. Type the drug first")};
}

QString CourseSheet::cellKey(const QModelIndex& index) const
{
    if (!index.isValid()) return {};
    if (index.row() >= m_rows.size()) return newKey() + u'/' + QString::number(index.column());
    const Row& row = m_rows.at(index.row());
    return (row.step.isNull() ? row.course : row.step).text() + u'/' + QString::number(index.column());
}

FieldPlace CourseSheet::placeOf(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const Row& row = m_rows.at(index.row());
    const bool isOfCourse = index.column() == Drug || row.step.isNull();
    return isOfCourse ? FieldPlace{u"course"_s, row.course, {}, {}} : FieldPlace{u"dose_step"_s, row.step, {}, {}};
}

int CourseSheet::rowOfStep(const Id& id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).step == id) return row;
    }
    return -1;
}

int CourseSheet::firstRowOf(int row) const
{
    while (row > 0 && row < m_rows.size() && !m_rows.at(row).first)
        --row;
    return row;
}

QString CourseSheet::drugOf(int row) const
{
    const Course* own = course(row);
    return own ? language()(drugName(own->drug)) : QString();
}

const Course* CourseSheet::course(int row) const
{
    return row >= 0 && row < m_rows.size() ? find(record().courses, m_rows.at(row).course) : nullptr;
}

const DoseStep* CourseSheet::step(int row) const
{
    return row >= 0 && row < m_rows.size() ? find(record().doseSteps, m_rows.at(row).step) : nullptr;
}

Record CourseSheet::withCourse(const QString& drug, const Id& firstStep) const
{
    Course added;
    added.id = Id::make();
    added.parent = session().episode();
    added.drug = drugNamed(drug, language());
    DoseStep first;
    first.id = firstStep;
    first.parent = added.id;
    if (const ::daymark::Drug* known = findDrug(added.drug)) {
        first.unit = QString::fromUtf8(known->unit);
        first.basis = known->basis;
        first.interval = known->interval;
        first.route = known->route;
    }
    return withRow(withRow(record(), added), first);
}

Result<int> CourseSheet::addStep(int row)
{
    const Course* own = course(row);
    if (!own) return refuse(QT_TRANSLATE_NOOP("daymark", "Choose a treatment first"));
    const QList<DoseStep> before = rowsOf(record().doseSteps, own->id);
    DoseStep added = before.isEmpty() ? DoseStep() : before.last();
    added.id = Id::make();
    added.parent = own->id;
    added.kind = StepKind::NotStated;
    added.amount.reset();
    added.amountMax.reset();
    added.start = {};
    added.end = {};
    added.duration = {};
    added.durationMax = {};
    added.condition.clear();
    added.detail.clear();
    const Message name(QT_TRANSLATE_NOOP("daymark", "New step of %1"), {drugName(own->drug)});
    const auto done = session().edit(language()(name), withRow(record(), added));
    if (!done) return tl::unexpected(done.error());
    return rowOfStep(added.id);
}

bool CourseSheet::removeStep(int row)
{
    const Course* own = course(row);
    if (!own) return false;
    const Course removed = *own;
    Record after = record();
    if (const DoseStep* there = step(row)) after = withoutRow(after, *there);
    const bool last = rowsOf(after.doseSteps, removed.id).isEmpty();
    if (last) after = withoutRow(after, removed);
    const Message name(
        last ? QT_TRANSLATE_NOOP("daymark", "%1 removed") : QT_TRANSLATE_NOOP("daymark", "Step of %1 removed"),
        {drugName(removed.drug)});
    return accept(language()(name), after);
}

QStringList CourseSheet::prepare()
{
    QStringList ids{record().patient.id.text(), session().episode().text()};
    m_nextRows = rowsInOrder();
    for (const Row& row : std::as_const(m_nextRows))
        ids << row.course.text() << row.step.text();
    return ids;
}

void CourseSheet::arrange()
{
    m_rows = std::exchange(m_nextRows, {});
}

QList<CourseSheet::Row> CourseSheet::rowsInOrder() const
{
    const Episode* shown = episode();
    if (!shown) return {};
    struct Dated
    {
        Course course;
        QList<DoseStep> steps;
        QDate first;
    };
    QList<Dated> courses;
    for (const Course& course : rowsOf(record().courses, shown->id)) {
        const QList<DoseStep> steps = rowsOf(record().doseSteps, course.id);
        courses << Dated{course, steps, courseDates(course, steps, onset()).first};
    }
    // What has no date yet was just entered: it stays last, above the empty line.
    std::stable_sort(courses.begin(), courses.end(), [](const Dated& a, const Dated& b) {
        return a.first.isValid() && (!b.first.isValid() || a.first < b.first);
    });
    QList<Row> rows;
    for (const Dated& dated : courses) {
        if (dated.steps.isEmpty()) rows << Row{dated.course.id, {}, true};
        for (const DoseStep& step : dated.steps)
            rows << Row{dated.course.id, step.id, &step == &dated.steps.first()};
    }
    return rows;
}

DoseDates CourseSheet::datesOf(int row) const
{
    const Course* of = course(row);
    if (!of) return {};
    const QList<DoseStep> steps = rowsOf(record().doseSteps, of->id);
    const QList<DoseDates> dates = stepDates(*of, steps, onset());
    for (int i = 0; i < steps.size(); ++i) {
        if (steps.at(i).id == m_rows.at(row).step) return dates.at(i);
    }
    return {};
}

QVariant CourseSheet::cell(const QModelIndex& index, int role) const
{
    const int row = index.row();
    const int column = index.column();
    if (role == ChoicesRole) {
        if (column == RouteColumn) return wordsOf(codesOf<DoseRoute>(), language());
        if (column == ResponseColumn) return wordsOf(codesOf<Response>(), language());
        if (column != Drug) return {};
        QStringList names;
        for (const ::daymark::Drug& drug : drugs())
            names << language()(drug.label);
        if (row != newCourseRow()) return names;
        for (const Preset& preset : presets())
            names << language()(preset.label);
        return names;
    }
    if (role == ComputedRole) return column == Given;
    if (row == newCourseRow()) {
        return role == Qt::ToolTipRole && column == Drug
                   ? QVariant(
                         language()(QT_TRANSLATE_NOOP("daymark",
                                                      "Type the drug of a new treatment here, or more of a preset’s "
                                                      "name, “IVIG 2…”")))
                   : QVariant();
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) return tip(row);
    const bool shown = role == Qt::DisplayRole;
    if (!shown && role != Qt::EditRole) return {};
    if (column == Given) return shown ? QVariant(given(row, false)) : QVariant();
    if (isOfCourse(column)) {
        if (!m_rows.at(row).first)
            return shown && column == Drug ? QVariant(language()(QT_TRANSLATE_NOOP("daymark", "then"))) : QVariant();
        return courseText(*course(row), column);
    }
    const DoseStep* own = step(row);
    if (!own) return {};
    if (role == Qt::EditRole && column == Start) {
        return own->start.isRelative() ? own->start.text() : language().moment(own->start);
    }
    if (role == Qt::EditRole && column == End) return endText(*own, language());
    return stepText(row, column);
}

Message CourseSheet::editName(int row, int column) const
{
    return Message("%1: %2", {drugName(course(row)->drug), Message(headings[column])});
}

TypedCell CourseSheet::typed(const QModelIndex& index, const QString& text, const QString& confirmation) const
{
    TypedCell outcome;
    const int row = index.row();
    const int column = index.column();
    if (row == newCourseRow()) {
        if (const Preset* preset = presetNamed(text, language())) {
            outcome.record = withPreset(record(), *preset, session().episode(), session().settings(), language());
            outcome.what =
                language()(Message(QT_TRANSLATE_NOOP("daymark", "New treatment: %1"), {Message(preset->label)}));
            outcome.note = presetWords(*preset);
            return outcome;
        }
        outcome.record = text.isEmpty() ? record() : withCourse(text, Id::make());
        outcome.what = language()(
            Message(QT_TRANSLATE_NOOP("daymark", "New treatment: %1"), {drugName(drugNamed(text, language()))}));
        return outcome;
    }
    const QString what = language()(editName(row, column));
    if (isOfCourse(column)) {
        Course changed = *course(row);
        if (const auto read = readCourse(changed, column, text); !read) {
            outcome.problem = read.error().message;
            return outcome;
        }
        return checked(withRow(record(), changed), changed.id, what);
    }
    DoseStep changed = step(row) ? *step(row) : DoseStep();
    if (!step(row)) {
        changed.id = Id::make();
        changed.parent = m_rows.at(row).course;
    }
    if (const auto read = readStep(changed, row, column, text); !read) {
        outcome.problem = read.error().message;
        return outcome;
    }
    if (step(row)) keepAnswer(changed, *step(row), confirmation, record());
    const LimitVerdict verdict = checkLimits(changed, record());
    if (verdict.isRefused()) {
        outcome.problem = verdict.sentence;
    } else if (!verdict.isAccepted() && confirmation.isEmpty()) {
        outcome.question = verdict.sentence;
    } else {
        return checked(withRow(record(), changed), changed.id, what);
    }
    return outcome;
}

TypedCell CourseSheet::corrected(const QModelIndex& index, const QString& text, const QString& proposal,
                                 const QString& why) const
{
    Q_UNUSED(text)
    return typed(index, proposal, why);
}

Result<void> CourseSheet::readCourse(Course& changed, int column, const QString& text) const
{
    if (column == StopReason) {
        changed.stopReason = text;
        return {};
    }
    if (column == ResponseColumn) {
        const auto word = readWord(codesOf<Response>(), text, language());
        return word ? setField(changed, "response", *word) : tl::unexpected(word.error());
    }
    if (text.isEmpty()) {
        return refuse(QT_TRANSLATE_NOOP("daymark", "A treatment has a drug; to remove the treatment press Ctrl+Del"));
    }
    changed.drug = drugNamed(text, language());
    return {};
}

Result<void> CourseSheet::readStep(DoseStep& changed, int row, int column, const QString& text) const
{
    DateContext context{session().today(), onset(), {}, false};
    if (row > 0 && !m_rows.at(row).first) context.previous = Moment::on(datesOf(row - 1).first);
    switch (column) {
        case Dose:
            return readDose(text, changed);
        case RouteColumn: {
            const auto word = readWord(codesOf<DoseRoute>(), text, language());
            return word ? setField(changed, "route", *word) : tl::unexpected(word.error());
        }
        case Start: {
            const auto moment = readMoment(text, context);
            if (!moment) return tl::unexpected(moment.error());
            if (auto why = checkMoment(*moment, record(), session().episode(), session().today())) return refuse(*why);
            changed.start = *moment;
            return {};
        }
        case End: {
            if (const QDate first = datesOf(row).first; first.isValid()) context.previous = Moment::on(first);
            if (auto read = readEnd(text, context, changed); !read) return read;
            if (auto why = checkMoment(changed.end, record(), session().episode(), session().today(), true))
                return refuse(*why);
            return {};
        }
        default:
            changed.condition = text;
            return {};
    }
}

TypedCell CourseSheet::checked(Record after, const Id& row, const QString& what) const
{
    TypedCell outcome;
    for (const Problem& problem : problems(after, session().today())) {
        if (problem.row != row) continue;
        outcome.problem = problem.sentence;
        return outcome;
    }
    outcome.what = what;
    outcome.record = std::move(after);
    return outcome;
}

}  // namespace daymark
