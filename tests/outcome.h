// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QtTest>

/// A refusal as the user reads it.
inline QString sentence(const daymark::Error& error)
{
    return daymark::Language().write(error.message);
}

/// Fails the test with the sentence where `result` is a refusal.
#define ACCEPTED(...)                                               \
    do {                                                            \
        const auto& outcome = (__VA_ARGS__);                        \
        if (!outcome) QFAIL(qPrintable(sentence(outcome.error()))); \
    } while (false)

/// Fails the test unless `result` is a refusal whose sentence has these words.
#define REFUSED(words, ...)                                                                         \
    do {                                                                                            \
        const auto& outcome = (__VA_ARGS__);                                                        \
        QVERIFY2(!outcome, "was accepted");                                                         \
        QVERIFY2(sentence(outcome.error()).contains(words), qPrintable(sentence(outcome.error()))); \
    } while (false)
