"""What each operation answers and does, under the switches."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.sandbox.contract import Refusal, invalid
from app.sandbox.messages import active_memberships
from app.sandbox.reading import Payload, Reading, program_body
from app.sandbox.state import Program
from app.sandbox.switches import (
    AnswerName,
    AnswerOrder,
    Batch,
    CodeMatch,
    Codes,
    DeleteExtent,
    Moves,
    Strangers,
    TextForm,
    Verdict,
)
from app.sandbox.validate import (
    Addition2022,
    AdditionCurrent,
    Additions2022,
    AdditionsCurrent,
    ConfigurationQuery,
    Deletions,
    EnterpriseFilter,
    MembershipFilter,
    ProgramFilter,
    Request,
    TextUpdate,
    Update,
    UpdateCurrent,
    Updates2022,
    UpdatesCurrent,
)

_NAME_LIMIT = 100


class Operations(Reading):
    """All operations over one state, at one moment. Writes raise Refusal and keep what the switches say."""

    def perform(self, request: Request) -> Payload:
        """Do what the request asks and say what to answer. Raises Refusal."""
        match request:
            case ProgramFilter():
                return self.programs(request)
            case MembershipFilter():
                return self.memberships(request)
            case ConfigurationQuery():
                return self.configuration(request)
            case EnterpriseFilter():
                return self.enterprises(request)
            case Additions2022() | AdditionsCurrent():
                return self._add(request)
            case Updates2022() | UpdatesCurrent():
                return self._update(request)
            case Deletions():
                return self._delete(request)
        raise TypeError(f"no operation takes {type(request).__name__}")

    def _add(self, request: Additions2022 | AdditionsCurrent) -> Payload:
        chain_id = self._target_chain(request)
        added: list[Program] = []
        refusals: list[Refusal] = []
        items: Sequence[Addition2022 | AdditionCurrent] = request.loyalty_programs
        for index, item in enumerate(items):
            try:
                added.append(self._new_program(item, f"LoyaltyPrograms[{index}]", chain_id, added))
            except Refusal as refusal:
                self._note(refusal, refusals)
        self._state.write(added, self._at)
        if refusals:
            raise refusals[0]
        is_reversed = self._switches.answer_order is AnswerOrder.REVERSED
        return self._list(reversed(added) if is_reversed else added)

    def _new_program(
        self, item: Addition2022 | AdditionCurrent, where: str, chain_id: str, added: Sequence[Program]
    ) -> Program:
        if isinstance(item, Addition2022) and item.data_cluster_id.lower() != chain_id:
            raise invalid(f"{where}.DataClusterId")
        name, code = self._text(item.name, f"{where}.Name"), self._text(item.code, f"{where}.Code")
        if self._switches.codes is Codes.UNIQUE and self._is_taken(code, chain_id, added):
            raise Refusal(403, f"A loyalty program with the code {code} already exists.")
        return Program(
            program_id=self._state.new_id(),
            chain_id=chain_id,
            name=name,
            code=code,
            type=item.type if isinstance(item, AdditionCurrent) else "Hotel",
            subscription=item.subscription if isinstance(item, AdditionCurrent) else "Free",
            created_at=self._at,
            updated_at=self._at,
            place=self._state.next_number(),
        )

    def _is_taken(self, code: str, chain_id: str, added: Iterable[Program]) -> bool:
        others = [*self._state.with_code(code), *(other for other in added if other.code.casefold() == code.casefold())]
        any_case = self._switches.code_match is CodeMatch.ANY_CASE
        return any(
            not other.is_deleted and other.chain_id == chain_id and (any_case or other.code == code) for other in others
        )

    def _update(self, request: Updates2022 | UpdatesCurrent) -> Payload:
        self._target_chain(request)
        before: dict[str, Program] = {}
        updated: dict[str, Program] = {}
        refusals: list[Refusal] = []
        for index, item in enumerate(request.loyalty_program_updates):
            try:
                program = self._writable(item.loyalty_program_id, f"LoyaltyProgramUpdates[{index}].LoyaltyProgramId")
                if program is None:
                    continue
                before.setdefault(program.program_id, program)
                program = updated.get(program.program_id, program)
                updated[program.program_id] = self._updated(program, item, f"LoyaltyProgramUpdates[{index}]")
            except Refusal as refusal:
                self._note(refusal, refusals)
        self._state.write(updated.values(), self._at)
        if refusals:
            raise refusals[0]
        answered = before if self._switches.answer_name is AnswerName.OLD else updated
        return self._list(answered[program_id] for program_id in updated)

    def _updated(self, program: Program, item: Update, where: str) -> Program:
        if program.is_deleted and self._switches.update_deleted is Verdict.REFUSED:
            raise invalid(f"{where}.LoyaltyProgramId")
        if item.name is not None:
            name = self._text(item.name.value if isinstance(item.name, TextUpdate) else item.name, f"{where}.Name")
            if len(name) > _NAME_LIMIT and self._switches.long_update_name is Verdict.REFUSED:
                raise invalid(f"{where}.Name")
            program = replace(program, name=name)
        if isinstance(item, UpdateCurrent) and item.type is not None:
            program = replace(program, type=item.type.value)
        if isinstance(item, UpdateCurrent) and item.subscription is not None:
            program = replace(program, subscription=item.subscription.value)
        return self._moved(program, self._switches.update_moves)

    def _delete(self, request: Deletions) -> Payload:
        programs: list[Program] = []
        for program_id in dict.fromkeys(request.loyalty_program_ids):
            program = self._writable(program_id, "LoyaltyProgramIds")
            if program is not None and program.is_deleted:
                if self._switches.delete_again is Verdict.REFUSED:
                    raise invalid("LoyaltyProgramIds")
            elif program is not None:
                programs.append(program)
        blocked = [program for program in programs if self._state.active_members(program.program_id)]
        extent = self._switches.delete_extent if blocked else DeleteExtent.ALL_OTHERS
        if extent is DeleteExtent.NONE:
            programs = []
        elif extent is DeleteExtent.BEFORE_REFUSED:
            programs = programs[: programs.index(blocked[0])]
        gone = [replace(program, is_deleted=True) for program in programs if program not in blocked]
        self._state.write([self._moved(program, self._switches.delete_moves) for program in gone], self._at)
        if blocked:
            status = int(self._switches.delete_refusal)
            raise Refusal(status, active_memberships(request.language_code or self._enterprise.language))
        return {}

    def _writable(self, program_id: str, parameter: str) -> Program | None:
        """The program of an identifier. None for a stranger that the switches let pass."""
        program = self._state.programs.get(program_id.lower())
        if program is not None and program.chain_id in self._chains:
            return program
        if self._switches.unknown_in_write is Strangers.REFUSED:
            raise invalid(parameter)
        return None

    def _target_chain(self, request: Request) -> str:
        """The chain that is written to: `ChainId` counts with a portfolio token alone."""
        if len(self._chains) == 1 or not isinstance(request, AdditionsCurrent | UpdatesCurrent):
            return self._enterprise.chain_id
        chain_id = (request.chain_id or "").lower()
        if chain_id not in self._chains:
            raise invalid("ChainId")
        return chain_id

    def _note(self, refusal: Refusal, refusals: list[Refusal]) -> None:
        if self._switches.batch is Batch.ALL_OR_NOTHING:
            raise refusal
        refusals.append(refusal)

    def _text(self, text: str, parameter: str) -> str:
        form = self._switches.text_form
        kept = text if form is TextForm.AS_SENT else text.strip()
        if not kept:
            raise invalid(parameter)
        return unicodedata.normalize("NFC", kept) if form is TextForm.NORMALISED else kept

    def _moved(self, program: Program, moves: Moves) -> Program:
        if moves is Moves.NOTHING:
            return program
        place = self._state.next_number() if moves is Moves.TIME_AND_ORDER else program.place
        return replace(program, updated_at=self._at, place=place)

    def _list(self, programs: Iterable[Program]) -> Payload:
        return {"LoyaltyPrograms": [program_body(program, self._edition) for program in programs]}
