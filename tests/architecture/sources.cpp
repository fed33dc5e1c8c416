// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace daymark::architecture {

using namespace Qt::StringLiterals;

QStringList filesUnder(const QStringList& folders, const QStringList& patterns)
{
    const QDir top(QStringLiteral(SOURCE_DIR));
    QStringList found;
    for (const QString& folder : folders) {
        const bool topAlone = folder == u"."_s;
        QDirIterator walk(top.filePath(folder), patterns, QDir::Files,
                          topAlone ? QDirIterator::NoIteratorFlags : QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            found.append(top.relativeFilePath(walk.next()));
        }
    }
    found.sort();
    return found;
}

QString textOf(const QString& path)
{
    QFile file(QDir(QStringLiteral(SOURCE_DIR)).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

namespace {

/// Blanks `match` but for its line ends, so that line numbers stay true.
QString blanked(const QString& match)
{
    return u"\n"_s.repeated(match.count(u'\n'));
}

}  // namespace

QString codeOnly(const QString& text)
{
    // In the order in which a compiler meets them: raw string, string, character, line comment, block comment. The
    // quotes of an #include are no string.
    static const QRegularExpression token(
        uR"re(^[ \t]*#[ \t]*include[^\n]*|R"([^(\s]*)\([\s\S]*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'|//[^\n]*|/\*[\s\S]*?\*/)re"_s,
        QRegularExpression::MultilineOption);
    QString code;
    qsizetype end = 0;
    for (auto matches = token.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        code += QStringView(text).mid(end, match.capturedStart() - end);
        const QString captured = match.captured();
        if (captured.trimmed().startsWith(u'#')) {
            code += captured;
        } else if (captured.startsWith(u'/')) {
            code += blanked(captured);
        } else {
            code += u"\""_s + blanked(captured) + u"\""_s;
        }
        end = match.capturedEnd();
    }
    return code + text.mid(end);
}

QString cmakeOnly(const QString& text)
{
    static const QRegularExpression comment(u"#[^\n]*"_s);
    return QString(text).remove(comment);
}

QStringList linesMatching(const QString& text, const QString& pattern, const QString& what)
{
    const QRegularExpression expression(pattern);
    QStringList hits;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        if (expression.match(line).hasMatch()) {
            hits.append(u"line %1: %2"_s.arg(QString::number(number), what));
        }
    }
    return hits;
}

}  // namespace daymark::architecture
