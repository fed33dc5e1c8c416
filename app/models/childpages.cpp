// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/childpages.h"

#include <algorithm>

namespace daymark {

namespace {

constexpr int pageSize = 64;  // more than a window shows of a list
constexpr int mostPages = 64;

}  // namespace

Result<void> ChildPages::ask(const Registry& registry, const ChildQuery& query, std::optional<int> size)
{
    const Result<int> counted = size ? Result<int>(*size) : registry.count(query);
    if (!counted) return tl::unexpected(counted.error());
    m_registry = &registry;
    m_query = query;
    m_size = *counted;
    m_pages.clear();
    return {};
}

QList<PatientLine> ChildPages::page(int number) const
{
    if (const auto known = m_pages.constFind(number); known != m_pages.cend()) return *known;
    if (m_pages.size() >= mostPages) m_pages.clear();
    const auto lines = m_registry->find(m_query, number * pageSize, pageSize);
    if (!lines) return {};
    return *m_pages.insert(number, *lines);
}

PatientLine ChildPages::at(int row) const
{
    if (row < 0 || row >= m_size) return {};
    return page(row / pageSize).value(row % pageSize);
}

int ChildPages::rowOf(const Id& id) const
{
    if (!m_registry || id.isNull()) return -1;
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        for (qsizetype i = 0; i < page->size(); ++i) {
            if ((*page)[i].id == id) return page.key() * pageSize + int(i);
        }
    }
    const auto place = m_registry->placeOf(id, m_query);
    return place ? place->value_or(-1) : -1;
}

bool ChildPages::hasThoseOf(const ChildPages& other) const
{
    if (m_size != other.m_size) return false;
    for (auto page = other.m_pages.cbegin(); page != other.m_pages.cend(); ++page) {
        const QList<PatientLine> own = this->page(page.key());
        if (!std::equal(own.cbegin(), own.cend(), page->cbegin(), page->cend(),
                        [](const PatientLine& a, const PatientLine& b) { return a.id == b.id; }))
            return false;
    }
    return true;
}

}  // namespace daymark
