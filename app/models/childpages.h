// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/registry.h"

namespace daymark {

/// The answer to a question to the registry, of which only the stretches that are looked at are read.
class ChildPages
{
public:
    /// Forgets what was read and asks this from now on. What the file refuses leaves the answer before. `size`: how
    /// many there are, where that is known already.
    Result<void> ask(const Registry& registry, const ChildQuery& query, std::optional<int> size = {});

    int size() const { return m_size; }
    /// The line at a row from 0 to size() − 1; an empty one where it cannot be read now, which is tried again when it
    /// is asked for the next time.
    PatientLine at(int row) const;
    /// At which row a child is; −1 where it is not in the answer.
    int rowOf(const Id& id) const;
    /// Whether the children another answer has read stand here at the same rows, and there are as many.
    bool hasThoseOf(const ChildPages& other) const;

private:
    QList<PatientLine> page(int number) const;

    const Registry* m_registry = nullptr;
    ChildQuery m_query;
    int m_size = 0;
    mutable QHash<int, QList<PatientLine>> m_pages;  ///< by number
};

}  // namespace daymark
