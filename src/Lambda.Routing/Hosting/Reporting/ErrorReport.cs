using System.Reflection;

namespace Lambda.Routing.Hosting.Reporting;

/// <summary>An exception as it is reported to Lambda and logged.</summary>
/// <param name="Exception">The exception, without wrappers that only say that there is one.</param>
/// <param name="TypeName">Its simple type name, or <c>Runtime.</c> and the reason for a failure of the host's own.</param>
/// <param name="HeaderValue">
/// <c>Function.</c> and the type name, or <c>Runtime.</c> and the reason. Lambda turns whatever has neither prefix, or does not
/// go on with letters, into <c>Runtime.Unknown</c>.
/// </param>
internal sealed record ErrorReport(Exception Exception, string TypeName, string HeaderValue)
{
    /// <summary>The full name of the class whose code was generated around the user's; <see langword="null"/> where it is not known.</summary>
    public string? Function { get; init; }

    /// <param name="exception">The exception.</param>
    /// <param name="function">The function that it comes from, where that is known.</param>
    public static ErrorReport Of(Exception exception, IFunction? function = null)
    {
        exception = Unwrap(exception);
        string? name = function?.GetType().FullName;
        if (exception is HostFailureException own)
        {
            return new ErrorReport(exception, own.Type, own.Type) { Function = name };
        }
        string type = NameOf(exception);
        return new ErrorReport(exception, type, "Function." + Letters(type)) { Function = name };
    }

    /// <summary>A type's simple name, without the count of its type parameters.</summary>
    public static string NameOf(Exception exception)
    {
        string name = exception.GetType().Name;
        int arity = name.IndexOf('`', StringComparison.Ordinal);
        return arity < 0 ? name : name[..arity];
    }

    private static Exception Unwrap(Exception exception)
    {
        while (true)
        {
            switch (exception)
            {
                case AggregateException { InnerExceptions: [{ } only] }:
                    exception = only;
                    break;
                case TargetInvocationException { InnerException: { } inner }:
                    exception = inner;
                    break;
                default:
                    return exception;
            }
        }
    }

    private static string Letters(string name)
    {
        Span<char> letters = stackalloc char[128];
        int count = 0;
        foreach (char c in name)
        {
            if (count < letters.Length && (char.IsAsciiLetter(c) || (count > 0 && char.IsAsciiDigit(c))))
            {
                letters[count] = count == 0 ? char.ToUpperInvariant(c) : c;
                count++;
            }
        }
        return count == 0 ? "Unknown" : letters[..count].ToString();
    }
}
