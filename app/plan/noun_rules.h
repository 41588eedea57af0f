// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What a noun asks of its row beyond the ranges of its fields' types: how its fields stand to each
// other, and those that have a narrower range.

#include "app/plan/row_error_list.h"

namespace lockstep {

void checkNoun(RowErrorList &errors, const Settings &settings);
void checkNoun(RowErrorList &errors, const Target &target);
void checkNoun(RowErrorList &errors, const Stage &stage);
void checkNoun(RowErrorList &errors, const Market &market);
void checkNoun(RowErrorList &errors, const BuyerRole &role);
void checkNoun(RowErrorList &errors, const TargetAccount &account);
void checkNoun(RowErrorList &errors, const Channel &channel);
void checkNoun(RowErrorList &errors, const Stream &stream);
void checkNoun(RowErrorList &errors, const Step &step);
void checkNoun(RowErrorList &errors, const BridgeRow &row);
void checkNoun(RowErrorList &errors, const Team &team);
void checkNoun(RowErrorList &errors, const FreeKind &kind);
void checkNoun(RowErrorList &errors, const Entry &entry);
void checkNoun(RowErrorList &errors, const ClauseSection &section);
void checkNoun(RowErrorList &errors, const Scenario &scenario);
void checkNoun(RowErrorList &errors, const Study &study);
void checkNoun(RowErrorList &errors, const Reading &reading);
void checkNoun(RowErrorList &errors, const Opinion &opinion);
void checkNoun(RowErrorList &errors, const Tripwire &tripwire);
void checkNoun(RowErrorList &errors, const PastEffort &effort);
void checkNoun(RowErrorList &errors, const RemovedEvent &event);

// Nothing more is asked of these.
inline void checkNoun(RowErrorList &, const OpeningPipeline &) { }
inline void checkNoun(RowErrorList &, const Holiday &) { }
inline void checkNoun(RowErrorList &, const EntryReach &) { }
inline void checkNoun(RowErrorList &, const Clause &) { }
inline void checkNoun(RowErrorList &, const Touch &) { }
inline void checkNoun(RowErrorList &, const ScenarioChange &) { }
inline void checkNoun(RowErrorList &, const DefinitionVersion &) { }
inline void checkNoun(RowErrorList &, const EntryOutcome &) { }
inline void checkNoun(RowErrorList &, const AttemptsNow &) { }
inline void checkNoun(RowErrorList &, const Seal &) { }
inline void checkNoun(RowErrorList &, const Extra &) { }

// Parts of these rules, in calendar_rules.cpp.
void checkCalendar(RowErrorList &errors, const Settings &settings);
void checkDates(RowErrorList &errors, const Entry &entry);
void checkPeople(RowErrorList &errors, const Entry &entry);

} // namespace lockstep
