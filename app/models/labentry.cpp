// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labentry.h"

#include "base/number.h"

#include <QRegularExpression>

namespace daymark {

namespace {

using namespace Qt::StringLiterals;

bool isOneOf(const QString& text, const QStringList& words)
{
    return words.contains(text, Qt::CaseInsensitive);
}

}  // namespace

Result<void> readLab(const QString& text, const QString& unit, LabResult& result)
{
    static const QStringList notDone{u"nd"_s, u"n.d."_s, u"not done"_s, u"non fait"_s, u"nf"_s};
    static const QStringList trace{u"trace"_s, u"traces"_s, u"tr"_s};
    // The number reaches to the first letter, or to a percent sign or a unit that begins with a figure ("10^9/L").
    static const QRegularExpression form(
        u"^([<>=≤≥]*\\s*[-−]?(?:\\p{Nd}{1,3}(?:[ ’']\\p{Nd}{3})+(?![\\p{Nd}^])(?:[.,]\\p{Nd}+)?|"
        "[\\p{Nd}.,\\x{066B}]+))\\s*(.*)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString typed = text.simplified();
    if (isOneOf(typed, notDone) || isOneOf(typed, trace)) {
        result.state = isOneOf(typed, trace) ? ResultState::Trace : ResultState::NotDone;
        result.text.clear();
        result.unit.clear();
        return {};
    }
    const auto match = form.match(typed);
    const auto number = readNumber(match.captured(1));
    if (!match.hasMatch() || !number) {
        return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                                "“%1” is no result: type a number (also <0.3 or 7.4 mg/dL), nd for "
                                                "not done, or trace"),
                              {typed}));
    }
    result.state = ResultState::Measured;
    result.text = match.captured(1).simplified();
    result.unit = match.captured(2).isEmpty() ? unit : match.captured(2);
    return {};
}

QString labEntryText(const LabResult& result, const QString& unit)
{
    if (result.state == ResultState::NotDone) return u"nd"_s;
    if (result.state == ResultState::Trace) return u"trace"_s;
    if (result.unit.isEmpty() || result.unit == unit) return result.text;
    return result.text + u' ' + result.unit;
}

QString proposalText(const LimitVerdict& verdict)
{
    return QString(verdict.proposedText + u' ' + verdict.proposedUnit).trimmed();
}

}  // namespace daymark
