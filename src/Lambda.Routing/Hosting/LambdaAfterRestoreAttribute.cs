namespace Lambda.Routing;

/// <summary>
/// Marks a method that runs in every process that Lambda restores from a SnapStart snapshot, before its first event: to draw random numbers
/// anew, to refresh credentials, to connect again. Several run in the order of their names. Without SnapStart they do not run. The method
/// returns <see langword="void"/>, <see cref="Task"/> or <see cref="ValueTask"/>, and its parameters are services.
/// </summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks.html">runtime hooks</see>.</remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class LambdaAfterRestoreAttribute : Attribute;
