// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/casewriter.h"

#include "interchange/caseformat.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace daymark {

namespace {

class CaseWriter
{
public:
    CaseWriter(const Record& record, CaseIds ids) : m_record(record), m_ids(ids) {}

    QJsonObject write() const
    {
        QJsonObject root;
        root.insert(caseformat::formatKey, caseformat::format);
        root.insert(caseformat::versionKey, caseformat::version);
        root.insert(caseformat::patientKey, fields(m_record.patient));
        addRowsBelow(caseformat::patientTable, m_record.patient.id, root);
        return root;
    }

private:
    template <class Row>
    QJsonObject fields(const Row& row) const
    {
        QJsonObject object;
        if (m_ids == CaseIds::Written) object.insert(caseformat::idKey, row.id.text());
        for (const auto& field : Row::fields()) {
            if (const QVariant value = field.get(row); !value.isNull())
                object.insert(field.name(), QJsonValue::fromVariant(value));
        }
        return object;
    }

    void addRowsBelow(QLatin1StringView parentTable, const Id& parent, QJsonObject& object) const
    {
        forEachTable([&](const auto& table) {
            if (parentTable != QLatin1StringView(table.parent)) return;
            QJsonArray rows;
            for (const auto& row : m_record.*table.rows) {
                if constexpr (hasParent<std::decay_t<decltype(row)>>) {
                    if (row.parent != parent) continue;
                }
                QJsonObject written = fields(row);
                addRowsBelow(QLatin1StringView(table.name), row.id, written);
                rows.append(written);
            }
            if (!rows.isEmpty()) object.insert(QLatin1StringView(table.collection), rows);
        });
    }

    const Record& m_record;
    CaseIds m_ids;
};

}  // namespace

QJsonObject caseObject(const Record& record, CaseIds ids)
{
    return CaseWriter(record, ids).write();
}

QByteArray writeCase(const Record& record)
{
    return QJsonDocument(caseObject(record)).toJson(QJsonDocument::Indented);
}

}  // namespace daymark
