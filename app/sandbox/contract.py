"""The words of the contract that every part of the sandbox shares: operations, states, and a refusal."""

from enum import StrEnum

PREFIX = "/api/connector/v1/"


class Operation(StrEnum):
    """The operations that the sandbox answers, by their path after the prefix."""

    GET_PROGRAMS = "loyaltyPrograms/getAll"
    ADD_PROGRAMS = "loyaltyPrograms/add"
    UPDATE_PROGRAMS = "loyaltyPrograms/update"
    DELETE_PROGRAMS = "loyaltyPrograms/delete"
    GET_MEMBERSHIPS = "loyaltyMemberships/getAll"
    GET_ENTERPRISES = "enterprises/getAll"  # current edition
    GET_CONFIGURATION = "configuration/get"


class ActivityState(StrEnum):
    """Which of the two lists a program or a membership is in."""

    ACTIVE = "Active"
    DELETED = "Deleted"


class Refusal(Exception):
    """The platform says no: the status and the `Message` of the answer."""

    def __init__(self, status: int, message: str, *, retry_after: int | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.retry_after = retry_after


def invalid(parameter: str) -> Refusal:
    """400: what the parameter names does not exist, or its state does not allow the request."""
    return Refusal(400, f"Invalid {parameter}.")
