// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/scanner.h"

#include "core/base/limits.h"
#include "core/mime/header_scan.h"
#include "core/mime/line_input.h"

#include <algorithm>

namespace sealpost::mime {
namespace {

/// A delimiter line may be padded with white space; one that is longer than this is none.
constexpr std::size_t delimiter_line = limits::mime_boundary_length + 1000;

struct OpenPart {
    Part part;
    HeaderScan header;
    bool in_header = true;
    /// "--" and the boundary, while delimiters of this part are expected; else empty.
    std::string delimiter;
};

enum class Match { none, open, close };

bool is_padding(std::string_view text) { return text.find_first_not_of(" \t") == std::string_view::npos; }

/// Nothing of `part` reaches beyond `end`: the line end before a delimiter belongs to the delimiter, even
/// where it was read as the end of a header or of its blank line.
void clamp(Part& part, std::uint64_t end) {
    for (ByteRange* range : {&part.whole, &part.header, &part.body}) {
        range->begin = std::min(range->begin, end);
        range->end = std::min(range->end, end);
    }
    if (!part.children.empty()) clamp(part.children.back(), end);
}

class Scanner {
  public:
    explicit Scanner(Source& source) : input_(source) {}

    PartTree run(bool skip_mbox_line) {
        if (skip_mbox_line && begins_with_mbox_line()) {
            input_.read_line(line_, 0);
            tree_.mbox_line = input_.offset();
        }
        open_part(true);
        while (!input_.at_end()) {
            if (open_.back().in_header)
                header_line();
            else
                body_lines();
        }
        const bool ends_in_header = open_.back().in_header;
        if (ends_in_header) break_off_header();
        while (open_.size() > 1) close_innermost(input_.offset());
        tree_.root = close(std::move(open_.back()), input_.offset());
        tree_.has_bare_lf = input_.has_bare_lf();
        tree_.has_crlf = input_.has_crlf();
        tree_.has_bare_cr = input_.has_bare_cr();
        tree_.has_nul = input_.has_nul();
        return std::move(tree_);
    }

  private:
    /// "From " of a mailbox file; "From :" is the field in its obsolete form (RFC 5322 section 4.5).
    bool begins_with_mbox_line() {
        constexpr std::string_view mark = "From ";
        const std::string_view line = input_.peek(200);
        const std::size_t next = line.find_first_not_of(" \t", mark.size());
        return line.starts_with(mark) && (next == std::string_view::npos || line[next] != ':');
    }

    void note_limit(Part& part, ScanLimit limit) {
        part.defects.limit_exceeded = true;
        if (!tree_.limit_exceeded) tree_.limit_exceeded = limit;
    }

    /// As the next child of the innermost open part. False if there are too many.
    bool open_part(bool is_message) {
        if (parts_ >= limits::mime_parts) {
            note_limit(open_.back().part, ScanLimit::parts);
            return false;
        }
        ++parts_;
        OpenPart opened;
        opened.part.is_message = is_message;
        opened.part.path = "1";
        if (!open_.empty()) {
            const Part& parent = open_.back().part;
            opened.part.path = parent.path + "." + std::to_string(parent.children.size() + 1);
        }
        const std::uint64_t at = input_.offset();
        opened.part.whole = opened.part.header = opened.part.body = {at, at};
        open_.push_back(std::move(opened));
        return true;
    }

    void header_line() {
        input_.read_line(line_, limits::mime_header_block);
        if (take_delimiter()) return;
        OpenPart& top = open_.back();
        if (open_.size() == 1 && line_.begin == top.part.whole.begin) {
            tree_.is_message = is_field_line(line_.text);
            if (!tree_.is_message && !line_.text.empty()) {
                top.in_header = false; // not even the first line is a field: everything is body
                return;
            }
        }
        if (line_.text.empty() && !line_.cut) {
            top.part.header.end = line_.begin;
            end_header();
            return;
        }
        if (const auto limit = top.header.add_line(line_, top.part, totals_)) note_limit(top.part, *limit);
    }

    /// The header ends without a blank line: at a delimiter, or with the source.
    void break_off_header() {
        OpenPart& top = open_.back();
        top.in_header = false;
        top.part.defects.header_without_body = true;
        top.header.finish(top.part);
        describe();
        top.part.header.end = top.part.body.begin = line_begin_of_break();
    }

    std::uint64_t line_begin_of_break() const { return at_delimiter_ ? line_.begin : input_.offset(); }

    void describe() {
        OpenPart& top = open_.back();
        const bool in_digest =
            open_.size() > 1 && open_[open_.size() - 2].part.type.is("multipart", "digest");
        ContentType default_type;
        if (in_digest) {
            default_type.type = "message";
            default_type.subtype = "rfc822";
        }
        describe_part(top.part, std::move(default_type));
    }

    /// After the blank line: what kind of part this is, and what to look for in its body.
    void end_header() {
        OpenPart& top = open_.back();
        Part& part = top.part;
        top.in_header = false;
        top.header.finish(part);
        part.body.begin = input_.offset();
        describe();
        if (!part.type.is_multipart() && !part.type.is_message()) return;
        part.defects.encoded_composite =
            part.encoding == TransferEncoding::base64 || part.encoding == TransferEncoding::quoted_printable;
        if (part.type.is_message() && part.defects.encoded_composite) return;
        if (open_.size() >= static_cast<std::size_t>(limits::mime_depth)) {
            note_limit(part, ScanLimit::depth);
            return;
        }
        if (part.type.is_message()) {
            open_part(true);
            return;
        }
        std::string boundary = part.type.parameter("boundary");
        while (!boundary.empty() && boundary.back() == ' ') boundary.pop_back();
        if (boundary.empty() || boundary.size() > limits::mime_boundary_length)
            part.defects.missing_boundary = true;
        else
            top.delimiter = "--" + boundary;
    }

    void body_lines() {
        const auto expects = [](const OpenPart& open) { return !open.delimiter.empty(); };
        if (std::none_of(open_.begin(), open_.end(), expects)) {
            input_.skip_to_end();
            return;
        }
        input_.skip_to_dashes();
        if (input_.read_line(line_, delimiter_line)) take_delimiter();
    }

    Match match(OpenPart& level) const {
        if (level.delimiter.empty() || !line_.text.starts_with(level.delimiter)) return Match::none;
        const std::string_view rest = std::string_view(line_.text).substr(level.delimiter.size());
        if (!line_.cut && is_padding(rest)) return Match::open;
        if (!line_.cut && rest.starts_with("--") && is_padding(rest.substr(2))) return Match::close;
        level.part.defects.ambiguous_boundary = true;
        return Match::none;
    }

    /// If line_ is a delimiter of an open multipart (the innermost that it fits): ends what it ends.
    bool take_delimiter() {
        if (!line_.text.starts_with("--")) return false;
        std::size_t level = open_.size();
        Match found = Match::none;
        for (std::size_t i = open_.size(); i-- > 0;) {
            const Match here = match(open_[i]);
            if (here == Match::none || found != Match::none) continue;
            level = i;
            found = here;
        }
        if (found == Match::none) return false;
        at_delimiter_ = true;
        if (open_.back().in_header) break_off_header();
        const std::uint64_t end = line_.begin - static_cast<std::uint64_t>(line_.end_length_before);
        while (open_.size() > level + 1) close_innermost(end);
        at_delimiter_ = false;
        if (found == Match::close) {
            open_.back().delimiter.clear();
        } else {
            open_part(false);
        }
        return true;
    }

    void close_innermost(std::uint64_t end) {
        Part part = close(std::move(open_.back()), end);
        open_.pop_back();
        open_.back().part.children.push_back(std::move(part));
    }

    static Part close(OpenPart&& closing, std::uint64_t end) {
        Part part = std::move(closing.part);
        // A part without a line of its own stands between two delimiters: the line end is the first one's.
        end = std::max(end, part.whole.begin);
        part.whole.end = part.body.end = end;
        clamp(part, end);
        if (!closing.delimiter.empty()) part.defects.missing_closing_boundary = true;
        if (part.type.is_multipart() && part.children.empty()) part.defects.no_parts = true;
        return part;
    }

    LineInput input_;
    Line line_;
    bool at_delimiter_ = false;
    PartTree tree_;
    std::vector<OpenPart> open_;
    std::size_t parts_ = 0;
    HeaderTotals totals_;
};

} // namespace

PartTree scan(SeekableSource& source) {
    source.seek(0);
    return Scanner(source).run(true);
}

PartTree scan_entity(SeekableSource& source) {
    source.seek(0);
    return Scanner(source).run(false);
}

const Part* PartTree::find(std::string_view path) const noexcept {
    const Part* part = &root;
    if (path == part->path) return part;
    while (true) {
        const auto next = std::find_if(part->children.begin(), part->children.end(), [&](const Part& child) {
            return path == child.path || (path.size() > child.path.size() && path.starts_with(child.path) &&
                                          path[child.path.size()] == '.');
        });
        if (next == part->children.end()) return nullptr;
        part = &*next;
        if (path == part->path) return part;
    }
}

std::unique_ptr<SeekableSource> open_range(std::shared_ptr<SeekableSource> source, ByteRange range) {
    return std::make_unique<RangeSource>(std::move(source), range.begin, range.size());
}

} // namespace sealpost::mime
