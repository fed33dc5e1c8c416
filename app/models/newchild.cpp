// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/newchild.h"

#include "base/plainletters.h"

#include <algorithm>
#include <QHash>
#include <QRegularExpression>

namespace daymark {

namespace {

constexpr int mostNear = 200;

/// The names' words without accents, case and order.
QStringList nameWords(const QString& family, const QString& given)
{
    QString bare;
    for (const QChar c : plainLetters(family + u' ' + given))
        bare += c.isLetterOrNumber() ? c : QChar(u' ');
    QStringList words = bare.simplified().split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

bool isAlike(const Patient& typed, const PatientLine& line)
{
    const QStringList words = nameWords(typed.familyName, typed.givenName);
    if (words.size() > 1 && words == nameWords(line.familyName, line.givenName)) return true;
    const bool otherSex = typed.sex != Sex::NotStated && line.sex != Sex::NotStated && typed.sex != line.sex;
    return typed.birth.isValid() && typed.birth == line.birth && !otherSex;
}

}  // namespace

QString proposedNumber(const QList<PatientLine>& children)
{
    struct Way
    {
        int used = 0;
        qlonglong highest = 0;
        qsizetype digits = 0;
    };
    static const QRegularExpression form(QStringLiteral("^(.*?)([0-9]{1,9})$"));
    QHash<QString, Way> ways;
    QString commonest;
    for (const PatientLine& line : children) {
        const auto match = form.match(line.number);
        if (!match.hasMatch()) continue;
        const QString prefix = match.captured(1);
        Way& way = ways[prefix];
        ++way.used;
        way.highest = std::max(way.highest, match.captured(2).toLongLong());
        way.digits = std::max(way.digits, match.captured(2).size());
        const Way best = ways.value(commonest);
        if (way.used > best.used || (way.used == best.used && prefix < commonest)) commonest = prefix;
    }
    if (ways.isEmpty()) return QStringLiteral("KD-0001");
    const Way way = ways.value(commonest);
    return commonest + QStringLiteral("%1").arg(way.highest + 1, int(way.digits), 10, QLatin1Char('0'));
}

Likeness likenessOf(const Patient& typed, const QList<PatientLine>& children)
{
    Likeness likeness;
    for (const PatientLine& line : children) {
        if (line.id == typed.id) continue;
        if (!typed.number.isEmpty() && line.number.compare(typed.number, Qt::CaseInsensitive) == 0)
            likeness.sameNumber = line;
        if (isAlike(typed, line)) likeness.alike << line;
    }
    return likeness;
}

Result<QList<PatientLine>> lastOf(const Registry& registry)
{
    QList<PatientLine> lines;
    for (const bool binned : {false, true}) {
        ChildQuery last;
        last.binned = binned;
        last.descending = true;
        const auto found = registry.find(last, 0, mostNear);
        if (!found) return found;
        lines << *found;
    }
    return lines;
}

Result<QList<PatientLine>> nearTo(const Patient& typed, const Registry& registry)
{
    QList<PatientLine> lines;
    // The number itself, however many begin with it.
    const auto same = registry.lookUp({}, typed.number);
    if (!same) return tl::unexpected(same.error());
    if (*same) {
        const auto line = registry.line((*same)->patient.id);
        if (!line) return tl::unexpected(line.error());
        lines << *line;
    }
    const QStringList words{typed.number, typed.familyName + u' ' + typed.givenName, typed.birth.toString(Qt::ISODate)};
    for (const QString& some : words) {
        if (some.trimmed().isEmpty()) continue;
        for (const bool binned : {false, true}) {
            const auto found = registry.find({some, binned}, 0, mostNear);
            if (!found) return found;
            for (const PatientLine& line : *found) {
                const bool isKnown = std::any_of(lines.cbegin(), lines.cend(),
                                                 [&](const PatientLine& other) { return other.id == line.id; });
                if (!isKnown) lines << line;
            }
        }
    }
    return lines;
}

Record newChild(const Patient& patient, OnsetKind kind, QDate onset)
{
    Record record;
    record.patient = patient;
    record.patient.id = Id::make();
    record.patient.origin = Origin::Patient;
    Episode episode;
    episode.id = Id::make();
    episode.onsetKind = kind;
    if (kind != OnsetKind::Unknown) episode.onset = onset;
    if (episode.onset.isValid() && kind == OnsetKind::NotStated) episode.onsetKind = OnsetKind::Known;
    record.episodes << episode;
    return record;
}

}  // namespace daymark
