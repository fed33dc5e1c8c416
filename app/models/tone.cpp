// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tone.h"

namespace daymark {

QString symbolOf(Tone tone)
{
    switch (tone) {
        case Tone::Alarm:
            return QStringLiteral("▲");
        case Tone::Attention:
            return QStringLiteral("◆");
        case Tone::Good:
            return QStringLiteral("○");
        case Tone::Neutral:
        case Tone::Accent:
            break;
    }
    return {};
}

Tone toneOf(CoronaryClass aha)
{
    switch (aha) {
        case CoronaryClass::NoInvolvement:
            return Tone::Good;
        case CoronaryClass::Dilation:
        case CoronaryClass::Small:
            return Tone::Attention;
        case CoronaryClass::Medium:
        case CoronaryClass::Giant:
            return Tone::Alarm;
        case CoronaryClass::NotStated:
            break;
    }
    return Tone::Neutral;
}

}  // namespace daymark
