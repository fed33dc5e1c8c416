// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>

class QLockFile;

namespace daymark {

/// The right to write to a registry, held by one window of one computer at a time: a file `NAME.lock` beside it, which
/// goes with this. Readers need none. The lock of a process that died is taken over, as it has a locked file and a
/// process number that nobody answers to; a lock of another computer is believed.
class WriteLock
{
public:
    /// Refuses where somebody else holds it, and says who; and where the folder may not be written to.
    static Result<WriteLock> take(const QString& registry);
    ~WriteLock();
    WriteLock(WriteLock&&) noexcept;
    WriteLock(const WriteLock&) = delete;
    WriteLock& operator=(const WriteLock&) = delete;
    WriteLock& operator=(WriteLock&&) = delete;

private:
    explicit WriteLock(std::unique_ptr<QLockFile> file);

    std::unique_ptr<QLockFile> m_file;
};

}  // namespace daymark
