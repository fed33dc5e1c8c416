// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/casefile.h"

#include "domain/check/check.h"
#include "interchange/jsontext.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace daymark {

namespace {

/// A place where two case objects differ, and what stands there.
struct Difference
{
    QString path;
    QString known;
    QString arriving;
};

constexpr int mostDifferencesNamed = 5;

QString shown(const QJsonValue& value)
{
    switch (value.type()) {
        case QJsonValue::Undefined:
            return QStringLiteral("–");
        case QJsonValue::Object:
        case QJsonValue::Array:
            return QStringLiteral("…");
        case QJsonValue::String:
            return value.toString();
        default:
            return value.toVariant().toString();
    }
}

void compare(const QJsonValue& known, const QJsonValue& arriving, const QString& path, QList<Difference>& found);

void compareObjects(const QJsonObject& known, const QJsonObject& arriving, const QString& path,
                    QList<Difference>& found)
{
    QStringList keys = known.keys();
    for (const QString& key : arriving.keys()) {
        if (!keys.contains(key)) keys << key;
    }
    for (const QString& key : std::as_const(keys))
        compare(known.value(key), arriving.value(key), path.isEmpty() ? key : path + u'.' + key, found);
}

void compareArrays(const QJsonArray& known, const QJsonArray& arriving, const QString& path, QList<Difference>& found)
{
    for (qsizetype i = 0; i < std::max(known.size(), arriving.size()); ++i) {
        const auto at = [i](const QJsonArray& rows) {
            return i < rows.size() ? rows[i] : QJsonValue(QJsonValue::Undefined);
        };
        compare(at(known), at(arriving), QStringLiteral("%1[%2]").arg(path).arg(i), found);
    }
}

void compare(const QJsonValue& known, const QJsonValue& arriving, const QString& path, QList<Difference>& found)
{
    if (known == arriving) return;
    if (known.isObject() && arriving.isObject())
        compareObjects(known.toObject(), arriving.toObject(), path, found);
    else if (known.isArray() && arriving.isArray())
        compareArrays(known.toArray(), arriving.toArray(), path, found);
    else
        found << Difference{path, shown(known), shown(arriving)};
}

/// The case, if nothing in it is impossible.
Result<Case> checked(const Case& read, QDate today)
{
    const QList<Problem> found = problems(read.record, today);
    if (found.isEmpty()) return read;
    const Problem& first = found.front();
    const QString where = *first.key ? read.path(first.row, QLatin1StringView(first.key)) : read.paths.value(first.row);
    return refuse(first.sentence, where);
}

}  // namespace

Result<Case> readCase(const QByteArray& text, QDate today)
{
    return readJson(text)
        .and_then([](const QJsonValue& root) -> Result<Case> {
            if (root.isObject()) return readCaseObject(root.toObject());
            return refuse(Message(QT_TRANSLATE_NOOP("daymark", "A case file is one JSON object in braces")));
        })
        .and_then([&](const Case& read) { return checked(read, today); });
}

Result<Case> readCaseFile(const QString& path, QDate today)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())  // a pipe would be waited for
        return refuse(
            Message(QT_TRANSLATE_NOOP("daymark", "%1 is no case file but a folder, a pipe or a device"), {path}));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(
            Message(QT_TRANSLATE_NOOP("daymark", "The case file %1 cannot be read: %2"), {path, file.errorString()}));
    const QByteArray text =
        file.size() > caseformat::largestFile ? QByteArray() : file.read(caseformat::largestFile + 1);
    if (std::max<qint64>(file.size(), text.size()) > caseformat::largestFile)
        return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                                "The file is larger than %1 MB and was not read: a case "
                                                "file holds one child"),
                              {int(caseformat::largestFile / 1024 / 1024)}));
    return readCase(text, today);
}

Result<std::optional<Change>> arrival(const Case& arriving, const std::optional<Record>& known)
{
    if (!known) return Change{std::nullopt, arriving.record};
    QList<Difference> found;
    compare(caseObject(*known, CaseIds::LeftOut), caseObject(arriving.record, CaseIds::LeftOut), {}, found);
    if (found.isEmpty()) return std::nullopt;

    QList<Message> named;
    for (const Difference& difference : found.first(std::min<qsizetype>(found.size(), mostDifferencesNamed)))
        named << Message(QT_TRANSLATE_NOOP("daymark", "%1 (here “%2”, in the file “%3”)"),
                         {difference.path, difference.known, difference.arriving});
    return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                            "The child %1 is already in the registry with other content (differences: "
                                            "%2): %3. Nothing was changed; correct the file, or the child in the "
                                            "registry"),
                          {arriving.record.patient.number, int(found.size()), Argument(named)}),
                  found.first().path);
}

}  // namespace daymark
