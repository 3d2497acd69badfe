namespace Lambda.Routing.Generators.Models.Routes;

/// <summary>How the answer to an event reaches a sender who does not read the invocation's own answer.</summary>
/// <param name="Response">The qualified type that a handler returns.</param>
/// <param name="ReadableResponse">The same as people read it.</param>
/// <param name="Reporter">The qualified type of what delivers the answer.</param>
/// <param name="ReadableReporter">The same as people read it.</param>
/// <param name="HasDefault">Whether the event type brings a reporter of its own.</param>
internal sealed record ReportingModel(string Response, string ReadableResponse, string Reporter, string ReadableReporter, bool HasDefault);
