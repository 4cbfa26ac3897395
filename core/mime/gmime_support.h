// SPDX-License-Identifier: GPL-3.0-or-later
// GMime behind values of our own: values of header fields only, never structure.
#pragma once

#include <gmime/gmime.h>

#include <memory>
#include <string>
#include <string_view>

namespace sealpost::mime {

/// Before any other call of GMime. Safe to call often and from several threads.
void ensure_gmime();

struct GFree {
    void operator()(char* text) const noexcept { g_free(text); }
};
using GText = std::unique_ptr<char, GFree>;

struct GUnref {
    void operator()(void* object) const noexcept { g_object_unref(object); }
};
template <typename T>
using GRef = std::unique_ptr<T, GUnref>;

/// A copy without NUL (which would end a C string early), unfolded, and valid UTF-8: other 8-bit text is read
/// as windows-1252.
std::string clean_value(std::string_view raw);

/// Every byte is a character; the five that windows-1252 leaves open become U+FFFD.
std::string from_windows_1252(std::string_view bytes);

} // namespace sealpost::mime
