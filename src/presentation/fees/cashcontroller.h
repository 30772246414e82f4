// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "presentation/drafts/draftkeeper.h"
#include "presentation/fees/cashcart.h"
#include "presentation/registry/registrylookup.h"
#include "presentation/repairs/cellsmodel.h"
#include "presentation/search/suggestion.h"

namespace pd {

/// The cash desk (FEE-05, FEE-24, FEE-30): rooms into the cart, what they owe, money on the counter, a
/// receipt. Two Enters pay: the first shows what will be done, the second does it (B20).
class CashController : public QObject {
    Q_OBJECT
public:
    enum Column { Item, Period, Due, Late, Penalty, ToPay };
    struct Desks {
        CashDesk& cash;
        DraftDesk& drafts;
        CurrentSession& session;
        Changes& changes;
        RegistryLookup places;
    };
    /// A line of the right-hand side.
    struct SideLine {
        QString what;
        QString amount;
        QString note;
        bool undone = false;
    };

    /// Everything outlives the controller.
    explicit CashController(Desks desks, QObject* parent = nullptr);
    /// Keeps the draft.
    ~CashController() override;

    // Rooms

    [[nodiscard]] std::vector<Suggestion> offers(const QString& typed);
    /// Takes an offer of the last answer into the cart.
    void choose(int offer);
    void addRoom(RoomId room);
    void removeLastRoom();
    /// An empty cart, also of what was typed.
    void startNew();
    [[nodiscard]] const CashCart& cart() const { return m_cart; }
    [[nodiscard]] QString roomsText() const;

    // Lines

    [[nodiscard]] CellsModel& model() { return m_model; }
    /// A charge ticked or not; a deposit or prepayment goes away.
    void toggle(std::int64_t row);
    /// Whether the line of the list is an open charge, and which.
    [[nodiscard]] std::optional<ChargeId> chargeAt(std::int64_t row) const;
    void add(const CartDeposit& deposit);
    void add(const CartPrepayment& prepayment);

    // Money

    void setMethod(PayMethod method);
    [[nodiscard]] PayMethod method() const { return m_method; }
    void typeAmount(const QString& typed);
    [[nodiscard]] const QString& typedAmount() const { return m_typed; }
    void setReference(const QString& reference);
    void setSetOff(bool on);
    void setKeepRest(bool on);
    void setPayer(const QString& payer);
    void setCollector(const QString& collector);
    /// Takes back what was noted of other methods.
    void takeMoneyBack();

    [[nodiscard]] CartSums sums() const;
    /// What is still to be paid once the noted money is taken off.
    [[nodiscard]] Money remaining() const;
    /// How the money would go. Errors: those of settle(), NotANumber.
    [[nodiscard]] Result<CartSettlement> settlement() const;
    [[nodiscard]] Money prepaid() const;
    [[nodiscard]] bool armed() const { return m_armed; }
    /// What Enter does next, in words.
    [[nodiscard]] QString hint() const;

    /// The first time shows, the second time pays. False: refused, see problem().
    bool enter();
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    void setProblem(std::optional<Error> problem);
    /// The receipt made last, until the next room is chosen.
    [[nodiscard]] const std::optional<Receipt>& last() const { return m_last; }

    [[nodiscard]] std::vector<SideLine> receipts() const;
    [[nodiscard]] std::vector<SideLine> deposits() const;
    [[nodiscard]] bool shiftOpen() const { return m_shiftOpen; }
    [[nodiscard]] bool mayPay() const { return session().may(Permission::TakePayment); }
    /// Reads everything shown again.
    void load();
    void keepDraft() { m_drafts.keep(); }

Q_SIGNALS:
    void changed();
    /// Rooms came or went, a receipt was made: what is typed starts anew.
    void begun();
    /// To be printed (FEE-05).
    void receiptIssued(pd::ReceiptId receipt);

private:
    [[nodiscard]] const Session& session() const { return m_desks.session.session(); }
    [[nodiscard]] const Clock& clock() const { return m_desks.cash.clock(); }
    /// What lies there of the method chosen now; nothing where nothing is needed any more. Errors:
    /// NotANumber.
    [[nodiscard]] Result<std::optional<CartMoney>> givenNow() const;
    void loadDraft();
    void touched();
    void tell();
    void edited(std::int64_t row, int column, const QString& text);
    void forgetTyped();

    Desks m_desks;
    CashCart m_cart;
    PenaltyOrder m_order = PenaltyOrder::PenaltyFirst;
    CellsModel m_model;
    std::vector<RegistryHit> m_hits;
    PayMethod m_method = PayMethod::Cash;
    QString m_typed;
    QString m_reference;
    bool m_armed = false;
    bool m_shiftOpen = false;
    std::optional<Error> m_problem;
    std::optional<Receipt> m_last;
    DraftKeeper m_drafts;
};

} // namespace pd
