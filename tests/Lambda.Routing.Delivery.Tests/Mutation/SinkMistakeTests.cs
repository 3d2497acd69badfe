using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Delivery.Tests.Sources;
using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests.Mutation;

/// <summary>The model fails where it should when records are given up.</summary>
public sealed class SinkMistakeTests
{
    private const string Lost = "was acknowledged without being done";
    private const string Repeated = "was done, and is delivered again";
    private const string TooEager = "was given up, though another attempt may mend it";
    private const string TooPatient = "was not given up, though no attempt will mend it";

    [Theory]
    [InlineData("sqs", SinkMistake.SkipsTheSink, Lost)]
    [InlineData("sqs", SinkMistake.SkipsTheSink, TooPatient)]
    [InlineData("sqs", SinkMistake.AnswersBeforeTheSink, Lost)]
    [InlineData("sqs", SinkMistake.SwallowsTheSinksFailure, Lost)]
    [InlineData("sqs", SinkMistake.GivesUpWhatMayBeMended, TooEager)]
    [InlineData("sqs", SinkMistake.NeverGivesUp, TooPatient)]
    [InlineData("sqs", SinkMistake.NeverGivesUp, "or the sink would have taken it")]
    [InlineData("sqs", SinkMistake.ReportsWhatTheSinkTook, Repeated)]
    [InlineData("sqs", SinkMistake.HandsOverTwice, "was given up more than once")]
    [InlineData("sqs-fifo", SinkMistake.SwallowsTheSinksFailure, Lost)]
    [InlineData("sqs-fifo", SinkMistake.AnswersBeforeTheSink, "was done before")]
    [InlineData("sqs-fifo", SinkMistake.GoesOnBehindAFailedSink, "was done before")]
    [InlineData("sqs-fifo", SinkMistake.StopsBehindTheSink, "was not handled, though nothing before it")]
    [InlineData("kinesis", SinkMistake.SkipsTheSink, Lost)]
    [InlineData("kinesis", SinkMistake.SwallowsTheSinksFailure, Lost)]
    [InlineData("kinesis", SinkMistake.AnswersBeforeTheSink, Lost)]
    [InlineData("kinesis", SinkMistake.GoesOnBehindAFailedSink, "was done before")]
    [InlineData("kinesis", SinkMistake.StopsBehindTheSink, "was not handled, though nothing before it")]
    [InlineData("kinesis", SinkMistake.GivesUpWhatMayBeMended, TooEager)]
    public void A_sink_that_is_used_wrongly_is_found(string source, SinkMistake mistake, string violation)
    {
        var journal = new Journal();
        using var sandbox = new InProcessSandbox(journal, () => new HandWrittenSink(journal, mistake));

        Assert.NotNull(MistakeSearch.Find(KindOf(source), PlanOf, journal, sandbox, violation));
    }

    [Theory]
    [InlineData("sqs")]
    [InlineData("sqs-fifo")]
    [InlineData("kinesis")]
    public void A_sink_that_is_used_rightly_is_not_found(string source)
    {
        var journal = new Journal();
        using var sandbox = new InProcessSandbox(journal, () => new HandWrittenSink(journal, SinkMistake.None));

        Assert.All(MistakeSearch.Runs(KindOf(source), PlanOf, journal, sandbox), run => Assert.True(run.Violations.Count == 0, run.ToString()));
    }

    [Theory]
    [InlineData("sqs", nameof(EventMistakes.CountsOneTooMany), TooEager)]
    [InlineData("sqs", nameof(EventMistakes.CountsOneTooFew), TooPatient)]
    [InlineData("sqs-fifo", nameof(EventMistakes.CountsOneTooFew), TooPatient)]
    [InlineData("pipes-sqs", nameof(EventMistakes.CountsOneTooMany), TooEager)]
    [InlineData("pipes-sqs", nameof(EventMistakes.CountsOneTooFew), TooPatient)]
    public void A_function_that_counts_deliveries_wrongly_is_found(string source, string mistake, string violation)
    {
        var tamper = typeof(EventMistakes).GetMethod(mistake)!.CreateDelegate<Func<string, string>>();
        var journal = new Journal();
        using var sandbox = new EventTamperingSandbox(new InProcessSandbox(journal, () => FunctionVariants.Start(Mode.Declared, Shape.Single, journal, givesUp: true)), tamper);

        Assert.NotNull(MistakeSearch.Find(SourceKind.Named(source), PlanOf, journal, sandbox, violation));
    }

    // What was written by hand knows no envelopes.
    private static SourceKind KindOf(string source) => SourceKind.Named(source) with { MayWrap = false };

    private static Plan PlanOf(int seed) => Planner.GivingUp(seed) with { Mode = Mode.Declared, Shape = Shape.Single };
}
