// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowtable.h"

#include "base/dateentry.h"
#include "base/typedwords.h"
#include "models/recordedit.h"

#include <algorithm>

namespace daymark {

RowTableModel::RowTableModel(Session& session, const RowKind& kind, QList<RowColumn> columns, const Language& language,
                             QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_kind(kind), m_language(language)
{
    for (const RowColumn& column : std::as_const(columns)) {
        const int unit = column.unitKey ? kind.indexOf(QLatin1StringView(column.unitKey)) : -1;
        m_columns << Column{column, kind.indexOf(QLatin1StringView(column.key)), unit};
        Q_ASSERT(m_columns.back().field >= 0);
    }
    connect(&session, &Session::childOpened, this, &RowTableModel::showAnother);
    connect(&session, &Session::recordChanged, this, &RowTableModel::follow);
    showAnother();
}

void RowTableModel::showAnother()
{
    Q_EMIT aboutToShowAnother();
    beginResetModel();
    m_record = m_session.record();
    m_parent = m_session.episode();
    m_isReadOnly = m_session.isChildReadOnly();
    m_rows = m_parent.isNull() ? QList<Id>() : m_kind.rows(m_record, m_parent);
    const QDate onset = onsetOf(m_record, {m_record.patient.id, &m_kind, {}, m_parent});
    QHash<Id, Moment> when;
    for (const Id& row : std::as_const(m_rows))
        when.insert(row, m_kind.when(m_record, row));
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [&](const Id& a, const Id& b) { return isBefore(when[a], when[b], onset); });
    endResetModel();
}

/// The record changed under the same child: lines keep their place.
void RowTableModel::follow()
{
    if (m_session.record().patient.id != m_record.patient.id) return;
    // Into the bin or out of it: the empty line goes or comes.
    if (m_session.isChildReadOnly() != m_isReadOnly) return showAnother();
    const QList<Id> wanted = m_parent.isNull() ? QList<Id>() : m_kind.rows(m_session.record(), m_parent);
    for (int line = int(m_rows.size()) - 1; line >= 0; --line) {
        if (wanted.contains(m_rows[line])) continue;
        beginRemoveRows({}, line, line);
        m_rows.removeAt(line);
        endRemoveRows();
    }
    if (!m_made.isNull() && wanted.contains(m_made)) {
        // The empty line became the row; a new empty line comes below it.
        beginInsertRows({}, int(m_rows.size()) + 1, int(m_rows.size()) + 1);
        m_rows << m_made;
        // What stands refused in the other cells of that line goes with it.
        for (int column = 0; column < columnCount(); ++column) {
            const CellKey empty{m_record.patient.id, m_parent, {}, column};
            if (!m_refused.contains(empty)) continue;
            m_refused.insert({m_record.patient.id, m_parent, m_made, column}, m_refused.take(empty));
        }
        endInsertRows();
        m_made = {};
    }
    insertRestored(wanted);
    // Only now: lines that stay must not change while others come.
    m_record = m_session.record();
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
}

/// Rows that came back by undo, or from elsewhere: at their time among the others.
void RowTableModel::insertRestored(const QList<Id>& wanted)
{
    const Record& record = m_session.record();
    const QDate onset = onsetOf(record, {record.patient.id, &m_kind, {}, m_parent});
    for (const Id& row : wanted) {
        if (m_rows.contains(row)) continue;
        const auto later = [&](const Id& other) {
            return isBefore(m_kind.when(record, row), m_kind.when(record, other), onset);
        };
        const auto at = std::find_if(m_rows.cbegin(), m_rows.cend(), later);
        const int line = int(at - m_rows.cbegin());
        beginInsertRows({}, line, line);
        m_rows.insert(line, row);
        endInsertRows();
    }
}

RowPlace RowTableModel::placeOf(int line) const
{
    return {m_record.patient.id, &m_kind, rowId(line), m_parent};
}

RowTableModel::CellKey RowTableModel::keyOf(const QModelIndex& index) const
{
    return {m_record.patient.id, m_parent, rowId(index.row()), index.column()};
}

int RowTableModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || m_parent.isNull()) return 0;
    return int(m_rows.size()) + (m_isReadOnly ? 0 : 1);
}

int RowTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowTableModel::valueOf(const QModelIndex& index) const
{
    const Column& column = m_columns[index.column()];
    const Id row = rowId(index.row());
    return column.unit < 0 ? m_kind.value(m_record, row, column.field)
                           : quantityOf(m_kind, m_record, row, column.field, column.unit, m_language);
}

QString RowTableModel::shown(const QModelIndex& index) const
{
    const Column& column = m_columns[index.column()];
    const QVariant value = valueOf(index);
    if (column.isDay) return otherWords(Moment::fromText(value.toString()).value_or(Moment()), index);
    if (column.unit < 0 || value.isNull()) return shownText(fieldOf(column), value, m_language);
    TypedQuantity quantity = value.value<TypedQuantity>();
    if (quantity.unit.isEmpty()) quantity.unit = m_kind.impliedUnit(m_record, rowId(index.row()));
    // As typed, with the decimal mark of the window.
    quantity.text = m_language(typedWords(quantity.text));
    return typedText(quantity);
}

/// The day of a date, and the date of what was typed as a day.
QString RowTableModel::otherWords(const Moment& moment, const QModelIndex& index) const
{
    const EntryContext context = contextOf(index);
    if (!moment.isRelative()) return dayText(moment, context, m_language);
    const QString date = m_language.date(moment.first(context.onset));
    return moment.isApproximate() && !date.isEmpty() ? QStringLiteral("≈ ") + date : date;
}

QString RowTableModel::typed(const QModelIndex& index) const
{
    const Column& column = m_columns[index.column()];
    const QVariant value = valueOf(index);
    return column.unit >= 0 ? typedText(value.value<TypedQuantity>()) : typedText(fieldOf(column), value, m_language);
}

EntryContext RowTableModel::contextOf(const QModelIndex& index) const
{
    const Column& column = m_columns[index.column()];
    const RowPlace place = placeOf(index.row());
    EntryContext context = daymark::contextOf(m_record, place, column.field, m_session.today());
    if (index.row() > 0) {
        const QVariant above = m_kind.value(m_record, rowId(index.row() - 1), column.field);
        context.previous = Moment::fromText(above.toString()).value_or(Moment());
    }
    context.several = [this, index = QPersistentModelIndex(index)](const QString& text) -> std::optional<Message> {
        const auto rows = several(index, text);
        if (!rows) return std::nullopt;
        return rows->after ? rows->words : rows->after.error().message;
    };
    context.meant = [this, index = QPersistentModelIndex(index)](const QString& text) {
        const auto values = read(index, text);
        return values ? meant(m_record, placeOf(index.row()), *values) : QString();
    };
    if (column.unit < 0) return context;
    context.check = [this, index = QPersistentModelIndex(index)](const QVariant& value) -> std::optional<Message> {
        const auto values = read(index, typedText(value.value<TypedQuantity>()));
        if (!values) return values.error().message;
        return whyNot(m_record, placeOf(index.row()), *values, m_session.today());
    };
    return context;
}

/// What a value means, and why an unusual one was kept.
QString RowTableModel::explanation(const QModelIndex& index) const
{
    const Column& column = m_columns[index.column()];
    const bool isQuantity = column.unit >= 0;
    QStringList lines{isQuantity ? shown(index)
                                 : echoText(fieldOf(column), valueOf(index), contextOf(index), m_language)};
    const int answer = m_kind.indexOf(QLatin1StringView("confirmation"));
    const QString why = answer < 0 ? QString() : m_kind.value(m_record, rowId(index.row()), answer).toString();
    if (!why.isEmpty() && (isQuantity || fieldOf(column).kind == FieldKind::Number))
        lines << m_language({QT_TRANSLATE_NOOP("daymark", "kept because: %1"), {why}});
    return lines.join(u'\n');
}

QVariant RowTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Column& column = m_columns[index.column()];
    const auto refused = m_refused.constFind(keyOf(index));
    const bool isRefused = refused != m_refused.constEnd();
    switch (role) {
        case Qt::DisplayRole:
            return isRefused ? refused->text : shown(index);
        case Qt::EditRole:
            return isRefused ? refused->text : typed(index);
        case Qt::ToolTipRole:
            return isRefused ? m_language(refused->why) : explanation(index);
        case RefusedRole:
            return isRefused ? m_language(refused->why) : QString();
        case FieldRole:
            return column.isDay ? QVariant() : QVariant::fromValue(fieldOf(column));
        case QuantityRole:
            return column.unit >= 0;
        case ContextRole:
            return QVariant::fromValue(contextOf(index));
        case ValueRole:
            return valueOf(index);
        case HintRole:
            return index.row() == m_rows.size() && index.column() == 0
                       ? m_language({QT_TRANSLATE_NOOP("daymark", "new %1"), {Message(m_kind.noun())}})
                       : QString();
        default:
            return {};
    }
}

QVariant RowTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!isText || orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) return {};
    if (m_columns[section].isDay) return m_language(QT_TRANSLATE_NOOP("daymark", "Day"));
    return m_language(fieldOf(m_columns[section]).label);
}

Qt::ItemFlags RowTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !m_columns[index.column()].isDay && !m_session.isChildReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

Result<QList<FieldValue>> RowTableModel::read(const QModelIndex& index, const QVariant& value) const
{
    const Column& column = m_columns[index.column()];
    if (column.unit < 0) {
        const auto read = readField(fieldOf(column), value.toString(), contextOf(index));
        if (!read) return tl::unexpected(read.error());
        return QList<FieldValue>{{column.field, *read}};
    }
    if (value.toString().trimmed().isEmpty()) return quantityValues(m_kind, column.field, column.unit, {});
    const auto quantity = readQuantity(value.toString());
    if (!quantity) return tl::unexpected(quantity.error());
    return quantityValues(m_kind, column.field, column.unit, *quantity);
}

Result<void> RowTableModel::write(const QModelIndex& index, const QList<FieldValue>& values)
{
    const Id row = rowId(index.row());
    const bool same = std::all_of(values.begin(), values.end(), [&](const FieldValue& value) {
        return m_kind.value(m_record, row, value.field) == value.value;
    });
    if (same) return {};
    RowPlace place = placeOf(index.row());
    if (row.isNull()) {
        // The row is made under a known id, so that `follow` can tell it from one restored by undo.
        m_made = Id::make();
        place.made = m_made;
    }
    const auto edited = editRow(m_session, editName(index), place, values);
    m_made = {};
    if (!edited) return tl::unexpected(edited.error());
    return {};
}

QString RowTableModel::editName(const QModelIndex& index) const
{
    const Id row = rowId(index.row());
    if (row.isNull()) return m_language({QT_TRANSLATE_NOOP("daymark", "New %1"), {Message(m_kind.noun())}});
    const QString name = m_kind.name(m_record, row, onsetOf(m_record, placeOf(index.row())), m_language);
    const FieldInfo& field = fieldOf(m_columns[index.column()]);
    return m_language({QT_TRANSLATE_NOOP("daymark", "%1: %2"), {name, Message(field.label)}});
}

/// Writes what was typed; `asked`: the question to be answered first.
Result<void> RowTableModel::writeTyped(const QModelIndex& index, const QVariant& value, bool isAnswer,
                                       std::optional<Message>& asked)
{
    if (const auto rows = several(index, value.toString())) {
        if (!rows->after) return tl::unexpected(rows->after.error());
        if (!isAnswer && !rows->question.isEmpty()) asked = rows->question;
        if (asked) return refuse(*asked);
        auto done = m_session.edit(rows->name, *rows->after);
        if (done) Q_EMIT severalEntered();
        return done;
    }
    auto values = read(index, value);
    if (!values) return tl::unexpected(values.error());
    if (!isAnswer) asked = question(m_record, placeOf(index.row()), *values);
    if (asked) return refuse(*asked);
    return write(index, isAnswer ? answered(m_kind, *values, m_language) : *values);
}

bool RowTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    const CellKey key = keyOf(index);
    const QPersistentModelIndex cell(index);
    const QString text = value.toString();
    const auto standing = m_refused.constFind(key);
    const bool isAnswer = standing != m_refused.constEnd() && standing->asked && standing->text == text;
    std::optional<Message> asked;
    const auto written = writeTyped(index, value, isAnswer, asked);
    if (written) {
        m_refused.remove(key);
        // The empty line took its refused texts along when it became a row.
        if (cell.isValid()) m_refused.remove(keyOf(cell));
    } else {
        m_refused.insert(key, {text, written.error().message, asked.has_value()});
    }
    if (cell.isValid()) Q_EMIT dataChanged(cell, cell);
    return written.has_value();
}

bool RowTableModel::removeRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > m_rows.size() || m_session.isChildReadOnly())
        return false;
    Record after = m_record;
    for (int line = row; line < row + count; ++line)
        m_kind.remove(after, rowId(line));
    const QString name = m_kind.name(m_record, rowId(row), onsetOf(m_record, placeOf(row)), m_language);
    const auto edited = m_session.edit(m_language({QT_TRANSLATE_NOOP("daymark", "Delete: %1"), {name}}), after);
    if (!edited) Q_EMIT refused(edited.error().message);
    return edited.has_value();
}

bool RowTableModel::takeMeant(const QModelIndex& index)
{
    const auto refused = m_refused.constFind(keyOf(index));
    if (refused == m_refused.constEnd()) return false;
    const QString text = contextOf(index).meant(refused->text);
    return !text.isEmpty() && setData(index, text);
}

QModelIndex RowTableModel::firstRefused() const
{
    for (int line = 0; line < rowCount(); ++line) {
        for (int column = 0; column < columnCount(); ++column) {
            if (m_refused.contains(keyOf(index(line, column)))) return index(line, column);
        }
    }
    return {};
}

FieldPlace RowTableModel::fieldPlaceOf(const QModelIndex& index) const
{
    if (!index.isValid() || rowId(index.row()).isNull()) return {};
    const Column& column = m_columns.at(index.column());
    QStringList fields{QString::fromLatin1(column.key)};
    if (column.unitKey) fields << QString::fromLatin1(column.unitKey);
    return {QString::fromLatin1(m_kind.table()), rowId(index.row()), fields, {}};
}

QList<RefusedText> RowTableModel::refusedTexts() const
{
    QList<RefusedText> texts;
    for (auto refused = m_refused.cbegin(); refused != m_refused.cend(); ++refused) {
        // A text in a row that was removed comes back with it and is nobody's until then.
        const CellKey& cell = refused.key();
        const bool isGone = cell.child == m_record.patient.id && !cell.row.isNull() && !holds(m_record, cell.row);
        if (!isGone) texts << RefusedText{cell.child, refused->text};
    }
    return texts;
}

void RowTableModel::takeBack(const QModelIndex& index)
{
    if (m_refused.remove(keyOf(index)) > 0) Q_EMIT dataChanged(index, index);
}

}  // namespace daymark
