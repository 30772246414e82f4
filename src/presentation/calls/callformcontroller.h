// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/calls/calldesk.h"
#include "presentation/calls/callinput.h"
#include "presentation/repairs/callercontroller.h"

namespace pd {

/// Takes a call, a visit or a letter (LOG-01 … LOG-08).
class CallFormController : public CallerController {
    Q_OBJECT
public:
    /// Both outlive the controller, and so does what `caller` names.
    CallFormController(CallDesk& calls, const CallerDesks& caller, QObject* parent = nullptr);
    /// Keeps the draft.
    ~CallFormController() override;

    [[nodiscard]] const CallInput& input() const { return m_input; }
    /// What the last attempt to save was refused for.
    [[nodiscard]] const std::vector<Error>& problems() const { return m_problems; }
    /// The call-back as it is understood; empty: none, or not readable yet.
    [[nodiscard]] QString promiseText() const;
    /// Room, caller, phone and time in one line, to be repeated to the caller (LOG-05); empty: nothing yet.
    [[nodiscard]] QString readBack() const;
    [[nodiscard]] bool mayMakeOrder() const;

    [[nodiscard]] const CallerLine& callerLine() const override { return m_input; }
    [[nodiscard]] QString formKind() const override;
    [[nodiscard]] bool isBlank() const override { return m_input.isEmpty(); }
    [[nodiscard]] QJsonObject content() const override { return toJson(m_input); }
    [[nodiscard]] QString matter() const override;

    void edit(const std::function<void(CallInput&)>& change);
    bool save();
    /// Saves the call as a need still open and asks for the repair form, which settles it (LOG-12, LOG-16).
    bool saveForOrder();

Q_SIGNALS:
    void problemsChanged();
    void saved(const pd::Call& call);
    void orderRequested(const pd::Call& call);

protected:
    CallerLine& callerLine() override { return m_input; }
    void restore(const QJsonObject& content) override;
    void touched() override;
    void draftRefused(const Error& error) override { setProblems({error}); }

private:
    std::optional<Call> store(bool handled);
    void setProblems(std::vector<Error> errors);

    CallDesk& m_calls;
    CurrentSession& m_session;
    CallInput m_input;
    std::vector<Error> m_problems;
};

} // namespace pd
