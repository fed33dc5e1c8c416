// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/illness.h"
#include "session/session.h"

namespace daymark {

/// What `read` makes of the episode shown, as of today and by the local choices; a default-made answer where no
/// episode is open.
template <class Read>
auto ofShownIllness(const Session& session, Read&& read) -> decltype(read(std::declval<const Illness&>()))
{
    const Record past = until(session.record(), session.today());
    const Episode* episode = find(past.episodes, session.episode());
    if (!episode) return {};
    return read(Illness(past, *episode, session.today(), session.settings()));
}

}  // namespace daymark
