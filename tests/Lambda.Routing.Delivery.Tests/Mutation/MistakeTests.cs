using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Delivery.Tests.Sources;
using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests.Mutation;

/// <summary>The model fails where it should.</summary>
public sealed class MistakeTests
{
    private const string Lost = "was acknowledged without being done";
    private const string Repeated = "was done, and is delivered again";
    private const string SetAside = "was set aside, though nothing was wrong with it";

    [Theory]
    [InlineData("sqs", nameof(Mistakes.ReportsNothing), Lost)]
    [InlineData("sqs", nameof(Mistakes.AnswersNothing), Lost)]
    [InlineData("sqs", nameof(Mistakes.AnswersNull), Lost)]
    [InlineData("sqs", nameof(Mistakes.SwallowsErrors), Lost)]
    [InlineData("sqs", nameof(Mistakes.WritesPascalCase), Lost)]
    [InlineData("sqs", nameof(Mistakes.MisspellsTheIdentifier), Repeated)]
    [InlineData("sqs", nameof(Mistakes.FailsAsAWhole), Repeated)]
    [InlineData("sqs", nameof(Mistakes.ForgetsTheLastFailure), Lost)]
    [InlineData("sqs-fifo", nameof(Mistakes.ReportsNothing), Lost)]
    [InlineData("sqs-fifo", nameof(Mistakes.ForgetsTheLastFailure), Lost)]
    [InlineData("sqs-fifo", nameof(Mistakes.FailsAsAWhole), Repeated)]
    [InlineData("kinesis", nameof(Mistakes.ReportsNothing), Lost)]
    [InlineData("kinesis", nameof(Mistakes.SwallowsErrors), Lost)]
    [InlineData("kinesis", nameof(Mistakes.ReportsTheLastRecord), Lost)]
    [InlineData("kinesis", nameof(Mistakes.FailsAsAWhole), Repeated)]
    [InlineData("dynamodb", nameof(Mistakes.ReportsNothing), Lost)]
    [InlineData("dynamodb", nameof(Mistakes.ReportsTheLastRecord), Lost)]
    [InlineData("documentdb", nameof(Mistakes.SwallowsErrors), Lost)]
    [InlineData("kafka-msk", nameof(Mistakes.ReportsNothing), Lost)]
    [InlineData("kafka-msk", nameof(Mistakes.FlattensKafka), Repeated)]
    [InlineData("kafka-msk", nameof(Mistakes.ForgetsTheLastFailure), Lost)]
    [InlineData("kafka-self-managed", nameof(Mistakes.SwallowsErrors), Lost)]
    [InlineData("mq-activemq", nameof(Mistakes.SwallowsErrors), Lost)]
    [InlineData("mq-rabbitmq", nameof(Mistakes.SwallowsErrors), Lost)]
    [InlineData("pipes-sqs", nameof(Mistakes.ForgetsTheLastFailure), Lost)]
    [InlineData("pipes-kinesis", nameof(Mistakes.ReportsTheLastEvent), Lost)]
    [InlineData("pipes-dynamodb", nameof(Mistakes.ReportsTheLastEvent), Lost)]
    [InlineData("pipes-kafka", nameof(Mistakes.SwallowsErrors), Lost)]
    [InlineData("firehose", nameof(Mistakes.SwapsDroppedForFailed), Lost)]
    [InlineData("firehose", nameof(Mistakes.LeavesFailedRecordsOut), Repeated)]
    [InlineData("s3-batch", nameof(Mistakes.CallsTasksDone), Lost)]
    [InlineData("s3-batch", nameof(Mistakes.TakesMissingTasksForDone), Lost)]
    [InlineData("s3-batch", nameof(Mistakes.FailsTasksForGood), SetAside)]
    public void An_answer_with_a_mistake_is_found(string source, string mistake, string violation)
    {
        var tamper = typeof(Mistakes).GetMethod(mistake)!.CreateDelegate<Func<string, Answer, Answer>>();
        var journal = new Journal();
        using var sandbox = new TamperingSandbox(new InProcessSandbox(journal, () => FunctionVariants.Start(Mode.Declared, Shape.Single, journal)), tamper);

        Assert.NotNull(FindBy(SourceKind.Named(source), Mode.Declared, journal, sandbox, violation));
    }

    [Theory]
    [InlineData("sqs", nameof(Shape.Parallel), nameof(Mistakes.ReportsNothing), Lost)]
    [InlineData("sqs", nameof(Shape.Lists), nameof(Mistakes.ForgetsTheLastFailure), Lost)]
    [InlineData("sqs-fifo", nameof(Shape.FifoLists), nameof(Mistakes.ForgetsTheLastFailure), Lost)]
    [InlineData("kinesis", nameof(Shape.Parallel), nameof(Mistakes.ReportsTheLastRecord), Lost)]
    [InlineData("kinesis", nameof(Shape.Lists), nameof(Mistakes.ReportsTheLastRecord), Lost)]
    [InlineData("dynamodb", nameof(Shape.Lists), nameof(Mistakes.ReportsTheLastRecord), Lost)]
    [InlineData("documentdb", nameof(Shape.Lists), nameof(Mistakes.SwallowsErrors), Lost)]
    [InlineData("kafka-msk", nameof(Shape.Lists), nameof(Mistakes.ForgetsTheLastFailure), Lost)]
    [InlineData("mq-activemq", nameof(Shape.Lists), nameof(Mistakes.SwallowsErrors), Lost)]
    [InlineData("mq-rabbitmq", nameof(Shape.Lists), nameof(Mistakes.SwallowsErrors), Lost)]
    [InlineData("pipes-sqs", nameof(Shape.Lists), nameof(Mistakes.ForgetsTheLastFailure), Lost)]
    [InlineData("pipes-kinesis", nameof(Shape.Lists), nameof(Mistakes.ReportsTheLastEvent), Lost)]
    [InlineData("firehose", nameof(Shape.Lists), nameof(Mistakes.SwapsDroppedForFailed), Lost)]
    [InlineData("s3-batch", nameof(Shape.Lists), nameof(Mistakes.CallsTasksDone), Lost)]
    [InlineData("dynamodb", nameof(Shape.Windows), nameof(Mistakes.KeepsTheOldState), "the state covers")]
    [InlineData("dynamodb", nameof(Shape.Windows), nameof(Mistakes.ReportsNoneOfTheWindow), Lost)]
    [InlineData("kinesis", nameof(Shape.Windows), nameof(Mistakes.ForgetsTheState), "was answered without a state")]
    [InlineData("kinesis", nameof(Shape.Windows), nameof(Mistakes.KeepsTheOldState), "the state covers")]
    [InlineData("kinesis", nameof(Shape.Windows), nameof(Mistakes.ReportsNoneOfTheWindow), "the state covers")]
    [InlineData("kinesis", nameof(Shape.Windows), nameof(Mistakes.ReportsNoneOfTheWindow), Lost)]
    [InlineData("sqs", nameof(Shape.Envelopes), nameof(Mistakes.ReportsNothing), Lost)]
    public void An_answer_with_a_mistake_is_found_in_every_shape(string source, string shape, string mistake, string violation)
    {
        var tamper = typeof(Mistakes).GetMethod(mistake)!.CreateDelegate<Func<string, Answer, Answer>>();
        var journal = new Journal();
        Shape of = Enum.Parse<Shape>(shape);
        using var sandbox = new TamperingSandbox(new InProcessSandbox(journal, () => FunctionVariants.Start(Mode.Declared, of, journal)), tamper);

        Assert.NotNull(FindBy(SourceKind.Named(source), Mode.Declared, journal, sandbox, violation, of));
    }

    [Theory]
    [InlineData("sqs", nameof(Shape.Envelopes), nameof(EventMistakes.OverlooksTheLastInner), Lost)]
    [InlineData("sqs-fifo", nameof(Shape.Envelopes), nameof(EventMistakes.OverlooksTheLastInner), Lost)]
    [InlineData("sqs", nameof(Shape.Single), nameof(EventMistakes.LeavesEnvelopesClosed), "was not handled, though nothing before it")]
    [InlineData("kinesis", nameof(Shape.Windows), nameof(EventMistakes.ForgetsTheStateThatCame), "the state covers")]
    public void A_function_that_overlooks_a_part_of_the_event_is_found(string source, string shape, string mistake, string violation)
    {
        var tamper = typeof(EventMistakes).GetMethod(mistake)!.CreateDelegate<Func<string, string>>();
        var journal = new Journal();
        Shape of = Enum.Parse<Shape>(shape);
        using var sandbox = new EventTamperingSandbox(new InProcessSandbox(journal, () => FunctionVariants.Start(Mode.Declared, of, journal)), tamper);

        Assert.NotNull(FindBy(SourceKind.Named(source), Mode.Declared, journal, sandbox, violation, of));
    }

    [Theory]
    [InlineData("sqs")]
    [InlineData("kinesis")]
    [InlineData("kafka-msk")]
    public void A_function_that_reports_for_a_method_which_is_not_listed_is_found(string source)
    {
        var journal = new Journal();
        using var sandbox = new InProcessSandbox(journal, () => FunctionVariants.Start(Mode.TurnedOn, Shape.Single, journal));

        Assert.NotNull(FindBy(SourceKind.Named(source), Mode.Listed, journal, sandbox, "its answer cannot name what failed"));
    }

    [Fact]
    public void A_function_that_reports_for_no_method_though_one_is_listed_is_found()
    {
        var journal = new Journal();
        using var sandbox = new InProcessSandbox(journal, () => FunctionVariants.Start(Mode.Undeclared, Shape.Single, journal));

        Assert.NotNull(FindBy(SourceKind.Named("sqs"), Mode.Listed, journal, sandbox, Repeated));
    }

    [Theory]
    [InlineData(Chores.Steps.Ignore)]
    [InlineData(Chores.Steps.TimeOut)]
    public void A_call_that_did_not_end_in_time_and_counts_as_done_is_found(string step)
    {
        var journal = new Journal();
        using var sandbox = new TamperingSandbox(new InProcessSandbox(journal, () => FunctionVariants.Start(Mode.Declared, Shape.Single, journal)), Mistakes.SwallowsErrors);
        Plan plan = Planner.Of(1) with { Mode = Mode.Declared, Shape = Shape.Single, Items = [new Item(0, "order-0", Trouble.None, [step], "a")] };

        Assert.Contains(Run.Of(plan, SourceKind.Named("sqs"), journal, sandbox).Violations, found => found.Contains(Lost, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sqs")]
    [InlineData("sqs-fifo")]
    [InlineData("kinesis")]
    [InlineData("dynamodb")]
    [InlineData("kafka-msk")]
    [InlineData("pipes-sqs")]
    public void A_function_that_reports_to_a_mapping_that_does_not_read_it_is_found(string source)
    {
        var journal = new Journal();
        using var sandbox = new InProcessSandbox(journal, () => FunctionVariants.Start(Mode.Declared, Shape.Single, journal));

        Assert.NotNull(FindBy(SourceKind.Named(source), Mode.UndeclaredAndIgnored, journal, sandbox, Lost));
    }

    [Theory]
    [InlineData("sqs", HandWriting.StopsAtAFailure, "was not handled, though nothing before it")]
    [InlineData("sqs", HandWriting.NeverFails, "though no record was handled")]
    [InlineData("sqs-fifo", HandWriting.GoesOn, "was done before")]
    [InlineData("sqs-fifo", HandWriting.RunsBackwards, "was done before")]
    [InlineData("sqs-fifo", HandWriting.StopsAtAFailure, "was not handled, though nothing before it")]
    [InlineData("kinesis", HandWriting.GoesOn, "was done before")]
    [InlineData("kinesis", HandWriting.RunsBackwards, "was done before")]
    [InlineData("kinesis", HandWriting.RunsBackwards, "was done before", nameof(Shape.Parallel))]
    [InlineData("sqs-fifo", HandWriting.RunsBackwards, "was done before", nameof(Shape.Parallel))]
    public void A_function_written_by_hand_with_a_mistake_is_found(string source, HandWriting writing, string violation, string shape = nameof(Shape.Single))
    {
        var journal = new Journal();
        using var sandbox = new InProcessSandbox(journal, () => new HandWrittenFunction(journal, writing));

        Assert.NotNull(FindBy(SourceKind.Named(source), Mode.Declared, journal, sandbox, violation, Enum.Parse<Shape>(shape)));
    }

    [Fact]
    public void A_failure_is_made_smaller()
    {
        var journal = new Journal();
        using var sandbox = new InProcessSandbox(journal, () => new HandWrittenFunction(journal, HandWriting.GoesOn));
        SourceKind kind = SourceKind.Named("sqs-fifo");
        Run found = FindBy(kind, Mode.Declared, journal, sandbox, "was done before")!;

        Run smallest = Shrinker.Shrink(found, plan => Run.Of(plan, kind, journal, sandbox));

        Assert.NotEmpty(smallest.Violations);
        // One that fails, and one that must not overtake it.
        Assert.Equal(2, smallest.Plan.Items.Count);
        Assert.True(smallest.Plan.Items[1].IsEasy);
    }

    [Fact]
    public void A_seed_plays_the_same_run_again()
    {
        using var first = new Workplace();
        using var second = new Workplace();
        for (int seed = 1; seed <= 50; seed++)
        {
            var plan = Planner.Of(seed);
            if (plan.IsGentle)
            {
                Assert.Equal(first.Play(plan, SourceKind.Named("sqs")).ToString(), second.Play(plan, SourceKind.Named("sqs")).ToString());
            }
        }
    }

    private static Run? FindBy(SourceKind kind, Mode mode, Journal journal, ISandbox sandbox, string violation, Shape shape = Shape.Single) =>
        MistakeSearch.Find(kind, seed => Planner.Of(seed) with { Mode = mode, Shape = shape }, journal, sandbox, violation);
}
