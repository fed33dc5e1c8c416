// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// How one run of the program ended and what it said.
struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// Runs the program where there is no display.
inline Run daymarkOn(const QStringList& words)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1StringView(display));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DAYMARK_PROGRAM), words);
    if (!process.waitForFinished(60000)) return {};
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString& path, QByteArray text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write %s", qPrintable(path));
    file.write(text.replace('\'', '"'));
}

/// A case file, written with ' for ".
inline constexpr const char* baLo =
    "{'format': 'daymark-case', 'version': 1, 'patient': {'number': 'BA-1'},"
    " 'episodes': [{'onset': '2024-03-01', 'echoStudies': [{'when': 'd8', 'measures':"
    " [{'segment': 'rca-prox', 'mm': 2.1}]}]}]}";

/// A folder for one test, and the sample registry, which tests only read.
class Desk
{
public:
    Run makeSample() const { return daymarkOn({u"sample"_s, sample()}); }
    QString sample() const { return m_shared.filePath(u"sample.daymark"_s); }
    QStringList besideTheSample() const { return QDir(m_shared.path()).entryList(QDir::Files); }

    void clear() { m_folder = std::make_unique<QTemporaryDir>(); }
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

private:
    QTemporaryDir m_shared;
    std::unique_ptr<QTemporaryDir> m_folder;
};
