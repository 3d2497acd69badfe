namespace Lambda.Routing.Http;

/// <summary>What the framework's parsable types are called in an answer to a client.</summary>
internal static class ParsableNames
{
    public static string Describe(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.SByte or TypeCode.Int16 or TypeCode.Int32 or TypeCode.Int64 => "an integer",
        TypeCode.Byte or TypeCode.UInt16 or TypeCode.UInt32 or TypeCode.UInt64 => "a non-negative integer",
        TypeCode.Single or TypeCode.Double or TypeCode.Decimal => "a number",
        TypeCode.Boolean => "true or false",
        TypeCode.Char => "one character",
        TypeCode.DateTime => "a date and time in ISO 8601",
        _ when type == typeof(Int128) => "an integer",
        _ when type == typeof(UInt128) => "a non-negative integer",
        _ when type == typeof(Half) => "a number",
        _ when type == typeof(Guid) => "a GUID",
        _ when type == typeof(DateTimeOffset) => "a date and time in ISO 8601",
        _ when type == typeof(DateOnly) => "a date",
        _ when type == typeof(TimeOnly) => "a time of day",
        _ when type == typeof(TimeSpan) => "a duration as hh:mm:ss",
        _ => $"a valid {type.Name}",
    };
}
