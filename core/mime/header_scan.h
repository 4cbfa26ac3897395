// SPDX-License-Identifier: GPL-3.0-or-later
// From the lines of a header to its fields, and from the fields to what a part says of itself. Used by the
// scanner alone.
#pragma once

#include "core/mime/line_input.h"
#include "core/mime/scanner.h"

namespace sealpost::mime {

/// Of all parts together.
struct HeaderTotals {
    std::size_t bytes = 0;
    std::size_t fields = 0;
};

/// A name of printable ASCII, then white space if any, then a colon (RFC 5322 sections 2.2 and 4.5).
bool is_field_line(std::string_view line) noexcept;

class HeaderScan {
  public:
    /// A line of the header that is not blank. Once a limit is exceeded (which is returned once) the rest of
    /// the header is dropped, the field that was growing too: half a value would mislead.
    std::optional<ScanLimit> add_line(const Line& line, Part& part, HeaderTotals& totals);
    /// At the end of the header.
    void finish(Part& part);

  private:
    std::optional<ScanLimit> check(const Line& line, bool starts_field, const Part& part,
                                   HeaderTotals& totals);

    HeaderField pending_;
    /// The line end of the pending field's last line, which counts only if another line follows.
    int pending_end_ = 0;
    bool has_pending_ = false;
    bool dropping_ = false;
    std::size_t bytes_ = 0;
};

/// Sets type, encoding, disposition and file name from the fields. `default_type` holds where there is no
/// Content-Type.
void describe_part(Part& part, ContentType default_type);

} // namespace sealpost::mime
