// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/formbinding.h"

#include "views/widgets/codebox.h"
#include "views/widgets/entryedit.h"
#include "views/widgets/fieldinput.h"
#include "views/windowlanguage.h"

#include <QLabel>
#include <QWidget>

namespace daymark {

namespace {

/// The field that says when what this one ends began; −1: it is no end.
int beginningOf(const RowKind& kind, int field)
{
    constexpr std::pair<const char*, const char*> ends[] = {{"last", "first"}, {"to", "from"}, {"end", "start"}};
    for (const auto& [end, beginning] : ends) {
        if (kind.fields()[field].name() == QLatin1StringView(end)) return kind.indexOf(QLatin1StringView(beginning));
    }
    return -1;
}

}  // namespace

FormBinding::FormBinding(QWidget* form, Session& session, const RowKind& kind)
    : QObject(form), m_session(session), m_kind(kind), m_labels(form->findChildren<QLabel*>()), m_place{{}, &kind}
{
    for (int field = 0; field < kind.fields().size(); ++field)
        bind(field, form->findChild<QWidget*>(kind.fields()[field].name()));
    name();
}

FormBinding::FormBinding(const QList<QWidget*>& inputs, Session& session, const RowKind& kind, QObject* owner)
    : QObject(owner), m_session(session), m_kind(kind), m_place{{}, &kind}
{
    for (QWidget* input : inputs)
        bind(kind.indexOf(QLatin1StringView(input->objectName().toLatin1())), input);
    name();
}

void FormBinding::bind(int field, QWidget* widget)
{
    auto* input = dynamic_cast<FieldInput*>(widget);
    if (!input || field < 0) return;
    input->describe(m_kind.fields()[field]);
    if (auto* box = dynamic_cast<CodeBox*>(widget); box && !m_kind.implied(field).isEmpty())
        box->setImplied(tr("%1 (unless stated)").arg(windowLanguage()(m_kind.implied(field))));
    serve({field, input});
}

void FormBinding::serve(const Bound& bound)
{
    bound.input->setAcceptor([this, bound](const QVariant& value) { return accept(bound, value); });
    m_bound << bound;
}

void FormBinding::bindQuantity(QuantityEdit* input, QLatin1StringView number, QLatin1StringView unit)
{
    serve({m_kind.indexOf(number), input, m_kind.indexOf(unit)});
    name();
}

Result<QList<FieldValue>> FormBinding::valuesOf(const Bound& bound, const QVariant& value) const
{
    if (bound.unit < 0) return QList<FieldValue>{{bound.field, value}};
    return quantityValues(m_kind, bound.field, bound.unit, value.value<TypedQuantity>());
}

QList<FieldInput*> FormBinding::inputs() const
{
    QList<FieldInput*> inputs;
    for (const Bound& bound : m_bound)
        inputs << bound.input;
    return inputs;
}

void FormBinding::setSubject(const QString& subject)
{
    m_subject = subject;
    name();
}

void FormBinding::name()
{
    for (const Bound& bound : std::as_const(m_bound)) {
        const QString words = windowLanguage()(m_kind.fields()[bound.field].label);
        bound.input->widget()->setAccessibleName(m_subject.isEmpty() ? words : tr("%1: %2").arg(m_subject, words));
        for (QLabel* label : std::as_const(m_labels)) {
            if (label->buddy() == bound.input->widget()) label->setText(words);
        }
    }
}

QString FormBinding::keptKey(const Bound& bound) const
{
    const Id& row = m_place.row.isNull() ? m_place.parent : m_place.row;
    QString key = m_place.child.text() + row.text() + m_kind.fields()[bound.field].name();
    for (const FieldValue& value : m_place.beginning)
        if (m_place.row.isNull()) key += u'/' + value.value.toString();
    return key;
}

void FormBinding::show(const RowPlace& place)
{
    // Two rows that are still to be made differ by what they begin with.
    const bool begins = !place.row.isNull() || place.beginning == m_place.beginning;
    const bool another =
        place.child != m_place.child || place.row != m_place.row || place.parent != m_place.parent || !begins;
    if (another) {
        // Still at the place before: what was typed there belongs there.
        for (const Bound& bound : std::as_const(m_bound)) {
            const bool accepted = bound.input->commitPending();
            if (!accepted) m_kept.insert(keptKey(bound), {m_place.child, bound.input->pendingText()});
            bound.input->takeBack();
        }
    }
    // A question about one row is not answered by the same value in another.
    if (another) m_asked = {-1, {}};
    m_place = place;
    m_place.kind = &m_kind;
    refresh();
    if (!another) return;
    for (const Bound& bound : std::as_const(m_bound)) {
        if (const QString text = m_kept.take(keptKey(bound)).text; !text.isEmpty()) bound.input->setPendingText(text);
    }
}

void FormBinding::refresh()
{
    // Another child is open already, and this form is still to be told.
    if (!m_place.child.isNull() && m_session.record().patient.id != m_place.child) return;
    const Record& record = m_session.record();
    const bool open = !m_place.child.isNull() && (!m_place.row.isNull() || !m_place.parent.isNull());
    for (const Bound& bound : std::as_const(m_bound)) {
        bound.input->widget()->setEnabled(open && !m_session.isChildReadOnly());
        bound.input->setContext(contextFor(bound));
        bound.input->setPlace(placeOf(bound));
        bound.input->setValue(bound.unit < 0
                                  ? m_kind.value(record, m_place.row, bound.field)
                                  : quantityOf(m_kind, record, m_place.row, bound.field, bound.unit, windowLanguage()));
    }
}

EntryContext FormBinding::contextFor(const Bound& bound) const
{
    EntryContext context = contextOf(m_session.record(), m_place, bound.field, m_session.today());
    // "+2" for an end counts from the beginning beside it.
    if (const int beginning = beginningOf(m_kind, bound.field); beginning >= 0)
        context.previous =
            Moment::fromText(m_kind.value(m_session.record(), m_place.row, beginning).toString()).value_or(Moment());
    context.meant = [this, bound](const QString& text) {
        const auto value = readPlain(m_kind.fields()[bound.field], bound.unit >= 0, text);
        const auto values = value ? valuesOf(bound, *value) : tl::unexpected(value.error());
        const QString said = values ? meant(m_session.record(), m_place, *values) : QString();
        // A field with a unit of its own takes the number alone.
        const QString own = QLatin1Char(' ') + QString::fromUtf8(m_kind.fields()[bound.field].unit);
        return bound.unit < 0 && said.endsWith(own) ? said.chopped(own.size()) : said;
    };
    if (bound.unit < 0) return context;
    context.check = [this, bound](const QVariant& value) -> std::optional<Message> {
        const auto values = valuesOf(bound, value);
        return values ? whyNot(m_session.record(), m_place, *values, m_session.today()) : values.error().message;
    };
    return context;
}

FieldPlace FormBinding::placeOf(const Bound& bound) const
{
    QStringList fields{m_kind.fields()[bound.field].name()};
    if (bound.unit >= 0) fields << m_kind.fields()[bound.unit].name();
    return {QString::fromLatin1(m_kind.table()), m_place.row, fields, {}};
}

void FormBinding::follow(const Id& row)
{
    m_place.row = row;
    refresh();
}

void FormBinding::setPreview(QLatin1StringView key, Preview preview)
{
    m_previews.insert(m_kind.indexOf(key), std::move(preview));
}

/// What is asked before the value is kept; nothing about one that cannot be.
std::optional<Message> FormBinding::questionAbout(int field, const QList<FieldValue>& values) const
{
    const auto record = recordOf(m_session, m_place.child);
    if (!record || whyNot(*record, m_place, values, m_session.today())) return std::nullopt;
    if (auto asked = question(*record, m_place, values)) return asked;
    const Preview preview = m_previews.value(field);
    RowPlace place = m_place;
    const auto after = preview ? withValues(*record, place, values) : *record;
    return preview && after ? preview(*record, *after) : std::nullopt;
}

Result<void> FormBinding::accept(const Bound& bound, const QVariant& value)
{
    const int field = bound.field;
    auto values = valuesOf(bound, value);
    if (!values) return tl::unexpected(values.error());
    const QString label = windowLanguage()(m_kind.fields()[field].label);
    const QString what = m_subject.isEmpty() ? label : tr("%1: %2").arg(m_subject, label);
    const bool making = m_place.row.isNull();
    const bool isEmptied = bound.unit >= 0 && values->first().value.isNull();
    if (isEmptied && !m_place.beginning.isEmpty())
        return making ? Result<void>() : daymark::removeRow(m_session, tr("%1 emptied").arg(what), m_place);
    const bool isAnswer = m_asked.field == field && m_asked.value == value;
    if (!isAnswer) {
        auto asked = questionAbout(field, *values);
        m_asked = {field, value};
        if (asked) return refuse(*std::move(asked));
    }
    m_asked = {-1, {}};
    if (isAnswer) values = answered(m_kind, *values, windowLanguage());
    const auto row = editRow(m_session, what, m_place, *values);
    if (!row) return tl::unexpected(row.error());
    if (making) {
        m_place.row = *row;
        Q_EMIT made(*row);
    }
    return {};
}

QList<RefusedText> FormBinding::refusedTexts() const
{
    QList<RefusedText> texts = m_kept.values();
    for (const Bound& bound : m_bound) {
        if (const QString text = bound.input->pendingText(); !text.isEmpty()) texts << RefusedText{m_place.child, text};
    }
    return texts;
}

bool FormBinding::commitPending()
{
    QWidget* refusing = nullptr;
    for (const Bound& bound : std::as_const(m_bound)) {
        if (!bound.input->commitPending() && !refusing) refusing = bound.input->widget();
    }
    if (refusing) refusing->setFocus();
    return !refusing;
}

}  // namespace daymark
