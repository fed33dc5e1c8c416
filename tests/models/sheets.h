// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/record/record.h"
#include "session/session.h"

#include <QTemporaryDir>

namespace daymark::ward {

/// A registry with one open child: onset on 1 March 2021, nothing else; today is 1 June 2021.
struct OpenChild
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("ward.daymark"));
    std::unique_ptr<Session> session;
    Id child = Id::make();
    Id episode = Id::make();

    OpenChild() : OpenChild(Record()) {}
    /// The record's first episode is shown; an empty record is given one.
    explicit OpenChild(Record record)
    {
        session = std::make_unique<Session>(Registry::create(path).value());
        session->setToday(QDate(2021, 6, 1));
        if (record.patient.id.isNull()) record.patient.id = child;
        child = record.patient.id;
        if (record.patient.number.isEmpty()) record.patient.number = QStringLiteral("KD-T");
        if (record.episodes.isEmpty()) {
            Episode illness;
            illness.id = episode;
            illness.onsetKind = OnsetKind::Known;
            illness.onset = QDate(2021, 3, 1);
            record.episodes << illness;
        }
        episode = record.episodes.first().id;
        const auto done = session->edit(QStringLiteral("New child"), QList<Change>{{std::nullopt, record}});
        if (!done) qFatal("%s", qPrintable(Language()(done.error().message)));
        const auto opened = session->openChild(child);
        if (!opened) qFatal("%s", qPrintable(Language()(opened.error().message)));
    }

    /// Opens another child of the registry: onset on 1 April 2021, nothing else.
    void openAnother()
    {
        Record other;
        other.patient.id = Id::make();
        other.patient.number = QStringLiteral("KD-U");
        Episode illness;
        illness.id = Id::make();
        illness.onset = QDate(2021, 4, 1);
        other.episodes << illness;
        const auto done = session->edit(QStringLiteral("New child"), QList<Change>{{std::nullopt, other}});
        if (!done || !session->openChild(other.patient.id)) qFatal("there is no other child");
    }

    /// Closes the file and opens it again, with the same child.
    void reopen()
    {
        session.reset();
        session = std::make_unique<Session>(Registry::open(path, Registry::Mode::Write).value());
        session->setToday(QDate(2021, 6, 1));
        if (!session->openChild(child)) qFatal("the child is not there any more");
    }

    const Record& record() const { return session->record(); }
    static Moment when(const char* text) { return Moment::fromText(QString::fromLatin1(text)).value(); }
};

}  // namespace daymark::ward
