// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

#include <tl/expected.hpp>

namespace daymark {

/// Why something was refused: a sentence for the user, and where in the input (a JSON path, a field) if that is known.
struct Error
{
    Message message;
    QString where;  ///< empty = nowhere in particular

    friend bool operator==(const Error&, const Error&) = default;
};

/// A value, or the reason why there is none.
template <class T>
using Result = tl::expected<T, Error>;

/// `return refuse(Message(...))` in a function that returns a Result.
inline tl::unexpected<Error> refuse(Message message, QString where = {})
{
    return tl::unexpected<Error>(Error{std::move(message), std::move(where)});
}

}  // namespace daymark
