namespace Lambda.Routing;

/// <summary>One statement of an <see cref="AuthorizerPolicy"/>: it allows or refuses calls of methods.</summary>
public sealed record AuthorizerStatement
{
    private const string Everything = "*";

    private AuthorizerStatement(string effect, IReadOnlyList<string> arns)
    {
        Effect = effect;
        Arns = arns;
    }

    /// <summary><c>Allow</c> or <c>Deny</c>.</summary>
    public string Effect { get; }

    /// <summary>ARNs of methods, in which <c>*</c> stands for any text.</summary>
    public IReadOnlyList<string> Arns { get; }

    /// <summary>Allows everything. No ARN does that: <see cref="Allow"/> refuses to take a mere <c>*</c>.</summary>
    public static AuthorizerStatement AllowAll { get; } = new("Allow", [Everything]);

    /// <summary>Allows calls.</summary>
    /// <param name="arns">ARNs of methods, in which <c>*</c> stands for any text.</param>
    /// <exception cref="ArgumentException">There is no ARN, or one of them is empty or a mere <c>*</c>.</exception>
    public static AuthorizerStatement Allow(params string[] arns)
    {
        Check(arns);
        return Array.IndexOf(arns, Everything) < 0
            ? new("Allow", [.. arns])
            : throw new ArgumentException("To allow everything, say AllowAll.", nameof(arns));
    }

    /// <summary>Refuses calls.</summary>
    /// <param name="arns">ARNs of methods, in which <c>*</c> stands for any text.</param>
    /// <exception cref="ArgumentException">There is no ARN, or one of them is empty.</exception>
    public static AuthorizerStatement Deny(params string[] arns)
    {
        Check(arns);
        return new("Deny", [.. arns]);
    }

    // API Gateway answers 500 to a statement without a resource.
    private static void Check(string[] arns)
    {
        ArgumentNullException.ThrowIfNull(arns);
        if (arns.Length == 0 || Array.Exists(arns, string.IsNullOrEmpty))
        {
            throw new ArgumentException("A statement names the methods that it is about.", nameof(arns));
        }
    }
}
