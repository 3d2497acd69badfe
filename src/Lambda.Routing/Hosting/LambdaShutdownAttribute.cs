namespace Lambda.Routing;

/// <summary>
/// Marks a method that runs when Lambda ends the process: to send what is buffered, to close what is open. Afterwards the services are
/// disposed. The method returns <see langword="void"/>, <see cref="Task"/> or <see cref="ValueTask"/>; its parameters are services, or a
/// <see cref="CancellationToken"/> that is cancelled once the time that Lambda is sure to give is over (150 ms after the signal; Lambda
/// may give up to 500 ms).
/// </summary>
/// <remarks>
/// Lambda tells only a process with an extension that it ends. A function with such a method therefore registers an internal extension
/// when it starts, which takes two requests more; a function without one is killed unannounced, and its services are not disposed.
/// Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html#runtimes-lifecycle-shutdown">shutdown phase</see>.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class LambdaShutdownAttribute : Attribute;
