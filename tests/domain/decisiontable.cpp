// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisiontable.h"

#include <QFile>
#include <QTest>

namespace daymark::ward {

QStringList cellsOf(const QString& line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells << QString();
        else
            cells.last() += c;
    }
    return cells;
}

QList<Cells> decisionTable(const QString& name)
{
    QFile file(QStringLiteral(TEST_DATA) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s is missing", qPrintable(file.fileName()));
    QStringList head;
    QList<Cells> rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'#') || line.trimmed().isEmpty()) continue;
        const QStringList cells = cellsOf(line);
        if (head.isEmpty()) {
            head = cells;
            continue;
        }
        if (cells.size() != head.size()) qFatal("%s: %s", qPrintable(name), qPrintable(line));
        Cells row;
        for (qsizetype i = 0; i < head.size(); ++i)
            row.insert(head[i].trimmed(), cells[i].trimmed());
        rows << row;
    }
    return rows;
}

void addRows(const QString& table)
{
    QTest::addColumn<Cells>("row");
    int n = 0;
    for (const Cells& row : decisionTable(table)) {
        QStringList words{QString::number(++n), row.value(QStringLiteral("why"))};
        QTest::addRow("%s", qPrintable(words.join(u' '))) << row;
    }
}

}  // namespace daymark::ward
