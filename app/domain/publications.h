// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace daymark::publication {

// Publications that several rules cite, each spelt once, for sources and translations alike.

/// McCrindle 2017, the scientific statement of the American Heart Association.
inline constexpr const char* aha2017 =
    QT_TRANSLATE_NOOP("daymark",
                      "AHA scientific statement 2017: McCrindle BW et al. Circulation 2017;135:e927–e999, doi "
                      "10.1161/CIR.0000000000000484");
/// Jone 2024, its update.
inline constexpr const char* aha2024 =
    QT_TRANSLATE_NOOP("daymark",
                      "AHA scientific statement 2024: Jone PN et al. Circulation 2024;150:e481–e500, doi "
                      "10.1161/CIR.0000000000001295");

/// A source: the publication, and after "; " what else the rule was read in.
inline QString source(const char* publication, const char* further = "")
{
    const QString words = QString::fromUtf8(publication);
    return *further != 0 ? words + QStringLiteral("; ") + QString::fromUtf8(further) : words;
}

}  // namespace daymark::publication
