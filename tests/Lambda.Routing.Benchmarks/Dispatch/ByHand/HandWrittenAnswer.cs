namespace Lambda.Routing.Benchmarks.Dispatch.ByHand;

internal sealed record HandWrittenAnswer(List<HandWrittenFailure> BatchItemFailures);

internal sealed record HandWrittenFailure(string? ItemIdentifier);
