"""The test of a connection, step by step: what answers, whether it takes the tokens, and which property it is."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from urllib.parse import urlsplit

from app.connector.client import Client
from app.connector.messages import Answer, Page, ProgramFilter
from app.domain.connection import Edition, Tokens
from app.domain.demo import is_public, suspect
from app.domain.errors import ConnectorError, NotTrusted, Offline, Refused, Unauthorized
from app.domain.program import ProgramState
from app.domain.trial import PUBLIC, Trial, TrialStep, Verdict


async def try_out(client: Client, address: str, tokens: Tokens) -> AsyncIterator[Trial]:
    """Each step with its verdict; ends at the first that fails. Reads one program at most, and writes nothing."""
    wanted = ProgramFilter((ProgramState.ACTIVE,))
    try:
        answer = await client.get_page(wanted, count=1)
    except Unauthorized as error:
        for trial in (*_reached(address), *await _unauthorized(client, error, address, tokens)):
            yield trial
        return
    except ConnectorError as error:
        for trial in _failed(error, address):
            yield trial
        return
    for trial in (*_reached(address), _passed(TrialStep.TOKENS), _passed(TrialStep.READ)):
        yield trial
    yield await _property(client)
    yield _edition(client, answer)
    yield _clock(answer)


def _failed(error: ConnectorError, address: str) -> list[Trial]:
    """How far it came, and the step that failed."""
    match error:
        case NotTrusted():
            return [_passed(TrialStep.ADDRESS), _fail(TrialStep.SECURE, error)]
        case Offline():
            return [_fail(TrialStep.ADDRESS, error)]
        case Refused():
            return [*_reached(address), _passed(TrialStep.TOKENS), _fail(TrialStep.READ, error)]
        case _:
            return [_fail(TrialStep.ADDRESS, error)]


async def _unauthorized(client: Client, error: Unauthorized, address: str, tokens: Tokens) -> list[Trial]:
    """The tokens, or this one operation: tokens that open anything else are good."""
    try:
        await client.get_configuration()
    except ConnectorError:
        suspected = suspect(tokens, address)
        detail = [PUBLIC if is_public(tokens) else "", *([suspected] if suspected else [])]
        return [_fail(TrialStep.TOKENS, error, *detail)]
    return [_passed(TrialStep.TOKENS), _fail(TrialStep.READ, error)]


def _reached(address: str) -> tuple[Trial, Trial]:
    secure = Verdict.PASSED if urlsplit(address).scheme == "https" else Verdict.SKIPPED
    return _passed(TrialStep.ADDRESS), Trial(TrialStep.SECURE, secure)


async def _property(client: Client) -> Trial:
    try:
        enterprise = (await client.get_configuration()).value.enterprise
    except ConnectorError as error:
        return Trial(TrialStep.PROPERTY, Verdict.SKIPPED, (), error.message, error.request_id)
    return _passed(TrialStep.PROPERTY, enterprise.name, enterprise.chain_name)


def _edition(client: Client, answer: Answer[Page]) -> Trial:
    """Which edition answered; none is told by an empty list of an old platform."""
    told = client.edition if client.edition is not Edition.AUTOMATIC else answer.value.edition
    if told is Edition.AUTOMATIC:
        return Trial(TrialStep.EDITION, Verdict.SKIPPED)
    return _passed(TrialStep.EDITION, told)


def _clock(answer: Answer[Page]) -> Trial:
    if answer.server_time is None:
        return Trial(TrialStep.CLOCK, Verdict.SKIPPED)
    ahead = datetime.now(UTC) - answer.server_time
    return _passed(TrialStep.CLOCK, str(round(ahead.total_seconds())))


def _passed(step: TrialStep, *detail: str) -> Trial:
    return Trial(step, Verdict.PASSED, detail)


def _fail(step: TrialStep, error: ConnectorError, *detail: str) -> Trial:
    return Trial(step, Verdict.FAILED, (type(error).__name__, *detail), error.message, error.request_id)
