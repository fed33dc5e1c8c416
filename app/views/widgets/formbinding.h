// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fieldhistory.h"
#include "models/refusedtext.h"
#include "models/rowedit.h"

#include <functional>
#include <QHash>
#include <QObject>

class QLabel;
class QWidget;

namespace daymark {

class FieldInput;
class QuantityEdit;

/// Binds a form to one row of the record: an input whose objectName is the key of a field edits that field. Labels and
/// accessible names follow from the field's description; every accepted value is one edit, named after the field.
class FormBinding : public QObject
{
    Q_OBJECT

public:
    /// Binds every input below `form` that bears a key of `kind`. A label whose buddy is the input gets the field's
    /// label.
    FormBinding(QWidget* form, Session& session, const RowKind& kind);
    /// Binds these inputs, wherever they stand; `owner` must not outlive them.
    FormBinding(const QList<QWidget*>& inputs, Session& session, const RowKind& kind, QObject* owner);

    /// Binds this input to a number and the field of its unit, typed together. Emptied, it takes a row away that says
    /// nothing else than what a row made here begins with.
    void bindQuantity(QuantityEdit* input, QLatin1StringView number, QLatin1StringView unit);

    /// The row shown; a null row below a parent is made by the first value accepted. Called when another child or row
    /// is to be shown, it first accepts what is typed for the one before. Text refused there is kept for its return.
    void show(const RowPlace& place);
    /// Shows the values of the record as they are now; what is being typed stays.
    void refresh();
    /// The same line of the form has got its row, or lost it by undo; what is being typed stays.
    void follow(const Id& row);
    /// The words before the field's name in the name of an edit and in accessible names: "Rash".
    void setSubject(const QString& subject);

    /// Before a value of this field is kept, `preview` shows what follows from it and gives the sentence that asks for
    /// it to be typed again, as a question about an unusual value does; none where nothing is to be asked.
    using Preview = std::function<std::optional<Message>(const Record& before, const Record& after)>;
    void setPreview(QLatin1StringView key, Preview preview);

    const RowPlace& place() const { return m_place; }
    /// Accepts what is typed. False: something cannot be; it has the focus then.
    bool commitPending();

    /// What stands refused here, in every row that was shown, once all is committed.
    QList<RefusedText> refusedTexts() const;

    /// The inputs bound, in the order of the fields.
    QList<FieldInput*> inputs() const;

Q_SIGNALS:
    /// The row was just made.
    void made(const daymark::Id& row);

private:
    struct Bound
    {
        int field = -1;
        FieldInput* input = nullptr;
        int unit = -1;  ///< of a number and its unit, typed together
    };

    void bind(int field, QWidget* widget);
    void serve(const Bound& bound);
    Result<void> accept(const Bound& bound, const QVariant& value);
    FieldPlace placeOf(const Bound& bound) const;
    EntryContext contextFor(const Bound& bound) const;
    Result<QList<FieldValue>> valuesOf(const Bound& bound, const QVariant& value) const;
    std::optional<Message> questionAbout(int field, const QList<FieldValue>& values) const;
    void name();
    QString keptKey(const Bound& bound) const;

    Session& m_session;
    const RowKind& m_kind;
    QList<QLabel*> m_labels;  ///< labels of the form, whose words follow from the fields
    QList<Bound> m_bound;
    RowPlace m_place;
    QString m_subject;
    FieldValue m_asked{-1, {}};          ///< an unusual value that was asked about: the same again is the answer
    QHash<int, Preview> m_previews;      ///< by field
    QHash<QString, RefusedText> m_kept;  ///< refused texts of rows not shown, by row and field
};

}  // namespace daymark
