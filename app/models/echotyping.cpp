// SPDX-License-Identifier: GPL-3.0-or-later
// What typing into the echo sheet comes to.
#include "base/number.h"
#include "domain/check/limits.h"
#include "domain/vitals.h"
#include "models/echogrid.h"
#include "models/fieldentry.h"
#include "models/momentwords.h"
#include "models/recordedit.h"
#include "models/wordentry.h"

namespace daymark {

namespace {

using namespace Qt::StringLiterals;

/// Nothing but which segment it is of.
bool saysNothing(const EchoMeasure& measure)
{
    EchoMeasure bare;
    bare.id = measure.id;
    bare.parent = measure.parent;
    bare.segment = measure.segment;
    bare.confirmation = measure.confirmation;
    return measure == bare;
}

/// A diameter in mm with the unit it was typed in.
struct TypedDiameter
{
    double mm = 0;
    bool fromCentimetres = false;
};

Result<TypedDiameter> readDiameter(const QString& text)
{
    const auto quantity = readQuantity(text);
    if (!quantity) return tl::unexpected(quantity.error());
    const auto number = readNumber(quantity->text);
    if (!number) return tl::unexpected(number.error());
    if (number->isCensored()) {
        return refuse(Message(QT_TRANSLATE_NOOP("daymark", "A diameter is a number, not “%1”"), {text}));
    }
    const QString unit = quantity->unit.toLower();
    if (unit.isEmpty() || unit == u"mm"_s) return TypedDiameter{number->value, false};
    // A shift of the decimal mark in the text is exact where a product would not be.
    if (unit == u"cm"_s) return TypedDiameter{QString::number(number->value * 10, 'g', 12).toDouble(), true};
    return refuse(
        Message(QT_TRANSLATE_NOOP("daymark", "“%1” is no unit of a coronary diameter: mm, or cm"), {quantity->unit}));
}

}  // namespace

std::optional<Millimetres> EchoGrid::diameterOf(const QString& text)
{
    const auto typed = readDiameter(text);
    return typed && typed->mm > 0 ? std::optional(Millimetres(typed->mm)) : std::nullopt;
}

Message EchoGrid::editName(const QModelIndex& index) const
{
    const EchoStudy* there = study(index.column());
    const Row& row = m_rows.at(index.row());
    const Message what =
        row.kind == Row::Kind::Measure ? Message(codeOf(row.segment).label) : Message(row.field->label);
    const Message day = dayWords(there ? there->when : Moment(), onset());
    const bool isZ = there && row.kind == Row::Kind::Measure && partOf(index.column()) == Part::Z;
    return isZ ? Message(QT_TRANSLATE_NOOP("daymark", "Reported Z of %1 on %2"), {what, day})
               : Message(QT_TRANSLATE_NOOP("daymark", "%1 on %2"), {what, day});
}

TypedCell EchoGrid::typed(const QModelIndex& index, const QString& text, const QString& confirmation) const
{
    TypedCell outcome;
    if (isNewStudy(index)) {
        if (text.isEmpty())
            outcome.record = record();
        else
            outcome.problem = QT_TRANSLATE_NOOP("daymark", "This waits for the date of its study");
        return outcome;
    }
    if (m_rows.at(index.row()).kind == Row::Kind::Study) return typedStudy(index, text, confirmation);
    return partOf(index.column()) == Part::Z ? typedZ(index, text, confirmation)
                                             : typedDiameter(index, text, confirmation);
}

EchoMeasure EchoGrid::measureToChange(const QModelIndex& index) const
{
    if (const CoronaryMeasure* own = measure(index)) return own->measure;
    EchoMeasure added;
    added.id = Id::make();
    added.parent = study(index.column())->id;
    added.segment = m_rows.at(index.row()).segment;
    return added;
}

TypedCell EchoGrid::typedDiameter(const QModelIndex& index, const QString& text, const QString& confirmation) const
{
    EchoMeasure changed = measureToChange(index);
    if (text.isEmpty()) {
        changed.mm.reset();
        return store(index, changed, confirmation);
    }
    TypedCell outcome;
    const auto typed = readDiameter(text);
    if (!typed) {
        outcome.problem = typed.error().message;
        return outcome;
    }
    const bool same = changed.mm && changed.mm->value == typed->mm;
    if (same && confirmation.isEmpty()) {
        outcome.record = record();
        return outcome;
    }
    changed.mm = Millimetres(typed->mm);
    changed.confirmation = confirmation;
    if (typed->fromCentimetres && confirmation.isEmpty()) {
        outcome.proposal = language().number(typed->mm);
        outcome.question = Message(QT_TRANSLATE_NOOP("daymark", "“%1” is %2 mm: is it?"), {text, typed->mm});
        return outcome;
    }
    return store(index, changed, confirmation);
}

TypedCell EchoGrid::typedZ(const QModelIndex& index, const QString& text, const QString& confirmation) const
{
    EchoMeasure changed = measureToChange(index);
    if (text.isEmpty()) {
        changed.reportedZ.reset();
        changed.reportedZModel = ZModelId::NotStated;
        return store(index, changed, confirmation);
    }
    TypedCell outcome;
    const auto z = readNumber(text.startsWith(u'+') ? text.mid(1) : text);
    if (!z || z->isCensored()) {
        outcome.problem =
            Message(QT_TRANSLATE_NOOP("daymark", "“%1” is no Z score: type the reported one as +5.8"), {text});
        return outcome;
    }
    changed.reportedZ = ZScore(z->value);
    if (!confirmation.isEmpty()) changed.confirmation = confirmation;
    return store(index, changed, confirmation);
}

TypedCell EchoGrid::corrected(const QModelIndex& index, const QString& text, const QString& proposal,
                              const QString& why) const
{
    // The proposal is a number in mm; why another was typed stays with the value.
    return typed(index, proposal, language()(Message(QT_TRANSLATE_NOOP("daymark", "typed as %1: %2"), {text, why})));
}

TypedCell EchoGrid::store(const QModelIndex& index, const EchoMeasure& changed, const QString& confirmation) const
{
    TypedCell outcome;
    if (saysNothing(changed)) {
        outcome.what = language()(Message(QT_TRANSLATE_NOOP("daymark", "%1 emptied"), {editName(index)}));
        outcome.record = withoutRow(record(), changed);
        return outcome;
    }
    outcome.what = language()(editName(index));
    const Record before = withStudyOf(index);
    const LimitVerdict verdict = checkLimits(changed, before);
    outcome.proposal = verdict.proposedText;
    if (verdict.isRefused()) {
        outcome.problem = verdict.sentence;
    } else if (!verdict.isAccepted() && confirmation.isEmpty()) {
        outcome.question = verdict.sentence;
    } else {
        outcome.record = withRow(before, changed);
    }
    return outcome;
}

Result<QVariant> EchoGrid::readStudyField(const Field<EchoStudy>& field, const QString& text) const
{
    if (text.isEmpty()) return QVariant();
    if (field.kind == FieldKind::Code) return readWord(field.codes, text, language());
    const bool weight = qstrcmp(field.key, "weight") == 0;
    if (weight || qstrcmp(field.key, "height") == 0) {
        const auto quantity = readQuantity(text);
        if (!quantity) return tl::unexpected(quantity.error());
        BodySize size;
        size.kind = weight ? BodyKind::Weight : BodyKind::Height;
        size.text = quantity->text;
        size.unit = quantity->unit;
        if (weight) return weightOf(size).map([](const Kilograms& kg) { return QVariant(kg.value); });
        return heightOf(size).map([](const Centimetres& cm) { return QVariant(cm.value); });
    }
    EntryContext context;
    context.today = session().today();
    context.onset = onset();
    return readField(field, text, context);
}

TypedCell EchoGrid::typedStudy(const QModelIndex& index, const QString& text, const QString& confirmation) const
{
    TypedCell outcome;
    const Field<EchoStudy>& field = *m_rows.at(index.row()).field;
    EchoStudy changed = *study(index.column());
    const auto value = readStudyField(field, text);
    const auto set = value ? field.set(changed, *value) : tl::unexpected(value.error());
    if (!set) {
        outcome.problem = set.error().message;
        return outcome;
    }
    if (changed == *study(index.column())) {
        outcome.record = record();
        return outcome;
    }
    keepAnswer(changed, *study(index.column()), confirmation, record());
    outcome.what = language()(editName(index));
    const LimitVerdict verdict = checkLimits(changed, record());
    outcome.proposal = verdict.proposedText;
    if (verdict.isRefused()) {
        outcome.problem = verdict.sentence;
    } else if (!verdict.isAccepted() && confirmation.isEmpty() && field.kind == FieldKind::Number) {
        outcome.question = verdict.sentence;
    } else {
        outcome.record = withRow(record(), changed);
    }
    return outcome;
}

}  // namespace daymark
