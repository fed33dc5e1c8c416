// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document.h"

namespace daymark {

TextBlock heading(Message text)
{
    return {TextBlock::Style::Heading, {{std::move(text), false}}};
}

TextBlock body(Message text)
{
    return {TextBlock::Style::Body, {{std::move(text), false}}};
}

TextBlock small(Message text)
{
    return {TextBlock::Style::Small, {{std::move(text), false}}};
}

}  // namespace daymark
