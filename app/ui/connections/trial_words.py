"""The words of a connection test: what each step found, and on a failure which step and what to do."""

from app.domain.connection import Edition, Environment
from app.domain.trial import PUBLIC, Trial, TrialStep, Verdict
from app.ui.parts.words import edition_text, isolate, translate

_CLOCK_SLACK = 5  # seconds by which clocks differ without anybody noticing


def verdict_word(verdict: Verdict) -> str:
    """How a step went, for who cannot see its sign."""
    return {
        Verdict.PASSED: translate("Trial", "passed"),
        Verdict.FAILED: translate("Trial", "failed"),
        Verdict.SKIPPED: translate("Trial", "not tested"),
    }[verdict]


def spoken_trial(text: str, verdict: Verdict) -> str:
    """A step as it is read out."""
    return translate("Trial", "{text}, {verdict}").format(text=text, verdict=verdict_word(verdict))


def trial_text(trial: Trial, host: str) -> str:
    """What a step found; a failure says what to do, with the platform's own words."""
    text = {Verdict.PASSED: _passed, Verdict.FAILED: _failed, Verdict.SKIPPED: _skipped}[trial.verdict](trial, host)
    if trial.message:
        text += " " + translate("Trial", "The platform says: “{message}”").format(message=isolate(trial.message))
    if trial.request_id:
        text += " " + translate("Trial", "Request number {number}.").format(number=isolate(trial.request_id))
    return text


def _passed(trial: Trial, host: str) -> str:
    detail = trial.detail
    match trial.step:
        case TrialStep.ADDRESS:
            return translate("Trial", "{host} answers").format(host=isolate(host))
        case TrialStep.SECURE:
            return translate("Trial", "The connection is secure")
        case TrialStep.TOKENS:
            return translate("Trial", "The tokens are accepted")
        case TrialStep.READ:
            return translate("Trial", "They may read programs; writing shows at first use")
        case TrialStep.PROPERTY if len(detail) > 1 and detail[1]:
            text = translate("Trial", "Property “{property}”, chain “{chain}”")
            return text.format(property=isolate(detail[0]), chain=isolate(detail[1]))
        case TrialStep.PROPERTY:
            return translate("Trial", "Property “{property}”").format(property=isolate(detail[0] if detail else ""))
        case TrialStep.EDITION:
            return _edition(detail)
    return _clock(detail)


def _edition(detail: tuple[str, ...]) -> str:
    if detail and detail[0] in set(Edition):
        return edition_text(Edition(detail[0]))
    return translate("Trial", "Edition {edition}").format(edition=isolate(" ".join(detail)))


def _clock(detail: tuple[str, ...]) -> str:
    seconds = detail[0].lstrip("-") if detail else "0"
    if seconds == "0":
        return translate("Trial", "The clock of this computer is right")
    text = translate("Trial", "The clock of this computer differs by {seconds} s")
    if not seconds.isdigit() or int(seconds) > _CLOCK_SLACK:
        text = translate("Trial", "The clock of this computer differs by {seconds} s; times shown here differ likewise")
    return text.format(seconds=isolate(seconds))


def _failed(trial: Trial, host: str) -> str:
    texts = {
        TrialStep.SECURE: translate(
            "Trial",
            "The secure connection to {host} could not be checked. Your network may inspect traffic; ask IT to add "
            "its certificate to this computer.",
        ),
        TrialStep.READ: translate(
            "Trial", "These tokens may not read programs. Ask Mews or your integrator for that permission."
        ),
        TrialStep.PROPERTY: translate("Trial", "The property could not be read."),
        TrialStep.EDITION: translate("Trial", "The edition could not be told."),
        TrialStep.CLOCK: translate("Trial", "The clock could not be compared."),
    }
    match trial.step:
        case TrialStep.ADDRESS:
            text = _no_answer(trial.detail[0] if trial.detail else "")
        case TrialStep.TOKENS:
            text = _tokens_refused(trial.detail)
        case step:
            text = texts[step]
    return text.format(host=isolate(host))


def _no_answer(error: str) -> str:
    """What is the matter with an address, by the name of the error."""
    again = translate("Trial", "Test again in a minute.")
    texts = {
        "WrongAddress": translate("Trial", "Nothing answers loyalty requests at {host}. Check the address."),
        "Foreign": translate(
            "Trial",
            "Something on this network answers in place of {host} (a sign-in page?). Sign in to the network, or check "
            "the address.",
        ),
        "Discontinued": translate("Trial", "{host} no longer accepts this version of the app. Update it."),
        "Busy": translate("Trial", "{host} asks us to slow down.") + " " + again,
        "Fault": translate("Trial", "{host} has a problem.") + " " + again,
        "Slow": translate("Trial", "{host} takes too long to answer.") + " " + again,
        "Lost": translate("Trial", "{host} was reached, but no answer came back.") + " " + again,
    }
    silent = translate("Trial", "{host} does not answer. Check the address and your network.")
    unexpected = translate("Trial", "{host} did not accept the question.")
    return silent if error in {"", "Offline"} else texts.get(error, unexpected)


def _tokens_refused(detail: tuple[str, ...]) -> str:
    _, public, suspected, *_ = (*detail, "", "", "")
    if public == PUBLIC and suspected == Environment.DEMO:
        return translate("Trial", "These are the public demo tokens. They open api.mews-demo.com alone: choose Demo.")
    return {
        "": translate(
            "Trial", "The tokens are not accepted. Check both; tokens of one environment do not open another one."
        ),
        Environment.DEMO.value: translate(
            "Trial",
            "The tokens are not accepted. Check both. They may be tokens of the demo platform, which open no property "
            "in production: then choose Demo.",
        ),
        Environment.PRODUCTION.value: translate(
            "Trial",
            "The tokens are not accepted. Check both. They may be tokens of production, which do not open the demo "
            "platform: then choose Production.",
        ),
    }[suspected]


def _skipped(trial: Trial, _host: str) -> str:
    return {
        TrialStep.ADDRESS: translate("Trial", "The address was not tested"),
        TrialStep.SECURE: translate("Trial", "The security of the connection was not tested"),
        TrialStep.TOKENS: translate("Trial", "The tokens were not tested"),
        TrialStep.READ: translate("Trial", "Reading was not tested"),
        TrialStep.PROPERTY: translate("Trial", "The tokens may not name the property"),
        TrialStep.EDITION: translate("Trial", "The edition settles at the first answer that tells it"),
        TrialStep.CLOCK: translate("Trial", "The clock was not compared"),
    }[trial.step]
