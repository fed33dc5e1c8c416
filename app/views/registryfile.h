// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/registry.h"

namespace daymark {

/// A registry as it could be opened.
struct OpenedRegistry
{
    std::unique_ptr<Registry> registry;
    Message whyReadOnly;  ///< why it is open for reading only; empty where it can be written
};

/// Opens a registry for writing, else for reading; refuses with the reason of the first where it can be neither.
Result<OpenedRegistry> openRegistry(const QString& path);
/// Makes an empty registry; refuses a name that is taken.
Result<void> createRegistry(const QString& path);
/// Makes a registry with the published case and the synthetic children; refuses a name that is taken.
Result<void> createSample(const QString& path);

}  // namespace daymark
