// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/childfilters.h"

#include "domain/catalogue/drugs.h"

#include <algorithm>
#include <QJsonDocument>
#include <QJsonObject>

namespace daymark {

QString keptText(const ChildFilter& filter)
{
    QJsonObject kept;
    for (const auto& field : ChildFilter::fields()) {
        if (const QVariant value = field.get(filter); !value.isNull())
            kept.insert(field.name(), QJsonValue::fromVariant(value));
    }
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

Result<ChildFilter> keptFilter(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject()) return refuse(QT_TRANSLATE_NOOP("daymark", "This is no filter of children"));
    ChildFilter filter;
    const QJsonObject kept = document.object();
    const auto& fields = ChildFilter::fields();
    for (auto entry = kept.begin(); entry != kept.end(); ++entry) {
        const auto field =
            std::find_if(fields.begin(), fields.end(), [&](const auto& each) { return each.name() == entry.key(); });
        if (field == fields.end())
            return refuse({QT_TRANSLATE_NOOP("daymark", "Children are not filtered by “%1”"), {entry.key()}});
        if (auto set = field->set(filter, entry.value().toVariant()); !set) return tl::unexpected(set.error());
    }
    return filter;
}

Message filterWords(const ChildFilter& filter)
{
    QList<Message> words;
    const auto add = [&](bool isStated, const char* pattern, const auto& value) {
        if (isStated) words << Message(pattern, {value});
    };
    const auto label = [](auto code) { return Message(codeOf(code).label); };
    if (filter.list != ChildList::NotStated) words << label(filter.list);
    add(filter.worstClass != CoronaryClass::NotStated, QT_TRANSLATE_NOOP("daymark", "worst class at least %1"),
        label(filter.worstClass));
    add(filter.nowClass != CoronaryClass::NotStated, QT_TRANSLATE_NOOP("daymark", "present class at least %1"),
        label(filter.nowClass));
    add(filter.riskLevel != RiskLevel::NotStated, QT_TRANSLATE_NOOP("daymark", "risk level %1"),
        label(filter.riskLevel));
    add(filter.worstZ.has_value(), QT_TRANSLATE_NOOP("daymark", "worst Z at least %1"),
        filter.worstZ.value_or(ZScore(0)).value);
    add(filter.monthsNoEcho.has_value(), QT_TRANSLATE_NOOP("daymark", "no echo for %1 months"),
        filter.monthsNoEcho.value_or(0));
    add(filter.ivigAfterDay.has_value(), QT_TRANSLATE_NOOP("daymark", "IVIG after day %1"),
        filter.ivigAfterDay.value_or(0));
    add(!filter.drug.isEmpty(), QT_TRANSLATE_NOOP("daymark", "%1 ever given"), drugName(filter.drug));
    add(filter.dueWithin.has_value(), QT_TRANSLATE_NOOP("daymark", "due within %1 days"), filter.dueWithin.value_or(0));
    return joined(words, dots);
}

}  // namespace daymark
