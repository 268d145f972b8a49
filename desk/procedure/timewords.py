"""The words people use for a time: months, weekdays, zones, and those that say nothing.

All without accents and in lower case, as `occurrence` folds them; English, German, Polish, and the months of
French, Spanish, Italian and Dutch.
"""

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janner sty stycznia styczen janvier janv enero ene gennaio gen januari",
            "feb february februar lut lutego luty fevrier fevr febrero febbraio februari",
            "mar march marz maerz mrz marca marzec mars marzo maart mrt",
            "apr april kwi kwietnia kwiecien avril avr abril abr aprile",
            "may mai maj maja mayo maggio mag mei",
            "jun june juni cze czerwca czerwiec juin junio giugno giu",
            "jul july juli lip lipca lipiec juillet juil julio luglio lug",
            "aug august sie sierpnia sierpien aout agosto augustus",
            "sep sept september wrz wrzesnia wrzesien septembre septiembre settembre",
            "oct october okt oktober paz pazdziernika pazdziernik octobre octubre ottobre ott",
            "nov november lis listopada listopad novembre noviembre",
            "dec december dez dezember gru grudnia grudzien decembre diciembre dic dicembre",
        ),
        1,
    )
    for name in names.split()
}

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "mon monday montag mo pon poniedzialek",
            "tue tues tuesday dienstag di wt wtorek",
            "wed weds wednesday mittwoch mi sr sroda",
            "thu thur thurs thursday donnerstag do czw czwartek",
            "fri friday freitag fr pt piatek",
            "sat saturday samstag sonnabend sa sob sobota",
            "sun sunday sonntag so ndz niedziela",
        )
    )
    for name in names.split()
}
"""Monday is 0."""

DAYS_AGO = {
    "today": 0, "heute": 0, "dzis": 0, "dzisiaj": 0,
    "yesterday": 1, "gestern": 1, "wczoraj": 1,
    "vorgestern": 2, "przedwczoraj": 2,
}  # fmt: skip

NOW = frozenset({"now", "right now", "just now", "as of now", "jetzt", "gerade eben", "soeben", "teraz"})

_AROUND = """
at on the of from since around about approx approximately circa ca roughly time hour hours hrs h
um am den ab seit gegen von uhr zeit o od okolo ok w dnia godz godzina r
"""
UNSAID = frozenset(_AROUND.split())
"""Words that may stand around a time and change nothing."""

ZONE_MINUTES = {
    "utc": 0, "gmt": 0, "z": 0, "zulu": 0,
    "wet": 0, "west": 60, "bst": 60,
    "cet": 60, "cest": 120, "mez": 60, "mesz": 120,
    "eet": 120, "eest": 180, "sast": 120, "msk": 180, "trt": 180,
    "est": -300, "edt": -240, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
    "brt": -180, "jst": 540, "kst": 540, "hkt": 480, "sgt": 480, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
}  # fmt: skip
"""Minutes east of UTC that an abbreviation always means here, summer or not.

BST is read as British and EST to PDT as North American. IST (India, Ireland, Israel), CST (America, China, Cuba),
AST, GST and ECT mean different things to different people: they are read only where the policy's zone uses them.
"""

CITIES = {
    "amsterdam": "Europe/Amsterdam", "athens": "Europe/Athens", "berlin": "Europe/Berlin",
    "brussels": "Europe/Brussels", "bucharest": "Europe/Bucharest", "copenhagen": "Europe/Copenhagen",
    "dublin": "Europe/Dublin", "helsinki": "Europe/Helsinki", "istanbul": "Europe/Istanbul", "lisbon": "Europe/Lisbon",
    "london": "Europe/London",
    "madrid": "Europe/Madrid", "malta": "Europe/Malta", "oslo": "Europe/Oslo", "paris": "Europe/Paris",
    "prague": "Europe/Prague", "rome": "Europe/Rome", "sofia": "Europe/Sofia", "stockholm": "Europe/Stockholm",
    "vienna": "Europe/Vienna", "wien": "Europe/Vienna", "warsaw": "Europe/Warsaw", "warszawa": "Europe/Warsaw",
    "zurich": "Europe/Zurich",
}  # fmt: skip
"""Cities whose time people name ("14:05 Berlin time")."""
