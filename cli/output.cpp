// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "cli/words.h"
#include "core/base/file.h"
#include "core/base/spool.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <unistd.h>

namespace sealpost::cli {

namespace {

Json with_schema(const Json& object) {
    Json whole{{"schema", schema}};
    for (const auto& [name, value] : object.items())
        if (name != "schema") whole[name] = value;
    return whole;
}

std::string dump(const Json& object) { return object.dump(2, ' ', false, Json::error_handler_t::replace); }

/// Whether a terminal would only show these bytes. Line ends and tabs may pass; UTF-8 is checked as a whole.
bool is_safe_on_terminal(std::string_view bytes) noexcept {
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x20 && c != '\n' && c != '\r' && c != '\t') || byte == 0x7f) return false;
        // C1 controls in UTF-8 are C2 80 to C2 9F; alone, 80 to 9F are no UTF-8 at all.
        if (byte == 0xc2) {
            const auto next = static_cast<std::size_t>(&c - bytes.data()) + 1;
            if (next < bytes.size() && static_cast<unsigned char>(bytes[next]) < 0xa0) return false;
        }
    }
    return true;
}

/// A pipe, terminal or device as a sink that is written at commit: what failed half-way was never printed.
class LateOutput final : public Sink {
  public:
    explicit LateOutput(int fd) : fd_(fd), terminal_(::isatty(fd) == 1) {}
    explicit LateOutput(Descriptor descriptor) : LateOutput(descriptor.get()) {
        descriptor_ = std::move(descriptor);
    }

    void write(std::string_view bytes) override { spool_.write(bytes); }

    void commit() override {
        spool_.commit();
        const SpooledBytes bytes = spool_.take();
        if (terminal_) {
            FunctionSink check([](std::string_view piece) {
                if (!is_safe_on_terminal(piece))
                    throw Error(ErrorCode::usage, {{"detail", "binary-to-terminal"}});
            });
            copy(*bytes.open(), check);
        }
        DescriptorSink out(fd_);
        copy(*bytes.open(), out);
    }

    void discard() noexcept override { spool_.discard(); }

  private:
    int fd_;
    Descriptor descriptor_;
    bool terminal_;
    Spool spool_;
};

/// The file that a symbolic link stands for, there or not: it is replaced, and the link stays.
std::filesystem::path behind_links(std::filesystem::path path) {
    constexpr int longest_chain = 40;
    std::error_code ignored;
    for (int i = 0; i < longest_chain && std::filesystem::is_symlink(path, ignored); ++i)
        path = path.parent_path() / std::filesystem::read_symlink(path);
    return path;
}

} // namespace

Problem problem_of(const Error& error) {
    const Wording wording = word(error);
    Json facts = Json::object();
    for (const auto& [name, value] : error.facts()) facts[name] = value;
    return {exit_code_of(error.code()), std::string(name_of(error.code())), wording.message, wording.hint,
            facts.empty() ? std::string() : facts.dump(-1, ' ', false, Json::error_handler_t::replace)};
}

Json error_object(const Problem& problem) {
    Json error{{"code", problem.code}, {"message", problem.message}};
    if (!problem.hint.empty()) error["hint"] = problem.hint;
    if (!problem.facts.empty()) {
        const Json facts = Json::parse(problem.facts);
        for (const auto& [name, value] : facts.items())
            if (!error.contains(name)) error[name] = value;
    }
    return error;
}

std::string shown(std::string_view text) { return escape_for_display(text); }

void Output::print(std::string_view text) {
    if (!json_) DescriptorSink(streams_.out).write(text);
}

void Output::print_json(const Json& object) {
    if (!json_ || printed_) return;
    // A long one that has its schema already is not copied.
    const bool has_schema = !object.empty() && object.begin().key() == "schema" && *object.begin() == schema;
    print_json_text(dump(has_schema ? object : with_schema(object)));
}

void Output::print_json_text(std::string text) {
    if (!json_ || printed_) return;
    printed_ = true;
    text += '\n';
    DescriptorSink(streams_.out).write(text);
}

void Output::print_json_line(const Json& object) {
    DescriptorSink(streams_.out)
        .write(with_schema(object).dump(-1, ' ', false, Json::error_handler_t::replace) + "\n");
}

void Output::warn(std::string_view text) {
    DescriptorSink(streams_.err).write("sealpost: warning: " + std::string(text) + "\n");
}

void Output::note(std::string_view text) {
    DescriptorSink(streams_.err).write("sealpost: " + std::string(text) + "\n");
}

ExitCode Output::fail(const Problem& problem) { return fail(problem, Json::object()); }

ExitCode Output::fail(const Problem& problem, const Json& result) {
    if (json_ && !printed_) {
        Json whole = result;
        whole["error"] = error_object(problem);
        try {
            print_json(whole);
            return problem.exit;
        } catch (const Error&) {
            // Standard output is full or gone: standard error says what there is to say.
        }
    }
    DescriptorSink err(streams_.err);
    err.write("sealpost: error: " + problem.message + "\n");
    if (!problem.hint.empty()) err.write("sealpost: hint: " + problem.hint + "\n");
    return problem.exit;
}

std::unique_ptr<Sink> open_output(const std::optional<std::string>& file, const Streams& streams) {
    if (!file || *file == "-") return std::make_unique<LateOutput>(streams.out);
    std::error_code ignored;
    const auto status = std::filesystem::status(*file, ignored);
    // A device or pipe is written to, never replaced by a file.
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status) &&
        !std::filesystem::is_directory(status)) {
        Descriptor descriptor(::open(file->c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
        if (!descriptor) throw error_from_errno(*file);
        return std::make_unique<LateOutput>(std::move(descriptor));
    }
    return std::make_unique<FileSink>(behind_links(*file));
}

void demand_file_with_json(const Output& output, const std::optional<std::string>& file) {
    if (output.json() && (!file || *file == "-"))
        throw Error(ErrorCode::usage, {{"detail", "json-needs-output"}});
}

} // namespace sealpost::cli
