"""The words of menus, buttons and fields as the help names them: the very texts that stand there."""

from collections.abc import Mapping

from app.ui.help.titles import chapter_title
from app.ui.parts.chapter import Chapter
from app.ui.parts.key_names import key_text
from app.ui.parts.look import Mark, mark_word
from app.ui.parts.words import plain, translate


def labels() -> Mapping[str, str]:
    """Each under the place that stands for it in the texts of the help."""
    actions, buttons = _program_actions() | _other_actions(), _ways() | _remedies() | _dialog_words()
    named = _menus() | actions | buttons | _connection_words()
    return {place: plain(text) for place, text in named.items()} | _titles() | _keys()


def _menus() -> dict[str, str]:
    return {
        "menu_file": translate("Menus", "&File"),
        "menu_connection": translate("Menus", "&Connection"),
    }


def _program_actions() -> dict[str, str]:
    return {
        "add": translate("Actions", "&Add program…"),
        "rename": translate("Actions", "&Rename"),
        "mark_for_deletion": translate("Actions", "Mark for &deletion"),
        "add_again": translate("Actions", "Add a&gain…"),
        "clear_filters": translate("Actions", "C&lear search and filters"),
        "filter": translate("Actions", "F&ilter…"),
        "undo": translate("Actions", "&Undo"),
        "review": translate("Actions", "Revie&w…"),
        "send": translate("Actions", "&Send"),
        "discard_all": translate("Actions", "Discard a&ll…"),
        "refresh": translate("Actions", "&Refresh"),
        "refresh_all": translate("Actions", "Refresh &all properties"),
    }


def _other_actions() -> dict[str, str]:
    return {
        "changes": translate("Actions", "&Changes"),
        "history": translate("Actions", "&History"),
        "details": translate("Actions", "&Details"),
        "connect": translate("Actions", "&Connect a property…"),
        "open_sample": translate("Actions", "Open sample &data"),
        "edit_connection": translate("Actions", "&Edit connection…"),
        "remove_connection": translate("Actions", "&Remove connection…"),
        "read_only": translate("Actions", "Rea&d-only"),
        "work_offline": translate("Actions", "&Work offline (sample)"),
        "start_over": translate("Actions", "Start sample &over…"),
        "settings": translate("Actions", "&Settings…"),
    }


def _ways() -> dict[str, str]:
    return {
        "answer": translate("Way", "Answer…"),
        "check_now": translate("Way", "Check now"),
        "edit": translate("Way", "Edit…"),
        "try_again": translate("Way", "Try again"),
        "remove": translate("Way", "Remove"),
        "discard": translate("Way", "Discard"),
        "keep_program": translate("Way", "Keep the program"),
        "compare": translate("Way", "Compare…"),
        "keep_mine": translate("Way", "Keep mine"),
        "keep_theirs": translate("Way", "Keep theirs"),
        "delete_anyway": translate("Way", "Delete anyway"),
        "add_it_again": translate("Way", "Add it again…"),
        "forget_change": translate("Way", "Forget change"),
        "mark_this_one": translate("Way", "Mark for deletion"),
        "keep_both": translate("Way", "Keep both"),
    }


def _remedies() -> dict[str, str]:
    return {
        "try_now": translate("StatusBar", "Try now"),
        "undo_deletion": translate("StatusBar", "Undo deletion"),
        "until_quit": translate("Notice", "Use the tokens until I quit"),
        "look_again": translate("Notice", "Look again"),
        "accept": translate("Notice", "Accept"),
        "enter_tokens": translate("Notice", "Enter tokens"),
        "enter_new_token": translate("Notice", "Enter new token"),
    }


def _connection_words() -> dict[str, str]:
    return {
        "try_sample": translate("FirstRun", "&Try it with sample data"),
        "client_token": translate("TokenFields", "&Client token"),
        "access_token": translate("TokenFields", "Access to&ken"),
        "replace_tokens": translate("TokenFields", "Rep&lace…"),
        "remove_tokens": translate("TokenFields", "Remo&ve…"),
        "production": translate("ConnectionFields", "Production · api.mews.com"),
        "demo": translate("ConnectionFields", "Demo · api.mews-demo.com"),
        "custom_address": translate("ConnectionFields", "Custom address"),
        "demo_tokens": translate("ConnectionFields", "&Use the public demo tokens"),
        "test": translate("ConnectionForm", "&Test connection"),
        "save": translate("ConnectionForm", "&Save"),
        "save_untested": translate("ConnectionForm", "&Save, test later"),
        "sends_at_once": translate("OptionFields", "Send additions and renames as soon as I &make them"),
        "turn_on": translate("ReadOnlyLock", "Turn on changes"),
    }


def _dialog_words() -> dict[str, str]:
    return {
        "add_button": translate("ProgramForm", "&Add"),
        "this_one": translate("QuestionDialog", "It is &this one"),
        "none_of_these": translate("QuestionDialog", "&None of these, add mine"),
        "forget_mine": translate("QuestionDialog", "&Forget mine"),
        "decide_later": translate("QuestionDialog", "Decide &later"),
        "go_back": translate("ReviewDialog", "Go &back"),
        "active": translate("SearchRow", "Active"),
        "deleted": translate("SearchRow", "Deleted"),
        "both": translate("SearchRow", "Both"),
        "save_filter": translate("FilterMenu", "&Save this filter…"),
        "saved_filters": translate("FilterMenu", "Saved &filters…"),
        "show_program": translate("HistoryView", "Sh&ow program"),
        "export": translate("HistoryView", "E&xport…"),
        "done_here": translate("HistoryFilters", "Done here"),
        "noticed": translate("HistoryFilters", "Noticed at refresh"),
    }


def _titles() -> dict[str, str]:
    marks = {f"mark_{mark}": mark_word(mark) for mark in Mark}
    return marks | {f"chapter_{chapter}": chapter_title(chapter) for chapter in Chapter}


def _keys() -> dict[str, str]:
    return {"enter": key_text("Return"), "esc": key_text("Esc")}
