"""The default policy that people copy says what the code does."""

from desk import paths
from desk.procedure.policy import DEFAULT_POLICY, parse_policy_toml


def test_the_policy_to_copy_is_the_one_that_holds_by_default():
    text = paths.resource("policies", "default.toml").read_text(encoding="utf-8")

    assert parse_policy_toml(text, 0) == DEFAULT_POLICY
