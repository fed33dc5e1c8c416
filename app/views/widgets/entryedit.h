// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/fieldinput.h"

#include <QLineEdit>

namespace daymark {

/// A line in which one field is typed. While typing, a strip beneath says what the text means (full date, weekday and
/// day of illness; number with its unit); only what can be accepted ever is.
///
/// Accepted when the cursor leaves or Enter is pressed. Text that cannot be accepted stays for correction with its
/// sentence, and Enter and Tab stay at the field; Esc brings the accepted value back and never discards that. Enter
/// tries the same text again, which is how a question is answered with yes.
class EntryEdit : public QLineEdit, public FieldInput
{
    Q_OBJECT

public:
    explicit EntryEdit(QWidget* parent = nullptr);

    void describe(const FieldInfo& field) override;
    void setContext(const EntryContext& context) override;
    void setValue(const QVariant& value) override;
    void takeBack() override;
    QString pendingText() const override;
    void setPendingText(const QString& text) override;

    const FieldInfo& field() const { return m_field; }
    const EntryContext& context() const { return m_context; }
    /// Something is typed that is not yet accepted.
    bool isPending() const { return m_pending; }
    FieldNotice* notice() { return m_refusal.notice(); }

    /// As the editor of a cell: the view decides when to accept, and Enter, Tab and Esc are its own.
    void setInCell();
    /// The text to begin with in a cell: typed by nobody yet, or refused before.
    void begin(const QString& text, const QString& refusal);
    /// The text that stands refused is to be tried once more.
    void insist();
    /// Puts what was probably meant in place of a text that is refused or asked about; false where nothing is proposed.
    bool takeMeant();

Q_SIGNALS:
    /// A new value was accepted and is in the record.
    void accepted(const QVariant& value);

protected:
    virtual Result<QVariant> read(const QString& text) const;
    virtual QString typed(const QVariant& value) const;
    virtual QString shown(const QVariant& value) const;
    virtual QString echo(const QVariant& value) const;
    /// Shows the value again, after what it means has changed.
    void showValue();

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    QSize minimumSizeHint() const override;
    bool focusNextPrevChild(bool next) override;

private:
    bool commit() override;
    void noteTyping();
    void sayEcho();
    void setRefusal(const QString& sentence);

    FieldInfo m_field;
    EntryContext m_context;
    bool m_pending = false;
    bool m_inCell = false;
};

/// A moment: a date with or without clock time, a month, a year, or a day, week, month or year after onset.
class MomentEdit : public EntryEdit
{
    Q_OBJECT

public:
    explicit MomentEdit(QWidget* parent = nullptr);
    Moment moment() const;
};

/// One whole date.
class DateEdit : public EntryEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget* parent = nullptr);
};

/// A number; `.` and `,` both are the decimal mark. The unit stands beneath while typing and behind the number after.
class NumberEdit : public EntryEdit
{
    Q_OBJECT

public:
    explicit NumberEdit(QWidget* parent = nullptr);
};

/// A length of time: "9 months".
class SpanEdit : public EntryEdit
{
    Q_OBJECT

public:
    explicit SpanEdit(QWidget* parent = nullptr);
};

/// A number and its unit typed together, both kept as typed: "8200 g", "39.7", "102.5 °F". Its value is a
/// TypedQuantity; the context's check says whether the unit fits.
class QuantityEdit : public EntryEdit
{
    Q_OBJECT

public:
    explicit QuantityEdit(QWidget* parent = nullptr);

protected:
    Result<QVariant> read(const QString& text) const override;
    QString typed(const QVariant& value) const override;
    QString shown(const QVariant& value) const override;
    QString echo(const QVariant& value) const override;
};

}  // namespace daymark
