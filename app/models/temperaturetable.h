// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowtable.h"

namespace daymark {

/// The temperatures of an episode as a sheet, where several readings can be typed in one cell: see TemperatureStrip.
class TemperatureTable : public RowTableModel
{
    Q_OBJECT

public:
    TemperatureTable(Session& session, const Language& language, QObject* parent = nullptr);

protected:
    std::optional<Several> several(const QModelIndex& index, const QString& text) const override;
};

}  // namespace daymark
