"""How a value stands in a sentence: names isolated for direction, days, times, numbers and lists by Babel, digits always 0-9."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from app.language.direction import is_right_to_left

Plain = str | int | date | datetime | time | timedelta | Sequence[str]
"""A person's own text, a number, a day, a time of day, how long something lasts, a list of names."""

FSI, PDI = "\u2068", "\u2069"


def babel_locale(language: str) -> str:
    """The CLDR locale Babel knows for `language`; our English is British, and the pseudo-locales read as English."""
    return {"en": "en_GB", "en_XA": "en_GB", "ar_XB": "en_GB"}.get(language, language)


def isolated(text: str, language: str) -> str:
    """`text`, wrapped in first-strong isolates where its direction can differ from the sentence's."""
    if is_right_to_left(language) or any(ord(letter) > 0x58F for letter in text):
        return f"{FSI}{text}{PDI}"
    return text


def shown(value: Plain, language: str) -> str:
    """One value as it stands in a sentence of `language`."""
    if isinstance(value, str):
        return isolated(value, language)
    if isinstance(value, datetime):
        from app.language.wording.moments import MOMENT

        return MOMENT.of(day=value.date(), clock=value.time()).in_(language)
    if isinstance(value, date):
        return day(value, language)
    if isinstance(value, time):
        return clock(value, language)
    if isinstance(value, timedelta):
        return duration(value, language)
    if isinstance(value, int):
        return number(value, language)
    return listed(value, language)


def day(value: date, language: str) -> str:
    """A day as day, month name, year, in the language's own month names; never as figures alone."""
    from babel.dates import format_date

    return format_date(value, "d MMMM y", locale=babel_locale(language)).translate(_WESTERN)


def clock(value: time, language: str) -> str:
    """A time of day as 14:02, the same in every language, left to right."""
    return isolated(f"{value.hour:02}:{value.minute:02}", language)


def duration(value: timedelta, language: str) -> str:
    """How long something lasts, in hours, minutes and seconds as the language says them: "2 minutes and 14 seconds"."""
    from babel.dates import format_timedelta

    minutes, seconds = divmod(round(value.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    locale = babel_locale(language)
    # With this threshold no unit is ever rounded up into the next one.
    said = [
        format_timedelta(timedelta(hours=hours), granularity="hour", threshold=10**9, locale=locale) if hours else "",
        format_timedelta(timedelta(minutes=minutes), granularity="minute", threshold=10**9, locale=locale) if minutes else "",
        format_timedelta(timedelta(seconds=seconds), granularity="second", threshold=10**9, locale=locale),
    ]
    if not seconds and any(said[:2]):
        said.pop()
    found = [part.translate(_WESTERN) for part in said if part]
    # Welsh lists leave open which "and" it is; where a number follows, it says none.
    return ", ".join(found) if language == "cy" else listed(found, language)


def number(value: int, language: str) -> str:
    """A whole number with the language's grouping and Western digits."""
    if -1000 < value < 1000:
        return str(value)
    from babel.numbers import format_decimal

    return format_decimal(value, locale=babel_locale(language), numbering_system="latn")


def listed(values: Sequence[str], language: str) -> str:
    """Several texts as one list, joined as the language joins them."""
    from babel.lists import format_list

    return format_list([isolated(value, language) for value in values], locale=babel_locale(language))


_WESTERN = {first + digit: str(digit) for first in (0x660, 0x6F0, 0x966, 0x9E6, 0xA66) for digit in range(10)}
"""Arabic, Urdu, Devanagari, Bengali and Punjabi digits: families match ours with telephones and letters in English."""
