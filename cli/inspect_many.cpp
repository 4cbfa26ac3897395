// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspect_many.h"

#include "cli/input.h"
#include "cli/json_values.h"
#include "cli/reading.h"
#include "core/base/file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <new>
#include <optional>
#include <thread>

namespace sealpost::cli {

namespace {

namespace fs = std::filesystem;

/// Finished messages that wait for an earlier one: more would hold a mailbox in memory behind a slow message.
constexpr std::size_t longest_lead = 256;

struct Line {
    Json object;
    ExitCode exit = ExitCode::done;
};

Line failed(const std::string& file, const Problem& problem) {
    return {{{"file", file}, {"error", error_object(problem)}}, problem.exit};
}

Line inspect(Context& context, const std::string& file) {
    try {
        const auto reading = read_message(context, open_input(file, context.streams(), context.stop()));
        Line line{json_of_summary(reading.summary), ExitCode::done};
        line.object["file"] = file;
        return line;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::cancelled) throw;
        return failed(file, problem_of(error));
    } catch (const std::bad_alloc&) {
        return failed(file, problem_of(Error(ErrorCode::limit, {{"detail", "memory"}})));
    }
}

/// Hands out the files, takes the lines, and tells them in order.
class Queue {
  public:
    explicit Queue(const std::vector<std::string>& files) : files_(files), lines_(files.size()) {}

    /// nullopt: there is nothing left to do.
    std::optional<std::size_t> next() {
        std::unique_lock guard(lock_);
        changed_.wait(guard, [this] { return ended_ || begun_ < told_ + longest_lead; });
        if (ended_ || begun_ == files_.size()) return std::nullopt;
        return begun_++;
    }

    void put(std::size_t index, Line line) {
        const std::lock_guard guard(lock_);
        lines_[index] = std::move(line);
        changed_.notify_all();
    }

    void fail(std::exception_ptr error) {
        const std::lock_guard guard(lock_);
        if (!error_) error_ = std::move(error);
        ended_ = true;
        changed_.notify_all();
    }

    template <typename Tell>
    void tell_all(const Tell& tell) {
        std::unique_lock guard(lock_);
        while (told_ < files_.size()) {
            changed_.wait(guard, [this] { return ended_ || lines_[told_]; });
            if (ended_) break;
            const Line line = *std::move(lines_[told_]);
            lines_[told_].reset();
            guard.unlock();
            tell(line);
            guard.lock();
            ++told_;
            changed_.notify_all();
        }
        if (error_) std::rethrow_exception(error_);
    }

  private:
    const std::vector<std::string>& files_;
    std::mutex lock_;
    std::condition_variable changed_;
    std::vector<std::optional<Line>> lines_;
    std::size_t begun_ = 0;
    std::size_t told_ = 0;
    bool ended_ = false;
    std::exception_ptr error_;
};

void work(Queue& queue, Context& context, const std::vector<std::string>& files) noexcept {
    try {
        while (const auto index = queue.next()) queue.put(*index, inspect(context, files[*index]));
    } catch (...) {
        queue.fail(std::current_exception());
    }
}

void add_files_of(const fs::path& folder, std::vector<std::string>& files) {
    std::vector<std::string> found;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.is_regular_file()) found.push_back(entry.path().string());
    std::sort(found.begin(), found.end());
    files.insert(files.end(), found.begin(), found.end());
}

} // namespace

std::vector<std::string> messages_in(const std::vector<std::string>& operands) {
    std::vector<std::string> files;
    for (const std::string& operand : operands) {
        std::error_code ignored;
        if (!fs::is_directory(operand, ignored)) {
            files.push_back(operand);
            continue;
        }
        const fs::path folder(operand);
        try {
            const bool maildir = fs::is_directory(folder / "cur") || fs::is_directory(folder / "new");
            if (!maildir) add_files_of(folder, files);
            for (const char* part : {"new", "cur"})
                if (maildir && fs::is_directory(folder / part)) add_files_of(folder / part, files);
        } catch (const fs::filesystem_error& error) {
            throw Error(ErrorCode::io, {{"path", operand}, {"detail", error.code().message()}});
        }
    }
    return files;
}

ExitCode inspect_many(Context& context, const std::vector<std::string>& files, std::size_t jobs) {
    Queue queue(files);
    std::vector<std::unique_ptr<Context>> contexts;
    for (std::size_t i = 0; i < std::min(jobs, files.size()); ++i)
        contexts.push_back(context.for_another_thread());
    // They end with it, whatever happens here: the queue is told first.
    std::vector<std::jthread> workers;
    for (const auto& one : contexts)
        workers.emplace_back([&queue, &files, worker = one.get()] { work(queue, *worker, files); });
    ExitCode exit = ExitCode::done;
    try {
        queue.tell_all([&](const Line& line) {
            exit = weightier(exit, line.exit);
            context.output().print_json_line(line.object);
        });
    } catch (...) {
        queue.fail(std::current_exception());
        throw;
    }
    return exit;
}

} // namespace sealpost::cli
