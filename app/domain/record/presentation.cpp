// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/presentation.h"

namespace daymark {

const QList<Field<Sign>>& Sign::fields()
{
    static const QList<Field<Sign>> list{
        field<&Sign::sign>("sign", QT_TRANSLATE_NOOP("daymark", "Sign")),
        field<&Sign::presence>("presence", QT_TRANSLATE_NOOP("daymark", "Presence")),
        field<&Sign::first>("first", QT_TRANSLATE_NOOP("daymark", "First day")),
        field<&Sign::last>("last", QT_TRANSLATE_NOOP("daymark", "Last day")),
        field<&Sign::size>("size", QT_TRANSLATE_NOOP("daymark", "Node size"), "mm"),
        field<&Sign::detail>("detail", QT_TRANSLATE_NOOP("daymark", "Description")),
        field<&Sign::confirmation>("confirmation", QT_TRANSLATE_NOOP("daymark", "Answer to the question asked")),
    };
    return list;
}

const QList<Field<Finding>>& Finding::fields()
{
    static const QList<Field<Finding>> list{
        field<&Finding::finding>("finding", QT_TRANSLATE_NOOP("daymark", "Finding")),
        field<&Finding::presence>("presence", QT_TRANSLATE_NOOP("daymark", "Presence")),
        field<&Finding::first>("first", QT_TRANSLATE_NOOP("daymark", "First day")),
        field<&Finding::last>("last", QT_TRANSLATE_NOOP("daymark", "Last day")),
        field<&Finding::size>("size", QT_TRANSLATE_NOOP("daymark", "Size"), "cm"),
        field<&Finding::detail>("detail", QT_TRANSLATE_NOOP("daymark", "Description")),
        field<&Finding::confirmation>("confirmation", QT_TRANSLATE_NOOP("daymark", "Answer to the question asked")),
    };
    return list;
}

const QList<Field<SarsTest>>& SarsTest::fields()
{
    static const QList<Field<SarsTest>> list{
        field<&SarsTest::kind>("kind", QT_TRANSLATE_NOOP("daymark", "Kind")),
        field<&SarsTest::when>("when", QT_TRANSLATE_NOOP("daymark", "Date")),
        field<&SarsTest::result>("result", QT_TRANSLATE_NOOP("daymark", "Result")),
        field<&SarsTest::detail>("detail", QT_TRANSLATE_NOOP("daymark", "Description")),
    };
    return list;
}

const QList<Field<Temperature>>& Temperature::fields()
{
    static const QList<Field<Temperature>> list{
        field<&Temperature::when>("when", QT_TRANSLATE_NOOP("daymark", "Date")),
        field<&Temperature::text>("text", QT_TRANSLATE_NOOP("daymark", "Temperature")),
        field<&Temperature::unit>("unit", QT_TRANSLATE_NOOP("daymark", "Unit")),
        field<&Temperature::route>("route", QT_TRANSLATE_NOOP("daymark", "Route")),
        field<&Temperature::antipyretic>("antipyretic", QT_TRANSLATE_NOOP("daymark", "After an antipyretic")),
        field<&Temperature::detail>("detail", QT_TRANSLATE_NOOP("daymark", "Note")),
        field<&Temperature::confirmation>("confirmation", QT_TRANSLATE_NOOP("daymark", "Answer to the question asked")),
    };
    return list;
}

const QList<Field<FeverSpan>>& FeverSpan::fields()
{
    static const QList<Field<FeverSpan>> list{
        field<&FeverSpan::fever>("fever", QT_TRANSLATE_NOOP("daymark", "Fever")),
        field<&FeverSpan::from>("from", QT_TRANSLATE_NOOP("daymark", "First day")),
        field<&FeverSpan::to>("to", QT_TRANSLATE_NOOP("daymark", "Last day")),
        field<&FeverSpan::detail>("detail", QT_TRANSLATE_NOOP("daymark", "Note")),
    };
    return list;
}

const QList<Field<Vital>>& Vital::fields()
{
    static const QList<Field<Vital>> list{
        field<&Vital::when>("when", QT_TRANSLATE_NOOP("daymark", "Date")),
        field<&Vital::kind>("kind", QT_TRANSLATE_NOOP("daymark", "Kind")),
        field<&Vital::text>("text", QT_TRANSLATE_NOOP("daymark", "Value")),
        field<&Vital::unit>("unit", QT_TRANSLATE_NOOP("daymark", "Unit")),
        field<&Vital::detail>("detail", QT_TRANSLATE_NOOP("daymark", "Note")),
        field<&Vital::confirmation>("confirmation", QT_TRANSLATE_NOOP("daymark", "Answer to the question asked")),
    };
    return list;
}

const QList<Field<BodySize>>& BodySize::fields()
{
    static const QList<Field<BodySize>> list{
        field<&BodySize::when>("when", QT_TRANSLATE_NOOP("daymark", "Date")),
        field<&BodySize::kind>("kind", QT_TRANSLATE_NOOP("daymark", "Kind")),
        field<&BodySize::text>("text", QT_TRANSLATE_NOOP("daymark", "Value")),
        field<&BodySize::unit>("unit", QT_TRANSLATE_NOOP("daymark", "Unit")),
        field<&BodySize::method>("method", QT_TRANSLATE_NOOP("daymark", "Measured, reported or estimated")),
        field<&BodySize::confirmation>("confirmation", QT_TRANSLATE_NOOP("daymark", "Answer to the question asked")),
    };
    return list;
}

}  // namespace daymark
