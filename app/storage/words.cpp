// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/words.h"

#include "base/plainletters.h"
#include "domain/record/tables.h"

#include <QLocale>
#include <QRegularExpression>

namespace daymark {

namespace {

/// The forms one after the other, so that none is found across two: a character for private use is a word to the index,
/// and one that nobody types.
QString inARow(QStringList forms)
{
    forms.removeDuplicates();
    return forms.join(QStringLiteral(" \uE000 "));
}

constexpr qsizetype shortestEnd = 3;
constexpr qsizetype longestWord = 60;  // letters: of a longer one, which is no word, nobody types the middle

QString numberForms(const QString& number)
{
    // KD-0001 is also looked for as KD0001, KD-1, KD1 and 1.
    static const QRegularExpression punctuation(QStringLiteral("[^\\p{L}\\p{N}]+"));
    static const QRegularExpression zeros(QStringLiteral("(?<!\\p{N})0+(?=\\p{N})"));
    const QString spaced = QString(number).replace(punctuation, QStringLiteral(" "));
    const QString plain = QString(spaced).remove(zeros);
    QStringList forms{number, QString(spaced).remove(u' '), plain, QString(plain).remove(u' ')};
    return inARow(forms);
}

/// What words end with, without the words themselves: "Dupont" is found by "pont".
/// Two letters would be found everywhere.
QString endsOf(const QString& text)
{
    static const QRegularExpression punctuation(QStringLiteral("[^\\p{L}\\p{M}\\p{N}]+"));
    QStringList ends;
    for (const QString& word : text.normalized(QString::NormalizationForm_C).split(punctuation, Qt::SkipEmptyParts)) {
        if (word.size() > longestWord) continue;
        for (qsizetype from = 1; word.size() - from >= shortestEnd; ++from) {
            if (!word[from].isMark() && !word[from].isLowSurrogate()) ends << word.mid(from);
        }
    }
    ends.removeDuplicates();
    return ends.join(u' ');
}

/// Punctuation parts words, so one form stands for 15.1.2024, 15/1/2024 and 15-1-2024.
QString dateForms(QDate date)
{
    if (!date.isValid()) return {};
    QStringList forms;
    for (const auto& format : {QStringLiteral("yyyy MM dd"), QStringLiteral("yyyy M d"), QStringLiteral("dd MM yyyy"),
                               QStringLiteral("d M yyyy"), QStringLiteral("dd MM yy"), QStringLiteral("d M yy"),
                               QStringLiteral("yyyyMMdd"), QStringLiteral("ddMMyyyy"), QStringLiteral("ddMMyy")})
        forms << date.toString(format);
    for (const auto language : {QLocale::English, QLocale::French}) {
        forms << QLocale(language).monthName(date.month())
              << QLocale(language).monthName(date.month(), QLocale::ShortFormat);
    }
    return inARow(forms);
}

/// Measured values are text too, and so are the names of hints, but nobody looks for a child by them.
template <class Row>
constexpr bool isNoWords =
    std::is_same_v<Row, LabResult> || std::is_same_v<Row, Temperature> || std::is_same_v<Row, Vital> ||
    std::is_same_v<Row, BodySize> || std::is_same_v<Row, Dismissal>;

template <class Row>
void collect(const Row& row, QStringList& texts)
{
    for (const auto& field : Row::fields()) {
        if (field.kind != FieldKind::Text && field.kind != FieldKind::Note) continue;
        if (const QString text = field.get(row).toString(); !text.isEmpty()) texts << text;
    }
}

/// The names, and where they have letters that are typed otherwise, these spelled out: "Straßer Strasser".
QString bothWays(const QString& names)
{
    const QString plain = spelledOut(names);
    return plain == names ? names : names + u' ' + plain;
}

}  // namespace

SearchWords wordsOf(const Record& record)
{
    const Patient& patient = record.patient;
    QStringList texts{patient.notes, patient.source, patient.binReason};
    forEachTable([&](const auto& table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        if constexpr (!isNoWords<Row>) {
            for (const Row& row : record.*table.rows)
                collect(row, texts);
        }
    });
    texts.removeDuplicates();
    const QString names = bothWays(QStringList{patient.familyName, patient.givenName}.join(u' ').trimmed());
    return {numberForms(patient.number), names, endsOf(patient.number + u' ' + names), dateForms(patient.birth),
            texts.join(u'\n').trimmed()};
}

QString matchOf(const QString& typed)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}]"));
    QStringList terms;
    for (QString part : typed.split(space, Qt::SkipEmptyParts)) {
        const auto found = word.match(part);
        if (!found.hasMatch()) continue;
        part.remove(QChar(0));
        // In quotes nothing is an operator; the parts of "15.1.2024" then stand one after the other.
        part.replace(u'"', QStringLiteral("\"\""));
        QString term = QStringLiteral("\"%1\"*").arg(part);
        if (const QString plain = spelledOut(part); plain != part)
            term = QStringLiteral("(%1 OR \"%2\"*)").arg(term, plain);
        if (part.size() == 1)
            terms << QStringLiteral("{number names birth} : ") + term;
        else if (part.size() < shortestEnd)
            terms << QStringLiteral("- {parts} : ") + term;
        else
            terms << term;
    }
    return terms.join(QStringLiteral(" AND "));
}

}  // namespace daymark
