"""Help: what happens when an answer of the platform is lost."""

from collections.abc import Iterator

from app.ui.help.blocks import heading, paragraph, terms
from app.ui.help.labels import labels
from app.ui.parts.words import translate


def lost_answers() -> Iterator[str]:
    """What is looked at, for how long, what is asked, and why nothing is added twice."""
    yield from _what_it_is()
    yield from _additions()
    yield from _others()
    yield from _question()
    yield from _twins()


def _what_it_is() -> Iterator[str]:
    yield heading(translate("Help", "What a lost answer is"))
    yield paragraph(
        translate(
            "Help",
            "Sometimes a change reaches the platform, and the answer never comes: the network breaks off, or the "
            "computer goes to sleep. Then nobody can know whether the change was made. Loyalty Desk does not guess. "
            "It looks.",
        )
    )
    yield paragraph(
        translate(
            "Help",
            "For about three minutes it reads the program on the platform again and again, soon at first and then "
            "less often. {check_now} looks at once. Meanwhile you can go on working, and even quit: at the next "
            "start it goes on looking.",
        )
    )


def _additions() -> Iterator[str]:
    yield heading(translate("Help", "When you added a program"))
    yield paragraph(
        translate(
            "Help",
            "It is looked for by its code. If it is there, all is well. If it is still not there after three "
            "minutes, it is sent once more, and never before.",
        )
    )
    yield paragraph(
        translate(
            "Help",
            "Why so careful? If the same program is sent twice, the platform adds two. So Loyalty Desk first writes "
            "down which programs have that code, and that it is sending. It sends again only when it has seen that "
            "the first time was in vain. Do not enter the program a second time yourself.",
        )
    )


def _others() -> Iterator[str]:
    yield heading(translate("Help", "When you renamed or changed a program"))
    yield paragraph(
        translate(
            "Help",
            "If it is as you wanted it, all is well. If somebody else changed it meanwhile, you are asked. If it is "
            "as it was before after three minutes, your change is sent again. After several times in vain it is "
            "shown as refused, and you decide.",
        )
    )
    yield heading(translate("Help", "When you deleted a program"))
    yield paragraph(
        translate(
            "Help",
            "If it is deleted, all is well. If it is still there after three minutes, the deletion is sent again: a "
            "program cannot be deleted twice.",
        )
    )


def _question() -> Iterator[str]:
    words = labels()
    answers = (
        ("this_one", translate("Help", "Your program was added. Nothing more is sent.")),
        ("none_of_these", translate("Help", "Your program was not added. It is sent once more.")),
        ("forget_mine", translate("Help", "You no longer want it. Nothing more is sent, and nothing is deleted.")),
        ("decide_later", translate("Help", "The question waits for you.")),
    )
    yield heading(translate("Help", "The question"))
    yield paragraph(
        translate(
            "Help",
            "Sometimes looking is not enough: perhaps there is a new program with your code but another name, or the "
            "second answer was lost as well. Then the program has the mark {mark_question}. Press {answer} to see "
            "what was found, and choose:",
        ),
    )
    yield terms((words[place], meaning) for place, meaning in answers)


def _twins() -> Iterator[str]:
    yield heading(translate("Help", "If it is there twice all the same"))
    yield paragraph(
        translate(
            "Help",
            "Very rarely something is held up on its way for longer than anybody can wait. So after sending an "
            "addition again, Loyalty Desk watches for a quarter of an hour. If the same program appears a second "
            "time, it gets the mark {mark_twin}, and you can delete one of the two.",
        ),
    )
