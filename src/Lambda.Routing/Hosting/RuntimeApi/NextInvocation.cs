using Lambda.Routing.Hosting.Reporting;

namespace Lambda.Routing.Hosting.RuntimeApi;

/// <summary>An invocation as the Runtime API hands it out.</summary>
/// <param name="Context">What its headers say.</param>
/// <param name="Event">Its body.</param>
/// <param name="Failure">Why no handler can take it; <see langword="null"/> when one can.</param>
internal readonly record struct NextInvocation(InvocationContext Context, ReadOnlyMemory<byte> Event, HostFailureException? Failure);
