// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A registry on disk with a session on it, for tests of what is typed. Today is 15 March 2026.

#include "base/language.h"
#include "samples.h"
#include "session/session.h"

#include <QTemporaryDir>
#include <QtTest>

namespace daymark {

struct Bedside
{
    QTemporaryDir folder;
    std::unique_ptr<Session> session;

    Bedside()
    {
        auto registry = Registry::create(path());
        if (!registry) qFatal("no registry: %s", qPrintable(Language()(registry.error().message)));
        session = std::make_unique<Session>(*std::move(registry));
        session->setToday(QDate(2026, 3, 15));
    }

    QString path() const { return folder.filePath(QStringLiteral("ward.daymark")); }

    /// A child born 18 May 2025 with one episode; day 1 is 17 February 2026.
    Record admit(const QString& number)
    {
        Record record = samples::child(number);
        record.patient.birth = QDate(2025, 5, 18);
        Episode episode;
        episode.onset = QDate(2026, 2, 17);
        record = samples::with(record, episode);
        if (!session->edit(QStringLiteral("New child"), {Change{std::nullopt, record}})) qFatal("not admitted");
        return record;
    }

    void open(const Record& child)
    {
        if (!session->openChild(child.patient.id)) qFatal("not opened");
    }

    /// What the file holds, whatever the session says.
    Record onDisk(const Record& child) const
    {
        auto record = session->registry().load(child.patient.id);
        if (!record) qFatal("not on disk");
        return *record;
    }
};

/// The sentence of a message in English.
inline QString words(const Message& message)
{
    return Language().write(message);
}

}  // namespace daymark
