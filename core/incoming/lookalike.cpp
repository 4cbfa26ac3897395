// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/lookalike.h"

#include "core/base/text.h"
#include "core/incoming/domain_name.h"
#include "core/incoming/icu.h"

#include <algorithm>
#include <memory>

namespace sealpost::incoming {

namespace {

struct CloseIcu {
    void operator()(USpoofChecker* checker) const noexcept { icu().uspoof_close(checker); }
};

class Checker {
  public:
    Checker() {
        UErrorCode status = U_ZERO_ERROR;
        checker_.reset(icu().uspoof_open(&status));
        icu().require(status);
        icu().uspoof_setRestrictionLevel(checker_.get(), USPOOF_HIGHLY_RESTRICTIVE);
        icu().uspoof_setChecks(checker_.get(),
                               USPOOF_RESTRICTION_LEVEL | USPOOF_INVISIBLE | USPOOF_MIXED_NUMBERS, &status);
        icu().require(status);
    }

    bool is_suspicious(std::string_view word) const {
        UErrorCode status = U_ZERO_ERROR;
        const auto found = icu().uspoof_check2UTF8(checker_.get(), word.data(), static_cast<int>(word.size()),
                                                   nullptr, &status);
        return U_FAILURE(status) || found != 0;
    }

    /// What the eye sees: equal for strings that look alike. Lower case, as case hardly tells l from I.
    std::string skeleton(std::string_view text) const {
        UErrorCode status = U_ZERO_ERROR;
        std::string result(text.size() * 4 + 16, '\0');
        const int size =
            icu().uspoof_getSkeletonUTF8(checker_.get(), 0, text.data(), static_cast<int>(text.size()),
                                         result.data(), static_cast<int>(result.size()), &status);
        if (U_FAILURE(status)) return std::string(text);
        result.resize(static_cast<std::size_t>(size));
        return ascii_lower(result);
    }

  private:
    std::unique_ptr<USpoofChecker, CloseIcu> checker_;
};

/// As it is written, and as it is compared: "I" looks like "l", and is an "i".
std::vector<std::string> appearances(const Checker& checker, const mime::AddrSpec& address) {
    const std::string domain = to_unicode_domain(address.ascii_domain());
    return {checker.skeleton(address.local_part() + "@" + address.domain()),
            checker.skeleton(ascii_lower(address.local_part()) + "@" + domain)};
}

} // namespace

KnownAddresses::KnownAddresses(const std::vector<mime::AddrSpec>& addresses) {
    if (addresses.empty()) return;
    const Checker checker;
    for (const mime::AddrSpec& address : addresses) {
        keys_.insert(address.key());
        for (std::string& one : appearances(checker, address)) skeletons_.insert(std::move(one));
    }
}

bool KnownAddresses::are_imitated_by(const mime::AddrSpec& address) const {
    if (skeletons_.empty() || keys_.contains(address.key())) return false;
    const Checker checker;
    const auto seen = appearances(checker, address);
    return std::any_of(seen.begin(), seen.end(),
                       [this](const std::string& one) { return skeletons_.contains(one); });
}

bool is_deceptive(const mime::AddrSpec& address) {
    const std::string domain = to_unicode_domain(address.ascii_domain());
    if (is_ascii(address.local_part()) && is_ascii(domain)) return false;
    const Checker checker;
    const auto deceives = [&](std::string_view word) {
        if (is_ascii(word)) return false;
        return checker.is_suspicious(word) || is_ascii(checker.skeleton(word));
    };
    const auto labels = split(domain, '.');
    return deceives(address.local_part()) || std::any_of(labels.begin(), labels.end(), deceives);
}

bool names_another_address(const mime::Mailbox& mailbox) {
    // Signs that stand for "@": fullwidth and small.
    std::string name = mailbox.display_name;
    for (const std::string_view sign : {"\xef\xbc\xa0", "\xef\xb9\xab"})
        for (std::size_t at = name.find(sign); at != std::string::npos; at = name.find(sign, at))
            name.replace(at, sign.size(), "@");
    constexpr std::string_view around = " \t\r\n<>()[]{},;:\"'";
    for (std::size_t at = name.find('@'); at != std::string::npos; at = name.find('@', at + 1)) {
        const std::size_t before = at == 0 ? std::string::npos : name.find_last_of(around, at - 1);
        const std::size_t begin = before == std::string::npos ? 0 : before + 1;
        const std::size_t end = std::min(name.find_first_of(around, at), name.size());
        const auto found = mime::AddrSpec::parse(std::string_view(name).substr(begin, end - begin));
        if (found && *found != mailbox.address) return true;
    }
    return false;
}

} // namespace sealpost::incoming
