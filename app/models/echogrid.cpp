// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/echogrid.h"

#include "domain/check/check.h"
#include "models/fieldentry.h"
#include "models/momentwords.h"
#include "models/recordedit.h"
#include "models/rowkind.h"
#include "models/wordentry.h"

#include <QSize>

namespace daymark {

namespace {

using namespace Qt::StringLiterals;

QString keyOf(const QString& study, const QString& row)
{
    return study + u'/' + row;
}

/// The segments every echo for Kawasaki disease measures; the others are listed where they have a value.
constexpr Segment usual[] = {Segment::Lmca, Segment::LadProximal, Segment::RcaProximal, Segment::LcxProximal};

bool isUsual(Segment segment)
{
    return std::find(std::begin(usual), std::end(usual), segment) != std::end(usual);
}

// Rows above the segments: what a Z needs, and the conclusion; then what else a study says.
constexpr const char* above[] = {"conclusion", "weight", "height"};
constexpr const char* below[] = {"conclusionText",
                                 "lvef",
                                 "mitralRegurgitation",
                                 "effusion",
                                 "perivascularBrightness",
                                 "lackOfTapering",
                                 "quality",
                                 "modality",
                                 "observer"};

}  // namespace

QString EchoGrid::Row::key() const
{
    switch (kind) {
        case Kind::Heading:
            return u"#"_s + QString::fromLatin1(label);
        case Kind::Bsa:
            return u"bsa"_s;
        case Kind::Study:
            return QString::fromLatin1(field->key);
        case Kind::Measure:
            break;
    }
    const QString code = QString::fromLatin1(codeOf(segment).code);
    return nth == 0 ? code : code + u'~' + QString::number(nth);
}

EchoGrid::EchoGrid(Session& session, const Language& language, QObject* parent) : SheetModel(session, language, parent)
{
    refresh();
}

int EchoGrid::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EchoGrid::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !episode() ? 0 : 2 * int(m_studies.size()) + (m_ofDay ? 0 : 1);
}

QVariant EchoGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool words = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (orientation == Qt::Horizontal) {
        if (section < 0 || section >= columnCount() || !words) return {};
        return studyHeading(section, role);
    }
    if (section < 0 || section >= m_rows.size()) return {};
    const Row& row = m_rows.at(section);
    if (role == HeadingRole) return row.kind == Row::Kind::Heading;
    if (role == Qt::FontRole && row.kind == Row::Kind::Heading) return headingFont();
    return words ? QVariant(rowHeading(row)) : QVariant();
}

QString EchoGrid::rowHeading(const Row& row) const
{
    switch (row.kind) {
        case Row::Kind::Heading:
            return language()(row.label);
        case Row::Kind::Bsa:
            return language()(QT_TRANSLATE_NOOP("daymark", "Body surface area, m²"));
        case Row::Kind::Study: {
            const QString label = language()(row.field->label);
            return *row.field->unit ? label + u", "_s + QString::fromUtf8(row.field->unit) : label;
        }
        case Row::Kind::Measure:
            break;
    }
    const QString name = language()(codeOf(row.segment).label);
    return row.nth == 0 ? name : name + u" ("_s + QString::number(row.nth + 1) + u')';
}

QString EchoGrid::studyHeading(int column, int role) const
{
    const EchoStudy* there = study(column);
    if (!there) {
        return role == Qt::DisplayRole
                   ? language()(QT_TRANSLATE_NOOP("daymark", "New\necho"))
                   : language()(QT_TRANSLATE_NOOP("daymark", "Type a diameter here, then the date of its study"));
    }
    const QString day = dayHeading(there->when, onset(), language(), true);
    const ZModel* model = zModel(episode()->zModel);
    const QString z = model ? language()(nameOf(*model)) : QString();
    if (role == Qt::DisplayRole && partOf(column) == Part::Z) {
        return language()(QT_TRANSLATE_NOOP("daymark", "Z and class")) + u'\n' + z;
    }
    QStringList lines{day};
    if (const QString date = dateHeading(there->when, onset(), language()); !date.isEmpty()) lines << date;
    if (role == Qt::DisplayRole) return lines.join(u'\n');
    lines << (partOf(column) == Part::Z
                  ? language()(Message(QT_TRANSLATE_NOOP("daymark", "Z by %1, and AHA 2017 class"), {z}))
                  : language()(QT_TRANSLATE_NOOP("daymark", "internal diameter in mm")));
    return lines.join(u", "_s);
}

Qt::ItemFlags EchoGrid::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    const Row& row = m_rows.at(index.row());
    const bool second = !isNewStudy(index) && partOf(index.column()) == Part::Z;
    if (row.kind == Row::Kind::Heading || (second && row.kind != Row::Kind::Measure)) return Qt::NoItemFlags;
    const Qt::ItemFlags seen = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return session().isChildReadOnly() || row.kind == Row::Kind::Bsa ? seen : seen | Qt::ItemIsEditable;
}

QSize EchoGrid::span(const QModelIndex& index) const
{
    if (!index.isValid()) return {1, 1};
    const Row& row = m_rows.at(index.row());
    const bool whole =
        row.kind != Row::Kind::Measure && study(index.column()) && partOf(index.column()) == Part::Diameter;
    return whole ? QSize(2, 1) : QSize(1, 1);
}

QString EchoGrid::cellKey(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const EchoStudy* there = study(index.column());
    const QString key = keyOf(there ? there->id.text() : newKey(), m_rows.at(index.row()).key());
    return there && partOf(index.column()) == Part::Z ? key + u"/z"_s : key;
}

FieldPlace EchoGrid::placeOf(const QModelIndex& index) const
{
    const EchoStudy* there = study(index.column());
    if (!there || index.row() >= m_rows.size()) return {};
    const Row& row = m_rows.at(index.row());
    if (row.kind == Row::Kind::Study) return {u"echo_study"_s, there->id, {row.field->name()}, {}};
    if (row.kind != Row::Kind::Measure) return {};
    return {u"echo_measure"_s,
            measureToChange(index).id,
            {},
            {{u"parent"_s, there->id.text()}, {u"segment"_s, QString::fromLatin1(codeOf(row.segment).code)}}};
}

void EchoGrid::setNewestLeft(bool left)
{
    if (m_newestLeft == left) return;
    beginResetModel();
    m_newestLeft = left;
    endResetModel();
}

void EchoGrid::setSegments(Segments segments)
{
    if (m_segments == segments) return;
    m_segments = segments;
    m_asLastOf = record().patient.id;
    m_asLast = measuredLast();
    refresh();
}

QSet<Segment> EchoGrid::measuredLast() const
{
    QSet<Segment> segments;
    for (const EchoStudy& study : allStudies()) {
        if (m_ofDay && isOfDay(study)) continue;
        QSet<Segment> here;
        for (const EchoMeasure& measure : rowsOf(record().echoMeasures, study.id))
            if (measure.mm || measure.reportedZ || measure.statedSize != StatedSize::NotStated) here << measure.segment;
        if (!here.isEmpty()) segments = here;
    }
    return segments;
}

void EchoGrid::setShowsModels(bool models)
{
    if (m_models == models) return;
    m_models = models;
    refresh();
}

int EchoGrid::newStudyColumn() const
{
    if (m_ofDay) return -1;
    return m_newestLeft ? 0 : 2 * int(m_studies.size());
}

EchoGrid::Part EchoGrid::partOf(int column) const
{
    return (m_newestLeft ? column - 1 : column) % 2 == 0 ? Part::Diameter : Part::Z;
}

const EchoStudy* EchoGrid::study(int column) const
{
    if (column == newStudyColumn() || column < 0 || column >= columnCount()) return nullptr;
    const int at = m_newestLeft ? int(m_studies.size()) - 1 - (column - 1) / 2 : column / 2;
    return &m_studies.at(at);
}

int EchoGrid::columnOf(const Id& id) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (const EchoStudy* there = study(column); there && there->id == id) return column;
    }
    return -1;
}

int EchoGrid::rowOf(Segment segment) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind == Row::Kind::Measure && m_rows.at(row).segment == segment) return row;
    }
    return -1;
}

int EchoGrid::rowOf(const char* studyField) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).field && qstrcmp(m_rows.at(row).field->key, studyField) == 0) return row;
    }
    return -1;
}

QString EchoGrid::measureKey(const Id& study, const Row& row)
{
    return keyOf(study.text(), row.key());
}

const CoronaryMeasure* EchoGrid::measure(const QModelIndex& index) const
{
    const EchoStudy* there = study(index.column());
    if (!index.isValid() || !there || m_rows.at(index.row()).kind != Row::Kind::Measure) return nullptr;
    const auto found = m_measures.constFind(measureKey(there->id, m_rows.at(index.row())));
    return found == m_measures.cend() ? nullptr : &*found;
}

QStringList EchoGrid::prepare()
{
    QStringList ids{record().patient.id.text(), session().episode().text()};
    m_nextStudies = studiesInOrder();
    m_nextRows = rowsInOrder(m_nextStudies);
    for (const EchoStudy& there : std::as_const(m_nextStudies))
        ids << there.id.text();
    for (const Row& row : std::as_const(m_nextRows))
        ids << row.key();
    return ids;
}

void EchoGrid::arrange()
{
    m_studies = std::exchange(m_nextStudies, {});
    m_rows = std::exchange(m_nextRows, {});
    m_measures.clear();
    for (const EchoStudy& there : m_studies) {
        QHash<Segment, int> seen;
        for (const CoronaryMeasure& measure : coronaryMeasures(record(), *episode(), there)) {
            Row row;
            row.kind = Row::Kind::Measure;
            row.segment = measure.measure.segment;
            row.nth = seen[row.segment]++;
            m_measures.insert(measureKey(there.id, row), measure);
        }
    }
}

QList<EchoStudy> EchoGrid::allStudies() const
{
    const Episode* shown = episode();
    if (!shown) return {};
    return Illness(record(), *shown, session().today(), session().settings()).rows<EchoStudy>();
}

/// `seen`: it was measured in some study.
bool EchoGrid::hasRow(Segment segment, bool seen) const
{
    switch (m_segments) {
        case Segments::All:
            return true;
        case Segments::AsLast:
            // What a study since then adds must not be out of sight.
            if (m_asLast.isEmpty() || m_asLastOf != record().patient.id) break;
            return m_asLast.contains(segment) || (seen && measuredLast().contains(segment));
        case Segments::Usual:
            break;
    }
    return seen || isUsual(segment) || (m_ofDay && measuredLast().contains(segment));
}

QList<EchoGrid::Row> EchoGrid::rowsInOrder(const QList<EchoStudy>& studies) const
{
    if (!episode()) return {};
    QHash<Segment, int> most;  // measures of one segment in one study
    for (const EchoStudy& there : studies) {
        QHash<Segment, int> here;
        for (const EchoMeasure& measure : rowsOf(record().echoMeasures, there.id))
            most[measure.segment] = std::max(most.value(measure.segment), ++here[measure.segment]);
    }
    QList<Row> rows;
    const auto addStudyRows = [&](std::span<const char* const> keys) {
        for (const char* key : keys) {
            Row row;
            row.kind = Row::Kind::Study;
            row.field = fieldOf<EchoStudy>(key);
            rows << row;
        }
    };
    const auto addHeading = [&](const char* label) {
        Row row;
        row.label = label;
        rows << row;
    };
    if (!m_ofDay) {
        addStudyRows(above);
        Row bsa;
        bsa.kind = Row::Kind::Bsa;
        rows << bsa;
        addHeading(QT_TRANSLATE_NOOP("daymark", "Coronary arteries, mm"));
    }
    for (std::size_t i = 1; i < codesOf<Segment>().size(); ++i) {
        const auto segment = static_cast<Segment>(i);
        const int measures = most.value(segment);
        if (!hasRow(segment, measures > 0)) continue;
        for (int nth = 0; nth < std::max(1, measures); ++nth) {
            Row row;
            row.kind = Row::Kind::Measure;
            row.segment = segment;
            row.nth = nth;
            rows << row;
        }
    }
    if (m_ofDay) {
        addStudyRows(std::span(above).first(1));
        return rows;
    }
    addHeading(QT_TRANSLATE_NOOP("daymark", "Heart and study"));
    addStudyRows(below);
    return rows;
}

Result<int> EchoGrid::addStudy(const Moment& when)
{
    static constexpr NewColumn words{
        QT_TRANSLATE_NOOP("daymark", "There is no episode yet to put an echo in"),
        QT_TRANSLATE_NOOP("daymark", "Say when this echo was"), QT_TRANSLATE_NOOP("daymark", "New echo on %1"),
        QT_TRANSLATE_NOOP("daymark",
                          "There is an echo of %1 already: this is it. Another one of that day "
                          "needs its time too, as in “d8 14:00”")};
    return rowAt<EchoStudy>(when, words).map([this](const Id& study) { return columnOf(study); });
}

bool EchoGrid::removeStudy(int column)
{
    const EchoStudy* there = study(column);
    if (!there) return false;
    const EchoStudy removed = *there;
    const Message name(QT_TRANSLATE_NOOP("daymark", "Echo of %1 removed"), {dayWords(removed.when, onset())});
    Record after = record();
    rowKind<EchoStudy>().remove(after, removed.id);
    return accept(language()(name), after);
}

}  // namespace daymark
