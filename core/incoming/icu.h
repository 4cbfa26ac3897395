// SPDX-License-Identifier: GPL-3.0-or-later
// ICU, opened for the first address that has to be compared (core/base/shared_library.h).
#pragma once

#include "core/base/error.h"
#include "core/base/shared_library.h"

#include <unicode/uidna.h>
#include <unicode/uspoof.h>

namespace sealpost::incoming {

struct Icu {
    SharedLibrary library{SEALPOST_ICU_I18N_SONAME};
    SEALPOST_LIBRARY_FUNCTION(u_errorName);
    SEALPOST_LIBRARY_FUNCTION(uidna_close);
    SEALPOST_LIBRARY_FUNCTION(uidna_nameToASCII_UTF8);
    SEALPOST_LIBRARY_FUNCTION(uidna_nameToUnicodeUTF8);
    SEALPOST_LIBRARY_FUNCTION(uidna_openUTS46);
    SEALPOST_LIBRARY_FUNCTION(uspoof_check2UTF8);
    SEALPOST_LIBRARY_FUNCTION(uspoof_close);
    SEALPOST_LIBRARY_FUNCTION(uspoof_getSkeletonUTF8);
    SEALPOST_LIBRARY_FUNCTION(uspoof_open);
    SEALPOST_LIBRARY_FUNCTION(uspoof_setChecks);
    SEALPOST_LIBRARY_FUNCTION(uspoof_setRestrictionLevel);

    void require(UErrorCode status) const {
        if (U_FAILURE(status)) throw Error(ErrorCode::internal, {{"detail", u_errorName(status)}});
    }
};

/// Throws Error{engine_missing} as SharedLibrary does.
const Icu& icu();

} // namespace sealpost::incoming
