// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/qr_code.h"

#include "core/base/error.h"
#include "core/base/shared_library.h"
#include "core/base/text.h"

#include <qrencode.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <png.h>

namespace sealpost::keys {

namespace {

constexpr int quiet = 4;
constexpr int pixels = 8;

struct QrEncode {
    SharedLibrary library{SEALPOST_LIBQRENCODE_SONAME};
    SEALPOST_LIBRARY_FUNCTION(QRcode_encodeString);
    SEALPOST_LIBRARY_FUNCTION(QRcode_free);
};
const QrEncode& qrencode() {
    static const QrEncode opened;
    return opened;
}

struct Png {
    SharedLibrary library{SEALPOST_LIBPNG_SONAME};
    SEALPOST_LIBRARY_FUNCTION(png_image_write_to_memory);
};
const Png& png_library() {
    static const Png opened;
    return opened;
}

struct CodeDeleter {
    void operator()(QRcode* code) const noexcept { qrencode().QRcode_free(code); }
};

} // namespace

std::string verification_uri(crypto::Technology technology, const crypto::Fingerprint& fingerprint) {
    if (technology == crypto::Technology::openpgp) return "OPENPGP4FPR:" + fingerprint.hex();
    std::string digest = to_base64(from_hex(fingerprint.hex()).value());
    std::replace(digest.begin(), digest.end(), '+', '-');
    std::replace(digest.begin(), digest.end(), '/', '_');
    std::erase(digest, '=');
    return "ni:///sha-256;" + digest;
}

QrCode::QrCode(std::string_view text) {
    const std::unique_ptr<QRcode, CodeDeleter> code(
        qrencode().QRcode_encodeString(std::string(text).c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    if (!code) throw Error(ErrorCode::limit, {{"detail", "qr-code"}});
    size_ = code->width;
    const std::size_t count = static_cast<std::size_t>(size_) * static_cast<std::size_t>(size_);
    // The lowest bit is the colour.
    for (std::size_t i = 0; i < count; ++i) dark_.push_back((code->data[i] & 1) != 0);
}

bool QrCode::is_dark(int x, int y) const noexcept {
    if (x < 0 || y < 0 || x >= size_ || y >= size_) return false;
    return dark_[static_cast<std::size_t>(y) * static_cast<std::size_t>(size_) + static_cast<std::size_t>(x)];
}

std::string QrCode::text() const {
    // Black on white is set by force where colours may be used by nobody: a scanner needs the contrast only.
    constexpr const char* blocks[] = {" ", "\u2584", "\u2580", "\u2588"};
    std::string drawing;
    for (int y = -quiet; y < size_ + quiet; y += 2) {
        for (int x = -quiet; x < size_ + quiet; ++x) {
            const int upper = is_dark(x, y) ? 0 : 2;
            const bool below_the_edge = y + 1 >= size_ + quiet;
            const int lower = below_the_edge || is_dark(x, y + 1) ? 0 : 1;
            drawing += blocks[upper + lower];
        }
        drawing += "\n";
    }
    return drawing;
}

std::string QrCode::svg() const {
    const std::string side = std::to_string(size_ + 2 * quiet);
    std::string path;
    for (int y = 0; y < size_; ++y)
        for (int x = 0; x < size_; ++x)
            if (is_dark(x, y))
                path += "M" + std::to_string(x + quiet) + " " + std::to_string(y + quiet) + "h1v1h-1z";
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"" + side + "mm\" height=\"" +
           side + "mm\" viewBox=\"0 0 " + side + " " + side +
           "\" shape-rendering=\"crispEdges\">\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n<path "
           "d=\"" +
           path + "\" fill=\"#000\"/>\n</svg>\n";
}

std::string QrCode::png() const {
    const auto side = static_cast<std::size_t>((size_ + 2 * quiet) * pixels);
    std::vector<std::uint8_t> grey(side * side, 0xff);
    for (std::size_t row = 0; row < side; ++row)
        for (std::size_t column = 0; column < side; ++column)
            if (is_dark(static_cast<int>(column) / pixels - quiet, static_cast<int>(row) / pixels - quiet))
                grey[row * side + column] = 0;
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(side);
    image.height = static_cast<png_uint_32>(side);
    image.format = PNG_FORMAT_GRAY;
    png_alloc_size_t bytes = PNG_IMAGE_PNG_SIZE_MAX(image);
    std::string result(bytes, '\0');
    if (png_library().png_image_write_to_memory(&image, result.data(), &bytes, 0, grey.data(), 0, nullptr) ==
        0)
        throw Error(ErrorCode::internal, {{"detail", "png"}});
    result.resize(bytes);
    return result;
}

} // namespace sealpost::keys
