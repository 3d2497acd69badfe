namespace Lambda.Routing.Schedule;

/// <summary>The form of schedule expressions, for the build.</summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html">Setting a schedule pattern</see> and
/// <see href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html">Schedule types</see>.
/// </remarks>
internal static class ScheduleExpressionForm
{
    public const string Pattern = $@"{Rate}|{At}|cron\( *{Minutes} +{Hours} +(?:\? +{Months} +{Weekdays}|{Days} +{Months} +\?) +{Years} *\)";

    public const string Description =
        "rate(5 minutes), with 'minute', 'hour' or 'day' in the singular where the number is 1; at(2030-01-31T08:00:00); or cron() with the six fields minutes, hours, "
        + "day of the month, month, day of the week and year, of which one of the two days is '?'";

    private const string Rate = @"rate\( *(?:1 +(?:minute|hour|day)|0*(?:[2-9]|[1-9][0-9]+) +(?:minute|hour|day)s) *\)";
    // Of February 29 the year decides, which is left to AWS.
    private const string Date = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))";
    private const string At = $@"at\([0-9]{{4}}-{Date}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\)";

    private const string Step = "(?:/0*[1-9][0-9]*)?";

    private const string Minute = @$"(?:\*|[0-5]?[0-9](?:-[0-5]?[0-9])?){Step}";
    private const string Minutes = $"{Minute}(?:,{Minute})*";

    private const string HourValue = "(?:[01]?[0-9]|2[0-3])";
    private const string Hour = @$"(?:\*|{HourValue}(?:-{HourValue})?){Step}";
    private const string Hours = $"{Hour}(?:,{Hour})*";

    private const string DayValue = "(?:0?[1-9]|[12][0-9]|3[01])";
    private const string Day = @$"(?:\*|L(?:W|-[0-9]+)?|{DayValue}W|{DayValue}(?:-{DayValue})?){Step}";
    private const string Days = $"{Day}(?:,{Day})*";

    private const string MonthValue = "(?i:0?[1-9]|1[0-2]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)";
    private const string Month = @$"(?:\*|{MonthValue}(?:-{MonthValue})?){Step}";
    private const string Months = $"{Month}(?:,{Month})*";

    private const string WeekdayValue = "(?i:[1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)";
    private const string Weekday = @$"(?:\*|{WeekdayValue}(?:-{WeekdayValue})?){Step}";

    // A '#' is the only expression of its field.
    private const string Weekdays = $"(?:L|{WeekdayValue}L|{WeekdayValue}#[1-5]|{Weekday}(?:,{Weekday})*)";

    private const string YearValue = "(?:19[7-9][0-9]|2[01][0-9][0-9])";
    private const string Year = @$"(?:\*|{YearValue}(?:-{YearValue})?){Step}";
    private const string Years = $"{Year}(?:,{Year})*";
}
