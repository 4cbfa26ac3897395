// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/knowledge.h"

#include "app/planning.h"
#include "core/outgoing/own_key.h"
#include "core/outgoing/recipient_key.h"
#include "core/people/domain_wishes.h"
#include "gui/desktop/desktop.h"
#include "gui/text/explanation.h"
#include "gui/text/refusal_text.h"
#include "gui/write/knowledge_completions.h"
#include "gui/write/recipient_split.h"

#include <QCoreApplication>
#include <QTimer>
#include <algorithm>
#include <chrono>

namespace sealpost::gui {

namespace {

using crypto::Technology;

constexpr std::chrono::seconds reload_after{3};

struct KnowledgeWords {
    Q_DECLARE_TR_FUNCTIONS(KnowledgeWords)
};

Standing standing_for(const outgoing::Refusal& refusal) {
    switch (refusal.reason) {
    case outgoing::RefusalReason::conflict:
        return Standing::conflict;
    case outgoing::RefusalReason::not_accepted:
        return Standing::new_key;
    case outgoing::RefusalReason::no_key:
        return Standing::none;
    default:
        return Standing::unusable;
    }
}

/// What the user wished for the address, or its domain.
outgoing::Rule rule_of(app::Home& home, const mime::AddrSpec& address) {
    outgoing::Overrides overrides;
    overrides.people.emplace(address, home.people().wishes(address));
    overrides.domains.emplace(address.ascii_domain(),
                              people::DomainWishes(home.state().records()).of(address.ascii_domain()));
    return outgoing::rule_for(address, outgoing::AccountPolicy::require, overrides);
}

std::vector<Technology> technologies_for(app::Home& home, const mime::AddrSpec& address,
                                         const outgoing::Rule& rule, const Viewpoint& viewpoint) {
    if (rule.engine) return {*rule.engine};
    std::vector<Technology> order = viewpoint.order;
    // What the person's own mail came with last comes first.
    if (const auto used = people::last_used(home.people().known_keys(address)))
        std::stable_partition(order.begin(), order.end(), [&](Technology one) { return one == *used; });
    return order;
}

Known known_by(const outgoing::Candidate& candidate, const mime::AddrSpec& address) {
    const std::string name = candidate.key.name();
    Known known{.standing = standing_of(candidate.level),
                .name = shown(name.empty() ? address.to_string() : name),
                .fingerprint = QString::fromStdString(candidate.key.fingerprint.hex()),
                .own = candidate.source == people::name_of(people::Origin::own)};
    known.sentence = sentence_of(known.standing, known.name);
    return known;
}

/// By a name that a key gives itself nobody is called before the key counts.
Known known_by(const outgoing::Refusal& refusal) {
    Known known{
        .standing = standing_for(refusal), .name = shown(refusal.address.to_string()), .refusal = refusal};
    known.sentence = explain(refusal, known.name).headline;
    if (const auto found = refusal.facts.find("fingerprint"); found != refusal.facts.end())
        known.fingerprint = QString::fromStdString(found->second);
    return known;
}

} // namespace

Viewpoint viewpoint_of(app::Home& home, const std::string& sender) {
    Viewpoint viewpoint;
    auto address = mime::AddrSpec::parse(sender);
    if (const auto accounts = home.accounts().load(); !address && accounts.size() == 1)
        address = mime::AddrSpec::parse(accounts.front().address);
    viewpoint.own = viewpoint.order;
    if (!address) return viewpoint;
    viewpoint.own.clear();
    const auto account = app::account_of(home, *address);
    if (account && account->settings.engine == accounts::PreferredEngine::smime)
        std::reverse(viewpoint.order.begin(), viewpoint.order.end());
    for (const Technology technology : viewpoint.order) {
        const auto key = outgoing::choose_own_key({.address = *address,
                                                   .engine = outgoing::only(technology),
                                                   .sign = true,
                                                   .encrypt = true,
                                                   .named = app::named_keys_of(account),
                                                   .now = home.now()},
                                                  home.directory());
        if (std::holds_alternative<outgoing::OwnKey>(key)) viewpoint.own.push_back(technology);
    }
    // That there is none at all is said once, and not of everybody else.
    if (viewpoint.own.empty()) viewpoint.own = viewpoint.order;
    return viewpoint;
}

Known look_at(app::Home& home, const mime::AddrSpec& address, const Viewpoint& viewpoint) {
    const outgoing::Rule rule = rule_of(home, address);
    std::optional<outgoing::Refusal> worst;
    std::optional<outgoing::Candidate> best;
    const auto has_own = [&](Technology technology) {
        return std::find(viewpoint.own.begin(), viewpoint.own.end(), technology) != viewpoint.own.end();
    };
    for (const Technology technology : technologies_for(home, address, rule, viewpoint)) {
        auto chosen = outgoing::choose_recipient_key(
            address, home.directory().candidates(address, technology), home.now());
        if (auto* refusal = std::get_if<outgoing::Refusal>(&chosen)) {
            if (!worst || refusal->reason < worst->reason) worst = std::move(*refusal);
        } else if (!best || (has_own(technology) && !has_own(best->key.technology))) {
            best = std::get<outgoing::Candidate>(std::move(chosen));
        }
    }
    if (worst && (!best || rule.policy == people::Policy::sign_only) &&
        worst->reason == outgoing::RefusalReason::conflict)
        return known_by(*worst);
    if (rule.policy == people::Policy::sign_only) {
        Known known{.standing = Standing::none, .name = shown(address.to_string())};
        known.sentence =
            KnowledgeWords::tr("You decided that mail to %1 goes out without encryption.").arg(known.name);
        return known;
    }
    return best ? known_by(*best, address) : known_by(*worst);
}

RecipientKnowledge::RecipientKnowledge(Desktop& desktop, QObject* parent)
    : QObject(parent), desktop_(desktop), completions_(new KnowledgeCompletions(this)),
      reload_(new QTimer(this)) {
    reload_->setSingleShot(true);
    reload_->setInterval(reload_after);
    connect(reload_, &QTimer::timeout, this, &RecipientKnowledge::load_completions);
    connect(&desktop, &Desktop::peopleChanged, this, [this] {
        forget();
        if (loaded_) reload_->start();
    });
    connect(&desktop, &Desktop::accountsChanged, this, &RecipientKnowledge::forget);
}

RecipientKnowledge::~RecipientKnowledge() = default;

void RecipientKnowledge::set_sender(const QString& address) {
    if (sender_ == address) return;
    sender_ = address;
    forget();
}

void RecipientKnowledge::forget() {
    known_.clear();
    wanted_.clear();
    ++age_;
    looking_ = false;
    emit forgotten();
}

void RecipientKnowledge::ask(const QStringList& addresses) {
    for (const QString& address : addresses) {
        const QString key = canonical(address);
        if (key.isEmpty()) continue;
        if (const auto found = known_.constFind(key); found != known_.constEnd())
            tell(address, *found);
        else
            wanted_.insert(key, address);
    }
    look_up();
}

const Known* RecipientKnowledge::of(const QString& address) const {
    const auto found = known_.constFind(canonical(address));
    return found == known_.constEnd() ? nullptr : &*found;
}

void RecipientKnowledge::tell(const QString& address, const Known& what) {
    emit known(address, what.standing, what.sentence);
}

void RecipientKnowledge::look_up() {
    if (looking_ || wanted_.isEmpty()) return;
    looking_ = true;
    using Answers = std::vector<std::pair<QString, Known>>;
    std::vector<QString> addresses(wanted_.cbegin(), wanted_.cend());
    wanted_.clear();
    desktop_.work().run(
        this,
        [addresses = std::move(addresses), sender = sender_.toStdString()](app::Home& home,
                                                                           const Operation& operation) {
            std::vector<std::pair<QString, mime::AddrSpec>> parsed;
            std::vector<mime::AddrSpec> all;
            for (const QString& text : addresses)
                if (const auto mailbox = parse_recipient(text)) {
                    parsed.emplace_back(text, mailbox->address);
                    all.push_back(mailbox->address);
                }
            home.directory().prepare(all);
            const Viewpoint viewpoint = viewpoint_of(home, sender);
            Answers answers;
            for (const auto& [text, address] : parsed) {
                operation.check();
                answers.emplace_back(text, look_at(home, address, viewpoint));
            }
            return answers;
        },
        [this, age = age_](Outcome<Answers> outcome) {
            if (age != age_) return;
            looking_ = false;
            // What went wrong is said where the message is planned.
            if (const auto* answers = std::get_if<Answers>(&outcome))
                for (const auto& [address, what] : *answers) {
                    known_.insert(canonical(address), what);
                    tell(address, what);
                    // Whoever is told may change people, and so make all of this void.
                    if (age != age_) return;
                }
            look_up();
        });
}

QAbstractItemModel* RecipientKnowledge::completions() {
    if (!loaded_) load_completions();
    return completions_;
}

void RecipientKnowledge::load_completions() {
    loaded_ = true;
    desktop_.work().run(
        this, [](app::Home& home, const Operation&) { return everybody_known(home); },
        [this](Outcome<QStringList> outcome) {
            if (const auto* people = std::get_if<QStringList>(&outcome)) completions_->set_people(*people);
        });
}

} // namespace sealpost::gui
