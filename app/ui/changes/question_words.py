"""The questions on lost additions in words: one in full, or each as a line of a table."""

from collections.abc import Sequence

from app.domain.change import Reason
from app.domain.program import Program
from app.domain.question import Question
from app.ui.changes.change_words import program_values
from app.ui.parts.times import when
from app.ui.parts.words import isolate, translate, value_text


def question_text(question: Question) -> str:
    """One question in full."""
    values = program_values(question.change)
    if question.change.reason is Reason.TWICE_UNKNOWN and not question.candidates:
        text = translate(
            "Question",
            "We sent “{name}” ({code}) more than once, the last time at {time}, and the last answer was lost. No new "
            "program with this code is on the platform.",
        )
    elif not question.candidates:
        text = translate(
            "Question",
            "We sent “{name}” ({code}) at {time}, and the answer was lost. No program is left on the platform that "
            "could be it.",
        )
    elif len(question.candidates) == 1:
        text = translate("Question", "We sent “{name}” ({code}) at {time}. Is it this one?")
    else:
        text = translate("Question", "We sent “{name}” ({code}) at {time}. Is it one of these?")
    return text.format(name=isolate(values.name), code=isolate(values.code), time=when(question.sent_at))


def intro_text(questions: Sequence[Question]) -> str:
    """What the table asks."""
    text = translate(
        "Question",
        "The answers to %Ln additions were lost. Select the program that an addition became, or the addition itself "
        "where it is none of them.",
        "",
        len(questions),
    )
    return text if len(questions) != 1 else question_text(questions[0])


def sent_text(question: Question) -> str:
    """When an addition was sent, and whether it was twice."""
    if question.change.reason is Reason.TWICE_UNKNOWN:
        return translate("Question", "twice, last {time}").format(time=when(question.sent_at))
    return when(question.sent_at)


def found_text(question: Question) -> str:
    """How many programs an addition may have become."""
    number = len(question.candidates)
    if number == 0:
        return translate("Question", "Not found")
    return (
        translate("Question", "1 program may be it")
        if number == 1
        else translate("Question", "%Ln programs may be it", "", number)
    )


def spoken_question(question: Question) -> str:
    """The line of an addition, read out."""
    values = program_values(question.change)
    text = translate("Question", "{name}, code {code}, sent {time}: {found}")
    return text.format(name=values.name, code=values.code, time=sent_text(question), found=found_text(question))


def differing_text(program: Program, question: Question) -> str:
    """The type and the subscription of a program that may be an addition, where they were not sent so."""
    sent, found = program_values(question.change), program.values
    pairs = ((sent.type, found.type), (sent.subscription, found.subscription))
    others = [value_text(now) for before, now in pairs if now is not None and now != before]
    return translate("Counts", ", ", "between parts of a list").join(others)


def spoken_candidate(program: Program, question: Question) -> str:
    """The line of a program that may be an addition, read out."""
    text = translate("Question", "{name}, code {code}, identifier {id}: may be {addition}")
    spoken = text.format(
        name=program.values.name,
        code=program.values.code,
        id=program.program_id,
        addition=program_values(question.change).name,
    )
    return translate("Counts", ", ", "between parts of a list").join(
        filter(None, (spoken, differing_text(program, question)))
    )


def numbered(word: str, number: int) -> str:
    """The word of a button, with how many it is for where that is not one."""
    return word if number <= 1 else translate("Question", "{word} ({number})").format(word=word, number=number)
