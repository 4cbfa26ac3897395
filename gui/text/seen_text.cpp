// SPDX-License-Identifier: GPL-3.0-or-later
// What whoever carries the mail learns from it, and what stays hidden.
#include "core/base/text.h"
#include "core/mime/content_type.h"
#include "core/mime/header_field.h"
#include "core/outgoing/header_protection.h"
#include "gui/text/amounts.h"
#include "gui/text/explanation.h"
#include "gui/text/plan_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace sealpost::gui {

namespace {

using outgoing::SendPlan;
using outgoing::VisibleCopy;
using outgoing::VisibleField;
using outgoing::VisibleTimes;

struct SeenWords {
    Q_DECLARE_TR_FUNCTIONS(SeenWords)
  public:
    static QString title() { return tr("This message"); }
    static QString title(const QString& names) { return tr("The copy for %1").arg(names); }
    static QString times() { return tr("Times"); }

    static QString field(const std::string& name, const QString& value) {
        if (equal_ignoring_case(name, "From")) return tr("Who writes: %1").arg(value);
        if (equal_ignoring_case(name, "To")) return tr("To whom: %1").arg(value);
        if (equal_ignoring_case(name, "Cc")) return tr("Copies to: %1").arg(value);
        if (equal_ignoring_case(name, "Subject"))
            return value == QLatin1String("[...]") ? tr("That there is a subject, but not which")
                                                   : tr("The subject: %1").arg(value);
        if (equal_ignoring_case(name, "Date")) return tr("The date in the message: %1").arg(value);
        if (equal_ignoring_case(name, "Message-ID")) return tr("A mark by which answers are matched");
        if (equal_ignoring_case(name, "In-Reply-To")) return tr("Which message it answers");
        if (equal_ignoring_case(name, "References")) return tr("Which conversation it belongs to");
        if (equal_ignoring_case(name, "Reply-To")) return tr("Where answers go: %1").arg(value);
        if (equal_ignoring_case(name, "Autocrypt")) return tr("Your public key, which goes along");
        return tr("The field %1: %2").arg(shown(name, 40), value);
    }
    static QString recipients(const QString& names) { return tr("Who receives it: %1").arg(names); }
    static QString size(const QString& size) { return tr("Its size: about %1").arg(size); }
    static QString encrypted() { return tr("That it is encrypted, but not what is in it"); }
    static QString in_the_clear() { return tr("The whole text, and all files"); }

    static QString goes_out(std::chrono::seconds undo) {
        return undo.count() > 0
                   ? tr("When it goes out: %1 at the earliest", "%1: in 8 seconds").arg(in_text(undo))
                   : tr("When it goes out: as soon as you send it");
    }
    static QString written(Time time) { return tr("When you wrote it: %1").arg(moment_text(time)); }
    static QString zone() { return tr("Your time zone, and with it roughly where you are"); }
    static QString signing_time() { return tr("When it was signed"); }

    static QString hidden_field(const std::string& name) {
        if (equal_ignoring_case(name, "Subject")) return tr("the subject");
        if (equal_ignoring_case(name, "From")) return tr("your name");
        if (equal_ignoring_case(name, "To") || equal_ignoring_case(name, "Cc"))
            return tr("the names of the recipients");
        if (equal_ignoring_case(name, "Date")) return tr("your time zone");
        return tr("the field %1").arg(shown(name, 40));
    }
    static QString text() { return tr("the text"); }
    static QString files(int number) { return tr("%n file(s) and their names", nullptr, number); }
    static QString separator() { return tr(", ", "between names"); }
};

bool is_encrypted(const VisibleCopy& copy) {
    for (const VisibleField& field : copy.headers) {
        if (!equal_ignoring_case(field.name, "Content-Type")) continue;
        const auto type = mime::ContentType::parse(field.value);
        if (type.is("multipart", "encrypted")) return true;
        const std::string smime = ascii_lower(type.parameter("smime-type"));
        return type.is("application", "pkcs7-mime") &&
               (smime == "enveloped-data" || smime == "authenveloped-data");
    }
    return false;
}

QString names_of(const std::vector<mime::AddrSpec>& addresses) {
    QStringList names;
    for (const auto& address : addresses) names += shown(address.to_string(), 80);
    return names.join(SeenWords::separator());
}

QStringList lines_of(const VisibleCopy& copy) {
    QStringList lines;
    for (const VisibleField& field : copy.headers) {
        const std::string name = ascii_lower(field.name);
        // What they mean is said in words below.
        if (name == "mime-version" || name.starts_with("content-")) continue;
        lines += SeenWords::field(field.name, shown(mime::decode_words(trim(field.value)), 200));
    }
    lines += SeenWords::recipients(names_of(copy.rcpt_to));
    lines += SeenWords::size(size_text(copy.bytes));
    lines += is_encrypted(copy) ? SeenWords::encrypted() : SeenWords::in_the_clear();
    return lines;
}

QStringList lines_of(const VisibleTimes& times) {
    QStringList lines{SeenWords::goes_out(times.undo)};
    if (times.date) lines += SeenWords::written(*times.date);
    if (times.names_zone) lines += SeenWords::zone();
    if (times.signing_time) lines += SeenWords::signing_time();
    return lines;
}

/// What is left out of an address field are its display names; without any nothing is hidden.
bool hides_something(const mime::FieldLine& field) {
    for (const char* name : {"From", "To", "Cc", "Reply-To"}) {
        if (!equal_ignoring_case(field.name(), name)) continue;
        const auto mailboxes = mime::parse_address_list(field.raw());
        return std::any_of(mailboxes.begin(), mailboxes.end(),
                           [](const mime::Mailbox& mailbox) { return !mailbox.display_name.empty(); });
    }
    return true;
}

/// Leaves that are sent as files.
int files_in(const mime::Entity& entity) {
    int files = 0;
    for (const mime::Entity& child : entity.children()) files += files_in(child);
    if (!entity.children().empty()) return files;
    for (const mime::FieldLine& field : entity.fields())
        if (equal_ignoring_case(field.name(), "Content-Disposition") &&
            ascii_lower(trim(field.raw())).starts_with("attachment"))
            return 1;
    return 0;
}

} // namespace

std::vector<SeenGroup> seen_by_provider(const std::vector<VisibleCopy>& copies, const VisibleTimes& times) {
    std::vector<SeenGroup> groups;
    for (const VisibleCopy& copy : copies)
        groups.push_back({copies.size() == 1 ? SeenWords::title() : SeenWords::title(names_of(copy.rcpt_to)),
                          lines_of(copy)});
    groups.push_back({SeenWords::times(), lines_of(times)});
    return groups;
}

QStringList hidden_from_provider(const SendPlan& plan) {
    // One copy in the clear shows whoever carries it everything.
    if (!plan.in_the_clear().empty()) return {};
    QStringList hidden;
    const auto outer =
        outgoing::outer_fields(plan.draft().fields(), plan.headers(), plan.draft().confidential());
    for (const mime::FieldLine& field : plan.draft().fields()) {
        if (std::find(outer.begin(), outer.end(), field) != outer.end()) continue;
        if (!hides_something(field)) continue;
        const QString word = SeenWords::hidden_field(field.name());
        if (!hidden.contains(word)) hidden += word;
    }
    hidden += SeenWords::text();
    if (const int files = files_in(plan.draft().body()); files > 0) hidden += SeenWords::files(files);
    return hidden;
}

} // namespace sealpost::gui
