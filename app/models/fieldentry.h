// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/field.h"
#include "base/language.h"

#include <functional>
#include <optional>
#include <QDate>

namespace daymark {

/// What typed text is read against: the child it is typed for, and the row it is typed in.
struct EntryContext
{
    QDate today;
    QDate onset = {};          ///< of the episode; invalid: days of illness cannot be told
    Moment previous = {};      ///< the date in the row above, for +2
    bool planned = false;      ///< a plan: 12/3 is the next such day
    bool mayLieAhead = false;  ///< a date to come is no mistake, as of a plan
    /// Why a value that can be read still cannot stand in this child's record; none where it can. May be empty.
    std::function<std::optional<Message>(const QVariant& value)> check = {};
    /// What a text that is more than one value would enter; none where it is one value. May be empty.
    std::function<std::optional<Message>(const QString& text)> several = {};
    /// What was probably meant by a text that is refused or asked about, as it would be typed; empty: nothing. May be
    /// empty.
    std::function<QString(const QString& text)> meant = {};
};

/// What a person typed, as the field's value (a null variant for an empty text), or the sentence why it cannot be that.
/// Codes are read by code or by label. Moments in the future are refused unless planned, and so is what
/// `context.check` refuses.
Result<QVariant> readField(const FieldInfo& field, const QString& text, const EntryContext& context);

/// The same by itself, whatever may stand in a record; of a quantity with its unit a TypedQuantity.
Result<QVariant> readPlain(const FieldInfo& field, bool isQuantity, const QString& text);

/// A value as a person would type it, so that it reads back equal.
QString typedText(const FieldInfo& field, const QVariant& value, const Language& language);

/// A value as it is shown: "12 Mar 2026", "day 16", "3.2 mm", "9 months", "not looked for".
QString shownText(const FieldInfo& field, const QVariant& value, const Language& language);

/// What a value means, shown while it is typed: "Thu 12 Mar 2026 · day 24", "3.2 mm". Empty where there is nothing to
/// add.
QString echoText(const FieldInfo& field, const QVariant& value, const EntryContext& context, const Language& language);

/// A number and its unit typed together, kept as typed: "8200 g" is {"8200", "g"}, "39,7" is {"39,7", ""}.
struct TypedQuantity
{
    QString text;
    QString unit;  ///< empty: none was typed

    friend bool operator==(const TypedQuantity&, const TypedQuantity&) = default;
};

/// Refuses what does not begin with a number. Whether the unit is one is for the row it stands in to say.
Result<TypedQuantity> readQuantity(const QString& text);
/// "8200 g", with a space between.
QString typedText(const TypedQuantity& quantity);

/// "day 24" of a moment; empty where it is not one day or the onset is not known.
QString dayText(const Moment& moment, const EntryContext& context, const Language& language);

/// What a model tells the cell editor.
enum EntryRole {
    FieldRole = Qt::UserRole + 100,  ///< FieldInfo
    ContextRole,                     ///< EntryContext
    ValueRole,                       ///< the accepted value as QVariant, null where not stated
    QuantityRole,                    ///< whether number and unit are typed together: ValueRole is a TypedQuantity
    HintRole,                        ///< what an empty cell is for, said quietly
    RefusedRole,                     ///< the sentence why the text standing in the cell is not accepted; else empty
};

}  // namespace daymark

Q_DECLARE_METATYPE(daymark::FieldInfo)
Q_DECLARE_METATYPE(daymark::EntryContext)
