using System.Text;

namespace Lambda.Routing.Tests.Mutation;

public sealed class MutationTests
{
    private const int Seed = 20260101;
    private const int Mutations = 24_000;
    private const int Triggers = 5;

    // Far more than it takes: only a hang gets there.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task No_mutation_of_a_sample_crashes_hangs_or_passes_for_what_it_is_not() =>
        await Task.Run(MutateAsync, TestContext.Current.CancellationToken).WaitAsync(s_patience, TestContext.Current.CancellationToken);

    [Fact]
    public async Task Every_sample_that_the_function_has_a_trigger_for_succeeds()
    {
        await using var function = new LambdaFunction();
        int taken = 0;
        foreach (byte[] sample in MutationSamples.All)
        {
            Outcome outcome = await Outcome.OfAsync(function, sample);
            Assert.True(outcome.IsSuccess || outcome.Exception is UnroutedEventException, outcome.Exception?.ToString());
            Assert.Empty(outcome.Surprises());
            taken += outcome.IsSuccess ? 1 : 0;
        }
        Assert.InRange(taken, Triggers, MutationSamples.All.Count);
    }

    private static async Task MutateAsync()
    {
        await using var function = new LambdaFunction();
        var mutator = new Mutator(Seed);
        int successes = 0, failures = 0;
        for (int i = 0; i < Mutations; i++)
        {
            byte[] json = mutator.Mutate(MutationSamples.All[i % MutationSamples.All.Count]);
            Outcome outcome = await Outcome.OfAsync(function, json);
            string text = $"mutation {i}: {Encoding.UTF8.GetString(json.AsSpan(0, Math.Min(json.Length, 4000)))}";
            Assert.True(!outcome.Surprises().Any(), $"{string.Join('\n', outcome.Surprises())}\n{text}");
            Assert.True(!outcome.IsSuccess || WellFormed.IsJson(json), $"{outcome.Answer} for what is no JSON\n{text}");
            _ = outcome.IsSuccess ? successes++ : failures++;
        }
        // Both must be there, or the mutations are too timid or too wild to prove anything.
        Assert.InRange(successes, Mutations / 100, Mutations);
        Assert.InRange(failures, Mutations / 100, Mutations);
    }
}
