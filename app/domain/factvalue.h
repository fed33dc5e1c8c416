// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before the standard headers, which moc cannot read on its own.
#include <QtGlobal>

#include <concepts>
#include <functional>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace daymark {

/// The value of a fact as JSON. A long list is written only where somebody asks for it: a window shows the sentence.
class FactValue
{
public:
    FactValue() = default;
    template <std::convertible_to<QJsonValue> Json>
    FactValue(const Json& json) : m_json(json)
    {}
    /// A value that is never null, written when it is read. `write` may be called more than once, in any thread, and
    /// must hold all it reads.
    static FactValue later(std::function<QJsonValue()> write)
    {
        FactValue value;
        value.m_write = std::move(write);
        return value;
    }

    QJsonValue json() const { return m_write ? m_write() : m_json; }
    operator QJsonValue() const { return json(); }

    bool isNull() const { return !m_write && m_json.isNull(); }
    bool isBool() const { return json().isBool(); }
    bool isDouble() const { return json().isDouble(); }
    bool isString() const { return json().isString(); }
    bool isArray() const { return json().isArray(); }
    bool isObject() const { return json().isObject(); }
    bool toBool() const { return json().toBool(); }
    int toInt() const { return json().toInt(); }
    QString toString() const { return json().toString(); }
    QJsonArray toArray() const { return json().toArray(); }
    QJsonObject toObject() const { return json().toObject(); }

    friend bool operator==(const FactValue& a, const FactValue& b) { return a.json() == b.json(); }

private:
    QJsonValue m_json;
    std::function<QJsonValue()> m_write;
};

}  // namespace daymark
