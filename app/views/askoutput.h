// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

class QWidget;

namespace daymark {

/// Asks where something of the open child is to be written: beside the registry, named after the child's number (with
/// "-" where it has a separator of folders) and `suffix`, "-summary.pdf". Empty where nothing was chosen.
QString askOutput(QWidget* parent, const QString& title, const Session& session, const QString& suffix,
                  const QString& filter);

}  // namespace daymark
