// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fieldentry.h"
#include "models/fieldhistory.h"

#include <functional>

class QWidget;

namespace daymark {

/// Takes an accepted value further (into the record); a refusal brings the previous value back to stand, and its
/// sentence beside what was typed.
using Acceptor = std::function<Result<void>(const QVariant& value)>;

/// What every input of a form can do, whatever it looks like. Values are those of the field, null: not stated.
class FieldInput
{
public:
    virtual ~FieldInput() = default;

    /// The field it edits: kind, vocabulary, unit.
    virtual void describe(const FieldInfo& field) = 0;
    /// What typed text is read against.
    virtual void setContext(const EntryContext& context) { Q_UNUSED(context) }
    /// The accepted value, never what is still being typed.
    virtual QVariant value() const = 0;
    /// Shows a value that is already accepted. Text being typed, or refused, stays until it is accepted or taken back.
    virtual void setValue(const QVariant& value) = 0;
    /// Forgets what was typed and not accepted; the accepted value stands again.
    virtual void takeBack() {}
    /// Accepts what is typed, as if the cursor left. False: it cannot be; it stays with its sentence.
    virtual bool commitPending() { return true; }
    /// What stands typed and not accepted; empty where there is nothing.
    virtual QString pendingText() const { return {}; }
    /// Puts such a text back.
    virtual void setPendingText(const QString& text) { Q_UNUSED(text) }
    virtual QWidget* widget() = 0;

    void setAcceptor(Acceptor acceptor) { m_acceptor = std::move(acceptor); }

    /// Where the value stands in the record; null where it is of none.
    const FieldPlace& place() const { return m_place; }
    void setPlace(const FieldPlace& place) { m_place = place; }

protected:
    Result<void> accept(const QVariant& value) { return m_acceptor ? m_acceptor(value) : Result<void>(); }

private:
    Acceptor m_acceptor;
    FieldPlace m_place;
};

}  // namespace daymark
