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

QString symbolOf(Standing standing)
{
    switch (standing) {
        case Standing::Verified:
            return QStringLiteral("✓");
        case Standing::Unverified:
            return QStringLiteral("?");
        case Standing::Setting:
            return QStringLiteral("⌂");
        case Standing::NotStated:
            break;
    }
    return {};
}

QString symbolOf(Met met)
{
    switch (met) {
        case Met::Yes:
            return QStringLiteral("✓");
        case Met::No:
            return QStringLiteral("✗");
        case Met::Unknown:
            break;
    }
    return QStringLiteral("?");
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
