namespace Lambda.Routing;

/// <summary>
/// Marks a method that runs before Lambda takes a SnapStart snapshot of the started process: to load and warm up what every copy needs, to
/// close connections. Several run in the reverse order of their names, so that they mirror <see cref="LambdaAfterRestoreAttribute"/>.
/// Without SnapStart they do not run. The method returns <see langword="void"/>, <see cref="Task"/> or <see cref="ValueTask"/>, and its
/// parameters are services.
/// </summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks.html">runtime hooks</see>.</remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class LambdaBeforeSnapshotAttribute : Attribute;
