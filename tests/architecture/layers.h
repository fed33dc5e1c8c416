// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace daymark::architecture {

/// A folder of app/, the folders it may include from besides itself, and the Qt modules it may use.
struct Layer
{
    QString name;
    QStringList below;
    QStringList qt;
};

/// The house, from the ground up. "main" is what lies directly in app/.
const QList<Layer>& layers();

/// The layer a path such as "app/domain/zscore/dallaire.cpp" belongs to; nullptr when the folder is none of the house.
const Layer* layerOf(const QString& path);

/// What `text`, a C++ file of `layer`, includes or names though it must not; one sentence each.
QStringList breaches(const Layer& layer, const QString& text);

/// What `text`, a form of forms/, asks for though it must not.
QStringList formBreaches(const QString& text);

/// What `text`, the CMakeLists.txt of `layer`, links though it must not.
QStringList linkBreaches(const Layer& layer, const QString& text);

}  // namespace daymark::architecture
