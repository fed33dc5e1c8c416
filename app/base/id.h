// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

namespace daymark {

/// What a row is known by, here and in every file it travels in: a UUID.
struct Id
{
    QUuid uuid;

    static Id make() { return {QUuid::createUuid()}; }
    /// The same id for the same words below `space`, on every machine (UUID version 5).
    static Id from(const Id& space, const QString& words) { return {QUuid::createUuidV5(space.uuid, words)}; }
    /// Null where `text` is no UUID.
    static Id fromText(const QString& text) { return {QUuid::fromString(text)}; }

    QString text() const { return uuid.toString(QUuid::WithoutBraces); }
    bool isNull() const { return uuid.isNull(); }

    friend bool operator==(const Id& a, const Id& b) { return a.uuid == b.uuid; }
    friend bool operator<(const Id& a, const Id& b) { return a.uuid < b.uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.uuid, seed); }
};

}  // namespace daymark
