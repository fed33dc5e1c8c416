// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the echo sheet show.
#include "domain/coronary/telling.h"
#include "models/echogrid.h"
#include "models/fieldentry.h"
#include "models/momentwords.h"
#include "models/tone.h"
#include "models/verdictwords.h"
#include "models/wordentry.h"

namespace daymark {

namespace {

using namespace Qt::StringLiterals;

/// The class in one word, where it stands beside its Z; in full it is in the explanation.
const char* shortWord(CoronaryClass aha)
{
    switch (aha) {
        case CoronaryClass::NoInvolvement:
            return QT_TRANSLATE_NOOP("daymark", "not involved");
        case CoronaryClass::Dilation:
            return QT_TRANSLATE_NOOP("daymark", "dilation");
        case CoronaryClass::Small:
            return QT_TRANSLATE_NOOP("daymark", "small");
        case CoronaryClass::Medium:
            return QT_TRANSLATE_NOOP("daymark", "medium");
        case CoronaryClass::Giant:
            return QT_TRANSLATE_NOOP("daymark", "large or giant");
        case CoronaryClass::NotStated:
            break;
    }
    return "";
}

}  // namespace

QVariant EchoGrid::cell(const QModelIndex& index, int role) const
{
    const Row& row = m_rows.at(index.row());
    if (row.kind == Row::Kind::Heading) return role == HeadingRole ? QVariant(true) : QVariant();
    if (role == ChoicesRole && row.kind == Row::Kind::Study && row.field->kind == FieldKind::Code) {
        return wordsOf(row.field->codes, language());
    }
    if (role == ComputedRole && row.kind == Row::Kind::Bsa) return true;
    if (role == Qt::TextAlignmentRole) {
        const bool figures = row.kind == Row::Kind::Measure && partOf(index.column()) == Part::Diameter;
        return QVariant::fromValue(Qt::AlignVCenter | (figures || isNewStudy(index) ? Qt::AlignRight : Qt::AlignLeft));
    }
    const EchoStudy* there = study(index.column());
    if (!there) return {};
    if (row.kind != Row::Kind::Measure)
        return partOf(index.column()) == Part::Diameter ? studyCell(index, *there, role) : QVariant();
    const CoronaryMeasure* own = measure(index);
    if (own) return measureCell(index, *own, role);
    const bool explains = role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole;
    return explains ? QVariant(whileTyping(index, {})) : QVariant();
}

QVariant EchoGrid::measureCell(const QModelIndex& index, const CoronaryMeasure& own, int role) const
{
    const bool isZ = partOf(index.column()) == Part::Z;
    switch (role) {
        case Qt::DisplayRole:
            if (isZ) return zText(own);
            return own.measure.mm ? QVariant(language().number(own.measure.mm->value)) : QVariant();
        case Qt::EditRole:
            if (isZ)
                return own.measure.reportedZ ? QVariant(language().number(own.measure.reportedZ->value, -1, true))
                                             : QVariant();
            return own.measure.mm ? QVariant(language().number(own.measure.mm->value)) : QVariant();
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            return explanation(index);
        case MarkRole:
            if (isZ && own.reported) return language()(QT_TRANSLATE_NOOP("daymark", "reported"));
            if (!isZ && !own.measure.confirmation.isEmpty())
                return language()(QT_TRANSLATE_NOOP("daymark", "confirmed"));
            return {};
        case ComputedRole:
            return isZ && !own.reported;
        case ToneRole:
            return int(isZ ? toneOf(own.aha) : Tone::Neutral);
        default:
            return {};
    }
}

QString EchoGrid::zText(const CoronaryMeasure& own) const
{
    QStringList words;
    const auto& z = own.measure.reportedZ;
    if (own.z)
        words << language()(Message("%1", {shownZ(own.z->z)}));
    else if (!z)
        words << language()(QT_TRANSLATE_NOOP("daymark", "no Z"));
    // "r" marks what somebody wrote, so that it is never taken for a computed one.
    if (z) words << u"r "_s + language().number(z->value, -1, true);
    if (own.aha != CoronaryClass::NotStated) words << language()(shortWord(own.aha));
    return words.join(u"  "_s);
}

QString EchoGrid::explanation(const QModelIndex& index) const
{
    const Row& row = m_rows.at(index.row());
    const EchoStudy* there = study(index.column());
    if (!there) return {};
    if (row.kind == Row::Kind::Bsa) {
        const auto body = bodyAt(record(), *there);
        if (!body) return language()(body.error().message);
        const ZModel* model = zModel(episode()->zModel);
        const Code& formula = nameOf(model ? model->bsaFormula : BsaFormula::Haycock);
        return language()(Message(QT_TRANSLATE_NOOP("daymark", "%1 kg and %2 cm, %3 (%4)"),
                                  {body->body.weight.value, body->body.height.value, QString::fromUtf8(formula.code),
                                   QString::fromUtf8(formula.label)}));
    }
    const CoronaryMeasure* own = measure(index);
    if (!own) return {};
    const QString japan = japanLine(*own, record(), language());
    if (m_models) {
        const QString said = language()(measureWords(*own));
        return (japan.isEmpty() ? said : said + u" · "_s + japan) + u'\n' + modelsLine(*own, record(), language());
    }
    QStringList lines{language()(measureWords(*own))};
    if (own->z && own->model) {
        lines << language()(Message(QT_TRANSLATE_NOOP("daymark", "Z %1 by %2, body surface area %3 m²"),
                                    {shownZ(own->z->z), nameOf(*own->model), Argument(own->z->bsa.value, 3)}));
        if (own->body && own->body->days > 0)
            lines << language()(Message::plural(
                QT_TRANSLATE_N_NOOP("daymark", "body size measured %n day(s) from the study"), own->body->days));
    } else if (!own->z) {
        lines << language()(own->z.error().message);
    }
    if (own->aha != CoronaryClass::NotStated)
        lines << language()(Message(QT_TRANSLATE_NOOP("daymark", "AHA 2017: %1"), {Message(codeOf(own->aha).label)}));
    else
        lines << language()(QT_TRANSLATE_NOOP("daymark", "AHA 2017: the class cannot be told"));
    if (!japan.isEmpty()) lines.last() += u" · "_s + japan;
    if (!own->measure.confirmation.isEmpty())
        lines << language()(Message(QT_TRANSLATE_NOOP("daymark", "kept because: %1"), {own->measure.confirmation}));
    return lines.join(u'\n');
}

std::optional<Fact> EchoGrid::whyOf(const QModelIndex& index) const
{
    const CoronaryMeasure* own = measure(index);
    if (!own || !own->measure.mm) return std::nullopt;
    Fact fact = coronaryFact("");
    fact.tell(QString::fromLatin1(codeOf(own->aha).code), Message::verbatim(explanation(index)));
    addInputs(fact.inputs, *own);
    if (own->z && own->model) {
        fact.formula = Message::verbatim(QString::fromUtf8(own->model->formula));
        fact.source = QString::fromUtf8(own->model->source) + u"; "_s + fact.source;
    }
    return fact;
}

QString EchoGrid::bsaText(const EchoStudy& there) const
{
    const auto body = bodyAt(record(), there);
    if (!body) return language()(QT_TRANSLATE_NOOP("daymark", "no body size"));
    const ZModel* model = zModel(episode()->zModel);
    const auto formula = model ? model->bsaFormula : BsaFormula::Haycock;
    return language().number(bodySurfaceArea(formula, body->body.height, body->body.weight).value, 3);
}

QVariant EchoGrid::studyCell(const QModelIndex& index, const EchoStudy& there, int role) const
{
    const Row& row = m_rows.at(index.row());
    if (row.kind == Row::Kind::Bsa) {
        if (role == Qt::DisplayRole) return bsaText(there);
        return role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole ? explanation(index) : QVariant();
    }
    const QVariant value = row.field->get(there);
    if (value.isNull()) return {};
    if (role == Qt::ToolTipRole && row.field->kind == FieldKind::Note) return value;
    const bool explains = role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole;
    if (explains && row.field->kind == FieldKind::Number && !there.confirmation.isEmpty())
        return language()(Message(QT_TRANSLATE_NOOP("daymark", "kept because: %1"), {there.confirmation}));
    if (role != Qt::DisplayRole && role != Qt::EditRole) return {};
    // The unit stands in the row's head.
    if (row.field->kind == FieldKind::Number) return language().number(value.toDouble());
    return shownText(*row.field, value, language());
}

}  // namespace daymark
