namespace Lambda.Routing.Declaring;

/// <summary>
/// One way to recognise a source's events: facts that must all hold. Several attributes are alternatives.
/// </summary>
/// <remarks>
/// A fact is a path and a test, in one string:
/// <list type="table">
/// <item><term><c>a.b</c></term><description>present, and not JSON <c>null</c></description></item>
/// <item><term><c>a.b {}</c></term><description>an object</description></item>
/// <item><term><c>a.b []</c></term><description>an array</description></item>
/// <item><term><c>a.b = x|y</c></term><description>a string equal to one of the values</description></item>
/// <item><term><c>a.b ~ x</c></term><description>a string that contains the text</description></item>
/// <item><term><c>!…</c></term><description>the rest of the fact does not hold</description></item>
/// </list>
/// A path starts at the document's root; <c>[0]</c> is an array's first element (<c>Records[0].eventSource</c>,
/// <c>[0].info.fieldName</c>); a dot that belongs to a key is written <c>\.</c>. No other index exists: later elements
/// belong to records, whose shape the batch reader checks.
/// </remarks>
/// <example><code>[Shape("Records[0].eventSource = aws:sqs")]</code></example>
/// <param name="facts">The facts, all of which must hold.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ShapeAttribute(params string[] facts) : Attribute
{
    /// <summary>The facts, all of which must hold.</summary>
    public IReadOnlyList<string> Facts { get; } = facts;
}
