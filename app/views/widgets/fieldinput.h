// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fieldentry.h"
#include "models/fieldhistory.h"
#include "views/widgets/fieldrefusal.h"

#include <functional>
#include <utility>

namespace daymark {

/// Takes an accepted value further (into the record); a refusal brings the previous value back to stand, and its
/// sentence beside what was typed.
using Acceptor = std::function<Result<void>(const QVariant& value)>;

/// What every input of a form can do, whatever it looks like. Values are those of the field, null: not stated.
///
/// What is typed or chosen stands beside the accepted value until it is accepted or taken back. What is refused or
/// asked about stays with its sentence; leaving the input does not try it again, only whoever insists (Enter) does.
class FieldInput
{
public:
    explicit FieldInput(QWidget* widget) : m_refusal(widget) {}
    virtual ~FieldInput() = default;

    /// The field it edits: kind, vocabulary, unit.
    virtual void describe(const FieldInfo& field) = 0;
    /// What typed text is read against.
    virtual void setContext(const EntryContext& context) { Q_UNUSED(context) }
    /// The accepted value, never what is still being typed.
    const QVariant& value() const { return m_value; }
    /// Shows a value that is already accepted. Text being typed, or refused, stays until it is accepted or taken back.
    virtual void setValue(const QVariant& value) = 0;
    /// Forgets what was typed and not accepted; the accepted value stands again.
    virtual void takeBack() = 0;
    /// Accepts what is typed, as if the cursor left. False: it cannot be; it stays with its sentence.
    bool commitPending() { return !m_refusal.stands() && commit(); }
    /// What stands typed and not accepted; empty where there is nothing.
    virtual QString pendingText() const = 0;
    /// Puts such a text back.
    virtual void setPendingText(const QString& text) = 0;
    QWidget* widget() const { return m_refusal.field(); }

    /// The sentence why what stands here was not accepted; empty where it was, or is still being typed.
    const QString& refusal() const { return m_refusal.sentence(); }
    /// What the strip beneath says now.
    QString noticeText() const { return m_refusal.said(); }

    void setAcceptor(Acceptor acceptor) { m_acceptor = std::move(acceptor); }

    /// Where the value stands in the record; null where it is of none.
    const FieldPlace& place() const { return m_place; }
    void setPlace(const FieldPlace& place) { m_place = place; }

protected:
    /// Accepts what is typed, also what was refused before. False: it cannot be; it stays with its sentence.
    virtual bool commit() = 0;

    /// Hands a value to the acceptor, and it stands; a refusal brings the one before back.
    Result<void> take(const QVariant& value)
    {
        // The acceptor may show the record again, this input included: it finds the new value there already.
        const QVariant before = std::exchange(m_value, value);
        const Result<void> taken = m_acceptor ? m_acceptor(value) : Result<void>();
        if (!taken) m_value = before;
        return taken;
    }

    QVariant m_value;
    FieldRefusal m_refusal;

private:
    Acceptor m_acceptor;
    FieldPlace m_place;
};

}  // namespace daymark
