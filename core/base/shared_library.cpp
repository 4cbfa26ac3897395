// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shared_library.h"

#include "core/base/error.h"

#include <dlfcn.h>

namespace sealpost {

namespace {

void* demand(void* found, const char* soname) {
    if (found) return found;
    const char* detail = dlerror();
    throw Error(ErrorCode::engine_missing, {{"library", soname}, {"detail", detail ? detail : ""}});
}

} // namespace

SharedLibrary::SharedLibrary(const char* soname)
    : soname_(soname), handle_(demand(dlopen(soname, RTLD_NOW | RTLD_LOCAL), soname)) {}

void* SharedLibrary::find(const char* name) const { return demand(dlsym(handle_, name), soname_); }

} // namespace sealpost
