"""The transactions behind the questions on lost additions: which are open, and what the person's answers do."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from app.domain.attempt import Attempt, AttemptState
from app.domain.change import Change, State, requeue
from app.domain.program import Program
from app.domain.question import Question
from app.store import attempts, changes
from app.store.transaction import Transaction
from app.sync import outcome


def asking(transaction: Transaction, connection_id: str) -> dict[str, Attempt]:
    """The attempts that only the person can settle, by the change that each carries."""
    found = attempts.unsettled(transaction, connection_id)
    return {sent.change_id: one for one in found if one.state is AttemptState.ASKING for sent in one.sent}


def open_questions(transaction: Transaction, connection_id: str) -> tuple[Question, ...]:
    """Every question of a connection, the oldest first. What another addition became meanwhile is offered no more."""
    asked_by = asking(transaction, connection_id)
    unfinished = (change for _, change in changes.unfinished(transaction, connection_id))
    return tuple(
        _question(transaction, change, asked_by.get(change.change_id))
        for change in unfinished
        if change.state is State.ASKING
    )


def answer(transaction: Transaction, connection_id: str, answers: Mapping[str, str | None], now: datetime) -> None:
    """The person's word on lost additions: each is this program, or (None) none of them and to be added."""
    asked_by = asking(transaction, connection_id)
    for change_id, program_id in answers.items():
        change = changes.read(transaction, connection_id, change_id)
        if change is not None and change.state is State.ASKING:
            _answer(transaction, change, asked_by.get(change_id), program_id, now)


def _answer(
    transaction: Transaction, change: Change, attempt: Attempt | None, program_id: str | None, now: datetime
) -> None:
    offered = _candidates(transaction, change.connection_id, attempt)
    chosen = next((one for one in offered if one.program_id == program_id), None)
    if attempt is not None and chosen is not None:
        outcome.adopt_chosen(transaction, attempt, chosen, now)
    elif program_id is None:
        if attempt is not None:  # a damaged file may have lost it
            denied = attempt.baseline.union(one.program_id for one in attempt.candidates)
            attempts.put(transaction, replace(attempt, state=AttemptState.ABSENT, baseline=denied))
        outcome.put(transaction, replace(requeue(change), approved_at=now, revision=change.revision + 1, sends=1))


def _question(transaction: Transaction, change: Change, attempt: Attempt | None) -> Question:
    sent_at = attempt.prepared_at if attempt is not None else change.approved_at or change.created_at
    return Question(change, sent_at, _candidates(transaction, change.connection_id, attempt))


def _candidates(transaction: Transaction, connection_id: str, attempt: Attempt | None) -> tuple[Program, ...]:
    found = () if attempt is None else attempt.candidates
    return tuple(one for one in found if not changes.is_adopted(transaction, connection_id, one.program_id))
