"""Recomputes scores and personal targets from the rules as the forms print them, with fractions from beginning to end.

Reads {"appraisals": [[segment, ...], ...], "targets": [...], "counts": [...]} from standard input and writes the results to standard output
in the same order: exact figures as numerator/denominator, printed ones with all their decimals.
"""

import datetime
import json
import sys
from fractions import Fraction

SHOWN = 2


def half_up(value, decimals):
    """The value with so many decimals; a half goes away from 0."""
    units = int(abs(value) * 10**decimals + Fraction(1, 2))
    return Fraction(-units if value < 0 else units, 10**decimals)


def shown(value, decimals):
    scaled = half_up(value, decimals) * 10**decimals
    digits = str(abs(scaled.numerator)).rjust(decimals + 1, "0")
    text = digits if decimals == 0 else digits[:-decimals] + "." + digits[-decimals:]
    return "-" + text if scaled < 0 else text


def exact(value):
    return None if value is None else f"{value.numerator}/{value.denominator}"


def number(value):
    """Numbers of JSON were read as the text that they are."""
    return Fraction(value)


class Nothing(Exception):
    """An indicator with nothing to count."""


class Missing(Exception):
    """An indicator without a figure."""


def plan_figures(figures):
    """Total of the actual figures and of the plan; a month without a plan is left out of both, one without a figure adds none."""
    planned = [(number(m["plan"]), m["actual"]) for m in figures["months"] if m["plan"] is not None]
    if not planned:
        raise Nothing
    if all(actual is None for _, actual in planned):
        raise Missing
    plan = sum(plan for plan, _ in planned)
    actual = sum(number(actual) for _, actual in planned if actual is not None)
    absence = figures["absence"]
    if absence is not None and number(absence["missed"]) > 0:
        days = number(absence["days"])
        plan = half_up(plan * (days - number(absence["missed"])) / days, 2)
    if plan == 0:
        raise Nothing
    return plan, actual


def target_and_actual(kpi, figures, rule):
    if figures is None:
        raise Missing
    if figures["kind"] == "nothing":
        raise Nothing
    if figures["kind"] == "plan":
        return plan_figures(figures)
    if figures["kind"] == "occasions":
        due, done = figures["due"], figures["done"]
        if due is not None and number(due) == 0:
            raise Nothing
        if due is None or done is None:
            raise Missing
        return number(due), number(done)
    entered = [number(actual) for actual in figures["actuals"] if actual is not None]
    if not entered:
        raise Missing
    total = sum(entered)
    return number(figures["target"]), total / len(entered) if kpi["aggregation"] == "average" else total


def attainment(comparison, target, actual):
    """In percent of the target, never below 0."""
    if target == 0:
        met = {"exactly": actual == 0, "at-most": actual <= 0}.get(comparison, actual >= 0)
        return Fraction(100 if met else 0)
    more = 100 * (actual - target) / abs(target)
    if comparison == "exactly":
        percent = 100 - abs(more)
    elif comparison == "at-most":
        percent = 100 - more
    else:
        percent = 100 + more
    return max(Fraction(0), percent)


def counted(kpi, percent):
    """An attainment below the floor counts as 0, one above the cap as the cap."""
    floor, cap = kpi["floorPercent"], kpi["capPercent"]
    if floor is not None and percent < number(floor):
        return Fraction(0)
    if cap is not None and percent > number(cap):
        return number(cap)
    return percent


def score_kpi(kpi, figures, rule):
    try:
        target, actual = target_and_actual(kpi, figures, rule)
    except Nothing:
        return {"attainment": None, "counted": None, "score": None}
    except Missing:
        zero = Fraction(0) if rule == "zero" else None
        return {"attainment": None, "counted": zero, "score": zero}
    percent = attainment(kpi["comparison"], target, actual)
    counts = counted(kpi, percent)
    return {"attainment": percent, "counted": counts, "score": number(kpi["weightPercent"]) * counts / 100}


def kpi_result(scheme, scores):
    """Sum of the scores ÷ sum of the weights that have one × 100."""
    scored = [(number(kpi["weightPercent"]), scores[kpi["id"]]["score"]) for kpi in scheme["kpis"]]
    scored = [(weight, score) for weight, score in scored if score is not None and weight > 0]
    if not scored:
        return None
    return sum(score for _, score in scored) / sum(weight for weight, _ in scored) * 100


def duty_mark(duty, marks):
    """A clause counts as it is ticked itself, else as its group is."""
    return marks.get(duty["field"], marks.get(duty["groupField"]))


def duty_results(scheme, marks, scores):
    percents = {
        "done": number(scheme["dutyPercents"]["donePercent"]),
        "partly": number(scheme["dutyPercents"]["partlyPercent"]),
        "not-done": number(scheme["dutyPercents"]["notDonePercent"]),
    }
    measured = set()
    for kpi in scheme["kpis"]:
        if number(kpi["weightPercent"]) > 0 and scores[kpi["id"]]["score"] is not None:
            measured.update(kpi["measures"])
    results = {"duties": [], "compliance": []}
    for duty in scheme["duties"]:
        mark = duty_mark(duty, marks)
        if not measured.intersection(duty["ids"]) and mark in percents:
            results[duty["component"]].append(percents[mark])
    return results


def average(values):
    return sum(values) / len(values) if values else None


def failed_vetoes(scheme, segment):
    if scheme["vetoCapPercent"] is None:
        return []
    percents = {level["value"]: number(level["percent"]) for level in scheme["levels"]}
    worst = min(percents.values())
    failed = [d["field"] for d in scheme["duties"] if d["hasVeto"] and duty_mark(d, segment["marks"]) == "not-done"]
    for item in scheme["ratings"]:
        level = segment["ratings"].get(item["field"])
        if item["hasVeto"] and level is not None and percents[level] == worst:
            failed.append(item["field"])
    return failed


def band_of(scheme, printed):
    for position, band in enumerate(scheme["bands"], 1):
        if printed >= number(band["fromPercent"]):
            return position
    return None


def score_segment(segment):
    scheme = segment["scheme"]
    if scheme is None:
        return None
    decimals = int(scheme["decimals"])
    rule = scheme["missingActuals"]
    scores = {kpi["id"]: score_kpi(kpi, segment["kpis"].get(kpi["id"]), rule) for kpi in scheme["kpis"]}
    percents = {level["value"]: number(level["percent"]) for level in scheme["levels"]}
    rated = {"knowledge": [], "competencies": []}
    for item in scheme["ratings"]:
        if item["field"] in segment["ratings"]:
            rated[item["component"]].append(percents[segment["ratings"][item["field"]]])
    results = {"kpis": kpi_result(scheme, scores)}
    for name, values in {**duty_results(scheme, segment["marks"], scores), **rated}.items():
        results[name] = average(values)
    # Only the result of each section and the overall result are rounded.
    printed = {name: None if value is None else half_up(value, decimals) for name, value in results.items()}
    weights = {part["id"]: number(part["weightPercent"]) for part in scheme["components"]}
    present = [name for name, weight in weights.items() if weight > 0 and printed[name] is not None]
    overall = None
    vetoes = failed_vetoes(scheme, segment)
    if present:
        overall = sum(printed[name] * weights[name] for name in present) / sum(weights[name] for name in present)
        if vetoes:
            overall = min(overall, number(scheme["vetoCapPercent"]))
    pay = None
    if scheme["variablePercent"] is not None and printed.get("kpis") is not None and "kpis" in weights:
        pay = number(scheme["variablePercent"]) * printed["kpis"] / 100
    rounded = None if overall is None else half_up(overall, decimals)
    return {
        "kpis": {
            name: {key: None if value is None else [exact(value), shown(value, SHOWN)] for key, value in one.items()}
            for name, one in scores.items()
        },
        "components": {name: None if printed[name] is None else shown(printed[name], decimals) for name in weights},
        "weighted": {
            name: None if printed[name] is None else exact(printed[name] * weight / 100)
            for name, weight in weights.items()
        },
        "vetoes": sorted(vetoes),
        "exact": exact(overall),
        "overall": None if rounded is None else shown(rounded, decimals),
        "band": None if rounded is None else band_of(scheme, rounded),
        "variablePay": exact(pay),
    }


def score_appraisal(segments):
    """The mean of the printed results of the segments that are rated, weighted by their working days."""
    scored = [score_segment(segment) for segment in segments]
    rated = [(s, number(one["workingDays"]), r) for s, one, r in zip(
        [segment["scheme"] for segment in segments], segments, scored) if r is not None and r["overall"] is not None]
    whole = {"overall": None, "band": None}
    if len(rated) == 1:
        whole = {"overall": rated[0][2]["overall"], "band": rated[0][2]["band"]}
    elif rated:
        scheme = rated[-1][0]
        total = sum(Fraction(result["overall"]) * days for _, days, result in rated)
        mean = half_up(total / sum(days for _, days, _ in rated), int(scheme["decimals"]))
        whole = {"overall": shown(mean, int(scheme["decimals"])), "band": band_of(scheme, mean)}
    return {"segments": scored, **whole}


def day(text):
    return datetime.date.fromisoformat(text)


def days_between(first, last):
    return [first + datetime.timedelta(n) for n in range((last - first).days + 1)]


def within(one, stretch):
    return day(stretch["from"]) <= one <= day(stretch["to"])


def part_of_day(one, per_week):
    """Working days are the first of each week, from Monday on; the last of them may be a part of one."""
    return min(Fraction(1), max(Fraction(0), per_week - one.weekday()))


def month_after(year, month):
    return (year + 1, 1) if month == 12 else (year, month + 1)


def personal_target(case):
    per_week = number(case["workingDaysPerWeek"])
    start, end = day(case["period"]["from"]), day(case["period"]["to"])
    months, (year, month) = [], (start.year, start.month)
    while (year, month) <= (end.year, end.month):
        months.append(f"{year:04d}-{month:02d}")
        year, month = month_after(year, month)
    last = datetime.date(year, month, 1) - datetime.timedelta(1)
    whole = days_between(datetime.date(start.year, start.month, 1), last)
    days = sum(part_of_day(one, per_week) for one in whole)
    worked = sum(
        part_of_day(one, per_week)
        for one in whole
        if within(one, case["period"])
        and within(one, case["segment"])
        and not any(within(one, absence) for absence in case["absences"])
    )
    kpi = case["kpi"]
    goal = number(kpi["target"])
    in_a_month = {
        "day": goal * number(case["workingDaysPerMonth"]),
        "week": goal * number(case["weeksPerHalfYear"]) / 6,
        "month": goal,
        "quarter": goal / 3,
        "half-year": goal / 6,
        "year": goal / 12,
    }[kpi["per"]]
    is_total = kpi["aggregation"] == "sum"
    set_for = {}
    for scope in ("entity", "unit", "employee"):
        for row in case["rows"]:
            if row["scope"] == scope and row["of"] == case["person"][scope] and row["month"] in months:
                set_for[row["month"]] = number(row["value"])
    if is_total:
        target = sum(set_for.get(one, in_a_month) for one in months)
        target = target * number(case["workingTimePercent"]) / 100 * worked / days
    else:
        target = average([set_for.get(one, goal) for one in months])
    return {"days": exact(days), "missed": exact(days - worked), "value": shown(target, 2)}


def months_between(stretch):
    (year, month), last = (int(part) for part in stretch["from"].split("-")[:2]), stretch["to"][:7]
    found = []
    while f"{year:04d}-{month:02d}" <= last:
        found.append(f"{year:04d}-{month:02d}")
        year, month = month_after(year, month)
    return found


def row_on_time(row):
    """A tick, else received by the day that it was due; None where a row says nothing."""
    if row["isTicked"]:
        return True
    if row["due"] is None and row["received"] is None:
        return None
    return row["due"] is not None and row["received"] is not None and row["received"] <= row["due"]


def counted_by_month(case, months):
    """Counts of what is due every day or week: by month a spreadsheet before the sheet."""
    counts = []
    for index, one in enumerate(months):
        typed = case["rows"][index]["count"] if index < len(case["rows"]) else None
        count = case["listed"].get(one, typed)
        counts += [] if count is None else [int(count)]
    return sum(counts) if counts else None


def counted_by_row(case, rows):
    done = []
    for number, months in rows:
        listed = [int(case["listed"][one]) for one in months if one in case["listed"]]
        typed = row_on_time(case["rows"][number]) if number < len(case["rows"]) else None
        known = any(listed) if listed else typed
        done += [] if known is None else [known]
    return sum(done) if done else None


def count(case):
    """How often something was due and done; None where nobody says."""
    months = months_between(case["period"])
    own = set(months_between(case["segment"]))
    left = int(case["days"]) - int(case["missed"])
    per = case["per"]
    if per in ("day", "week"):
        done = counted_by_month(case, months)
        due = left if per == "day" else int(left / number(case["workingDaysPerWeek"]))
    else:
        length = {"month": 1, "quarter": 3, "half-year": 6, "year": 12}[per]
        times = max(1, len(months) // length)
        size = -(-len(months) // times)
        rows = [(n, months[n * size : (n + 1) * size]) for n in range(times)]
        rows = [(n, group) for n, group in rows if own.intersection(group)]
        done, due = counted_by_row(case, rows), len(rows)
    if case["due"] is not None:
        due = int(case["due"])
    for total in (case["total"], case["form"]):
        done = int(total) if done is None and total is not None else done
    if done is None and case["due"] is not None and due == 0:
        done = 0
    return None if done is None else {"due": max(due, done), "done": done}


def main():
    given = json.load(sys.stdin, parse_int=str, parse_float=str)
    results = {
        "appraisals": [score_appraisal(segments) for segments in given["appraisals"]],
        "targets": [personal_target(case) for case in given["targets"]],
        "counts": [count(case) for case in given["counts"]],
    }
    json.dump(results, sys.stdout)


if __name__ == "__main__":
    main()
