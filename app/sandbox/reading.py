"""What the reading operations answer: pages of programs and memberships, and the configuration."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice

from app.domain.connection import Edition
from app.sandbox.contract import ActivityState, invalid
from app.sandbox.sample import Enterprise
from app.sandbox.state import Membership, Program, State
from app.sandbox.switches import CodeMatch, IntervalEnd, NoStates, Strangers, Switches, Verdict
from app.sandbox.validate import (
    ConfigurationQuery,
    ConfigurationQueryCurrent,
    EnterpriseFilter,
    Filter,
    Interval,
    MembershipFilter,
    MembershipFilterCurrent,
    ProgramFilter,
    ProgramFilterCurrent,
)

Payload = dict[str, object]


def program_body(program: Program, edition: Edition) -> Payload:
    """A program as an edition answers it."""
    body: Payload = {"Id": program.program_id, "Name": program.name, "Code": program.code}
    if edition is Edition.CURRENT:
        body |= {"ChainId": program.chain_id, "Type": program.type, "Subscription": program.subscription}
    return body


class Reading:
    """The reading operations over one state, at one moment."""

    def __init__(
        self, state: State, enterprise: Enterprise, edition: Edition, switches: Switches, at: datetime
    ) -> None:
        self._state = state
        self._enterprise = enterprise
        self._edition = edition
        self._switches = switches
        self._at = at
        self._chains = enterprise.chains(switches.portfolio and edition is Edition.CURRENT)

    def programs(self, request: ProgramFilter) -> Payload:
        """loyaltyPrograms/getAll: one page, newest first. Raises Refusal 400."""
        late = timedelta(seconds=self._switches.lag_seconds)
        state = self._state.as_of(self._switches.lag_writes, self._at - late)
        before = self._place_of_cursor(state, request.limitation.cursor)
        chains = self._chains_asked(request.chain_ids if isinstance(request, ProgramFilterCurrent) else None)
        matches = self._in_intervals(request)
        found = (
            program
            for program in self._candidates(state, request, before)
            if program.chain_id in chains and matches(program)
        )
        page = list(islice(found, request.limitation.count))
        return {
            "LoyaltyPrograms": [program_body(program, self._edition) for program in page],
            "Cursor": page[-1].program_id if page else None,
        }

    def memberships(self, request: MembershipFilter) -> Payload:
        """loyaltyMemberships/getAll: one page, newest first. Raises Refusal 400."""
        found = self._memberships_asked(request)
        cursor = request.limitation.cursor
        if cursor is not None:
            last = self._state.memberships.get(cursor.lower())
            if last is None:
                raise invalid("Limitation.Cursor")
            found = [membership for membership in found if membership.place < last.place]
        page = sorted(found, key=lambda membership: membership.place, reverse=True)[: request.limitation.count]
        return {
            "LoyaltyMemberships": [self._membership_body(membership) for membership in page],
            "Cursor": page[-1].membership_id if page else None,
        }

    def configuration(self, request: ConfigurationQuery) -> Payload:
        """configuration/get: the enterprise behind the token. Raises Refusal 400."""
        asked = request.enterprise_id if isinstance(request, ConfigurationQueryCurrent) else None
        if asked is not None and asked.lower() != self._enterprise.enterprise_id:
            raise invalid("EnterpriseId")
        is_current = self._edition is Edition.CURRENT
        enterprise = self._enterprise.body(is_current)
        if is_current:
            enterprise["IsPortfolio"] = len(self._chains) > 1
        return {"NowUtc": self._at.strftime("%Y-%m-%dT%H:%M:%SZ"), "Enterprise": enterprise}

    def enterprises(self, request: EnterpriseFilter) -> Payload:
        """enterprises/getAll: the enterprises that the token sees, all on one page. Raises Refusal 400."""
        asked = _lowered(request.enterprise_ids)
        listed = self._enterprise.listed(len(self._chains) > 1)
        found = [one for one in listed if asked is None or one["Id"] in asked]
        if request.limitation.cursor is not None:
            found = []
        return {"Enterprises": found, "Cursor": found[-1]["Id"] if found else None}

    def _candidates(self, state: State, request: ProgramFilter, before: int | None) -> Iterator[Program]:
        """The programs that the identifiers, codes and states leave, newest first."""
        states = self._states(request)
        chosen: list[Program] | None = None
        if request.loyalty_program_ids is not None:
            chosen = self._with_ids(state, request.loyalty_program_ids)
        codes = request.codes if isinstance(request, ProgramFilterCurrent) else None
        if codes is not None:
            chosen = self._with_codes(state, codes, chosen)
        if chosen is None:
            return state.newest_first(states, before) if states else iter(())
        kept = [
            program
            for program in chosen
            if program.activity_state in states and (before is None or program.place < before)
        ]
        return iter(sorted(kept, key=lambda program: program.place, reverse=True))

    def _with_ids(self, state: State, program_ids: Sequence[str]) -> list[Program]:
        found = [state.programs.get(program_id) for program_id in {program_id.lower() for program_id in program_ids}]
        seen = [program for program in found if program is not None and program.chain_id in self._chains]
        if len(seen) < len(found) and self._switches.unknown_in_read is Strangers.REFUSED:
            raise invalid("LoyaltyProgramIds")
        return seen

    def _with_codes(self, state: State, codes: Sequence[str], chosen: list[Program] | None) -> list[Program]:
        any_case = self._switches.code_match is CodeMatch.ANY_CASE
        alike = {program.program_id: program for code in codes for program in state.with_code(code)}
        among = None if chosen is None else {program.program_id for program in chosen}
        return [
            program
            for program in alike.values()
            if (any_case or program.code in codes) and (among is None or program.program_id in among)
        ]

    def _states(self, request: Filter) -> frozenset[ActivityState]:
        if request.activity_states:
            return frozenset(request.activity_states)
        match self._switches.no_states:
            case NoStates.BOTH:
                return frozenset(ActivityState)
            case NoStates.ACTIVE:
                return frozenset({ActivityState.ACTIVE})
            case NoStates.NOTHING:
                return frozenset()
        raise invalid("ActivityStates")

    def _place_of_cursor(self, state: State, cursor: str | None) -> int | None:
        if cursor is None:
            return None
        program = state.programs.get(cursor.lower())
        if program is None or program.chain_id not in self._chains:
            raise invalid("Limitation.Cursor")
        if program.is_deleted and self._switches.deleted_cursor is Verdict.REFUSED:
            raise invalid("Limitation.Cursor")
        return program.place

    def _chains_asked(self, chain_ids: Sequence[str] | None) -> frozenset[str]:
        if chain_ids is None:
            return self._chains
        asked = frozenset(chain_id.lower() for chain_id in chain_ids)
        if asked - self._chains and self._switches.unknown_in_read is Strangers.REFUSED:
            raise invalid("ChainIds")
        return asked & self._chains

    def _in_intervals(self, request: Filter) -> Callable[[Program | Membership], bool]:
        created, updated = self._contains(request.created_utc), self._contains(request.updated_utc)
        if created is None and updated is None:
            return lambda item: True
        return lambda item: (
            (created is None or created(item.created_at)) and (updated is None or updated(item.updated_at))
        )

    def _contains(self, interval: Interval | None) -> Callable[[datetime], bool] | None:
        if interval is None:
            return None
        start, end = interval.start, interval.end
        if start == end or self._switches.interval_end is IntervalEnd.INCLUDED:
            return lambda at: start <= at <= end
        return lambda at: start <= at < end

    def _memberships_asked(self, request: MembershipFilter) -> list[Membership]:
        states, matches = self._states(request), self._in_intervals(request)
        filters: list[tuple[frozenset[str] | None, Callable[[Membership], str]]] = [
            (_lowered(request.loyalty_membership_ids), lambda one: one.membership_id),
            (_lowered(request.loyalty_program_ids), lambda one: one.program_id),
            (_lowered(request.account_ids), lambda one: one.account_id),
        ]
        if isinstance(request, MembershipFilterCurrent):
            self._chains_asked(request.chain_ids)
            filters += [
                (_as_set(request.membership_states), _membership_state),
                (_as_set(request.membership_numbers), lambda one: one.number),
                (_as_set(request.codes), lambda one: one.number),
                (_as_set(request.provider_membership_ids), lambda one: ""),
            ]
        used = [(wanted, value) for wanted, value in filters if wanted is not None]
        return [
            one
            for one in self._state.memberships.values()
            if _activity(one) in states and matches(one) and all(value(one) in wanted for wanted, value in used)
        ]

    def _membership_body(self, membership: Membership) -> Payload:
        body: Payload = {
            "Id": membership.membership_id,
            "AccountId": membership.account_id,
            "LoyaltyProgramId": membership.program_id,
        }
        if self._edition is Edition.CURRENT:
            profile = {"Discriminator": "Platform", "EnterpriseProfile": None}
            body |= {
                "ChainId": self._state.programs[membership.program_id].chain_id,
                "State": _membership_state(membership),
                "IsPrimary": False,
                "MembershipNumber": membership.number,
                "Code": membership.number,
                "LoyaltyTierId": None,
                "CreatorProfile": profile,
                "UpdaterProfile": profile,
            }
        return body


def _activity(membership: Membership) -> ActivityState:
    return ActivityState.ACTIVE if membership.is_active else ActivityState.DELETED


def _membership_state(membership: Membership) -> str:
    return "Enrolled" if membership.is_active else "Canceled"


def _lowered(identifiers: Iterable[str] | None) -> frozenset[str] | None:
    return None if identifiers is None else frozenset(identifier.lower() for identifier in identifiers)


def _as_set(texts: Iterable[str] | None) -> frozenset[str] | None:
    return frozenset(texts) if texts else None
