// SPDX-License-Identifier: GPL-3.0-or-later
// A plan comes from the policy alone.
#include "core/outgoing/plan.h"

using namespace sealpost::outgoing;

SendPlan make(const SendPlan& plan, const Draft& draft) {
#ifdef MUST_NOT_COMPILE
    return SendPlan(draft);
#else
    static_cast<void>(draft);
    return plan;
#endif
}
