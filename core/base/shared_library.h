// SPDX-License-Identifier: GPL-3.0-or-later
// A library of the system that is opened where it is first needed. What every program has to load takes
// longer than most commands' own work, and most commands need none of these (docs/adr/0019). For each there
// is a struct of the functions that are used, in the one file that includes its header:
//
//     struct Xml {
//         SharedLibrary library{SEALPOST_LIBXML_2_0_SONAME};
//         SEALPOST_LIBRARY_FUNCTION(xmlFreeDoc);
//     };
//     const Xml& xml() {
//         static const Xml opened;
//         return opened;
//     }
//
// The macro with the SONAME comes from CMake's sealpost_opens(), which reads it from the file that a linker
// would take.
#pragma once

namespace sealpost {

class SharedLibrary {
  public:
    /// Throws Error{engine_missing} (facts "library", "detail") where it is not there. It stays open until
    /// the process ends: libraries leave threads and handlers behind.
    explicit SharedLibrary(const char* soname);
    SharedLibrary(const SharedLibrary&) = delete;
    SharedLibrary& operator=(const SharedLibrary&) = delete;

    /// Also of a library that it depends on. Throws Error{engine_missing}.
    template <typename Function>
    Function* function(const char* name) const {
        return reinterpret_cast<Function*>(find(name));
    }

  private:
    void* find(const char* name) const;
    const char* soname_;
    void* handle_;
};

} // namespace sealpost

/// A member that points to the function, with the type that the library's header gives it. A name that is a
/// macro (ICU's carry the version) is taken as what it stands for.
#define SEALPOST_LIBRARY_FUNCTION(name)                                                                      \
    decltype(::name)* name = library.function<decltype(::name)>(SEALPOST_TEXT_OF(name))
#define SEALPOST_TEXT_OF(name) #name
