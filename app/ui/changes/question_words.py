"""The questions on lost additions in words: one in full, or each as a line of a table."""

from collections.abc import Sequence

from app.domain.change import Reason
from app.domain.program import Program
from app.domain.question import Question
from app.ui.changes.change_words import program_values
from app.ui.parts.times import when
from app.ui.parts.words import isolate, listed, number_text, translate, value_text


def question_text(question: Question) -> str:
    """One question in full."""
    values = program_values(question.change)
    if question.change.reason is Reason.TWICE_UNKNOWN and not question.candidates:
        #: {time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.
        text = translate(
            "Question",
            "We sent “{name}” ({code}) more than once, and the last answer was lost. Last sent: {time}. No new program "
            "with this code is on the platform.",
        )
    elif not question.candidates:
        #: {time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.
        text = translate(
            "Question",
            "We sent “{name}” ({code}), and the answer was lost. Sent: {time}. No program is left on the platform that "
            "could be it.",
        )
    elif len(question.candidates) == 1:
        #: {time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.
        text = translate("Question", "We sent “{name}” ({code}). Sent: {time}. Is it this one?")
    else:
        #: {time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.
        text = translate("Question", "We sent “{name}” ({code}). Sent: {time}. Is it one of these?")
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
        #: {time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.
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
    #: {time} is such as 14:05, or "twice, last 14:05"; {found} such as "Not found".
    text = translate("Question", "{name}, code {code}, sent {time}: {found}")
    return text.format(
        name=isolate(values.name), code=isolate(values.code), time=sent_text(question), found=found_text(question)
    )


def differing_text(program: Program, question: Question) -> str:
    """The type and the subscription of a program that may be an addition, where they were not sent so."""
    sent, found = program_values(question.change), program.values
    pairs = ((sent.type, found.type), (sent.subscription, found.subscription))
    return listed(value_text(now) for before, now in pairs if now is not None and now != before)


def spoken_candidate(program: Program, question: Question) -> str:
    """The line of a program that may be an addition, read out."""
    text = translate("Question", "{name}, code {code}, identifier {id}: may be {addition}")
    spoken = text.format(
        name=isolate(program.values.name),
        code=isolate(program.values.code),
        id=isolate(program.program_id),
        addition=isolate(program_values(question.change).name),
    )
    return listed((spoken, differing_text(program, question)))


def numbered(word: str, number: int) -> str:
    """The word of a button, with how many it is for where that is not one."""
    if number <= 1:
        return word
    return translate("Question", "{word} ({number})").format(word=word, number=number_text(number))
