// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labblock.h"

#include "base/number.h"
#include "base/plainletters.h"
#include "domain/catalogue/analytenames.h"
#include "domain/catalogue/analytes.h"
#include "models/labentry.h"

#include <algorithm>
#include <QRegularExpression>

namespace daymark {

namespace {

using namespace Qt::StringLiterals;

/// What analytes are measured in where nothing else is said: the head may say so.
bool isBlood(const QString& words)
{
    static const QStringList blood{u"blood"_s,   u"plasma"_s,      u"serum"_s,   u"sang"_s,
                                   u"serique"_s, u"plasmatique"_s, u"sanguin"_s, u"sanguine"_s};
    return blood.contains(foldedName(words));
}

const OwnAnalyte* ownNamed(const QString& name, const QList<OwnAnalyte>& own)
{
    const QString folded = foldedName(name);
    for (const OwnAnalyte& analyte : own) {
        if (!folded.isEmpty() && (foldedName(analyte.code) == folded || foldedName(analyte.name) == folded))
            return &analyte;
    }
    return nullptr;
}

/// The code of the name whose analyte has this unit; the likeliest where none has.
QString codeOf(const QString& name, const QString& unit, const QList<OwnAnalyte>& own)
{
    if (const OwnAnalyte* analyte = ownNamed(name, own)) return analyte->code;
    const QStringList codes = analytesNamed(name);
    for (const QString& code : codes) {
        if (unitOf(unit, *findAnalyte(code))) return code;
    }
    return codes.value(0);
}

struct Parting
{
    QString name;
    QString rest;
};

/// The text before a bracket at its end, and what is in the bracket.
std::optional<Parting> bracketed(const QString& text)
{
    static const QRegularExpression bracket(u"^(.+?)\\s*[(\\[]([^()\\[\\]]*)[)\\]]$"_s);
    const auto match = bracket.match(text);
    if (!match.hasMatch()) return std::nullopt;
    return Parting{match.captured(1), match.captured(2).trimmed()};
}

/// A name wholly known, or with what only says it again behind it: "Hemoglobin (Hb)", "Sodium plasmatique".
QString codeOfWords(const QString& text, const QString& unit, const QList<OwnAnalyte>& own)
{
    if (const QString code = codeOf(text, unit, own); !code.isEmpty()) return code;
    auto parted = bracketed(text);
    if (!parted && text.contains(u' ')) parted = Parting{text.section(u' ', 0, -2), text.section(u' ', -1)};
    if (!parted) return {};
    const QString code = codeOf(parted->name, unit, own);
    const bool again = isBlood(parted->rest) || (!code.isEmpty() && codeOf(parted->rest, unit, own) == code);
    return again ? code : QString();
}

/// Name and unit, every way the text can be parted; signs are no part of a name, so that what is in a bracket comes
/// before the whole.
QList<Parting> partings(const QString& text)
{
    QList<Parting> parted;
    if (text.endsWith(u'%')) parted << Parting{text.chopped(1).trimmed(), u"%"_s};
    if (const auto bracket = bracketed(text)) parted << *bracket;
    parted << Parting{text, QString()};
    for (const QChar mark : {QChar(u','), QChar(u';'), QChar(u' ')}) {
        for (qsizetype at = text.indexOf(mark); at > 0; at = text.indexOf(mark, at + 1))
            parted << Parting{text.left(at).trimmed(), text.mid(at + 1).trimmed()};
    }
    return parted;
}

/// Words that are no unit say that something else was measured: "Sodium urinaire" is not sodium.
bool isUnit(const QString& text, const QString& code, const QList<OwnAnalyte>& own)
{
    if (text.isEmpty() || !unitsSpelled(text).isEmpty()) return true;
    const OwnAnalyte* analyte = ownNamed(code, own);
    return analyte && analyte->unit.compare(text, Qt::CaseInsensitive) == 0;
}

constexpr qsizetype headRows = 8;  ///< titles above the dates, at most

bool isNumber(const QString& text)
{
    return readNumber(text).has_value();
}

/// A word, or a number alone or with a unit: "8/3/31" is none.
bool isResult(const QString& text)
{
    LabResult result;
    return readLab(text, {}, result).has_value() && (result.unit.isEmpty() || !unitsSpelled(result.unit).isEmpty());
}

/// A year alone may be a result as well.
bool isDate(const QString& text, const DateContext& context)
{
    if (text.isEmpty() || isNumber(text)) return false;
    const auto moment = readDrawHead(text, context);
    return moment && !moment->isNull();
}

template <class Is>
qsizetype countIn(const QStringList& cells, Is is)
{
    return std::count_if(cells.cbegin(), cells.cend(), is);
}

QStringList columnOf(const QList<QStringList>& cells, qsizetype column, qsizetype from = 0)
{
    QStringList texts;
    for (qsizetype row = from; row < cells.size(); ++row)
        texts << cells[row].value(column);
    return texts;
}

QList<QStringList> turned(const QList<QStringList>& cells)
{
    QList<QStringList> other;
    for (qsizetype column = 0; column < cells.value(0).size(); ++column)
        other << columnOf(cells, column);
    return other;
}

/// The column of units beside the names; −1 where there is none.
qsizetype unitColumn(const QList<QStringList>& cells, bool headed)
{
    static const QStringList words{u"unit"_s, u"units"_s, u"unite"_s, u"unites"_s};
    for (qsizetype column = 1; column < cells.value(0).size(); ++column) {
        if (headed && words.contains(foldedName(cells.first()[column]))) return column;
        const QStringList texts = columnOf(cells, column, headed ? 1 : 0);
        const auto isUnit = [](const QString& text) { return !isNumber(text) && !unitsSpelled(text).isEmpty(); };
        const auto isElse = [&](const QString& text) { return !text.isEmpty() && !isUnit(text); };
        if (countIn(texts, isUnit) > 0 && countIn(texts, isElse) == 0) return column;
    }
    return -1;
}

void takeUnits(QList<QStringList>& cells, bool headed)
{
    const qsizetype column = unitColumn(cells, headed);
    if (column < 0) return;
    for (qsizetype row = 0; row < cells.size(); ++row) {
        const QString unit = cells[row].takeAt(column);
        if (unit.isEmpty() || (headed && row == 0)) continue;
        cells[row][0] += u" ("_s + unit + u')';
    }
}

/// A clock time beneath each date goes to it.
void takeTimes(QList<QStringList>& cells)
{
    static const QRegularExpression form(u"^\\d{1,2}\\s*[:hH]\\s*(\\d{2})?$"_s);
    const auto isTime = [](const QString& text) { return form.match(text).hasMatch(); };
    const QStringList below = cells.value(1).mid(1);
    const auto filled = countIn(below, [](const QString& text) { return !text.isEmpty(); });
    if (filled == 0 || countIn(below, isTime) != filled) return;
    for (qsizetype column = 1; column < cells.first().size(); ++column)
        cells.first()[column] = QString(cells.first()[column] + u' ' + cells[1][column]).trimmed();
    cells.removeAt(1);
}

/// How many `is` stand in one of the leading rows, behind its first cell.
template <class Is>
qsizetype mostBeside(const QList<QStringList>& cells, Is is)
{
    qsizetype most = 0;
    for (const QStringList& row : cells.first(std::min<qsizetype>(cells.size(), headRows)))
        most = std::max(most, countIn(row.mid(1), is));
    return most;
}

/// Leaves out what stands above the row with the most of `is`: titles, no results.
template <class Is>
void startAtHead(QList<QStringList>& cells, Is is)
{
    qsizetype head = 0;
    for (qsizetype row = 1; row < std::min<qsizetype>(cells.size(), headRows); ++row) {
        if (countIn(cells[row], is) > countIn(cells[head], is)) head = row;
    }
    for (qsizetype row = 0; row < head; ++row) {
        if (countIn(cells[row], isResult) > 0) return;
    }
    cells.remove(0, head);
}

bool isFilled(const QStringList& texts)
{
    return std::any_of(texts.cbegin(), texts.cend(), [](const QString& text) { return !text.isEmpty(); });
}

/// Heads without any result beside them say nothing: titles between rows, dates still to come.
void dropEmpty(LabBlock& block)
{
    for (qsizetype row = block.names.size() - 1; row >= 0; --row) {
        if (isFilled(block.texts[row])) continue;
        block.names.removeAt(row);
        block.texts.removeAt(row);
    }
    for (qsizetype column = block.dates.size() - 1; column >= 0; --column) {
        if (isFilled(columnOf(block.texts, column))) continue;
        block.dates.removeAt(column);
        for (QStringList& texts : block.texts)
            texts.removeAt(column);
    }
}

}  // namespace

NamedAnalyte readAnalyteHead(const QString& text, const QList<OwnAnalyte>& own)
{
    for (const auto& [name, unit] : partings(text.simplified())) {
        const QString code = codeOfWords(name, unit, own);
        if (!code.isEmpty() && isUnit(unit, code, own)) return {code, unit};
    }
    return {};
}

Result<Moment> readDrawHead(const QString& text, const DateContext& context)
{
    static const QRegularExpression day(u"^(?:day|jour)\\s*(-?\\d+)$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = day.match(text.simplified());
    return readMoment(match.hasMatch() ? u'd' + match.captured(1) : text, context);
}

QString withWholeYear(const QString& text, const DateContext& context)
{
    static const QRegularExpression form(u"^(\\d{1,2}([./-])\\d{1,2}\\2)(\\d{2})(\\s.*)?$"_s);
    const auto match = form.match(text.simplified());
    if (!match.hasMatch()) return {};
    const QString whole = match.captured(1) + u"20"_s + match.captured(3) + match.captured(4);
    const auto moment = readMoment(whole, context);
    return moment && moment->first(context.onset) <= context.today ? whole : QString();
}

LabBlock readLabBlock(QList<QStringList> cells, const DateContext& context, const QList<OwnAnalyte>& own)
{
    const auto isName = [&](const QString& text) {
        return !isNumber(text) && !readAnalyteHead(text, own).code.isEmpty();
    };
    const auto dated = [&](const QString& text) { return isDate(text, context); };
    if (mostBeside(cells, isName) > mostBeside(turned(cells), isName)) cells = turned(cells);
    startAtHead(cells, dated);
    cells = turned(cells);
    startAtHead(cells, isName);
    cells = turned(cells);
    const QStringList first = cells.value(0);
    const bool corner = first.value(0).isEmpty() && countIn(columnOf(cells, 0, 1), isName) > 0;
    const bool words = countIn(first, isResult) == 0 && cells.size() > 1 && !isName(first.value(0));
    const bool headed = countIn(first, dated) > 0 || corner || words;
    const QStringList left = columnOf(cells, 0, headed ? 1 : 0);
    const bool named = countIn(left, isName) > 0 || countIn(left, isResult) == 0;
    if (named) takeUnits(cells, headed);
    if (named && headed) takeTimes(cells);

    LabBlock block;
    const qsizetype from = named ? 1 : 0;
    const qsizetype columns = cells.value(0).size();
    block.dates = headed ? cells.takeFirst().mid(from) : QStringList(columns - from, QString());
    for (const QStringList& row : cells) {
        block.names << (named ? row.first() : QString());
        block.texts << row.mid(from);
    }
    dropEmpty(block);
    return block;
}

}  // namespace daymark
