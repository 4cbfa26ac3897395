// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of a thrown Error's code with QtTest.
#pragma once

#include "core/base/error.h"

#include <QTest>

/// Fails the test function unless the expression throws an Error with that code.
#define SEALPOST_THROWS(expression, expected_code)                                                           \
    do {                                                                                                     \
        std::string thrown_code_ = "nothing was thrown";                                                     \
        try {                                                                                                \
            static_cast<void>(expression);                                                                   \
        } catch (const sealpost::Error& thrown_error_) {                                                     \
            thrown_code_ = sealpost::name_of(thrown_error_.code());                                          \
        }                                                                                                    \
        QCOMPARE(thrown_code_, std::string(sealpost::name_of(expected_code)));                               \
    } while (false)
